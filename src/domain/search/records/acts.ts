/** Acts and letters: people quote them by number, by kind and by date. */
import { addressOf } from '../../address/routes.ts';
import { formatDay, formatLongDay } from '../../dates/format.ts';
import type { RawEntry, SearchRecord } from '../record.ts';
import { numberKey, tokenize } from '../words/tokens.ts';
import { wordsOf } from './markdown.ts';
import type { Names } from './names.ts';
import { pageRecord } from './page-record.ts';

interface ActData {
  kind: string;
  number?: string;
  date?: string;
  officialTitle?: string;
  edition?: string;
  pointer?: string;
  points?: { title: string; text: string }[];
  publicNotes?: { text: string }[];
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее)$/;

/** The noun that names the kind: «Примерный указ …» → «указ»; without one, the whole kind. */
export const kindNoun = (kind: string): string => {
  const words = kind.toLowerCase().split(/\s+/);
  return words.find((word) => !ADJECTIVE.test(word)) ?? kind.toLowerCase();
};

/**
 * A number as people write it: «17-АБ», «АБ-17», «АБ 17», «17», each also after
 * the noun of the kind («указ 17»).
 */
export function numberSpellings(number: string, kind: string): string[] {
  const [token] = tokenize(number);
  if (!token) return [];
  const letters = token.parts.filter((part) => !/\d/.test(part));
  const digits = token.parts.filter((part) => /\d/.test(part));
  const turned =
    letters.length === 1 && digits.length === 1 ? [`${letters[0]}-${digits[0]}`, `${digits[0]}-${letters[0]}`] : [];
  const noun = kindNoun(kind);
  const spellings = [token.whole, ...turned, numberKey(token.parts), ...(digits[0] === undefined ? [] : [digits[0]])];
  return [...new Set([...spellings, ...spellings.map((spelling) => `${noun} ${spelling}`)])];
}

export function actRecord(entry: RawEntry, names: Names): SearchRecord {
  const { kind, number, date, officialTitle, edition, pointer, points = [], publicNotes = [] } = entry.data as ActData;
  const quoted = [number, pointer].flatMap((mark) => (mark === undefined ? [] : numberSpellings(mark, kind)));
  const dates = date === undefined ? [] : [formatDay(date), formatLongDay(date)];
  return pageRecord('act', addressOf('acts', entry.id), entry, names, {
    numbers: [...new Set([...quoted, ...dates])],
    text: [
      kind,
      number,
      officialTitle,
      edition,
      pointer,
      ...points.flatMap(({ title, text }) => [title, wordsOf(text)]),
      ...publicNotes.map(({ text }) => wordsOf(text)),
    ],
  });
}
