/** R-A1b, R-A2: what every page must have in its HTML before any script runs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { openStage, walk, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Reads the HTML as a browser does, without running it. */
async function examine(page: Page, { html }: BuiltPage): Promise<Fault[]> {
  const texts = await page.evaluate((source) => {
    const tree = new DOMParser().parseFromString(source, 'text/html');
    const all = <Kind extends Element = Element>(selector: string): Kind[] => [
      ...tree.querySelectorAll<Kind>(selector),
    ];
    const text = (element?: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const faults: string[] = [];
    const demand = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
    const vague = new Set(['здесь', 'тут', 'сюда', 'ссылка', 'подробнее', 'читать далее', 'далее', 'ещё']);
    const site = tree.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';

    demand(tree.documentElement.lang === 'ru', 'язык страницы не «ru»');
    const viewport = tree.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '';
    demand(
      viewport.includes('width=device-width') && !/user-scalable|m(ax|in)imum-scale/.test(viewport),
      `viewport мешает увеличивать: ${viewport}`,
    );
    demand(
      tree.title.endsWith(` — ${site}`) || tree.title.startsWith(`${site}: `),
      `в заголовке окна нет названия сайта: ${tree.title}`,
    );
    demand(all('h1').length === 1, `заголовков первого уровня: ${all('h1').length}`);
    const first = tree.querySelector<HTMLElement>(
      'body :is(a[href], button, input, select, textarea, summary, [tabindex])',
    );
    const target = first?.getAttribute('href')?.slice(1) ?? '';
    demand(
      text(first) === 'Перейти к содержанию' && tree.getElementById(target)?.localName === 'main',
      'первая ссылка не ведёт к содержанию',
    );
    demand(
      all('header a[href$="/dlya-slabovidyashchih/"]').length === 1,
      'в шапке нет ссылки «Версия для слабовидящих»',
    );
    for (const link of all('a')) demand(!vague.has(text(link).toLowerCase()), `ссылка ни о чём: «${text(link)}»`);
    for (const table of all('table')) {
      demand(text(table.querySelector('caption')) !== '', `таблица без подписи: ${text(table).slice(0, 60)}`);
      const heads = [...table.querySelectorAll('th')];
      demand(
        heads.length > 0 && heads.every((head) => head.hasAttribute('scope')),
        `у заголовков таблицы нет scope: ${text(table.querySelector('caption'))}`,
      );
    }
    for (const link of all<HTMLLinkElement>('link[rel~=preconnect], link[rel~=dns-prefetch]'))
      faults.push(`соединение с чужим сервером заранее: ${link.href}`);
    return faults;
  }, html);
  return texts.map((text) => ({ text }));
}

test('у каждой страницы есть язык, заголовок, ссылка к содержанию; таблицы подписаны, ссылки говорят, куда ведут', async () => {
  expect(await walk(stage, builtPages(), examine)).toEqual([]);
});

test('у двух страниц не бывает одинакового заголовка окна', () => {
  const titles = new Map<string, string[]>();
  for (const { path, html } of builtPages()) {
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  const twice = [...titles]
    .filter(([, paths]) => paths.length > 1)
    .map(([title, paths]) => `«${title}»: ${paths.join(', ')}`);
  expect(twice).toEqual([]);
});
