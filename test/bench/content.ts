/**
 * A content folder as a large knowledge base would have it: guides about machines that nobody has built, with the
 * fields, lengths and references of guides that people wrote. The same number of guides gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent, extendLock } from '../../src/checks/index.ts';
import { guideOf } from './guide.ts';
import { lists } from './lists.ts';
import { randomFrom, wordsBy } from './words.ts';

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes a whole content set with that many guides. */
export function writeContent(folder: string, guides: number): void {
  const words = wordsBy(randomFrom(guides));
  for (const [name, data] of Object.entries(lists(words))) write(folder, name, stringify(data, { lineWidth: 0 }));
  for (let number = 0; number < guides; number += 1) {
    const { name, front, body } = guideOf(number, words);
    write(folder, name, `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`);
  }
  write(folder, 'permalinks.lock', extendLock(checkContent(folder)).text);
}
