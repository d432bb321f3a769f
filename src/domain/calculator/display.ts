/** How shares and people are written, without ever contradicting the comparison. */
import { formatWhole, NBSP, plural } from '../dates/format.ts';
import { reaches, type Fraction } from './fraction.ts';

const FEWEST_DECIMALS = 1;

/** More are never needed: below a threshold by at least 1 / MAX_PEOPLE percent. */
const MOST_DECIMALS = 12;

/** The share in units of 10^-decimals percent, rounded half up, exactly. */
function rounded({ part, whole }: Fraction, decimals: number): bigint {
  const numerator = BigInt(part) * 100n * 10n ** BigInt(decimals);
  const denominator = BigInt(whole);
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Whether the written value stands on another side of a limit than the share itself. */
function contradicts(share: Fraction, written: bigint, decimals: number, limits: readonly number[]): boolean {
  if (share.part > 0 && written === 0n) return true;
  const unit = 10n ** BigInt(decimals);
  return limits.some((limit) => !reaches(share, limit) && written >= BigInt(limit) * unit);
}

/**
 * «68,1 %»: one decimal, rounded half up. Where rounding would show a threshold
 * as reached although it is not (74,96 → 75,0), decimals are added until it no
 * longer does («74,96 %»); the same holds at 100 % (not all) and at 0 % (not
 * nobody). Nothing is cut off, so the written share is never further from the
 * true one than half of its last digit.
 */
export function formatShare(share: Fraction, thresholds: readonly number[] = []): string {
  const limits = [...thresholds, 100];
  let decimals = FEWEST_DECIMALS;
  while (decimals < MOST_DECIMALS && contradicts(share, rounded(share, decimals), decimals, limits)) decimals += 1;
  const digits = rounded(share, decimals)
    .toString()
    .padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}${NBSP}%`;
}

/** «75 %» */
export const formatPercent = (percent: number): string => `${percent}${NBSP}%`;

/**
 * Length of a gauge in tenths of a percent, 0–1000, cut off downwards: a bar
 * below the threshold never touches its mark.
 */
export function gaugeTenths({ part, whole }: Fraction): number {
  const tenths = Number((BigInt(part) * 1000n) / BigInt(whole));
  return Math.min(1000, tenths);
}

/** «1 человек», «2 человека», «5 человек» */
export const people = (count: number): string =>
  `${formatWhole(count)}${NBSP}${plural(count, 'человек', 'человека', 'человек')}`;

/** After «не хватает», in the genitive: «1 человека», «2 человек», «21 человека». */
export const ofPeople = (count: number): string =>
  `${formatWhole(count)}${NBSP}${plural(count, 'человека', 'человек', 'человек')}`;

/** «не хватает 13 человек» */
export const shortfallText = (count: number): string => `не хватает ${ofPeople(count)}`;

/** «−13», with a minus sign, as in the margin and in tables; empty when nobody is missing. */
export const shortfallMark = (count: number): string => (count > 0 ? formatWhole(-count) : '');

/** A count with the group's own forms: «1 rider», «2 riders». */
export const counted = (count: number, forms: { one: string; few: string; many: string }): string =>
  `${formatWhole(count)}${NBSP}${plural(count, forms.one, forms.few, forms.many)}`;

/** First letter large, the rest as it is. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
