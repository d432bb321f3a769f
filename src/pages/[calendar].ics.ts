import type { APIContext } from 'astro';
import type { DatedEntry } from '../domain/outlet/calendar.ts';
import { calendar, datedDeadlines } from '../queries/outlets.ts';

/** RFC 5545 knows no calendar without an event: where no term has a day there is no file. */
export async function getStaticPaths() {
  const entries = await datedDeadlines();
  return entries.length === 0 ? [] : [{ params: { calendar: 'sroki' }, props: { entries } }];
}

export const GET = async ({ props: { entries } }: APIContext<{ entries: DatedEntry[] }>): Promise<Response> =>
  new Response(await calendar(entries), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
