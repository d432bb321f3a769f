/** Renaming: everything that names the thing goes along, nothing else changes, old links still lead somewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { fateOf, movesOf, type Move } from '../../src/domain/address/moves.ts';
import { move } from '../../src/editing/move/index.ts';
import { withContent, type Edit } from '../checks/broken.ts';
import { filesOf } from './files.ts';

const DAY = '2026-11-22';

const lines = (text = ''): string[] => Buffer.from(text, 'latin1').toString('utf8').split('\n');

/** «- old» and «+ new» lines of all texts but the lock; renamed files are compared by their last name. */
function difference(
  before: Record<string, string>,
  after: Record<string, string>,
  renames: [string, string][],
): string[] {
  const origin = (path: string) => renames.reduce((name, [old, now]) => name.replace(now, old), path);
  const all = new Set([...Object.keys(before), ...Object.keys(after).map(origin)]);
  const current = Object.fromEntries(Object.entries(after).map(([path, text]) => [origin(path), text]));
  return [...all]
    .filter((path) => path !== 'permalinks.lock')
    .flatMap((path) => {
      const [old, now] = [lines(before[path]), lines(current[path])];
      const out = old.filter((line) => !now.includes(line)).map((line) => `${path} - ${line.trim()}`);
      return [...out, ...now.filter((line) => !old.includes(line)).map((line) => `${path} + ${line.trim()}`)];
    });
}

/** Moves in a copy of the good content; the result must pass the check. @returns the changed lines */
function moved(edits: Edit[], words: string, renames: [string, string][] = []): string[] {
  return withContent(edits, (dir) => {
    const before = filesOf(dir);
    for (const command of words.split('; ')) move(dir, command.split(' '), DAY);
    expect(checkContent(dir).problems).toEqual([]);
    return difference(before, filesOf(dir), renames);
  });
}

describe('a guide', () => {
  it('takes its folder, references and links along', () => {
    expect(moved([], 'guide prokol zaplatit-shinu', [['guides/prokol', 'guides/zaplatit-shinu']])).toEqual([
      'deadlines.yaml - guide: prokol',
      'deadlines.yaml + guide: zaplatit-shinu',
      'redirects.yaml - to: /kak/prokol/',
      'redirects.yaml + to: /kak/zaplatit-shinu/',
      'redirects.yaml + - from: /kak/prokol/',
      'redirects.yaml + to: /kak/zaplatit-shinu/',
      'redirects.yaml + date: 2026-11-22',
      'search.yaml - address: /kak/prokol/',
      'search.yaml + address: /kak/zaplatit-shinu/',
      'wizards/kakaya-shina.yaml - do: Поставьте гладкую шину. Подробно — [как заклеить прокол](/kak/prokol/#snyat).',
      'wizards/kakaya-shina.yaml - guides: [prokol]',
      'wizards/kakaya-shina.yaml + do: Поставьте гладкую шину. Подробно — [как заклеить прокол](/kak/zaplatit-shinu/#snyat).',
      'wizards/kakaya-shina.yaml + guides: [zaplatit-shinu]',
    ]);
  });

  it('moves twice and back without a chain or a circle', () => {
    withContent([], (dir) => {
      for (const [from, to] of ['prokol a', 'a b', 'b prokol'].map((pair) => pair.split(' ')))
        move(dir, ['guide', from ?? '', to ?? ''], DAY);
      expect(checkContent(dir).problems).toEqual([]);
      expect(readFileSync(join(dir, 'redirects.yaml'), 'utf8')).toBe(
        ['dyra', 'a', 'b']
          .map(
            (name, index) => `- from: /kak/${name}/\n  to: /kak/prokol/\n  date: ${index === 0 ? '2026-04-01' : DAY}\n`,
          )
          .join(''),
      );
    });
  });

  it('needs no redirect as long as nobody has its address', () => {
    const unpublished: Edit[] = [
      { file: 'permalinks.lock', find: readFileSync('test/fixtures/good-base/permalinks.lock', 'utf8'), write: '/\n' },
    ];
    const changes = moved(unpublished, 'guide smazat-cep smazka', [['guides/smazat-cep', 'guides/smazka']]);
    expect(changes.filter((line) => line.startsWith('redirects'))).toEqual([]);
  });
});

