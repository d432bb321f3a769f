/** Whatever lies in the folder: a clear message, the right place, never an exception. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent, contentFolder, formatReport } from '../../src/checks/index.ts';
import { checkEdited, reportOf, withContent } from './broken.ts';

afterEach(() => vi.unstubAllEnvs());

const GUIDE = 'guides/smazat-cep/index.md';

describe('the content folder', () => {
  it('is an argument, else PAMYATKA_CONTENT, else «content»', () => {
    vi.stubEnv('PAMYATKA_CONTENT', '/srv/content');
    expect(contentFolder('other')).toBe('other');
    expect(contentFolder()).toBe('/srv/content');
    vi.stubEnv('PAMYATKA_CONTENT', undefined);
    expect(contentFolder()).toBe('content');
  });

  it('that is missing is named in full, with the setting to look at', () => {
    const { problems, files } = checkContent('/nowhere/content');
    expect(formatReport(problems, files)).toMatchInlineSnapshot(`
      "/nowhere/content:1:1  [content-missing] нет такой папки
          Как исправить: проверьте переменную PAMYATKA_CONTENT: в ней путь к папке, где лежит site.yaml

      Проверено файлов: 0. Итог: 1 ошибка.
      "
    `);
  });

  it('that holds something else is told so, once', () => {
    const dir = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(join(dir, 'foto.jpg'), 'x');
    expect(checkContent(dir, 'foto').problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'content-missing: в этой папке нет ни одного раздела базы знаний',
    ]);
    rmSync(dir, { recursive: true });
  });

  it('may lack whole collections, or hold them empty', () => {
    const edits = [
      { file: 'assessments', remove: true as const },
      { file: 'assessments', create: '' },
      { file: 'assessments', remove: true as const },
      { file: 'assessments/x', create: '' },
      { file: 'assessments/x', remove: true as const },
      { file: 'permalinks.lock', find: '/pokazateli/samoocenka/\n', write: '' },
    ];
    expect(checkEdited(edits).problems).toEqual([]);
  });

  it('may hold hidden files and folders with an underscore', () => {
    const edits = ['.DS_Store', '_templates/guide.mdx', 'guides/_chernovik/index.md', 'guides/prokol/.keep'].map(
      (file) => ({ file, create: '{{' }),
    );
    expect(checkEdited(edits).problems).toEqual([]);
  });
});

describe('a file', () => {
  it('with Windows line ends keeps its places', { timeout: 60_000 }, () => {
    const places = (edits: Parameters<typeof checkEdited>[0], lineEnd: string) =>
      withContent(edits, (dir) => {
        for (const name of readdirSync(dir, { recursive: true })
          .map(String)
          .filter((path) => /\.(yaml|mdx?|lock)$/.test(path))) {
          const path = join(dir, name);
          writeFileSync(path, readFileSync(path, 'utf8').replace(/\r?\n/g, lineEnd));
        }
        return checkContent(dir, 'content').problems;
      });
    const edits = [
      { file: GUIDE, find: 'region: kazan', write: 'region: kazn\ntitel: x' },
      { file: GUIDE, append: 'Текст.\n\n[нет](/net/)\n' },
      { file: 'articles/kolesa/index.mdx', find: 'Колесо держит', write: 'Меньше <5.\n\n{a}\n\nКолесо держит' },
      { file: 'templates/kvitanciya.yaml', find: 'text: Ваш', write: 'text: |-\n  Почта\n  a@mail.ru. Ваш' },
    ];
    expect(places([], '\r\n')).toEqual([]);
    expect(places(edits, '\r\n')).toEqual(places(edits, '\n'));
    expect(places(edits, '\n')).toHaveLength(6);
  });

  it('that cannot be read is blamed once: what depends on it is not', () => {
    expect(reportOf([{ file: 'sources.yaml', find: '- id: rukovodstvo', write: '- id: "rukovodstvo' }]))
      .toMatchInlineSnapshot(`
      "content/sources.yaml:1:7  [yaml-syntax] кавычка открыта и не закрыта
          Как исправить: закройте её в конце значения

      Проверено файлов: 25. Итог: 1 ошибка.
      "
    `);
    expect(reportOf([{ file: 'guides/prokol/index.md', find: 'result: ', write: 'result: да: ' }]))
      .toMatchInlineSnapshot(`
      "content/guides/prokol/index.md:18:9  [yaml-syntax] внутри значения стоит двоеточие с пробелом или сбился отступ
          Как исправить: если двоеточие — часть текста, возьмите всё значение в кавычки: "…"; иначе выровняйте отступ

      Проверено файлов: 25. Итог: 1 ошибка.
      "
    `);
    expect(reportOf([{ file: 'guides/prokol/index.md', find: '---\ntitle', write: '--\ntitle' }]))
      .toMatchInlineSnapshot(`
      "content/guides/prokol/index.md:1:1  [front-matter] файл начинается не со строки ---
          Как исправить: первой строкой поставьте ---, затем поля страницы, затем ещё одну строку --- и текст

      Проверено файлов: 25. Итог: 1 ошибка.
      "
    `);
  });

  it('of a page that is a folder is reported', () => {
    expect(reportOf([{ file: GUIDE, folder: true }])).toMatchInlineSnapshot(`
      "content/guides/smazat-cep/index.md:1:1  [file-kind] здесь должен быть файл, а лежит папка
          Как исправить: уберите папку и положите на её место файл

      Проверено файлов: 24. Итог: 1 ошибка.
      "
    `);
  });
});
