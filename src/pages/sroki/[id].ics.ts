import type { APIContext } from 'astro';
import type { DatedEntry } from '../../domain/outlet/calendar.ts';
import { calendar, datedDeadlines } from '../../queries/outlets.ts';

export async function getStaticPaths() {
  return (await datedDeadlines()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET = async ({ props: { entry } }: APIContext<{ entry: DatedEntry }>): Promise<Response> =>
  new Response(await calendar([entry], entry.title), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
