/** One table that was opened: its rows, and which column is which. */
import type { Column } from '../../../domain/calculator/table/column.ts';
import { letterOf } from '../../../domain/calculator/table/letters.ts';
import { mappedColumns, propose, type Mapping, type Proposal } from '../../../domain/calculator/table/mapping.ts';
import { LACKING } from '../../../domain/calculator/table/messages.ts';
import { withoutPersonal } from '../../../domain/calculator/table/personal.ts';
import { lacks } from '../../../domain/calculator/table/column.ts';
import type { Sheet } from './bytes.ts';
import type { Question } from './views.ts';
import { TABLE } from './words-worker.ts';

export interface Opened extends Sheet {
  readonly proposal: Proposal;
  /** Confirmed by a person or not in need of it; undefined: to be asked. */
  mapping?: Mapping | undefined;
}

const mappingOf = ({ matches }: Proposal): Mapping => matches.map(({ column }) => column);

/** Whether a sheet is a table of known columns: then no other sheet needs to be read. */
export const isKnown = ({ rows }: Sheet, columns: readonly Column[]): boolean => propose(rows, columns).sure;

/** Of several sheets the one whose columns are best known. */
export function open(
  sheets: readonly Sheet[],
  columns: readonly Column[],
  remembered: (shape: string) => Mapping | undefined,
): Opened | undefined {
  const tables = sheets
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')))
    .map((sheet) => ({ sheet, proposal: propose(sheet.rows, columns, remembered) }));
  const known = ({ matches, sure }: Proposal) => matches.filter(({ column }) => column).length + (sure ? 1000 : 0);
  const [best] = tables.sort((a, b) => known(b.proposal) - known(a.proposal));
  if (!best) return undefined;
  const { sheet, proposal } = best;
  return { ...sheet, proposal, mapping: proposal.sure ? mappingOf(proposal) : undefined };
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 24;

function samplesOf({ rows, proposal }: Opened, position: number): string[] {
  const cells = rows.slice(proposal.firstRow, proposal.firstRow + 12).map((row) => (row[position] ?? '').trim());
  return [...new Set(cells)]
    .filter((cell) => cell !== '')
    .slice(0, SAMPLES)
    .map((cell) => withoutPersonal(cell).slice(0, SAMPLE_LENGTH));
}

function faultsOf({ proposal }: Opened): string[] {
  const { matches, doubled, lacking } = proposal;
  return [
    ...lacking.map((one) => LACKING[one]),
    ...(doubled.length > 0 ? [TABLE.doubled(doubled.map((id) => id.toUpperCase()).join(', '))] : []),
    ...(matches.some(({ how }) => how === 'similar') ? [TABLE.guessed] : []),
    ...(matches.some(({ how }) => how === 'position') ? [TABLE.byPlace] : []),
  ];
}

export function questionOf(opened: Opened, file: number): Question {
  const { proposal } = opened;
  const columns = proposal.matches.map(({ position, header, column, how }) => ({
    letter: letterOf(position),
    header: withoutPersonal(header).slice(0, 80),
    samples: samplesOf(opened, position),
    column: column ?? '',
    isGuess: how === 'similar' || how === 'position',
  }));
  return { file, shape: proposal.shape, columns, faults: faultsOf(opened) };
}

/** What a person's answer still lacks, in words; empty when it can be counted with. */
export const faultsOfAnswer = (mapping: Mapping, columns: readonly Column[]): string[] => {
  const named = mapping.filter((id) => id !== undefined);
  const doubled = [...new Set(named.filter((id, index) => named.indexOf(id) !== index))];
  return [
    ...lacks(mappedColumns(mapping, columns)).map((one) => LACKING[one]),
    ...(doubled.length > 0 ? [TABLE.doubled(doubled.map((id) => id.toUpperCase()).join(', '))] : []),
  ];
};
