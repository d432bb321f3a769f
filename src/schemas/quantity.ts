/** What the calculator counts: groups of people and types of organisations. */
import { maybeList, object, oneOf, slug, text } from './fields.ts';
import type { Tools } from './tools.ts';

export const quantity = ({ reference }: Tools) =>
  object({
    id: slug(40),
    /** people: a group that is counted; organisation: a type that norms may exclude. */
    kind: oneOf(['people', 'organisation']),
    /** Full name, in the plural. */
    name: text(2, 120),
    /** Forms for 1, 2 and 5: «мастер», «мастера», «мастеров». */
    one: text(2, 60),
    few: text(2, 60),
    many: text(2, 60),
    /** Other spellings, for reading tables. */
    aliases: maybeList(text(1, 80)),
    /** Group of the weekly table that stands in for this one, when the table does not count it itself. */
    measuredBy: reference('quantities').optional(),
    /** Group whose total serves as this one's total: one parent per pupil. */
    totalOf: reference('quantities').optional(),
    /** How it differs from its neighbours. */
    note: text(5, 400).optional(),
  });
