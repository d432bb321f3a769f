/** What a page is, for search engines: schema.org as JSON-LD. */
import type { Page } from '../page/page.ts';
import type { Absolute } from './addresses.ts';

type Thing = { '@type': string } & Record<string, unknown>;

interface Crumb {
  title: string;
  href: string;
}

const changedOn = ({ changes, verifiedOn }: Page): string =>
  changes.reduce((last, { date }) => (date > last ? date : last), verifiedOn);

const breadcrumbs = (trail: readonly Crumb[], at: Absolute): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ title, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: at(href),
  })),
});

/** A page of reference, dated by its last change, and where it stands. */
export const articleGraph = (article: Page, trail: readonly Crumb[], at: Absolute) => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      headline: article.title,
      description: article.description,
      inLanguage: 'ru',
      url: at(article.href),
      dateModified: changedOn(article),
    },
    breadcrumbs(trail, at),
  ] satisfies Thing[],
});

/** JSON that may stand inside <script>: no «<» is left that could end it. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
