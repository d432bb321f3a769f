/** Records as lines of text: what the first answer needs of them and nothing that can be worked out again. */
import type { Kind, SearchRecord } from '../record.ts';
import { distinct, quotedIn } from '../records/markdown.ts';
import type { Doc } from '../rank/index.ts';
import { termsOf } from '../words/terms.ts';

/** A letter for each kind, in the order of KINDS: a Cyrillic one, as letters.ts makes it the shortest. */
const FIRST_LETTER = 'а'.charCodeAt(0);
const KINDS: readonly Kind[] = [
  'guide',
  'step',
  'article',
  'wizard',
  'outcome',
  'template',
  'indicator',
  'assessment',
  'act',
  'term',
  'column',
  'deadline',
  'contact',
  'link',
  'system',
  'role',
  'region',
  'page',
];
const PARTS: ReadonlySet<Kind> = new Set(['step', 'outcome']);
export const FIELD = '\t';
const ITEM = '|';
const LIST = ';';
/** Stands in the last field of a part that only leads on. */
const POINTER = '1';

/** Phrases that say in the same words what an earlier one says add nothing. */
function telling(phrases: readonly string[], said: Set<string>): string[] {
  return phrases.filter((phrase) => {
    const key = [...new Set(termsOf(phrase))].sort().join(' ');
    return key !== '' && !said.has(key) && said.add(key);
  });
}

const clean = (text: string): string => text.replace(/[\t\n|]+/g, ' ');
const join = (items: readonly string[]): string => items.map(clean).join(ITEM);
const lower = (items: readonly string[]): string[] => items.map((item) => item.toLowerCase());

/** Whom and where a page concerns: its parts inherit it. */
const inheritedOf = ({ region, roles, systems, archive }: SearchRecord): string =>
  [region, roles.join(','), systems.join(','), archive ? '1' : ''].join(LIST).replace(/;+$/, '');

/**
 * One line; a part follows the line of its page and leaves out what it inherits.
 * @param alone some parts of the page may be missing between this one and the page
 */
export const lineOf = (record: SearchRecord, alone = false): string => lineWith(record, phrasesOf(record), alone);

/** Other names of a record as its line has them. */
export const namesIn = (record: SearchRecord): string[] => phrasesOf(record).aliases;

/** The line without what can wait: captions, numbers, all other names but the first ones. */
export const titleLineOf = (record: SearchRecord, first: readonly string[]): string =>
  lineWith(record, { aliases: [...first], captions: [], numbers: [] });

/** The line without names, captions and numbers. */
export const bareLineOf = (record: SearchRecord): string =>
  lineWith(record, { aliases: [], captions: [], numbers: [] }, true);

/** Makes lines of a record with those names, captions and numbers alone that something is told about. */
export function linesAbout(record: SearchRecord): (isAbout: (phrase: string) => boolean) => string {
  const { aliases, captions, numbers } = phrasesOf(record);
  return (isAbout) => {
    const told = {
      aliases: aliases.filter(isAbout),
      captions: captions.filter(isAbout),
      numbers: numbers.filter(isAbout),
    };
    return lineWith(record, told, true);
  };
}

/** What titleLineOf leaves out. */
export function detailLineOf(record: SearchRecord, first: readonly string[]): string {
  const { aliases, captions, numbers } = phrasesOf(record);
  return trimmed([aliases.filter((name) => !first.includes(name)), captions, numbers].map(join));
}

type Phrases = Record<'aliases' | 'captions' | 'numbers', string[]>;

function phrasesOf({ kind, title, aliases, captions, numbers }: SearchRecord): Phrases {
  const said = new Set<string>();
  telling([title, ...(PARTS.has(kind) ? quotedIn(title) : [])], said);
  return {
    aliases: lower(telling(aliases, said)),
    captions: lower(telling(captions, said)),
    numbers: telling(numbers, said),
  };
}

const trimmed = (fields: readonly string[]): string => fields.join(FIELD).replace(/\t+$/, '');

function lineWith(record: SearchRecord, { aliases, captions, numbers }: Phrases, alone = false): string {
  const { kind, url, title, guide, position } = record;
  return trimmed([
    String.fromCharCode(FIRST_LETTER + KINDS.indexOf(kind)),
    guide ? `${alone ? `${position ?? 0}:` : ''}${url.slice(guide.url.length + 1)}` : url,
    clean(title),
    ...[aliases, captions, numbers].map(join),
    PARTS.has(kind) ? (record.pointer ? POINTER : '') : inheritedOf(record),
  ]);
}

export const items = (field: string | undefined): string[] => (field ? field.split(ITEM) : []);
const ids = (field: string | undefined): string[] => (field ? field.split(',') : []);

type Own = Pick<Doc, 'kind' | 'title' | 'aliases' | 'captions' | 'numbers' | 'pointer'>;

function partOf(page: Doc, own: Own, tail: string, before: number): Doc {
  const [, place, id = ''] = /^(?:(\d+):)?(.*)$/.exec(tail) ?? [];
  const captions = distinct([...own.captions, ...quotedIn(own.title)]);
  const position = place === undefined ? before + 1 : Number(place);
  return { ...page, ...own, captions, url: `${page.url}#${id}`, guide: { title: page.title, url: page.url }, position };
}

function pageOf(own: Own, url: string, inherited: string): Doc {
  const [region = '', roles, systems, archive] = inherited.split(LIST);
  return { ...own, url, region, roles: ids(roles), systems: ids(systems), names: [], archive: archive === '1' };
}

/** Reads lines back; names are added by the caller, who knows all of them. */
export function readLines(text: string): Doc[] {
  const docs: Doc[] = [];
  let page: Doc | undefined;
  let position = 0;
  for (const row of text.split('\n')) {
    const [letter = '', tail = '', title = '', aliases, captions, numbers, inherited = ''] = row.split(FIELD);
    const kind = KINDS[letter.charCodeAt(0) - FIRST_LETTER];
    if (kind === undefined) continue;
    const own = { kind, title, aliases: items(aliases), captions: items(captions), numbers: items(numbers) };
    const doc =
      PARTS.has(kind) && page
        ? partOf(page, { ...own, ...(inherited === POINTER ? { pointer: true } : {}) }, tail, position)
        : pageOf(own, tail, inherited);
    position = doc.position ?? 0;
    if (doc.guide === undefined) page = doc;
    docs.push(doc);
  }
  return docs;
}
