/** The addresses of this content: which exist, which have moved, which cannot be judged. */
import { movesOf, pageOf, type Move, type Moves } from '../../domain/address/moves.ts';
import { addressOf, FOLDERS, SHELVES, type PageCollection, type ShelfCollection } from '../../domain/address/routes.ts';
import type { Survey } from '../survey.ts';

export interface AddressBook {
  has: (address: string) => boolean;
  /** Pages and lists, without anchors. */
  pages: string[];
  /** Anchors of a page, without «#». */
  anchorsOn: (page: string) => string[];
  /** Part of the content could not be read: whether the address exists is not known. */
  isUnsure: (address: string) => boolean;
  /** The entries of redirects.yaml. */
  moves: Moves;
}

/** A page whose anchors depend on the reader's input. */
const ANY_ANCHOR = '/kalkulyator/';

/** Beginnings of addresses that depend on something unreadable. */
function unsureBeginnings({ entries, unsure }: Survey): string[] {
  const folders = [...unsure].flatMap((collection) =>
    collection in FOLDERS
      ? [`/${FOLDERS[collection as PageCollection]}/`]
      : collection in SHELVES
        ? [`/${SHELVES[collection as ShelfCollection]}/#`]
        : [],
  );
  const pages = entries
    .filter(({ broken, collection }) => broken && collection in FOLDERS)
    .map(({ collection, id }) => addressOf(collection as PageCollection, id));
  return [...folders, ...pages];
}

/** The entry as far as it can be read: what is wrong with its fields the schema says. */
function readMove(data: unknown): Move[] {
  const { from, to, gone, date } = (data ?? {}) as Record<keyof Move, unknown>;
  if (typeof from !== 'string') return [];
  const { title = '', reason = '', replacement } = (gone ?? {}) as Record<string, unknown>;
  const whole = { from, date: String(date) };
  if (typeof to === 'string') return [{ ...whole, to }];
  return [
    {
      ...whole,
      gone: {
        title: String(title),
        reason: String(reason),
        replacement: typeof replacement === 'string' ? replacement : undefined,
      },
    },
  ];
}

/** The entries of redirects.yaml. */
const movesIn = ({ entries }: Pick<Survey, 'entries'>): Moves =>
  movesOf(entries.filter(({ collection }) => collection === 'redirects').flatMap(({ data }) => readMove(data)));

export function addressBook(survey: Survey): AddressBook {
  const all = new Set(survey.routes.map(({ address }) => address));
  const beginnings = unsureBeginnings(survey);
  const anchors = Map.groupBy(
    [...all].filter((address) => address.includes('#')),
    pageOf,
  );
  return {
    has: (address) => all.has(address) || address.startsWith(`${ANY_ANCHOR}#`),
    pages: [...all].filter((address) => !address.includes('#')),
    anchorsOn: (page) => (anchors.get(page) ?? []).map((address) => address.slice(page.length + 1)),
    isUnsure: (address) => beginnings.some((beginning) => address.startsWith(beginning)),
    moves: movesIn(survey),
  };
}
