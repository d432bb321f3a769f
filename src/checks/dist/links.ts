/** Where the links of a page lead, and what they are called. */
import { foreignFaults } from '../links/foreign.ts';
import { accessibleName, upwards, type Element } from './html.ts';
import { metas, refreshTarget, type Page } from './page.ts';
import type { Fault } from './report.ts';
import { resolveAddress, type Site, type Target } from './site.ts';

/** Names that say nothing when links are read as a list. */
const EMPTY_NAMES = ['здесь', 'тут', 'ссылка', 'подробнее', 'читать далее'];

/** Faults of foreign addresses that must not reach a reader as a link. */
const FORBIDDEN = { 'link-messenger': 'dist-messenger', 'link-shortener': 'dist-shortener' } as const;

const isForbidden = (code: string): code is keyof typeof FORBIDDEN => code in FORBIDDEN;

/** Attributes that a press follows. */
const FOLLOWED: Record<string, string[]> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
};

const RUNS_CODE = /^(?:javascript|vbscript|data):/i;

const addresses = (element: Element): string[] =>
  (FOLLOWED[element.name] ?? []).map((name) => element.attributes.get(name)).filter((address) => address !== undefined);

/** Every address of this site or another that a reader can be led to. */
function followed(page: Page): string[] {
  const refresh = refreshTarget(page);
  return [...new Set([...page.elements.flatMap(addresses), ...(refresh === undefined ? [] : [refresh])])];
}

function targetFault(address: string, target: Target, site: Site): Fault | undefined {
  if (target.kind === 'broken')
    return { code: 'dist-link', message: `адрес «${address}» записан с ошибкой`, fix: 'скопируйте его заново целиком' };
  if (target.kind === 'beside')
    return {
      code: 'dist-base',
      message: `ссылка ${address} ведёт мимо сайта: он лежит в папке ${site.base}`,
      fix: 'соберите адрес функцией url(), она добавляет папку сайта',
    };
  if (target.kind !== 'own' || target.file !== undefined) return undefined;
  return site.files.has(`${target.path}/index.html`)
    ? {
        code: 'dist-slash',
        message: `в конце ссылки ${address} нет косой черты`,
        fix: `напишите ${site.base}${target.path}/${target.fragment && `#${target.fragment}`}`,
      }
    : {
        code: 'dist-link',
        message: `ссылка ${address} ведёт на страницу, которой нет`,
        fix: 'исправьте адрес или верните страницу; переехавшей нужна запись в redirects.yaml',
      };
}

export function* checkLinks(page: Page, site: Site): Generator<Fault> {
  for (const address of followed(page)) {
    const fault = targetFault(address, resolveAddress(site, page.url, address), site);
    if (fault) yield fault;
  }
}

/** «file#id» for each link to a place on a page of ours. */
export function anchors(page: Page, site: Site): string[] {
  const targets = followed(page).map((address) => resolveAddress(site, page.url, address));
  return targets.flatMap((target) => {
    if (target.kind !== 'own' || !target.file?.endsWith('.html') || target.fragment === '') return [];
    // «#:~:text=» is the browser's own, «#top» always works.
    const id = target.fragment.replace(/:~:.*$/, '');
    return id === '' || id === 'top' ? [] : [`${target.file}#${id}`];
  });
}

/** Addresses on other sites, wherever an href stands. */
export function* checkForbidden(page: Page): Generator<Fault> {
  const all = page.elements.flatMap(({ attributes }) => [
    attributes.get('href') ?? '',
    attributes.get('xlink:href') ?? '',
  ]);
  for (const address of new Set(all)) {
    if (!/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) continue;
    const whole = address.trim().startsWith('//') ? `https:${address.trim()}` : address.trim();
    for (const { code, message, fix } of foreignFaults(whole))
      if (isForbidden(code)) yield { code: FORBIDDEN[code], message: `${message}: ${address}`, fix };
  }
}

export function* checkCode(page: Page): Generator<Fault> {
  for (const address of followed(page)) {
    // Browsers skip blanks and control characters in front.
    const bare = address.replace(/[\u0000-\u0020]+/g, '');
    if (RUNS_CODE.test(bare))
      yield {
        code: 'dist-javascript',
        message: `ссылка исполняет код: ${bare.slice(0, 60)}`,
        fix: 'сделайте кнопку <button> и обработчик в скрипте',
      };
  }
}

/** A second way to the same page, for the pointer only. */
const isMute = (element: Element): boolean =>
  [...upwards(element)].some(({ attributes }) => attributes.get('aria-hidden') === 'true');

export function* checkLinkNames({ elements }: Page): Generator<Fault> {
  for (const element of elements) {
    const { name, attributes } = element;
    if (name !== 'a' || !attributes.has('href') || attributes.has('aria-labelledby') || isMute(element)) continue;
    const called = accessibleName(element);
    const address = attributes.get('href') ?? '';
    if (called === '')
      yield {
        code: 'dist-link-text',
        message: `у ссылки ${address} нет ни слова: программа чтения назовёт её адрес`,
        fix: 'дайте ссылке текст',
      };
    else if (
      EMPTY_NAMES.includes(
        called
          .toLowerCase()
          .replace(/[^\p{L}\p{N} ]/gu, '')
          .trim(),
      )
    )
      yield {
        code: 'dist-link-text',
        message: `ссылка ${address} названа «${called}»`,
        fix: 'назовите то, что откроется: название страницы или документа',
      };
  }
}

/** Pictures of the card are addressed as messengers need it. */
export const cardImages = (page: Page): string[] => metas(page, 'property', 'og:image');
