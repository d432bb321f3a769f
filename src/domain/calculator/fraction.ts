/**
 * Shares of people as exact fractions. Thresholds are whole percent; every
 * comparison multiplies crosswise in whole numbers, so no share is ever rounded
 * before it is compared.
 */

/** `part` people of `whole` people; `whole` is above zero. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** People in one group of one organisation. With it, crosswise products stay below 2^53. */
export const MAX_PEOPLE = 9_999_999;

/** A number of people: whole, not negative, not absurd. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_PEOPLE;

/** Whether the share is at least so many percent: part / whole ≥ percent / 100. */
export const reaches = ({ part, whole }: Fraction, percent: number): boolean => part * 100 >= percent * whole;

/** People that make the share reach the threshold: ⌈percent × whole / 100⌉. */
export function peopleNeeded(whole: number, percent: number): number {
  const hundredths = percent * whole;
  const rest = hundredths % 100;
  return (hundredths - rest) / 100 + (rest > 0 ? 1 : 0);
}

/** For sorting: negative when `a` is the smaller share. */
export function compareShares(a: Fraction, b: Fraction): number {
  const left = a.part * b.whole;
  const right = b.part * a.whole;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
