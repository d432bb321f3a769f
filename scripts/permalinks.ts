/** `npm run permalinks [folder]`: writes new addresses into permalinks.lock; never takes one out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, contentFolder, extendLock, formatReport, isError } from '../src/checks/index.ts';

const folder = contentFolder(process.argv[2]);
const result = checkContent(folder);

/** A mistyped address must not become permanent. */
const obstacles = result.problems.filter((problem) => isError(problem) && !problem.code.startsWith('permalink-'));

if (obstacles.length > 0) {
  process.stdout.write(
    `${formatReport(obstacles, result.files)}\nАдреса не записаны: сначала исправьте ошибки, адрес остаётся навсегда.\n`,
  );
  process.exitCode = 1;
} else {
  const { text, added } = extendLock(result);
  writeFileSync(join(folder, 'permalinks.lock'), text);
  process.stdout.write(added.length > 0 ? `Записаны новые адреса:\n${added.join('\n')}\n` : 'Новых адресов нет.\n');
}
