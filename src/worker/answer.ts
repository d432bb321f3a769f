/** Answers requests: from the network, from the copy, or from the copy because the network did not come. */
import { addressOf, pathBelow } from '../domain/offline/request.ts';
import {
  isAcceptable,
  pageShown,
  patience,
  textShown,
  typeOf,
  type Came,
  type Shown,
} from '../domain/offline/answer.ts';
import { marked, numbered } from '../domain/offline/page.ts';
import { release, scope, type AskEvent } from './scope.ts';
import { fileOf, keepSeen, textOf, texts } from './store.ts';

/** Page that says «there is no such page»: the frame for saying that there is no copy either. */
const LOST = '404.html';

/** When the network last kept a reader waiting in vain. */
let failedAt: number | undefined;

const cameOf = ({ status, type: kind, redirected, headers }: Response): Came => ({
  status,
  kind,
  redirected,
  type: headers.get('content-type') ?? '',
});

type Outcome = Response | 'late' | 'failed';

/** What the network says within the time that the reader should have to wait. */
async function within(limit: number, network: Promise<Response>): Promise<Outcome> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), limit));
  const outcome = await Promise.race([network.catch(() => 'failed' as const), late]);
  failedAt = typeof outcome === 'string' ? Date.now() : undefined;
  return outcome;
}

const kept = (text: string, address: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': `${typeOf(address)}; charset=utf-8` } });

const html = (text: string, mark: string): string => marked(numbered(text, release.id), mark);

/** Waits as long as it takes when there is no copy to fall back on. */
async function ask(network: Promise<Response>, hasCopy: boolean): Promise<Outcome> {
  const since = failedAt === undefined ? undefined : Date.now() - failedAt;
  return hasCopy ? within(patience(since), network) : network.catch(() => 'failed' as const);
}

async function noPage(): Promise<Response> {
  const text = await textOf(LOST);
  return text === undefined ? Response.error() : kept(html(text, release.marks.none), LOST, 503);
}

const came = (outcome: Outcome): Came | 'late' | 'failed' => (typeof outcome === 'string' ? outcome : cameOf(outcome));

const addressIn = ({ url }: Request): string => addressOf(pathBelow(url, scope) ?? '');

export async function page({ request, preloadResponse }: AskEvent): Promise<Response> {
  const address = addressIn(request);
  const network = preloadResponse.then((early) => early ?? fetch(request));
  const outcome = await ask(network, texts.has(address));
  const shown = (hasCopy: boolean): Shown => pageShown(came(outcome), hasCopy);
  const text = shown(true) === 'copy' ? await textOf(address) : undefined;
  if (text !== undefined) return kept(html(text, release.marks.copy), address);
  // The storage may have lost what the list promises: then the network has all the time it needs.
  if (outcome === 'late') return network.catch(noPage);
  return typeof outcome === 'string' ? noPage() : outcome;
}

export async function data({ request }: AskEvent): Promise<Response> {
  const address = addressIn(request);
  const network = fetch(request);
  const outcome = await ask(network, true);
  const text = textShown(came(outcome), true, address) === 'copy' ? await textOf(address) : undefined;
  if (text !== undefined) return kept(text, address);
  return typeof outcome === 'string' ? network : outcome;
}

export async function asset(event: AskEvent): Promise<Response> {
  const { url } = event.request;
  const known = await fileOf(url);
  if (known) return known;
  const answer = await fetch(event.request);
  const isPicture = event.request.destination === 'image';
  if (isPicture && isAcceptable(cameOf(answer), url)) event.waitUntil(keepSeen(url, answer.clone()));
  return answer;
}
