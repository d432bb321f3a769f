/** What a page tells about itself to browsers, messengers and search engines. */
import { named, metas, titleOf, type Page } from './page.ts';
import type { Fault } from './report.ts';

/** Characters. Shorter says nothing, longer is cut by messengers. */
const DESCRIPTION = { least: 60, most: 200 };

const OG = ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:locale'];

const ZOOM = /\b(user-scalable|maximum-scale|minimum-scale)\b/i;

export function* checkLanguage(page: Page): Generator<Fault> {
  const lang = named(page, 'html')[0]?.attributes.get('lang');
  if (lang !== 'ru')
    yield {
      code: 'dist-lang',
      message: lang ? `язык страницы указан как «${lang}»` : 'язык страницы не указан',
      fix: 'напишите <html lang="ru">',
    };
}

export function* checkTitle(page: Page): Generator<Fault> {
  if (titleOf(page) === '')
    yield {
      code: 'dist-title',
      message: 'у страницы нет заголовка окна <title>',
      fix: 'дайте странице свой <title>: тема — название сайта',
    };
}

export function* checkDescription(page: Page): Generator<Fault> {
  if (page.isRedirect) return;
  const [description = '', ...more] = metas(page, 'name', 'description');
  const { least, most } = DESCRIPTION;
  const { length } = [...description.trim()];
  const fix = `дайте одно описание от ${least} до ${most} знаков: о чём страница и кому она нужна`;
  if (more.length > 0)
    yield { code: 'dist-description', message: `описаний страницы несколько: ${more.length + 1}`, fix };
  else if (length === 0)
    yield { code: 'dist-description', message: 'у страницы нет описания <meta name="description">', fix };
  else if (length < least)
    yield { code: 'dist-description', message: `описание короче ${least} знаков: ${length}`, fix };
  else if (length > most)
    yield { code: 'dist-description', message: `описание длиннее ${most} знаков: ${length}`, fix };
}

export function* checkViewport(page: Page): Generator<Fault> {
  const viewport = metas(page, 'name', 'viewport').join(', ');
  const fix = 'напишите <meta name="viewport" content="width=device-width, initial-scale=1">';
  const [forbidden] = ZOOM.exec(viewport) ?? [];
  if (!viewport.includes('width=device-width'))
    yield {
      code: 'dist-viewport',
      message: 'на телефоне страница не подстроится под экран: нет width=device-width',
      fix,
    };
  if (forbidden)
    yield { code: 'dist-viewport', message: `страницу нельзя увеличить пальцами: в viewport стоит ${forbidden}`, fix };
}

function* checkCard(page: Page): Generator<Fault> {
  for (const image of metas(page, 'property', 'og:image'))
    if (!image.startsWith(page.url.origin))
      yield {
        code: 'dist-og',
        message: `адрес картинки og:image не целиком: ${image}`,
        fix: `начните его с ${page.url.origin}: чат не знает, с какой страницы картинка`,
      };
}

export function* checkOpenGraph(page: Page): Generator<Fault> {
  if (page.isRedirect) return;
  for (const name of OG) {
    const [content = '', ...more] = metas(page, 'property', name);
    if (content.trim() === '')
      yield {
        code: 'dist-og',
        message: `нет ${name}: карточка ссылки в чате будет неполной`,
        fix: `добавьте <meta property="${name}"> с содержанием`,
      };
    else if (more.length > 0)
      yield {
        code: 'dist-og',
        message: `${name} указан ${more.length + 1} раза, карточка возьмёт любой из них`,
        fix: 'оставьте один',
      };
  }
  yield* checkCard(page);
  const [address = ''] = metas(page, 'property', 'og:url');
  if (address !== '' && address !== page.url.href)
    yield {
      code: 'dist-og-url',
      message: `og:url — ${address}, а страница лежит по адресу ${page.url.href}`,
      fix: 'укажите в og:url собственный адрес страницы целиком, от https://',
    };
}
