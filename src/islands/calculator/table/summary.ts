/** The table in figures and words: what stands above its rows. */
import { capital, formatPercent, shortfallMark } from '../../../domain/calculator/display.ts';
import type { ConditionTotal } from '../../../domain/calculator/district.ts';
import { filterOrganisations } from '../../../domain/calculator/district-view.ts';
import { caveatText, certaintyText, periodText, whoText } from '../../../domain/calculator/messages.ts';
import { badCellText, duplicateText, personalText } from '../../../domain/calculator/table/messages.ts';
import { formatDay, formatWhole } from '../../../domain/dates/format.ts';
import type { Desk } from './desk.ts';
import type { Head, Summary } from './views.ts';
import { TABLE } from './words-worker.ts';

/** Lines of one kind that are listed; the rest is counted. */
const LISTED = 50;

const listed = (lines: readonly string[], all = lines.length): string[] =>
  all > LISTED ? [...lines.slice(0, LISTED), TABLE.more(all - LISTED)] : [...lines];

/** «Rid.» of «Riders»: cut before a vowel, three letters at least. */
export function abbreviate(name: string): string {
  const [word = ''] = name.split(/[\s-]/);
  const cut = [...word].findIndex((letter, index) => index >= 3 && /[аеёиоуыэюяaeiouy]/i.test(letter));
  return cut === -1 || word.length - cut < 2 ? word.slice(0, 8) : `${word.slice(0, cut)}.`;
}

const headOf = ({ condition }: ConditionTotal, desk: Desk): Head => {
  const name = whoText(condition, desk.groups);
  return {
    name,
    short: abbreviate(name),
    threshold: condition.atLeast === undefined ? '' : formatPercent(condition.atLeast),
  };
};

/** «mechanics to 30 %», in the genitive: that many are missing. */
export function missingOf({ condition }: ConditionTotal, { groups }: Desk): string {
  const names = condition.who.map((id) => groups[id]?.many ?? id);
  return TABLE.upTo(names.join(' / '), condition.atLeast === undefined ? '' : formatPercent(condition.atLeast));
}

function figuresOf(desk: Desk): Summary['figures'] {
  const [total] = desk.shown?.readings ?? [];
  if (!total) return [];
  const met = TABLE.of(formatWhole(total.tally.met), formatWhole(total.share?.whole ?? 0));
  return [
    { figure: met, about: TABLE.metAll },
    ...total.conditions
      .filter(({ condition }) => condition.atLeast !== undefined)
      .map((one) => ({ figure: shortfallMark(one.shortfall) || '0', about: missingOf(one, desk) })),
  ];
}

const rowList = (rows: readonly number[]): string => listed(rows.map(String)).join(', ');

/** Several files: each line says which file it is about. */
const inFile = (desk: Desk, file: number, line: string): string =>
  desk.tables.length > 1 ? `файл ${file + 1}, ${line}` : line;

function findingsOf(desk: Desk): Summary['findings'] {
  const { readings, duplicates, tables } = desk;
  const bad = readings.flatMap(({ bad: cells }, file) => cells.map((cell) => inFile(desk, file, badCellText(cell))));
  const badCount = readings.reduce((sum, one) => sum + one.badCount, 0);
  const left = readings.flatMap(({ subtotals, nameless, repeated }, file) =>
    [
      ...(subtotals.length > 0 ? [TABLE.subtotals(rowList(subtotals))] : []),
      ...(nameless.length > 0 ? [TABLE.nameless(rowList(nameless))] : []),
      ...(repeated.length > 0 ? [TABLE.repeated(rowList(repeated))] : []),
    ].map((line) => inFile(desk, file, line)),
  );
  const notes = tables.flatMap((table, file) => table.notes.map((line) => inFile(desk, file, line)));
  return [
    { title: TABLE.bad, lines: listed(bad, badCount), isError: true },
    { title: TABLE.duplicates, lines: listed(duplicates.map(duplicateText)), isError: false },
    { title: TABLE.left, lines: left, isError: false },
    { title: TABLE.reading, lines: notes, isError: false },
  ].filter(({ lines }) => lines.length > 0);
}

function presenceOf(desk: Desk): Summary['presence'] {
  const known = desk.shown?.presence;
  if (!known) return [];
  return (['active', 'registered', 'unregistered'] as const)
    .filter((id) => known[id] > 0 && known[id] < (desk.shown?.organisations.length ?? 0))
    .map((id) => ({ id, text: `${TABLE.presence[id]}: ${formatWhole(known[id])}` }));
}

function unknownTypesOf({ readings }: Desk): Summary['unknownTypes'] {
  const all = new Map<string, number>();
  for (const [text, rows] of readings.flatMap(({ unknownTypes }) => [...unknownTypes]))
    all.set(text, (all.get(text) ?? 0) + rows);
  return [...all].slice(0, LISTED).map(([text, rows]) => ({ text, rows }));
}

/** Caveats of all organisations, each once. */
const caveatsOf = (desk: Desk): string[] => [
  ...new Set(
    (desk.shown?.organisations ?? []).flatMap(({ verdict }) =>
      verdict.caveats.map((caveat) => caveatText(caveat, verdict.norm, desk.groups)),
    ),
  ),
];

export function summaryOf(desk: Desk): Summary | undefined {
  const { shown, norm, setup } = desk;
  if (!shown || !norm) return undefined;
  const tally = shown.readings[0]?.tally;
  return {
    norm: norm.id,
    norms: setup.norms.map(({ id, title }) => ({ id, title })),
    title: TABLE.title(shown.organisations.length, desk.day === '' ? '' : formatDay(desk.day)),
    heading: `${capital(periodText(norm.period))}; ${certaintyText(norm)}.`,
    readings: norm.readings.length > 1 ? norm.readings.map(({ title }, index) => title ?? String(index + 1)) : [],
    reading: desk.reading,
    days: desk.days,
    day: desk.day,
    dateless: desk.readings.reduce((sum, one) => sum + one.dateless, 0),
    heads: (shown.readings[0]?.conditions ?? []).map((one) => headOf(one, desk)),
    figures: figuresOf(desk),
    counts: {
      all: shown.organisations.length,
      below: tally?.below ?? 0,
      met: tally?.met ?? 0,
      incomplete: filterOrganisations(shown.organisations, { state: 'incomplete' }).length,
    },
    complete: TABLE.complete(formatWhole(shown.counted), formatWhole(shown.organisations.length)),
    presence: presenceOf(desk),
    unknownTypes: unknownTypesOf(desk),
    caveats: caveatsOf(desk).map(capital),
    findings: findingsOf(desk),
    personal: listed(
      desk.readings.flatMap(({ personal }, file) => personal.map((cell) => inFile(desk, file, personalText(cell)))),
    ),
  };
}
