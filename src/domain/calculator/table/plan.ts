/** What is read from which position of a row. */
import type { Column, ColumnField } from './column.ts';
import type { Mapping } from './mapping.ts';

export interface Planned {
  readonly position: number;
  readonly field: ColumnField;
  readonly who: string | undefined;
}

/** What to read where: fields by position, each field of a group once. */
export function planOf(mapping: Mapping, columns: readonly Column[]): Planned[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const seen = new Set<string>();
  return mapping.flatMap((id, position) => {
    const column = id === undefined ? undefined : byId.get(id);
    const field = column?.field;
    if (!column || field === undefined || seen.has(`${field}/${column.who}`)) return [];
    seen.add(`${field}/${column.who}`);
    return [{ position, field, who: column.who }];
  });
}
