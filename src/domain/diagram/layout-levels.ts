/** A tree in levels from top to bottom; the words of an arrow stand on it, it goes on below them. All sizes are px. */
import type { Diagram } from './diagram.ts';
import {
  addPart,
  bottom,
  boxAt,
  cropped,
  emptyDrawing,
  labelAt,
  middle,
  TIP,
  type Box,
  type Drawing,
  type Label,
  type Point,
} from './layout-drawing.ts';
import { shareOut, treeOf, type Tree } from './layout-levels-tree.ts';
import { outline } from './layout-outline.ts';

/** From a box down to the line that parts, from there to the words, from the words to the next box. */
const STEM = 15;
const TO_WORDS = 7;
const FROM_WORDS = 24;
/** From the line that parts to the next box, when there are no words. */
const PLAIN = 20;

/** Where a box and everything under it is drawn. */
interface Place {
  tree: Tree;
  x: number;
  width: number;
}

/** Places level by level. */
function levelsOf(tree: Tree, width: number): Place[][] {
  const levels: Place[][] = [];
  let level: Place[] = [{ tree, x: 0, width }];
  while (level.length) {
    levels.push(level);
    level = level.flatMap(({ tree: above, x, width: own }) => {
      const places = shareOut(above, x, own);
      return above.children.map((child, index) => ({ tree: child, ...(places[index] ?? { x, width: own }) }));
    });
  }
  return levels;
}

/** The words of the arrow into a box, in the middle over it. */
function wordsOf({ tree, x, width }: Place, y: number): Label | undefined {
  if (!tree.edge?.label) return undefined;
  const label = labelAt('edge', tree.edge.label, { x, y }, width);
  return { ...label, x: x + (width - label.width) / 2, align: 'middle' };
}

/** What stands at a place: one box in its middle, or a column. */
function partOf({ tree, x, width }: Place): Drawing {
  const part = emptyDrawing();
  if (tree.hung) {
    addPart(part, outline(tree.hung, width), x, 0);
  } else {
    const own = Math.min(width, tree.box.natural);
    part.boxes.push(boxAt(tree.node, { x: x + (width - own) / 2, y: 0 }, own, 'middle'));
  }
  return part;
}

/** From the box above down to a box, parted by the words. */
function addArrow(
  drawing: Drawing,
  above: Box,
  box: Box,
  label: Label | undefined,
  dashed: boolean,
  turn: number,
): void {
  const [start, end] = [middle(above).x, middle(box).x];
  const points: Point[] = [{ x: start, y: bottom(above) }];
  if (Math.abs(start - end) >= 1) points.push({ x: start, y: turn }, { x: end, y: turn });
  const tip = { x: points.at(-1)?.x ?? end, y: box.y - TIP };
  const add = (line: Point[], head: boolean) => drawing.arrows.push({ points: line, dashed, term: false, head });
  if (!label) return void add([...points, tip], true);
  drawing.labels.push(label);
  add([...points, { x: tip.x, y: label.y - 1 }], false);
  add([{ x: tip.x, y: bottom(label) + 3 }, tip], true);
}

/** Draws a level under the ones above. */
function addLevel(drawing: Drawing, places: Place[]): void {
  const turn = drawing.height + STEM;
  const words = places.map((place) => wordsOf(place, turn + TO_WORDS));
  const spoken = Math.max(0, ...words.map((label) => label?.height ?? 0));
  const y = drawing.boxes.length ? turn + (spoken ? TO_WORDS + spoken + FROM_WORDS : PLAIN) : 0;
  const parts = places.map(partOf);
  const height = Math.max(...parts.flatMap(({ boxes }) => boxes[0]?.height ?? 0));
  const above = new Map(drawing.boxes.map((box) => [box.id, box]));
  places.forEach(({ tree }, index) => {
    const part = parts[index] ?? emptyDrawing();
    if (!tree.hung) part.boxes.forEach((box) => (box.height = height));
    const from = above.get(tree.edge?.from ?? '');
    const to = part.boxes[0];
    addPart(drawing, part, 0, y);
    if (from && to) addArrow(drawing, from, { ...to, y }, words[index], tree.edge?.dashed ?? false, turn);
  });
  drawing.height = Math.max(...drawing.boxes.map(bottom));
}

/**
 * The tree in at most `width` px, or nothing when the diagram is no tree or does not fit.
 * @param hangFrom level from which on boxes stand in one column
 */
export function levels(diagram: Diagram, width: number, hangFrom: number): Drawing | undefined {
  const tree = treeOf(diagram, hangFrom);
  if (!tree || tree.all.min > width) return undefined;
  const drawing = emptyDrawing();
  for (const level of levelsOf(tree, Math.min(width, tree.all.natural))) addLevel(drawing, level);
  return cropped(drawing);
}
