/** Addresses of what is made from a page for other places: a sheet for the wall, a file for programs. */

/** An address of this site → the same with scheme, host and base path. */
export type Absolute = (address: string) => string;

/** An address → the one under which the same thing was published first. */
export type FirstName = (address: string) => string;

/** The sheet for the wall of a guide; takes the address of the guide. */
export const memoAddress = (guide: string): string => `${guide}pamyatka/`;

/** One sheet of all guides of a role; takes the address of the role. */
export const sheetAddress = (role: string): string => `${role}list/`;

/** Guides, memos and sheets of roles: what has a PDF, and how its file is called. */
const PRINTED: [RegExp, string][] = [
  [/^\/kak\/([^/]+)\/$/, '/pdf/$1.pdf'],
  [/^\/kak\/([^/]+)\/pamyatka\/$/, '/pdf/$1-pamyatka.pdf'],
  [/^\/rol\/([^/]+)\/list\/$/, '/pdf/rol-$1.pdf'],
];

/** Address of the PDF of a page; undefined when pages of its kind have none. */
export function pdfAddress(page: string): string | undefined {
  const [pattern, name] = PRINTED.find(([kind]) => kind.test(page)) ?? [];
  return pattern && name && page.replace(pattern, name);
}

/** The guide as a file for programs. */
export const guideFileAddress = (id: string): string => `/api/guides/${id}.json`;

/** Calendar file of one term. */
export const calendarAddress = (id: string): string => `/sroki/${id}.ics`;

/** The QR code of a page, for paper; takes its address. */
export const codeAddress = (page: string): string => `/qr${page === '/' ? '/index' : page.replace(/\/$/, '')}.svg`;

/** The page of a QR code: undoes `codeAddress`. */
export const codedPage = (code: string): string => code.replace(/^\/qr/, '').replace(/(?:\/index)?\.svg$/, '/');

/** As people say it and type it: without the scheme. */
export const spoken = (absolute: string): string => absolute.replace(/^https?:\/\//, '');
