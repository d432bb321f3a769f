/** redirects.yaml after a move: entries that came true again are taken out, the new ones are added at the end. */
import { isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { isUnder, type Pairs } from './addresses.ts';
import { Refusal } from './request.ts';

/** Old addresses of which somebody may have a link: what was never published needs no redirect. */
export const publishedPairs = (pairs: Pairs, published: readonly string[]): Pairs =>
  pairs.filter(([old]) => published.some((address) => isUnder(address, old)));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of an entry's own lines: comments after it belong to what follows. */
function entryEnd(text: string, start: number, limit: number): number {
  const lines = text.slice(start, limit).split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => /^[ \t]*[^\s#]/.test(line));
  return start + lines.slice(0, last + 1).join('').length;
}

function withoutEntries(text: string, list: YAMLSeq, isObsolete: (from: string) => boolean): string {
  const starts = list.items.map((item) => lineStart(text, (item as Node).range?.[0] ?? 0));
  return list.items
    .map((item, index) => ({ item, start: starts[index] as number, limit: starts[index + 1] ?? text.length }))
    .filter(({ item }) => isObsolete(String((item as { get?: (key: string) => unknown }).get?.('from'))))
    .reverse()
    .reduce((result, { start, limit }) => result.slice(0, start) + result.slice(entryEnd(result, start, limit)), text);
}

const entryText = (from: string, to: string, day: string, indent: string): string =>
  `${indent}- from: ${from}\n${indent}  to: ${to}\n${indent}  date: ${day}\n`;

const NEW = '# Старые адреса: куда переехала страница или почему её больше нет.\n';

/**
 * @param text redirects.yaml as it is, empty when there is none
 * @param pairs what moves, old and new address
 * @param exists whether an address is there after the move
 * @param day of the move, ISO
 * @throws Refusal when the file is written in a way that cannot be continued
 */
export function nextRedirects(text: string, pairs: Pairs, exists: (address: string) => boolean, day: string): string {
  const { contents } = parseDocument(text);
  const list = isSeq(contents) ? (contents as YAMLSeq) : undefined;
  if (list?.flow && list.items.length > 0)
    throw new Refusal(
      'redirects.yaml записан в квадратных скобках. Перепишите его: каждая запись с «- » с новой строки.',
    );
  const before = list?.flow ? text.replace(/\[\s*\]/, '') : text;
  const kept = list && !list.flow ? withoutEntries(before, list, exists) : before;
  const first = list?.flow ? undefined : (list?.items[0] as Node | undefined)?.range?.[0];
  const indent = first === undefined ? '' : (/^[ \t]*/.exec(text.slice(lineStart(text, first)))?.[0] ?? '');
  const head = kept.trim() === '' && pairs.length > 0 ? NEW : kept.replace(/\s*$/, kept.trim() === '' ? '' : '\n');
  const next = head + pairs.map(([old, now]) => entryText(old, now, day, indent)).join('');
  return text.includes('\r\n') ? next.replace(/\r?\n/g, '\r\n') : next;
}
