/** A diagram in words: its texts typeset, and its arrows as sentences. */
import { typograph } from '../typography/typograph.ts';
import type { Diagram, DiagramNode } from './diagram.ts';

/** Typesets a text; soft hyphens have no place in a drawing. */
const typed = (text: string): string => typograph(text.replaceAll('\u00AD', ''));

/** The diagram with quotes, dashes and no-break spaces in place. */
export const typeset = (diagram: Diagram): Diagram => ({
  ...diagram,
  lanes: diagram.lanes.map((lane) => ({ ...lane, title: typed(lane.title) })),
  nodes: diagram.nodes.map((node) => ({ ...node, title: typed(node.title), note: node.note && typed(node.note) })),
  edges: diagram.edges.map((edge) => ({ ...edge, label: edge.label && typed(edge.label) })),
});

/** «Мастер: Ремонт колеса (в тот же день)»; the note is said once. */
function namer({ lanes, nodes }: Diagram): (id: string) => string {
  const actors = new Map(lanes.map(({ id, title }) => [id, title]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const said = new Set<string>();
  return (id) => {
    const node: Partial<DiagramNode> = byId.get(id) ?? {};
    const note = node.note && !said.has(id) ? ` (${node.note})` : '';
    said.add(id);
    return `${actors.has(node.lane ?? '') ? `${actors.get(node.lane ?? '')}: ` : ''}${node.title}${note}`;
  };
}

/** Every arrow as a sentence, then the boxes without arrows. */
export function sentences(diagram: Diagram): string[] {
  const set = typeset(diagram);
  const name = namer(set);
  const joined = new Set(set.edges.flatMap(({ from, to }) => [from, to]));
  return [
    ...set.edges.map(({ from, to, label }) => `${name(from)}\u00A0— ${name(to)}${label ? `, ${label}` : ''}`),
    ...set.nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => name(id)),
  ];
}
