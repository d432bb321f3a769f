import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { chosenHits, facetCounts } from './facets.ts';
import { search } from './search.ts';
import { buildEngine } from './whole.ts';

const { hits } = search(buildEngine(RECORDS, LEXICON), 'колесо цепь заплатка', { limit: 60 });
const urls = (chosen: Parameters<typeof chosenHits>[1]) => chosenHits(hits, chosen).map(({ page }) => page.url);

describe('filters', () => {
  it('keep what has the chosen value, and everything when nothing is chosen', () => {
    expect(urls({})).toEqual(hits.map(({ page }) => page.url));
    expect(urls({ role: 'master', system: 'masterskaya' })).toEqual(expect.arrayContaining(['/kak/prokol/']));
    expect(urls({ region: 'gory' })).toEqual([]);
    expect(urls({ region: 'gorod', kind: 'terms' })).toEqual([]);
  });

  it('promise as many answers as a choice leaves', () => {
    for (const chosen of [{}, { role: 'master' }, { kind: 'steps' }, { kind: 'guides', region: 'gorod' }])
      for (const [facet, values] of Object.entries(facetCounts(hits, chosen)))
        for (const [value, count] of Object.entries(values))
          expect([facet, value, urls({ ...chosen, [facet]: value }).length]).toEqual([facet, value, count]);
  });

  it('a choice leaves the other choices of its own filter open', () => {
    const counts = facetCounts(hits, { kind: 'steps' });
    expect(counts.kind).toEqual(facetCounts(hits, {}).kind);
    expect(Object.keys(counts.kind).length).toBeGreaterThan(1);
  });
});
