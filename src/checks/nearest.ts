/** Finds what an editor probably meant. */

/** Three rows of the table of distances, used again and again: this runs over every address of a site. */
let rows: [number[], number[], number[]] = [[], [], []];

/** Fills the next row and returns its least number. */
function fillRow(a: string, b: string, i: number): number {
  const [before, row, next] = rows;
  next[0] = i;
  let least = i;
  for (let j = 1; j <= b.length; j += 1) {
    const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
    const swapped =
      i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
    if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
    next[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * Number of single-letter slips between two words; two neighbours exchanged count once.
 * @param enough from this number on the words are too different, and the exact count does not matter
 */
export function slips(a: string, b: string, enough = Infinity): number {
  for (let j = 0; j <= b.length; j += 1) rows[1][j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const least = fillRow(a, b, i);
    // An exchange looks two rows back, so both must be hopeless.
    if (least >= enough && leastBefore >= enough) return enough;
    leastBefore = least;
    rows = [rows[1], rows[2], rows[0]];
  }
  return rows[1][b.length] as number;
}

/** The closest of `words`, when it is close enough to be what was meant. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  const sought = word.toLowerCase();
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = slips(sought, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  // A word of two letters is two slips from any other.
  return least < word.length ? best : undefined;
}
