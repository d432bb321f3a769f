/** Words of the vocabulary that a misspelt one may have been. */
import { editDistance } from '../words/distance.ts';
import { stem } from '../words/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  term: string;
  /** The word as it is shown: «Искали: …». */
  word: string;
  /** Edits. */
  distance: number;
  /** Likeness, 0–1. */
  likeness: number;
}

/** One edit from four letters, two from eight. */
export const editsAllowed = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** Letters that are mixed up by ear; such an edit is likelier. */
const ALIKE = ['ао', 'еи', 'ея', 'ия', 'иы', 'бп', 'вф', 'гк', 'дт', 'жш', 'зс', 'шщ', 'чщ', 'ьъ', 'эе', 'ую'];
/** Shortest word that a misspelt one may be corrected to. */
const SHORTEST_TARGET = 4;
const MOST = 3;
/** A correction this much less likely than the best one is none. */
const MARGIN = 0.06;

function sameByEar(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].every(
    (letter, i) => letter === b[i] || ALIKE.some((pair) => pair.includes(letter) && pair.includes(b[i] as string)),
  );
}

/** Nearest words first; at equal distance the ones that sound alike, begin alike, are commoner. */
export function corrections(word: string, vocabulary: Vocabulary): Correction[] {
  return editsAllowed(word) === 0 || /\d/.test(word)
    ? []
    : vocabulary.once(`correct ${word}`, () => nearestTo(word, vocabulary));
}

/** A word that a misspelt one may have been: a form or a stem, and the term it leads to. */
interface Candidate {
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

function candidates(vocabulary: Vocabulary): Candidate[] {
  const { forms } = vocabulary.index;
  const written = [...forms].map(([word, term]) => ({ word, term }));
  const stems = [...vocabulary.terms()].filter((term) => !forms.has(term)).map((term) => ({ word: term, term }));
  return [...written, ...stems]
    .filter(({ word }) => word.length >= SHORTEST_TARGET && !/\d/.test(word))
    .map((each) => ({ ...each, letters: lettersOf(each.word) }));
}

/** Words that may be within so many edits: neither length nor letters forbid it. */
function near(word: string, edits: number, vocabulary: Vocabulary): Candidate[] {
  const letters = lettersOf(word);
  return vocabulary
    .once('candidates', () => candidates(vocabulary))
    .filter(
      (each) => Math.abs(each.word.length - word.length) <= edits && bitCount(each.letters ^ letters) <= 2 * edits,
    );
}

function nearestTo(word: string, vocabulary: Vocabulary): Correction[] {
  const found = new Map<string, Correction>();
  const consider = (written: string, { word: candidate, term }: Candidate) => {
    const distance = editDistance(written, candidate, editsAllowed(written));
    if (distance > editsAllowed(written) || distance === 0 || distance >= candidate.length - 1) return;
    // The first letter is seldom the wrong one, and hardly ever one of two.
    if (distance > 1 && written[0] !== candidate[0]) return;
    const known = found.get(term);
    if (known && known.distance <= distance) return;
    found.set(term, { term, word: candidate, distance, likeness: likeness(written, candidate, distance) });
  };
  const base = stem(word);
  for (const candidate of near(word, editsAllowed(word), vocabulary)) consider(word, candidate);
  if (base !== word && editsAllowed(base) > 0)
    for (const candidate of near(base, editsAllowed(base), vocabulary)) consider(base, candidate);
  const rank = (a: Correction, b: Correction) =>
    b.likeness - a.likeness || vocabulary.frequency(b.term) - vocabulary.frequency(a.term);
  const nearest = [...found.values()].sort(rank).slice(0, MOST);
  return nearest.filter(({ likeness }) => likeness > (nearest[0]?.likeness ?? 0) - MARGIN);
}

function likeness(written: string, candidate: string, distance: number): number {
  const share = 1 - distance / Math.max(written.length, candidate.length, 1);
  const ear = sameByEar(written, candidate) ? 0.06 : 0;
  const start = written[0] === candidate[0] ? 0.03 : -0.1;
  return Math.min(1, share + ear + start);
}
