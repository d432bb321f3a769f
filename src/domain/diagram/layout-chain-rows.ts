/** A chain as rows of links, and the widths of what stands in a row. All sizes are px. */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { boxColumn, grow, type Growing } from './layout-columns.ts';
import { forestOf, nodesById } from './layout-graph.ts';
import { LINE, textWidth, widestWord, wrap } from './layout-text.ts';

/** Least length of an arrow. */
const ARROW = 38;
/** Around the words over an arrow, both sides together. */
const AROUND = 26;
/** From a box to the line that parts into several arrows. */
export const FORK = 16;
/** The widest a box and the words over an arrow may want to be. */
const BOX = 300;
const WORDS = 110;

/** One place in the chain: a box, or the boxes at its end. */
export interface Link {
  nodes: DiagramNode[];
  /** The arrows into these boxes, in their order. */
  edges: DiagramEdge[];
}

/** A row and the widths of box, arrow, box … in it. */
export interface ChainRow {
  links: Link[];
  widths: number[];
}

/** The chain as links, or nothing when the diagram is not one. */
function linksOf(diagram: Diagram): Link[] | undefined {
  const { roots, children, extra } = forestOf(diagram);
  const nodes = nodesById(diagram);
  if (roots.length !== 1 || extra.length) return undefined;
  const links: Link[] = [];
  let edges: DiagramEdge[] = [];
  let ids = roots;
  while (ids.length) {
    links.push({ nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges });
    edges = ids.flatMap((id) => children.get(id) ?? []);
    if (ids.length > 1 && edges.length) return undefined;
    ids = edges.map(({ to }) => to);
  }
  return links;
}

/** Ways to spread the links over some rows as evenly as possible. */
function spreads(links: Link[], rows: number): Link[][][] {
  const small = Math.floor(links.length / rows);
  const sizes = Array.from({ length: rows }, (_, index) => small + Number(index < links.length % rows));
  return [sizes, [...sizes].reverse()].map((counts) => {
    let from = 0;
    return counts.map((count) => links.slice(from, (from += count)));
  });
}

/** What the words over an arrow of this length may take. */
export const wordsWidth = (arrow: number): number => arrow - AROUND;

/** The arrows before a link; words stand over the arrow, so they need twice their height. */
function arrowColumn(edges: DiagramEdge[]): Growing {
  const labels = edges.flatMap(({ label }) => label ?? []);
  const fork = edges.length > 1 ? FORK : 0;
  const length = (words: number) => Math.max(ARROW, words && words + AROUND) + fork;
  const min = Math.max(0, ...labels.map(widestWord));
  const natural = Math.max(min, Math.min(WORDS, Math.max(0, ...labels.map(textWidth))));
  const heightAt = (width: number) =>
    2 * LINE * Math.max(0, ...labels.map((label) => wrap(label, wordsWidth(width - fork)).length));
  return { min: length(min), natural: length(natural), heightAt };
}

function measured(links: Link[], width: number): ChainRow | undefined {
  const columns = links.flatMap(({ nodes, edges }, index) =>
    index ? [arrowColumn(edges), boxColumn(nodes, BOX)] : [boxColumn(nodes, BOX)],
  );
  const widths = grow(columns, width);
  return widths && { links, widths };
}

/** The rows of a chain in `width` px: as few as fit, no box alone; nothing when the diagram is no chain or does not fit. */
export function chainRows(diagram: Diagram, width: number): ChainRow[] | undefined {
  const links = linksOf(diagram) ?? [];
  const ways = links.flatMap((_, index) => spreads(links, index + 1));
  for (const way of ways) {
    if (way.length > 1 && way.some((row) => row.length < 2)) continue;
    const rows = way.flatMap((row) => measured(row, width) ?? []);
    if (rows.length === way.length) return rows;
  }
  return undefined;
}
