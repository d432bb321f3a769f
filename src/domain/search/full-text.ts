/** What the engine adds to a first answer: pages that only it knows. */
import type { Kind } from './record.ts';
import type { Fused } from './pagefind.ts';
import type { Doc } from './rank/index.ts';
import type { Answer, Hit } from './answer.ts';
import { WEIGHTS } from './weights.ts';

/** What a fragment of the engine tells of a record. */
export interface Fragment {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const pageOf = (url: string): string => url.replace(/#.*/, '');

/**
 * The best record of each page that the first answer does not have. Only what covers the query: our own list
 * has weighed the rest already.
 */
export function unknownTo({ hits }: Answer, fused: readonly Fused[]): Fused[] {
  const known = new Set(hits.map(({ page }) => page.url));
  return fused.filter(({ url, coverage }) => {
    const page = pageOf(url);
    return coverage >= WEIGHTS.listed && !known.has(page) && known.add(page);
  });
}

/** An answer made of what the fragment tells. */
export function hitOfFragment({ url, score, coverage }: Fused, { meta, filters }: Fragment): Hit {
  const { title = '', kind = 'page', guide, page = url, position, region = '', regionName, archive } = meta;
  const own: Doc = {
    url,
    kind: kind as Kind,
    title,
    ...(guide ? { guide: { title: guide, url: page } } : {}),
    ...(position ? { position: Number(position) } : {}),
    region,
    roles: filters['role'] ?? [],
    systems: filters['system'] ?? [],
    names: regionName ? [regionName] : [],
    archive: archive !== undefined,
    captions: [],
    aliases: [],
    numbers: [],
  };
  const shared = { url, score, coverage, confident: true };
  if (!guide) return { ...shared, page: own };
  const parent: Doc = { ...own, url: page, kind: kind === 'outcome' ? 'wizard' : 'guide', title: guide };
  delete parent.guide;
  delete parent.position;
  return { ...shared, page: parent, part: own };
}
