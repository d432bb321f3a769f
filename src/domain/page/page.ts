/** What every page knows about itself, with references resolved. */

export type PageKind = 'guide' | 'article' | 'wizard' | 'template' | 'indicator' | 'assessment' | 'act';

export type Status = 'active' | 'archive' | 'withdrawn';

/** A region, a system: something with a name and a list page. */
export interface Named {
  id: string;
  name: string;
  href: string;
  order: number;
}

export interface Role extends Named {
  /** To whom. */
  dative: string;
  /** What they come for most: Markdown. */
  start?: string | undefined;
}

export interface System extends Named {
  region: Named;
}

/** A document and the place in it. */
export interface Citation {
  id: string;
  title: string;
  /** What kind of document: «презентация». */
  kind: string;
  /** Date in words or as «ДД.ММ.ГГГГ». */
  date: string;
  place: string;
  href: string;
}

export interface Change {
  date: string;
  what: string;
  why: string;
}

/** One line of a list of pages. */
export interface PageLink {
  kind: PageKind;
  title: string;
  description: string;
  href: string;
  region: Named;
  systems: System[];
  roles: Role[];
  status: Status;
  /** How many steps a guide has. */
  stepCount?: number | undefined;
  /** The first term in its steps, in days. */
  days?: number | undefined;
}

export interface Page extends PageLink {
  id: string;
  reason?: string | undefined;
  replacedBy?: string | undefined;
  sources: Citation[];
  verifiedOn: string;
  reviewBy: string;
  owner: string;
  aliases: string[];
  changes: Change[];
}

/** Active pages first; within a status by title. */
export const byStatusAndTitle = (a: PageLink, b: PageLink): number =>
  Number(a.status !== 'active') - Number(b.status !== 'active') || a.title.localeCompare(b.title, 'ru');
