/** The columns that the calculator knows, as the content describes them. */

/** What is read from a column. */
export type ColumnField =
  | 'date'
  | 'name'
  | 'organisation-type'
  | 'district'
  | 'region'
  | 'status'
  | 'id'
  | 'total'
  | 'registered'
  | 'linked'
  | 'active';

export interface Column {
  /** Small Latin letter: where the column stands in the table as it is published. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent: known, but nothing is read from it. */
  readonly field?: ColumnField | undefined;
  /** Group whose number it is. */
  readonly who?: string | undefined;
}

interface ColumnData extends Omit<Column, 'who'> {
  readonly who?: { readonly id: string } | undefined;
}

/** The column of its entry. */
export const toColumn = ({ id, name, aliases, field, who }: ColumnData): Column => ({
  id,
  name,
  aliases,
  field,
  who: who?.id,
});

/** What the columns lack for counting: a name; a total and an active number of one group. */
export function lacks(columns: readonly Column[]): ('name' | 'numbers')[] {
  const groups = (field: ColumnField) => columns.filter((column) => column.field === field).map(({ who }) => who);
  const active = new Set(groups('active'));
  const lacking: ('name' | 'numbers')[] = [];
  if (!columns.some(({ field }) => field === 'name')) lacking.push('name');
  if (!groups('total').some((group) => active.has(group))) lacking.push('numbers');
  return lacking;
}
