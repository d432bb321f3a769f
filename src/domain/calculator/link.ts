/**
 * The state of the form in the fragment of an address. The fragment never
 * reaches a server, and it holds numbers, a day, and ids from the site's own
 * closed lists: nothing that a person typed as words.
 *
 *   v=1&n=norm-a.norm-b&d=20261116&o=type&riders=41.30.38&mechanics=12..
 *
 * `n`: norms; `d`: day of the data; `o`: type of the organisation; every other
 * key is a group with its total, active and registered people, unknown ones empty.
 */
import { isoDay } from '../dates/calendar.ts';
import { FIELDS, type Count, type Counts } from './counts.ts';
import { isCount } from './fraction.ts';

export const LINK_VERSION = 1;

/** Longer addresses are cut by some messengers; nothing longer is read. */
export const MAX_LINK = 2000;

export interface LinkState {
  readonly norms: readonly string[];
  readonly date?: string;
  readonly type?: string;
  readonly counts: Counts;
}

/** What may stand in a link: the ids that the site knows. */
export interface Vocabulary {
  readonly norms: readonly string[];
  readonly groups: readonly string[];
  readonly types: readonly string[];
}

/** What was wrong in a link; the rest of it was read. */
export type Notice =
  | 'too-long'
  /** Made by a newer version of the site: nothing was read. */
  | 'version'
  | 'unknown-norm'
  | 'unknown-type'
  | 'wrong-date'
  | 'wrong-number';

export interface ReadLink {
  readonly state: LinkState;
  readonly notices: readonly Notice[];
}

/** Keys that are no groups; a group of that name could not be told apart. */
const RESERVED = ['v', 'n', 'd', 'o'];

function writeCount(count: Count): string | undefined {
  const parts = FIELDS.map((field) => {
    const value = count[field];
    return value === undefined || !isCount(value) ? '' : String(value);
  });
  return parts.every((part) => part === '') ? undefined : parts.join('.');
}

/** The fragment without «#»; undefined when it would be too long. Unknown ids and wrong numbers are left out. */
export function writeLink(state: LinkState, known: Vocabulary): string | undefined {
  const parts = [`v=${LINK_VERSION}`];
  const norms = state.norms.filter((id) => known.norms.includes(id));
  if (norms.length > 0) parts.push(`n=${norms.join('.')}`);
  if (state.date !== undefined && readDay(state.date.replaceAll('-', '')) === state.date)
    parts.push(`d=${state.date.replaceAll('-', '')}`);
  if (state.type !== undefined && known.types.includes(state.type)) parts.push(`o=${state.type}`);
  for (const group of known.groups) {
    const count = state.counts[group];
    const written = count && !RESERVED.includes(group) ? writeCount(count) : undefined;
    if (written !== undefined) parts.push(`${group}=${written}`);
  }
  const link = parts.join('&');
  return link.length > MAX_LINK ? undefined : link;
}

function readDay(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : undefined;
}

/** Total, active and registered; a wrong one is unknown. */
function readCount(text: string, onWrong: () => void): Count {
  const parts = text.split('.');
  if (parts.length > FIELDS.length) onWrong();
  const entries = FIELDS.flatMap((field, index) => {
    const part = parts[index] ?? '';
    if (part === '') return [];
    const value = /^\d{1,7}$/.test(part) ? Number(part) : Number.NaN;
    if (!isCount(value)) onWrong();
    return isCount(value) ? [[field, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Pairs of key and value, the first of each key; what is no pair is dropped. */
function pairsOf(fragment: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(0, at));
    if (at > 0 && !pairs.has(key)) pairs.set(key, part.slice(at + 1));
  }
  return pairs;
}

/** Reads a fragment with or without «#». Never throws; unknown keys are dropped without a word. */
export function readLink(fragment: string, known: Vocabulary): ReadLink {
  const text = fragment.replace(/^#/, '');
  const empty: LinkState = { norms: [], counts: {} };
  if (text.length > MAX_LINK) return { state: empty, notices: ['too-long'] };
  const pairs = pairsOf(text);
  const version = pairs.get('v');
  if (version === undefined) return { state: empty, notices: [] };
  if (version !== String(LINK_VERSION)) return { state: empty, notices: ['version'] };
  const notices = new Set<Notice>();
  const asked = (pairs.get('n') ?? '').split('.').filter((id) => id !== '');
  const norms = [...new Set(asked.filter((id) => known.norms.includes(id)))];
  if (asked.some((id) => !known.norms.includes(id))) notices.add('unknown-norm');
  const day = pairs.get('d');
  const date = day === undefined ? undefined : readDay(day);
  if (day !== undefined && date === undefined) notices.add('wrong-date');
  const named = pairs.get('o');
  const type = known.types.find((id) => id === named);
  if (named !== undefined && type === undefined) notices.add('unknown-type');
  const counts: Record<string, Count> = {};
  for (const group of known.groups) {
    const value = RESERVED.includes(group) ? undefined : pairs.get(group);
    if (value !== undefined) counts[group] = readCount(value, () => notices.add('wrong-number'));
  }
  return {
    state: { norms, ...(date === undefined ? {} : { date }), ...(type === undefined ? {} : { type }), counts },
    notices: [...notices],
  };
}
