/**
 * A reader comes back: the place is offered; ticks and place that stand under old names of the guide or of its steps
 * are carried to the new ones, once. Loaded only where there is one or the other.
 */
import type { FormerNames } from '../../domain/guide/former.ts';
import { recall, store } from './storage.ts';

const keyOf = (guide: string): string => `pk:done:${guide}`;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Names as the page has them: in `data-former` of the guide. */
export const readFormer = (text: string | undefined): FormerNames =>
  JSON.parse(text ?? '{"guides":[],"steps":{}}') as FormerNames;

/** The id of a step today. */
export const renamed = (former: FormerNames, id: unknown): unknown =>
  typeof id === 'string' && Object.hasOwn(former.steps, id) ? former.steps[id] : id;

/** As in `ticks.ts`, whose every byte each page pays for. */
const PLACE = 'pk:place';

function carryOver(former: FormerNames, guide: string, steps: readonly string[]): void {
  const ticks = [...former.guides, guide]
    .flatMap((name) => listOf(recall(keyOf(name))))
    .map((id) => renamed(former, id));
  for (const name of former.guides) store(keyOf(name), []);
  store(
    keyOf(guide),
    steps.filter((id) => ticks.includes(id)),
  );
  const places = Object.entries(Object(recall(PLACE)) as Record<string, unknown>).map(([name, step]) => {
    const own = name === guide || former.guides.includes(name);
    return own ? [guide, renamed(former, step)] : [name, step];
  });
  store(PLACE, Object.fromEntries(places) as object);
}

/** Offers the way to where the reader stopped. */
function resume(guide: string): void {
  const place = (Object(recall(PLACE)) as Record<string, unknown>)[guide];
  const title = [...document.querySelectorAll<HTMLElement>('a[data-cell]')].find(
    ({ dataset }) => dataset['cell'] === place,
  );
  const offer = document.querySelector<HTMLElement>('[data-resume]');
  if (!title || !offer || location.hash) return;
  offer.append(title.cloneNode(true));
  offer.hidden = false;
}

/**
 * @param steps ids of the guide today
 * @param show shows the reader's own ticks again
 */
export function comeBack(root: HTMLElement, steps: readonly string[], show: () => void): void {
  const { former, guide = '' } = root.dataset;
  if (former) {
    carryOver(readFormer(former), guide, steps);
    // Ticks of a link are on show: they stay.
    if (!document.getElementById('lent')) show();
  }
  resume(guide);
}
