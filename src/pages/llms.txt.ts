import { overview } from '../queries/outlets.ts';

export const GET = async (): Promise<Response> =>
  new Response(await overview(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
