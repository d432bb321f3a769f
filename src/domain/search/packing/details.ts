/** What the lines of the head left out. */
import type { Doc } from '../rank/index.ts';
import { distinct } from '../records/markdown.ts';
import { FIELD, items } from './lines.ts';

/** Adds to records what their lines left out, a line for each in the same order. */
export function withDetails(docs: readonly Doc[], text: string): Doc[] {
  const rows = text.split('\n');
  return docs.map((doc, number) => {
    const [aliases, captions, numbers] = (rows[number] ?? '').split(FIELD);
    return {
      ...doc,
      aliases: [...doc.aliases, ...items(aliases)],
      captions: distinct([...items(captions), ...doc.captions]),
      numbers: [...doc.numbers, ...items(numbers)],
    };
  });
}
