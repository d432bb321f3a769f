/** A base that the browser takes whole: the titles in the head while they fit, everything else in MORE. */
import type { Kind, SearchRecord } from '../record.ts';
import { textTerms } from '../rank/texts.ts';
import { firstNames } from './first-names.ts';
import { TEXT } from './head.ts';
import { encodeLetters } from './letters.ts';
import { detailLineOf, lineOf, namesIn, titleLineOf } from './lines.ts';
import { nameTable, regionTable } from './names.ts';
import type { Packed } from './pack.ts';
import { shard } from './shards.ts';
import { textLine, textPostings } from './texts.ts';
import { packTitles } from './titles.ts';

/** Entries of common pages and of lists: they come after the pages. */
const LATER: ReadonlySet<Kind> = new Set([
  ...(['term', 'column', 'deadline', 'contact', 'link'] as const),
  ...(['system', 'role', 'region'] as const),
]);

const linesOf = (records: readonly SearchRecord[], line: (record: SearchRecord) => string): string =>
  records.map((record) => line(record)).join('\n');

/** The other names that come with the titles, by address; parts have none. */
function firstNamesOf(
  records: readonly SearchRecord[],
  stopWords: ReadonlySet<string>,
  room: number,
): Map<string, string[]> {
  const family = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const page = record.guide?.url ?? record.url;
    family.set(page, [...(family.get(page) ?? []), record]);
  }
  const pages = [...family].flatMap(([url, all]) => {
    const page = all.find((record) => record.url === url);
    const parts = all.filter((record) => record !== page);
    return page
      ? [
          {
            url,
            titles: all.map(({ title }) => title),
            names: namesIn(page),
            partNames: parts.flatMap(namesIn),
          },
        ]
      : [];
  });
  return firstNames(pages, stopWords, room);
}

/** The words of the texts by their beginning; records are quoted by their place in this order. */
function textFiles(records: readonly SearchRecord[], stopWords: ReadonlySet<string>) {
  const postings = textPostings(
    textTerms(
      records.map(({ text }) => text),
      stopWords,
    ),
  );
  const rows = [...postings]
    .map(([term, docs]) => ({ term, row: textLine(term, docs) }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const { length, shards } = shard(
    rows,
    ({ term }) => [term],
    ({ row }) => row.length,
  );
  const files = [...shards].map(([prefix, each]): [string, string] => [
    TEXT + prefix,
    encodeLetters(each.map(({ row }) => row).join('\n')),
  ]);
  return { textPrefix: length, files };
}

/** @param room characters of titles and names that the head has room for */
export function packWhole(records: readonly SearchRecord[], stopWords: ReadonlySet<string>, room: number): Packed {
  const first = records.filter(({ kind }) => !LATER.has(kind));
  const later = records.filter(({ kind }) => LATER.has(kind));
  const { textPrefix, files } = textFiles([...first, ...later], stopWords);
  const common = { textPrefix, textFiles: files.map(([name]) => name.slice(TEXT.length)) };
  const left = room - linesOf(first, (each) => titleLineOf(each, [])).length;
  if (left < 0) {
    const titles = packTitles(records, stopWords);
    return {
      head: { ...common, names: nameTable(records), titles: titles.length },
      more: { records: linesOf([...first, ...later], lineOf) },
      files: [...titles, ...files],
    };
  }
  const names = firstNamesOf(first, stopWords, left);
  const namesOf = ({ url }: SearchRecord) => names.get(url) ?? [];
  return {
    head: {
      ...common,
      names: regionTable(records),
      records: encodeLetters(linesOf(first, (each) => titleLineOf(each, namesOf(each)))),
    },
    more: { records: linesOf(later, lineOf), details: linesOf(first, (each) => detailLineOf(each, namesOf(each))) },
    files,
  };
}
