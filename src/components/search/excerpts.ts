/** Excerpts of the answers: the words around what was searched for. */
import type { Hit } from '../../domain/search/answer.ts';
import { excerptOf } from '../../domain/search/excerpt.ts';
import { pieces } from './nodes.ts';
import type { Rows } from './rows.ts';

/** Words of an excerpt: two lines, on a phone and on a wide screen. */
const [SHORT, LONG] = [11, 22];

/** Fills the places that were kept free for them, so that nothing moves. */
export async function fillExcerpts(
  rows: Rows,
  hits: readonly Hit[],
  textOf: (url: string) => Promise<string>,
): Promise<void> {
  const length = matchMedia('(min-width: 45em)').matches ? LONG : SHORT;
  const fill = async (hit: Hit): Promise<void> => {
    if (!rows.blankFor(hit)) return;
    const text = await textOf(hit.url);
    rows.blankFor(hit)?.replaceChildren(...pieces(excerptOf(text, rows.marks, length)));
  };
  await Promise.allSettled(hits.map(fill));
}
