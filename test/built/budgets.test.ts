/** What the built site weighs; and whether the scales are right. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/checks/dist/limits.ts';
import { coversAny } from '../../src/checks/dist/fonts.ts';
import { formatBudgets, measureBudgets, readPlace, readSite } from '../../src/checks/dist/index.ts';

const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('the built site', () => {
  const folder = process.env['PAMYATKA_DIST'] ?? 'dist';
  const budgets = measureBudgets(readSite(folder, readPlace(folder)));

  it('has pages for every limit', () => {
    expect(budgets.rows.map(({ what }) => what)).toEqual(LIMITS.map(({ what }) => what));
  });

  it('keeps within the limits', () => {
    const heavy = budgets.rows.filter(({ over }) => over);
    expect(formatBudgets({ rows: heavy, figures: [] })).toContain('Всё в пределах.');
  });
});

const FACE = '@font-face{font-family:F;src:url(f.woff2);unicode-range:';
const SCRIPT = 'document.title="x"';
const MODULE = 'import"./b.js";import("./later.js")';
const PAGE = `<!doctype html><html><head><link rel="canonical" href="https://site.example/kak/a/"><link rel="icon" href="/i.svg">
<link rel="preload" as="font" href="/latin.woff2"><link rel="stylesheet" href="/s.css">
<style>${FACE}U+400-45F}${FACE.replace('f.', '/greek.')}U+370-3FF}</style><script>${SCRIPT}</script>
<script type="application/json">{"data":"no script"}</script><script type="module" src="/a.js"></script></head>
<body>Слово <img src="/seen.png"><img src="/far.png" loading="lazy"></body></html>`;

const FILES: Record<string, string> = {
  'index.html': PAGE.replaceAll('/kak/a/', '/'),
  'kak/a/index.html': PAGE,
  'kak/a/f.woff2': 'cyrillic',
  'kak/b/index.html': '<p>Короткая</p>',
  'kak/a/step/index.html': `<p>${'Шаг — не инструкция. '.repeat(500)}</p>`,
  'greek.woff2': 'greek',
  'latin.woff2': 'latin',
  'i.svg': '<svg/>',
  's.css': 'p{margin:0}',
  'a.js': MODULE,
  'b.js': 'export{}',
  'later.js': 'export const later = "when asked"',
  'seen.png': 'seen',
  'far.png': 'far',
};

describe('the scales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'budgets-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  afterAll(() => rmSync(folder, { recursive: true }));

  const { rows, figures } = measureBudgets(readSite(folder, readPlace(folder)));
  const worst = Object.fromEntries(rows.map(({ part, worst: value }) => [part, value]));
  const markup = zipped(PAGE) + zipped('p{margin:0}');
  const modules = zipped(MODULE) + zipped('export{}');

  it('count the page with its style sheets', () => {
    expect(worst['markup']).toBe(markup);
  });

  it('count scripts with what they import at once, not what they import when asked', () => {
    expect(worst['scripts']).toBe(modules + zipped(SCRIPT));
  });

  it('count preloaded fonts, fonts the letters need, pictures that do not wait, the icon', () => {
    const packed = 'cyrillic'.length + 'latin'.length + 'seen'.length;
    expect(worst['all']).toBe(markup + modules + packed + zipped('<svg/>'));
    expect(worst['requests']).toBe(8);
  });

  it('measure guides only, and name the heaviest', () => {
    expect(rows.map(({ count, worstPage }) => [count, worstPage])).toEqual(rows.map(() => [2, 'kak/a/index.html']));
    expect(figures.map(({ what }) => what)).toEqual(['Всё для работы без интернета']);
  });

  it('see what is too heavy', () => {
    const [row] = rows;
    expect(row?.over).toBe(false);
    expect(formatBudgets({ rows: row ? [{ ...row, worst: 15_000, over: true }] : [], figures })).toMatchInlineSnapshot(`
      "   Что                              Больше всего  Середина  Предел                 Страниц
      ✗  Инструкция: страница со стилями  15,0 КБ       0,4 КБ    14,0 КБ, цель 10,0 КБ  2

      Для сведения
      Всё для работы без интернета  0,0 КБ  тексты, поиск, скрипты и шрифты; запросов: 0; предел — 3 МБ

      kak/a/index.html  Инструкция: страница со стилями: 15,0 КБ при пределе 14,0 КБ
          Откуда предел: первая порция ответа сервера, 10 пакетов; пустая страница Astro — 3,9 КБ, Starlight — 20, VitePress — 31
          Как исправить: найдите, что прибавилось на странице, и уберите лишнее

      Больше предела: 1.
      "
    `);
  });
});

describe('ranges of a font', () => {
  const letters = new Set([0x41, 0x416]);

  it.each([
    ['U+41', true],
    ['U+42', false],
    ['U+400-45F', true],
    ['U+4??', true],
    ['U+5??, u+0040-0042', true],
    ['U+417-45F', false],
  ])('%s', (range, covered) => {
    expect(coversAny(`@font-face{unicode-range:${range}}`, letters)).toBe(covered);
  });

  it('a face without a range covers every letter', () => {
    expect(coversAny('@font-face{src:url(a)}', letters)).toBe(true);
  });
});
