/** The texts as they reach a chat, letter by letter. A changed file must be read by eye before it is kept. */
import { describe, expect, it } from 'vitest';
import type { ChatText } from '../../src/domain/share/block.ts';
import { indicatorText } from '../../src/domain/share/indicator.ts';
import { partsFile, partsOf } from '../../src/domain/share/parts.ts';
import { guideText, headText, outcomeText, stepText } from '../../src/domain/share/text.ts';
import { INDICATOR } from '../../src/strings.ts';
import { GUIDES, guideOf, INDICATOR_PAGE, step, WIZARD } from './pages.ts';

const absolute = (address: string) => new URL(address, 'https://pamyatka.example/').href;

const HOSTILE = guideOf([
  step({ title: 'Пустые поля', actor: '', see: '', warning: '', form: [{ label: 'Код', value: '' }] }),
  step({
    number: 2,
    title: 'Эмодзи и знаки 👩‍💻',
    do: '**Нажмите** _зелёную_ кнопку 👍🏽 `a_b*c` — [сюда](/kak/x/#a)!\n\n- \u00ADпер\u00ADвое\n- второе\u00A0дело\n\n1. раз\n2. два',
    path: ['A > B', '«Кавычки»', 'Дальше →'],
    form: [
      { label: 'Логин', value: 'ivanov_ii*#[1]', note: 'без пробелов' },
      { label: 'Адрес', value: 'https://a.example/?q=1&b=%D0%9F#c' },
      { label: 'СНИЛС' },
    ],
    fail: [{ sign: 'Красная надпись', fix: '- раз\n- два' }],
    deadline: { id: 'x', title: 'Ответить', href: '/sroki/#x', date: '2026-12-01', then: 'Потом — заново.' },
  }),
  step({
    number: 3,
    title: 'Очень длинный',
    do: Array.from({ length: 220 }, (_, index) => `Нажмите кнопку номер ${index + 1}.`).join(' '),
    form: [{ label: 'Ключ', value: 'я7'.repeat(150) }],
  }),
]);

const texts: [string, ChatText][] = [
  ...GUIDES.map((guide): [string, ChatText] => [`guide-${guide.id}`, guideText(guide, absolute)]),
  ...GUIDES.flatMap((guide) =>
    guide.steps
      .slice(-1)
      .map((last): [string, ChatText] => [`step-${guide.id}-${last.id}`, stepText(guide, last, absolute)]),
  ),
  ...WIZARD.outcomes
    .slice(0, 2)
    .map((outcome): [string, ChatText] => [`outcome-${outcome.id}`, outcomeText(WIZARD, outcome, absolute)]),
  ['indicator', indicatorText(INDICATOR_PAGE, INDICATOR, absolute)],
  ['head', headText(WIZARD, absolute)],
  ['archive', headText({ ...WIZARD, status: 'archive', reason: 'Срок прошёл' }, absolute)],
  ['hostile', guideText(HOSTILE, absolute)],
];

describe.each(texts)('%s', (name, text) => {
  const parts = partsOf(text);

  it('is the golden text', async () => {
    // The break of a page is invisible; in the golden file it is a word.
    await expect(`${partsFile(text).replaceAll('\f', '--- часть ---')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('fits into messages and ends with the address', () => {
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(4000);
    expect(parts.at(-1)?.split('\n').at(-1)).toMatch(/^https:\/\/pamyatka\.example\/\S+$/);
    if (parts.length > 1)
      expect(parts.map((part) => part.split(' ')[0])).toEqual(
        parts.map((_, index) => `(${index + 1}/${parts.length})`),
      );
  });

  it('holds no spaces or hyphens that a search misses', () => {
    expect(parts.join('\n')).not.toMatch(/[\u00A0\u202F\u00AD\u200B\uFEFF]/);
  });
});

it('texts of the knowledge base hold no marks of Markdown', () => {
  const real = texts.filter(([name]) => name !== 'hostile').flatMap(([, text]) => partsOf(text));
  // A place on a page is a part of its address.
  const words = real.join('\n').replace(/https?:\/\/\S+/g, '');
  expect(words.length).toBeGreaterThan(5000);
  expect(words).not.toMatch(/[*_#[\]`]/);
});

it('every value stands whole, with its name, on a line of its own', () => {
  const rows = [...GUIDES, HOSTILE].flatMap((guide) =>
    guide.steps.flatMap(({ form }) => form.flatMap(({ value }) => (value ? [{ guide, value }] : []))),
  );
  expect(rows.length).toBeGreaterThan(4);
  for (const { guide, value } of rows) {
    const lines = partsOf(guideText(guide, absolute)).join('\n').split('\n');
    expect(lines.filter((line) => line.endsWith(`: ${value}`))).toHaveLength(1);
  }
});
