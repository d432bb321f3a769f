/** A tree and the widths that its branches need. All sizes are px. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { share, type Column } from './layout-columns.ts';
import { boxWidths } from './layout-drawing.ts';
import { forestOf, nodesById, under } from './layout-graph.ts';
import { textWidth, widestWord } from './layout-text.ts';

/** Between two branches. */
const GAP = 12;
/** The widest a box and the words over it may want to be. */
const BOX = 320;
const WORDS = 180;
/** Least width of branches that hang in one column, and what each level of them adds. */
const HUNG = 150;
const HUNG_LEVEL = 32;

export interface Tree {
  node: DiagramNode;
  /** The arrow from above. */
  edge?: DiagramEdge | undefined;
  box: Column;
  /** With everything under the box. */
  all: Column;
  children: Tree[];
  /** What is drawn in one column, from this box on. */
  hung?: Diagram | undefined;
}

const sum = (widths: number[]): number => widths.reduce((total, width) => total + width + GAP, -GAP);

function hungWidths(diagram: Diagram, box: Column): Column {
  const { children } = forestOf(diagram);
  const forks = [...children.values()].filter((edges) => edges.length > 1).length;
  const boxes = diagram.nodes.map((node) => boxWidths(node, BOX));
  const min = Math.max(HUNG, ...boxes.map((one) => one.min)) + forks * HUNG_LEVEL;
  return { min, natural: Math.max(min, box.natural) };
}

function spreadWidths(children: Tree[], box: Column): Column {
  return {
    min: Math.max(box.min, sum(children.map(({ all }) => all.min))),
    // Branches as wide as the widest one stand evenly under their box.
    natural: Math.max(box.natural, sum(children.map(() => Math.max(...children.map(({ all }) => all.natural))))),
  };
}

/**
 * The diagram as a tree, or nothing when it is none.
 * @param hangFrom level from which on boxes stand in one column
 */
export function treeOf(diagram: Diagram, hangFrom: number): Tree | undefined {
  const forest = forestOf(diagram);
  const nodes = nodesById(diagram);
  const grow = (id: string, depth: number, edge?: DiagramEdge): Tree[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const box = boxWidths(node, BOX);
    const hung = depth >= hangFrom ? under(diagram, forest, id) : undefined;
    const next = hung ? [] : (forest.children.get(id) ?? []);
    const children = next.flatMap((one) => grow(one.to, depth + 1, one));
    const own = hung ? hungWidths(hung, box) : spreadWidths(children, box);
    const words = edge?.label ?? '';
    const min = Math.max(own.min, widestWord(words));
    const natural = Math.max(min, own.natural, Math.min(WORDS, textWidth(words)));
    return [{ node, edge, box, all: { min, natural }, children, hung }];
  };
  const root = forest.roots[0];
  return forest.roots.length === 1 && root && !forest.extra.length ? grow(root, 0)[0] : undefined;
}

/** Left edges and widths of the branches under a box whose own place is known; equal ones when that will do. */
export function shareOut({ children }: Tree, x: number, width: number): { x: number; width: number }[] {
  const all = children.map((child) => child.all);
  const free = width - GAP * (children.length - 1);
  const equal = Math.floor(free / children.length);
  const widths = all.every(({ min }) => min <= equal) ? all.map(() => equal) : (share(all, free) ?? []);
  let left = x + Math.max(0, (width - sum(widths)) / 2);
  return widths.map((own) => {
    const place = { x: left, width: own };
    left += own + GAP;
    return place;
  });
}
