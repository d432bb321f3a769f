/** A scored scale: levels with points, and the rule of a critical indicator. */
import { date, flag, list, markdown, maybeList, object, text, whole } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const assessment = (tools: Tools) =>
  object({
    title: text(5, 120),
    description: text(60, 160),
    region: tools.reference('regions'),
    sources: list(citation(tools), 1),
    verifiedOn: date(),
    reviewBy: date(),
    owner: text(3, 80),
    asOf: text(3, 80).optional(),
    /** A zero here brings the whole result to zero. */
    critical: flag(),
    /** The zeroing rule in words. */
    criticalRule: text(5, 400).optional(),
    levels: list(
      object({
        points: whole(0, 100),
        requires: text(3, 400),
        atLeast: whole(1, 100).optional(),
        who: maybeList(tools.reference('quantities')),
      }),
      2,
    ),
    notes: markdown().optional(),
    gaps: maybeList(text(5, 400)),
  });
