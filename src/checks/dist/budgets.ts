/** How heavy the built site is, against what it may weigh. */
import { LIMITS, type Limit } from './limits.ts';
import { readPage, type Page } from './page.ts';
import type { Site } from './site.ts';
import { transferOf, wireSize, type Transfer } from './transfer.ts';

export interface Row extends Limit {
  /** How many pages were measured. */
  count: number;
  worst: number;
  worstPage: string;
  median: number;
  over: boolean;
}

/** A size without a limit: worth knowing. */
export interface Figure {
  what: string;
  bytes: number;
  note: string;
}

/** Of an even number of values the upper one in the middle. */
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function row(limit: Limit, measured: { file: string; transfer: Transfer }[]): Row[] {
  const values = measured
    .filter(({ file }) => limit.pages.test(file))
    .map(({ file, transfer }) => ({ file, value: transfer[limit.part] }));
  const [heaviest] = [...values].sort((a, b) => b.value - a.value);
  if (!heaviest) return [];
  const { file, value } = heaviest;
  return [
    {
      ...limit,
      count: values.length,
      worst: value,
      worstPage: file,
      median: median(values.map((item) => item.value)),
      over: value > limit.most,
    },
  ];
}

function remember(measure: (file: string) => number): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    const size = known.get(file) ?? measure(file);
    known.set(file, size);
    return size;
  };
}

const weigh = (site: Site, files: string[]): number => files.reduce((total, file) => total + wireSize(site, file), 0);

/** Files of the search engine that one query with ten answers takes: the engine, its widest part of the index, ten excerpts. */
function searchFigure(site: Site): Figure[] {
  const inside = [...site.files].filter((file) => file.startsWith('pagefind/'));
  const engine = inside.filter((file) =>
    /\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|addresses\.txt|wasm\.[a-z]+\.pagefind|[^/]+\.pf_meta)$/.test(file),
  );
  const sizes = (ending: string): number[] =>
    inside.filter((file) => file.endsWith(ending)).map((file) => wireSize(site, file));
  if (engine.length === 0) return [];
  const bytes = weigh(site, engine) + Math.max(0, ...sizes('.pf_index')) + 10 * median(sizes('.pf_fragment'));
  return [
    {
      what: 'Поиск: движок с десятью отрывками',
      bytes,
      note: 'с самой большой частью индекса; загружается, только когда своих файлов поиска не хватает',
    },
  ];
}

/** Packs of texts; scripts and fonts on their own: what the service worker keeps. */
const KEPT_OFFLINE = /^offline\/|^_astro\/.*\.(?:js|woff2)$/;

export interface Budgets {
  rows: Row[];
  figures: Figure[];
}

export function measureBudgets(site: Site): Budgets {
  const sizeOf = remember((file) => wireSize(site, file));
  const files = [...site.files];
  const pages: Page[] = files
    .filter((file) => LIMITS.some((limit) => limit.pages.test(file)))
    .map((file) => readPage(site, file));
  const measured = pages
    .filter(({ isRedirect }) => !isRedirect)
    .map((page) => ({ file: page.file, transfer: transferOf(page, site, sizeOf) }));
  const offline = files.filter((file) => KEPT_OFFLINE.test(file));
  return {
    rows: LIMITS.flatMap((limit) => row(limit, measured)),
    figures: [
      {
        what: 'Всё для работы без интернета',
        bytes: weigh(site, offline),
        note: `тексты, поиск, скрипты и шрифты; запросов: ${offline.length}; предел — 3 МБ`,
      },
      ...searchFigure(site),
    ],
  };
}
