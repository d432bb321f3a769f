/** `npm run report [day]`: what an editor should look at, on the day of the build or on a given one (2027-03-01). */
import { checkContent, contentFolder } from '../src/checks/index.ts';
import { printReport } from '../src/domain/report/print.ts';
import { report, verifiedDays } from '../src/domain/report/report.ts';
import { lastDay } from '../src/domain/page/clock.ts';

const given = process.argv[2];

if (given !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(given)) {
  process.stderr.write(`«${given}» — не день. Напишите год, месяц и день: npm run report 2027-03-01\n`);
  process.exit(1);
}

const { entries } = checkContent(contentFolder());
const all = entries.map(({ collection, id, data, body }) => ({ collection, id, data, body: body?.text }));
process.stdout.write(
  printReport(report(all, given ?? lastDay(verifiedDays(entries), process.env['SOURCE_DATE_EPOCH']))),
);
