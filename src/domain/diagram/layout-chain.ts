/**
 * A chain from left to right, in as many rows as it needs; the boxes at its end may stand one above
 * another. All sizes are px.
 */
import type { Diagram, DiagramEdge } from './diagram.ts';
import { chainRows, FORK, wordsWidth, type ChainRow, type Link } from './layout-chain-rows.ts';
import {
  addPart,
  bottom,
  boxAt,
  cropped,
  emptyDrawing,
  labelAt,
  middle,
  PAD,
  right,
  TIP,
  type Box,
  type Drawing,
  type Point,
} from './layout-drawing.ts';
import { textWidth } from './layout-text.ts';

/** Between two boxes one above another. */
const STACK_GAP = 14;
/** Between an arrow and the words over it. */
const OVER = 7;
/** From a row down to the line that leads to the next one, and from there to its boxes. */
const RETURN = 16;
const LANDING = 26;

/** As wide as the widest of them needs. */
function tight(boxes: Box[]): Box[] {
  const width = Math.max(...boxes.flatMap(({ lines }) => lines.map(({ text }) => textWidth(text)))) + 2 * PAD;
  return boxes.map((box) => ({ ...box, width }));
}

/** Boxes of one link, one above another, their middle at y = 0, with room for the words before them. */
function stack({ nodes, edges }: Link, x: number, width: number, words: number): Box[] {
  const boxes = tight(nodes.map((node) => boxAt(node, { x, y: 0 }, width, 'middle')));
  const rooms = boxes.map(({ height }, index) => {
    const label = labelAt('edge', (boxes.length > 1 && edges[index]?.label) || '', { x, y: 0 }, words);
    return Math.max(height, label.height && 2 * (label.height + OVER));
  });
  let top = -(rooms.reduce((sum, room) => sum + room, 0) + STACK_GAP * (rooms.length - 1)) / 2;
  return boxes.map((box, index) => {
    const room = rooms[index] ?? 0;
    const y = top + (room - box.height) / 2;
    top += room + STACK_GAP;
    return { ...box, y };
  });
}

/** The arrows between a box and the next ones, with their words over them. */
function addArrows(drawing: Drawing, from: Box, to: Box[], edges: DiagramEdge[]): void {
  const start = { x: right(from), y: middle(from).y };
  const fork = to.length > 1 ? FORK : 0;
  to.forEach((box, index) => {
    const edge = edges[index];
    if (!edge) return;
    const end = { x: box.x - TIP, y: middle(box).y };
    const turn = start.x + FORK;
    const points =
      Math.abs(start.y - end.y) < 1 ? [start, end] : [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
    drawing.arrows.push({ points, dashed: edge.dashed, term: false, head: true });
    if (!edge.label) return;
    const label = labelAt('edge', edge.label, { x: 0, y: 0 }, wordsWidth(box.x - start.x - fork));
    const free = { from: start.x + fork, to: box.x };
    const x = (free.from + free.to - label.width) / 2;
    drawing.labels.push({ ...label, x, y: end.y - label.height - OVER, align: 'middle' });
  });
}

/** One row with its arrows, the middle of its boxes at y = 0. */
function drawRow({ links, widths }: ChainRow): Drawing {
  const drawing = emptyDrawing();
  let before: Box | undefined;
  links.forEach((link, index) => {
    const arrow = index ? (widths[index * 2 - 1] ?? 0) : 0;
    const x = before ? right(before) + arrow : 0;
    const fork = link.nodes.length > 1 ? FORK : 0;
    const boxes = stack(link, x, widths[index * 2] ?? 0, wordsWidth(arrow - fork));
    if (before) addArrows(drawing, before, boxes, link.edges);
    drawing.boxes.push(...boxes);
    before = boxes[0];
  });
  return level(drawing, links);
}

/** Makes the single boxes of a row equally high. */
function level(drawing: Drawing, links: Link[]): Drawing {
  const single = new Set(links.filter(({ nodes }) => nodes.length === 1).flatMap(({ nodes }) => nodes[0]?.id ?? []));
  const height = Math.max(0, ...drawing.boxes.filter(({ id }) => single.has(id)).map((box) => box.height));
  const boxes = drawing.boxes.map((box) => (single.has(box.id) ? { ...box, height, y: -height / 2 } : box));
  return { ...drawing, boxes };
}

/** Puts a row under the ones above and leads an arrow from their end to its beginning. */
function addRow(drawing: Drawing, row: Drawing, edge: DiagramEdge | undefined): void {
  const top = Math.min(...[...row.boxes, ...row.labels].map(({ y }) => y));
  const last = drawing.boxes.at(-1);
  const first = row.boxes[0];
  if (!last || !first || !edge) return addPart(drawing, row, 0, -top);
  const turn = Math.max(...drawing.boxes.map(bottom)) + RETURN;
  const x = middle(first).x;
  const label = labelAt('edge', edge.label ?? '', { x: x + 14, y: turn + 8 }, middle(last).x - x - 14);
  const landing = Math.max(LANDING, label.height && label.height + 14);
  const down = turn + landing - top;
  const points: Point[] = [
    { x: middle(last).x, y: bottom(last) },
    { x: middle(last).x, y: turn },
    { x, y: turn },
    { x, y: first.y + down - TIP },
  ];
  addPart(drawing, row, 0, down);
  drawing.arrows.push({ points, dashed: edge.dashed, term: false, head: true });
  if (edge.label) drawing.labels.push(label);
}

/** The chain in `width` px, or nothing when the diagram is no chain or does not fit. */
export function chain(diagram: Diagram, width: number): Drawing | undefined {
  const rows = chainRows(diagram, width);
  if (!rows) return undefined;
  const drawing = emptyDrawing();
  for (const row of rows) addRow(drawing, drawRow(row), row.links[0]?.edges[0]);
  return cropped(drawing);
}
