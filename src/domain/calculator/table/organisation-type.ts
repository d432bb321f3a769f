/** Which type of organisation a cell names. */
import { skeleton, words } from './skeleton.ts';

export interface OrganisationType {
  readonly id: string;
  readonly name: string;
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly aliases: readonly string[];
}

/** The id of the type that a cell names; undefined: unknown. */
export type TypeReader = (cell: string) => string | undefined;

/** Whether the words of `phrase` stand in `text` side by side. */
function holds(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, start) => phrase.every((word, index) => text[start + index] === word));
}

/**
 * Reads types: what a person chose for this very cell, else the whole cell as a
 * name or alias, else the longest name or alias whose words stand in the cell.
 * `chosen` is keyed by the skeleton of the cell.
 */
export function typeReader(
  types: readonly OrganisationType[],
  chosen: ReadonlyMap<string, string> = new Map(),
): TypeReader {
  const phrases = types
    .flatMap(({ id, name, one, few, many, aliases }) =>
      [name, one, few, many, ...aliases].map((text) => ({ id, text, words: words(text) })),
    )
    .filter((phrase) => phrase.words.length > 0)
    .sort((a, b) => b.text.length - a.text.length);
  const whole = new Map([...phrases].reverse().map(({ id, text }) => [skeleton(text), id]));
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (!known.has(cell)) {
      const key = skeleton(cell);
      known.set(
        cell,
        chosen.get(key) ?? whole.get(key) ?? phrases.find((phrase) => holds(words(cell), phrase.words))?.id,
      );
    }
    return known.get(cell);
  };
}
