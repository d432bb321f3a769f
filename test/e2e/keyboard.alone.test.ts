/** R-A5: everything works from the keyboard, and the focus can always be seen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tour, focused } from './keyboard.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { templates } from './templates.ts';
import { DESKTOP, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = /^\/kak\/[^/]+\/$/;

for (const [where, viewport] of [
  ['на телефоне', PHONE],
  ['на компьютере', DESKTOP],
] as const)
  test(`${where}: клавишей Tab можно пройти страницу каждого вида, фокус всегда виден, обведён и ничем не закрыт`, async () => {
    const found = await walk(
      stage,
      templates(pages),
      async (page, { path, suffix, act }) => {
        await page.goto(stage.at(path) + suffix);
        await act(page);
        const { stops, faults } = await tour(page);
        return (stops.length > 3 ? faults : [...faults, 'некуда перейти клавишей Tab']).map((text) => ({ text }));
      },
      { viewport, reducedMotion: 'reduce' },
    );
    expect(found).toEqual([]);
  });

test('и назад, клавишами Shift+Tab, нижняя полоса не закрывает фокус', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(fullest(pages, GUIDE).path));
      const { stops, faults } = await tour(page, 'Shift+Tab');
      expect(stops.length).toBeGreaterThan(10);
      expect([...new Set(faults)]).toEqual([]);
    },
    { viewport: PHONE, reducedMotion: 'reduce' },
  );
});

test('первая клавиша Tab показывает «Перейти к содержанию», Enter переносит в содержание', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(fullest(pages, GUIDE).path));
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toContain('Перейти к содержанию');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

for (const key of ['Enter', 'Space'])
  test(`«Если не получилось» раскрывается и закрывается клавишей ${key}`, async () => {
    await scene(stage, async (page) => {
      await page.goto(stage.at(fullest(pages, GUIDE, /<summary/).path));
      const fold = page.locator('main details').first();
      await fold.locator('summary').focus();
      await page.keyboard.press(key);
      expect(await fold.getAttribute('open')).not.toBeNull();
      await page.keyboard.press(key);
      expect(await fold.getAttribute('open')).toBeNull();
    });
  });

for (const [kind, holds] of [
  ['один ответ', /^(?![^]*<section[^>]*data-several)/],
  ['несколько ответов', /<section[^>]*data-several/],
] as const)
  test(`выбор, где отмечают ${kind}, отвечает на пробел и на Enter`, async () => {
    await scene(stage, async (page) => {
      await page.goto(stage.at(fullest(pages, /^\/vybor\/[^/]+\/$/, holds).path));
      const choices = page.locator('[role=radio]:visible, [role=checkbox]:visible');
      for (const [index, key] of ['Space', 'Enter'].entries()) {
        await choices.nth(index).focus();
        await page.keyboard.press(key);
        expect(await choices.nth(index).getAttribute('aria-checked')).toBe('true');
      }
    });
  });
