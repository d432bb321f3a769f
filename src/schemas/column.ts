/** A column of the weekly table: its letter, name, meaning and what the calculator reads from it. */
import { markdown, maybeList, object, oneOf, text } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

/** What the calculator takes from a column. */
const FIELDS = [
  'date',
  'name',
  'organisation-type',
  'district',
  'region',
  'status',
  'id',
  'total',
  'registered',
  'linked',
  'active',
] as const;

export const column = (tools: Tools) =>
  object({
    /** Small Latin letter. */
    id: text(1, 2).regex(/^[a-z]{1,2}$/, { error: 'буква столбца пишется строчной латиницей → например, a' }),
    /** Exact name in the table's head. */
    name: text(1, 120),
    aliases: maybeList(text(1, 120)),
    /** What it means: Markdown. */
    meaning: markdown(600),
    /** What the calculator reads from it. */
    field: oneOf(FIELDS).optional(),
    /** Whose number it is, for total, registered, linked and active. */
    who: tools.reference('quantities').optional(),
    /** Over what time active people are counted; norms speak of a week or a month. */
    countedOver: oneOf(['week', 'month']).optional(),
    /** In which system people are counted as active; a norm about another system is not counted from it. */
    countedIn: tools.reference('systems').optional(),
    /** «за предыдущие дате отчёта 7 дней», «за 2024/2025 учебный год». */
    period: text(3, 120).optional(),
    sources: maybeList(citation(tools)),
  });
