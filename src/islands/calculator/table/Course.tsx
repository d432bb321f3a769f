/** The share of one organisation over the days: a line, the threshold as a dashed one. In words beside it. */
import type { CourseView } from './weeks-views.ts';
import { WEEKS } from './words-table.ts';

const WIDTH = 160;
const HEIGHT = 44;
/** Room for the dot of the last day. */
const EDGE = 5;

const percent = (tenths: number): string => `${Math.floor(tenths / 10)}\u00a0%`;

export function Course({ points, threshold }: Pick<CourseView, 'points'> & { threshold: number }) {
  const values = points.map(({ tenths }) => tenths);
  const [low, high] = [Math.min(...values, threshold * 10), Math.max(...values, threshold * 10)];
  const span = Math.max(1, high - low);
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (tenths: number) => EDGE + ((high - tenths) * (HEIGHT - 2 * EDGE)) / span;
  const [first, last] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  const line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg
      class={last >= threshold * 10 ? 'course course--met' : 'course'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={WEEKS.chart(percent(first), percent(last))}
    >
      <line class="course__threshold" x1={0} x2={WIDTH} y1={y(threshold * 10)} y2={y(threshold * 10)} />
      <polyline class="course__line" points={line} />
      <circle class="course__now" cx={x(values.length - 1)} cy={y(last)} r={4} />
    </svg>
  );
}
