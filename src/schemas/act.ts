/** A legal act or letter: what it is and what the sources say of it. */
import { date, list, markdown, maybeList, object, oneOf, text, webAddress } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const act = (tools: Tools) =>
  object({
    /** «Указ», «Письмо ведомства» … */
    kind: text(3, 120),
    /** «17-АБ», «АБ-17/3»; absent when the source gives none. */
    number: text(1, 60).optional(),
    date: date().optional(),
    /** Official title, word for word; absent when the source gives none. */
    officialTitle: text(3, 700).optional(),
    /** How the page and the links are called: «Указ 17-АБ». */
    title: text(3, 90),
    description: text(60, 160),
    region: tools.reference('regions'),
    status: oneOf(['active', 'archive', 'withdrawn']).default('active'),
    reason: text(5, 300).optional(),
    /** Edition, pointer to the article, date of entry into force: as the source says. */
    inForceFrom: date().optional(),
    inForceTo: date().optional(),
    edition: text(3, 200).optional(),
    pointer: text(2, 120).optional(),
    /** What the act says, point by point. */
    points: maybeList(
      object({
        title: text(3, 120),
        text: markdown(1500),
        place: text(2, 200).optional(),
      }),
    ),
    /** What public sources say beyond the documents, marked as such. */
    publicNotes: maybeList(object({ text: markdown(800), url: webAddress().optional(), checkedOn: date() })),
    related: maybeList(tools.reference('acts')),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
    reviewBy: date(),
    owner: text(3, 80),
    aliases: maybeList(text(2, 80)),
    changes: maybeList(object({ date: date(), what: text(3, 200), why: text(3, 300) })),
    gaps: maybeList(text(5, 400)),
  });
