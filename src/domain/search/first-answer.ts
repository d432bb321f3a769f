/** The first answer: a small index of our own that answers before the engine is there, and without it in the ZIP. */
import { ALL_PARTS } from './options.ts';
import { decodeLetters } from './packing/letters.ts';
import { unpackLexicon } from './packing/lexicon.ts';
import { readLines, type Line } from './packing/lines.ts';
import { namesFor, nameTable } from './packing/names.ts';
import type { Head } from './packing/pack.ts';
import { prefixOf } from './packing/shards.ts';
import { readTextLine } from './packing/texts.ts';
import { understand } from './query/understand.ts';
import { indexOf } from './rank/build.ts';
import { postText } from './rank/index.ts';
import { engineOf, search, type Answer, type Engine, type SearchSettings } from './search.ts';
import { otherLayout } from './words/layout.ts';
import { toCyrillic } from './words/sound.ts';
import { stem } from './words/stem.ts';
import { formsOf } from './words/terms.ts';

export { packFirstAnswer, type FirstAnswerFiles, type PackOptions } from './packing/pack.ts';

export interface FirstAnswer {
  /** Names of files that this query needs and that were not added yet; answers get fuller with them. */
  missing: (query: string) => string[];
  /** Takes a file in; what was answered before may change. */
  add: (name: string, content: string) => void;
  answer: (query: string, settings?: SearchSettings) => Answer;
}

/** The engine is made from the lines that are there; in a split index it is made anew as parts arrive. */
function engineFrom(head: Head, lines: readonly Line[]): Engine {
  const names = head.names ?? nameTable(lines.map(({ doc }) => doc));
  const docs = lines.map(({ doc }) => ({ ...doc, names: namesFor(doc, names) }));
  const index = indexOf(
    docs,
    lines.map(({ textLength }) => textLength),
    head.total,
  );
  index.averageText = head.average;
  const words = head.words ? decodeLetters(head.words).split(' ') : [];
  return engineOf(
    index,
    unpackLexicon(decodeLetters(head.lexicon), docs),
    new Map(words.map((word) => [stem(word), word])),
  );
}

function addTexts({ index, vocabulary }: Engine, content: string): void {
  for (const row of decodeLetters(content).split('\n')) {
    const { term, postings } = readTextLine(row);
    for (const [doc, count] of postings) postText(index, term, doc, count);
  }
  vocabulary.refresh();
}

/** Stems of the words as typed, in the other layout and in Cyrillic: any of them may stand in a file not yet loaded. */
function readings(query: string): string[] {
  const chunks = query.split(/\s+/).flatMap((chunk) => [chunk, otherLayout(chunk) ?? '']);
  const forms = chunks.flatMap(formsOf);
  return [...forms, ...forms.filter((form) => /[a-z]/.test(form)).map(toCyrillic)].map(stem);
}

/** Opens the head; other files may follow in any order. */
export function openFirstAnswer(headJson: string): FirstAnswer {
  const head = JSON.parse(headJson) as Head;
  const lines = new Map(readLines(decodeLetters(head.records ?? '')).map((line) => [line.doc.url, line]));
  const waiting = new Set(head.files);
  let engine: Engine | undefined;
  const ready = (): Engine => (engine ??= engineFrom(head, [...lines.values()]));
  return {
    missing: (query) => {
      const reader = { ...ready(), parts: ALL_PARTS };
      const stems = understand(query, reader).terms.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.stems));
      const prefix = head.recordPrefix ?? head.textPrefix ?? 1;
      const kind = head.recordPrefix === undefined ? 't' : 'r';
      const names = [...readings(query), ...stems]
        .filter((term) => !reader.stopWords.has(term))
        .map((term) => `${kind}-${prefixOf(term, prefix)}`);
      return [...new Set(names)].filter((name) => waiting.has(name));
    },
    add: (name, content) => {
      if (!waiting.delete(name)) return;
      if (name.startsWith('t-')) return addTexts(ready(), content);
      for (const line of readLines(decodeLetters(content))) lines.set(line.doc.url, line);
      engine = undefined;
    },
    answer: (query, settings) => search(ready(), query, settings),
  };
}
