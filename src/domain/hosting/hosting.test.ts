/** What hosts are told; whether an nginx obeys is tried in test/machine. */
import { describe, expect, it } from 'vitest';
import { movesOf, oldPages } from '../address/moves.ts';
import { nginxFragment } from './nginx.ts';
import { headersFile, redirectsFile, sumsFile } from './plain.ts';
import { fileRules, hostRules } from './rules.ts';

const moves = movesOf([
  { from: '/kak/dyra/', to: '/kak/prokol/', date: '2026-05-02' },
  { from: '/spravka/obod/', to: '/slovar/#obod', date: '2026-05-02' },
  { from: '/kak/zvonok/', gone: { title: 'Звонок', reason: 'Отменён' }, date: '2026-05-02' },
]);
const rules = hostRules(oldPages(['/kak/dyra/snyat/', '/kak/zvonok/shag/'], moves, () => false));

it('an old page leads on, one that is gone tells so, its parts lead to it', () => {
  expect(rules).toEqual([
    { from: '/kak/dyra/', to: '/kak/prokol/' },
    { from: '/kak/dyra/snyat/', to: '/kak/prokol/snyat/' },
    { from: '/kak/zvonok/', gone: true },
    { from: '/kak/zvonok/shag/', to: '/kak/zvonok/' },
    { from: '/spravka/obod/', to: '/slovar/#obod' },
  ]);
});

describe('nginx', () => {
  it.each(['/', '/p/'])('below %s', (base) => expect(nginxFragment(base, rules)).toMatchSnapshot());

  it('has as many closing braces as opening ones', () => {
    const text = nginxFragment('/p/', rules).replace(/^#.*$/gm, '');
    expect(text.match(/\{$/gm)?.length).toBe(text.match(/^ *\}$/gm)?.length);
  });
});

it('_headers and _redirects', () => {
  expect(headersFile('/p/')).toMatchSnapshot();
  expect(redirectsFile('/p/', rules)).toMatchSnapshot();
  expect(redirectsFile('/', [])).toBe('');
});

it('sums stand in the order of names', () => {
  const sums = new Map([
    ['b', '22'],
    ['a', '11'],
  ]);
  expect(sumsFile(sums)).toBe('11  a\n22  b\n');
});

it('a file under its old name leads to the new one; what tells of a guide that is gone is no rule', () => {
  const gone = { title: 'Звонок', reason: 'Отменён' };
  const files = fileRules([
    { from: '/api/guides/dyra.json', to: '/api/guides/prokol.json' },
    { from: '/api/guides/zvonok.json', guide: 'zvonok', gone },
  ]);
  expect(redirectsFile('/p/', files)).toBe('/p/api/guides/dyra.json /p/api/guides/prokol.json 301\n');
  expect(nginxFragment('/p/', files)).toContain('location = /p/api/guides/dyra.json {');
});
