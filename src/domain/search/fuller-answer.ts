/** The fuller answer: what follows the head adds its words to the first answer, in any order. */
import type { Answer, SearchSettings } from './answer.ts';
import type { FirstAnswer } from './first-answer.ts';
import { ALL_PARTS } from './options.ts';
import { withDetails } from './packing/details.ts';
import { MORE, RECORDS, TEXT, type Head } from './packing/head.ts';
import { decodeLetters } from './packing/letters.ts';
import { unpackGroups } from './packing/lexicon.ts';
import { readLines } from './packing/lines.ts';
import { namesFor, nameTable } from './packing/names.ts';
import { filesWith } from './packing/pages.ts';
import { prefixOf } from './packing/shards.ts';
import { unstamped } from './packing/stamp.ts';
import { readTextLine } from './packing/texts.ts';
import { ALL_WAYS } from './query/full.ts';
import { compileSynonyms } from './query/synonyms.ts';
import type { Alternative } from './query/terms.ts';
import { understand } from './query/understand.ts';
import { indexOf } from './rank/build.ts';
import { postText, type Doc } from './rank/index.ts';
import { engineOf, search, type Engine } from './search.ts';
import { otherLayout } from './words/layout.ts';
import { toCyrillic } from './words/sound.ts';
import { stem } from './words/stem.ts';
import { formsOf } from './words/terms.ts';

export interface FullerAnswer {
  /** Names of files that this query needs and that were not added yet; answers get fuller with them. */
  missing: (query: string) => string[];
  /** Is all here that the whole base says of the query? A large base keeps only the best records of a common word. */
  isWhole: (query: string) => boolean;
  /**
   * Takes a file in; what was answered before may change.
   * @throws ForeignFile when it is of another build or incomplete
   */
  add: (name: string, content: string) => void;
  answer: (query: string, settings?: SearchSettings) => Answer;
}

/** What arrives beside records. */
interface Extras {
  synonyms: string;
  /** Words of records that have not arrived. */
  words: string[];
  /** Term → records of the whole site, for terms of which not all records are loaded. */
  frequencies: Map<string, number>;
}

/** The engine is made from what is there, and made anew as more arrives. */
function engineFrom(head: Head, records: readonly Doc[], { synonyms, words, frequencies }: Extras): Engine {
  const names = head.names ?? nameTable(records);
  const docs = records.map((doc) => ({ ...doc, names: namesFor(doc, names) }));
  const lexicon = { groups: unpackGroups(synonyms, docs), stopWords: decodeLetters(head.stopWords).split('|') };
  const known = new Map(words.map((word) => [stem(word), word]));
  return engineOf(indexOf(docs, head.total, frequencies), compileSynonyms(lexicon), ALL_WAYS, known);
}

/** Words of records that have not arrived yet are left out. */
function addTexts({ index, vocabulary }: Engine, content: string): void {
  for (const row of decodeLetters(content).split('\n')) {
    const { term, postings } = readTextLine(row);
    for (const [doc, level] of postings) if (doc < index.docs.length) postText(index, term, doc, level);
  }
  vocabulary.refresh();
}

/** Stems of the words as typed; of a Latin word not known yet also those in the other layout and in Cyrillic. */
function readings(query: string, { vocabulary, stopWords }: Engine): string[] {
  const known = (form: string) => stopWords.has(stem(form)) || vocabulary.has(stem(form));
  return query.split(/\s+/).flatMap((chunk) => {
    const typed = formsOf(chunk);
    const guessed =
      typed.every(known) || !/[a-z]/i.test(chunk)
        ? []
        : [...formsOf(otherLayout(chunk) ?? ''), ...typed.map(toCyrillic)];
    return [...typed, ...guessed].map(stem);
  });
}

/** Alternatives worth a file of their own. */
const LIKELY = 0.8;
const likely = (alternatives: readonly Alternative[]): Alternative[] =>
  alternatives.filter(({ weight }, place) => place === 0 || weight >= LIKELY);

/** Files in which words of the query, or of what it may have meant, stand. */
function filesFor(query: string, head: Head, engine: Engine): string[] {
  const reader = { ...engine, parts: ALL_PARTS };
  const stems = understand(query, reader).terms.flatMap(({ alternatives }) =>
    likely(alternatives).flatMap((each) => each.stems),
  );
  const telling = [...readings(query, engine), ...stems].filter((term) => !reader.stopWords.has(term));
  if (head.records !== undefined) return telling.map((term) => TEXT + prefixOf(term, head.textPrefix ?? 1));
  const names = head.files.filter((name) => name.startsWith(RECORDS)).map((name) => name.slice(RECORDS.length));
  return telling.flatMap((term) => filesWith(term, names)).map((name) => RECORDS + name);
}

const frequenciesIn = (text: string): [string, number][] =>
  text.split('\n').map((row): [string, number] => [row.split(' ')[0] ?? '', Number(row.split(' ')[1] ?? 0)]);

/** Grows a first answer. */
export function growAnswer(first: FirstAnswer): FullerAnswer {
  const { head } = first;
  const docs = new Map(first.docs.map((doc) => [doc.url, doc]));
  const waiting = new Set(head.files);
  const texts: string[] = [];
  const extras: Extras = { synonyms: '', words: [], frequencies: new Map() };
  let engine: Engine | undefined;
  const ready = (): Engine => {
    if (!engine) {
      engine = engineFrom(head, [...docs.values()], extras);
      for (const content of texts) addTexts(engine, content);
    }
    return engine;
  };
  const missing = (query: string): string[] =>
    [...new Set([MORE, ...filesFor(query, head, ready())])].filter((name) => waiting.has(name));
  return {
    missing,
    isWhole: (query) => head.records !== undefined && missing(query).length === 0,
    add: (name, file) => {
      const content = unstamped(head.stamp, file);
      if (!waiting.delete(name)) return;
      if (name.startsWith(TEXT)) {
        texts.push(content);
        if (engine) addTexts(engine, content);
      } else {
        const [first = '', second = '', words = '', ...details] = decodeLetters(content).split('\n\n');
        if (name === MORE) {
          Object.assign(extras, { synonyms: first, words: words.split(' ') });
          for (const doc of withDetails([...docs.values()], details.join('\n\n'))) docs.set(doc.url, doc);
        } else for (const [term, count] of frequenciesIn(second)) extras.frequencies.set(term, count);
        for (const doc of readLines(name === MORE ? second : first)) docs.set(doc.url, doc);
        engine = undefined;
      }
    },
    answer: (query, settings) => search(ready(), query, settings),
  };
}
