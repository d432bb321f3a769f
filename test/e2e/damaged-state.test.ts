/** R-D7: whatever stands in an address or in the browser's memory, a page opens, says nothing in the console and works. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK, PAGE as CALCULATOR } from './calculator.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
const WIZARD = fullest(builtPages(), /^\/vybor\/[^/]+\/$/, /data-several/).path;

/** What breaks careless readers of addresses. */
const HOSTILE = [
  '%',
  '%E0%A4%A',
  '%00',
  '__proto__',
  'constructor=1&toString=2',
  '<img src=x onerror=alert(1)>',
  '"]\' or \\',
  '[data-x]:not(*',
  '9'.repeat(400),
  'я'.repeat(3000),
  'v=1&n=r-240&d=99999999&o=&a=-1.1e999.NaN',
  'v=999',
  '+'.repeat(200),
  '\u202e\u0000\ud800',
];

/** The same in every run: what fails can be repeated. */
const random = fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), { seed: 20261122, numRuns: 12 });
/** A good link with one place changed. */
const mutated = fc
  .sample(fc.tuple(fc.nat(LINK.length - 1), fc.constantFrom('', '.', '=', '&', '-', 'e', '%', '9999999999')), {
    seed: 7,
    numRuns: 12,
  })
  .map(([at, piece]) => LINK.slice(1, at) + piece + LINK.slice(at + 1));

/** No longer than servers take: a longer query never reaches a page. */
const encoded = (text: string): string => encodeURIComponent(text.slice(0, 1000).toWellFormed());

const PLACES: [name: string, address: (state: string) => string, states: string[]][] = [
  ['калькулятор', (state) => `${CALCULATOR}#${state}`, [...HOSTILE, ...random, ...mutated]],
  ['поиск', (state) => `/poisk/?q=${encoded(state)}`, [...HOSTILE, ...random]],
  ['выбор', (state) => `${WIZARD}#${state}`, [...HOSTILE, ...random]],
  ['инструкция', (state) => `${GUIDE}?${encoded(state)}#${state}`, [...HOSTILE, ...random]],
];

for (const [name, address, states] of PLACES)
  test(`${name}: испорченный адрес не ломает страницу`, async () => {
    await scene(stage, async (page) => {
      for (const state of states) {
        // A new fragment alone would not open the page anew.
        await page.goto('about:blank');
        await page.goto(stage.at(address(state.toWellFormed())), { waitUntil: 'load' });
        expect(await page.locator('h1').count(), state.slice(0, 80)).toBe(1);
        expect(await page.evaluate(() => document.cookie)).toBe('');
      }
    });
  });

test('испорченная память браузера не ломает страницы и не мешает работать', async () => {
  const remembered = [
    '',
    '{',
    'null',
    '[]',
    '7',
    '"x"',
    '{"theme":{"a":1},"size":"\\u0000"}',
    '{"__proto__":{"x":1}}',
    '[["a"],null,7]',
  ];
  const keys = [
    'pk:view',
    `pk:done:${GUIDE.split('/')[2] ?? ''}`,
    'pk:calc',
    'pk:columns',
    'pk:place',
    'pk:region',
    'pk:search',
  ];
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    for (const value of remembered) {
      await page.evaluate(([names, text]) => names.forEach((key) => localStorage.setItem(key, text)), [
        keys,
        value,
      ] as const);
      for (const path of [GUIDE, CALCULATOR, '/poisk/', '/dlya-slabovidyashchih/']) {
        await page.goto(stage.at(path));
        expect(await page.locator('h1').isVisible(), `${path}: ${value}`).toBe(true);
      }
    }
    await page.goto(stage.at(GUIDE));
    const box = page.locator('ol.steps [data-done]').first();
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
  });
});
