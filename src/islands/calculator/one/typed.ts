/** What a person typed, as it stands in the fields, and what can be counted with it. */
import type { Situation } from '../../../domain/calculator/condition.ts';
import type { Count, Counts, FieldRef } from '../../../domain/calculator/counts.ts';
import type { FormField } from '../../../domain/calculator/form.ts';
import type { LinkState } from '../../../domain/calculator/link.ts';
import { isDay } from '../../../domain/dates/calendar.ts';
import { readCount, type CellProblem } from '../../../domain/calculator/table/cell.ts';

export interface Typed {
  /** Ids of the chosen norms. */
  readonly norms: readonly string[];
  /** Id of the organisation's type; empty: unknown. */
  readonly type: string;
  /** ISO day; empty or half-typed: unknown. */
  readonly date: string;
  /** Text of every field that was ever filled, by its key; a field that is not shown keeps its text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Ask groups that are measured by one and the same only once. */
  readonly near: boolean;
}

export const keyOf = ({ group, field }: FieldRef): string => `${group}.${field}`;

/** Fields that a person fills; the others follow from them. */
export const asked = (fields: readonly FormField[]): FormField[] => fields.filter(({ sameAs }) => sameAs === undefined);

/** What is wrong with a number, by the key of its field. */
export type Wrong = Readonly<Record<string, CellProblem>>;

/** Reads the shown fields only: a number that nobody sees must not count. */
export function readTyped(fields: readonly FormField[], { texts }: Typed): { counts: Counts; wrong: Wrong } {
  const counts: Record<string, Count> = {};
  const wrong: Record<string, CellProblem> = {};
  for (const ref of asked(fields)) {
    const read = readCount((texts[keyOf(ref)] ?? '').trim());
    if (read.kind === 'bad') wrong[keyOf(ref)] = read.problem;
    if (read.kind === 'value') counts[ref.group] = { ...counts[ref.group], [ref.field]: read.value };
  }
  return { counts, wrong };
}

export const situationOf = ({ type, date }: Typed, counts: Counts): Situation => ({
  counts,
  type: type === '' ? undefined : type,
  date: isDay(date) ? date : undefined,
});

export const linkState = ({ norms, type, date }: Typed, counts: Counts): LinkState => ({
  norms,
  counts,
  ...(isDay(date) ? { date } : {}),
  ...(type === '' ? {} : { type }),
});

/** The form with what a link says; what it does not say stays. */
export function withLink(typed: Typed, state: LinkState): Typed {
  const numbers = Object.entries(state.counts).flatMap(([group, count]) =>
    (['total', 'active'] as const).flatMap((field) => {
      const value = count[field];
      return value === undefined ? [] : [[keyOf({ group, field }), String(value)] as const];
    }),
  );
  return {
    ...typed,
    norms: state.norms.length > 0 ? state.norms : typed.norms,
    type: state.type ?? typed.type,
    date: state.date ?? typed.date,
    texts: { ...typed.texts, ...Object.fromEntries(numbers) },
  };
}
