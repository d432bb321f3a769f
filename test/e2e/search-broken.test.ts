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

test('данные не пришли за долгое время: «Ищем…», потом слова о том, что поиск не работает, и повтор, который помогает', async () => {
  await roughScene(stage, async (page) => {
    const { status, retry, results } = searchPage(page);
    const held: Route[] = [];
    await page.route('**/search/head.json', (route) => void held.push(route));
    await page.goto(stage.at('/poisk/'));
    await searchPage(page).field.fill('пароль');
    await expect.poll(() => status.innerText()).toBe('Ищем…');
    // The search gives a file twenty seconds.
    await retry.waitFor({ timeout: 40_000 });
    expect(await status.innerText()).toContain('не загрузились его данные');
    expect(held.length).toBeGreaterThan(0);
    expect(await page.locator('main li a:visible').count()).toBeGreaterThan(20);
    await page.unroute('**/search/head.json');
    await retry.click();
    await results.first().waitFor();
    expect(await status.innerText()).toMatch(/^Наш/);
  });
});

/** Known from the first answer on; understood only with what comes after it. */
const [PLAIN, MISSPELT] = ['пароль', 'пороль'];
const LATER = /\/_astro\/rest\./;

test('не пришло то, что следует за первым ответом: точный ответ остаётся, вместо неточного — слова и повтор', async () => {
  await roughScene(stage, async (page) => {
    const { field, status, retry, results } = searchPage(page);
    await page.route(LATER, (route) => route.abort());
    await page.goto(stage.at('/poisk/'));
    await field.fill(PLAIN);
    await results.first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await status.innerText()).toMatch(/^Наш/);
    await field.fill(MISSPELT);
    await retry.waitFor();
    expect(await results.count()).toBe(0);
  });
});

test('долго нет того, что следует за первым ответом: до него не сказано, что ответа нет', async () => {
  await roughScene(stage, async (page) => {
    const { field, status, results } = searchPage(page);
    let release = (): void => undefined;
    const late = new Promise<void>((done) => (release = done));
    await page.route(LATER, (route) => late.then(() => route.continue()));
    await page.goto(stage.at('/poisk/'));
    await field.fill(MISSPELT);
    await expect.poll(() => status.innerText()).toBe('Ищем…');
    await page.waitForTimeout(6000);
    expect(await status.innerText()).toBe('Ищем…');
    release();
    await results.first().waitFor();
    expect(await status.innerText()).toMatch(/^Наш/);
  });
});

test('сайт обновился, а спросили дважды подряд: на второй вопрос тоже есть ответ', async () => {
  await roughScene(stage, async (page) => {
    const { field, status, retry, results } = searchPage(page);
    let heads = 0;
    await page.route('**/search/head.json', async (route) => {
      heads += 1;
      const response = await route.fetch();
      const head = JSON.parse(await response.text()) as object;
      await route.fulfill({ response, body: JSON.stringify(heads === 1 ? { ...head, stamp: 'old' } : head) });
    });
    let release = (): void => undefined;
    const asked = new Promise<void>((done) => (release = done));
    await page.route('**/search/*.txt', (route) => asked.then(() => route.continue()));
    await page.goto(stage.at('/poisk/'));
    for (const query of [MISSPELT.slice(0, -1), MISSPELT]) {
      await field.fill(query);
      await page.waitForTimeout(300);
    }
    release();
    await results.first().waitFor();
    expect(await status.innerText()).toMatch(/^Наш/);
    expect(await retry.count()).toBe(0);
    expect(heads).toBe(2);
  });
});
