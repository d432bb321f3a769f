/** Which address search engines should keep of a page: its own, or that of the whole it is a part of. */
import type { DistProblem, Fault } from './report.ts';
import { resolveAddress, urlOf, type Site } from './site.ts';
import type { Facts } from './whole.ts';

/** Address of the folder in which the page's own folder stands. */
const parentOf = (site: Site, file: string): string =>
  new URL(file.endsWith('index.html') ? '..' : '.', urlOf(site, file)).href;

/** A page that hands its address over to another one, which is there. */
function handedOver(site: Site, { file }: Facts, canonical: string, page: Facts): Fault | undefined {
  if (page.isNoindex)
    return {
      code: 'dist-canonical-noindex',
      message: `канонический адрес ведёт на страницу, закрытую от поиска: ${canonical}`,
      fix: 'откройте ту страницу для поиска или дайте другой адрес',
    };
  const parent = parentOf(site, file);
  if (canonical !== parent)
    return {
      code: 'dist-canonical',
      message: `канонический адрес чужой: ${canonical}`,
      fix: `укажите собственный адрес страницы, а для части другой страницы — адрес целого: ${parent}`,
    };
  if (page.canonicals[0] === canonical) return undefined;
  return {
    code: 'dist-canonical',
    message: `у канонической страницы ${canonical} свой канонический адрес другой`,
    fix: 'укажите последний адрес цепочки',
  };
}

function canonicalFault(site: Site, all: Map<string, Facts>, facts: Facts): Fault | undefined {
  const { file, canonicals, isRedirect } = facts;
  const own = urlOf(site, file).href;
  const [canonical = ''] = canonicals;
  const wrong = (message: string): Fault => ({
    code: 'dist-canonical',
    message,
    fix: `укажите один <link rel="canonical"> с адресом ${isRedirect ? 'новой страницы целиком, от https://' : own}`,
  });
  if (canonicals.length > 1) return wrong('канонических адресов несколько');
  if (canonical === '') return wrong('нет канонического адреса');
  if (!/^https?:\/\//.test(canonical)) return wrong(`канонический адрес не целиком: ${canonical}`);
  const target = resolveAddress(site, urlOf(site, file), canonical);
  const page = target.kind === 'own' ? all.get(target.file ?? '') : undefined;
  if (!page) return wrong(`канонический адрес ведёт на страницу, которой нет: ${canonical}`);
  return canonical === own || isRedirect ? undefined : handedOver(site, facts, canonical, page);
}

export function* checkCanonicals(all: Map<string, Facts>, site: Site): Generator<DistProblem> {
  for (const facts of all.values()) {
    const fault = canonicalFault(site, all, facts);
    if (fault) yield { ...fault, file: facts.file };
  }
}
