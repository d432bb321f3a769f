import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { hitOfFragment, unknownTo } from './full-text.ts';
import { pagefindRecord, readableMeta } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { search } from './search.ts';
import { buildEngine } from './whole.ts';

const answer = search(buildEngine(RECORDS, LEXICON), 'заклеить прокол');
const record = (url: string) => RECORDS.find((each) => each.url === url) as SearchRecord;
const fragment = (url: string) => ({ meta: readableMeta(record(url)), filters: pagefindRecord(record(url)).filters });

describe('unknownTo', () => {
  it.each([
    ['a page of the first answer', [['/kak/prokol/', 1]], []],
    ['a step of one', [['/kak/prokol/#kley', 1]], []],
    ['a new page', [['/x/', 1]], ['/x/']],
    [
      'a new page once, by its best record',
      [
        ['/x/#b', 0.9],
        ['/x/', 0.8],
      ],
      ['/x/#b'],
    ],
    ['what covers too little', [['/x/', 0.3]], []],
  ] as const)('%s', (_, fused, expected) => {
    const found = fused.map(([url, coverage]) => ({ url, coverage, score: coverage }));
    expect(unknownTo(answer, found).map(({ url }) => url)).toEqual(expected);
  });
});

describe('hitOfFragment', () => {
  const fused = (url: string) => ({ url, score: 0.5, coverage: 0.9 });

  it('is the same as an answer of our own: a page', () => {
    const { page, part } = hitOfFragment(fused('/spravka/staroe/'), fragment('/spravka/staroe/'));
    expect(part).toBeUndefined();
    expect(page).toMatchObject({ title: 'Старые правила проката', kind: 'article', region: 'gorod', archive: true });
  });

  it('is the same as an answer of our own: a step with its guide', () => {
    const { url, page, part } = hitOfFragment(fused('/kak/prokol/#kley'), fragment('/kak/prokol/#kley'));
    expect(url).toBe('/kak/prokol/#kley');
    expect(page).toMatchObject({ url: '/kak/prokol/', title: 'Заклеить прокол в камере', kind: 'guide' });
    expect(page).not.toHaveProperty('position');
    expect(part).toMatchObject({ kind: 'step', position: 3, roles: ['master'], names: ['Город'] });
  });
});
