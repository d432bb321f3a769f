/** The one door to renaming: tries the move on a copy of the content, and only then on the content itself. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, extendLock, formatReport, isError, type Problem, type Result } from '../../checks/index.ts';
import { LOCK } from '../../checks/content.ts';
import { planMove, REDIRECTS, type Plan } from './plan.ts';
import { readRequest, Refusal } from './request.ts';
import { writePlan } from './write.ts';

export { Refusal } from './request.ts';

/** New addresses are written down by the move itself. */
const isObstacle = (problem: Problem): boolean => isError(problem) && problem.code !== 'permalink-new';

/** @throws Refusal with the report when there are errors */
function demandOrder({ problems, files }: Result, opening: string): void {
  const obstacles = problems.filter(isObstacle);
  if (obstacles.length > 0) throw new Refusal(`${opening}\n\n${formatReport(obstacles, files)}`);
}

/** The lock file after the plan, tried on a copy. */
function lockAfter(dir: string, label: string, plan: Plan): string {
  const copy = mkdtempSync(join(tmpdir(), 'pamyatka-move-'));
  try {
    cpSync(dir, copy, { recursive: true });
    writePlan(copy, plan);
    const result = checkContent(copy, label);
    demandOrder(result, 'Так переименовать нельзя, ничего не изменено. Вот что нашла бы проверка:');
    return extendLock(result).text;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function told({ texts, rename, places }: Plan, label: string): string {
  const files = [...texts.keys()].sort().map((path) => `  ${label}/${path}`);
  return [
    ...(rename ? [`Переименовано: ${label}/${rename[0]} → ${rename[1]}`] : []),
    `Исправлено мест: ${places}. Изменены файлы:`,
    ...files,
    'Старый адрес ведёт на новый. Сохраните все эти файлы вместе.',
  ].join('\n');
}

/**
 * Renames a page, a step or an entry with everything that names it, adds the redirect and the new addresses.
 * @param dir the content
 * @param words arguments of the command
 * @param day today, ISO
 * @returns what was done, for the editor
 * @throws Refusal when it cannot be done; nothing is changed then
 */
export function move(dir: string, words: string[], day: string): string {
  const request = readRequest(words);
  const before = checkContent(dir);
  demandOrder(before, 'Сначала исправьте ошибки, ничего не изменено.');
  const file = join(dir, REDIRECTS);
  const plan = planMove(before, request, existsSync(file) ? readFileSync(file, 'utf8') : '', day);
  plan.texts.set(LOCK, lockAfter(dir, before.label, plan));
  writePlan(dir, plan);
  return told(plan, before.label);
}
