/** The panel of view settings on a slow line. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SETTINGS = '/dlya-slabovidyashchih/';
const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;

test('два нажатия подряд, пока панель в пути, дают одну панель', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(`**${SETTINGS}`, (route) => held.then(() => route.continue()));
    const eye = page.getByRole('link', { name: /слабовидящих/ });
    await Promise.all([page.waitForRequest(`**${SETTINGS}`), eye.click()]);
    await eye.click();
    release();
    await page.locator('.view-panel input').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.view-panel').count()).toBe(1);
    await page.getByRole('button', { name: 'Готово' }).click();
    expect(await page.locator('.view-panel').isVisible()).toBe(false);
  });
});
