/** A ready text with blanks, and the text it gives when they are filled. */
import type { Page } from '../page/page.ts';

export interface Blank {
  id: string;
  label: string;
  hint?: string | undefined;
  kind: 'line' | 'lines' | 'date';
}

export interface Rows {
  id: string;
  label: string;
  add: string;
  fields: Blank[];
  line: string;
}

export interface Template extends Page {
  kind: 'template';
  paper: 'order' | 'notice' | 'request' | 'ticket' | 'list' | 'message';
  sender: string;
  recipient?: string | undefined;
  fields: Blank[];
  rows?: Rows | undefined;
  text: string;
}

/** Answers by the id of a blank; of the repeating part, one record per row. */
export interface Answers {
  fields: Record<string, string>;
  rows: Record<string, string>[];
}

/** A blank that nobody filled: a line to write on. */
export const EMPTY = '__________';

const BLANK = /\{\{([a-z0-9-]+)\}\}/g;

const fillLine = (line: string, values: Record<string, string>): string =>
  line.replace(BLANK, (_, id: string) => (Object.hasOwn(values, id) ? values[id]?.trim() : '') || EMPTY);

/** The text with its blanks filled; an empty one becomes a line to write on. */
export function fill(template: Pick<Template, 'text' | 'rows'>, answers: Answers): string {
  const { rows } = template;
  const values = { ...answers.fields };
  if (rows) {
    const filled = answers.rows.length > 0 ? answers.rows : [{}];
    values[rows.id] = filled.map((row, index) => fillLine(rows.line, { ...row, n: String(index + 1) })).join('\n');
  }
  return fillLine(template.text, values);
}
