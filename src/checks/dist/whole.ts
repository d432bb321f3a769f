/** What can be judged only when all pages have been read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchors, cardImages } from './links.ts';
import { loads } from './loads.ts';
import { canonicals, isNoindex, titleOf, type Page } from './page.ts';
import type { DistProblem } from './report.ts';
import { resolveAddress, type Site } from './site.ts';

/** What is kept of a page when its tree is dropped: thousands of trees would not fit. */
export interface Facts {
  file: string;
  isRedirect: boolean;
  isNoindex: boolean;
  title: string;
  /** Address of the picture that chats show. */
  card: string;
  canonicals: string[];
  ids: ReadonlySet<string>;
  /** «file#id» for each link to a place. */
  anchors: string[];
  /** Files it loads, of those that exist. */
  loads: string[];
  /** Names in the folder of made files, wherever they stand in the source. */
  mentions: string[];
}

/** Folder of files whose names carry a hash: nobody may address them but the build. */
const MADE = '_astro/';

const idsOf = ({ elements }: Page): Set<string> =>
  new Set(elements.filter(({ inert }) => !inert).flatMap(({ attributes }) => attributes.get('id') ?? []));

const ownFiles = (site: Site, from: URL, addresses: string[]): string[] =>
  addresses.flatMap((address) => {
    const target = resolveAddress(site, from, address);
    return target.kind === 'own' && target.file !== undefined ? [target.file] : [];
  });

export const factsOf = (page: Page, site: Site): Facts => ({
  file: page.file,
  isRedirect: page.isRedirect,
  isNoindex: isNoindex(page),
  title: titleOf(page),
  card: cardImages(page)[0] ?? '',
  canonicals: canonicals(page),
  ids: idsOf(page),
  anchors: anchors(page, site),
  loads: ownFiles(site, page.url, loads(page)),
  mentions: [...new Set([...page.source.matchAll(/_astro\/([\w@.~%-]+)/g)].map(([, name]) => MADE + name))],
});

export function* checkAnchors(all: Map<string, Facts>): Generator<DistProblem> {
  for (const { file, anchors: wanted } of all.values())
    for (const anchor of wanted) {
      const [page = '', id = ''] = anchor.split(/#(.*)/s);
      if (all.get(page)?.ids.has(id)) continue;
      yield {
        code: 'dist-anchor',
        file,
        message: `ссылка ведёт на #${id} страницы ${page}, а такого места там нет`,
        fix: 'исправьте часть адреса после # или верните место; переехавшему нужна запись в redirects.yaml',
      };
    }
}

export function* checkTitles(all: Map<string, Facts>): Generator<DistProblem> {
  const titles = new Map<string, string>();
  for (const { file, title, isRedirect } of all.values()) {
    if (isRedirect || title === '') continue;
    const first = titles.get(title);
    if (first !== undefined)
      yield {
        code: 'dist-title-duplicate',
        file,
        message: `заголовок окна «${title}» такой же, как у ${first}`,
        fix: 'дайте страницам разные заголовки: их различают по вкладкам и в поиске',
      };
    else titles.set(title, file);
  }
}

/** Made files that a reader can come to need: those of the pages, and what these name in turn. */
function reachable(all: Map<string, Facts>, { folder, files }: Site): Set<string> {
  const reached = new Set([...all.values()].flatMap((facts) => [...facts.loads, ...facts.mentions]));
  // A set grows while it is walked.
  for (const file of reached) {
    if (!files.has(file) || !/\.(?:m?js|css|svg|json)$/.test(file)) continue;
    for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(/[\w@~%-][\w@.~%-]*\.\w{2,5}/g))
      if (files.has(MADE + name)) reached.add(MADE + name);
  }
  return reached;
}

export function* checkUnused(all: Map<string, Facts>, site: Site): Generator<DistProblem> {
  const reached = reachable(all, site);
  for (const file of site.files)
    if (file.startsWith(MADE) && !reached.has(file))
      yield {
        code: 'dist-unused',
        file,
        message: 'файл лежит в сборке, но ни одна страница его не берёт',
        fix: 'уберите то, из-за чего он собирается: лишний import или начертание шрифта',
      };
}
