import { expect, test } from 'vitest';
import { movesOf } from '../address/moves.ts';
import { goneFile, oldFiles } from './attached.ts';
import { at } from './club.fixture.ts';

const DAY = { date: '2026-03-01' };
const GONE = { title: 'Клаксон', reason: 'Больше не ставим', replacement: '/kak/zvonok/' };
const moves = movesOf([
  { from: '/kak/cep/', to: '/kak/uhod/', ...DAY },
  { from: '/kak/uhod/#maslo', to: '/kak/uhod/#smazka', ...DAY },
  { from: '/sroki/#vesna', to: '/sroki/#osmotr', ...DAY },
  { from: '/kak/klakson/', gone: GONE, ...DAY },
  { from: '/kak/spicy/', to: '/spravka/spicy/', ...DAY },
  { from: '/rol/mehanik/', to: '/rol/master/', ...DAY },
]);

test('files of a moved guide, of its memo, of a role and of a term are found under their old names', () => {
  const published = ['/kak/cep/', '/kak/cep/pamyatka/', '/kak/cep/smazat/', '/rol/mehanik/list/', '/kak/uhod/'];
  expect(oldFiles(published, moves)).toEqual([
    { from: '/api/guides/cep.json', to: '/api/guides/uhod.json' },
    { from: '/pdf/cep.pdf', to: '/pdf/uhod.pdf' },
    { from: '/pdf/cep-pamyatka.pdf', to: '/pdf/uhod-pamyatka.pdf' },
    { from: '/api/guides/klakson.json', guide: 'klakson', gone: GONE },
    { from: '/pdf/rol-mehanik.pdf', to: '/pdf/rol-master.pdf' },
    { from: '/sroki/vesna.ics', to: '/sroki/osmotr.ics' },
  ]);
});

test('a guide that became an article has no file of a guide, and nothing moved means nothing to do', () => {
  expect(oldFiles(['/kak/spicy/'], moves).map(({ from }) => from)).not.toContain('/api/guides/spicy.json');
  expect(oldFiles(['/kak/cep/', '/sroki/#vesna'], movesOf([]))).toEqual([]);
});

test('what is gone tells so in the fields of a guide, and names its replacement', () => {
  const told = goneFile({ guide: 'klakson', gone: GONE }, { version: '2026-03-01', notice: 'Не закон.' }, at);
  expect(told).toEqual({
    version: '2026-03-01',
    notice: 'Не закон.',
    id: 'klakson',
    kind: 'guide',
    title: 'Клаксон',
    address: at('/kak/klakson/'),
    status: 'withdrawn',
    reason: 'Больше не ставим',
    replacedBy: at('/kak/zvonok/'),
  });
  const { replacement: _, ...bare } = GONE;
  expect(JSON.stringify(goneFile({ guide: 'x', gone: bare }, { version: '', notice: '' }, at))).not.toContain(
    'replaced',
  );
});
