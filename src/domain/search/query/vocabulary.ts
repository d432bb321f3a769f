/** The words the build knows, and the ways to look one up. Tables are made on first use. */
import type { SearchIndex } from '../rank/index.ts';
import type { Correction } from './spelling.ts';
import { root } from '../words/root.ts';
import { soundKey } from '../words/sound.ts';

/** Shortest beginning of a word that is searched as a prefix. */
const SHORTEST_PREFIX = 3;
/** Shortest word that a misspelt one may be corrected to. */
const SHORTEST_TARGET = 4;

/** A word that a misspelt one may have been: a form or a stem, and the term it leads to. */
export interface Candidate {
  word: string;
  term: string;
  /** A bit per letter. */
  letters: number;
}

const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export class Vocabulary {
  readonly index: SearchIndex;
  private readonly taught: ReadonlyMap<string, string>;
  private roots: Map<string, string[]> | undefined;
  private candidates: Candidate[] | undefined;
  private readonly spelt = new Map<string, Correction[]>();
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
    this.candidates = undefined;
    this.spelt.clear();
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

  /** Words that may be within so many edits: neither length nor letters forbid it. */
  near(word: string, edits: number): Candidate[] {
    this.candidates ??= this.allCandidates();
    const letters = lettersOf(word);
    return this.candidates.filter(
      (each) => Math.abs(each.word.length - word.length) <= edits && bitCount(each.letters ^ letters) <= 2 * edits,
    );
  }

  /** Corrections of a word, remembered until words are added. */
  corrected(word: string, make: () => Correction[]): Correction[] {
    const known = this.spelt.get(word) ?? make();
    this.spelt.set(word, known);
    return known;
  }

  private allCandidates(): Candidate[] {
    const forms = [...this.index.forms].map(([word, term]) => ({ word, term }));
    const stems = [...this.terms()].filter((term) => !this.index.forms.has(term)).map((term) => ({ word: term, term }));
    return [...forms, ...stems]
      .filter(({ word }) => word.length >= SHORTEST_TARGET && !/\d/.test(word))
      .map((each) => ({ ...each, letters: lettersOf(each.word) }));
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
