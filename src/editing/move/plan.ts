/** What a move changes: texts of files, and the name of a folder or a file. Nothing is written here. */
import type { Survey } from '../../checks/survey.ts';
import { collections } from '../../schemas/collections.ts';
import { addressPairs, isUnder, type Pairs } from './addresses.ts';
import { applied, type Edit } from './edits.ts';
import { entryFor } from './names.ts';
import { nextRedirects, publishedPairs } from './redirects.ts';
import { referenceEdits } from './references.ts';
import type { Request } from './request.ts';

export interface Plan {
  /** Path below the content folder, before the renaming → new text. */
  texts: Map<string, string>;
  /** Folder or file, old path and new. */
  rename?: readonly [string, string];
  /** Places that were changed, without redirects.yaml and the lock. */
  places: number;
}

export const REDIRECTS = collections.redirects.path;

function renaming({ collection, id, part, to }: Request): readonly [string, string] | undefined {
  const { layout, path } = collections[collection];
  if (part || layout === 'list') return undefined;
  const extension = layout === 'files' ? '.yaml' : '';
  return [`${path}/${id}${extension}`, `${path}/${to}${extension}`];
}

function changedTexts(survey: Survey, edits: Edit[]): Map<string, string> {
  const sources = new Map(survey.entries.map(({ source }) => [source.path, source.text]));
  return new Map(
    [...Map.groupBy(edits, ({ path }) => path)].map(([path, own]) => [path, applied(sources.get(path) ?? '', own)]),
  );
}

/** The lines of permalinks.lock. */
const published = ({ lock }: Survey): string[] => lock?.text.split(/\s+/).filter(Boolean) ?? [];

/** Whether an address is there after the move though it was none before: what is moved brings its own along. */
function comesBack({ routes }: Survey, pairs: Pairs): (address: string) => boolean {
  const before = new Set(routes.map(({ address }) => address));
  return (address) => pairs.some(([old, now]) => isUnder(address, now) && before.has(old + address.slice(now.length)));
}

/**
 * @param redirects text of redirects.yaml, empty when there is none
 * @param day of the move, ISO
 * @throws Refusal when the request cannot be fulfilled
 */
export function planMove(survey: Survey, request: Request, redirects: string, day: string): Plan {
  const entry = entryFor(survey, request);
  const edits = referenceEdits(survey, entry, request);
  const texts = changedTexts(survey, edits);
  const pairs = addressPairs(request);
  const current = texts.get(REDIRECTS) ?? redirects;
  const next = nextRedirects(current, publishedPairs(pairs, published(survey)), comesBack(survey, pairs), day);
  if (next !== redirects) texts.set(REDIRECTS, next);
  const rename = renaming(request);
  const places = new Set(edits.filter(({ path }) => path !== REDIRECTS).map(({ path, at }) => `${path}:${at}`)).size;
  return { texts, places, ...(rename && { rename }) };
}
