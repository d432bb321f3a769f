/**
 * Damerau–Levenshtein distance: the least number of insertions, deletions,
 * substitutions and swaps of neighbours that turn one word into another.
 * Unrestricted form, so that it is a metric (triangle inequality holds):
 * F. J. Damerau, «A technique for computer detection and correction of spelling
 * errors», CACM 7(3), 1964; R. Lowrance, R. A. Wagner, «An extension of the
 * string-to-string correction problem», JACM 22(2), 1975.
 */

/** Edits between two words; `limit + 1` as soon as their lengths alone exceed the limit. */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const width = to.length + 2;
  const far = from.length + to.length;
  const cost = new Uint16Array((from.length + 2) * width);
  cost[0] = far;
  for (let i = 0; i <= from.length; i++) {
    cost[(i + 1) * width] = far;
    cost[(i + 1) * width + 1] = i;
  }
  for (let j = 0; j <= to.length; j++) {
    cost[j + 1] = far;
    cost[width + j + 1] = j;
  }
  fill(from, to, cost, width);
  return Math.min(cost[(from.length + 1) * width + to.length + 1] as number, limit + 1);
}

/** Rows of the Lowrance–Wagner table; row and column 0 hold a cost no path reaches. */
function fill(from: string, to: string, cost: Uint16Array, width: number): void {
  const lastRow = new Map<string, number>();
  for (let i = 1; i <= from.length; i++) {
    let lastColumn = 0;
    for (let j = 1; j <= to.length; j++) {
      const row = lastRow.get(to[j - 1] as string) ?? 0;
      const column = lastColumn;
      const same = from[i - 1] === to[j - 1];
      if (same) lastColumn = j;
      cost[(i + 1) * width + j + 1] = Math.min(
        (cost[i * width + j] as number) + (same ? 0 : 1),
        (cost[(i + 1) * width + j] as number) + 1,
        (cost[i * width + j + 1] as number) + 1,
        (cost[row * width + column] as number) + (i - row - 1) + 1 + (j - column - 1),
      );
    }
    lastRow.set(from[i - 1] as string, i);
  }
}
