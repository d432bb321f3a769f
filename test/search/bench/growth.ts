/** What the first answer costs when a base grows: guides about machines that nobody has built, made by a seed. */
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { Answer } from '../../../src/domain/search/answer.ts';
import { openFirstAnswer, type FirstAnswer } from '../../../src/domain/search/first-answer.ts';
import { growAnswer, type FullerAnswer } from '../../../src/domain/search/fuller-answer.ts';
import { packFirstAnswer, type FirstAnswerFiles } from '../../../src/domain/search/packing/pack.ts';
import { MORE } from '../../../src/domain/search/packing/head.ts';
import type { Lexicon } from '../../../src/domain/search/query/lexicon.ts';
import { randomFrom, wordsBy } from '../../bench/words.ts';
import { gzipped } from './sizes.ts';

const STEPS = 5;
const QUERIES = 60;
const PLACES = 'мастерская цех склад двор депо участок линия стенд'.split(' ');

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
  /** Bytes, gzipped: of the files before the first answer, and of those after it. */
  near: number;
  far: number;
  /** Milliseconds. */
  time: number;
  rightAtOnce: boolean;
  right: boolean;
}

/** A reader who comes for the first time: the head, then what the query asks for. */
function costOf({ head, files }: FirstAnswerFiles, query: string, url: string): Cost {
  const first = openFirstAnswer(head);
  const whole = growAnswer(first);
  const load = (name: string, into: FirstAnswer | FullerAnswer): number => {
    const content = files[name] ?? '';
    into.add(name, content);
    return name === MORE ? 0 : gzipped(content);
  };
  const isRight = ({ hits }: Answer) => hits[0]?.page.url === url;
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const near = sum(first.missing(query).map((name) => load(name, first)));
  const rounds = [0, 1].map(() => sum(whole.missing(query).map((name) => load(name, whole))));
  whole.answer('');
  const start = performance.now();
  const answer = whole.answer(query);
  const time = performance.now() - start;
  return { near, far: sum(rounds), time, rightAtOnce: isRight(first.answer(query)), right: isRight(answer) };
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** Figures of a base; bytes gzipped, of what a query loads the 95th percentile; milliseconds; shares of queries. */
export interface Growth {
  records: number;
  files: number;
  largest: number;
  all: number;
  packing: number;
  head: number;
  nearMedian: number;
  near: number;
  atOnce: number;
  more: number;
  farMedian: number;
  far: number;
  right: number;
  timeMedian: number;
  time: number;
}

/** Guides about machines that nobody has built, asked for by their titles. */
export function grow(guides: number, lexicon: Lexicon): Growth {
  const records = grownRecords(guides);
  const started = performance.now();
  const packed = packFirstAnswer(records, lexicon);
  const packing = performance.now() - started;
  const pages = records.filter(({ kind }) => kind === 'guide');
  const every = Math.max(1, Math.floor(pages.length / QUERIES));
  const asked = pages.filter((_, number) => number % every === 0).slice(0, QUERIES);
  const costs = asked.map(({ title, url }) => costOf(packed, title.split(':')[0] ?? '', url));
  const part = (share: number, pick: (cost: Cost) => number) =>
    at(
      costs.map(pick).sort((a, b) => a - b),
      share,
    );
  const share = (pick: (cost: Cost) => boolean) => costs.filter(pick).length / costs.length;
  const sizes = Object.entries(packed.files)
    .filter(([name]) => name !== MORE)
    .map(([, content]) => gzipped(content));
  return {
    records: records.length,
    files: sizes.length,
    largest: Math.max(...sizes),
    all: sizes.reduce((sum, size) => sum + size, 0),
    packing,
    head: gzipped(packed.head),
    nearMedian: part(0.5, ({ near }) => near),
    near: part(0.95, ({ near }) => near),
    atOnce: share(({ rightAtOnce }) => rightAtOnce),
    more: gzipped(packed.files[MORE] ?? ''),
    farMedian: part(0.5, ({ far }) => far),
    far: part(0.95, ({ far }) => far),
    right: share(({ right }) => right),
    timeMedian: part(0.5, ({ time }) => time),
    time: part(0.95, ({ time }) => time),
  };
}

const COLUMNS: [name: string, text: (growth: Growth) => string][] = [
  ['records', ({ records }) => String(records)],
  ['files', ({ files }) => String(files)],
  ['largest', ({ largest }) => String(largest)],
  ['all KB', ({ all }) => (all / 1000).toFixed(0)],
  ['pack s', ({ packing }) => (packing / 1000).toFixed(1)],
  ['head', ({ head }) => String(head)],
  ['near med', ({ nearMedian }) => String(nearMedian)],
  ['near p95', ({ near }) => String(near)],
  ['at once %', ({ atOnce }) => (100 * atOnce).toFixed(1)],
  ['more', ({ more }) => String(more)],
  ['far med', ({ farMedian }) => String(farMedian)],
  ['far p95', ({ far }) => String(far)],
  ['right %', ({ right }) => (100 * right).toFixed(1)],
  ['med ms', ({ timeMedian }) => timeMedian.toFixed(1)],
  ['p95 ms', ({ time }) => time.toFixed(1)],
];

const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(10)).join('');

export const GROWTH_HEAD = row(['guides', ...COLUMNS.map(([name]) => name)]);

/** A line of figures for a base of that many guides. */
export function growthLine(guides: number, lexicon: Lexicon): string {
  const growth = grow(guides, lexicon);
  return row([guides, ...COLUMNS.map(([, text]) => text(growth))]);
}
