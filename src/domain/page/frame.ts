/** What the frame of a page needs: it is the same for every kind of page. */
import type { Card } from '../card/card.ts';
import type { ShareTarget } from '../share/links.ts';

export interface Site {
  name: string;
  description: string;
  publisher?: string | undefined;
  question: string;
  searchPlaceholder: string;
  searchHint: string;
  searchExamples: string[];
  /** Services a page may be sent to. */
  share: ShareTarget[];
  disclaimer: string;
  mail?: string | undefined;
}

/** A place that an old link names and that is no longer on the page. */
export interface DisplacedPlace {
  id: string;
  /** Why it is gone; without it the place has moved. */
  reason?: string | undefined;
  /** Where to read on. */
  href?: string | undefined;
  title?: string | undefined;
}

export interface Frame {
  site: Site;
  title: string;
  description: string;
  /** Address of the page without the base path. */
  path: string;
  /** Address that search engines should keep, when it is another one. */
  canonical?: string | undefined;
  noindex?: boolean | undefined;
  /** What used to be on this page. */
  displaced?: DisplacedPlace[] | undefined;
  /** Dashes the margin line. */
  archive?: boolean | undefined;
  /** What the picture shows that chats put beside a link to this page. */
  card: Card;
  /** Day of the build's content, ISO. */
  version: string;
}
