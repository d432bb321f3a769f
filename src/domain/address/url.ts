/** Addresses inside the site: «/kak/x/» as content and code write them, with the base path as browsers need them. */

/** Prefixes a site address with the base path; other addresses pass unchanged. */
export const withBase = (base: string, address: string): string =>
  address.startsWith('/') ? base.replace(/\/?$/, '/') + address.slice(1) : address;
