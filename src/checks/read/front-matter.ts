/** Cuts a page into the YAML between the `---` lines and the text below. */
import type { Problem } from '../problem.ts';
import type { Source } from './source.ts';

export interface Part {
  text: string;
  /** Offset in the file. */
  start: number;
}

export interface Page {
  yaml: Part;
  body: Part;
}

const OPENING = /^---[ \t]*(\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*(\r\n|\n|\r|$)/m;

export function cutPage(source: Source): Page | Problem {
  const { text } = source;
  const opening = OPENING.exec(text);
  if (!opening)
    return source.problem(
      'front-matter',
      0,
      'файл начинается не со строки ---',
      'первой строкой поставьте ---, затем поля страницы, затем ещё одну строку --- и текст',
    );
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing)
    return source.problem(
      'front-matter',
      0,
      'поля страницы не отделены от текста: нет второй строки ---',
      'поставьте строку --- после последнего поля',
    );
  const end = start + closing.index;
  const body = end + closing[0].length;
  return { yaml: { text: text.slice(start, end), start }, body: { text: text.slice(body), start: body } };
}
