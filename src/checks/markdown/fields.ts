/** Markdown in front matter: paragraphs, lists, links, emphasis; the rest belongs into the text of the page. */
import type { Problem } from '../problem.ts';
import { fieldName } from '../read/entry.ts';
import type { Survey } from '../survey.ts';
import { everyNode, type Node } from './nodes.ts';
import { problemAtNode } from './piece.ts';

/** What may not stand in a field, and what to do with it. */
const REFUSED: Partial<Record<Node['type'], readonly [what: string, fix: string]>> = {
  heading: ['заголовок', 'уберите # в начале строки; заголовки бывают только в тексте страницы'],
  html: ['тег HTML', 'запишите то же разметкой Markdown: **жирно**, [текст](адрес)'],
  table: ['таблица', 'перенесите её в текст страницы или запишите списком'],
  image: ['картинка', 'укажите её в поле image шага или перенесите в текст страницы'],
  imageReference: ['картинка', 'укажите её в поле image шага или перенесите в текст страницы'],
  code: ['блок кода', 'уберите лишний отступ или тройные кавычки; короткое — в обратных кавычках'],
  footnoteReference: ['сноска', 'впишите её содержание в текст'],
  footnoteDefinition: ['сноска', 'впишите её содержание в текст'],
  delete: ['зачёркивание', 'уберите знаки ~~'],
  thematicBreak: ['черта ---', 'удалите её'],
};

export function* checkFields({ pieces }: Survey): Generator<Problem> {
  for (const piece of pieces) {
    if (!piece.path) continue;
    for (const node of everyNode(piece.root)) {
      const refused = REFUSED[node.type];
      if (!refused) continue;
      const [what, fix] = refused;
      yield problemAtNode(piece, node, 'field-markdown', `${fieldName(piece.path)}: ${what} в поле не работает`, fix);
    }
  }
}
