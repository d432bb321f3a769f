/** A diagram as data: boxes and arrows, drawn twice (wide and narrow) and told as a list. */
import type { z } from 'zod';
import { flag, list, maybeList, object, oneOf, slug, text } from './fields.ts';
import { citation } from './front-matter.ts';
import type { Tools } from './tools.ts';

interface Graph {
  lanes: { id: string }[];
  nodes: { id: string; lane?: string }[];
  edges: { from: string; to: string }[];
}

function checkGraph(graph: Graph, context: z.RefinementCtx): void {
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const lanes = new Set(graph.lanes.map(({ id }) => id));
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  graph.edges.forEach((edge, index) => {
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(edge[end])) refuse(['edges', index, end], `нет узла «${edge[end]}» → исправьте id`);
  });
  graph.nodes.forEach(({ lane }, index) => {
    if (lane && !lanes.has(lane)) refuse(['nodes', index, 'lane'], `нет дорожки «${lane}» → исправьте id`);
  });
}

export const diagram = (tools: Tools) =>
  object({
    title: text(5, 100),
    /** One sentence that says what the picture shows. */
    description: text(20, 300),
    region: tools.reference('regions'),
    sources: list(citation(tools), 1),
    /** chain: left to right; process: lanes with a time line; tree: levels from top to bottom. */
    kind: oneOf(['chain', 'process', 'tree']),
    /** Actors, in order from top to bottom. */
    lanes: maybeList(object({ id: slug(), title: text(2, 60) })),
    nodes: list(
      object({
        id: slug(),
        title: text(1, 60),
        note: text(1, 120).optional(),
        lane: slug().optional(),
        /** The one filled box: where it all leads. */
        goal: flag(),
      }),
      2,
    ),
    edges: list(
      object({
        from: slug(),
        to: slug(),
        label: text(1, 60).optional(),
        /** Dashed: a notice or a different term, not a flow. */
        dashed: flag(),
      }),
      1,
    ),
  }).superRefine((value, context) => checkGraph(value as unknown as Graph, context));
