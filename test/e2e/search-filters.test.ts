/** Filters with counts in the address, and the reader's own region first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { found, searchPage, searchSheet } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { NARROW } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LONG = { timeout: 15_000 };
const QUERY = 'доступ';

const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const panel = (page: Page) => page.locator('details.filters');
const select = (page: Page, facet: string) => page.locator(`select[data-facet=${facet}]`);

/** Opens the search page and waits until nothing more arrives. */
async function open(page: Page, search: string): Promise<void> {
  await page.goto(`${stage.at('/poisk/')}?${search}`);
  await searchPage(page).results.first().waitFor();
  // Excerpts come last.
  await page.locator('.found__text mark').first().waitFor();
}

/** The choice of a filter that leaves fewest answers, but some. */
const narrowest = (page: Page, facet: string): Promise<{ value: string; count: number; name: string }> =>
  select(page, facet).evaluate((field) => {
    const options = [...(field as HTMLSelectElement).options].filter(({ value, disabled }) => value && !disabled);
    const counted = options.map(({ value, text, dataset }) => ({
      value,
      count: Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0),
      name: dataset['name'] ?? '',
    }));
    return counted.sort((a, b) => a.count - b.count)[0] ?? { value: '', count: 0, name: '' };
  });

const answers = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await searchPage(page).status.innerText())?.[0] ?? 0);

for (const facet of ['region', 'role', 'system'])
  test(`отбор «${facet}»: столько ответов, сколько обещано, адрес можно послать, «Назад» возвращает`, async () => {
    await scene(stage, async (page) => {
      await open(page, `q=${QUERY}`);
      const before = await answers(page);
      await panel(page).locator('summary').click();
      const { value, count, name } = await narrowest(page, facet);
      expect(count).toBeGreaterThan(0);
      await select(page, facet).selectOption(value);
      await expect.poll(() => answers(page)).toBe(count);
      expect(param(page, facet)).toBe(value);
      expect(await panel(page).locator('summary').innerText()).toContain(name);
      const shared = page.url();
      await page.goBack();
      await expect.poll(() => answers(page), LONG).toBe(before);
      expect(param(page, facet)).toBeNull();
      await page.goto(shared);
      await expect.poll(() => answers(page), LONG).toBe(count);
      expect(await select(page, facet).inputValue()).toBe(value);
    });
  });

test('виды ответов: нажатая фишка стоит в адресе, «Назад» снимает её', async () => {
  await scene(stage, async (page) => {
    await open(page, `q=${QUERY}`);
    await page.locator('.chip', { hasText: 'Шаги' }).click();
    await expect.poll(() => param(page, 'kind')).toBe('steps');
    expect((await found(searchPage(page))).every((address) => address.includes('#'))).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator('.chip[aria-pressed=true]').innerText()).toContain('Все');
  });
});

test('отбор с клавиатуры: список открывается, выбирается и не теряет фокус', async () => {
  await scene(stage, async (page) => {
    await open(page, `q=${QUERY}`);
    await panel(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await select(page, 'region').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => param(page, 'region')).not.toBeNull();
    expect(await select(page, 'region').evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

test('условие, с которым ответов нет, можно снять одной кнопкой', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(`${stage.at('/poisk/')}?q=табель&region=dagestan`);
      await expect.poll(() => searchPage(page).status.innerText(), LONG).toBe('С выбранными условиями ответов нет');
      await page.getByRole('button', { name: 'Снять все условия' }).last().click();
      await searchPage(page).results.first().waitFor();
      expect(param(page, 'region')).toBeNull();
      expect(param(page, 'q')).toBe('табель');
    },
    { viewport: NARROW },
  );
});

test('чужие значения в адресе ничего не ломают', async () => {
  await scene(stage, async (page) => {
    await open(page, `q=${QUERY}&region=%3Cscript%3E&role=__proto__&kind=нет&system=mars`);
    expect(await answers(page)).toBeGreaterThan(5);
    expect(param(page, 'region')).toBeNull();
  });
});

/** Where the answers of a region stand among all. */
const places = (page: Page, region: string): Promise<number[]> =>
  page
    .locator('[data-results] .founds')
    .first()
    .locator('.found > .meta')
    .evaluateAll(
      (lines, name) => lines.flatMap((line, place) => (line.textContent.endsWith(name) ? [place] : [])),
      region,
    );

/** Places of a region's answers in the final order: after another query everything is there, nothing comes later. */
async function settled(page: Page, region: string): Promise<number[]> {
  await open(page, 'q=пароль');
  const view = searchPage(page);
  const others = await found(view);
  await view.field.fill(QUERY);
  await expect
    .poll(async () => (await found(view)).filter((address) => !others.includes(address)), LONG)
    .not.toEqual([]);
  return places(page, region);
}

test('свой регион выбирается на странице региона и идёт первым в обоих поисках; данные стираются', async () => {
  await scene(stage, async (page) => {
    const [usual = Infinity] = await settled(page, 'Пермский край');
    await page.goto(stage.at('/region/permskij-kraj/'));
    await page.getByRole('checkbox', { name: 'Это мой регион' }).check();
    const [first = Infinity] = await settled(page, 'Пермский край');
    expect(usual).toBeGreaterThan(0);
    expect(first).toBeLessThan(usual);
    await expect.poll(() => page.locator('[data-results]').innerText()).toContain('Сначала ваш регион: Пермский край.');
    await page.goto(stage.at('/'));
    await page.keyboard.press('Control+KeyK');
    // After another query everything is there, and the order is the final one at once.
    await searchSheet(page).field.fill('пароль');
    await page.locator('dialog .found__text mark').first().waitFor();
    await searchSheet(page).field.fill(QUERY);
    await expect.poll(() => page.locator('dialog').innerText(), LONG).toContain('Сначала ваш регион');
    await page.goto(stage.at('/o-saite/'));
    expect(await page.locator('main').innerText()).toContain('pk:region');
    await page.getByRole('button', { name: 'Стереть данные' }).click();
    await page.goto(stage.at('/region/permskij-kraj/'));
    expect(await page.getByRole('checkbox', { name: 'Это мой регион' }).isChecked()).toBe(false);
  });
});

test('свой регион запоминается на странице поиска и забывается там же', async () => {
  await scene(stage, async (page) => {
    await open(page, `q=${QUERY}&region=permskij-kraj`);
    await panel(page).locator('summary').click();
    await page.getByRole('checkbox', { name: /Это мой регион/ }).check();
    expect(await page.evaluate(() => localStorage.getItem('pk:region'))).toBe('permskij-kraj');
    await open(page, `q=${QUERY}`);
    await page.getByRole('button', { name: 'Не учитывать' }).click();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('pk:region'))).toBeNull();
    await expect.poll(() => page.getByRole('button', { name: 'Не учитывать' }).count()).toBe(0);
  });
});

test('хранилище запрещено: поиск и отбор работают', async () => {
  await scene(stage, async (page) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await open(page, `q=${QUERY}&region=permskij-kraj`);
    await panel(page).locator('summary').click();
    await page.getByRole('checkbox', { name: /Это мой регион/ }).check();
    await page.getByRole('button', { name: 'Снять все условия' }).click();
    await expect.poll(() => page.locator('[data-results]').innerText()).toContain('Сначала ваш регион: Пермский край.');
    await searchPage(page).results.first().click();
    await page.waitForURL((url) => url.pathname !== '/poisk/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
