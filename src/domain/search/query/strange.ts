/** What a word may be that the base does not know at all. */
import { WEIGHTS } from '../weights.ts';
import { commonLength, commonShare, exact, instead } from './choice.ts';
import type { Reader, Word } from './reading.ts';
import type { Alternative } from './terms.ts';

const WORTH = WEIGHTS.road;
/** Shortest stem that may resemble another, and the least common share of both. */
const SHORTEST_RESEMBLING = 5;
const RESEMBLING = 0.6;

/** Letters that Russian endings are made of. */
const ENDING = /^[аеёиоуыэюяйьвмтшх]{0,3}$/;
const SHORTEST_COMMON = 3;

/** Two words that part only in what may be an ending. */
function endsOtherwise(a: string, b: string): boolean {
  const common = commonLength(a, b);
  return common >= SHORTEST_COMMON && ENDING.test(a.slice(common)) && ENDING.test(b.slice(common));
}

/** Where a word has another ending or is one of the same root, nothing was corrected that a reader would call a mistake. */
export function misspelt({ form, stem }: Word, { vocabulary, stopWords, parts }: Reader): Alternative[] {
  if (!parts.spelling) return [];
  const russian = /^[a-z]+$/.test(form) && parts.translit ? vocabulary.ways.toCyrillic?.(form) : undefined;
  const readings = russian === undefined ? [form] : [form, russian];
  const likely = readings
    .flatMap((reading) => vocabulary.corrections(reading))
    .filter(({ term }) => !stopWords.has(term));
  const kin = new Set(vocabulary.kinOf(stem));
  return likely.map(({ term, word, likeness }) => {
    const shown = kin.has(term) || endsOtherwise(form, word) ? form : word;
    return instead('spelling', form, shown, [term], WORTH.spelling * likeness);
  });
}

/** Words that begin alike, when nothing better is known. */
export function resembling({ stem: base }: Word, { vocabulary, parts }: Reader): Alternative[] {
  if (!parts.prefix || base.length < SHORTEST_RESEMBLING) return [];
  const terms = vocabulary.startingWith(base.slice(0, SHORTEST_RESEMBLING - 1));
  const alike = terms.filter((term) => commonShare(base, term) >= RESEMBLING);
  return alike.map((term) => exact([term], WORTH.resemblance * commonShare(base, term)));
}
