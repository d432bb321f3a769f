/**
 * Lint of the house. Imports may not point upwards, `domain` is a function of its arguments,
 * no text becomes markup, files and functions stay small. Everything here is an error: a
 * warning is a rule nobody keeps. What ESLint cannot see (styles, content, folders, words)
 * is tested in test/house.
 */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { FUNCTION, MODULE } from './test/house/limits.ts';
import { importDirections } from './test/house/lint-rule.ts';
import { RAW_TEXT } from './test/house/raw-text.ts';

/** Text must never become markup: nodes and `textContent` do everything that a page needs. */
const MARKUP = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: 'Build nodes and set textContent: text must never be read as markup.',
  },
  {
    selector:
      'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: 'Build nodes and set textContent: text must never be read as markup.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Render nodes: text must never be read as markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'document.write stops the parser and reads text as markup: append nodes.',
  },
];

/** One clock: two builds of one commit are byte-identical, so nothing outside the browser asks for «now». */
const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The day comes in as an argument: only the browser may ask for «now».',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'The day comes in as an argument: only the browser may ask for «now».',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The day comes in as an argument: only the browser may ask for «now».',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance makes two builds of one commit differ: pass a value in.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
    message: "The machine's language must not decide: localeCompare(…, 'ru') for words, byCode for ids and dates.",
  },
];

/** Attributes that the content security policy would block, so the page would break only after the build. */
const POLICY = [
  {
    selector: 'JSXAttribute[name.name="style"], AstroTemplateLiteralAttribute[name.name="style"]',
    message: 'The content security policy blocks style attributes: write a class.',
  },
  {
    selector: 'JSXNamespacedName[namespace.name="define"]',
    message: 'define:vars writes a style attribute or an unhashed script: pass data-* instead.',
  },
  {
    selector: 'JSXNamespacedName[namespace.name="is"][name.name="inline"]',
    message:
      'An inline script is not hashed by Astro, so the policy blocks it: only BootScript.astro has its hash in the config.',
  },
];

/** What a pure function does not know of. `globalThis` would be a way round the list. */
const OUTSIDE = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'process',
  'Buffer',
  'global',
  'globalThis',
  'self',
  'console',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'alert',
  'confirm',
  'prompt',
].map((name) => ({ name, message: 'domain is a function of its arguments: take it as one.' }));

/** Scripts of the pages: they run in the reader's browser, which has a clock and a document. */
const CLIENT = ['src/components/**/*.ts', 'src/islands/**', '**/*.astro/*.ts', 'src/worker/**'];

const TESTS = ['test/**', '**/*.test.{ts,tsx}', '**/*.fixture?(s).ts'];

/** Mistakes that types do not catch. */
const SLIPS = Object.fromEntries(
  [
    'eqeqeq',
    'no-async-promise-executor',
    'no-case-declarations',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-debugger',
    'no-empty',
    'no-empty-character-class',
    'no-empty-pattern',
    'no-eval',
    'no-extra-boolean-cast',
    'no-fallthrough',
    'no-invalid-regexp',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-new-func',
    'no-prototype-builtins',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-template-curly-in-string',
    'no-unmodified-loop-condition',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-unused-private-class-members',
    'no-useless-assignment',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'no-var',
    'object-shorthand',
    'prefer-const',
    'preserve-caught-error',
    'use-isnan',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);

/** @param {{ selector: string, message: string }[][]} lists @returns {['error', ...{ selector: string, message: string }[]]} */
const banned = (...lists) => ['error', ...lists.flat()];

export default defineConfig(
  // Generated, foreign, or written by editors and wrong on purpose.
  { ignores: ['dist/', 'dist.*/', '.astro/', 'node_modules/', 'content/', 'test/fixtures/'] },

  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  // The parts of an .astro file have no types here: `astro check` reads them with types.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.recommended] },
  astro.configs.recommended,
  { files: ['**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },

  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    plugins: { house: { rules: { 'import-directions': importDirections } } },
    rules: {
      'house/import-directions': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      ...SLIPS,
      'no-restricted-syntax': banned(MARKUP, CLOCK),
    },
  },
  { files: CLIENT, rules: { 'no-restricted-syntax': banned(MARKUP, POLICY) } },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'no-restricted-syntax': banned(MARKUP, CLOCK, POLICY) },
  },
  {
    files: RAW_TEXT,
    rules: { 'astro/no-set-html-directive': 'off', 'no-restricted-syntax': banned(MARKUP, CLOCK) },
  },

  { files: ['src/domain/**/*.ts'], ignores: TESTS, rules: { 'no-restricted-globals': ['error', ...OUTSIDE] } },

  // Limits of size; those of components, pages, styles and commands are tested in test/house/files.test.ts.
  {
    files: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts', '**/*.mjs'],
    ignores: TESTS,
    rules: { 'max-lines-per-function': ['error', FUNCTION] },
  },

  { files: ['src/**/*.{ts,tsx}'], ignores: [...TESTS, 'src/strings.ts'], rules: { 'max-lines': ['error', MODULE] } },

  // The one .ts file that names components: plain TypeScript cannot read them, `astro check` can.
  { files: ['src/components/blocks/index.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },

  // Tests run where they like and may be long lists; what they assert is checked by reading.
  {
    files: TESTS,
    rules: { 'no-restricted-syntax': 'off' },
  },
);