describe('a step', () => {
  it('takes its links along, in the text of the guide and elsewhere; quotes stay', () => {
    const quoted: Edit = { file: 'guides/prokol/index.md', find: '- id: snyat', write: "- id: 'snyat' # первый" };
    expect(moved([quoted], 'step prokol snyat snyat-koleso')).toEqual([
      "guides/prokol/index.md - - id: 'snyat' # первый",
      'guides/prokol/index.md - Сначала [снимите колесо](#snyat), потом клейте. [Как устроено колесо](/spravka/kolesa/#put-kolesa).',
      "guides/prokol/index.md + - id: 'snyat-koleso' # первый",
      'guides/prokol/index.md + Сначала [снимите колесо](#snyat-koleso), потом клейте. [Как устроено колесо](/spravka/kolesa/#put-kolesa).',
      'redirects.yaml + - from: /kak/prokol/snyat/',
      'redirects.yaml + to: /kak/prokol/snyat-koleso/',
      'redirects.yaml + date: 2026-11-22',
      'redirects.yaml + - from: /kak/prokol/#snyat',
      'redirects.yaml + to: /kak/prokol/#snyat-koleso',
      'redirects.yaml + date: 2026-11-22',
      'wizards/kakaya-shina.yaml - do: Поставьте гладкую шину. Подробно — [как заклеить прокол](/kak/prokol/#snyat).',
      'wizards/kakaya-shina.yaml + do: Поставьте гладкую шину. Подробно — [как заклеить прокол](/kak/prokol/#snyat-koleso).',
    ]);
  });

  it('is still found by the old address of a guide that moved before', () => {
    withContent([], (dir) => {
      move(dir, ['guide', 'prokol', 'shina'], DAY);
      move(dir, ['step', 'shina', 'snyat', 'snyat-koleso'], DAY);
      move(dir, ['guide', 'shina', 'koleso'], DAY);
      expect(checkContent(dir).problems).toEqual([]);
      const moves = movesOf(parse(readFileSync(join(dir, 'redirects.yaml'), 'utf8')) as Move[]);
      const ends = ['/kak/prokol/snyat/', '/kak/prokol/#snyat', '/kak/shina/snyat/', '/kak/shina/#snyat-koleso'];
      expect(ends.map((address) => fateOf(address, moves))).toMatchObject([
        { to: '/kak/koleso/snyat-koleso/' },
        { to: '/kak/koleso/#snyat-koleso' },
        { to: '/kak/koleso/snyat-koleso/' },
        { to: '/kak/koleso/#snyat-koleso' },
      ]);
    });
  });
});

describe('other entries', () => {
  it('an article', () => {
    expect(moved([], 'article kolesa koleso', [['articles/kolesa', 'articles/koleso']])).toContain(
      'guides/prokol/index.md + Сначала [снимите колесо](#snyat), потом клейте. [Как устроено колесо](/spravka/koleso/#put-kolesa).',
    );
  });

  it('an outcome of a wizard, with the ways to it', () => {
    expect(
      moved([], 'outcome kakaya-shina gladkaya slik').map((line) => line.replace('wizards/kakaya-shina.yaml ', '')),
    ).toEqual([
      'redirects.yaml + - from: /vybor/kakaya-shina/#gladkaya',
      'redirects.yaml + to: /vybor/kakaya-shina/#slik',
      'redirects.yaml + date: 2026-11-22',
      '- to: gladkaya',
      '- - id: gladkaya',
      '+ to: slik',
      '+ - id: slik',
    ]);
  });

  it('a term, with its neighbours and links', () => {
    expect(moved([], 'term pokryshka shina')).toEqual([
      'articles/kolesa/index.mdx - Колесо держит [покрышка](/slovar/#pokryshka).',
      'articles/kolesa/index.mdx + Колесо держит [покрышка](/slovar/#shina).',
      'redirects.yaml + - from: /slovar/#pokryshka',
      'redirects.yaml + to: /slovar/#shina',
      'redirects.yaml + date: 2026-11-22',
      'terms.yaml - meaning: Резиновая трубка с воздухом внутри [покрышки](/slovar/#pokryshka).',
      'terms.yaml - see: [pokryshka]',
      'terms.yaml - - id: pokryshka',
      'terms.yaml + meaning: Резиновая трубка с воздухом внутри [покрышки](/slovar/#shina).',
      'terms.yaml + see: [shina]',
      'terms.yaml + - id: shina',
    ]);
  });

  it.each([
    'wizard kakaya-shina shina',
    'template kvitanciya kvitok',
    'indicator v-srok vovremya',
    'assessment samoocenka ocenka',
    'act gost-1 gost-odin',
    'role mehanik master',
    'region ru strana',
    'system sklad hranenie',
    'link katalog spisok-detalej',
    'contact dispetcher dezhurnyj',
    'deadline obkatka pritirka',
    'source rukovodstvo kniga',
  ])('%s', (words) => {
    expect(moved([], words).some((line) => line.startsWith('redirects.yaml + - from: '))).toBe(true);
  });

  it('an address that only ends alike is left alone', () => {
    const foreign: Edit = {
      file: 'guides/smazat-cep/index.md',
      find: '\n---\n',
      write: '\n---\n[Каталог](https://docs.example.org/kak/prokol/) и `x/kak/prokol/`.\n',
    };
    expect(moved([foreign], 'guide prokol shina', [['guides/prokol', 'guides/shina']]).join('\n')).not.toContain(
      'docs.example',
    );
  });

  it('Windows line ends stay', () => {
    const text = readFileSync('test/fixtures/good-base/redirects.yaml', 'utf8').replaceAll('\n', '\r\n');
    withContent([{ file: 'redirects.yaml', create: text }], (dir) => {
      move(dir, ['guide', 'smazat-cep', 'smazka'], DAY);
      const after = readFileSync(join(dir, 'redirects.yaml'), 'utf8');
      expect(after).toContain('from: /kak/smazat-cep/\r\n');
      expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    });
  });

  it('redirects.yaml without entries keeps its words and gets its first one', () => {
    withContent([{ file: 'redirects.yaml', create: '# Пока пусто.\n[]\n' }], (dir) => {
      move(dir, ['guide', 'smazat-cep', 'smazka'], DAY);
      expect(readFileSync(join(dir, 'redirects.yaml'), 'utf8')).toBe(
        `# Пока пусто.\n- from: /kak/smazat-cep/\n  to: /kak/smazka/\n  date: ${DAY}\n`,
      );
    });
  });
});
