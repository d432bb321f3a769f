/** Another subject, the same generator: a second content set is built and browsed, not a word of the first one in it. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type Built } from './build.ts';
import { builtPages, fullest, type BuiltPage } from './pages.ts';
import { found, searchPage } from './search.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { violations } from './axe.ts';

const CONTENT = fileURLToPath(new URL('../fixtures/content-minimal', import.meta.url));

let built: Built;
let stage: Stage;
let pages: BuiltPage[];
beforeAll(async () => {
  built = await buildSite({ PAMYATKA_CONTENT: CONTENT });
  pages = builtPages(built.folder);
  stage = await openStage(built.folder);
});
afterAll(async () => {
  await stage.close();
  built.remove();
});

const GUIDE = /^\/kak\/[^/]+\/$/;

test('от главной можно дойти до инструкции и отметить шаг', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.locator('main a[href^="/kak/"]').first().click();
    await page.waitForURL((url) => GUIDE.test(url.pathname));
    const box = page.locator('ol.steps [data-done]').first();
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
  });
});

test('поиск находит инструкцию по её заголовку', async () => {
  await scene(stage, async (page) => {
    const { path, html } = fullest(pages, GUIDE);
    const title = /<meta property="og:title" content="([^"]+)"/.exec(html)?.[1] ?? '';
    await page.goto(`${stage.at('/poisk/')}?q=${encodeURIComponent(title)}`);
    await searchPage(page).results.first().waitFor();
    expect((await found(searchPage(page))).some((address) => address.startsWith(path))).toBe(true);
  });
});

test('axe не находит нарушений ни на одной странице', async () => {
  const problems = await walk(stage, pages, async (page, { path }) => {
    await page.goto(stage.at(path));
    return (await violations(page, 'everything')).map((text) => ({ text }));
  });
  expect(problems).toEqual([]);
});

/** Subjects of the first content set. */
const FIRST = /СУДИР|Сферум|ЭПОС|Параграф|УБ ЦОК|Госуслуг|учител|педагог|школ/i;

test('ни одного слова из первой базы знаний', () => {
  const found = pages.flatMap(({ path, html }) => {
    const text = html.replace(/<(script|style)[^]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
    const word = FIRST.exec(text);
    return word ? [`${path}: …${text.slice(Math.max(0, word.index - 30), word.index + 40).trim()}…`] : [];
  });
  expect(found).toEqual([]);
});
