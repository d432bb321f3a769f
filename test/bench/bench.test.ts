/** Whether `npm run bench` measures what it says: its content, its scales, its table. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { guidesOf } from './bench.ts';
import { openWorkshop } from './builds.ts';
import { cardCosts } from './cards.ts';
import { writeContent } from './content.ts';
import { LARGE, type Figures } from './limits.ts';
import { formatBench, rowsOf } from './report.ts';
import { costOf } from './tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (root: string): [string, string][] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]);

describe('the made-up content', () => {
  const GUIDES = 12;
  const { content, edit } = openWorkshop(join(folder, 'one'), GUIDES);

  it('is in order, with all its guides', () => {
    const { problems, entries } = checkContent(content);
    expect(problems).toEqual([]);
    expect(entries.filter(({ collection }) => collection === 'guides')).toHaveLength(GUIDES);
  });

  it('is the same each time, until one guide is edited', () => {
    const again = join(folder, 'again');
    writeContent(again, GUIDES);
    const before = filesIn(again);
    expect(filesIn(content)).toEqual(before);
    edit();
    const changed = filesIn(content).filter(([, text], index) => text !== before[index]?.[1]);
    expect(changed.map(([name]) => name)).toEqual(['guides/stanok-2/index.md']);
    expect(checkContent(content).problems).toEqual([]);
  });
});

describe('the scales', () => {
  /** A program that starts another one, which holds memory and works for so many milliseconds of the processor. */
  const nested = (work: string): string[] => [
    '-e',
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}])`,
  ];

  it('count the time and the memory of programs that a program starts', async () => {
    const idle = await costOf(nested(''), {});
    const work = 'while (process.cpuUsage().user + process.cpuUsage().system < 1e6) {}';
    const hold = 'const held = Buffer.alloc(3e8, 1); setTimeout(() => held.length, 500)';
    const busy = await costOf(nested(`${work} ${hold}`), {});
    expect(busy.cpu - idle.cpu).toBeGreaterThan(0.8);
    expect(busy.memory).toBeGreaterThan(3e8);
  });

  it('say which program failed, and with which words', async () => {
    await expect(costOf(['-e', 'throw new Error("no oil")'], {})).rejects.toThrow(/код 1[^]*no oil/);
  });

  it('know a new card from one that is kept', async () => {
    const { drawn, kept } = await cardCosts(3);
    expect(drawn).toBeGreaterThan(5 * kept);
  });
});

describe('the table', () => {
  const good: Figures = {
    ...{ guides: LARGE, guide: 34.96, memory: 0.9e9, unchanged: 0.05, changed: 0.2 },
    ...{ drawn: 41, kept: 0.2 },
  };

  it('is content with figures within the limits', () => {
    expect(formatBench(rowsOf(good))).toMatchInlineSnapshot(`
      "   Что                                   Вышло   Предел
      ✓  Сборка с пустым кэшем, на инструкцию  35 мс   35 мс
      ✓  Память всех программ сборки           0,9 ГБ  1,2 ГБ
      ✓  Ещё раз, ничего не изменилось         5 %     20 %
      ✓  Ещё раз, изменилась одна инструкция   20 %    20 %
      ✓  Новая карточка                        41 мс   60 мс
      ✓  Карточка из кэша                      0,2 мс  1 мс

      Всё в пределах.
      "
    `);
  });

  it('names every limit that is missed', () => {
    const rows = rowsOf({ ...good, changed: 0.93, memory: Number.NaN });
    expect(rows.filter(({ over }) => over).map(({ part }) => part)).toEqual(['memory', 'changed']);
    expect(formatBench(rows)).toContain('Ещё раз, изменилась одна инструкция: 93 % при пределе 20 %');
  });

  it('judges a small base by its cards alone', () => {
    const rows = rowsOf({ ...good, guides: LARGE - 1, guide: 500, memory: 9e9, drawn: 61 });
    expect(rows.filter(({ over }) => over).map(({ part }) => part)).toEqual(['drawn']);
    expect(formatBench(rows)).toContain('для сведения');
    expect(formatBench(rowsOf({ ...good, guides: 2, guide: 500 }))).toContain('Карточки в пределах.');
  });

  it.each([
    [undefined, LARGE],
    ['300', 300],
  ])('%s means %d guides', (word, guides) => expect(guidesOf(word)).toBe(guides));

  it.each(['0', '1', '2.5', 'много', '-5'])('«%s» is no number of guides', (word) => {
    expect(() => guidesOf(word)).toThrow(`«${word}»`);
  });
});
