/** The search page with the real index: answers, address, «Back», and what a reader may type by accident. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { found, searchPage } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const POISK = '/poisk/';
const query = (address: string): string | null => new URL(address).searchParams.get('q');

test('адрес с вопросом сразу показывает ответы, и каждый ведёт на существующую страницу', async () => {
  await scene(stage, async (page) => {
    await page.goto(`${stage.at(POISK)}?q=пароль`);
    const { results, status, field } = searchPage(page);
    await results.first().waitFor();
    expect(await field.inputValue()).toBe('пароль');
    expect(await status.innerText()).toMatch(/[а-яё]{3}/i);
    const known = new Set(builtPages().map(({ path }) => path));
    const addresses = await found(searchPage(page));
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !known.has(new URL(address, stage.origin).pathname))).toEqual([]);
  });
});

test('ответ на вопрос о шаге открывает инструкцию на этом шаге', async () => {
  await scene(stage, async (page) => {
    await page.goto(`${stage.at(POISK)}?q=активировать`);
    const step = searchPage(page).results.and(page.locator('[href^="/kak/"][href*="#"]')).first();
    await step.click();
    const id = new URL(page.url()).hash;
    expect(id).not.toBe('');
    await expect
      .poll(() => page.locator(id).evaluate((part) => Math.abs(part.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
  });
});

test('адрес меняется вместе с вопросом, и «Назад» возвращает ответы', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(POISK));
    const { field, results } = searchPage(page);
    await field.pressSequentially('табель');
    await results.first().waitFor();
    await expect.poll(() => query(page.url())).toBe('табель');
    await page.waitForLoadState('networkidle');
    const before = await found(searchPage(page));
    await results.first().click();
    await page.waitForURL((url) => url.pathname !== POISK);
    await page.goBack();
    await results.first().waitFor();
    expect(await field.inputValue()).toBe('табель');
    // What came late stood below; now it comes at once and may stand higher.
    await expect.poll(async () => (await found(searchPage(page))).sort()).toEqual(before.sort());
    await field.fill('');
    await expect.poll(() => query(page.url())).toBeNull();
  });
});

test('пустой вопрос: ответов нет, список всех страниц на месте, до первого касания ничего не загружено', async () => {
  await scene(stage, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.at(POISK)}?q=`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /^\/(search|pagefind)\//.test(path))).toEqual([]);
    const { field, results } = searchPage(page);
    await field.press('Enter');
    expect(await results.count()).toBe(0);
    expect(await page.locator('main li a:visible').count()).toBeGreaterThan(20);
  });
});

for (const [what, text] of [
  ['с разметкой', '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">'],
  ['с знаками поиска', '"((*:\\ +-~^ %00 \u202e'],
] as const)
  test(`вопрос ${what} — просто текст`, async () => {
    await scene(stage, async (page) => {
      await page.goto(`${stage.at(POISK)}?q=${encodeURIComponent(text)}`);
      const { field, status } = searchPage(page);
      expect(await field.inputValue()).toBe(text);
      await expect.poll(() => status.innerText()).toMatch(/[а-яё]{3}/i);
      await expect.poll(() => status.innerText()).not.toBe('Ищем…');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('main img[src=x]').count()).toBe(0);
    });
  });

test('вопрос в десять тысяч знаков не вешает страницу', async () => {
  await scene(stage, async (page) => {
    const { field, results, status } = searchPage(page);
    await page.goto(`${stage.at(POISK)}?q=${'a'.repeat(10_000)}`);
    await expect.poll(() => status.innerText()).toMatch(/[а-яё]{3}/i);
    await field.fill('пароль '.repeat(1500));
    await results.first().waitFor();
    await field.fill('табель');
    await expect.poll(() => query(page.url())).toBe('табель');
  });
});
