/** Letters of the wrong alphabet: they look right, but search and speech do not find them. */
import type { Problem } from '../problem.ts';
import { problemIn, type Text } from '../read/text.ts';
import type { Survey } from '../survey.ts';

const LATIN = 'ABCEHKMOPTXYaceopxyk';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхук';

const swap = (from: string, to: string) => new Map([...from].map((letter, index) => [letter, to[index] as string]));

const TO_CYRILLIC = swap(LATIN, CYRILLIC);
const TO_LATIN = swap(CYRILLIC, LATIN);

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);

/** These fields hold wrong spellings on purpose, or addresses as a source has them. */
function isExempt({ entry, path }: Text): boolean {
  if (entry.collection === 'search' || entry.collection === 'redirects') return true;
  const field = path?.findLast((step) => typeof step === 'string');
  return field === 'aliases' || (entry.collection === 'links' && (field === 'url' || field === 'guess'));
}

/** The word in one alphabet, when every foreign letter has a twin. */
function corrected(word: string, strangers: string[], toLatin: boolean): string | undefined {
  const table = toLatin ? TO_LATIN : TO_CYRILLIC;
  if (strangers.some((letter) => !table.has(letter))) return undefined;
  return [...word].map((letter) => (isLatin(letter) === toLatin ? letter : (table.get(letter) ?? letter))).join('');
}

function mixedWord(text: Text, word: string, at: number): Problem {
  const letters = [...word];
  const latin = letters.filter(isLatin);
  const cyrillic = letters.filter((letter) => !isLatin(letter));
  // The alphabet with fewer letters is the slip.
  const toLatin = latin.length > cyrillic.length;
  const strangers = [...new Set(toLatin ? cyrillic : latin)];
  const right = corrected(word, strangers, toLatin);
  const kind = toLatin ? 'русские' : 'латинские';
  const first = at + letters.findIndex((letter) => strangers.includes(letter));
  return problemIn(
    text,
    first,
    'look-alike',
    `в слове «${word}» смешаны алфавиты, ${kind} буквы: ${strangers.join(', ')}`,
    right ? `наберите заново: «${right}»` : 'наберите слово в одной раскладке; русское окончание отделите дефисом',
  );
}

function* mixedWords(text: Text): Generator<Problem> {
  for (const { 0: word, index } of text.text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu))
    if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)) yield mixedWord(text, word, index);
}

/** «41-Ф3» with the digit three. */
function* digitThree(text: Text): Generator<Problem> {
  for (const { index } of text.text.matchAll(/(?<![\p{L}\d])Ф3(?![\p{L}\d])/gu))
    yield problemIn(text, index, 'look-alike', 'в «Ф3» вместо буквы З стоит цифра 3', 'напишите «ФЗ»');
}

/** «c», «o», «a» between Russian words. */
function* singleLetters(text: Text): Generator<Problem> {
  for (const { 0: letter, index } of text.text.matchAll(
    /(?<=[а-яё»,;:)]\s)[aco](?=\s[«(]?[а-яё])|(?<=^|[.!?]\s)[ACO](?=\s[«(]?[а-яё])/gu,
  ))
    yield problemIn(
      text,
      index,
      'look-alike-letter',
      `между русскими словами латинская «${letter}»`,
      `если это русское слово, наберите его заново: «${TO_CYRILLIC.get(letter) ?? letter}»`,
    );
}

export function* checkLookAlikes({ texts }: Survey): Generator<Problem> {
  for (const text of texts) {
    if (isExempt(text)) continue;
    yield* mixedWords(text);
    yield* digitThree(text);
    yield* singleLetters(text);
  }
}
