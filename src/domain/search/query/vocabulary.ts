/** The words the build knows, and the ways to look one up. Tables are made on first use. */
import type { SearchIndex } from '../rank/index.ts';
import { root } from '../words/root.ts';
import { soundKey } from '../words/sound.ts';

/** Shortest beginning of a word that is searched as a prefix. */
const SHORTEST_PREFIX = 3;

export class Vocabulary {
  readonly index: SearchIndex;
  private readonly taught: ReadonlyMap<string, string>;
  private roots: Map<string, string[]> | undefined;
  private sounds: Map<string, string[]> | undefined;

  /** @param taught stem → word: words that only the lexicon knows, for their synonyms */
  constructor(index: SearchIndex, taught: ReadonlyMap<string, string> = new Map()) {
    this.index = index;
    this.taught = taught;
    for (const [term, word] of taught) if (!index.forms.has(word)) index.forms.set(word, term);
  }

  /** Forgets the tables: words were added. */
  refresh(): void {
    this.roots = undefined;
    this.sounds = undefined;
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
    this.roots ??= grouped(this.terms(), (each) => [root(each)]);
    return (this.roots.get(root(term)) ?? []).filter((other) => other !== term);
  }

  /** Terms that sound so; keys as in words/sound.ts. */
  sounding(key: string): string[] {
    this.sounds ??= this.soundTable();
    return this.sounds.get(key) ?? [];
  }

  private soundTable(): Map<string, string[]> {
    const table = grouped(this.terms(), (term) => [soundKey(term)]);
    for (const [form, stem] of this.index.forms) add(table, soundKey(form), stem);
    return table;
  }
}

function add(table: Map<string, string[]>, key: string, term: string): void {
  const terms = table.get(key);
  if (!terms) table.set(key, [term]);
  else if (!terms.includes(term)) terms.push(term);
}

function grouped(terms: Iterable<string>, keysOf: (term: string) => string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const term of terms) for (const key of keysOf(term)) if (key !== '') add(table, key, term);
  return table;
}
