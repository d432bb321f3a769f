/** Addresses in an archive that is opened from a folder: relative, and naming the file. */

/** Way from a page up to the folder of the site: «./» or «../../». */
export const rootFrom = (page: string): string => '../'.repeat(page.split('/').length - 1) || './';

/** `kak/x/` → `kak/x/index.html`; the query and the fragment stay. */
export function withFile(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(address) ?? [];
  return (path === '' || path.endsWith('/') ? `${path}index.html` : path) + rest;
}

/**
 * @param address as written in the page; only one below the base path changes
 * @param page file of the page, below the base path
 */
export function localAddress(address: string, page: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  return rootFrom(page) + withFile(address.slice(base.length));
}
