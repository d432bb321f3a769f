/** An official channel of help. No private phone, no personal mailbox. */
import { date, flag, list, maybeList, object, oneOf, slug, text } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const contact = (tools: Tools) =>
  object({
    id: slug(40),
    /** Who answers: a service or a position. */
    name: text(3, 160),
    /** With what to turn there. */
    about: text(3, 200),
    /** What people call it when they search. */
    aliases: maybeList(text(2, 80)),
    region: tools.reference('regions'),
    systems: list(tools.reference('systems')).default([]),
    kind: oneOf(['mail', 'phone', 'web', 'chat', 'position', 'address']),
    /** Address, number or mailbox exactly as in the source; none for a position. */
    value: text(3, 300).optional(),
    /** The line is official although it looks private. */
    official: flag(),
    /** May be pressed; otherwise it is text to copy. */
    clickable: flag(),
    /** What to know before writing there. */
    note: text(3, 400).optional(),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
  });
