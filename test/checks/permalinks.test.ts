/** Addresses are added, never lost; the two commands as an editor runs them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, extendLock } from '../../src/checks/index.ts';
import { FILE_ID_MAX, FOLDER_ID_MAX } from '../../src/checks/read/slug.ts';
import { FOLDERS } from '../../src/domain/address/routes.ts';
import { checkEdited, withContent, type Edit } from './broken.ts';

const ROOT = join(import.meta.dirname, '../..');
const LOCK = 'permalinks.lock';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', script), ...args], { cwd: ROOT, encoding: 'utf8' });

const codes = (edits: Edit[]): string[] => checkEdited(edits).problems.map(({ code }) => code);

const RENAMED: Edit = { file: 'guides/smazat-cep/index.md', find: 'id: ochistit', write: 'id: ochistit-cep' };

const redirect = (from: string, rest: string): Edit => ({
  file: 'redirects.yaml',
  append: `- from: ${from}\n  date: 2026-05-02\n  ${rest}\n`,
});

describe('a vanished address', () => {
  it('is covered by redirects of the step and of its anchor', () => {
    const edits = [
      RENAMED,
      redirect('/kak/smazat-cep/ochistit/', 'to: /kak/smazat-cep/ochistit-cep/'),
      redirect('/kak/smazat-cep/#ochistit', 'to: /kak/smazat-cep/#ochistit-cep'),
    ];
    expect(codes(edits)).toEqual(['permalink-new']);
  });

  it('of a page that moved takes the anchors with it that exist at the new place', () => {
    const edits = [
      redirect('/pravo/staryj/', 'to: /kak/prokol/'),
      {
        file: LOCK,
        find: '/region/\n',
        write: '/pravo/staryj/\n/pravo/staryj/#snyat\n/pravo/staryj/#svoe\n/region/\n',
      },
    ];
    expect(checkEdited(edits).problems.map(({ message }) => message)).toEqual([
      'адрес /pravo/staryj/#svoe был опубликован, а теперь пропал',
    ]);
  });

  it('of a page that is gone takes all its anchors with it', () => {
    const edits = [
      redirect('/pravo/staryj/', 'gone: {title: Старый стандарт, reason: Стандарт отменён}'),
      { file: LOCK, find: '/region/\n', write: '/pravo/staryj/\n/pravo/staryj/#svoe\n/region/\n' },
    ];
    expect(codes(edits)).toEqual([]);
  });

  it('is not reported while a file cannot be read', () => {
    expect(codes([RENAMED, { file: 'roles.yaml', find: '- id', write: '- "id' }])).not.toContain('permalink-lost');
  });
});

describe('the lock file', () => {
  it('keeps what was published and takes in what is new', () => {
    withContent([RENAMED], (dir) => {
      const { text, added } = extendLock(checkContent(dir));
      expect(added).toEqual(['/kak/smazat-cep/#ochistit-cep', '/kak/smazat-cep/ochistit-cep/']);
      expect(text).toContain('/kak/smazat-cep/ochistit/\n');
      expect(text.trimEnd().split('\n')).toEqual([...text.trimEnd().split('\n')].sort());
    });
  });

  it('never takes in an address that is malformed', () => {
    withContent([{ ...RENAMED, write: 'id: Очистить' }], (dir) => {
      expect(extendLock(checkContent(dir)).added).toEqual([]);
    });
  });
});

describe('npm run permalinks', { timeout: 60_000 }, () => {
  it('writes the whole file anew when there is none', () => {
    withContent([], (dir) => {
      const before = readFileSync(join(dir, LOCK), 'utf8');
      rmSync(join(dir, LOCK));
      expect(run('permalinks.ts', dir).stdout).toContain('Записаны новые адреса:\n/\n');
      expect(readFileSync(join(dir, LOCK), 'utf8')).toBe(before);
      expect(run('permalinks.ts', dir).stdout).toBe('Новых адресов нет.\n');
    });
  });

  it('writes nothing while there are errors', () => {
    withContent([RENAMED, { file: 'roles.yaml', find: 'order: 10', write: 'order: x' }], (dir) => {
      const before = readFileSync(join(dir, LOCK), 'utf8');
      const { stdout, status } = run('permalinks.ts', dir);
      expect(stdout).toContain('Адреса не записаны: сначала исправьте ошибки');
      expect(status).toBe(1);
      expect(readFileSync(join(dir, LOCK), 'utf8')).toBe(before);
    });
  });
});

describe('npm run check', { timeout: 60_000 }, () => {
  it('exits with 0 and a summary when only warnings are found', () => {
    withContent([{ file: 'guides/smazat-cep/lishnyaya.png', create: 'x' }], (dir) => {
      const { stdout, status } = run('check.ts', dir);
      expect(stdout).toMatch(/Итог: ошибок нет, 1 предупреждение\.\n$/);
      expect(status).toBe(0);
    });
  });

  it('exits with 1 on an error, and speaks JSON', () => {
    withContent([RENAMED], (dir) => {
      const { stdout, status } = run('check.ts', dir, '--json');
      expect(status).toBe(1);
      expect(
        (JSON.parse(stdout) as { code: string; severity: string }[]).map(({ code, severity }) => `${code} ${severity}`),
      ).toEqual(['permalink-new error', 'permalink-lost error', 'permalink-lost error']);
    });
  });

  it('takes the folder from PAMYATKA_CONTENT', () => {
    const env = { ...process.env, PAMYATKA_CONTENT: '/nowhere' };
    const { stdout, status } = spawnSync(process.execPath, ['scripts/check.ts'], { cwd: ROOT, encoding: 'utf8', env });
    expect(stdout).toContain('/nowhere:1:1  [content-missing]');
    expect(status).toBe(1);
  });
});

it('addresses are at most 60 characters long, because names are', () => {
  const STEP_MAX = 24;
  const LIST_ID_MAX = 40;
  const longest = Object.entries(FOLDERS).map(([collection, folder]) => {
    const name = ['guides', 'articles'].includes(collection) ? FOLDER_ID_MAX : Math.max(FILE_ID_MAX, LIST_ID_MAX);
    const below = collection === 'guides' ? STEP_MAX + 1 : collection === 'roles' ? 'list/'.length : 0;
    return `/${folder}/`.length + name + 1 + below;
  });
  expect(Math.max(...longest)).toBeLessThanOrEqual(60);
});
