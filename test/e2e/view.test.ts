/** R-A4: «Версия для слабовидящих» changes the same pages, at once and before the first paint. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, roughScene, scene, walk, type Stage } from './stage.ts';
import { DESKTOP, NARROW, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SETTINGS = '/dlya-slabovidyashchih/';
const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
const STEP = fullest(builtPages(), /^\/kak\/[^/]+\/(?!pamyatka\/)[^/]+\/$/).path;
/** A page with a diagram. */
const DRAWN = fullest(builtPages(), /^\/spravka\/[^/]+\/$/, /<figure/).path;

const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const look = (page: Page): Promise<{ colour: string; paper: string; size: number }> =>
  page.evaluate(() => ({
    colour: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.querySelector('.sheet') ?? document.body).backgroundColor,
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
  }));

test('выбранные цвета и размер видны сразу, на других страницах и после перезагрузки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    await pick(page, 'Белый на чёрном');
    await pick(page, '200 %');
    const chosen = { colour: 'rgb(255, 255, 255)', paper: 'rgb(0, 0, 0)', size: 32 };
    expect(await look(page)).toEqual(chosen);
    await page.goto(stage.at(GUIDE));
    expect(await look(page)).toEqual(chosen);
    await page.goto(stage.at(SETTINGS));
    expect(await page.getByRole('radio', { name: '200 %', exact: true }).isChecked()).toBe(true);
  });
});

test('цвета стоят до первой отрисовки: страница не мигает белым', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    await pick(page, 'Белый на чёрном');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.setAttribute('data-at-body', document.documentElement.dataset['theme'] ?? 'нет');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(stage.at(GUIDE));
    expect(await page.locator('html').getAttribute('data-at-body')).toBe('white');
  });
});

const openPanel = async (page: Page) => {
  await page.goto(stage.at(GUIDE));
  await page.getByRole('link', { name: /слабовидящих/ }).click();
  await page.locator('.view-panel:not([hidden]) input').first().waitFor();
};

test('с любой страницы открывается панель: выбор виден сразу, страница и адрес прежние, фокус возвращается', async () => {
  await scene(stage, async (page) => {
    await openPanel(page);
    expect(await violations(page, 'everything')).toEqual([]);
    await pick(page, 'Белый на чёрном');
    expect((await look(page)).paper).toBe('rgb(0, 0, 0)');
    await page.keyboard.press('Escape');
    expect(page.url()).toBe(stage.at(GUIDE));
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('head__eye');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('radio', { name: 'Белый на чёрном', exact: true }).isChecked()).toBe(true);
    for (const way of ['Закрыть', 'Готово']) {
      await page.getByRole('button', { name: way }).click();
      await page.locator('.view-panel').waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
      await page.getByRole('link', { name: /слабовидящих/ }).click();
      await page.locator('.view-panel').waitFor();
    }
    await page.getByRole('link', { name: /слабовидящих/ }).click();
    await page.locator('.view-panel').waitFor({ state: 'hidden' });
  });
});

const edges = (page: Page, selector: string) =>
  page.locator(selector).evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });

for (const [name, viewport] of Object.entries({ телефон: PHONE, стол: DESKTOP }))
  test(`панель раздвигает страницу и ничего не закрывает: ${name}`, async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(GUIDE));
        const before = await edges(page, 'main');
        await openPanel(page);
        for (const size of ['100 %', '200 %']) {
          await pick(page, size);
          const [head, panel, main] = await Promise.all(
            ['.head', '.view-panel', 'main'].map((one) => edges(page, one)),
          );
          expect(panel?.top).toBeGreaterThanOrEqual(head?.bottom ?? NaN);
          expect(main?.top).toBeGreaterThanOrEqual(panel?.bottom ?? NaN);
        }
        await pick(page, '100 %');
        await page.getByRole('button', { name: 'Готово' }).click();
        expect(await edges(page, 'main')).toEqual(before);
      },
      { viewport },
    );
  });

