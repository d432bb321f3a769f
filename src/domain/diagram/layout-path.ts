/** Arrows as SVG paths, in the px of the drawing. */
import type { Arrow } from './layout-drawing.ts';

/** How far the two strokes of a tip reach back and aside, px. */
const BACK = 7;
const ASIDE = 5;

/** Tenths of a pixel are enough. */
export const round = (length: number): number => Math.round(length * 10) / 10;

export const linePath = ({ points }: Pick<Arrow, 'points'>): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** Two strokes that meet at the tip of an arrow. */
export function tipPath({ points }: Pick<Arrow, 'points'>): string {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return '';
  const [dx, dy] = [Math.sign(tip.x - from.x), Math.sign(tip.y - from.y)];
  const wing = (turn: number) => ({
    x: tip.x - dx * BACK + dy * ASIDE * turn,
    y: tip.y - dy * BACK + dx * ASIDE * turn,
  });
  return linePath({ points: [wing(1), tip, wing(-1)] });
}
