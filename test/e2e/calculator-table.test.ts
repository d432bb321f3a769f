/** A district's weekly table in the browser: ways in, figures, filters, weeks, messages, files out. Facts STAT-A … STAT-Y. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { KEPT, madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { violations } from './axe.ts';
import { choose, csvFile, file, openTable, paste, readings } from './calculator.ts';
import { sideways } from './fit.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { NARROW, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const DISTRICT = madeUpDistrict(KEPT);
const SMALL = madeUpDistrict({ schools: 14, weeks: 1 });

/** A table in the page, ready to be looked at. */
const withTable = (
  rows: string[][],
  play: (page: Page) => Promise<void>,
  viewport?: { width: number; height: number },
) =>
  scene(
    stage,
    async (page) => {
      await openTable(page, stage);
      await choose(page, csvFile(rows));
      await page.locator('.rows').waitFor();
      await play(page);
    },
    { permissions: ['clipboard-read', 'clipboard-write'], ...(viewport ? { viewport } : {}) },
  );

test('300 организаций × 12 недель: XLSX, CSV в windows-1251 и вставка дают одно и то же; после выбора ни одного запроса', async () => {
  const kept = (name: string) => file(name, readFileSync(new URL(`../fixtures/district/${name}`, import.meta.url)));
  const given = [kept('district.xlsx'), kept('district.csv')];
  const seen: unknown[] = [];
  for (const one of [...given, undefined])
    await scene(stage, async (page) => {
      await openTable(page, stage);
      // The page's own last script, a while after loading: on a busy machine it may come this late.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /\/keep\.[^/]+\.js$/.test(name)),
      );
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      if (one) await choose(page, one);
      else await paste(page, DISTRICT.map((row) => row.join('\t')).join('\r\n'));
      seen.push(await readings(page));
      expect(requests).toEqual([]);
      expect(page.url()).not.toContain('#');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.title)).not.toContain('Школа');
    });
  expect(seen[0]).toMatchObject({ title: '300 организаций, отчёт за 23.11.2026' });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('фильтры, поиск по названию, сортировка с aria-sort, галочка только где всё выполнено', async () => {
  await withTable(SMALL, async (page) => {
    const rows = page.locator('.rows tbody tr');
    await page.getByRole('button', { name: /^Выполнили/ }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.rows tbody tr')].every((row) => row.querySelector('.rows__tick')),
    );
    await page.getByRole('button', { name: /^Ниже порога/ }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('.rows tbody tr').length > 0 && !document.querySelector('.rows__tick'),
    );
    await page.getByRole('button', { name: /^Все/ }).click();
    await page.getByLabel('Найти по названию').fill('школа 105');
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody tr').length === 1);
    expect(await rows.first().innerText()).toContain('105');
    await page.getByLabel('Найти по названию').fill('');
    await page.getByRole('button', { name: 'Сортировать: Название' }).click();
    await page.waitForFunction(() => document.querySelector('.rows tbody tr')?.textContent?.includes('104'));
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Название');
  });
});

test('сообщение для одной организации и для всех; axe не находит нарушений ни с таблицей, ни с панелью', async () => {
  await withTable(SMALL, async (page) => {
    expect(await violations(page, 'everything')).toEqual([]);
    await page.locator('.rows__open').first().click();
    await page.getByRole('button', { name: 'Скопировать сообщение' }).click();
    await page.locator('.detail').getByText('Скопировано').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^(Школа|Детский сад) № \d+, данные на 07\.09\.2026\./);
    expect(await violations(page, 'everything')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.detail').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('rows__open');
    await page.getByRole('button', { name: 'Сообщение для всех' }).click();
    await page.locator('.sending textarea').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Не хватает:');
  });
});

test('другие нормы по той же таблице: кто выполнил, скольких не хватает; нажатая норма показана', async () => {
  await withTable(SMALL, async (page) => {
    await page.getByText('Другие нормы по этой таблице').click();
    const norms = page.locator('.every-norm tbody tr');
    await norms.first().waitFor();
    const counted = norms.filter({ has: page.locator('button') });
    for (const text of await counted.locator('td:nth-child(2)').allInnerTexts()) expect(text).toMatch(/\d+ из \d+/);
    const other = counted.locator('button:not([aria-current])').first();
    const title = await other.innerText();
    expect(await violations(page, 'everything')).toEqual([]);
    await other.click();
    await page.locator('.every-norm button[aria-current]', { hasText: title }).waitFor();
    expect(title).toContain(await page.locator('.settling select').first().locator('option:checked').innerText());
  });
});

