/** What the first answer costs on the wire, and what it is worth before the other files arrive. */
import { gzipSync } from 'node:zlib';
import { openFirstAnswer } from '../../../src/domain/search/first-answer.ts';
import { growAnswer } from '../../../src/domain/search/fuller-answer.ts';
import { packFirstAnswer, type FirstAnswerFiles } from '../../../src/domain/search/packing/pack.ts';
import { MORE } from '../../../src/domain/search/packing/head.ts';
import type { Answer } from '../../../src/domain/search/answer.ts';
import type { Base } from '../content.ts';
import type { Found } from './measure.ts';
import type { Searcher } from './report.ts';

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

export const foundBy = ({ hits, confident }: Answer): Found => ({
  pages: hits.map(({ page }) => page.url),
  first: hits[0]?.url,
  confident,
});

/** A reader who comes for the first time, and how many bytes the files of all queries were. */
export type Newcomer = Searcher & { loaded: () => number };

/** What the first answer needs: nothing but the head, while it holds the titles. */
export function headOnly({ head, files }: FirstAnswerFiles): Newcomer {
  let bytes = 0;
  const searcher = (query: string): Found => {
    const opened = openFirstAnswer(head);
    for (const name of opened.missing(query)) {
      const content = files[name] ?? '';
      bytes += gzipped(content);
      opened.add(name, content);
    }
    return foundBy(opened.answer(query));
  };
  return Object.assign(searcher, { loaded: () => bytes });
}

/** Files that one query needs in two rounds: some are known only after others have come. */
export function withFiles({ head, files }: FirstAnswerFiles): Newcomer {
  let bytes = 0;
  const searcher = (query: string): Found => {
    const opened = growAnswer(openFirstAnswer(head));
    for (let round = 0; round < 2; round++)
      for (const name of opened.missing(query)) {
        const content = files[name] ?? '';
        if (name !== MORE) bytes += gzipped(content);
        opened.add(name, content);
      }
    return foundBy(opened.answer(query));
  };
  return Object.assign(searcher, { loaded: () => bytes });
}

export interface Sizes {
  /** Bytes, gzipped. */
  head: number;
  more: number;
  texts: number;
  largestText: number;
  files: number;
}

export function sizesOf({ head, files }: FirstAnswerFiles): Sizes {
  const texts = Object.entries(files)
    .filter(([name]) => name !== MORE)
    .map(([, content]) => gzipped(content));
  return {
    head: gzipped(head),
    more: gzipped(files[MORE] ?? ''),
    texts: texts.reduce((sum, size) => sum + size, 0),
    largestText: Math.max(0, ...texts),
    files: texts.length,
  };
}

export const pack = ({ records, lexicon }: Base): FirstAnswerFiles => packFirstAnswer(records, lexicon);
