/** The addresses of this content: which exist, which have moved, which cannot be judged. */
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
  /** Where an old address leads; «gone» when its page was taken away. */
  moved: ReadonlyMap<string, string>;
}

/** A page whose anchors depend on the reader's input. */
const ANY_ANCHOR = '/kalkulyator/';

export const pageOf = (address: string): string => address.replace(/#.*$/, '');

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

function movedAddresses({ entries }: Survey): Map<string, string> {
  const moved = new Map<string, string>();
  for (const { collection, data } of entries) {
    if (collection !== 'redirects') continue;
    const { from, to } = (data ?? {}) as { from?: unknown; to?: unknown };
    if (typeof from === 'string') moved.set(from, typeof to === 'string' ? to : 'gone');
  }
  return moved;
}

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
    moved: movedAddresses(survey),
  };
}
