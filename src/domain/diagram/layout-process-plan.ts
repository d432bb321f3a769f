/** A process before its heights are known: lanes of actors, columns in the order of events. All sizes are px. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { boxColumn, grow } from './layout-columns.ts';
import { RADIUS } from './layout-drawing.ts';
import { eventsOf, forestOf, nodesById, termsOf } from './layout-graph.ts';
import { widestWord } from './layout-text.ts';

/** Between two columns. */
const GAP = 30;
/** The widest a box may want to be. */
const BOX = 190;
/** Around the words between two dots, both sides together. */
const AROUND = 2 * RADIUS + 16;

export interface Lane {
  title?: string | undefined;
  nodes: DiagramNode[];
}

/** A column: its left edge and its width. */
export interface Span {
  x: number;
  width: number;
}

export interface Plan {
  diagram: Diagram;
  lanes: Lane[];
  /** Number of the lane of every box. */
  laneOf: Map<string, number>;
  columnOf: Map<string, number>;
  columns: Span[];
  terms: Set<DiagramEdge>;
  events: Set<string>;
}

/** Every box stands right of all that lead to it and of those before it in its lane. */
function columnsOf(order: string[], { nodes, edges }: Diagram): Map<string, number> {
  const laneOf = new Map(nodes.map(({ id, lane }) => [id, lane ?? '']));
  const columns = new Map<string, number>();
  const last = new Map<string, number>();
  for (const id of order) {
    const lane = laneOf.get(id) ?? '';
    const before = edges.filter(({ to }) => to === id).map(({ from }) => columns.get(from) ?? -1);
    const column = Math.max(last.get(lane) ?? -1, ...before) + 1;
    columns.set(id, column);
    last.set(lane, column);
  }
  return columns;
}

function lanesOf(diagram: Diagram, order: string[]): Lane[] {
  const nodes = nodesById(diagram);
  const inOrder = order.flatMap((id) => nodes.get(id) ?? []);
  const lanes: Lane[] = [{ nodes: inOrder.filter(({ lane }) => !lane) }];
  for (const { id, title } of diagram.lanes) lanes.push({ title, nodes: inOrder.filter(({ lane }) => lane === id) });
  return lanes.filter((lane) => lane.nodes.length > 0);
}

/** Whether every arrow leads to a later column, and within a lane to the next box. */
function leadsOn({ edges }: Diagram, lanes: Lane[], columnOf: Map<string, number>): boolean {
  const place = new Map(
    lanes.flatMap(({ nodes }, lane) => nodes.map(({ id }, index) => [id, { lane, index }] as const)),
  );
  return edges.every(({ from, to }) => {
    const [a, b] = [place.get(from), place.get(to)];
    const later = (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0);
    return later && a && b && (a.lane !== b.lane || b.index === a.index + 1);
  });
}

/** Widths of the columns over the whole width, or nothing when they do not fit. */
function placed({ nodes }: Diagram, columnOf: Map<string, number>, width: number): Span[] | undefined {
  const count = Math.max(...columnOf.values()) + 1;
  const inColumn = (index: number) => nodes.filter(({ id }) => columnOf.get(id) === index);
  const free = width - GAP * (count - 1);
  const widths = grow(
    Array.from({ length: count }, (_, index) => boxColumn(inColumn(index), BOX)),
    free,
  );
  if (!widths) return undefined;
  const more = (free - widths.reduce((sum, one) => sum + one, 0)) / count;
  let x = 0;
  return widths.map((own) => {
    const span = { x, width: own + more };
    x += span.width + GAP;
    return span;
  });
}

export const centre = (plan: Plan, id: string): number => {
  const { x, width } = plan.columns[plan.columnOf.get(id) ?? 0] ?? { x: 0, width: 0 };
  return x + width / 2;
};

/** What the words of a term may take between its dots. */
export const termWidth = (plan: Plan, { from, to }: DiagramEdge): number =>
  centre(plan, to) - centre(plan, from) - AROUND;

/** The plan of a process in `width` px, or nothing when it cannot be drawn in lanes. */
export function planOf(diagram: Diagram, width: number): Plan | undefined {
  const { order } = forestOf(diagram);
  const columnOf = columnsOf(order, diagram);
  const lanes = lanesOf(diagram, order);
  const columns = leadsOn(diagram, lanes, columnOf) ? placed(diagram, columnOf, width) : undefined;
  if (!columns) return undefined;
  const terms = termsOf(diagram);
  const laneOf = new Map(lanes.flatMap(({ nodes }, index) => nodes.map(({ id }) => [id, index] as const)));
  const plan = { diagram, lanes, laneOf, columnOf, columns, terms, events: eventsOf(terms) };
  return [...terms].every((edge) => widestWord(edge.label ?? '') <= termWidth(plan, edge)) ? plan : undefined;
}
