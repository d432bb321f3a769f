/** The drawing in one column, before its heights are known: rows, levels, tracks. All sizes are px. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { bottom, middle, RADIUS, right, type Box } from './layout-drawing.ts';
import { eventsOf, forestOf, nodesById, termsOf, type Forest } from './layout-graph.ts';

/** From the left edge of a row to the line along which arrows run. */
export const SPINE = 14;
/** How far a branch is moved to the right; less when there are many levels. */
const INDENT = 32;
/** What the deepest branch keeps of the width. */
const DEEPEST = 150;
/** Between two tracks of the gutter. */
const TRACK = 10;

/** A row: one box and how it hangs on the one before. */
export interface Row {
  node: DiagramNode;
  level: number;
  edge?: DiagramEdge | undefined;
  /** One of several under the same box. */
  branch: boolean;
}

export interface Outline {
  diagram: Diagram;
  rows: Row[];
  extra: DiagramEdge[];
  /** For every extra edge the number of its track in the gutter. */
  tracks: number[];
  terms: Set<DiagramEdge>;
  events: Set<string>;
  /** Left edge of the rows of a level. */
  leftOf: (level: number) => number;
  /** Right edge of all boxes. */
  edge: number;
  boxes: Map<string, Box>;
}

function rowsOf(diagram: Diagram, { roots, children }: Forest): Row[] {
  const nodes = nodesById(diagram);
  const rows: Row[] = [];
  const add = (id: string, level: number, branch: boolean, edge?: DiagramEdge): void => {
    const node = nodes.get(id);
    if (node) rows.push({ node, level, branch, edge });
    const next = children.get(id) ?? [];
    const several = next.length > 1;
    for (const one of next) add(one.to, several ? level + 1 : level, several, one);
  };
  roots.forEach((id) => add(id, 0, false));
  return rows;
}

/** Gives every extra edge a track that no other edge uses beside the same rows. */
function tracksOf(extra: DiagramEdge[], rows: Row[]): number[] {
  const place = new Map(rows.map(({ node }, index) => [node.id, index]));
  const taken: [number, number][][] = [];
  return extra.map(({ from, to }) => {
    const ends = [place.get(from) ?? 0, place.get(to) ?? 0].sort((a, b) => a - b) as [number, number];
    const free = taken.findIndex((spans) => spans.every(([start, end]) => ends[0] > end || ends[1] < start));
    const track = free < 0 ? taken.length : free;
    taken[track] = [...(taken[track] ?? []), ends];
    return track;
  });
}

/** Everything but the heights. */
export function planOf(diagram: Diagram, width: number): Outline {
  const forest = forestOf(diagram);
  const rows = rowsOf(diagram, forest);
  const tracks = tracksOf(forest.extra, rows);
  const gutter = tracks.length ? 14 + TRACK * Math.max(...tracks) : 0;
  const levels = Math.max(1, ...rows.map(({ level }) => level));
  const indent = Math.min(INDENT, Math.max(SPINE + 6, (width - gutter - DEEPEST) / levels));
  const terms = termsOf(diagram);
  const leftOf = (level: number) => level * indent;
  const events = eventsOf(terms);
  return { diagram, rows, extra: forest.extra, tracks, terms, events, leftOf, edge: width - gutter, boxes: new Map() };
}

/** Where an arrow leaves and reaches a row on the line at the left. */
export function onSpine(plan: Outline, row: Row, box: Box): { x: number; start: number; end: number; left: number } {
  const left = plan.leftOf(row.level);
  const event = plan.events.has(row.node.id);
  const y = middle(box).y;
  return {
    x: left + SPINE,
    start: event ? y + RADIUS : bottom(box),
    end: event ? y - RADIUS : box.y,
    left: event ? left + SPINE - RADIUS : box.x,
  };
}

/** X of a track in the gutter. */
export const trackX = (box: Box, track: number): number => right(box) + 12 + track * TRACK;
