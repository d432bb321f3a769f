/** The gauge of a norm without figures: hatched up to the threshold, as on the pages, with the threshold mark. */
import type { Node } from './nodes.ts';
import type { Palette } from './palette.ts';

const HEIGHT = 34;
const OVER = 10;
const STEP = 18;
const MARGIN = 24;

/** Pixels it takes with the space above it. */
export const GAUGE_HEIGHT = HEIGHT + 2 * OVER + MARGIN;

const element = (type: string, props: Record<string, unknown>): Node => ({ type, props });

/** Lines of the hatching, each cut at the ends of the hatched part. */
function hatching(width: number): string {
  const starts = Array.from({ length: Math.ceil((width + HEIGHT) / STEP) }, (_, index) => index * STEP);
  return starts
    .map((end) => {
      const [from, to] = [Math.max(0, end - HEIGHT), Math.min(width, end)];
      return `M${from} ${OVER + end - from}L${to} ${OVER + end - to}`;
    })
    .join('');
}

/**
 * @param threshold percent
 * @param width pixels
 */
export function gaugeNode(threshold: number, width: number, palette: Palette): Node {
  const at = Math.round((width * Math.min(Math.max(threshold, 0), 100)) / 100);
  const mark = Math.min(Math.max(at, 3), width - 3);
  return element('svg', {
    width,
    height: HEIGHT + 2 * OVER,
    viewBox: `0 0 ${width} ${HEIGHT + 2 * OVER}`,
    style: { marginTop: MARGIN },
    children: [
      element('path', { d: hatching(at), stroke: palette['warn-edge'], 'stroke-width': 4, fill: 'none' }),
      element('rect', {
        x: 1.5,
        y: OVER,
        width: width - 3,
        height: HEIGHT,
        rx: 4,
        fill: 'none',
        stroke: palette.edge,
        'stroke-width': 3,
      }),
      element('path', { d: `M${mark} 0V${HEIGHT + 2 * OVER}`, stroke: palette.text, 'stroke-width': 6 }),
    ],
  });
}
