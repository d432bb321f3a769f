/**
 * Every built page is valid HTML: unique ids, right nesting, names for everything that needs one. What the scripts of
 * every page make of it at once is looked at in `quiet.alone.test.ts`.
 */
import { expect, test } from 'vitest';
import { gather } from './faults.ts';
import { builtPages } from './pages.ts';
import { openStage, walk } from './stage.ts';
import { templates } from './templates.ts';
import { invalid } from './validity.ts';

test('HTML каждой страницы правильный', () => {
  const found = builtPages().flatMap(({ path, html, file }) => invalid(html, file).map((one) => ({ ...one, path })));
  expect(gather(found)).toEqual([]);
});

test('и после скриптов: страница каждого вида, с ответами, итогами и раскрытыми окнами', async () => {
  const stage = await openStage();
  const found = await walk(stage, templates(), async (page, { path, suffix, act }) => {
    await page.goto(stage.at(path) + suffix);
    await act(page);
    return invalid(await page.content(), path);
  });
  await stage.close();
  expect(found).toEqual([]);
});

test('сама проверка видит повторённый id и кнопку без названия', () => {
  const rules = invalid(
    '<!DOCTYPE html><html lang="ru"><head><title>Проба</title></head><body><p id="a"></p><p id="a"></p><button type="button"></button></body></html>',
    'proba.html',
  ).map(({ text }) => text.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'text-content']));
});
