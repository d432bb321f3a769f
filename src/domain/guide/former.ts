/** What a guide and its steps were called before: a reader's ticks stand under the old names. */
import { fateOf, formerOn, type Moves } from '../address/moves.ts';

export interface FormerNames {
  /** Old ids of the guide. */
  guides: string[];
  /** Old id of a step → its id now. */
  steps: Record<string, string>;
}

/** @returns nothing when all names are the first ones */
export function formerNames(
  guide: { href: string; steps: readonly { id: string }[] },
  moves: Moves,
): FormerNames | undefined {
  const guides = [...moves.keys()].flatMap((from) => {
    const [, id] = /^\/kak\/([^/]+)\/$/.exec(from) ?? [];
    const fate = id === undefined ? undefined : fateOf(from, moves);
    return id !== undefined && fate?.kind === 'moved' && fate.to === guide.href ? [id] : [];
  });
  const ids = new Set(guide.steps.map(({ id }) => id));
  const steps = formerOn(guide.href, moves).filter(({ old, now }) => ids.has(now) && !ids.has(old));
  if (guides.length + steps.length === 0) return undefined;
  return { guides, steps: Object.fromEntries(steps.map(({ old, now }) => [old, now])) };
}
