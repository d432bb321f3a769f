/** The editor's report as a file of the site. */
import { report, type Report } from '../domain/report/report.ts';
import { library } from './library.ts';
import { frame } from './site.ts';

export async function contentReport(): Promise<Report> {
  const entries = Object.values(await library()).flatMap((collection) =>
    [...collection.values()].map(({ collection: name, id, data, body }) => ({ collection: name, id, data, body })),
  );
  const { version } = await frame({ title: '', description: '', path: '/' });
  return report(entries, version);
}
