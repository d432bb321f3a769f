/** Front matter and data files against the schemas: every issue at its line, in Russian. */
import type { z } from 'zod';
import { collections } from '../../schemas/collections.ts';
import { FIX } from '../../schemas/fields.ts';
import type { Code } from '../codes.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { fieldName, offsetOf, problemAt, type Entry, type Path } from '../read/entry.ts';
import { SCHEMAS } from './schemas.ts';
import { fieldsAt } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** Said when a schema has no words of its own for a refusal. */
const FALLBACK: Record<string, string> = {
  invalid_type: `значение не того вида${FIX}сверьте с таблицей полей в content/README.md`,
  too_small: `значение слишком мало или коротко${FIX}сверьте с таблицей полей в content/README.md`,
  too_big: `значение слишком велико или длинно${FIX}сверьте с таблицей полей в content/README.md`,
  invalid_format: `значение записано не так${FIX}сверьте с таблицей полей в content/README.md`,
  invalid_value: `такого значения нет${FIX}сверьте с таблицей полей в content/README.md`,
};

const ANYTHING = `значение не подходит${FIX}сверьте с таблицей полей в content/README.md`;

const fallback = (code: string | undefined): string => FALLBACK[code ?? ''] ?? ANYTHING;

/** English never reaches an editor. */
const inRussian = ({ code, message }: Issue): string => (/[а-яё]/i.test(message) ? message : fallback(code));

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

function codeOf({ code, path }: Issue, data: unknown): Code {
  const value = valueAt(data, path as Path);
  if ((value === undefined || value === null) && code !== 'custom') return 'field-missing';
  return code === 'invalid_type' ? 'field-type' : 'field-value';
}

const meant = (word: string, words: Iterable<string>): string => {
  const guess = nearest(word, words);
  return guess ? `возможно, «${guess}»; ` : '';
};

/** These entries get their id from the reader; editors do not write it. */
const hasGivenId = ({ collection }: Entry, path: Path): boolean =>
  path.length === 0 && (collection === 'redirects' || collections[collection].layout !== 'list');

/** One problem for each unknown field, at its name. */
function* unknownFields(entry: Entry, path: Path, keys: string[]): Generator<Problem> {
  const known = fieldsAt(SCHEMAS[entry.collection], path).filter((name) => name !== 'id' || !hasGivenId(entry, path));
  const where = path.length > 0 ? `${fieldName(path)}: ` : '';
  for (const key of keys)
    yield entry.source.problem(
      'field-unknown',
      offsetOf(entry, [...path, key], 'key'),
      `${where}лишнее поле «${key}»`,
      `${meant(key, known)}здесь бывают: ${known.join(', ')}`,
    );
}

function* problemsOf(entry: Entry, issue: Issue): Generator<Problem> {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    yield* unknownFields(entry, path, issue.keys);
    return;
  }
  const [wrong, fix = 'сверьте с таблицей полей в content/README.md'] = inRussian(issue).split(FIX);
  const value = valueAt(entry.data, path);
  const guess =
    issue.code === 'invalid_value' && typeof value === 'string' ? meant(value, issue.values.map(String)) : '';
  const where = path.length > 0 ? `${fieldName(path)}: ` : '';
  yield problemAt(entry, path, codeOf(issue, entry.data), `${where}${wrong}`, guess + fix);
}

/** All issues of one entry. */
export function* checkSchema(entry: Entry): Generator<Problem> {
  if (entry.broken) return;
  const { data } = entry;
  const result = SCHEMAS[entry.collection].safeParse(data, { error: ({ code }) => fallback(code) });
  for (const issue of result.error?.issues ?? []) yield* problemsOf(entry, issue);
}
