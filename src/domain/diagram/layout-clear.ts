/** Whether a drawing can be read: nothing lies on anything else. */
import { writtenLines, type Drawing, type Point, type Rect } from './layout-drawing.ts';
import { RADIUS } from './layout-drawing.ts';
import { textWidth } from './layout-text.ts';

type NamedRect = Rect & { name: string };

/** Whether two rectangles share more than an edge; half a pixel is forgiven. */
const overlap = (a: Rect, b: Rect): boolean =>
  a.x + a.width > b.x + 0.5 && b.x + b.width > a.x + 0.5 && a.y + a.height > b.y + 0.5 && b.y + b.height > a.y + 0.5;

/** A piece of an arrow as a rectangle as thick as its line, px. */
function piece(from: Point, to: Point, thickness: number): Rect {
  const along = from.x === to.x ? { width: thickness, height: Math.abs(to.y - from.y) } : { width: Math.abs(to.x - from.x), height: thickness };
  const shift = { x: from.x === to.x ? thickness / 2 : 0, y: from.x === to.x ? 0 : thickness / 2 };
  return { x: Math.min(from.x, to.x) - shift.x, y: Math.min(from.y, to.y) - shift.y, ...along };
}

function rectsOf(drawing: Drawing): NamedRect[] {
  const dot = ({ x, y }: Point, index: number) => ({
    name: `dot ${index}`, x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS,
  });
  return [
    ...drawing.boxes.map((box) => ({ ...box, name: `box ${box.id}` })),
    ...drawing.labels.map((label) => ({ ...label, name: `label ${label.lines.map(({ text }) => text).join(' ')}` })),
    ...drawing.dots.map(dot),
  ];
}

const piecesOf = (drawing: Drawing): NamedRect[] =>
  drawing.arrows.flatMap(({ points, term }, index) =>
    points.slice(1).map((to, at) => ({ ...piece(points[at] ?? to, to, term ? 6 : 2), name: `arrow ${index}` })),
  );

function outside(drawing: Drawing): string[] {
  const { width, height } = drawing;
  return [...rectsOf(drawing), ...piecesOf(drawing)]
    .filter(({ x, y, ...rect }) => x < -1 || y < -1 || x + rect.width > width + 1 || y + rect.height > height + 1)
    .map(({ name }) => `${name} leaves the drawing`);
}

/** Lines of text that are wider than their box or label. */
const tooWide = (drawing: Drawing): string[] =>
  [...drawing.boxes, ...drawing.labels].flatMap((block) =>
    writtenLines(block)
      .filter(({ text }) => textWidth(text) > block.width - 2 * block.pad + 0.5)
      .map(({ text }) => `“${text}” is too wide`),
  );

/** Everything that makes a drawing unreadable, in words; empty when it is clear. */
export function faults(drawing: Drawing): string[] {
  const rects = rectsOf(drawing);
  const pairs = rects.flatMap((a, index) => rects.slice(index + 1).map((b) => [a, b] as const));
  const crossed = piecesOf(drawing).flatMap((line) => rects.map((rect) => [line, rect] as const));
  return [
    ...[...pairs, ...crossed].filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a.name} lies on ${b.name}`),
    ...outside(drawing),
    ...tooWide(drawing),
  ];
}
