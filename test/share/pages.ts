/** Pages of the knowledge base as they were on one day, references resolved: editing the content must not change these texts. */
import { readFileSync } from 'node:fs';
import type { Guide, Step } from '../../src/domain/guide/guide.ts';
import type { Indicator } from '../../src/domain/indicator/indicator.ts';
import type { Wizard } from '../../src/domain/wizard/wizard.ts';

interface Kinds {
  guide: Guide;
  wizard: Wizard;
  indicator: Indicator;
}

const read = <Kind extends keyof Kinds>(name: string): Kinds[Kind] =>
  JSON.parse(readFileSync(new URL(`pages/${name}.json`, import.meta.url), 'utf8')) as Kinds[Kind];

export const GUIDES = ['sudir', 'gosuslugi-invite', 'gruppa-dostupa'].map((name) => read<'guide'>(name));
export const WIZARD = read<'wizard'>('epos-gruppa');
export const INDICATOR_PAGE = read<'indicator'>('r-240');

/** A step of which only the given is filled in. */
export const step = (own: Partial<Step>): Step => ({
  id: 'shag',
  number: 1,
  title: 'Нажмите',
  do: '',
  path: [],
  form: [],
  fail: [],
  anchor: '/kak/x/#shag',
  href: '/kak/x/shag/',
  ...own,
});

/** A guide with these steps and nothing else to say. */
export const guideOf = (steps: Step[]): Guide => ({
  ...(GUIDES[0] as Guide),
  title: 'Проверка',
  href: '/kak/x/',
  result: '',
  needs: [],
  sources: [],
  steps,
});
