import type { APIContext } from 'astro';
import type { Guide } from '../../../domain/guide/guide.ts';
import { guides } from '../../../queries/guides.ts';
import { guideDocument } from '../../../queries/outlets.ts';

export async function getStaticPaths() {
  return (await guides()).map((guide) => ({ params: { guide: guide.id }, props: { guide } }));
}

export const GET = async ({ props: { guide } }: APIContext<{ guide: Guide }>): Promise<Response> =>
  Response.json(await guideDocument(guide));