test('длинное сообщение делится на части не больше 4000 знаков с номерами', async () => {
  await withTable(DISTRICT, async (page) => {
    await page.getByRole('button', { name: 'Сообщение для всех' }).click();
    await page.locator('.sending textarea').nth(1).waitFor();
    const parts = await page
      .locator('.sending textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(parts.every((part) => part.length <= 4000)).toBe(true);
    expect(parts.map((part) => part.split('\n')[0])).toEqual(parts.map((_, index) => `(${index + 1}/${parts.length})`));
  });
});

test('выгрузка и снова загрузка — те же числа, в CSV и в XLSX', async () => {
  await withTable(SMALL, async (page) => {
    const before = await readings(page);
    for (const name of ['CSV', 'XLSX']) {
      const button = page.locator('.sending').getByRole('button', { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      await page.locator('.fold summary', { hasText: 'Другая таблица' }).click();
      await choose(page, file(download.suggestedFilename(), readFileSync(await download.path())));
      await page.waitForFunction(() => !document.querySelector('progress'));
      expect(await readings(page)).toEqual(before);
    }
  });
});

test('ошибки в ячейках названы по адресу, «посчитано 13 из 14», повторы и итоги замечены', async () => {
  const rows = SMALL.map((row) => [...row]);
  rows[3]![20] = 'нет связи';
  rows.push([...rows[1]!], ['', 'Итого', ...Array.from({ length: 23 }, () => '100')]);
  await withTable(rows, async (page) => {
    expect(await page.locator('.district__complete').innerText()).toBe('Посчитано 13 из 14.');
    const findings = await page.locator('.findings').evaluate((one) => one.textContent);
    expect(findings).toContain('строка 4, столбец U: не число («нет связи»)');
    expect(findings).toContain('строки 2 и 16 — одинаковые, посчитана первая');
    expect(findings).toContain('Итоговые строки: 17');
    await page.getByRole('button', { name: /^Ошибки и пропуски/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody tr').length === 1);
  });
});

test('неизвестный тип спрашивается, ответ меняет счёт', async () => {
  const rows = SMALL.map((row) => [...row]);
  for (const row of rows.slice(1)) row[2] = 'ЦДК';
  await withTable(rows, async (page) => {
    await page.getByText('Неизвестные типы организаций: 1').click();
    await page.getByLabel('ЦДК (14 строк)').selectOption('doshkolnaya');
    await page.getByText('Неизвестные типы организаций').waitFor({ state: 'detached' });
  });
});

test('личные данные замечены по адресу и не остаются ни в поле, ни на странице', async () => {
  const rows = SMALL.map((row) => [...row]);
  rows[2]![6] = 'ivanov@example.ru';
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await page.locator('.drop textarea').fill(rows.map((row) => row.join('\t')).join('\n'));
    await page.getByRole('button', { name: 'Посчитать вставленное' }).click();
    await page.locator('.rows').waitFor();
    expect(await page.locator('.findings').innerText()).toContain('строка 3, столбец G: похоже на адрес почты');
    expect(await page.content()).not.toContain('ivanov@example.ru');
    expect(await page.locator('.drop textarea').inputValue()).toBe('');
  });
});

test('незнакомый заголовок: столбцы спрашиваются, ответ помнится по виду заголовка', async () => {
  const rows = [
    ['Кто', 'Народу у нас', 'Пишут'],
    ['Школа № 1', '100', '40'],
    ['Школа № 2', '50', '45'],
  ];
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(rows));
    await page.getByRole('heading', { name: 'Проверьте столбцы' }).waitFor();
    expect(await violations(page, 'everything')).toEqual([]);
    const columns = page.locator('.mapping select');
    await columns.nth(0).selectOption('b');
    await page.getByRole('button', { name: 'Посчитать', exact: true }).click();
    expect(await page.locator('.alert').innerText()).toContain('Не найдены два столбца');
    await columns.nth(1).selectOption('l');
    await columns.nth(2).selectOption('u');
    await page.getByRole('button', { name: 'Посчитать', exact: true }).click();
    await page.locator('.rows').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('pk:columns'))).not.toMatch(/[А-я]/);
    await openTable(page, stage);
    await choose(page, csvFile(rows));
    await page.locator('.rows').waitFor();
  });
});

test('недели: ход каждой организации, растущие и падающие, прогноз назван', async () => {
  await withTable(madeUpDistrict({ schools: 40, weeks: 6 }), async (page) => {
    await page.getByRole('tab', { name: 'По неделям' }).click();
    await page.locator('.courses').waitFor();
    expect(await page.locator('.courses__one').count()).toBe(40);
    expect(await page.locator('.courses').innerText()).toContain('по прямой между первой и последней датой');
    await page.getByRole('button', { name: /^Падают/ }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.courses__change')].every((one) => one.textContent?.startsWith('−')),
    );
    expect(await violations(page, 'everything')).toEqual([]);
  });
});

for (const viewport of [NARROW, PHONE])
  test(`${viewport.width} px: таблица, панель организации и недели помещаются`, async () => {
    await withTable(
      madeUpDistrict({ schools: 20, weeks: 3 }),
      async (page) => {
        expect(await sideways(page)).toEqual([]);
        await page.locator('.rows__open').first().click();
        await page.locator('dialog[open]').waitFor();
        expect(await sideways(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
        await page.getByRole('tab', { name: 'По неделям' }).click();
        await page.locator('.courses').waitFor();
        expect(await sideways(page)).toEqual([]);
      },
      viewport,
    );
  });
