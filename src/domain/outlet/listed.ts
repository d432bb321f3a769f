/** Which pages stand in the sitemap: those that search engines should keep under their own address. */

/** Parts, copies for paper, and pages that say nothing of their own. */
const LEFT_OUT = [/^\/kak\/[^/]+\/[^/]+\/$/, /^\/rol\/[^/]+\/list\/$/, /^\/poisk\/$/, /^\/404(?:\.html|\/)?$/];

/** @param address without the base path */
export const isListed = (address: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(address));