/** Words that stand on two lines though nothing in them allows it. */
const torn = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[^\s\u00AD-]+/g)) {
          const range = document.createRange();
          const lines = [...word].map((_, at) => {
            range.setStart(node, index + at);
            range.setEnd(node, index + at + 1);
            return Math.round(range.getBoundingClientRect().bottom);
          });
          if (new Set(lines).size > 1) found.push(word);
        }
      return found;
    }),
  );

test('крупный текст на телефоне: слова в шапке и внизу не рвутся, кнопки не мельче 44 px', async () => {
  await scene(
    stage,
    async (page) => {
      for (const path of ['/', GUIDE, STEP])
        for (const size of ['s125', 's150', 's200']) {
          await page.goto(stage.at(path));
          await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
          expect([path, size, await torn(page, '.head, .dock')]).toEqual([path, size, []]);
          const boxes = await page
            .locator('.dock a, .head__eye')
            .evaluateAll((all) =>
              all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
            );
          expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
        }
    },
    { viewport: PHONE },
  );
});

test('на телефоне при тексте 200 % ни одна страница не прокручивается вбок', async () => {
  const wide = await walk(stage, builtPages(), async (page, { path }) => {
    await page.setViewportSize(PHONE);
    await page.goto(stage.at(path));
    await page.evaluate(() => (document.documentElement.dataset['size'] = 's200'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width > PHONE.width ? [{ text: `страница шире экрана: ${width}` }] : [];
  });
  expect(wide).toEqual([]);
});

test('панель помещается на узком экране и при тексте 200 %', async () => {
  await scene(
    stage,
    async (page) => {
      await openPanel(page);
      await pick(page, '200 %');
      const { width, scroll } = await page
        .locator('.view-panel')
        .evaluate(({ clientWidth, scrollWidth }) => ({ width: clientWidth, scroll: scrollWidth }));
      expect(scroll).toBeLessThanOrEqual(width);
    },
    { viewport: NARROW },
  );
});

test('если панель не загрузилась, открывается страница с настройками', async () => {
  await roughScene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    await page.route('**' + SETTINGS, (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.getByRole('link', { name: /слабовидящих/ }).click();
    await page.waitForURL('**' + SETTINGS);
  });
});

test('расстояния, шрифт и картинки меняются; самое широкое — не уже требований WCAG 1.4.12', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    for (const group of ['Расстояние между буквами', 'Расстояние между строками'])
      await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Ещё больше' }).check();
    await pick(page, 'С засечками');
    await pick(page, 'Не показывать');
    await page.goto(stage.at(DRAWN));
    const seen = await page
      .locator('main p')
      .first()
      .evaluate((text) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight, fontFamily } = getComputedStyle(text);
        const em = (value: string) => parseFloat(value) / parseFloat(fontSize);
        return { letter: em(letterSpacing), word: em(wordSpacing), line: em(lineHeight), fontFamily };
      });
    expect(seen.letter).toBeGreaterThanOrEqual(0.1199);
    expect(seen.word).toBeGreaterThanOrEqual(0.1599);
    expect(seen.line).toBeGreaterThanOrEqual(1.5);
    expect(seen.fontFamily).toMatch(/^Georgia/);
    expect(await page.locator('figure svg:visible').count()).toBe(0);
    expect(await page.locator('figure summary').first().isVisible()).toBe(true);
  });
});

test('«Сбросить всё» возвращает обычный вид', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    const before = await look(page);
    await pick(page, 'Зелёный на чёрном');
    await pick(page, '150 %');
    await page.getByRole('button', { name: 'Сбросить всё' }).click();
    expect(await look(page)).toEqual(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('испорченная запись о виде страницы не мешает её открыть', async () => {
  for (const broken of [
    '{',
    'null',
    '[]',
    '"x"',
    '{"theme":"<b>"}',
    '{"theme":{"a":1}}',
    `{"theme":"${'a'.repeat(9999)}"}`,
  ])
    await scene(stage, async (page) => {
      await page.addInitScript((value) => localStorage.setItem('pk:view', value), broken);
      await page.goto(stage.at(GUIDE));
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
      expect(await page.locator('html').getAttribute('class')).toContain('js');
    });
});
