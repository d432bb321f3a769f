/** A page as plain text for a chat: it arrives where a link would open nothing. */
import { formatDay } from '../dates/format.ts';
import type { Guide, Step } from '../guide/guide.ts';
import type { Page } from '../page/page.ts';
import { typograph } from '../typography/typograph.ts';
import type { Outcome, Wizard } from '../wizard/wizard.ts';
import { line, wholeLine, type Block, type ChatText, type Line } from './block.ts';
import type { Absolute } from './inline.ts';
import { proseLines } from './prose.ts';
import { contactText, labelled, stepBlock } from './step.ts';
import { ITEM, WORDS } from './words.ts';

/** Where it is in force, and whether it still is. */
function scope(page: Page): Line[] {
  const status = { active: '', archive: WORDS.archive, withdrawn: WORDS.withdrawn }[page.status];
  const lines = [status && [status, page.reason && typograph(page.reason)].filter(Boolean).join(' ')];
  return [...lines.filter(Boolean).map(line), line(`${WORDS.region}: ${page.region.name}`)];
}

const verified = (page: Page): string => `${WORDS.verified} ${formatDay(page.verifiedOn)}`;

/** Each document once, with all the places in it. */
function sourceLines({ sources }: Page): Line[] {
  return [...new Set(sources.map(({ id }) => id))].map((id) => {
    const cited = sources.filter((source) => source.id === id);
    const { title = '', date = '' } = cited[0] ?? {};
    const places = cited.map(({ place }) => place).join('; ');
    return line(`${WORDS.source}: ${typograph([title, date].filter(Boolean).join(', '))}: ${typograph(places)}`);
  });
}

/** By what and when it was verified; the address alone on the last line. */
export const endBlock = (page: Page, address: string): Block => ({
  head: '',
  lines: [...sourceLines(page), line(verified(page)), wholeLine(address)],
});

export const beginning = (page: Page, lines: Line[] = []): Block => ({ head: '', lines: [...scope(page), ...lines] });

/** The whole guide, without the background that follows the steps. */
export function guideText(guide: Guide, absolute: Absolute): ChatText {
  const needs = guide.needs.map((need) => ITEM + typograph(need));
  const result = guide.result ? [typograph(guide.result)] : [];
  return {
    title: typograph(guide.title),
    blocks: [
      beginning(guide, [...labelled(WORDS.result, result), ...labelled(WORDS.needs, needs)]),
      ...guide.steps.map((step) => stepBlock(step, absolute)),
      endBlock(guide, absolute(guide.href)),
    ],
  };
}

/** One step with the name of its guide. */
export const stepText = (guide: Guide, step: Step, absolute: Absolute): ChatText => ({
  title: typograph(guide.title),
  blocks: [beginning(guide), stepBlock(step, absolute, guide.steps.length), endBlock(guide, absolute(step.href))],
});

/** What the page is about and where it is: for pages too long to be sent whole. */
export const headText = (page: Page, absolute: Absolute): ChatText => ({
  title: typograph(page.title),
  blocks: [beginning(page, [line(typograph(page.description))]), endBlock(page, absolute(page.href))],
});

/** One answer of a wizard. */
export function outcomeText(wizard: Wizard, outcome: Outcome, absolute: Absolute): ChatText {
  const { template, contact } = outcome;
  const page = (label: string, { title, href }: { title: string; href: string }): Line =>
    line(`${label}: ${typograph(title)} (${absolute(href)})`);
  return {
    title: typograph(wizard.title),
    blocks: [
      beginning(wizard),
      {
        head: typograph(outcome.title),
        lines: [
          ...labelled(WORDS.actor, outcome.actor ? [typograph(outcome.actor)] : []),
          ...proseLines(outcome.do, absolute).map(line),
          ...outcome.guides.map((guide) => page(WORDS.guide, guide)),
          ...(template ? [page(WORDS.template, template)] : []),
          ...(contact ? [wholeLine(contactText(contact, absolute))] : []),
        ],
      },
      endBlock(wizard, `${absolute(wizard.href)}#${outcome.id}`),
    ],
  };
}
