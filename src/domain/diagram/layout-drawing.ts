/** A drawing: rectangles, lines and dots with places. All sizes are px, y grows downwards. */
import type { DiagramNode } from './diagram.ts';
import { BASELINE, LINE, textWidth, widestWord, wrap } from './layout-text.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

export interface TextLine {
  text: string;
  bold: boolean;
}

/** Lines of text in a rectangle, centred in its height. */
export interface Block extends Rect {
  lines: TextLine[];
  align: 'start' | 'middle';
  /** From the edge to the text, px. */
  pad: number;
}

export interface Box extends Block {
  id: string;
  /** The one filled box. */
  goal: boolean;
  /** Text without an edge, under a dot. */
  bare: boolean;
}

export interface Label extends Block {
  kind: 'edge' | 'term' | 'lane';
}

export interface Arrow {
  points: Point[];
  dashed: boolean;
  /** A term on a time line: thick, from dot to dot. */
  term: boolean;
  head: boolean;
}

export interface Dot extends Point {
  /** Nothing comes before it. */
  hollow: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  labels: Label[];
  arrows: Arrow[];
  dots: Dot[];
}

/** From the edge of a box to its text, px. */
export const PAD = 12;
const PAD_BLOCK = 10;
/** Between the tip of an arrow and its box, px. */
export const TIP = 3;
/** Radius of a dot, px. */
export const RADIUS = 8;

export const emptyDrawing = (): Drawing => ({ width: 0, height: 0, boxes: [], labels: [], arrows: [], dots: [] });

const nodeLines = (node: DiagramNode, width: number): TextLine[] => [
  ...wrap(node.title, width).map((text) => ({ text, bold: true })),
  ...wrap(node.note ?? '', width).map((text) => ({ text, bold: false })),
];

/** Smallest width of a box that cuts no word, and the width that it would like to have, px. */
export function boxWidths(node: DiagramNode, most: number): { min: number; natural: number } {
  const texts = [node.title, node.note ?? ''];
  const min = Math.max(...texts.map(widestWord)) + 2 * PAD;
  return { min, natural: Math.max(min, Math.min(most, Math.max(...texts.map(textWidth)) + 2 * PAD)) };
}

/** A box of a given width, px; its height follows from the text. */
export function boxAt(node: DiagramNode, { x, y }: Point, width: number, align: Block['align']): Box {
  const lines = nodeLines(node, width - 2 * PAD);
  const height = lines.length * LINE + 2 * PAD_BLOCK;
  return { id: node.id, goal: node.goal, bare: false, x, y, width, height, lines, align, pad: PAD };
}

/** A label no wider than `most` px, its rectangle as wide as its text. */
export function labelAt(kind: Label['kind'], text: string, { x, y }: Point, most: number): Label {
  const lines = wrap(text, most).map((line) => ({ text: line, bold: kind !== 'edge' }));
  const width = Math.max(0, ...lines.map((line) => textWidth(line.text)));
  return { kind, lines, x, y, width, height: lines.length * LINE, align: 'start', pad: 0 };
}

/** Where each line of a block is written: x of the anchor and y of the baseline, px. */
export function writtenLines(block: Block): (TextLine & Point)[] {
  const top = block.y + (block.height - block.lines.length * LINE) / 2 + BASELINE;
  const x = block.align === 'middle' ? block.x + block.width / 2 : block.x + block.pad;
  return block.lines.map((line, index) => ({ ...line, x, y: top + index * LINE }));
}

export const middle = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;

function moved(drawing: Drawing, dx: number, dy: number): Drawing {
  const move = <T extends Point>(thing: T): T => ({ ...thing, x: thing.x + dx, y: thing.y + dy });
  return {
    ...drawing,
    boxes: drawing.boxes.map(move),
    labels: drawing.labels.map(move),
    dots: drawing.dots.map(move),
    arrows: drawing.arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(move) })),
  };
}

/** Adds a part to a drawing, moved by `dx` and `dy` px. */
export function addPart(drawing: Drawing, part: Drawing, dx: number, dy: number): void {
  const { boxes, labels, dots, arrows } = moved(part, dx, dy);
  drawing.boxes.push(...boxes);
  drawing.labels.push(...labels);
  drawing.dots.push(...dots);
  drawing.arrows.push(...arrows);
}

/** Draws the edges of a drawing where its last box or word ends. */
export function cropped(drawing: Drawing): Drawing {
  const rects = [...drawing.boxes, ...drawing.labels];
  return { ...drawing, width: Math.max(...rects.map(right)), height: Math.max(...rects.map(bottom)) };
}
