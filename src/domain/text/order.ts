/** The order of names that are no words: ids, dates. The same whatever language the machine speaks. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
