import rss from '@astrojs/rss';
import { feed } from '../queries/outlets.ts';

export async function GET(): Promise<Response> {
  const { title, description, home, own, day, items } = await feed();
  return rss({
    title,
    description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>ru</language>',
      `<lastBuildDate>${new Date(day).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map(({ id, title, link, text, day }) => ({
      title,
      link,
      description: text,
      pubDate: new Date(day),
      customData: `<guid isPermaLink="false">${id}</guid>`,
    })),
  });
}
