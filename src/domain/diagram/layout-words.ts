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

/** Names boxes: «Ремонт колеса (в тот же день)»; the note is said once. */
function namer(nodes: DiagramNode[]): (id: string) => string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const said = new Set<string>();
  return (id) => {
    const { title = id, note } = byId.get(id) ?? {};
    const known = said.has(id);
    said.add(id);
    return note && !known ? `${title} (${note})` : title;
  };
}

/** Every arrow as a sentence, its actor first, another actor before his own part; then the boxes without arrows. */
export function sentences(diagram: Diagram): string[] {
  const { nodes, edges, lanes } = typeset(diagram);
  const name = namer(nodes);
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  const actors = new Map(nodes.map(({ id, lane }) => [id, titles.get(lane ?? '')]));
  const by = (actor: string | undefined): string => (actor ? `${actor}: ` : '');
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const told = edges.map(({ from, to, label }) => {
    const [first, next] = [actors.get(from), actors.get(to)];
    return `${by(first)}${name(from)}\u00A0— ${next === first ? '' : by(next)}${name(to)}${label ? `, ${label}` : ''}`;
  });
  const alone = nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => by(actors.get(id)) + name(id));
  return [...told, ...alone];
}
