/** What one build keeps for work without a network: the worker's only knowledge of the site. */

/** A file to keep. */
export interface Item {
  /** Below the base path. The name changes with the content, so a kept file of this name is the right one. */
  url: string;
  /** SHA-256 of its bytes, the first 24 hexadecimal digits. */
  hash: string;
  /** As it travels and lies in the cache. */
  bytes: number;
}

/** Texts of one part of the site, packed. */
export interface Pack extends Item {
  /** Addresses below the base path: «» is the home page. */
  texts: string[];
}

export interface Release {
  /** Changes with any kept byte. */
  id: string;
  /** Day of the content, ISO. */
  day: string;
  /** Pieces that many texts share. */
  frame: Item;
  packs: Pack[];
  /** Scripts and fonts, each on its own. */
  files: Item[];
  /** Markup that says that a page is a copy, and that there is none. */
  marks: { copy: string; none: string };
}

export const itemsOf = ({ frame, packs, files }: Release): Item[] => [frame, ...packs, ...files];

/** Bytes that a first visit brings for work without a network. */
export const weightOf = (release: Release): number => itemsOf(release).reduce((total, { bytes }) => total + bytes, 0);

/** Names of caches. Several sites of one host share the storage, so the base path is a part of the name. */
export const cachePrefix = (base: string): string => `pk:${base}:`;

/** Pictures that were looked at: kept over releases, their names change with their content. */
export const seenCache = (base: string): string => `${cachePrefix(base)}seen`;

/** Of a cache with everything in it, below the base path. */
export const COMPLETE = 'offline/complete';

/** What the worker tells about itself. */
export interface About {
  id: string;
  day: string;
  bytes: number;
  /** Number of files to keep. */
  items: number;
  /** Name of its cache. */
  cache: string;
}
