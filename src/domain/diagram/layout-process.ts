/**
 * A process from left to right: a lane for every actor, terms as thick lines between dots, arrows
 * from lane to lane in the room between them. All sizes are px.
 */
import type { Diagram, DiagramEdge } from './diagram.ts';
import { bottom, boxAt, emptyDrawing, labelAt, RADIUS, right, TIP, type Box, type Drawing } from './layout-drawing.ts';
import { addAcross, addTracks, UNDER } from './layout-process-across.ts';
import { centre, planOf, termWidth, type Lane, type Plan } from './layout-process-plan.ts';
import { LINE } from './layout-text.ts';

/** Between the words of a term and its line. */
const OVER = 14;
/** Between an actor and his boxes. */
const TITLE_GAP = 10;

/** A lane with what is drawn in it, its line at y = 0. */
interface Strip {
  lane: Lane;
  boxes: Box[];
  above: number;
  below: number;
}

function stripOf(plan: Plan, lane: Lane): Strip {
  const drawn = lane.nodes.map((node) => {
    const { x, width } = plan.columns[plan.columnOf.get(node.id) ?? 0] ?? { x: 0, width: 0 };
    return boxAt(node, { x, y: 0 }, width, 'middle');
  });
  const common = Math.max(0, ...drawn.filter(({ id }) => !plan.events.has(id)).map(({ height }) => height));
  const boxes = drawn.map((box) => {
    if (!plan.events.has(box.id)) return { ...box, y: -common / 2, height: common };
    return { ...box, y: RADIUS + UNDER, height: box.goal ? box.height : box.lines.length * LINE, bare: !box.goal };
  });
  const ids = new Set(lane.nodes.map(({ id }) => id));
  const words = [...plan.terms].filter(({ from }) => ids.has(from));
  const spoken = words.map(
    (edge) => labelAt('term', edge.label ?? '', { x: 0, y: 0 }, termWidth(plan, edge)).height + OVER,
  );
  const above = Math.max(RADIUS, ...boxes.map(({ y }) => -y), ...spoken);
  return { lane, boxes, above, below: Math.max(...boxes.map(bottom)) };
}

/** Arrows and terms between neighbours in a lane. */
function addInLane(plan: Plan, drawing: Drawing, strip: Strip, y: number): void {
  const boxes = new Map(strip.boxes.map((box) => [box.id, box]));
  for (const edge of plan.diagram.edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (!from || !to) continue;
    const term = plan.terms.has(edge);
    const start = plan.events.has(edge.from) ? centre(plan, edge.from) + RADIUS : right(from);
    const end = (plan.events.has(edge.to) ? centre(plan, edge.to) - RADIUS : to.x) - (term ? 0 : TIP);
    drawing.arrows.push({
      points: [
        { x: start, y },
        { x: end, y },
      ],
      dashed: edge.dashed,
      term,
      head: !term,
    });
    if (!edge.label) continue;
    const label = labelAt('term', edge.label, { x: 0, y: 0 }, termWidth(plan, edge));
    const x = (start + end - label.width) / 2;
    drawing.labels.push({ ...label, x, y: y - OVER - label.height, align: 'middle' });
  }
}

/** Draws a lane: its actor, then its boxes and dots. */
function addStrip(plan: Plan, drawing: Drawing, strip: Strip): void {
  const { lane } = strip;
  if (lane.title) {
    const label = labelAt('lane', lane.title, { x: 0, y: drawing.height }, plan.columns[0]?.width ?? drawing.width);
    drawing.labels.push(label);
    drawing.height = bottom(label) + TITLE_GAP;
  }
  const y = drawing.height + strip.above;
  drawing.boxes.push(...strip.boxes.map((box) => ({ ...box, y: box.y + y })));
  for (const { id } of lane.nodes.filter((node) => plan.events.has(node.id))) {
    const hollow = !plan.diagram.edges.some(({ to }) => to === id);
    drawing.dots.push({ x: centre(plan, id), y, hollow });
  }
  addInLane(plan, drawing, strip, y);
  drawing.height = y + strip.below;
}

/** The process in `width` px, or nothing when it cannot be drawn in lanes. */
export function lanes(diagram: Diagram, width: number): Drawing | undefined {
  const plan = planOf(diagram, width);
  if (!plan) return undefined;
  const drawing: Drawing = { ...emptyDrawing(), width };
  const tracks = new Map<DiagramEdge, number>();
  plan.lanes.forEach((lane, index) => {
    addStrip(plan, drawing, stripOf(plan, lane));
    if (index < plan.lanes.length - 1) for (const [edge, y] of addTracks(plan, drawing, index)) tracks.set(edge, y);
  });
  for (const [edge, y] of tracks) addAcross(plan, drawing, edge, y);
  return drawing;
}
