/**
 * A chain from left to right, in as many rows as it needs; the boxes at its end may stand one above
 * another. All sizes are px.
 */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { bottom, boxAt, boxWidths, emptyDrawing, labelAt, middle, right, share, TIP, type Box, type Drawing } from './layout-drawing.ts';
import { addForkArrows, addReturn, addStraight } from './layout-chain-arrows.ts';
import { forestOf, nodesById, type Forest } from './layout-graph.ts';
import { textWidth, widestWord } from './layout-text.ts';

/** Least length of an arrow. */
const ARROW = 38;
/** Around the words over an arrow, both sides together. */
const AROUND = 26;
/** Between two boxes one above another. */
const STACK_GAP = 14;
/** The widest a box may want to be. */
const BOX = 200;

/** One place in the chain: a box, or the boxes at its end. */
export interface Link {
  nodes: DiagramNode[];
  /** The arrows into these boxes, in their order. */
  edges: DiagramEdge[];
}

/** The chain as links, or nothing when the diagram is not one. */
function linksOf(diagram: Diagram, { roots, children, extra }: Forest): Link[] | undefined {
  const nodes = nodesById(diagram);
  if (roots.length !== 1 || extra.length) return undefined;
  const links: Link[] = [];
  let edges: DiagramEdge[] = [];
  let ids = roots;
  while (ids.length) {
    links.push({ nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges });
    edges = ids.flatMap((id) => children.get(id) ?? []);
    if (ids.length > 1 && edges.length) return undefined;
    ids = edges.map(({ to }) => to);
  }
  return links;
}

/** Ways to spread `count` links over `rows` rows as evenly as possible. */
function spreads(count: number, rows: number): number[][] {
  const small = Math.floor(count / rows);
  const large = count % rows;
  const sizes = Array.from({ length: rows }, (_, index) => small + Number(index < large));
  return [sizes, [...sizes].reverse()];
}

function rowsOf(links: Link[], sizes: number[]): Link[][] {
  let from = 0;
  return sizes.map((size) => links.slice(from, (from += size)));
}

const arrowWidths = (edges: DiagramEdge[]): { min: number; natural: number } => {
  const labels = edges.flatMap(({ label }) => label ?? []);
  const fork = edges.length > 1 ? 16 : 0;
  const least = (width: number) => Math.max(ARROW, width ? width + AROUND + fork : 0);
  return {
    min: least(Math.max(0, ...labels.map(widestWord))),
    natural: least(Math.min(130, Math.max(0, ...labels.map(textWidth)))),
  };
};

/** Widths of box, arrow, box … of a row, or nothing when the row does not fit. */
function widthsOf(row: Link[], width: number): number[] | undefined {
  const columns = row.flatMap(({ nodes, edges }, index) => {
    const all = nodes.map((node) => boxWidths(node, BOX));
    const box = { min: Math.max(...all.map(({ min }) => min)), natural: Math.max(...all.map(({ natural }) => natural)) };
    return index ? [arrowWidths(edges), box] : [box];
  });
  return share(columns, width);
}

/** Boxes of one link, one above another, the middle of all at y = 0, with room for the words beside them. */
function stack({ nodes, edges }: Link, x: number, width: number, arrow: number): Box[] {
  const boxes = nodes.map((node) => boxAt(node, { x, y: 0 }, width, 'middle'));
  if (boxes.length === 1) return boxes.map((box) => ({ ...box, y: -box.height / 2 }));
  const rooms = boxes.map((box, index) => {
    const words = labelAt('edge', edges[index]?.label ?? '', box, arrow - AROUND - 16).height;
    return Math.max(box.height, 2 * words);
  });
  const all = rooms.reduce((sum, room) => sum + room + STACK_GAP, -STACK_GAP);
  let top = -all / 2;
  return boxes.map((box, index) => {
    const room = rooms[index] ?? 0;
    const placed = { ...box, y: top + (room - box.height) / 2 };
    top += room + STACK_GAP;
    return placed;
  });
}

/** One row with its arrows, the middle of its boxes at y = 0. */
function drawRow(row: Link[], widths: number[]): Drawing {
  const drawing = emptyDrawing();
  let before: Box | undefined;
  row.forEach((link, index) => {
    const arrow = index ? (widths[index * 2 - 1] ?? 0) : 0;
    const x = before ? right(before) + arrow : 0;
    const boxes = stack(link, x, widths[index * 2] ?? 0, arrow);
    if (before && boxes.length > 1) addForkArrows(drawing, before, boxes, link.edges);
    else if (before && boxes[0] && link.edges[0]) addStraight(drawing, before, boxes[0], link.edges[0]);
    drawing.boxes.push(...boxes);
    before = boxes[0];
  });
  return drawing;
}

/** Puts a row under the ones above and joins them. */
function addRow(drawing: Drawing, row: Drawing, edge: DiagramEdge | undefined): void {
  const things = [...row.boxes, ...row.labels];
  const top = Math.min(...things.map(({ y }) => y));
  const first = row.boxes[0];
  const last = drawing.boxes.at(-1);
  const y = last && first && edge ? addReturn(drawing, last, middle(first).x, edge) : 0;
  const down = y - top;
  const shift = <T extends { y: number }>(thing: T): T => ({ ...thing, y: thing.y + down });
  drawing.boxes.push(...row.boxes.map(shift));
  drawing.labels.push(...row.labels.map(shift));
  drawing.arrows.push(...row.arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(shift) })));
  const entry = drawing.arrows.find(({ points }) => points.at(-1)?.y === Infinity)?.points.at(-1);
  if (entry && first) entry.y = first.y + down - TIP;
  drawing.height = Math.max(...[...drawing.boxes, ...drawing.labels].map(bottom));
}

/** The chain in `width` px, or nothing when the diagram is no chain or does not fit. */
export function chain(diagram: Diagram, width: number): Drawing | undefined {
  const links = linksOf(diagram, forestOf(diagram));
  if (!links) return undefined;
  const counts = links.map((_, index) => index + 1);
  for (const sizes of counts.flatMap((rows) => spreads(links.length, rows))) {
    const rows = rowsOf(links, sizes);
    const widths = rows.map((row) => widthsOf(row, width));
    const forkAlone = (rows.at(-1)?.length ?? 0) < 2 && (links.at(-1)?.nodes.length ?? 0) > 1;
    if (forkAlone || widths.some((one) => !one)) continue;
    const drawing = { ...emptyDrawing(), width };
    rows.forEach((row, index) => addRow(drawing, drawRow(row, widths[index] ?? []), row[0]?.edges[0]));
    drawing.width = Math.max(...[...drawing.boxes, ...drawing.labels].map(right));
    return drawing;
  }
  return undefined;
}
