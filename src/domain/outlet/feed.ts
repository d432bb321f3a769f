/** What changed and why, for programs that follow the site. */
import type { Change, Page } from '../page/page.ts';
import type { Absolute, FirstName } from './addresses.ts';

export interface FeedItem {
  /** Permanent name of the item: the same change keeps it, two changes of one page differ. */
  id: string;
  title: string;
  link: string;
  text: string;
  /** ISO day. */
  day: string;
}

/** Readers fetch the whole feed every hour: it must not grow with the site. */
const MOST = 100;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** @param changes newest first, each with its page */
export function feedItems(
  changes: readonly (Change & { page: Page })[],
  at: Absolute,
  firstName: FirstName,
): FeedItem[] {
  const seen = new Map<string, number>();
  return changes.slice(0, MOST).map(({ date, what, why, page }) => {
    // A page that moved brings no old news.
    const key = `${at(firstName(page.href))}#${date}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      id: count === 1 ? key : `${key}-${count}`,
      title: page.title,
      link: at(page.href),
      text: `${sentence(what)} ${sentence(why)} ${page.region.name}.`,
      day: date,
    };
  });
}
