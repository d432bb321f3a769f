/** What the first answer costs when a base grows: guides about machines that nobody has built, made by a seed. */
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { openFirstAnswer } from '../../../src/domain/search/first-answer.ts';
import { growAnswer } from '../../../src/domain/search/fuller-answer.ts';
import { packFirstAnswer, type FirstAnswerFiles } from '../../../src/domain/search/packing/pack.ts';
import { MORE } from '../../../src/domain/search/packing/head.ts';
import type { Lexicon } from '../../../src/domain/search/query/lexicon.ts';
import { gzipped } from './sizes.ts';

const STEPS = 5;
const QUERIES = 60;
const VERBS = 'смазать заменить разобрать собрать проверить натянуть промыть отрегулировать закрепить просушить'.split(
  ' ',
);
const HEADS = 'вал зуб кол рем цеп вин гай руч шес бол порш клап кран топ свар нож дис лен муф рыч'.split(' ');
const MIDDLES = 'ар ив ом ет ук ан ор ил ыш ед'.split(' ');
const TAILS = 'ник ка тор ина ель ок ция ство граф метр'.split(' ');
const PLACES = 'мастерская цех склад двор депо участок линия стенд'.split(' ');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words as languages have them: a few are everywhere, most are rare. */
function wordsBy(random: () => number) {
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const square = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] as string;
  const noun = () => square(HEADS) + square(MIDDLES) + (random() < 0.5 ? square(MIDDLES) : '') + square(TAILS);
  const task = () => `${any(VERBS)} ${noun()} ${noun()}`;
  return {
    any,
    noun,
    task,
    text: (length: number) => Array.from({ length }, () => (random() < 0.3 ? any(VERBS) : noun())).join(' '),
  };
}

const BARE = { region: '', roles: [], systems: [], names: [], archive: false, numbers: [] };

/** Records of that many guides, each of five steps. */
function grownRecords(guides: number): SearchRecord[] {
  const { any, noun, task, text } = wordsBy(randomFrom(guides));
  return Array.from({ length: guides }, (_, number): SearchRecord[] => {
    const title = `${task()}: ${any(PLACES)} ${number + 1}`;
    const url = `/kak/g${number}/`;
    const page: SearchRecord = {
      ...BARE,
      url,
      kind: 'guide',
      title,
      captions: [],
      aliases: [task(), task()],
      text: text(60),
    };
    const steps = Array.from({ length: STEPS }, (__, place): SearchRecord => ({
      ...BARE,
      url: `${url}#s${place}`,
      kind: 'step',
      title: task(),
      guide: { title, url },
      position: place + 1,
      captions: [noun()],
      aliases: [],
      text: text(20),
    }));
    return [page, ...steps];
  }).flat();
}

interface Cost {
  bytes: number;
  time: number;
  right: boolean;
}

/** A reader who comes for the first time: the head, then what the query asks for. */
function costOf({ head, files }: FirstAnswerFiles, query: string, url: string): Cost {
  const index = growAnswer(openFirstAnswer(head));
  let bytes = 0;
  index.missing(query);
  for (let round = 0; round < 2; round++)
    for (const name of index.missing(query)) {
      const content = files[name] ?? '';
      if (name !== MORE) bytes += gzipped(content);
      index.add(name, content);
    }
  index.answer('');
  const start = performance.now();
  const { hits } = index.answer(query);
  return { bytes, time: performance.now() - start, right: hits[0]?.page.url === url };
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** A line of figures for a base of that many guides. */
export function growthLine(guides: number, lexicon: Lexicon): string {
  const records = grownRecords(guides);
  const started = performance.now();
  const packed = packFirstAnswer(records, lexicon);
  const packing = performance.now() - started;
  const pages = records.filter(({ kind }) => kind === 'guide');
  const every = Math.max(1, Math.floor(pages.length / QUERIES));
  const asked = pages.filter((_, number) => number % every === 0).slice(0, QUERIES);
  const costs = asked.map(({ title, url }) => costOf(packed, title.split(':')[0] ?? '', url));
  const sorted = (pick: (cost: Cost) => number) => costs.map(pick).sort((a, b) => a - b);
  const [bytes, times] = [sorted((cost) => cost.bytes), sorted((cost) => cost.time)];
  const sizes = Object.entries(packed.files)
    .filter(([name]) => name !== MORE)
    .map(([, content]) => gzipped(content));
  const cells = [
    guides,
    records.length,
    gzipped(packed.head),
    gzipped(packed.files[MORE] ?? ''),
    sizes.length,
    Math.max(...sizes),
    sizes.reduce((sum, size) => sum + size, 0),
    at(bytes, 0.5),
    at(bytes, 0.95),
    at(times, 0.5).toFixed(1),
    at(times, 0.95).toFixed(1),
    `${((100 * costs.filter(({ right }) => right).length) / costs.length).toFixed(1)}`,
    (packing / 1000).toFixed(1),
  ];
  return cells.map((cell) => String(cell).padStart(9)).join('');
}

export const GROWTH_HEAD = [
  'guides',
  'records',
  'head',
  'more',
  'files',
  'largest',
  'all',
  'med B',
  'p95 B',
  'med ms',
  'p95 ms',
  '@1 %',
  'pack s',
]
  .map((name) => name.padStart(9))
  .join('');
