/** Links damaged by chats and mail: R-B8. The host answers 404.html with 404; its script finds the way home. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, fullest } from './pages.ts';
import { openStage, roughScene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const guide = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const step = fullest(pages, new RegExp(`^${guide}(?!pamyatka/)[^/]+/$`)).path;
const stepId = step.slice(guide.length, -1);
const bare = guide.slice(0, -1);

/** Opens an address as it is written and waits until the browser stands at the other one. */
const arrives = (asked: string, home: string): Promise<void> =>
  roughScene(stage, async (page) => {
    await page.goto(stage.origin + asked);
    await page.waitForURL(stage.origin + home, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

test.each([
  [`${guide}.`, guide],
  [`${bare}.`, guide],
  [`${guide},`, guide],
  [`${guide})`, guide],
  [`${guide}%C2%BB`, guide],
  [bare, guide],
  [guide.toUpperCase(), guide],
  [`${guide}&amp;utm_source=chat`, guide],
  [`${guide}%3Futm_source=chat`, guide],
  [`${bare.replaceAll('/', '%252F').replace('%252F', '/')}/`, guide],
  [`${guide}%23${stepId}`, `${guide}#${stepId}`],
  [`${guide}).#${stepId}`, `${guide}#${stepId}`],
  [`${step})`, step],
  ['/Poisk?q=abc&utm_source=chat', '/poisk/?q=abc'],
])('%s ведёт домой: %s', arrives);

test('чего не угадать наверняка, то предложено: сначала инструкция, чей это шаг', async () => {
  await roughScene(stage, async (page) => {
    const response = await page.goto(stage.at(`${guide}takogo-shaga-net/`));
    expect(response?.status()).toBe(404);
    const near = page.getByRole('status').filter({ has: page.locator('h2') });
    await near.locator('a').first().waitFor();
    expect(await near.locator('a').first().getAttribute('href')).toBe(guide);
    await near.locator('a').first().click();
    await page.waitForURL(stage.at(guide));
  });
});

test('описка в имени страницы: она среди предложенных', async () => {
  await roughScene(stage, async (page) => {
    await page.goto(stage.at(guide.replace(/(.)(.)\/$/, '$2$1/')));
    const offered = page.locator('[data-near] a');
    await offered.first().waitFor();
    expect(await offered.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(guide);
  });
});

test('на непохожее ни на что ничего не предложено; разделы и поиск на месте', async () => {
  await roughScene(stage, async (page) => {
    const listed = page.waitForResponse((response) => response.url().endsWith('/api/addresses.json'));
    await page.goto(stage.at('/zzzzzzzzzzzzzzzzzzzzzzzzzzz/'));
    await (await listed).finished();
    expect(await page.locator('[data-near]').isVisible()).toBe(false);
    expect(await page.locator('main .pages a').count()).toBeGreaterThan(5);
    expect(await page.locator('main form[action$="/poisk/"]').isVisible()).toBe(true);
  });
});

test('без скриптов: разделы видны, пустого места для догадок нет', async () => {
  await roughScene(
    stage,
    async (page) => {
      await page.goto(stage.at(`${bare}.`));
      expect(await page.locator('[data-near]').isVisible()).toBe(false);
      expect(await page.locator('main .pages a').count()).toBeGreaterThan(5);
    },
    { javaScriptEnabled: false },
  );
});

test('список адресов не загрузился: страница остаётся полезной, ошибок нет', async () => {
  await roughScene(stage, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/api/addresses.json', (route) => route.abort());
    await page.goto(stage.at(`${bare}.`));
    await page.locator('main .pages a').first().waitFor();
    expect(errors).toEqual([]);
  });
});

test('метки счётчиков в адресе ничего не ломают и дальше не уходят', async () => {
  await roughScene(stage, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${stage.at(guide)}?utm_source=chat&utm_medium=x`);
    const box = page.locator('ol.steps [data-done]').first();
    await box.check();
    await page.goto(stage.at(guide));
    expect(await box.isChecked()).toBe(true);
    await page.goto(`${stage.at(step)}?utm_source=chat`);
    const shared = await page
      .locator('[data-copy^="http"], a[href*="share"], [data-share]')
      .evaluateAll((all) => all.map((element) => element.outerHTML));
    expect(shared.length).toBeGreaterThan(1);
    expect(shared.filter((html) => html.includes('utm_'))).toEqual([]);
    await page.locator('button[data-copy^="http"]').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('utm_');
  });
});
