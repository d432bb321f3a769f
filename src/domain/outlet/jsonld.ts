/** What a page is, for search engines: schema.org as JSON-LD. */
import type { Guide } from '../guide/guide.ts';
import type { Page } from '../page/page.ts';
import type { Absolute } from './addresses.ts';
import type { Question } from './questions.ts';

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

/** Questions with their answers; nothing when there are none. */
const faq = (questions: readonly Question[]): Thing[] =>
  questions.length === 0
    ? []
    : [
        {
          '@type': 'FAQPage',
          mainEntity: questions.map(({ question, answer }) => ({
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: answer },
          })),
        },
      ];

const graph = (...things: Thing[]) => ({ '@context': 'https://schema.org', '@graph': things });

/** A page of reference, dated by its last change, where it stands, and what it answers. */
export const articleGraph = (article: Page, trail: readonly Crumb[], questions: readonly Question[], at: Absolute) =>
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
    ...faq(questions),
  );

/** A guide: its steps by name and address, and what it answers. Short, since it travels with every guide. */
export const guideGraph = (guide: Guide, questions: readonly Question[], at: Absolute) =>
  graph(
    {
      '@type': 'HowTo',
      name: guide.title,
      inLanguage: 'ru',
      url: at(guide.href),
      dateModified: changedOn(guide),
      step: guide.steps.map(({ title, href }) => ({ '@type': 'HowToStep', name: title, url: at(href) })),
    },
    ...faq(questions),
  );

/** JSON that may stand inside <script>: no «<» is left that could end it. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
