/** A ready text with blanks: an order, a notice, a ticket, a request. */
import { list, maybeList, object, oneOf, slug, text } from './fields.ts';
import { frontMatter, withFrontMatterRules } from './front-matter.ts';
import type { Tools } from './tools.ts';

const blank = object({
  /** Name used in the text as {{id}}. */
  id: slug(),
  label: text(2, 120),
  hint: text(2, 200).optional(),
  /** Width of the field: one line, several lines, or a date. */
  kind: oneOf(['line', 'lines', 'date']).default('line'),
});

/** A part that repeats: one line per person, device, class. */
const rows = object({
  /** Name used in the text as {{id}} on a line of its own. */
  id: slug(),
  label: text(2, 120),
  /** Caption of the button that adds a row. */
  add: text(2, 60),
  fields: list(blank, 1),
  /** One line of the text; {{n}} is its number. */
  line: text(1, 600),
});

interface Blanks {
  text: string;
  fields: { id: string }[];
  rows?: { id: string; line: string; fields: { id: string }[] } | undefined;
}

const names = (source: string): string[] =>
  [...source.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map((match) => match[1] as string);

export const template = (tools: Tools) =>
  withFrontMatterRules(
    object({
      ...frontMatter(tools),
      /** What kind of paper it is. */
      kind: oneOf(['order', 'notice', 'request', 'ticket', 'list', 'message']),
      /** Who signs or sends it. */
      sender: text(3, 80),
      /** Who receives it. */
      recipient: text(3, 120).optional(),
      fields: maybeList(blank),
      rows: rows.optional(),
      /** The text itself; {{id}} stands for a blank. Plain text, no Markdown. */
      text: text(20, 6000),
    }),
  ).superRefine((value, context) => {
    const { text: body, fields, rows: repeated } = value as unknown as Blanks;
    const known = new Set([...fields.map(({ id }) => id), ...(repeated ? [repeated.id] : [])]);
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const name of names(body))
      if (!known.has(name))
        refuse(['text'], `в тексте есть {{${name}}}, а поля с таким id нет → добавьте его в fields`);
    for (const name of known)
      if (!names(body).includes(name))
        refuse(['text'], `поле «${name}» не встречается в тексте → впишите {{${name}}} или удалите поле`);
    if (!repeated) return;
    const inRow = new Set(['n', ...repeated.fields.map(({ id }) => id)]);
    for (const name of names(repeated.line))
      if (!inRow.has(name))
        refuse(['rows', 'line'], `в строке есть {{${name}}}, а поля с таким id нет → добавьте его в rows.fields`);
  });
