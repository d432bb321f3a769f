/** The fuller answer: what follows the head adds its words to the first answer, in any order. */
import type { Answer, SearchSettings } from './answer.ts';
import type { FirstAnswer } from './first-answer.ts';
import { ALL_PARTS } from './options.ts';
import { Arrived, type TextPlace } from './packing/arrived.ts';
import { numbered } from './packing/hash.ts';
import { MORE, RECORDS, TEXT, TITLES, type Head } from './packing/head.ts';
import { decodeLetters } from './packing/letters.ts';
import { unpackGroups } from './packing/lexicon.ts';
import { namesFor, nameTable } from './packing/names.ts';
import { pairsOf } from './packing/pairs.ts';
import { filesWith } from './packing/pages.ts';
import { prefixOf } from './packing/shards.ts';
import { unstamped } from './packing/stamp.ts';
import { ALL_WAYS } from './query/full.ts';
import { guesses } from './query/guesses.ts';
import { compileSynonyms } from './query/synonyms.ts';
import type { Alternative } from './query/terms.ts';
import { understand } from './query/understand.ts';
import { indexOf } from './rank/build.ts';
import { postText } from './rank/index.ts';
import { engineOf, search, type Engine } from './search.ts';
import { toCyrillic } from './words/cyrillic.ts';
import { stem } from './words/stem.ts';

export interface FullerAnswer {
  /** Names of files that this query needs and that were not added yet; answers get fuller with them. */
  missing: (query: string) => string[];
  /** Is all here that our own files say of the query? */
  isWhole: (query: string) => boolean;
  /**
   * Takes a file in; what was answered before may change.
   * @throws ForeignFile when it is of another build or incomplete
   */
  add: (name: string, content: string) => void;
  answer: (query: string, settings?: SearchSettings) => Answer;
}

function postTexts({ index, vocabulary }: Engine, texts: readonly TextPlace[]): void {
  const numbers = new Map(index.docs.map(({ url }, number) => [url, number]));
  for (const { term, record, level } of texts) {
    const number = typeof record === 'number' ? record : numbers.get(record);
    // Words of records that have not arrived yet wait for them.
    if (number !== undefined && number < index.docs.length) postText(index, term, number, level);
  }
  vocabulary.refresh();
}

/** The engine is made from what is there, and made anew as more arrives. */
function engineFrom(head: Head, { gathered, more, texts }: Arrived): Engine {
  const records = [...gathered.docs.values()];
  const names = { ...head.names, ...nameTable(records) };
  const docs = records.map((doc) => ({ ...doc, names: namesFor(doc, names) }));
  const stopWords = decodeLetters(head.stopWords).split('|');
  const lexicon = { groups: unpackGroups(more?.groups ?? '', docs), stopWords };
  const known = new Map((more?.words ?? '').split(' ').map((word) => [stem(word), word]));
  const index = indexOf(docs, head.total, gathered.frequencies);
  const engine = engineOf(index, compileSynonyms(lexicon), ALL_WAYS, known);
  postTexts(engine, texts);
  return engine;
}

/** Alternatives as sure as this are worth a file of records, of texts. */
const WORTH_RECORDS = 0.8;
const WORTH_TEXTS = 0.9;

/** Most files of a kind for one query of a base that is cut: a text pasted into the field does not load all of it. */
const MOST = 32;
const few = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST);

/** Files with the words of this query. */
function filesFor(query: string, head: Head, engine: Engine, leaves: readonly string[]): string[] {
  const { vocabulary, stopWords } = engine;
  const isTelling = (term: string) => !stopWords.has(term);
  const typed = guesses(query, (term) => !isTelling(term) || vocabulary.has(term), toCyrillic);
  const { terms } = understand(query, { ...engine, parts: ALL_PARTS });
  /** As typed, and as meant at least so surely. */
  const meant = (least: number): string[] => {
    const likely = ({ weight }: Alternative, place: number) => place === 0 || weight >= least;
    const stems = terms.flatMap(({ alternatives }) => alternatives.filter(likely).flatMap((each) => each.stems));
    return [...typed, ...stems].filter(isTelling);
  };
  const { titles = 1, texts, textPrefix = 1, textFiles = [] } = head;
  if (texts === undefined) {
    const prefixes = meant(WORTH_RECORDS).map((term) => prefixOf(term, textPrefix));
    return prefixes.filter((prefix) => textFiles.includes(prefix)).map((prefix) => TEXT + prefix);
  }
  const pairs = pairsOf(terms.flatMap(({ alternatives: [first] }) => first?.stems ?? []).filter(isTelling));
  return [
    ...few(meant(WORTH_RECORDS).flatMap((term) => filesWith(term, leaves).map((name) => RECORDS + name))),
    ...few(meant(WORTH_TEXTS).map((term) => numbered(TEXT, term, texts))),
    ...few(pairs.map((pair) => numbered(TITLES, pair, titles))),
  ];
}

/** Grows a first answer. */
export function growAnswer({ head, docs }: FirstAnswer): FullerAnswer {
  const arrived = new Arrived(docs);
  const added = new Set<string>();
  let engine: Engine | undefined;
  const ready = (): Engine => (engine ??= engineFrom(head, arrived));
  const missing = (query: string): string[] => {
    const leaves = arrived.more?.leaves ? arrived.more.leaves.split(' ') : [];
    const files = [MORE, ...filesFor(query, head, ready(), leaves)];
    return [...new Set(files)].filter((name) => !added.has(name));
  };
  return {
    missing,
    isWhole: (query) => missing(query).length === 0,
    add: (name, file) => {
      const content = decodeLetters(unstamped(head.stamp, file));
      if (added.has(name)) return;
      added.add(name);
      const texts = arrived.take(name, content);
      if (!texts) engine = undefined;
      else if (engine) postTexts(engine, texts);
    },
    answer: (query, settings) => search(ready(), query, settings),
  };
}
