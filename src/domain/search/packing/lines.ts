/** Records as lines of text: what the first answer needs of them and nothing that can be worked out again. */
import type { Kind, SearchRecord } from '../record.ts';
import { distinct, quotedIn } from '../records/markdown.ts';
import type { Doc } from '../rank/index.ts';
import { termsOf } from '../words/terms.ts';

/** A letter for each kind, in the order of KINDS. */
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
const FIELD = '\t';
const ITEM = '|';
const LIST = ';';

/** Phrases that say in the same words what an earlier one says add nothing. */
function telling(phrases: readonly string[], said: Set<string>): string[] {
  return phrases.filter((phrase) => {
    const key = [...new Set(termsOf(phrase))].sort().join(' ');
    return key !== '' && !said.has(key) && said.add(key);
  });
}

const clean = (text: string): string => text.replace(/[\t\n|]+/g, ' ');
const list = (items: readonly string[]): string => items.map(clean).join(ITEM);

/**
 * One line; a part follows the line of its page and leaves out what it inherits.
 * @param alone some parts of the page may be missing between this one and the page
 */
export function lineOf(record: SearchRecord, alone = false): string {
  const { kind, url, title, guide, position, region, roles, systems, archive, aliases, captions, numbers } = record;
  const isPart = PARTS.has(kind);
  const said = new Set<string>();
  telling([title, ...(isPart ? quotedIn(title) : [])], said);
  const inherited = [region, roles.join(','), systems.join(','), archive ? '1' : ''].join(LIST);
  const fields = [
    String.fromCharCode(97 + KINDS.indexOf(kind)),
    guide ? `${alone ? `${position ?? 0}:` : ''}${url.slice(guide.url.length + 1)}` : url,
    clean(title),
    list(telling(aliases, said)).toLowerCase(),
    list(telling(captions, said)).toLowerCase(),
    list(telling(numbers, said)),
    isPart ? '' : inherited.replace(/;+$/, ''),
  ];
  return fields.join(FIELD).replace(/\t+$/, '');
}

const items = (field: string | undefined): string[] => (field ? field.split(ITEM) : []);
const ids = (field: string | undefined): string[] => (field ? field.split(',') : []);

type Own = Pick<Doc, 'kind' | 'title' | 'aliases' | 'captions' | 'numbers'>;

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
    const kind = KINDS[letter.charCodeAt(0) - 97];
    if (kind === undefined) continue;
    const own = { kind, title, aliases: items(aliases), captions: items(captions), numbers: items(numbers) };
    const doc = PARTS.has(kind) && page ? partOf(page, own, tail, position) : pageOf(own, tail, inherited);
    position = doc.position ?? 0;
    if (doc.guide === undefined) page = doc;
    docs.push(doc);
  }
  return docs;
}
