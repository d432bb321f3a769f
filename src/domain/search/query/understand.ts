/** From what was typed to terms with alternatives: the longest match first, from left to right. */
import { alternativesOf, ignored } from './alternatives.ts';
import { best, withSynonyms } from './choice.ts';
import type { Match, ReadWord } from './matches.ts';
import { knowledgeOf, readWords, type Reader, type Word } from './reading.ts';
import type { Synonyms } from './synonyms.ts';
import type { Phrase } from '../rank/index.ts';
import { twin } from '../words/normalize.ts';
import type { Alternative, Term, Understanding } from './terms.ts';

export interface Understander extends Reader {
  synonyms: Synonyms;
}

/** A word surer than this stands for its best alternative when fixed phrases are looked for. */
const SURE = 0.7;

/** Every word with what it may stand for. */
function readWord(word: Word, last: boolean, understander: Understander): ReadWord {
  const strange = !word.stop && knowledgeOf(word.form, understander) < 2;
  const split = strange ? (understander.vocabulary.ways.splitWord?.(word, understander) ?? []) : [];
  const alternatives = word.stop ? ignored(word) : best([...split, ...alternativesOf(word, understander, last)]);
  const first = alternatives[0];
  const meant = first && first.weight >= SURE && first.stems.length === 1 ? first : undefined;
  const stem = meant?.stems[0] ?? word.stem;
  return { ...word, stop: word.stop || understander.stopWords.has(stem), alternatives, meant: stem, how: meant?.how };
}

/** Among Russian words in Latin letters a single one is a preposition, not the name of a column. */
const LATIN_LETTER = /^[a-z]$/;

/** A letter that marks something together with the word before it: «row b». */
function isMark({ form }: ReadWord, before: ReadWord | undefined, { vocabulary }: Understander): boolean {
  if (!before || form.length > 1 || /\d/.test(form)) return false;
  const letters = [form, twin(form) ?? form];
  const together = ({ place, terms }: Phrase) =>
    place === 'number' && terms.includes(before.meant) && letters.some((letter) => terms.includes(letter));
  return vocabulary.index.phrases.some((phrases) => phrases.some(together));
}

/** Words to ignore count little, and nothing when no title has them. */
export function understand(query: string, understander: Understander): Understanding {
  const read = readWords(query, understander);
  const each = read.map((word, index) => readWord(word, index === read.length - 1, understander));
  const all = each.map((word, index) =>
    isMark(word, each[index - 1], understander)
      ? { ...word, stop: false, alternatives: alternativesOf(word, understander, false) }
      : word,
  );
  const words = all.some(({ how }) => how?.kind === 'translit')
    ? all.filter(({ form }) => !LATIN_LETTER.test(form))
    : all;
  const keepStops = words.every(({ stop }) => stop) || !understander.parts.stopWords;
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    const match = matchAt(rest, understander);
    if (match) terms.push(match.term);
    else terms.push(single(rest[0] as ReadWord, keepStops, understander));
    at += match?.length ?? 1;
  }
  const counts = ({ stop, alternatives }: Term) => !stop || isNamed(alternatives, understander);
  return {
    query,
    terms: terms.filter(counts),
    ignored: terms.filter((term) => !counts(term)),
    unknown: terms.filter(({ alternatives }) => alternatives.length === 0).map(({ text }) => text),
  };
}

/** Has the base the word in a title, an alias or a caption? */
const isNamed = (alternatives: readonly Alternative[], { vocabulary }: Understander): boolean =>
  alternatives.some(({ stems }) => stems.every((term) => vocabulary.frequency(term) > 0));

function matchAt(words: readonly ReadWord[], understander: Understander): Match | undefined {
  for (const matcher of understander.vocabulary.ways.matchers) {
    const match = matcher(words, understander);
    if (match) return match;
  }
  return undefined;
}

function single({ form, stop, alternatives }: ReadWord, keepStops: boolean, understander: Understander): Term {
  if (stop && !keepStops) return { text: form, stop, alternatives };
  return { text: form, alternatives: withSynonyms(form, alternatives, understander.synonyms, understander) };
}
