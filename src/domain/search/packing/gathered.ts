/** Records as they arrive, file by file; the same record may come several times, each time with other names. */
import { distinct } from '../records/markdown.ts';
import type { Doc } from '../rank/index.ts';
import { readLines } from './lines.ts';

const together = (known: Doc, doc: Doc): Doc => ({
  ...known,
  aliases: distinct([...known.aliases, ...doc.aliases]),
  captions: distinct([...known.captions, ...doc.captions]),
  numbers: distinct([...known.numbers, ...doc.numbers]),
});

export class Gathered {
  /** By address, in the order of their coming. */
  readonly docs = new Map<string, Doc>();
  /** Term → records of the whole site, for terms of which not all are listed. */
  readonly frequencies = new Map<string, number>();

  /** @returns the records of these lines, one for each */
  add(lines: string, frequencies = ''): Doc[] {
    const docs = readLines(lines);
    for (const doc of docs) {
      const known = this.docs.get(doc.url);
      this.docs.set(doc.url, known ? together(known, doc) : doc);
    }
    for (const row of frequencies.split('\n')) {
      const [term = '', count] = row.split(' ');
      if (count) this.frequencies.set(term, Math.max(Number(count), this.frequencies.get(term) ?? 0));
    }
    return docs;
  }
}
