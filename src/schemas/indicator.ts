/** One norm that an organisation must reach. Numbers live here, never in code. */
import type { z } from 'zod';
import { date, list, markdown, maybeList, object, oneOf, refuse, slug, text, whole } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

const condition = ({ reference }: Tools) =>
  object({
    id: slug(40),
    /** Groups whose active members are added up. */
    who: list(reference('quantities'), 1),
    /** What they must do, in the words of the act: «пишут сообщения». */
    does: text(3, 300),
    /** Threshold in percent of `of`; absent when the source gives no figure. */
    atLeast: whole(1, 100).optional(),
    /** The threshold in words, when it is not a figure. */
    atLeastText: text(3, 300).optional(),
    /** Groups whose totals are the denominator; the same as `who` when absent. */
    of: maybeList(reference('quantities')),
    /** The denominator in the words of the source; absent when the source is silent. */
    ofText: text(3, 300).optional(),
    /** Types of organisations that the condition leaves out. */
    excludes: maybeList(reference('quantities')),
    /** How people are counted: «одно колесо – один седок». */
    base: text(3, 200).optional(),
  }).refine((value) => value.atLeast !== undefined || value.atLeastText !== undefined, {
    path: ['atLeast'],
    ...refuse('нет порога', 'впишите atLeast числом или atLeastText словами'),
  });

const reading = (tools: Tools) =>
  object({
    id: slug(40),
    /** Name of the reading, when the text may be read in several ways: «порознь». */
    title: text(2, 80).optional(),
    /** All must hold at once. */
    conditions: list(condition(tools), 1),
  });

export const indicator = (tools: Tools) =>
  object({
    /** Full name. */
    title: text(5, 120),
    description: text(60, 160),
    region: tools.reference('regions'),
    systems: maybeList(tools.reference('systems')),
    act: tools.reference('acts').optional(),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
    reviewBy: date(),
    owner: text(3, 80),
    /** in-force; expired; unconfirmed: known from one source as of `asOf`. */
    certainty: oneOf(['in-force', 'expired', 'unconfirmed']),
    /** «по состоянию на осень 2025»: when nobody knows whether it still holds. */
    asOf: text(3, 80).optional(),
    /** Over what time people are counted. */
    period: oneOf(['week', 'month', 'none']),
    validFrom: date().optional(),
    validTo: date().optional(),
    readings: list(reading(tools), 1),
    /** Points in time of a roadmap. */
    stages: maybeList(object({ on: date(), atLeast: whole(1, 100).optional(), text: text(3, 400) })),
    /** What the norm depends on. */
    proviso: text(3, 400).optional(),
    /** What a reader must know: Markdown. */
    notes: markdown().optional(),
    aliases: maybeList(text(2, 80)),
    changes: maybeList(object({ date: date(), what: text(3, 200), why: text(3, 300) })),
    gaps: maybeList(text(5, 400)),
  }).refine((value) => !value.validFrom || !value.validTo || value.validFrom <= value.validTo, {
    path: ['validTo'],
    ...refuse('норма кончается раньше, чем начинается', 'проверьте validFrom и validTo'),
  }) satisfies z.ZodType;
