/** A word of the glossary. An expansion stands here only when a source confirms it. */
import { markdown, maybeList, object, slug, text } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

export const term = (tools: Tools) =>
  object({
    /** Anchor of the word: permanent. */
    id: slug(40),
    term: text(1, 80),
    /** What the letters stand for; only when confirmed. */
    expansion: text(2, 200).optional(),
    meaning: markdown(600).optional(),
    /** Spellings people search for. */
    aliases: maybeList(text(1, 80)),
    region: tools.reference('regions').optional(),
    systems: maybeList(tools.reference('systems')),
    /** Other words to look at. */
    see: maybeList(slug(40)),
    sources: maybeList(citation(tools)),
    gaps: maybeList(text(5, 400)),
  });
