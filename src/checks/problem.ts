/** What a check hands over: where, what is wrong, what to write instead; and how it is printed. */
import { severityOf, type Code, type Severity } from './codes.ts';

export interface Problem {
  code: Code;
  /** As an editor sees it: «content/guides/x/index.mdx». */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** What is wrong, in Russian. */
  message: string;
  /** What to write instead: advice is part of every refusal. */
  fix: string;
}

/** What a development overlay shows. */
export interface OverlayProblem {
  file: string;
  line: number;
  column: number;
  message: string;
}

export const isError = ({ code }: Problem): boolean => severityOf(code) === 'error';

/** Stops the work of an editor; a new address is written down at the end, so it does not. */
export const isEditingError = (problem: Problem): boolean => isError(problem) && problem.code !== 'permalink-new';

const compare = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const key = (problem: Problem): string =>
  JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.message]);

/** By file and place, each once: two checks may come across the same thing. */
export const sortProblems = (problems: Iterable<Problem>): Problem[] =>
  [...new Map([...problems].map((problem) => [key(problem), problem])).values()].sort(compare);

function formatProblem(problem: Problem): string {
  const mark = isError(problem) ? '' : 'предупреждение: ';
  return (
    `${problem.file}:${problem.line}:${problem.column}  [${problem.code}] ${mark}${problem.message}\n` +
    `    Как исправить: ${problem.fix}`
  );
}

/** For other programs. */
export const toJson = (problem: Problem): Problem & { severity: Severity } => ({
  ...problem,
  severity: severityOf(problem.code),
});

export const toOverlay = (problem: Problem): OverlayProblem => ({
  file: problem.file,
  line: problem.line,
  column: problem.column,
  message: `${problem.message}\n\nКак исправить: ${problem.fix}\n[${problem.code}]`,
});

const rules = new Intl.PluralRules('ru');

/** «1 ошибка», «2 ошибки», «5 ошибок». */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** The last line of a report. */
export function summary(problems: Problem[], files: number): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const found = [
    errors > 0 ? counted(errors, 'ошибка', 'ошибки', 'ошибок') : 'ошибок нет',
    ...(warnings > 0 ? [counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')] : []),
  ];
  return `Проверено файлов: ${files}. Итог: ${found.join(', ')}.`;
}

/** The whole report, as `npm run check` prints it. */
export const formatReport = (problems: Problem[], files: number): string =>
  [...problems.map(formatProblem), summary(problems, files)].join('\n\n') + '\n';
