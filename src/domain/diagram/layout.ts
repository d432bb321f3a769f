/** Every diagram is drawn twice: for a wide column of text and, on its own terms, for a phone. All sizes are px. */
import type { Diagram } from './diagram.ts';
import { chain } from './layout-chain.ts';
import { faults } from './layout-clear.ts';
import type { Drawing } from './layout-drawing.ts';
import { levels } from './layout-levels.ts';
import { outline } from './layout-outline.ts';
import { lanes } from './layout-process.ts';
import { typeset } from './layout-words.ts';

/** Width of the column on a wide screen, and on a phone of 360 px; each less the edges of the boxes. */
const WIDE = 734;
const NARROW = 294;
/** Width of the drawing in one column on a wide screen. */
const COLUMN = 440;

type Way = (diagram: Diagram, width: number) => Drawing | undefined;

/** From the plainest to the closest: boxes side by side, branches in columns, all in one column. */
const tree: Way[] = [Infinity, 2, 1].map((from) => (diagram, width) => levels(diagram, width, from));

const WAYS: Record<Diagram['kind'], Way[]> = { process: [lanes, chain], chain: [chain], tree };

/** The first way in which nothing lies on anything else. */
function wide(diagram: Diagram): Drawing {
  const ways = diagram.lanes.length ? WAYS.process : WAYS[diagram.kind];
  for (const way of ways) {
    const drawing = way(diagram, WIDE);
    if (drawing && faults(drawing).length === 0) return drawing;
  }
  return outline(diagram, COLUMN);
}

export function layout(diagram: Diagram): { wide: Drawing; narrow: Drawing } {
  const typed = typeset(diagram);
  return { wide: wide(typed), narrow: outline(typed, NARROW) };
}
