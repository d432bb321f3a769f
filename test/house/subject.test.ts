/** `src/` knows nothing of the subject: not in names, not in comments, not in unit tests. */
import { describe, expect, it } from 'vitest';
import { ORDINARY, subject, subjectIn } from './subject.ts';
import { files } from './tree.ts';

const known = subject();
const found = (text: string): string[] => subjectIn(text, known);

describe('the words of the subject', () => {
  it('come from the content', () => {
    expect(known.words.length).toBeGreaterThan(150);
    expect(known.words).toEqual(expect.arrayContaining(['судир', 'госуслуги', 'педагог', 'петербург', 'УБ']));
  });

  it.each([
    ['// Вход в СУДИР', 'судир'],
    ["const role = 'Педагогам';", 'педагогам'],
    ['/* «Госуслугами» */', 'госуслугами'],
    ['ответ ЦЦО', 'ЦЦО'],
    ['Общий ящик', 'общий ящик'],
  ])('are seen in %s', (line, word) => expect(found(line)).toContain(`1 ${word}`));

  it.each(['const MAX_ROWS = 20_000;', 'Number.MAX_SAFE_INTEGER', 'шаг за шагом', 'документ без источника'])(
    'are not seen in %s',
    (line) => expect(found(line)).toEqual([]),
  );

  it('leave out only ordinary words that the generator needs', () => {
    const text = files('src/**/*.{ts,tsx,astro,css}')
      .map((file) => file.text.toLowerCase().replaceAll('ё', 'е'))
      .join('\n');
    const idle = Object.keys(ORDINARY).filter((word) => !text.includes(word.slice(0, Math.max(2, word.length - 2))));
    expect(idle).toEqual([]);
  });
});

it('src/ says no word of the subject', () => {
  const hits = files('src/**/*.{ts,tsx,astro,css}').flatMap(({ path, text }) =>
    found(text).map((hit) => `${path}:${hit}`),
  );
  expect(hits).toEqual([]);
});
