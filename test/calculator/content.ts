/** The real content as the calculator gets it: entries through their schemas, references as ids. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { toAssessment, type Assessment } from '../../src/domain/calculator/assessment.ts';
import type { Group, Groups } from '../../src/domain/calculator/counts.ts';
import { toNorm, type IndicatorData, type Norm } from '../../src/domain/calculator/norm.ts';
import { toColumn, type Column } from '../../src/domain/calculator/table/column.ts';
import type { OrganisationType } from '../../src/domain/calculator/table/organisation-type.ts';
import { assessment } from '../../src/schemas/assessment.ts';
import { column } from '../../src/schemas/column.ts';
import { indicator } from '../../src/schemas/indicator.ts';
import { quantity } from '../../src/schemas/quantity.ts';
import type { Tools } from '../../src/schemas/tools.ts';

const ROOT = new URL('../../content/', import.meta.url);

/** Stand-ins for Astro's tools: a reference is read as its id. */
const tools: Tools = {
  reference: (collection) => z.string().transform((id) => ({ collection, id })),
  image: () => z.never(),
};

const load = (path: string): unknown => parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** Entry and id of every file in a folder. */
const folder = (path: string): [string, unknown][] =>
  readdirSync(new URL(path, ROOT))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -'.yaml'.length), load(`${path}/${name}`)]);

const indicatorSchema = indicator(tools);
const assessmentSchema = assessment(tools);
const quantities = z.array(quantity(tools)).parse(load('quantities.yaml'));

/** The type of the content and that of the calculator must agree: this line is checked by the compiler. */
const asData = (data: z.output<typeof indicatorSchema>): IndicatorData => data;

export const norms: ReadonlyMap<string, Norm> = new Map(
  folder('indicators').map(([id, entry]) => [id, toNorm(id, asData(indicatorSchema.parse(entry)))]),
);

export const assessments: ReadonlyMap<string, Assessment> = new Map(
  folder('assessments').map(([id, entry]) => [id, toAssessment(id, assessmentSchema.parse(entry))]),
);

export const columns: readonly Column[] = z.array(column(tools)).parse(load('statistics/columns.yaml')).map(toColumn);

export const types: readonly OrganisationType[] = quantities.filter(({ kind }) => kind === 'organisation');

/** References become ids, as the calculator takes them. */
const toGroup = ({ measuredBy, totalOf, ...rest }: (typeof quantities)[number]): Group => ({
  ...rest,
  measuredBy: measuredBy?.id,
  totalOf: totalOf?.id,
});

export const groups: Groups = Object.fromEntries(
  quantities.filter(({ kind }) => kind === 'people').map((entry) => [entry.id, toGroup(entry)]),
);

export function norm(id: string): Norm {
  const found = norms.get(id);
  if (!found) throw new Error(`no indicator «${id}» in the content`);
  return found;
}
