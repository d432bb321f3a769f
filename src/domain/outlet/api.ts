/** Files for programs: the list of pages and a guide with all its text, so that a bot answers with our words. */
import type { Deadline, Failure, Guide, Step } from '../guide/guide.ts';
import type { Citation, Named, Page } from '../page/page.ts';
import { guideFileAddress, memoAddress, type Absolute } from './addresses.ts';
import { plainLines } from './lines.ts';

const name = ({ id, name: called }: Named) => ({ id, name: called });

/** Plain text of a Markdown field; lines are kept. */
const plain = (markdown: string): string => plainLines(markdown).join('\n');

const plainIf = (markdown: string | undefined): string | undefined =>
  markdown === undefined ? undefined : plain(markdown);

/** One line of the list of pages. */
export const pageRow = (page: Page, at: Absolute) => ({
  id: page.id,
  kind: page.kind,
  title: page.title,
  description: page.description,
  address: at(page.href),
  ...(page.kind === 'guide' && { file: at(guideFileAddress(page.id)) }),
  region: name(page.region),
  roles: page.roles.map(name),
  systems: page.systems.map(name),
  status: page.status,
  verifiedOn: page.verifiedOn,
});

const term = ({ id, title, days, kind, from, date, then, href }: Deadline, at: Absolute) => ({
  id,
  title,
  days,
  kind,
  from,
  date,
  then: plainIf(then),
  address: at(href),
});

const failure = ({ sign, fix, contact }: Failure, at: Absolute) => ({
  sign,
  fix: plain(fix),
  contact: contact && { name: contact.name, about: contact.about, address: at(contact.href) },
});

const stepEntry = (step: Step, at: Absolute) => ({
  id: step.id,
  number: step.number,
  title: step.title,
  address: at(step.href),
  actor: step.actor,
  warning: plainIf(step.warning),
  text: plain(step.do),
  path: step.path,
  values: step.form.map(({ label, value, note }) => ({ label, value, note })),
  see: plainIf(step.see),
  deadline: step.deadline && term(step.deadline, at),
  fails: step.fail.map((entry) => failure(entry, at)),
});

const source = ({ title, kind, date, place, href }: Citation, at: Absolute) => ({
  title,
  kind,
  date,
  place,
  address: at(href),
});

/** A guide whole; a field without a value is left out of the JSON. */
export const guideFile = (guide: Guide, at: Absolute) => ({
  ...pageRow(guide, at),
  memo: at(memoAddress(guide.href)),
  reason: guide.reason,
  replacedBy: guide.replacedBy && at(guide.replacedBy),
  reviewBy: guide.reviewBy,
  owner: guide.owner,
  aliases: guide.aliases,
  result: guide.result,
  needs: guide.needs,
  minutes: guide.time,
  steps: guide.steps.map((step) => stepEntry(step, at)),
  sources: guide.sources.map((entry) => source(entry, at)),
  changes: guide.changes,
});
