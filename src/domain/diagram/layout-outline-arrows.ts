/** Arrows of the drawing in one column. All sizes are px. */
import type { DiagramEdge } from './diagram.ts';
import { middle, TIP, type Arrow, type Drawing, type Point } from './layout-drawing.ts';
import { onSpine, trackX, type Outline, type Row } from './layout-outline-plan.ts';

/** From the box above along the line: straight down, or down and into the side of a branch. */
function alongSpine(plan: Outline, above: Row, row: Row, edge: DiagramEdge): Arrow | undefined {
  const [from, to] = [plan.boxes.get(above.node.id), plan.boxes.get(row.node.id)];
  if (!from || !to) return undefined;
  const start = onSpine(plan, above, from);
  const end = onSpine(plan, row, to);
  const term = plan.terms.has(edge) && !row.branch;
  const points: Point[] = row.branch
    ? [
        { x: start.x, y: start.start },
        { x: start.x, y: middle(to).y },
        { x: end.left - TIP, y: middle(to).y },
      ]
    : [
        { x: start.x, y: start.start },
        { x: end.x, y: term ? end.end : end.end - TIP },
      ];
  return { points, dashed: edge.dashed, term, head: !term };
}

/** Through the gutter: out of the lower half of a box, into the upper half of another one. */
function throughGutter(plan: Outline, edge: DiagramEdge, track: number): Arrow | undefined {
  const [from, to] = [plan.boxes.get(edge.from), plan.boxes.get(edge.to)];
  if (!from || !to) return undefined;
  const x = trackX(from, track);
  const out = from.y + (from.height * 2) / 3;
  const into = to.y + to.height / 3;
  const points = [
    { x: plan.edge, y: out },
    { x, y: out },
    { x, y: into },
    { x: plan.edge + TIP, y: into },
  ];
  return { points, dashed: edge.dashed, term: false, head: true };
}

export function addArrows(plan: Outline, drawing: Drawing): void {
  const rows = new Map(plan.rows.map((row) => [row.node.id, row]));
  const arrows = plan.rows.map((row) => {
    const above = row.edge && rows.get(row.edge.from);
    return row.edge && above && alongSpine(plan, above, row, row.edge);
  });
  const extra = plan.extra.map((edge, index) => throughGutter(plan, edge, plan.tracks[index] ?? 0));
  drawing.arrows.push(...[...arrows, ...extra].filter((arrow) => arrow !== undefined));
}
