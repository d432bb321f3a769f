import { expect, test } from 'vitest';
import { movesOf } from '../address/moves.ts';
import { formerNames } from './former.ts';

const DAY = { date: '2026-03-01' };
const guide = { href: '/kak/uhod/', steps: [{ id: 'protirka' }, { id: 'smazat' }] };

test('old names of the guide and of its steps, of those only that stand there today', () => {
  const moves = movesOf([
    { from: '/kak/cep/', to: '/kak/uhod/', ...DAY },
    { from: '/kak/smazat-cep/', to: '/kak/uhod/', ...DAY },
    { from: '/kak/cep/#ochistit', to: '/kak/uhod/#protirka', ...DAY },
    { from: '/kak/cep/ochistit/', to: '/kak/uhod/protirka/', ...DAY },
    { from: '/kak/uhod/#zagolovok', to: '/kak/uhod/#voprosy', ...DAY },
    { from: '/kak/uhod/#smazat', to: '/kak/uhod/#protirka', ...DAY },
    { from: '/kak/klakson/', to: '/kak/zvonok/', ...DAY },
  ]);
  expect(formerNames(guide, moves)).toEqual({ guides: ['cep', 'smazat-cep'], steps: { ochistit: 'protirka' } });
});

test('nothing when nothing was renamed', () => {
  expect(formerNames(guide, movesOf([]))).toBeUndefined();
  expect(formerNames(guide, movesOf([{ from: '/kak/a/', to: '/kak/b/', ...DAY }]))).toBeUndefined();
});
