/** Every built page is valid HTML: unique ids, right nesting, names for everything that needs one. */
import { expect, test } from 'vitest';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { gather } from './faults.ts';
import { builtPages } from './pages.ts';
import { openStage, walk } from './stage.ts';
import { templates } from './templates.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A hash guards against a foreign server; all our scripts come from our own.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A scroller of a table is a region by its role: one selector for style, script and test.
      // A choice of a wizard is a link that works without scripts; with them it takes the role of a choice.
      'prefer-native-element': ['error', { exclude: ['region', 'radio', 'checkbox'] }],
    },
  }),
);

const faults = (html: string, file: string): { text: string }[] =>
  validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => ({ text: `${ruleId}: ${message} ${selector ?? ''}` }));

test('HTML каждой страницы правильный', () => {
  const found = builtPages().flatMap(({ path, html, file }) => faults(html, file).map((one) => ({ ...one, path })));
  expect(gather(found)).toEqual([]);
});

test('и после скриптов: страница каждого вида, с ответами, итогами и раскрытыми окнами', async () => {
  const stage = await openStage();
  const found = await walk(stage, templates(), async (page, { path, suffix, act }) => {
    await page.goto(stage.at(path) + suffix);
    await act(page);
    return faults(await page.content(), path);
  });
  await stage.close();
  expect(found).toEqual([]);
});

test('сама проверка видит повторённый id и кнопку без названия', () => {
  const { results } = validator.validateStringSync(
    '<!DOCTYPE html><html lang="ru"><head><title>Проба</title></head><body><p id="a"></p><p id="a"></p><button type="button"></button></body></html>',
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'text-content']));
});
