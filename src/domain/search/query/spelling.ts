/** Words of the vocabulary that a misspelt one may have been. */
import { editDistance } from '../words/distance.ts';
import { stem } from '../words/stem.ts';
import type { Candidate, Vocabulary } from './vocabulary.ts';

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
    : vocabulary.corrected(word, () => nearestTo(word, vocabulary));
}

function nearestTo(word: string, vocabulary: Vocabulary): Correction[] {
  const found = new Map<string, Correction>();
  const consider = (written: string, { word: candidate, term }: Candidate) => {
    const distance = editDistance(written, candidate, editsAllowed(written));
    if (distance > editsAllowed(written) || distance === 0 || distance >= candidate.length - 1) return;
    const known = found.get(term);
    if (known && known.distance <= distance) return;
    found.set(term, { term, word: candidate, distance, likeness: likeness(written, candidate, distance) });
  };
  const base = stem(word);
  for (const candidate of vocabulary.near(word, editsAllowed(word))) consider(word, candidate);
  if (base !== word && editsAllowed(base) > 0)
    for (const candidate of vocabulary.near(base, editsAllowed(base))) consider(base, candidate);
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
