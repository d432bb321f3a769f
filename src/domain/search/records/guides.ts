/** Guides with their steps, wizards with their outcomes: a page and its parts. */
import { addressOf, anchorOf } from '../../address/routes.ts';
import type { Kind, RawEntry, SearchRecord } from '../record.ts';
import { distinct, quotedIn, wordsOf } from './markdown.ts';
import { namesOf, type Names, type Reference } from './names.ts';
import { join, pageRecord } from './page-record.ts';

interface Step {
  id: string;
  title: string;
  aliases?: string[];
  actor?: string;
  do: string;
  path?: string[];
  form?: { label: string; value?: string; note?: string }[];
  see?: string;
  fail?: { sign: string; fix: string }[];
  warning?: string;
  deadline?: Reference;
  image?: { alt: string; callouts?: { text: string }[] };
}

interface Outcome {
  id: string;
  title: string;
  actor?: string;
  do: string;
}

interface Question {
  text: string;
  hint?: string;
  options: { text: string; hint?: string }[];
}

/** A part inherits whom and where the page concerns. */
function part(
  kind: Kind,
  page: SearchRecord,
  position: number,
  fields: Pick<SearchRecord, 'title' | 'captions' | 'text'> & Partial<SearchRecord> & { id: string },
): SearchRecord {
  const { id, ...own } = fields;
  return {
    ...page,
    aliases: [],
    numbers: [],
    ...own,
    kind,
    url: anchorOf(page.url, id),
    guide: { title: page.title, url: page.url },
    position,
  };
}

const captionsOf = (step: Step): string[] =>
  distinct([
    ...(step.deadline ? ['срок'] : []),
    ...(step.path ?? []),
    ...(step.form ?? []).flatMap(({ label, value }) => (value === undefined ? [label] : [label, value])),
    ...(step.fail ?? []).map(({ sign }) => sign),
    ...(step.image?.callouts ?? []).map(({ text }) => text),
    ...[step.title, step.do, step.see ?? ''].flatMap(quotedIn),
  ]);

const textOf = (step: Step): string =>
  wordsOf(
    join([
      step.actor,
      step.warning,
      step.do,
      step.see,
      step.image?.alt,
      ...(step.form ?? []).map(({ note }) => note),
      ...(step.fail ?? []).map(({ fix }) => fix),
    ]),
  );

/** Does the step send the reader to another guide? */
function leadsOn({ do: text }: Step, guide: string): boolean {
  const section = guide.slice(0, guide.indexOf('/', 1) + 1);
  return [...text.matchAll(/\]\((\/[^)#]*)/g)].some(
    ([, target = '']) => target.startsWith(section) && target !== guide,
  );
}

export function guideRecords(entry: RawEntry, names: Names): SearchRecord[] {
  const { steps, result, needs = [] } = entry.data as { steps: Step[]; result?: string; needs?: string[] };
  const body = entry.body ?? '';
  const guide = pageRecord('guide', addressOf('guides', entry.id), entry, names, {
    text: [result, ...needs, wordsOf(body)],
  });
  const parts = steps.map((step, index) =>
    part('step', guide, index + 1, {
      id: step.id,
      title: step.title,
      aliases: step.aliases ?? [],
      captions: captionsOf(step),
      numbers: namesOf(names, [step.deadline]),
      text: textOf(step),
      pointer: leadsOn(step, guide.url),
    }),
  );
  return [guide, ...parts];
}

export function wizardRecords(entry: RawEntry, names: Names): SearchRecord[] {
  const {
    intro = '',
    questions,
    outcomes,
  } = entry.data as { intro?: string; questions: Question[]; outcomes: Outcome[] };
  const asked = questions.flatMap(({ text, hint, options }) => [
    text,
    hint,
    ...options.flatMap((option) => [option.text, option.hint]),
  ]);
  const wizard = pageRecord('wizard', addressOf('wizards', entry.id), entry, names, {
    text: [wordsOf(intro), ...asked],
  });
  const parts = outcomes.map((outcome, index) =>
    part('outcome', wizard, index + 1, {
      id: outcome.id,
      title: outcome.title,
      captions: quotedIn(outcome.do),
      text: wordsOf(join([outcome.actor, outcome.do])),
    }),
  );
  return [wizard, ...parts];
}
