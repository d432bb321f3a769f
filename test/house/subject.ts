/**
 * The words of the subject, taken from the content itself: names of systems and terms, roles,
 * regions and what the calculator counts. The generator serves any subject, so it knows none of them.
 */
import { parse } from 'yaml';
import { read } from './tree.ts';

const LISTS = ['systems', 'terms', 'roles', 'regions', 'quantities'];
const FIELDS = ['name', 'term', 'expansion', 'one', 'few', 'many', 'dative', 'aliases'];

/** Words of the subject that a generator of instructions says on its own account. */
export const ORDINARY: Readonly<Record<string, string>> = {
  token: 'English: a piece of a text that is searched',
  ключ: 'a key of a file; a secret that must not be published',
  снилс: 'personal insurance number of any Russian citizen: the privacy check knows its form',
  мессенджер: 'kind of site; the link policy speaks of foreign ones',
  паспорт: 'the block of a page that tells its source and date',
  показатель: 'kind of page: one norm',
  'критический показатель': 'mark of a scale: below it the whole score is zero',
  всего: 'total of a table',
  человек: 'what is counted when nothing better is known',
  человека: 'the same',
  федеральный: 'form of an act of any Russian region',
  фз: 'number of such an act: look-alike letters in it are checked',
  родитель: 'the node above in a graph',
  родители: 'the same',
  родителя: 'the same',
  регистраций: '«дата регистрации» of an act',
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»„“]/g, '')
    .trim();

const isAbbreviation = (text: string): boolean => /^[\p{Lu}\d]{2,}$/u.test(text);

/** Every written form, as it stands in the content. */
function forms(): string[] {
  const rows = LISTS.flatMap((list) => parse(read(`content/${list}.yaml`)) as Record<string, unknown>[]);
  const values = rows.flatMap((row) => FIELDS.flatMap((field) => row[field] ?? []));
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

/** Abbreviations within the names: «ГИС» of a long title is a word of the subject too. */
const abbreviations = (all: string[]): string[] =>
  all.flatMap((form) => form.split(/[^\p{L}\d]+/u)).filter((word) => isAbbreviation(word) && /\p{L}/u.test(word));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One Russian word also matches with another ending; a phrase and a Latin word only as they are. */
function pattern(form: string): string {
  if (!/^[а-я]+$/.test(form)) return escape(form);
  return `${form.replace(/[аеиоуыэюяйь]$/, '')}[а-я]{0,3}`;
}

/** Words longer than three letters in any case, then abbreviations as they are written. */
export function subject(): { anyCase: RegExp; asWritten: RegExp; words: string[] } {
  const isOwn = (word: string) => !(plain(word) in ORDINARY);
  const all = forms();
  const words = [...new Set(all.map(plain))].filter((form) => form.length > 3 && isOwn(form));
  const short = [...new Set(abbreviations(all))].filter(isOwn);
  const whole = (list: string[], flags: string) =>
    new RegExp(`(?<![\\p{L}\\d_])(?:${list.join('|')})(?![\\p{L}\\d_])`, flags);
  return { anyCase: whole(words.map(pattern), 'gu'), asWritten: whole(short, 'gu'), words: [...words, ...short] };
}

/** Words of the subject in a text, as «line word». */
export function subjectIn(text: string, { anyCase, asWritten } = subject()): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    [...plain(line).matchAll(anyCase), ...line.matchAll(asWritten)].map(([word]) => `${index + 1} ${word}`),
  );
}
