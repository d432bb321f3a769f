/** What has arrived of the files behind the head. */
import type { Doc } from '../rank/index.ts';
import { withDetails } from './details.ts';
import { Gathered } from './gathered.ts';
import { MORE, TEXT } from './head.ts';
import { splitMore, type More } from './more.ts';
import { readTextLine } from './texts.ts';

/** A word of the text of a record. */
export interface TextPlace {
  term: string;
  /** Address of the record, or its number in a base that comes whole. */
  record: string | number;
  level: number;
}

const placesIn = (rows: string, recordOf: (number: number) => string | number): TextPlace[] =>
  rows
    .split('\n')
    .filter((row) => row !== '')
    .map(readTextLine)
    .flatMap(({ term, postings }) => postings.map(([number, level]) => ({ term, record: recordOf(number), level })));

export class Arrived {
  readonly gathered = new Gathered();
  readonly texts: TextPlace[] = [];
  more: More | undefined;

  /** @param docs records of the head */
  constructor(docs: readonly Doc[]) {
    for (const doc of docs) this.gathered.docs.set(doc.url, doc);
  }

  #takeMore(content: string): void {
    const { docs } = this.gathered;
    this.more = splitMore(content);
    for (const doc of withDetails([...docs.values()], this.more.details)) docs.set(doc.url, doc);
    this.gathered.add(this.more.records);
  }

  /** @returns the words of texts that came, when nothing else did */
  take(name: string, content: string): TextPlace[] | undefined {
    const [lines = '', frequencies, places] = content.split('\n\n');
    if (name === MORE) this.#takeMore(content);
    else if (name.startsWith(TEXT) && places === undefined) {
      const found = placesIn(content, (number) => number);
      this.texts.push(...found);
      return found;
    } else {
      const docs = this.gathered.add(lines, frequencies);
      this.texts.push(...placesIn(places ?? '', (row) => docs[row]?.url ?? ''));
    }
    return undefined;
  }
}
