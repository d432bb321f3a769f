import { calendar, datedDeadlines } from '../queries/outlets.ts';

export const GET = async (): Promise<Response> =>
  new Response(await calendar(await datedDeadlines()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
