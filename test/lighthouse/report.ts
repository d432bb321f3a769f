/** What Lighthouse says about a page, in the few numbers that have limits, and what is said about them. */

/** The categories of design; Lighthouse has more. */
export const CATEGORIES = {
  performance: 'Быстрота (performance)',
  accessibility: 'Доступность (accessibility)',
  'best-practices': 'Надёжность (best practices)',
  seo: 'Видимость для поисковиков (SEO)',
} as const;

export type Category = keyof typeof CATEGORIES;

const NAMES = Object.keys(CATEGORIES) as Category[];

interface Audit {
  score: number | null;
  title: string;
  numericValue?: number;
}

/** The part of Lighthouse's JSON that is read. */
export interface Result {
  audits: Record<string, Audit>;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
}

export interface Score {
  /** From 0 to 100; null when Lighthouse could not tell. */
  points: number | null;
  /** «color-contrast: Background and foreground colors …» of the audits that took points away. */
  failed: string[];
}

export type Scores = Record<Category, Score>;

export interface Row {
  path: string;
  scores: Scores;
  /** Largest contentful paint of the middle run, milliseconds. */
  paint: number;
  /** Cumulative layout shift of the middle run. */
  shift: number;
}

/** The middle one; of an even number the lower. Null is lower than any. */
export const middle = (points: readonly (number | null)[]): number | null =>
  [...points].sort((a, b) => (a ?? -1) - (b ?? -1))[Math.floor((points.length - 1) / 2)] ?? null;

function scoreOf({ audits, categories }: Result, name: Category): Score {
  const { score = null, auditRefs = [] } = categories[name] ?? {};
  const failed = auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id] !== undefined && (audits[id].score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
  return { points: score === null ? null : Math.round(score * 100), failed };
}

export const scoresOf = (result: Result): Scores =>
  Object.fromEntries(NAMES.map((name) => [name, scoreOf(result, name)])) as Scores;

const isFull = ({ points }: Score): boolean => points === 100;

export const isPerfect = (scores: Scores): boolean => NAMES.every((name) => isFull(scores[name]));

/** One row out of several runs of a page: the middle of each number, the failures of the last run. */
export function rowOf(path: string, runs: readonly Result[]): Row {
  const all = runs.map(scoresOf);
  const value = (id: string): number => middle(runs.map(({ audits }) => audits[id]?.numericValue ?? null)) ?? NaN;
  const scores = NAMES.map((category) => {
    const failed = all.findLast((one) => !isFull(one[category]))?.[category].failed ?? [];
    return [category, { points: middle(all.map((one) => one[category].points)), failed }];
  });
  return {
    path,
    scores: Object.fromEntries(scores) as Scores,
    paint: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
  };
}

/** «   97  100  100  100    1.50 с   0.002   /kak/x/» */
export function line({ path, scores, paint, shift }: Row): string {
  const points = NAMES.map((category) => String(scores[category].points ?? '–').padStart(5)).join('');
  return `${points}${(paint / 1000).toFixed(2).padStart(8)} с${shift.toFixed(3).padStart(8)}   ${path}`;
}

export const HEAD = ' быстр дост надёж поиск   LCP       CLS   страница';

/** A sentence for every category below 100, in both languages of the house. */
export const complaints = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ path, scores }) =>
    NAMES.filter((category) => !isFull(scores[category])).map((category) => {
      const { points, failed } = scores[category];
      const why = failed.length > 0 ? failed.join('; ') : 'no audit is named';
      return `${path}: ${CATEGORIES[category]} — ${points ?? 'нет оценки'} из 100. Не прошли (failed audits): ${why}`;
    }),
  );
