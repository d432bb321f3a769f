import rss from '@astrojs/rss';
import { feed } from '../queries/outlets.ts';

export async function GET(): Promise<Response> {
  const { title, description, home, items } = await feed();
  return rss({
    title,
    description,
    site: home,
    customData: '<language>ru</language>',
    items: items.map(({ id, title, link, text, day }) => ({
      title,
      link,
      description: text,
      pubDate: new Date(day),
      customData: `<guid isPermaLink="false">${id}</guid>`,
    })),
  });
}
