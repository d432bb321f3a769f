import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { line, wholeLine, type Block, type ChatText } from './block.ts';
import { partsFile, partsOf, readParts } from './parts.ts';

const block = (head: string, ...lines: string[]): Block => ({ head, lines: lines.map(line) });
const text = (...blocks: Block[]): ChatText => ({ title: 'Название', blocks });
const words = (count: number) => Array.from({ length: count }, (_, index) => `слово${index}`).join(' ');

describe('partsOf', () => {
  it('leaves a short text whole and without a counter', () => {
    expect(partsOf(text(block('', 'начало'), block('Шаг 1. Раз', 'Нажмите.')))).toEqual([
      'Название\n\nначало\n\nШаг 1. Раз\nНажмите.',
    ]);
  });

  it('leaves out what is empty', () => {
    expect(partsOf(text(block(''), block('', 'конец')))).toEqual(['Название\n\nконец']);
  });

  it('cuts between steps', () => {
    const parts = partsOf(text(block('Шаг 1', words(5)), block('Шаг 2', words(5)), block('Шаг 3', 'конец')), 80);
    expect(parts).toEqual([
      `(1/2) Название\n\nШаг 1\n${words(5)}`,
      `(2/2) Название\n\nШаг 2\n${words(5)}\n\nШаг 3\nконец`,
    ]);
  });

  it('goes on with a step that is too long, and says so', () => {
    const parts = partsOf(text(block('Шаг 1', words(30))), 150);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.length <= 150)).toBe(true);
    expect(parts.slice(1).every((part) => part.includes('Шаг 1 (продолжение)'))).toBe(true);
    expect(parts.flatMap((part) => part.match(/слово\d+/g))).toEqual(words(30).split(' '));
  });

  it('prefers the end of a sentence', () => {
    const parts = partsOf(text(block('Шаг 1', `${words(6)}. ${words(6)}.`)), 90);
    expect(parts[0]).toMatch(/слово5\.$/);
  });

  it('never cuts a value, even one longer than a message', () => {
    const value = `Ключ: ${'я'.repeat(120)}`;
    const parts = partsOf(text({ head: 'Шаг 1', lines: [line(words(9)), wholeLine(value)] }), 100);
    expect(parts.filter((part) => part.includes(value))).toHaveLength(1);
  });

  it('keeps an emoji whole where there is no space to cut at', () => {
    const parts = partsOf(text(block('Шаг 1', '👩‍💻'.repeat(60))), 100);
    const found = parts.map((part) => part.split('\n').at(-1) ?? '');
    expect(parts.every((part) => part.length <= 100)).toBe(true);
    expect(found.every((row) => row.replaceAll('👩‍💻', '') === '')).toBe(true);
  });

  it('holds the limit and loses no word, whatever the text', () => {
    const word = fc.stringMatching(/^[а-я.]{1,30}$/);
    const blocks = fc.array(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(blocks, (made) => {
        const rows = made.map((lines) => lines.map((row) => row.join(' ')));
        const parts = partsOf(text(...rows.map((lines) => block('', ...lines))), 120);
        expect(parts.every((part) => part.length <= 120)).toBe(true);
        const sent = parts.map((part) => part.replace(/^(\(\d+\/\d+\) )?Название/, ''));
        expect(sent.join(' ').split(/\s+/).filter(Boolean)).toEqual(rows.flat().join(' ').split(' ').filter(Boolean));
      }),
    );
  });
});

it('a file gives its parts back', () => {
  const long = text(block('Шаг 1', words(400)), block('Шаг 2', words(400)));
  expect(partsOf(long).length).toBeGreaterThan(1);
  expect(readParts(partsFile(long))).toEqual(partsOf(long));
});
