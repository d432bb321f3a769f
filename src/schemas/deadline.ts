/** A term: so many days from an event, or a fixed day. */
import { date, list, markdown, maybeList, object, oneOf, refuse, slug, text, whole } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const deadline = (tools: Tools) =>
  object({
    /** Address of the calendar file: permanent. */
    id: slug(40),
    /** Who does what: «Владелец забирает велосипед из ремонта». */
    title: text(5, 120),
    /** What people call it when they search. */
    aliases: maybeList(text(2, 80)),
    region: tools.reference('regions'),
    systems: list(tools.reference('systems')).default([]),
    /** Length in days. */
    days: whole(1, 3660).optional(),
    /** Which days the source means; unspecified: it only says «дней». */
    kind: oneOf(['calendar', 'working', 'unspecified']).optional(),
    /** The event from which the days are counted: «с момента получения письма». */
    from: text(3, 200).optional(),
    /** A fixed day. */
    date: date().optional(),
    /** What follows. Only what the source says. */
    then: markdown(600).optional(),
    /** Page that tells what to do. */
    guide: tools.reference('guides').optional(),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
  })
    .refine((value) => (value.days === undefined) !== (value.date === undefined), {
      path: ['days'],
      ...refuse('нужно или число дней, или дата', 'оставьте одно из двух: days или date'),
    })
    .refine((value) => value.days === undefined || (value.from !== undefined && value.kind !== undefined), {
      path: ['from'],
      ...refuse('не сказано, от какого события и какие дни считать', 'добавьте from и kind'),
    });
