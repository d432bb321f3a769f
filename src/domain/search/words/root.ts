/**
 * What related words have in common: the stem without suffixes and with the last
 * consonant made even («приглас-», «приглаш-»). Coarser than the stem: words of
 * one root are kin, not the same.
 */
import { stem } from './stem.ts';

/** Shortest root that may remain, in letters. */
const SHORTEST = 4;
const SHORTEST_PAST = 3;
const ROUNDS = 5;

/** Suffixes of verbs, participles and derived nouns. */
const SUFFIXES = (
  'изирова изиру изац изов ирова ирован ирующ иру ир аци яци ац яц атор ова ева ыва ива ован еван ыван иван ' +
  'ующ ающ яющ ящ ащ ущ ющ вш ует уют ает яет еет ают яют ет ит ут ют ат ят ешь ишь ете уем аем яем ' +
  'ени ани яни ен ан ян енн анн нут ост тел ник щик чик изм ист ическ еск ск онн альн ельн ивн очн ок ов ев из ' +
  'а я и е у ю о ы ь й'
)
  .split(' ')
  .sort(longestFirst);
/** Past tense: may leave a shorter root. */
const PAST = ['ал', 'ял', 'ил', 'ел', 'ыл', 'ул'];
/** Suffixes that follow a consonant only. */
const AFTER_CONSONANT = /(?<=[бвгджзйклмнпрстфхцчшщь])[нк]$/;

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** Last consonants that alternate in one root: [written, evened]. */
const ALTERNATIONS: [RegExp, string][] = [
  [/([бвгджзлмнпрсфхцчшщ])\1$/, '$1'],
  [/(?<=[вбпм])л$/, ''],
  [/жд$/, 'д'],
  [/щ$/, 'т'],
  [/ст$/, 'т'],
  [/ш$/, 'с'],
  [/ж$/, 'з'],
  [/ч$/, 'к'],
];

/** «войти», «вход», «входит», «вошли» and other verbs of going with their prefix. */
const GOING =
  /^(во?|за|на|при|пере|про|вы|по|подо?|у|ото?|с|со|обо?)(?:й(?:ти?|д.*)|ти|ход.*|хож.*|ш(?:е?л.*|л.*|ед.*))$/;
const PREFIXES: Record<string, string> = { во: 'в', подо: 'под', ото: 'от', со: 'с', обо: 'об' };

/** The common part of related Russian words; a short or foreign word comes back as its stem. */
export function root(word: string): string {
  let current = stem(word);
  if (!/^[а-я]+$/.test(current)) return current;
  const going = GOING.exec(current);
  if (going) return `${PREFIXES[going[1] as string] ?? going[1]}ход`;
  for (let round = 0; round < ROUNDS; round++) {
    const next = even(withoutSuffix(current));
    if (next === current) break;
    current = next;
  }
  return current;
}

function withoutSuffix(word: string): string {
  const suffix = SUFFIXES.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
  if (suffix !== undefined) return word.slice(0, -suffix.length);
  if (PAST.some((end) => word.endsWith(end)) && word.length - 2 >= SHORTEST_PAST) return word.slice(0, -2);
  return word.length > SHORTEST ? word.replace(AFTER_CONSONANT, '') : word;
}

function even(word: string): string {
  for (const [written, evened] of ALTERNATIONS) {
    const next = word.replace(written, evened);
    if (next !== word) return next;
  }
  return word;
}
