/** Which field of a page is the first to use which abbreviation. */
import type { Abbreviation, PageWords } from '../domain/term/abbreviations.ts';
import { parseMarkdown } from './parse.ts';
import { linkWords } from './words.ts';

type Plan = ReadonlyMap<string, readonly Abbreviation[]>;

/** A page is planned once, though each of its fields asks. */
const plans = new WeakMap<PageWords, Plan>();

function plan({ used, running }: PageWords): Plan {
  let left = used;
  const found = running.map((text) => {
    const here = linkWords(parseMarkdown(text, { base: '/' }), { known: used, left });
    left = left.filter((word) => !here.includes(word));
    return [text, here] as const;
  });
  return new Map(found.filter(([, here]) => here.length > 0));
}

/** Abbreviations to be linked in a field, by the text of the field. */
export function firstUses(words: PageWords): Plan {
  const known = plans.get(words) ?? plan(words);
  plans.set(words, known);
  return known;
}
