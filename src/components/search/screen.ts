/** Everything below the field, for what stands: what was searched for, filters, answers, offers, ways on. */
import { chosenHits, facetCounts, type Chosen, type FacetCounts } from '../../domain/search/facets.ts';
import type { Hit } from '../../domain/search/answer.ts';
import { heardLine } from './heard.ts';
import { button, node } from './nodes.ts';
import { readRegion, writeRegion } from './region.ts';
import type { Standing } from './standing.ts';
import type { Ahead, SearchClient } from './client.ts';
import { WORDS } from './words.ts';

export interface Setting {
  base: string;
  later: SearchClient['later'];
  isSheet: boolean;
  chosen: Chosen;
  literal: boolean;
  /** How many answers are shown. */
  shown: number;
  choose: (chosen: Chosen) => void;
  again: () => void;
  toggle: () => void;
  more: () => void;
}

export interface Screen {
  message: string;
  blocks: HTMLElement[];
  /** Answers of the list that are on the screen. */
  visible: Hit[];
  counts: FacetCounts;
}

/** What the filters leave of the answers. */
export interface Filtered {
  sure: Hit[];
  late: Hit[];
  unsure: Hit[];
  /** No answers, only offers. */
  alone: boolean;
  /** Nothing is left, but only because of the filters. */
  isFiltered: boolean;
}

/** What a search tells the page it stands on. */
export interface Options {
  base: string;
  ahead?: Ahead | undefined;
  /** The search stands over another page. */
  isSheet?: boolean;
  /** Told of a query typed, or of a filter chosen: only that is a step to go back from. */
  onChange?: (query: string, chosen: Chosen, isStep: boolean) => void;
  /** Told of every list shown. */
  onShow?: (screen: Screen | undefined) => void;
}

/** Offers beside answers, and alone. */
const [BESIDE, ALONE] = [3, 5];

/** Which answers, offers and counts the filters leave. */
function filtered(standing: Standing, chosen: Chosen): Filtered & { pool: readonly Hit[] } {
  const all = standing.lists();
  const keep = (hits: readonly Hit[]): Hit[] => chosenHits(hits, chosen);
  const [sure, late, unsure] = [keep(all.sure), keep(all.late), keep(all.unsure)];
  const alone = sure.length + late.length === 0;
  const isFiltered = alone && (all.sure.length > 0 || unsure.length < all.unsure.length);
  const pool = alone && !isFiltered ? all.unsure : [...all.sure, ...all.late];
  return { sure, late, alone, isFiltered, pool, unsure: unsure.slice(0, alone ? ALONE : BESIDE) };
}

/** Name of the reader's region, when it shows that its answers come first. */
function regionShown(hits: readonly Hit[], region: string | undefined): string | undefined {
  const own = hits.find(({ page }) => page.region !== '' && page.region === region);
  return own && hits.some(({ page }) => page.region !== region) ? own.page.names[0] : undefined;
}

export function screenOf(standing: Standing, setting: Setting): Screen {
  const { later, chosen, literal, shown, choose } = setting;
  const { answer, rows } = standing;
  const { pool, ...left } = filtered(standing, chosen);
  const { sure, late } = left;
  const visible = sure.slice(0, shown);
  rows.show(visible);
  const counts = facetCounts(pool, chosen);
  const { kind, ...others } = chosen;
  const all = chosenHits(pool, others).length;
  const pick = (value?: string): void => choose(value ? { ...others, kind: value } : others);
  const region = regionShown(visible, readRegion());
  const without = (): void => {
    writeRegion(undefined);
    setting.again();
  };
  const keep = standing.keep.bind(standing);
  const blocks = [
    ...standing.above('heard', [literal, answer.interpretations], () => heardLine(answer, literal, setting.toggle)),
    ...keep('chips', [later && counts.kind, all, chosen], () =>
      pool.length > 0 ? (later?.chips(counts, all, kind, pick) ?? node('div', 'search-chips')) : undefined,
    ),
    ...standing.above('region', region, () =>
      region
        ? node('p', 'heard', `${WORDS.regionFirst(region)} `, button('heard__back', WORDS.forgetRegion, without))
        : undefined,
    ),
    ...(visible.length > 0 ? [rows.list] : []),
    ...((!standing.isWaiting && later?.below(standing, left, setting)) || []),
  ];
  const found = sure.length + late.length;
  const message = found > 0 ? WORDS.found(found) : (later?.noAnswer(left) ?? WORDS.searching);
  return { message, blocks, visible, counts };
}
