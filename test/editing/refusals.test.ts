/** Renaming is all or nothing: what cannot be done is said, and no file is touched. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { move, Refusal } from '../../src/editing/move/index.ts';
import { writePlan } from '../../src/editing/move/write.ts';
import { withContent, type Edit } from '../checks/broken.ts';
import { filesOf } from './files.ts';

const DAY = '2026-11-22';

describe('what cannot be done', () => {
  it.each<[string, Edit[], string]>([
    ['', [], 'Как пользоваться'],
    ['gide a b', [], 'Что такое «gide»'],
    ['guide prokol', [], 'два имени'],
    ['guide prokol a b', [], 'два имени'],
    ['step prokol snyat', [], 'три имени'],
    ['guide prokool a', [], 'Возможно, prokol'],
    ['step prokol snyatt a', [], 'Возможно, snyat'],
    ['guide prokol prokol', [], 'то же'],
    ['guide prokol smazat-cep', [], 'занято'],
    ['step prokol snyat zakleit', [], 'занято'],
    ['guide prokol Прокол', [], 'не годится для адреса'],
    ['guide prokol ../../x', [], 'не годится для адреса'],
    ['guide prokol ochen-dlinnoe-imya-dlya-adresa', [], 'длиннее 24'],
    ['step prokol snyat pamyatka', [], 'ничего не изменено'],
    ['indicator v-srok samoocenka', [], 'ничего не изменено'],
    ['guide smazat-cep dyra', [], 'раньше был у другой страницы'],
    ['guide prokol shina', [{ file: 'roles.yaml', find: 'order: 10', write: 'order: x' }], 'Сначала исправьте ошибки'],
    [
      'guide smazat-cep smazka',
      [{ file: 'redirects.yaml', create: '[{from: /kak/dyra/, to: /kak/prokol/, date: 2026-04-01}]\n' }],
      'в квадратных скобках',
    ],
  ])('«%s» is refused with a reason, and nothing changes', (words, edits, reason) => {
    withContent(edits, (dir) => {
      const before = filesOf(dir);
      expect(() => move(dir, words.split(' ').filter(Boolean), DAY)).toThrow(Refusal);
      expect(() => move(dir, words.split(' ').filter(Boolean), DAY)).toThrow(reason);
      expect(filesOf(dir)).toEqual(before);
    });
  });

  it('a write that fails half-way is taken back', () => {
    withContent([], (dir) => {
      mkdirSync(join(dir, 'guides/shina'));
      const before = filesOf(dir);
      const texts = new Map([
        ['terms.yaml', 'new'],
        ['fresh.yaml', 'new'],
      ]);
      expect(() => writePlan(dir, { texts, rename: ['guides/prokol', 'guides/shina'], places: 0 })).toThrow('уже есть');
      expect(filesOf(dir)).toEqual(before);
      writeFileSync(join(dir, 'roles.d'), '');
      expect(() => writePlan(dir, { texts: new Map([...texts, ['roles.d/x', 'new']]), places: 0 })).toThrow();
      expect(existsSync(join(dir, 'fresh.yaml'))).toBe(false);
      expect(filesOf(dir)).toEqual({ ...before, 'roles.d': '' });
    });
  });
});

it('npm run move tells what was done, or why not', { timeout: 60_000 }, () => {
  withContent([], (dir) => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['scripts/move.ts', ...words], {
        encoding: 'utf8',
        env: { ...process.env, PAMYATKA_CONTENT: dir },
      });
    const done = run('guide', 'prokol', 'shina');
    expect(done.stdout).toContain('guides/prokol → guides/shina');
    expect(done.stdout).toContain('redirects.yaml');
    expect(done.status).toBe(0);
    const refused = run('guide', 'prokol', 'shina');
    expect(refused.stderr).toContain('нет «prokol»');
    expect(refused.status).toBe(1);
  });
});
