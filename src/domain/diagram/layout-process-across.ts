/** Arrows of a process from lane to lane. All sizes are px. */
import type { DiagramEdge } from './diagram.ts';
import { bottom, labelAt, RADIUS, TIP, type Box, type Drawing, type Point } from './layout-drawing.ts';
import { centre, type Plan } from './layout-process-plan.ts';

/** Between a dot and its words. */
export const UNDER = 9;
/** Between two lanes without arrows. */
const LANE_GAP = 26;
/** Room for an arrow from lane to lane, and before the first one. */
const TRACK = 18;
const BEFORE_TRACKS = 4;
/** From the middle of a box, where arrows both leave and arrive on one side. */
const ASIDE = 14;

const lane = (plan: Plan, id: string): number => plan.laneOf.get(id) ?? 0;
const crosses = (plan: Plan, { from, to }: DiagramEdge): boolean => lane(plan, from) !== lane(plan, to);
const leadsDown = (plan: Plan, { from, to }: DiagramEdge): boolean => lane(plan, from) < lane(plan, to);

/** Edges that run in the room under a lane: down from it, or up from the next one. */
const under = (plan: Plan, index: number): DiagramEdge[] =>
  plan.diagram.edges.filter(
    (edge) => crosses(plan, edge) && lane(plan, edge.from) === index + Number(!leadsDown(plan, edge)),
  );

/** X of the place where an edge leaves a box or arrives at it. */
function port(plan: Plan, edge: DiagramEdge, end: 'from' | 'to'): number {
  const id = edge[end];
  const other = end === 'from' ? 'to' : 'from';
  const shared = plan.diagram.edges.some(
    (one) => one[other] === id && crosses(plan, one) && leadsDown(plan, one) !== leadsDown(plan, edge),
  );
  const aside = shared && !plan.events.has(id) ? ASIDE : 0;
  return centre(plan, id) + (end === 'from' ? aside : -aside);
}

/** Leaves room for the arrows under a lane; returns the height of each. */
export function addTracks(plan: Plan, drawing: Drawing, index: number): Map<DiagramEdge, number> {
  const tracks = new Map<DiagramEdge, number>();
  const edges = under(plan, index);
  drawing.height += edges.length ? BEFORE_TRACKS : LANE_GAP;
  for (const edge of edges) {
    const [start, end] = [port(plan, edge, 'from'), port(plan, edge, 'to')];
    const label = labelAt('edge', edge.label ?? '', { x: 0, y: drawing.height + 6 }, Math.abs(end - start) - 24);
    if (edge.label) drawing.labels.push({ ...label, x: (start + end - label.width) / 2, align: 'middle' });
    drawing.height = bottom(label) + (edge.label ? 6 : TRACK - 6);
    tracks.set(edge, drawing.height);
  }
  drawing.height += edges.length ? TRACK : 0;
  return tracks;
}

/** From lane to lane: out of a box, along its track, into the other box or its dot. */
export function addAcross(plan: Plan, drawing: Drawing, edge: DiagramEdge, track: number): void {
  const [from, to] = [edge.from, edge.to].map((id) => drawing.boxes.find((box) => box.id === id));
  if (!from || !to) return;
  const down = leadsDown(plan, edge);
  const topOf = (box: Box) => box.y - (plan.events.has(box.id) ? 2 * RADIUS + UNDER : 0);
  const [x, end] = [port(plan, edge, 'from'), port(plan, edge, 'to')];
  const points: Point[] = [
    { x, y: down ? bottom(from) : topOf(from) },
    { x, y: track },
    { x: end, y: track },
    { x: end, y: down ? topOf(to) - TIP : bottom(to) + TIP },
  ];
  drawing.arrows.push({ points, dashed: edge.dashed, term: false, head: true });
}
