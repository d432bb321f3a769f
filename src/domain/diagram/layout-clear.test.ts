import { describe, expect, it } from 'vitest';
import { faults } from './layout-clear.ts';
import { emptyDrawing, type Arrow, type Box, type Drawing, type Label, type Point } from './layout-drawing.ts';

const block = { width: 60, height: 40, lines: [{ text: 'обод', bold: true }], align: 'middle' as const, pad: 5 };
const box = (id: string, x: number, y: number): Box => ({ ...block, id, x, y, goal: false, bare: false });
const label = (x: number, y: number): Label => ({ ...block, kind: 'edge', x, y });
const arrow = (...points: [number, number][]): Arrow => ({
  points: points.map(([x, y]): Point => ({ x, y })),
  dashed: false,
  term: false,
  head: true,
});
const drawing = (parts: Partial<Drawing>): Drawing => ({ ...emptyDrawing(), width: 300, height: 200, ...parts });

describe('faults', () => {
  it.each<[string, Partial<Drawing>, string[]]>([
    ['nothing', { boxes: [box('a', 0, 0), box('b', 100, 0)], arrows: [arrow([60, 20], [97, 20])] }, []],
    ['boxes that touch', { boxes: [box('a', 0, 0), box('b', 60, 0)] }, []],
    ['a box on a box', { boxes: [box('a', 0, 0), box('b', 50, 30)] }, ['box a lies on box b']],
    ['a label on a box', { boxes: [box('a', 0, 0)], labels: [label(10, 30)] }, ['box a lies on label обод']],
    ['a dot on a box', { boxes: [box('a', 0, 0)], dots: [{ x: 62, y: 20, hollow: false }] }, ['box a lies on dot 0']],
    [
      'an arrow through a box',
      { boxes: [box('a', 50, 0)], arrows: [arrow([0, 20], [200, 20])] },
      ['arrow 0 lies on box a'],
    ],
    [
      'an arrow through a label',
      { labels: [label(50, 0)], arrows: [arrow([80, 60], [80, 20])] },
      ['arrow 0 lies on label обод'],
    ],
    ['arrows that cross', { arrows: [arrow([0, 50], [100, 50]), arrow([50, 0], [50, 100])] }, []],
    ['arrows that part', { arrows: [arrow([0, 50], [100, 50]), arrow([0, 50], [50, 50], [50, 100])] }, []],
    [
      'an arrow along another one',
      { arrows: [arrow([0, 50], [100, 50]), arrow([20, 50], [80, 50])] },
      ['arrow 0 runs along another one'],
    ],
    ['a box outside', { boxes: [box('a', 250, 0)] }, ['box a leaves the drawing']],
    [
      'a line that is too wide',
      { boxes: [{ ...box('a', 0, 0), lines: [{ text: 'велосипедный', bold: true }] }] },
      ['“велосипедный” is too wide'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(faults(drawing(parts))).toEqual(expected);
  });
});
