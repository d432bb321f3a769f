/**
 * One box under another, branches indented, arrows along a line at the left; what does not fit into
 * this tree runs in a gutter at the right. Every diagram can be drawn so. All sizes are px.
 */
import type { Diagram } from './diagram.ts';
import { bottom, boxAt, emptyDrawing, labelAt, middle, type Drawing, type Label } from './layout-drawing.ts';
import { addArrows } from './layout-outline-arrows.ts';
import { planOf, SPINE, type Outline, type Row } from './layout-outline-plan.ts';

/** From the left edge of a row to the box beside a dot. */
const EVENT = 32;
/** Least length of an arrow. */
const ARROW = 34;
const BRANCH_GAP = 14;
const ROOT_GAP = 28;

/** The words between a box and the one above: what the arrows say, then the actor. */
function wordsAbove(outline: Outline, row: Row, actor: string | undefined, y: number): Label[] {
  const { extra, terms, leftOf, edge } = outline;
  const left = leftOf(row.level) + (row.edge && !row.branch ? SPINE + 14 : 0);
  const labels: Label[] = [];
  const add = (kind: Label['kind'], text: string | undefined, atRight = false): void => {
    if (!text) return;
    const top = labels.reduce((sum, { height }) => sum + height, y);
    const label = labelAt(kind, text, { x: left, y: top }, edge - left);
    labels.push(atRight ? { ...label, x: edge - label.width } : label);
  };
  if (row.edge) add(terms.has(row.edge) ? 'term' : 'edge', row.edge.label);
  for (const one of extra) if (one.to === row.node.id) add(terms.has(one) ? 'term' : 'edge', one.label, true);
  add('lane', actor);
  return labels;
}

/** Space over the words, under the words, and the least in all. */
function gaps({ branch, edge }: Row, first: boolean): { over: number; below: number; least: number } {
  if (!edge) return { over: first ? 0 : ROOT_GAP, below: 6, least: first ? 0 : ROOT_GAP };
  return branch ? { over: BRANCH_GAP, below: 4, least: BRANCH_GAP } : { over: 8, below: 10, least: ARROW };
}

/** Draws one row under what is drawn already. */
function addRow(outline: Outline, row: Row, actor: string | undefined, drawing: Drawing): void {
  const { over, below, least } = gaps(row, drawing.boxes.length === 0);
  const labels = wordsAbove(outline, row, actor, drawing.height + over);
  const spoken = labels.reduce((sum, { height }) => sum + height, 0);
  const y = drawing.height + Math.max(least, spoken ? over + spoken + below : 0);
  const event = outline.events.has(row.node.id);
  const x = outline.leftOf(row.level) + (event ? EVENT : 0);
  const box = boxAt(row.node, { x, y }, outline.edge - x, 'start');
  outline.boxes.set(row.node.id, box);
  drawing.boxes.push(box);
  drawing.labels.push(...labels);
  const hollow = !outline.diagram.edges.some(({ to }) => to === row.node.id);
  if (event) drawing.dots.push({ x: outline.leftOf(row.level) + SPINE, y: middle(box).y, hollow });
  drawing.height = bottom(box);
}

/** The whole diagram in one column of `width` px. */
export function outline(diagram: Diagram, width: number): Drawing {
  const plan = planOf(diagram, width);
  const drawing: Drawing = { ...emptyDrawing(), width };
  const titles = new Map(diagram.lanes.map(({ id, title }) => [id, title]));
  let lane: string | undefined;
  for (const row of plan.rows) {
    const changed = row.node.lane !== undefined && row.node.lane !== lane;
    addRow(plan, row, changed ? titles.get(row.node.lane ?? '') : undefined, drawing);
    lane = row.node.lane ?? lane;
  }
  addArrows(plan, drawing);
  return drawing;
}
