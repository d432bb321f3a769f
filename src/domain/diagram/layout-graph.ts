/** The order in which the boxes of a diagram are drawn: a forest, and the edges that do not belong to it. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';

export interface Forest {
  roots: string[];
  /** Edges from a box to those drawn under it. */
  children: Map<string, DiagramEdge[]>;
  /** Edges to a box that stands under another one. */
  extra: DiagramEdge[];
  /** Every id, each after all that lead to it. */
  order: string[];
}

/** Edges that close a circle, and edges from a box to itself. */
function backEdges(nodes: string[], edges: DiagramEdge[]): Set<DiagramEdge> {
  const back = new Set<DiagramEdge>();
  const state = new Map<string, 'open' | 'closed'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of edges.filter(({ from }) => from === id)) {
      if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, 'closed');
  };
  for (const id of nodes) if (!state.has(id)) visit(id);
  return back;
}

/** Every box stands under the last of those that lead to it, so that arrows lead downwards. */
export function forestOf({ nodes, edges }: Pick<Diagram, 'nodes' | 'edges'>): Forest {
  const ids = nodes.map(({ id }) => id);
  const back = backEdges(ids, edges);
  const forward = edges.filter((edge) => !back.has(edge));
  const waiting = new Map(ids.map((id) => [id, forward.filter(({ to }) => to === id).length]));
  const roots = ids.filter((id) => waiting.get(id) === 0);
  const forest: Forest = { roots, children: new Map(), extra: [], order: [] };
  const visit = (id: string): void => {
    forest.order.push(id);
    for (const edge of forward.filter(({ from }) => from === id)) {
      const left = (waiting.get(edge.to) ?? 0) - 1;
      waiting.set(edge.to, left);
      if (left > 0) continue;
      forest.children.set(id, [...(forest.children.get(id) ?? []), edge]);
      visit(edge.to);
    }
  };
  roots.forEach(visit);
  const inside = new Set([...forest.children.values()].flat());
  forest.extra = edges.filter((edge) => !inside.has(edge) && edge.from !== edge.to);
  return forest;
}

export const nodesById = (diagram: Diagram): Map<string, DiagramNode> =>
  new Map(diagram.nodes.map((node) => [node.id, node]));

/** The part of a diagram that stands under one box, with the box. */
export function under(diagram: Diagram, forest: Forest, id: string): Diagram {
  const inside = new Set<string>();
  const add = (one: string): void => {
    inside.add(one);
    for (const { to } of forest.children.get(one) ?? []) add(to);
  };
  add(id);
  return {
    ...diagram,
    nodes: diagram.nodes.filter((node) => inside.has(node.id)),
    edges: diagram.edges.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  };
}

/** Edges of a process that stand for a term: named, between two events of one actor. */
export function termsOf(diagram: Diagram): Set<DiagramEdge> {
  if (diagram.kind !== 'process') return new Set();
  const lanes = new Map(diagram.nodes.map(({ id, lane }) => [id, lane]));
  return new Set(
    diagram.edges.filter(({ from, to, label }) => label && from !== to && lanes.get(from) === lanes.get(to)),
  );
}

/** Ids of the events: both ends of every term. */
export const eventsOf = (terms: Set<DiagramEdge>): Set<string> =>
  new Set([...terms].flatMap(({ from, to }) => [from, to]));
