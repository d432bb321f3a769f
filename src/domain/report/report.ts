/** What an editor should look at: the state of the whole content on one day. */
import { byCode } from '../text/order.ts';
import { shownTexts } from '../term/texts.ts';

/** An entry of any collection; references may be ids or `{ id }`. */
export interface ReportEntry {
  collection: string;
  id: string;
  data: unknown;
  /** Markdown below the fields. */
  body?: string | undefined;
}

export interface Note {
  /** «collection/id». */
  entry: string;
  text: string;
}

export interface Report {
  /** ISO day for which «overdue» is meant. */
  day: string;
  /** Entries whose day of review has passed, the oldest first. */
  overdue: { entry: string; reviewBy: string }[];
  /** What the sources leave open. */
  gaps: Note[];
  /** Texts that can be read in more than one way, and gaps where sources disagree. */
  contradictions: Note[];
  unusedSources: string[];
  /** Abbreviations in texts that the glossary does not know, with the entries that use them. */
  unknownWords: { word: string; entries: string[] }[];
  /** Addresses of the documents by how far they can be trusted. */
  links: { status: string; count: number }[];
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');
const nameOf = ({ collection, id }: ReportEntry): string => `${collection}/${id}`;

const DISAGREE = /противореч|расход|расхожд|по-разному|не совпада|спорит|иначе/i;

/** Two to six capitals: longer ones are words that somebody shouts. */
const ABBREVIATION = /(?<![\p{L}\d_.%-])\p{Lu}{2,6}(?![\p{L}\d_]|[-.][\p{L}\d])/gu;

function overdue(entries: readonly ReportEntry[], day: string): Report['overdue'] {
  return entries
    .map((entry) => ({ entry: nameOf(entry), reviewBy: textOf(fields(entry.data)['reviewBy']) }))
    .filter(({ reviewBy }) => reviewBy !== '' && reviewBy < day)
    .sort((a, b) => byCode(a.reviewBy, b.reviewBy) || byCode(a.entry, b.entry));
}

const gaps = (entries: readonly ReportEntry[]): Note[] =>
  entries.flatMap((entry) => texts(fields(entry.data)['gaps']).map((text) => ({ entry: nameOf(entry), text })));

/** Entries that count the same words in several ways. */
const readings = (entries: readonly ReportEntry[]): Note[] =>
  entries.flatMap((entry) => {
    const titles = texts(list(fields(entry.data)['readings']).map((reading) => fields(reading)['title']));
    return titles.length > 1 ? [{ entry: nameOf(entry), text: `Прочтения: ${titles.join(', ')}` }] : [];
  });

/** Every value of a field, however deep. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, name));
  return Object.entries(fields(value)).flatMap(([key, part]) => (key === name ? [part] : valuesOf(part, name)));
}

const idOf = (reference: unknown): string => textOf(reference) || textOf(fields(reference)['id']);

function unusedSources(entries: readonly ReportEntry[]): string[] {
  const used = new Set(entries.flatMap(({ data }) => valuesOf(data, 'source')).map(idOf));
  return entries.filter(({ collection, id }) => collection === 'sources' && !used.has(id)).map(({ id }) => id);
}

/** Letters that the glossary has: of its words, their spellings and expansions. */
function known(entries: readonly ReportEntry[]): Set<string> {
  const words = entries.filter(({ collection }) => collection === 'terms').map(({ data }) => fields(data));
  const forms = words.flatMap(({ term, expansion, aliases }) => [term, expansion, ...list(aliases)]);
  return new Set(forms.flatMap((form) => (typeof form === 'string' ? form.toUpperCase().split(/[^\p{L}\d]+/u) : [])));
}

/** Collections that are read as pages; lists of names and settings are not. */
const READ = new Set(['guides', 'articles', 'wizards', 'templates', 'indicators', 'assessments', 'acts']);

function unknownWords(entries: readonly ReportEntry[]): Report['unknownWords'] {
  const glossary = known(entries);
  const found = new Map<string, Set<string>>();
  for (const entry of entries.filter(({ collection }) => READ.has(collection)))
    for (const [word] of [...shownTexts(entry.data), entry.body ?? ''].join('\n').matchAll(ABBREVIATION))
      if (!glossary.has(word)) found.set(word, (found.get(word) ?? new Set()).add(nameOf(entry)));
  return [...found]
    .map(([word, where]) => ({ word, entries: [...where].sort() }))
    .sort((a, b) => a.word.localeCompare(b.word, 'ru'));
}

function links(entries: readonly ReportEntry[]): Report['links'] {
  const statuses = entries.filter(({ collection }) => collection === 'links').map(({ data }) => fields(data)['status']);
  return [...Map.groupBy(statuses, String)]
    .map(([status, all]) => ({ status, count: all.length }))
    .sort((a, b) => b.count - a.count || byCode(a.status, b.status));
}

/** Days on which entries were verified. */
export const verifiedDays = (entries: readonly { data: unknown }[]): string[] =>
  entries.map(({ data }) => textOf(fields(data)['verifiedOn']));

/** @param day ISO day: what was to be reviewed before it is overdue */
export function report(entries: readonly ReportEntry[], day: string): Report {
  const open = gaps(entries);
  return {
    day,
    overdue: overdue(entries, day),
    gaps: open,
    contradictions: [...readings(entries), ...open.filter(({ text }) => DISAGREE.test(text))],
    unusedSources: unusedSources(entries),
    unknownWords: unknownWords(entries),
    links: links(entries),
  };
}
