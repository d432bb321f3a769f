/** Tables: the caption that a screen reader announces, and no cell that would be lost. */
import type { Problem } from '../problem.ts';
import type { Survey } from '../survey.ts';
import { childrenOf, everyNode, visibleText, type Node, type NodeOf } from './nodes.ts';
import { problemAtNode, type Piece } from './piece.ts';

/** The build takes such a paragraph for the caption of the table below it. */
const CAPTION = /^Таблица:\s*\S/;

const isCaption = (node: Node | undefined): boolean => node?.type === 'paragraph' && CAPTION.test(visibleText(node));

function* checkCells(piece: Piece, table: NodeOf<'table'>): Generator<Problem> {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  for (const row of rows)
    if (row.children.length > columns)
      yield problemAtNode(
        piece,
        row,
        'table-cells',
        `в строке таблицы ячеек ${row.children.length}, а столбцов ${columns}: лишнее пропадёт`,
        'уберите лишний знак | или добавьте столбец в первую строку; сам знак пишется \\|',
      );
}

export function* checkTables({ pieces }: Survey): Generator<Problem> {
  for (const piece of pieces.filter(({ path }) => !path))
    for (const parent of everyNode(piece.root)) {
      const children = childrenOf(parent);
      for (const [index, node] of children.entries()) {
        if (node.type !== 'table') continue;
        if (!isCaption(children[index - 1]))
          yield problemAtNode(
            piece,
            node,
            'table-caption',
            'у таблицы нет названия',
            'перед таблицей напишите отдельным абзацем: Таблица: что в ней',
          );
        yield* checkCells(piece, node);
      }
    }
}
