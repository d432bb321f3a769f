/**
 * Markdown of one line → words. Marks that Markdown itself would print as they are stay: a code
 * or a login may hold «*», «_» or «#», and losing a sign there costs the reader more than seeing it.
 */
import { blockStart, typograph } from '../typography/typograph.ts';

/** Site address or full address → full address. */
export type Absolute = (address: string) => string;

interface Run {
  text: string;
  /** Codes and addresses: typography would spoil them. */
  exact: boolean;
  /** A mark of emphasis that may begin or end a span. */
  mark?: { opens: boolean; closes: boolean };
}

const TOKEN =
  /`(?<code>[^`]+)`|!\[(?<alt>[^\]]*)\]\([^)]*\)|\[(?<label>[^\]]+)\]\((?<target>[^\s)]+)[^)]*\)|<(?<auto>(?:https?|mailto):[^>\s]+)>|(?<bare>https?:\/\/[^\s<>«»]+)|\\(?<escaped>[!-/:-@[-`{-~])|(?<mark>\*{1,3}|_{1,3})/g;

const isSpace = (sign: string): boolean => sign === '' || /\s/.test(sign);
const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** Each sign of the mark, so that «***» may end two spans; «_» inside a word neither opens nor closes. */
function emphasis(mark: string, before: string, after: string): Run[] {
  const inWord = mark.startsWith('_');
  const opens = !isSpace(after) && !(inWord && isWord(before));
  const closes = !isSpace(before) && !(inWord && isWord(after));
  return [...mark].map((text) => ({ text, exact: true, mark: { opens, closes } }));
}

function runOf(match: RegExpMatchArray, source: string, absolute: Absolute): Run[] {
  const { code, alt, label, target, auto, bare, escaped, mark = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const exact = code ?? auto ?? bare ?? escaped;
  if (exact !== undefined) return [{ text: exact.replace(/^mailto:/, ''), exact: true }];
  if (alt !== undefined) return [{ text: alt, exact: false }];
  if (label === undefined) return emphasis(mark, source[at - 1] ?? '', source[at + mark.length] ?? '');
  const address = { text: ` (${absolute(target ?? '')})`, exact: true };
  return [...runs(label, absolute), address];
}

/** Removes the marks that stand in pairs. */
function unmarked(all: Run[]): Run[] {
  const open: Run[] = [];
  const paired = new Set<Run>();
  for (const run of all) {
    if (!run.mark) continue;
    const from = run.mark.closes ? open.findLastIndex(({ text }) => text === run.text) : -1;
    if (from >= 0) {
      paired.add(open[from] as Run).add(run);
      open.length = from;
    } else if (run.mark.opens) open.push(run);
  }
  return all.filter((run) => !paired.has(run));
}

function runs(source: string, absolute: Absolute): Run[] {
  const all: Run[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    all.push({ text: source.slice(end, match.index), exact: false }, ...runOf(match, source, absolute));
    end = match.index + match[0].length;
  }
  all.push({ text: source.slice(end), exact: false });
  return unmarked(all);
}

/** The line as a reader sees it, addresses of links in brackets after their words. */
export function inlineText(source: string, absolute: Absolute): string {
  const state = blockStart();
  return runs(source, absolute)
    .map(({ text, exact }) => {
      if (!exact) return typograph(text, state);
      state.last = text.at(-1) ?? state.last;
      return text;
    })
    .join('');
}
