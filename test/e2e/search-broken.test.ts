/** When the data of the search does not come, the page says so in Russian, shows all pages and offers to retry. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { searchPage } from './search.ts';
import { openStage, roughScene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Everything the page asks for from now on gets this instead. */
const FAULTS: [name: string, answer: (route: Route) => Promise<void>][] = [
  ['нет связи', (route) => route.abort('internetdisconnected')],
  [
    'файлов нет на сервере',
    (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  ],
  [
    'вместо данных приходит страница',
    (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Вход в сеть</title>' }),
  ],
  ['файлы обрезаны', (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export const' })],
];

async function typeInto(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.goto(stage.at('/poisk/'), { waitUntil: 'networkidle' });
  await page.route('**/*', answer);
  await searchPage(page).field.fill('пароль');
}

for (const [name, answer] of FAULTS)
  test(`${name}: об этом сказано словами, список страниц на месте, «Попробовать ещё раз» помогает`, async () => {
    await roughScene(stage, async (page) => {
      const { status, retry, results } = searchPage(page);
      await typeInto(page, answer);
      await retry.waitFor();
      expect(await status.innerText()).toMatch(/не работает|не удалось/);
      expect(await results.count()).toBe(0);
      expect(await page.locator('main li a:visible').count()).toBeGreaterThan(20);
      await page.unroute('**/*');
      await retry.click();
      await results.first().waitFor();
      expect(await retry.isVisible()).toBe(false);
    });
  });

test('данные не пришли за долгое время: страница не молчит', async () => {
  await roughScene(stage, async (page) => {
    await typeInto(page, () => new Promise(() => {}));
    await expect.poll(() => searchPage(page).status.innerText()).toMatch(/[а-яё]{3}/i);
  });
});
