/** How problems are printed, counted, sorted and handed to other programs. */
import { describe, expect, it } from 'vitest';
import { formatReport, toJson, toOverlay, type Problem } from '../../src/checks/index.ts';
import { counted, sortProblems, summary } from '../../src/checks/problem.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  code: 'field-missing',
  file: 'content/guides/x/index.md',
  line: 12,
  column: 5,
  message: 'title: нет обязательного поля',
  fix: 'добавьте его',
  ...change,
});

describe('a report', () => {
  it('shows place, code, what is wrong and what to write', () => {
    expect(
      formatReport([problem(), problem({ code: 'step-word', message: '«просто» в шаге мешает', fix: 'уберите' })], 3),
    ).toMatchInlineSnapshot(`
      "content/guides/x/index.md:12:5  [field-missing] title: нет обязательного поля
          Как исправить: добавьте его

      content/guides/x/index.md:12:5  [step-word] предупреждение: «просто» в шаге мешает
          Как исправить: уберите

      Проверено файлов: 3. Итог: 1 ошибка, 1 предупреждение.
      "
    `);
  });

  it.each([
    [0, 'Проверено файлов: 9. Итог: ошибок нет.'],
    [1, 'Проверено файлов: 9. Итог: 1 ошибка.'],
    [3, 'Проверено файлов: 9. Итог: 3 ошибки.'],
    [11, 'Проверено файлов: 9. Итог: 11 ошибок.'],
    [21, 'Проверено файлов: 9. Итог: 21 ошибка.'],
  ])('counts %d errors in Russian', (count, line) => {
    expect(
      summary(
        Array.from({ length: count }, () => problem()),
        9,
      ),
    ).toBe(line);
  });

  it('declines words by number', () => {
    expect([1, 2, 5, 12, 22, 101].map((n) => counted(n, 'слово', 'слова', 'слов'))).toEqual([
      '1 слово',
      '2 слова',
      '5 слов',
      '12 слов',
      '22 слова',
      '101 слово',
    ]);
  });

  it('is sorted by file, line, column and code; the same problem stands once', () => {
    const sorted = sortProblems([
      problem({ line: 20 }),
      problem({ file: 'content/a.yaml', line: 30 }),
      problem({ column: 1 }),
      problem(),
      problem(),
      problem({ code: 'date-order' }),
    ]);
    expect(sorted.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'content/a.yaml:30:5 field-missing',
      'content/guides/x/index.md:12:1 field-missing',
      'content/guides/x/index.md:12:5 date-order',
      'content/guides/x/index.md:12:5 field-missing',
      'content/guides/x/index.md:20:5 field-missing',
    ]);
  });
});

describe('for other programs', () => {
  it('a problem names its severity', () => {
    expect(toJson(problem({ code: 'date-far' })).severity).toBe('warning');
    expect(toJson(problem()).severity).toBe('error');
  });

  it('the overlay gets a place and one text', () => {
    expect(toOverlay(problem())).toEqual({
      file: 'content/guides/x/index.md',
      line: 12,
      column: 5,
      message: 'title: нет обязательного поля\n\nКак исправить: добавьте его\n[field-missing]',
    });
  });
});
