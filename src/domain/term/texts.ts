/** The texts of a page, taken from its data. */

type Fields = Readonly<Record<string, unknown>>;

/** What a page says about itself and not to its reader. */
const ASIDE = new Set(['aliases', 'sources', 'changes', 'description', 'region', 'systems', 'roles', 'owner', 'gaps']);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** All texts of a page that its reader sees. */
export function shownTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(shownTexts);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => (ASIDE.has(name) ? [] : shownTexts(part)));
}

/** Fields of Markdown that are read from the top; then those that open when something fails. */
const RUNNING = ['intro', 'warning', 'do', 'see', 'text', 'notes'];
const FOLDED = ['fix'];

function fieldsNamed(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => fieldsNamed(part, names));
  if (!isFields(value)) return [];
  const own = names.flatMap((name) => {
    const text = value[name];
    return typeof text === 'string' ? [text] : [];
  });
  return [...own, ...Object.values(value).flatMap((part) => fieldsNamed(part, names))];
}

/** Markdown fields in the order in which they are read; what is folded away comes last. */
export const runningTexts = (value: unknown): string[] => [
  ...fieldsNamed(value, RUNNING),
  ...fieldsNamed(value, FOLDED),
];
