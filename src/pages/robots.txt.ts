import { robots } from '../domain/outlet/plain-files.ts';
import { absolute } from '../queries/outlets.ts';

export const GET = (): Response =>
  new Response(robots(new URL(absolute('/')).pathname, absolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
