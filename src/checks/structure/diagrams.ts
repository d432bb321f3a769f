/** Diagrams as data: no box left alone, a tree is a tree, a process has its actors, each is shown somewhere. */
import { everyNode } from '../markdown/nodes.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Path } from '../read/entry.ts';
import { isComplete, type Survey } from '../survey.ts';

interface Box {
  id?: unknown;
  lane?: unknown;
  goal?: unknown;
}

interface Arrow {
  from?: unknown;
  to?: unknown;
}

interface Graph {
  kind: unknown;
  nodes: Box[];
  edges: Arrow[];
}

type Found = [path: Path, message: string, fix: string];

const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.map((item) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}))
    : [];

function graphOf({ data }: Entry): Graph {
  const { kind, nodes, edges } = (data ?? {}) as Record<string, unknown>;
  return { kind, nodes: records(nodes), edges: records(edges) };
}

function* lonely({ nodes, edges }: Graph): Generator<Found> {
  for (const [index, { id }] of nodes.entries())
    if (typeof id === 'string' && !edges.some(({ from, to }) => from === id || to === id))
      yield [['nodes', index, 'id'], `«${id}» не соединён ни с чем`, 'добавьте стрелку в edges или удалите его'];
}

function* goals({ nodes }: Graph): Generator<Found> {
  const [, second] = [...nodes.keys()].filter((index) => nodes[index]?.goal === true);
  if (second !== undefined)
    yield [['nodes', second, 'goal'], 'целей больше одной', 'оставьте goal: true только у одного узла'];
}

function* parents({ kind, nodes, edges }: Graph): Generator<Found> {
  if (kind !== 'tree') return;
  const arrows = (id: unknown) => edges.filter(({ to }) => to === id).length;
  for (const [index, edge] of edges.entries())
    if (edges.findIndex(({ to }) => to === edge.to) < index)
      yield [
        ['edges', index, 'to'],
        `у «${String(edge.to)}» два родителя, а в дереве бывает один`,
        'удалите лишнюю стрелку или напишите kind: chain',
      ];
  const roots = nodes.filter(({ id }) => arrows(id) === 0);
  if (nodes.length > 0 && roots.length !== 1)
    yield [
      ['nodes'],
      roots.length === 0 ? 'у дерева нет вершины: стрелки идут по кругу' : 'у дерева больше одной вершины',
      'в дереве ровно один узел, к которому не ведёт ни одна стрелка',
    ];
}

function* lanes({ kind, nodes }: Graph): Generator<Found> {
  if (kind !== 'process') return;
  for (const [index, { id, lane }] of nodes.entries())
    if (lane === undefined)
      yield [
        ['nodes', index, 'id'],
        `не сказано, на чьей дорожке «${String(id)}»`,
        'добавьте lane: id дорожки из lanes',
      ];
}

/** Ids of the diagrams that pages show. */
const shownIn = ({ pieces }: Survey): Set<string> =>
  new Set(
    pieces.flatMap((piece) =>
      [...everyNode(piece.root)].flatMap((node) =>
        (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Diagram'
          ? node.attributes.flatMap((attribute) =>
              'name' in attribute && attribute.name === 'id' && typeof attribute.value === 'string'
                ? [attribute.value]
                : [],
            )
          : [],
      ),
    ),
  );

export function* checkDiagrams(survey: Survey): Generator<Problem> {
  const shown = shownIn(survey);
  for (const entry of survey.entries) {
    if (entry.collection !== 'diagrams' || entry.broken) continue;
    const graph = graphOf(entry);
    for (const check of [lonely, goals, parents, lanes])
      for (const [path, message, fix] of check(graph)) yield problemAt(entry, path, 'diagram-graph', message, fix);
    if (!shown.has(entry.id) && isComplete(survey))
      yield problemAt(
        entry,
        ['title'],
        'diagram-unused',
        'эту схему не показывает ни одна страница',
        `вставьте в текст <Diagram id="${entry.id}" /> или удалите файл`,
      );
  }
}
