/** Looks into zod schemas: which fields carry a mark, which fields an object may have. */
import type { z } from 'zod';
import type { Path } from '../read/entry.ts';

/** What the stand-ins and `markdown()` write into `.meta()`. */
export interface Marks {
  markdown?: true;
  picture?: true;
  reference?: string;
}

export interface Marked {
  path: Path;
  value: string;
  marks: Marks;
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => schema.def;

/** What stands inside optional, default, pipe. */
const inner = (schema: z.ZodType): z.ZodType[] => {
  const { innerType, in: input, out } = defOf(schema);
  return [innerType, input, out].filter((part) => part !== undefined);
};

const record = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};

/** Text fields that carry a mark, in the order of the schema; works on invalid data as well. */
export function* markedFields(schema: z.ZodType, data: unknown, path: Path = []): Generator<Marked> {
  if (data === undefined || data === null) return;
  const marks = schema.meta() as Marks | undefined;
  if (marks && typeof data === 'string' && (marks.markdown || marks.picture || marks.reference)) {
    yield { path, value: data, marks };
    return;
  }
  const { shape, element } = defOf(schema);
  for (const [name, field] of Object.entries(shape ?? {}))
    yield* markedFields(field, record(data)[name], [...path, name]);
  if (element && Array.isArray(data))
    for (const [index, item] of data.entries()) yield* markedFields(element, item, [...path, index]);
  for (const part of inner(schema)) yield* markedFields(part, data, path);
}

/** Names of the fields that the object at `path` may have. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const { shape, element } = defOf(schema);
  if (!shape && !element) return inner(schema).flatMap((part) => fieldsAt(part, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(step)] ?? (typeof step === 'number' ? element : undefined);
  return next ? fieldsAt(next, rest) : [];
}
