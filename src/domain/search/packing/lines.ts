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

/** One line; a part follows the line of its page and leaves out what it inherits. */
export function lineOf(record: SearchRecord, textLength: number): string {
  const { kind, url, title, guide, region, roles, systems, archive, aliases, captions, numbers } = record;
  const isPart = PARTS.has(kind);
  const said = new Set<string>();
  telling([title, ...quotedIn(title)], said);
  const inherited = [region, roles.join(','), systems.join(','), archive ? '1' : ''].join(LIST);
  const fields = [
    String.fromCharCode(97 + KINDS.indexOf(kind)),
    guide ? url.slice(guide.url.length + 1) : url,
    clean(title),
    list(telling(aliases, said)),
    list(telling(captions, said)),
    list(telling(numbers, said)),
    isPart ? '' : inherited.replace(/;+$/, ''),
    textLength === 0 ? '' : textLength.toString(36),
  ];
  return fields.join(FIELD).replace(/\t+$/, '');
}

export interface Line {
  doc: Doc;
  /** Words of the text. */
  textLength: number;
}

const items = (field: string | undefined): string[] => (field ? field.split(ITEM) : []);
const ids = (field: string | undefined): string[] => (field ? field.split(',') : []);

/** Reads lines back; names are added by the caller, who knows all of them. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let page: Doc | undefined;
  let position = 0;
  for (const row of text.split('\n')) {
    const [letter = '', tail = '', title = '', aliases, captions, numbers, inherited = '', length = ''] =
      row.split(FIELD);
    const kind = KINDS[letter.charCodeAt(0) - 97];
    if (kind === undefined) continue;
    const own = {
      kind,
      title,
      aliases: items(aliases),
      captions: distinct([...items(captions), ...(PARTS.has(kind) ? quotedIn(title) : [])]),
      numbers: items(numbers),
    };
    if (PARTS.has(kind) && page) {
      position++;
      lines.push({
        doc: { ...page, ...own, url: `${page.url}#${tail}`, guide: { title: page.title, url: page.url }, position },
        textLength: parseInt(length, 36) || 0,
      });
      continue;
    }
    const [region = '', roles, systems, archive] = inherited.split(LIST);
    page = { ...own, url: tail, region, roles: ids(roles), systems: ids(systems), names: [], archive: archive === '1' };
    position = 0;
    lines.push({ doc: page, textLength: parseInt(length, 36) || 0 });
  }
  return lines;
}
