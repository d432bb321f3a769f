/** Texts of guides and steps for chats, fetched when the reader presses «copy as text». */
import type { APIRoute, GetStaticPaths } from 'astro';
import { url } from '../../../components/layout/url.ts';
import { textName } from '../../../domain/share/address.ts';
import type { ChatText } from '../../../domain/share/block.ts';
import { partsFile } from '../../../domain/share/parts.ts';
import { guideText, stepText } from '../../../domain/share/text.ts';
import { guides } from '../../../queries/guides.ts';

type Make = (absolute: (address: string) => string) => ChatText;

export const getStaticPaths = (async () => {
  const row = (path: string, make: Make) => ({ params: { path }, props: { make } });
  return (await guides()).flatMap((guide) => [
    row(textName(guide.id), (absolute) => guideText(guide, absolute)),
    ...guide.steps.map((step) => row(textName(guide.id, step.id), (absolute) => stepText(guide, step, absolute))),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: Make }> = ({ props, site }) =>
  new Response(partsFile(props.make((address) => new URL(url(address), site).href)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
