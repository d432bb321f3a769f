/** The small tools: a row A–Y explained, a term with its calendar file, the scale 8.5. Facts STAT-A … Y, SUDIR-13, IND-22 … IND-27. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { violations } from './axe.ts';
import { PAGE } from './calculator.ts';
import { sideways } from './fit.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { NARROW } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openTools(page: Page): Promise<void> {
  await page.goto(stage.at(PAGE));
  await page.getByRole('tab', { name: 'Ещё расчёты' }).click();
  await page.locator('.scale').first().waitFor();
}

test('строка таблицы: у каждой ячейки буква, значение и смысл; ошибка названа; ничего не хранится', async () => {
  await scene(stage, async (page) => {
    await openTools(page);
    const row = [...(madeUpDistrict({ schools: 1, weeks: 1 })[1] ?? [])];
    row[20] = 'нет связи';
    await page.getByLabel('Строка таблицы').fill(row.join('\t'));
    await page.getByRole('button', { name: 'Объяснить' }).click();
    const cells = page.locator('.decoded tbody tr');
    await cells.nth(24).waitFor();
    expect(await cells.count()).toBe(25);
    expect(await cells.nth(10).innerText()).toMatch(/^K\s+\d+\s+Учителей в школе всего/);
    expect(await cells.nth(20).innerText()).toContain('Не число');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Школа');
    expect(await violations(page, 'everything')).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await sideways(page)).toEqual([]);
  });
});

test('срок: 60 календарных дней от 22.11.2026 — 21 января 2027 года; файл календаря с тем же днём', async () => {
  await scene(stage, async (page) => {
    await openTools(page);
    await page.getByLabel('Какой срок').selectOption('aktivaciya-sudir');
    await page.getByLabel('День события').fill('2026-11-22');
    await page.getByText('21 января 2027 года').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'В календарь' }).click(),
    ]);
    const calendar = readFileSync(await download.path(), 'utf8');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270121');
    expect(calendar.startsWith('BEGIN:VCALENDAR')).toBe(true);
    expect(await page.locator('.terms').innerText()).toMatch(/в\s\d\d:[03]0, через \d+\sминут/);
  });
});

test('шкала: ноль баллов показывает правило обнуления, 94,9 % — не 95 %', async () => {
  await scene(stage, async (page) => {
    await openTools(page);
    const levels = page.locator('.scale__level');
    await levels.nth(0).getByLabel('Да').check();
    await levels.nth(1).getByLabel('Нет').check();
    const result = page.locator('.scale__result');
    await result.getByText('0 баллов').waitFor();
    expect(await result.innerText()).toContain('ниже базового');
    await levels.nth(0).getByLabel('Нет').check();
    await levels.nth(1).getByLabel('Да').check();
    await levels.nth(2).locator('input').first().fill('949');
    await levels.nth(2).locator('input').last().fill('1000');
    await result.getByText('1 балл').first().waitFor();
    expect(await result.innerText()).toMatch(/не хватает 1\sчеловека/);
    expect(await violations(page, 'everything')).toEqual([]);
  });
});

test('вкладки переключаются стрелками', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PAGE));
    await page.getByRole('tab', { name: 'Одна организация' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.scale').first().waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Ещё расчёты');
    await page.keyboard.press('Home');
    await page.locator('.entry').waitFor();
  });
});
