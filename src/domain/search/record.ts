/** What the search knows of a page or of a place on it, and how it is gathered from the content. */
import { guideRecords, wizardRecords } from './records/guides.ts';
import { actRecord } from './records/acts.ts';
import { namesIn, type Names } from './records/names.ts';
import { articleRecord, assessmentRecord, indicatorRecord, templateRecord } from './records/pages.ts';
import { columnRecord, contactRecord, deadlineRecord, linkRecord, listRecord, termRecord } from './records/shelves.ts';

export type Kind =
  | 'guide'
  | 'step'
  | 'article'
  | 'wizard'
  | 'outcome'
  | 'template'
  | 'indicator'
  | 'assessment'
  | 'act'
  | 'term'
  | 'column'
  | 'deadline'
  | 'contact'
  | 'link'
  | 'system'
  | 'role'
  | 'region'
  | 'page';

/** One thing that can be found: a page, a step of a guide, an outcome of a wizard, an entry of a common page. */
export interface SearchRecord {
  /** Address without the base path: «/kak/x/», «/kak/x/#krok». */
  url: string;
  kind: Kind;
  title: string;
  /** The page this record is a part of: the guide of a step, the wizard of an outcome. */
  guide?: { title: string; url: string };
  /** Place among the parts of that page, from 1. */
  position?: number;
  /** Ids: for filters. */
  region: string;
  roles: string[];
  systems: string[];
  /** What the region, the roles and the systems are called: searched with little weight. */
  names: string[];
  /** Expired: ranks last. */
  archive: boolean;
  /** A part that only leads on: another page of its kind tells the whole. */
  pointer?: boolean;
  /** Words on the screen: buttons, menus, fields, values; signs of trouble; headings. Searched as phrases. */
  captions: string[];
  /** What people call it. */
  aliases: string[];
  /** Numbers and marks it is quoted by, in every habitual spelling. */
  numbers: string[];
  /** Everything else, without Markdown. */
  text: string;
}

/** An entry of a collection: what Astro's getCollection and the content checks both give. */
export interface RawEntry {
  collection: string;
  id: string;
  /** Output of the collection's schema; references are {collection, id}. */
  data: unknown;
  /** Markdown below the front matter. */
  body?: string | undefined;
}

/** A page that the generator itself brings: a list, the calculator. */
export interface OwnPage {
  url: string;
  title: string;
  aliases?: string[] | undefined;
  text?: string | undefined;
}

export interface RecordOptions {
  /** Pages without an entry; their words are the interface's, so the caller brings them. */
  pages?: readonly OwnPage[] | undefined;
  /** What people call a column of a table: searched together with its letter. */
  columnWords?: readonly string[] | undefined;
}

type Maker = (entry: RawEntry, names: Names, options: RecordOptions) => SearchRecord[];

/** How each collection is read; collections without an entry here are not searched. */
const MAKERS: Record<string, Maker> = {
  guides: guideRecords,
  wizards: wizardRecords,
  articles: (entry, names) => [articleRecord(entry, names)],
  templates: (entry, names) => [templateRecord(entry, names)],
  indicators: (entry, names) => [indicatorRecord(entry, names)],
  assessments: (entry, names) => [assessmentRecord(entry, names)],
  acts: (entry, names) => [actRecord(entry, names)],
  terms: (entry, names) => [termRecord(entry, names)],
  columns: (entry, _, { columnWords = [] }) => [columnRecord(entry, columnWords)],
  deadlines: (entry, names) => [deadlineRecord(entry, names)],
  contacts: (entry, names) => [contactRecord(entry, names)],
  links: (entry, names) => [linkRecord(entry, names)],
  systems: (entry, names) => [listRecord('system', entry, names)],
  roles: (entry, names) => [listRecord('role', entry, names)],
  regions: (entry, names) => [listRecord('region', entry, names)],
};

const isWithdrawn = ({ data }: RawEntry): boolean => (data as { status?: string }).status === 'withdrawn';

const ownPage = ({ url, title, aliases = [], text = '' }: OwnPage): SearchRecord => ({
  url,
  kind: 'page',
  title,
  region: '',
  roles: [],
  systems: [],
  names: [],
  archive: false,
  captions: [],
  aliases,
  numbers: [],
  text,
});

/** «/pravo/x/» stands under «/pravo/»: what people call the list helps to find what is in it. */
function withSection(record: SearchRecord, pages: readonly OwnPage[]): SearchRecord {
  const section = pages.find(({ url }) => url !== '/' && url !== record.url && record.url.startsWith(url));
  return section ? { ...record, names: [...record.names, section.title, ...(section.aliases ?? [])] } : record;
}

/** Every record of the site, in the order of the entries; withdrawn pages are left out. */
export function recordsOf(entries: readonly RawEntry[], options: RecordOptions = {}): SearchRecord[] {
  const names = namesIn(entries);
  const made = entries
    .filter((entry) => !isWithdrawn(entry))
    .flatMap((entry) => MAKERS[entry.collection]?.(entry, names, options) ?? []);
  const pages = options.pages ?? [];
  return [...made.map((record) => withSection(record, pages)), ...pages.map(ownPage)];
}
