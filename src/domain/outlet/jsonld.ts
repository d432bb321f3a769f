/** What a page is, for search engines: schema.org as JSON-LD. */
import type { Guide } from '../guide/guide.ts';
import type { Page } from '../page/page.ts';
import type { Absolute } from './addresses.ts';

type Thing = { '@type': string } & Record<string, unknown>;

export interface Crumb {
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

const graph = (...things: Thing[]) => ({ '@context': 'https://schema.org', '@graph': things });

/** The steps by name and address: their text stands on the page already. */
export const guideGraph = (guide: Guide, trail: readonly Crumb[], at: Absolute) =>
  graph(
    {
      '@type': 'HowTo',
      name: guide.title,
      step: guide.steps.map(({ title, anchor }) => ({ '@type': 'HowToStep', name: title, url: at(anchor) })),
    },
    breadcrumbs(trail, at),
  );

export const articleGraph = (article: Page, trail: readonly Crumb[], at: Absolute) =>
  graph(
    {
      '@type': 'Article',
      headline: article.title,
      description: article.description,
      inLanguage: 'ru',
      url: at(article.href),
      dateModified: changedOn(article),
    },
    breadcrumbs(trail, at),
  );

/** JSON that may stand inside <script>: no «<» is left that could end it. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
