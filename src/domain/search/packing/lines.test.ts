import { describe, expect, it } from 'vitest';
import { RECORDS } from '../bicycles.fixture.ts';
import { lineOf, readLines } from './lines.ts';

const bare = ({ url, kind, title, guide, position, region, roles, systems, archive }: (typeof RECORDS)[number]) => ({
  url,
  kind,
  title,
  guide,
  position,
  region,
  roles,
  systems,
  archive,
});

describe('lines', () => {
  it('bring records back', () => {
    const docs = readLines(RECORDS.map((record) => lineOf(record)).join('\n'));
    expect(docs.map((doc) => bare({ ...doc, text: '' }))).toEqual(RECORDS.map(bare));
  });

  it('keep the place of a part that stands alone', () => {
    const [page, , , last] = RECORDS.filter(({ url }) => url.startsWith('/kak/prokol/'));
    const docs = readLines([page, last].map((record) => lineOf(record as (typeof RECORDS)[number], true)).join('\n'));
    expect(docs[1]).toMatchObject({ url: '/kak/prokol/#kley', position: 3 });
  });

  it('leave out phrases that say the same in the same words', () => {
    const [record] = RECORDS.filter(({ url }) => url === '/kak/cep/');
    const line = lineOf({
      ...(record as (typeof RECORDS)[number]),
      aliases: ['цепь смазать', 'смазка цепи', 'смазки цепей'],
    });
    expect(readLines(line)[0]?.aliases).toEqual(['смазка цепи']);
  });
});
