/** The words the build knows, and the ways to look one up. Tables are made on first use. */
import type { SearchIndex } from '../rank/index.ts';
import type { Ways } from './full.ts';
import type { Correction } from './spelling.ts';

/** Shortest beginning of a word that is searched as a prefix. */
const SHORTEST_PREFIX = 3;

export class Vocabulary {
  readonly index: SearchIndex;
  private readonly taught: ReadonlyMap<string, string>;
  readonly ways: Ways;
  private readonly made = new Map<string, unknown>();

  /** @param taught stem → word: words that only the lexicon knows, for their synonyms */
  constructor(index: SearchIndex, taught: ReadonlyMap<string, string>, ways: Ways) {
    this.index = index;
    this.taught = taught;
    this.ways = ways;
    for (const [term, word] of taught) if (!index.forms.has(word)) index.forms.set(word, term);
  }

  /** What was worked out from the words, remembered until words are added. */
  once<Made>(name: string, make: () => Made): Made {
    const made = this.made.has(name) ? (this.made.get(name) as Made) : make();
    this.made.set(name, made);
    return made;
  }

  /** Forgets what was worked out: words were added. */
  refresh(): void {
    this.made.clear();
  }

  has(term: string): boolean {
    return this.index.postings.has(term) || this.taught.has(term);
  }

  /** In how many records the term stands. */
  frequency(term: string): number {
    return this.index.postings.get(term)?.size ?? 0;
  }

  *terms(): Iterable<string> {
    yield* this.index.postings.keys();
    yield* this.taught.keys();
  }

  /** Terms that begin so, the term itself excluded. */
  startingWith(prefix: string): string[] {
    if (prefix.length < SHORTEST_PREFIX) return [];
    return [...this.terms()].filter((term) => term !== prefix && term.startsWith(prefix));
  }

  /** Terms of the same root. */
  kinOf(term: string): string[] {
    const { rootOf } = this.ways;
    if (!rootOf) return [];
    const roots = this.once('roots', () => grouped(this.terms(), rootOf));
    return (roots.get(rootOf(term)) ?? []).filter((other) => other !== term);
  }

  /** Terms that sound as the word may; `shortest`: letters that say something. */
  sounding(form: string, shortest: number): string[] {
    return this.ways.sounding?.(form, this, shortest) ?? [];
  }

  /** What a misspelt word may have been, nearest first. */
  corrections(word: string): Correction[] {
    return this.ways.corrections?.(word, this) ?? [];
  }
}

function add(table: Map<string, string[]>, key: string, term: string): void {
  const terms = table.get(key);
  if (!terms) table.set(key, [term]);
  else if (!terms.includes(term)) terms.push(term);
}

function grouped(terms: Iterable<string>, keyOf: (term: string) => string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const term of terms) {
    const key = keyOf(term);
    if (key !== '') add(table, key, term);
  }
  return table;
}
