/** Every built page is valid HTML: unique ids, right nesting, names for everything that needs one. */
import { expect, test } from 'vitest';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { gather } from './faults.ts';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A hash guards against a foreign server; all our scripts come from our own.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A scroller of a table is a region by its role: one selector for style, script and test.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

test('HTML каждой страницы правильный', () => {
  const found = builtPages().flatMap(({ path, html, file }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => ({ path, text: `${ruleId}: ${message} ${selector ?? ''}` })),
  );
  expect(gather(found)).toEqual([]);
});

test('сама проверка видит повторённый id и кнопку без названия', () => {
  const { results } = validator.validateStringSync(
    '<!DOCTYPE html><html lang="ru"><head><title>Проба</title></head><body><p id="a"></p><p id="a"></p><button type="button"></button></body></html>',
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'text-content']));
});
