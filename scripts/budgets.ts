/** `npm run budgets [folder]`: what the built site weighs against its limits; exit code 1 when it is too heavy. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatBudgets, measureBudgets, readPlace, readSite } from '../src/checks/dist/index.ts';

const folder = process.argv[2] ?? process.env['PAMYATKA_DIST'] ?? 'dist';

if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write(`В папке ${folder}/ нет собранного сайта. Сначала соберите его: npm run build\n`);
  process.exit(1);
}

const budgets = measureBudgets(readSite(folder, readPlace(folder)));
process.stdout.write(formatBudgets(budgets));
process.exitCode = budgets.rows.some(({ over }) => over) ? 1 : 0;
