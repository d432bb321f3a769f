/** The form as a fragment of an address, and back. Loaded when there is a link to read or to write. */
import type { FormField } from '../../../domain/calculator/form.ts';
import { readLink, writeLink, type Notice, type Vocabulary } from '../../../domain/calculator/link.ts';
import { LINK_NOTICES } from '../../../domain/calculator/messages.ts';
import type { CalculatorData } from '../props.ts';
import { linkState, readTyped, withLink, type Typed } from './typed.ts';

const vocabularyOf = ({ norms, groups, types }: CalculatorData): Vocabulary => ({
  norms: norms.map(({ id }) => id),
  groups: groups.map(({ id }) => id),
  types: types.map(({ id }) => id),
});

/** The form with what a fragment says, and what was wrong in it, in words. */
export function opened(fragment: string, start: Typed, data: CalculatorData): { typed: Typed; notices: string[] } {
  const link = readLink(fragment, vocabularyOf(data));
  return { typed: withLink(start, link.state), notices: link.notices.map((notice: Notice) => LINK_NOTICES[notice]) };
}

/** The fragment without «#»; undefined when it would be too long. */
export const fragmentOf = (typed: Typed, fields: readonly FormField[], data: CalculatorData): string | undefined =>
  writeLink(linkState(typed, readTyped(fields, typed).counts), vocabularyOf(data));
