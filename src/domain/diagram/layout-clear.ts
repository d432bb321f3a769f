/** Whether a drawing can be read: nothing lies on anything else. */
import { RADIUS, writtenLines, type Arrow, type Drawing, type Point, type Rect } from './layout-drawing.ts';
import { textWidth } from './layout-text.ts';

type NamedRect = Rect & { name: string };

/** Whether two rectangles share more than an edge; half a pixel is forgiven. */
const overlap = (a: Rect, b: Rect): boolean =>
  a.x + a.width > b.x + 0.5 && b.x + b.width > a.x + 0.5 && a.y + a.height > b.y + 0.5 && b.y + b.height > a.y + 0.5;

/** A piece of an arrow as a rectangle as thick as its line, px. */
function piece(from: Point, to: Point, thickness: number): Rect {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const half = thickness / 2;
  return from.x === to.x
    ? { x: left - half, y: top, width: thickness, height: Math.abs(to.y - from.y) }
    : { x: left, y: top - half, width: Math.abs(to.x - from.x), height: thickness };
}

const pieces = ({ points, term }: Arrow): Rect[] =>
  points.slice(1).map((to, index) => piece(points[index] ?? to, to, term ? 6 : 2));

function rectsOf(drawing: Drawing): NamedRect[] {
  const dot = ({ x, y }: Point, index: number) => ({
    name: `dot ${index}`,
    x: x - RADIUS,
    y: y - RADIUS,
    width: 2 * RADIUS,
    height: 2 * RADIUS,
  });
  return [
    ...drawing.boxes.map((box) => ({ ...box, name: `box ${box.id}` })),
    ...drawing.labels.map((label) => ({ ...label, name: `label ${label.lines.map(({ text }) => text).join(' ')}` })),
    ...drawing.dots.map(dot),
  ];
}

const piecesOf = (drawing: Drawing): NamedRect[] =>
  drawing.arrows.flatMap((arrow, index) => pieces(arrow).map((rect) => ({ ...rect, name: `arrow ${index}` })));

/** Arrows that run along one another, though they neither begin nor end together. */
function confused({ arrows }: Drawing): string[] {
  const same = (a: Point | undefined, b: Point | undefined) => a?.x === b?.x && a?.y === b?.y;
  const along = (a: Rect, b: Rect) => overlap(a, b) && a.width > a.height === b.width > b.height;
  const together = (a: Arrow, b: Arrow) => same(a.points[0], b.points[0]) || same(a.points.at(-1), b.points.at(-1));
  return arrows.flatMap((a, index) =>
    arrows
      .slice(index + 1)
      .filter((b) => !together(a, b) && pieces(a).some((one) => pieces(b).some((other) => along(one, other))))
      .map(() => `arrow ${index} runs along another one`),
  );
}

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
    ...confused(drawing),
    ...outside(drawing),
    ...tooWide(drawing),
  ];
}
