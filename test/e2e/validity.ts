/** Whether HTML is valid, with the rules of the house. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Fault } from './faults.ts';

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

/** What is wrong with a page; `file` is its name in the messages. */
export const invalid = (html: string, file: string): Fault[] =>
  validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => ({ text: `${ruleId}: ${message} ${selector ?? ''}` }));
