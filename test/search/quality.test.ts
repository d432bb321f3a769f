/** The search on the real content. Floors lie a little below what was measured: content changes every day. */
import { describe, expect, it, vi } from 'vitest';
import { disappointment } from '../../src/checks/structure/expectations.ts';
import { search } from '../../src/domain/search/search.ts';
import { LONGEST } from '../../src/components/search/client.ts';
import { openFirstAnswer } from '../../src/domain/search/first-answer.ts';
import { growAnswer } from '../../src/domain/search/fuller-answer.ts';
import { MORE } from '../../src/domain/search/packing/head.ts';
import { packFirstAnswer } from '../../src/domain/search/packing/pack.ts';
import { buildEngine } from '../../src/domain/search/whole.ts';
import { readQueries, searcher } from './bench/bench.ts';
import { figuresOf, rankOf, type Figures } from './bench/measure.ts';
import { run } from './bench/report.ts';
import { headOnly, pack, sizesOf, withFiles } from './bench/sizes.ts';
import { baseOf } from './content.ts';

// Hundreds of queries on a machine that may be busy: the limit of a test is no measure of the search.
vi.setConfig({ testTimeout: 60_000 });

const base = baseOf('content');
const engine = buildEngine(base.records, base.lexicon);
const find = searcher(engine);
const first = (query: string) => search(engine, query).hits[0]?.page.url;

const SETS = [
  'queries-work.json',
  'queries-second.json',
  'queries-third.json',
  'queries-fourth.json',
  'queries-fifth.json',
  'queries-sixth.json',
  'queries-final.json',
  'probes.json',
];
const known = new Map<string, Figures>();
/** Figures of one set, which is asked once. */
function figures(file: string): Figures {
  const found = known.get(file) ?? figuresOf(run(readQueries(`test/search/${file}`), find));
  known.set(file, found);
  return found;
}

describe('the sets of queries', () => {
  it.each([
    ['queries-work.json', { at1: 0.95, at3: 0.99, mrr: 0.97, stepFirst: 0.9 }, 0],
    ['queries-second.json', { at1: 0.96, at3: 0.99, mrr: 0.98, stepFirst: 0.88 }, 0],
    ['queries-third.json', { at1: 0.95, at3: 0.99, mrr: 0.97, stepFirst: 0.88 }, 0.05],
    ['queries-fourth.json', { at1: 0.9, at3: 0.94, mrr: 0.93, stepFirst: 0.66 }, 0],
    ['queries-fifth.json', { at1: 0.9, at3: 0.96, mrr: 0.935, stepFirst: 0.74 }, 0.04],
    ['queries-sixth.json', { at1: 0.93, at3: 0.96, mrr: 0.95, stepFirst: 0.95 }, 0.05],
    ['queries-final.json', { at1: 0.95, at3: 0.97, mrr: 0.97, stepFirst: 0.82 }, 0.08],
    ['probes.json', { at1: 0.98, at3: 0.99, mrr: 0.985, stepFirst: 0.86 }, 0.03],
  ])('%s', (file, floor, mostFooled) => {
    const found = figures(file);
    for (const [name, least] of Object.entries(floor))
      expect(found[name as keyof Figures], name).toBeGreaterThanOrEqual(least);
    expect(found.zero).toBeLessThanOrEqual(0.005);
    expect(found.fooled / found.nonsense).toBeLessThanOrEqual(mostFooled);
  });

  it('nonsense is hardly ever answered surely', () => {
    const all = SETS.map(figures);
    const sum = (of: (each: Figures) => number) => all.reduce((total, each) => total + of(each), 0);
    expect(sum(({ nonsense }) => nonsense)).toBeGreaterThan(100);
    expect(sum(({ fooled }) => fooled) / sum(({ nonsense }) => nonsense)).toBeLessThanOrEqual(1 / 25);
  });
});

