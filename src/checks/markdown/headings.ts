/** Headings of a page: their ids are addresses, their levels the outline that a screen reader reads out. */
import { slugify, uniqueSlugs } from '../../domain/address/slugify.ts';
import type { Problem } from '../problem.ts';
import type { Survey } from '../survey.ts';
import { everyNode, visibleText, type NodeOf } from './nodes.ts';
import { problemAtNode, type Piece } from './piece.ts';

export interface Heading {
  id: string;
  text: string;
  depth: number;
  node: NodeOf<'heading'>;
}

/** Headings in the order of the text, with the ids that the build gives them. */
export function headingsOf(piece: Piece): Heading[] {
  const unique = uniqueSlugs();
  return [...everyNode(piece.root)]
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const text = visibleText(node).trim();
      return { id: node.depth > 1 ? unique(slugify(text)) : '', text, depth: node.depth, node };
    });
}

/** Begins at ##, goes down one level at a time. */
function* checkLevels(piece: Piece, headings: Heading[]): Generator<Problem> {
  let above = 1;
  for (const { depth, text, node } of headings) {
    const marks = '#'.repeat(depth);
    if (text === '')
      yield problemAtNode(piece, node, 'heading-level', 'заголовок пуст', 'впишите текст или удалите строку');
    else if (depth === 1)
      yield problemAtNode(
        piece,
        node,
        'heading-level',
        `«${text}» — заголовок первого уровня (#)`,
        'поставьте ##: первый уровень — название страницы, оно уже есть',
      );
    else if (depth > above + 1)
      yield problemAtNode(
        piece,
        node,
        'heading-level',
        `перед «${text}» (${marks}) пропущен уровень`,
        `поставьте ${'#'.repeat(above + 1)}`,
      );
    above = Math.max(depth, 1);
  }
}

/** Two headings, or a heading and a step, must not claim one address. */
function* checkIds(piece: Piece, headings: Heading[], steps: string[]): Generator<Problem> {
  const taken = new Map<string, string>(steps.map((id) => [id, `шаг «${id}»`]));
  for (const { depth, text, node } of headings) {
    if (depth === 1 || text === '') continue;
    const id = slugify(text);
    const other = taken.get(id);
    if (other)
      yield problemAtNode(
        piece,
        node,
        'heading-duplicate',
        `адрес заголовка «${text}» (#${id}) уже занят: ${other}`,
        'назовите заголовок иначе',
      );
    taken.set(id, `заголовок «${text}»`);
  }
}

export function* checkHeadings({ pieces, pages }: Survey): Generator<Problem> {
  for (const piece of pieces) {
    if (piece.path) continue;
    const page = pages.get(piece.entry);
    const headings = page?.headings ?? headingsOf(piece);
    yield* checkLevels(piece, headings);
    yield* checkIds(piece, headings, page?.anchors ?? []);
  }
}
