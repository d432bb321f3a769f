/** Addresses of what is made from a page for other places: a sheet for the wall, a file for programs. */

/** An address of this site → the same with scheme, host and base path. */
export type Absolute = (address: string) => string;

/** The sheet for the wall of a guide; takes the address of the guide. */
export const memoAddress = (guide: string): string => `${guide}pamyatka/`;

/** One sheet of all guides of a role; takes the address of the role. */
export const sheetAddress = (role: string): string => `${role}list/`;

/** The guide as a file for programs. */
export const guideFileAddress = (id: string): string => `/api/guides/${id}.json`;

/** Calendar file of one term. */
export const calendarAddress = (id: string): string => `/sroki/${id}.ics`;

/** As people say it and type it: without the scheme. */
export const spoken = (absolute: string): string => absolute.replace(/^https?:\/\//, '');