describe('acts by every habitual spelling', () => {
  it.each([
    ['/pravo/41-fz/', ['41 фз', '41-ФЗ', 'ФЗ-41', 'фз 41', 'закон 41', '41-Ф3', '№ 41-ФЗ']],
    [
      '/pravo/vzh-2122-15/',
      ['вж-2122/15', 'ВЖ 2122 15', 'вж2122', 'письмо вж-2122', 'd;-2122/15', 'письмо от 28.10.2025'],
    ],
    ['/pravo/pp-1241/', ['постановление 1241', '1241', 'пп 1241']],
    ['/pravo/1880-r/', ['1880-р', '1880р', 'распоряжение 1880', '1880-p']],
    ['/pravo/koap-13-11-2/', ['13.11.2 коап', 'статья 13.11.2', 'ст. 13.11.2']],
  ])('%s', (address, queries) => {
    expect(queries.map((query) => [query, first(query)])).toEqual(queries.map((query) => [query, address]));
  });
});

it.each(['пригл', 'калькул', 'выгр', 'лок акт', 'временный пар', 'временный паро', 'забыл пар'])(
  'half a word is answered while it is typed: %s',
  (query) => {
    expect(search(engine, query).confident).toBe(true);
  },
);

describe('the first answer', () => {
  const files = pack(base);

  it('keeps its budget', () => {
    const { head, more, largestText } = sizesOf(files);
    // Beside the code of the search (17 KB): the first answer is 25 KB (docs/search.md).
    expect(head).toBeLessThanOrEqual(7_800);
    // With the rest of the code, texts and excerpts: 85 of 130 KB.
    expect(more).toBeLessThanOrEqual(30_000);
    expect(largestText).toBeLessThanOrEqual(5_000);
  });

  it('knows most queries from the head alone', () => {
    expect(figuresOf(run(readQueries('test/search/probes.json'), headOnly(files))).at1).toBeGreaterThanOrEqual(0.79);
  });

  it('is right when it is sure of the head alone, and sure of most queries', () => {
    const rows = run(readQueries('test/search/probes.json'), headOnly(files)).filter(
      ({ query }) => query.expect.length,
    );
    const told = rows.filter(({ found }) => found.confident);
    expect(told.length / rows.length).toBeGreaterThanOrEqual(0.55);
    const right = told.filter(({ query, found }) => rankOf(query, found) === 1);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['its titles in files', { room: 10 }],
    ['cut', { limit: 10 }],
  ])('%s: a base finds as much', (_, options) => {
    const grown = packFirstAnswer(base.records, base.lexicon, options);
    const queries = readQueries('test/search/probes.json').filter((__, number) => number % 4 === 0);
    const [whole, cut] = [find, withFiles(grown)].map((each) => figuresOf(run(queries, each)));
    expect(cut?.at1).toBeGreaterThanOrEqual((whole?.at1 ?? 1) - 0.02);
    expect(figuresOf(run(queries, headOnly(grown))).at1).toBeGreaterThanOrEqual(0.79);
  });

  it.each([
    ['its titles in files', { room: 10 }],
    ['cut', { limit: 10 }],
  ])('%s: a base answers a pasted text with a bounded number of files', (_, options) => {
    const { head, files: parts } = packFirstAnswer(base.records, base.lexicon, options);
    for (const pasted of [Array.from({ length: 60 }, (__, number) => number).join(' '), base.records[0]?.text ?? '']) {
      const query = pasted.slice(0, LONGEST);
      const answer = openFirstAnswer(head);
      expect(answer.missing(query).length).toBeGreaterThan(5);
      expect(answer.missing(query).length).toBeLessThanOrEqual(20);
      const whole = growAnswer(answer);
      whole.add(MORE, parts[MORE] ?? '');
      expect(whole.missing(query).length).toBeLessThanOrEqual(96);
    }
  });

  it('finds everything the editors expect', () => {
    const expected = base.entries
      .filter(({ collection }) => collection === 'search')
      .flatMap(({ data }) => (data as { expect: { query: string; address: string }[] }).expect);
    const missed = expected.map((each) => disappointment(each, search(engine, each.query).hits));
    expect(missed.filter((message) => message !== undefined)).toEqual([]);
  });
});
