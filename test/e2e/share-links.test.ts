/** Every page hands its own address to the sites that it may be sent to, and to no other. */
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

const shared = builtPages().filter(({ html }) => html.includes('id="peredat"') || html.includes('id=peredat'));

/** Addresses of the links within the block, as a browser reads them. */
const targets = (html: string): URL[] =>
  [...html.matchAll(/href="(https:\/\/[^"]+(?:share|:share)[^"]*)"/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&')),
  );

const addressOf = (html: string): string => /property="og:url" content="([^"]+)"/.exec(html)?.[1] ?? '';

test('на каждой странице с блоком «Передать» ссылки ведут на неё саму', () => {
  expect(shared.length).toBeGreaterThan(50);
  for (const { path, html } of shared) {
    const [max, vk, ...others] = targets(html);
    expect(max?.searchParams.get('text')?.split('\n').at(-1), path).toBe(addressOf(html));
    expect(vk?.searchParams.get('url'), path).toBe(addressOf(html));
    expect([max?.hostname, vk?.hostname, ...others], path).toEqual(['max.ru', 'vk.com']);
  }
});

test('у каждой инструкции и у каждого шага есть текст, на который ссылается кнопка', () => {
  const guides = shared.filter(({ path }) => path.startsWith('/kak/'));
  expect(guides.length).toBeGreaterThan(50);
  for (const { path, html } of guides)
    expect(/data-from="([^"]+)"/.exec(html)?.[1], path).toBe(`/api/text/${path.split('/').slice(2, -1).join('/')}.txt`);
});
