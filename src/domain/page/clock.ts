/** The one clock of a build. */

const MS = 1000;

/**
 * ISO day of the build: `epoch` (SOURCE_DATE_EPOCH, seconds since 1970, UTC) when it is given,
 * else the newest of the days in the content. Two builds of one commit have the same day.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function lastDay(days: string[], epoch?: string): string {
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * MS).toISOString().slice(0, 10);
  return days.reduce((last, day) => (day > last ? day : last), '1970-01-01');
}
