/** An address found in a document, with how far it may be trusted. */
import { date, list, maybeList, object, oneOf, slug, text } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const link = (tools: Tools) =>
  object({
    id: slug(40),
    /** What opens there, as the source names it. */
    title: text(3, 160),
    /** What people call it when they search. */
    aliases: maybeList(text(2, 80)),
    /** The address exactly as in the source, even when it is broken. */
    url: text(3, 300),
    /**
     * whole: complete in the source; no-protocol; damaged: spaces, torn HTML; doubtful: probably wrong;
     * shortener: hides its target; closed-chat: an invitation; port: a non-standard port.
     */
    status: oneOf(['whole', 'no-protocol', 'damaged', 'doubtful', 'shortener', 'closed-chat', 'port']),
    /** What the address may have been; never presented as a fact. */
    guess: text(3, 300).optional(),
    region: tools.reference('regions'),
    systems: list(tools.reference('systems')).default([]),
    note: text(3, 400).optional(),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
  });
