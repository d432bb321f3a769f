/**
 * Rows for a file. The table's own columns keep their published names, so that
 * the file can be dropped on the calculator again and gives the same numbers;
 * what was counted follows them.
 */
import { formatDay } from '../dates/format.ts';
import type { Groups } from './counts.ts';
import { formatShare } from './display.ts';
import type { DistrictResult, OrganisationResult } from './district.ts';
import { FIELD_NAMES, certaintyText, periodText, STATES, whoText } from './messages.ts';
import type { Column, ColumnField } from './table/column.ts';
import type { Cell } from './table/csv.ts';
import type { OrganisationRow } from './table/row.ts';
import { isDecided, type ConditionVerdict, type NormVerdict } from './verdict.ts';

const TEXTS: Readonly<Partial<Record<ColumnField, (row: OrganisationRow) => string>>> = {
  name: ({ name }) => name,
  id: ({ id }) => id,
  district: ({ district }) => district,
  'organisation-type': ({ typeText }) => typeText,
  date: ({ date }) => (date === undefined ? '' : formatDay(date)),
  status: ({ status }) => (status === undefined ? '' : status === 'active' ? 'активна' : 'неактивна'),
};

/** What a column of the source table holds for a row; undefined: the column is not kept. */
function sourceCell(column: Column, row: OrganisationRow): Cell | undefined {
  const { field, who } = column;
  if (field === 'total' || field === 'active' || field === 'registered')
    return who === undefined ? undefined : (row.counts[who]?.[field] ?? '');
  return field === undefined ? undefined : TEXTS[field]?.(row);
}

/** Columns that hold something in at least one row. */
const filled = (columns: readonly Column[], rows: readonly OrganisationRow[]): Column[] =>
  columns.filter((column) => rows.some((row) => (sourceCell(column, row) ?? '') !== ''));

const share = (verdict: ConditionVerdict): string =>
  'share' in verdict && verdict.share ? formatShare(verdict.share, isDecided(verdict) ? [verdict.atLeast] : []) : '';

/** Share, people missing and verdict of every condition. */
const countedCells = ({ verdict }: OrganisationResult): Cell[] =>
  verdict.readings.flatMap(({ conditions }) =>
    conditions.flatMap((one) => [share(one), isDecided(one) ? one.shortfall : '', STATES[one.state]]),
  );

function countedCaptions({ readings }: DistrictResult, groups: Groups): string[] {
  return readings.flatMap(({ reading, conditions }) =>
    conditions.flatMap(({ condition }) => {
      const title = reading.title === undefined ? '' : ` (${reading.title})`;
      const name = `${whoText(condition, groups)}${title}`;
      return [`${name}: доля`, `${name}: не хватает человек`, `${name}: вывод`];
    }),
  );
}

/** The district as a table: a row of captions, then one row per organisation. */
export function districtRows(result: DistrictResult, columns: readonly Column[], groups: Groups): Cell[][] {
  const rows = result.organisations.map(({ row }) => row);
  const kept = filled(columns, rows);
  const head = [...kept.map(({ name }) => name), ...countedCaptions(result, groups), 'Показатель'];
  const title = `${result.norm.title}; ${periodText(result.norm.period)}; ${certaintyText(result.norm)}`;
  const body = result.organisations.map((organisation) => [
    ...kept.map((column) => sourceCell(column, organisation.row) ?? ''),
    ...countedCells(organisation),
    title,
  ]);
  return [head, ...body];
}

const VERDICT_CAPTIONS = [
  'Показатель',
  'Прочтение',
  'Кто',
  FIELD_NAMES.active,
  FIELD_NAMES.total,
  'доля',
  'порог, %',
  'нужно человек',
  'не хватает человек',
  'вывод',
  'период',
  'действие',
  'дата данных',
];

/** What one condition says: from «who» to the verdict. */
function verdictCells(one: ConditionVerdict, groups: Groups): Cell[] {
  const known = 'share' in one && one.share ? one.share : undefined;
  const decided = isDecided(one) ? one : undefined;
  const counted = [share(one), one.condition.atLeast ?? '', decided?.needed ?? '', decided?.shortfall ?? ''];
  return [whoText(one.condition, groups), known?.part ?? '', known?.whole ?? '', ...counted, STATES[one.state]];
}

/** The form's result as a table: one row per condition of every norm and reading. */
export function verdictRows(verdicts: readonly NormVerdict[], date: string | undefined, groups: Groups): Cell[][] {
  const day = date === undefined ? '' : formatDay(date);
  const body = verdicts.flatMap(({ norm, readings }) =>
    readings.flatMap(({ reading, conditions }) =>
      conditions.map((one): Cell[] => [
        norm.title,
        reading.title ?? '',
        ...verdictCells(one, groups),
        periodText(norm.period),
        certaintyText(norm),
        day,
      ]),
    ),
  );
  return [VERDICT_CAPTIONS, ...body];
}
