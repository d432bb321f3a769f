import { describe, expect, it } from 'vitest';
import { EMPTY, fill } from './template.ts';

const rows = {
  id: 'bikes',
  label: 'Велосипеды',
  add: 'Добавить',
  fields: [],
  line: '{{n}}. {{model}}, рама {{frame}}',
};

describe('fill', () => {
  it('puts answers into the text', () =>
    expect(fill({ text: 'Мастеру {{name}}.' }, { fields: { name: 'Пете' }, rows: [] })).toBe('Мастеру Пете.'));
  it('leaves a line to write on', () =>
    expect(fill({ text: 'Мастеру {{name}}.' }, { fields: { name: '  ' }, rows: [] })).toBe(`Мастеру ${EMPTY}.`));
  it('repeats the rows with numbers', () =>
    expect(
      fill(
        { text: 'Список:\n{{bikes}}\nВсё.', rows },
        { fields: {}, rows: [{ model: 'Аист', frame: '5' }, { model: 'Урал' }] },
      ),
    ).toBe(`Список:\n1. Аист, рама 5\n2. Урал, рама ${EMPTY}\nВсё.`));
  it('prints one empty row when there is none', () =>
    expect(fill({ text: '{{bikes}}', rows }, { fields: {}, rows: [] })).toBe(`1. ${EMPTY}, рама ${EMPTY}`));
  it('does not fill an answer that looks like a blank', () =>
    expect(fill({ text: '{{a}} {{b}}' }, { fields: { a: '{{b}}', b: 'х' }, rows: [] })).toBe('{{b}} х'));
  it('knows no inherited names', () => expect(fill({ text: '{{constructor}}' }, { fields: {}, rows: [] })).toBe(EMPTY));
});
