/** Where it is written which fragment of Pagefind stands for which address. */
import { numbered } from './packing/hash.ts';

/** The list of all: an address and an id in each line. */
export const ALL_FRAGMENTS = 'addresses.txt';
/** Most records for which readers load that list; each of many lists names about so many. */
const [MOST, EACH] = [1000, 64];

/**
 * The list to look an address up in; a page and its parts stand in one.
 * @param total records of the whole site
 */
export const listFor = (url: string, total: number): string =>
  total <= MOST ? ALL_FRAGMENTS : `${numbered('addresses-', url.replace(/#.*/, ''), Math.ceil(total / EACH))}.txt`;
