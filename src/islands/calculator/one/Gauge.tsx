/**
 * A share against its threshold: filled up to the value, hatched from the value to the
 * threshold (the missing people), a thick mark at the threshold. The same is said in words beside it.
 */
import { FORM } from '../words.ts';

interface Props {
  /** Tenths of a percent, 0–1000; undefined: unknown. */
  value: number | undefined;
  /** Whole percent. */
  atLeast: number;
}

/** Id of the hatching that `Hatching` draws once per page. */
const HATCH = 'calc-hatch';

/** Labels near an end of the bar lean inwards. */
const anchor = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 12 ? 'start' : percent > 88 ? 'end' : 'middle';

/** «27.9%» from tenths. */
const percentOf = (tenths: number): string => `${tenths / 10}%`;

export function Gauge({ value: known, atLeast }: Props) {
  const value = known ?? 0;
  const gap = known === undefined ? 0 : Math.max(0, atLeast * 10 - value);
  const met = known !== undefined && gap === 0;
  return (
    <svg class={met ? 'gauge gauge--met' : 'gauge'} aria-hidden="true" focusable="false">
      <text class="gauge__label" x={`${atLeast}%`} y="1em" text-anchor={anchor(atLeast)}>
        {FORM.threshold(atLeast)}
      </text>
      <svg class="gauge__bar" y="1.75em" height="20">
        <rect class="gauge__frame" width="100%" height="20" rx="3" />
        <rect class="gauge__gap" x={percentOf(value)} width={percentOf(gap)} height="20" fill={`url(#${HATCH})`} />
        <rect class="gauge__value" width={percentOf(value)} height="20" rx="2" />
        <rect class="gauge__mark" x={`${atLeast}%`} y="-5" width="3" height="30" transform="translate(-1.5 0)" />
      </svg>
    </svg>
  );
}

/** The pattern that all gauges fill with: drawn once. */
export const Hatching = () => (
  <svg class="hatching" aria-hidden="true" focusable="false">
    <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatching__paper" width="6" height="6" />
      <rect class="hatching__line" width="3" height="6" />
    </pattern>
  </svg>
);
