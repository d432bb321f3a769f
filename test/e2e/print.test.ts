/** R-A7, paper: what is printed is the instruction and nothing else, complete, black on white. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { pdfPages, pdfText } from './pdf.ts';
import { decode } from './qr.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { templates } from './templates.ts';
import { COLOURS, paint } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/, /<summary/);
const WITH_LINKS = pages.filter(({ html }) => /<a href="https?:\/\/(?!max\.ru\/:share|vk\.com\/share)/.test(html));

/** Chromium breaks lines where it likes: compared without spaces. */
const dense = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, '');

async function onPaper(path: string, play: (page: Page) => Promise<void>): Promise<void> {
  await scene(stage, async (page) => {
    await page.goto(stage.at(path));
    await page.emulateMedia({ media: 'print' });
    await play(page);
  });
}

test('на бумаге нет шапки, меню, нижней полосы, поиска и кнопок', async () => {
  for (const { path } of templates(pages))
    await onPaper(path, async (page) => {
      const shown = await page
        .locator('body > :not(.sheet), header.head, nav, .dock, [role=search], button, input')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1)
            .map(
              (part) => `<${part.localName} class="${part.className}"> ${(part.textContent ?? '').trim().slice(0, 40)}`,
            ),
        );
      expect(shown, path).toEqual([]);
    });
});

test('«Если не получилось» напечатано, хотя на экране было свёрнуто', async () => {
  await onPaper(GUIDE.path, async (page) => {
    const inside = page.locator('main details:not(.no-print) > :not(summary)');
    expect(await inside.count()).toBeGreaterThan(0);
    const hidden = await inside.evaluateAll(
      (parts) => parts.filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height < 5).length,
    );
    expect(hidden).toBe(0);
  });
});

test('у внешних ссылок напечатан их адрес', async () => {
  expect(WITH_LINKS.length).toBeGreaterThan(0);
  const found = await walk(stage, WITH_LINKS, async (page, { path }) => {
    await page.goto(stage.at(path));
    await page.emulateMedia({ media: 'print' });
    const bare = await page.locator('main a[href^="http"]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .filter((link) => {
          const href = link.getAttribute('href') ?? '';
          return (
            !getComputedStyle(link, '::after').content.includes(href) &&
            !(link.textContent ?? '').includes(href.replace(/^https?:\/\/|\/$/g, ''))
          );
        })
        .map((link) => `адрес не напечатан: ${link.textContent ?? ''}`),
    );
    return bare.map((text) => ({ text }));
  });
  expect(found).toEqual([]);
});

test('чёрным по белому, какие бы цвета ни были выбраны для экрана; шаг не разрывается между листами', async () => {
  await onPaper(GUIDE.path, async (page) => {
    for (const colours of COLOURS) {
      await paint(page, colours);
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        return [
          style('h1').color,
          style('main p').color,
          style('.sheet').backgroundColor,
          style('ol.steps > li').breakInside,
        ];
      });
      expect(seen, colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'avoid']);
    }
  });
});

test('в PDF инструкции есть её название, все шаги, все советы и дата проверки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE.path));
    const onScreen = await page.evaluate(() => {
      const text = (part: Element): string => {
        const copy = part.cloneNode(true) as Element;
        copy.querySelector('.step__number')?.remove();
        return copy.textContent ?? '';
      };
      return [...document.querySelectorAll('h1, ol.steps h2, ol.steps summary, ol.steps summary + * p')].map(text);
    });
    const text = dense(pdfText(await page.pdf({ format: 'A4', tagged: true })));
    expect(onScreen.map(dense).filter((part) => !text.includes(part))).toEqual([]);
    expect(text).toMatch(/Проверено\d\d\.\d\d\.\d{4}/);
  });
});

test('на листе напечатан адрес страницы, словами, чтобы его можно было набрать', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE.path));
    const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? 'нет адреса';
    expect(dense(pdfText(await page.pdf({ format: 'A4' })))).toContain(dense(address.replace(/^https:\/\//, '')));
  });
});

test('на каждом листе код с адресом страницы, не меньше 25 мм; на экране его никто не загружает', async () => {
  await scene(stage, async (page) => {
    let asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const { path } of templates(pages)) {
      await page.emulateMedia({ media: 'screen' });
      asked = [];
      await page.goto(stage.at(path));
      expect(asked.filter((address) => address.startsWith('/qr/'))).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      const code = page.locator('.sheet > .code:visible, .qr:visible').first();
      await code.scrollIntoViewIfNeeded();
      await code.evaluate((part) => (part instanceof HTMLImageElement ? part.decode() : undefined));
      const read = await decode(await code.screenshot());
      expect(read.data, path).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
      expect(read.share * ((await code.boundingBox())?.width ?? 0), path).toBeGreaterThanOrEqual((25 / 25.4) * 96);
    }
  });
});

test('на листе А4 ничего не уходит за правый край', async () => {
  for (const { path } of templates(pages))
    await onPaper(path, async (page) => {
      // 182 mm between the margins at 96 pixels to the inch.
      await page.setViewportSize({ width: 688, height: 1000 });
      const wide = await page.locator('main *').evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              part.checkVisibility() && !part.closest('svg') && part.getBoundingClientRect().right > innerWidth + 1,
          )
          .filter((part) => getComputedStyle(part).clipPath === 'none')
          .map((part) => `<${part.localName} class="${part.className}">`),
      );
      expect(wide.slice(0, 3), path).toEqual([]);
    });
});

test('выбор без ответа печатается целиком: все вопросы и все ответы', async () => {
  const { path } = fullest(pages, /^\/vybor\/[^/]+\/$/);
  await onPaper(path, async (page) => {
    const outcomes = page.locator('[data-outcome]');
    expect(await outcomes.count()).toBeGreaterThan(1);
    expect(await outcomes.first().isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const outcome of await outcomes.all()) expect(await outcome.isVisible()).toBe(true);
    const numbers = await page.locator('[data-number]').allInnerTexts();
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(await page.locator('#otvety').innerText()).toBe('Ответы');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await outcomes.first().isVisible()).toBe(false);
  });
});

test('готовый текст шаблона начинается на том же листе, что и страница', async () => {
  for (const { path, html } of pages.filter((page) => /^\/shablony\/[^/]+\/$/.test(page.path)))
    await scene(stage, async (page) => {
      await page.goto(stage.at(path));
      const title = dense(await page.locator('h1').innerText());
      const text = dense(await page.locator('[data-output]').innerText());
      const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true })).map(dense);
      const first = sheets.find((sheet) => sheet.includes(title)) ?? '';
      expect(first, path).toContain(text.slice(0, 60));
      expect(html).toContain('data-output');
    });
});
