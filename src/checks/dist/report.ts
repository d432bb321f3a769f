/** What a check of the built site hands over, and how it is printed. */
import { counted, type Problem } from '../problem.ts';
import { DIST_SEVERITIES, type DistCode } from './codes.ts';

/** What is wrong and what to do: a rule says this, the place is added by its caller. */
export interface Fault {
  code: DistCode;
  message: string;
  fix: string;
}

/** A made file has no line that somebody could edit: the place is the file. */
export type DistProblem = Omit<Problem, 'code' | 'line' | 'column'> & { code: DistCode };

export const isDistError = ({ code }: DistProblem): boolean => DIST_SEVERITIES[code] === 'error';

/** More places than these make a report longer, not clearer. */
const PLACES = 5;

function printedPlaces(files: string[]): string {
  const rest = files.length - PLACES;
  return files.slice(0, PLACES).join(', ') + (rest > 0 ? ` и ещё ${counted(rest, 'файл', 'файла', 'файлов')}` : '');
}

/** A slip of the frame stands on every page: it is printed once, with its places. */
export function formatDistReport(problems: DistProblem[]): string {
  const groups = Map.groupBy(problems, ({ code, message, fix }) => JSON.stringify([code, message, fix]));
  const printed = [...groups.values()].map((group) => {
    const { code, message, fix } = group[0] as DistProblem;
    const mark = DIST_SEVERITIES[code] === 'error' ? '' : 'предупреждение: ';
    return `${printedPlaces(group.map(({ file }) => file))}  [${code}] ${mark}${message}\n    Как исправить: ${fix}`;
  });
  const errors = problems.filter(isDistError).length;
  const warnings = problems.length - errors;
  const found = [
    errors > 0 ? counted(errors, 'ошибка', 'ошибки', 'ошибок') : 'ошибок нет',
    ...(warnings > 0 ? [counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')] : []),
  ];
  return [...printed, `Итог: ${found.join(', ')}.`].join('\n\n') + '\n';
}
