/** Links inside the site: form, page, place on the page. */
import { fateOf, pageOf, type Fate } from '../../domain/address/moves.ts';
import { nearest } from '../nearest.ts';
import type { AddressBook } from './book.ts';
import type { Fault } from './foreign.ts';

const fault = (code: Fault['code'], message: string, fix: string): Fault[] => [{ code, message, fix }];

const LIST_MAX = 8;

/** «#a, #b, #c и ещё 5» */
function listed(anchors: string[]): string {
  const shown = anchors
    .slice(0, LIST_MAX)
    .map((id) => `#${id}`)
    .join(', ');
  return anchors.length > LIST_MAX ? `${shown} и ещё ${anchors.length - LIST_MAX}` : shown;
}

function missingPage(page: string, book: AddressBook): Fault[] {
  const guess = nearest(page, book.pages);
  return fault(
    'link-page',
    `страницы ${page} нет`,
    guess ? `возможно, ${guess}` : 'сверьте адрес: он виден в строке браузера, когда страница открыта',
  );
}

function missingAnchor(page: string, anchor: string, book: AddressBook): Fault[] {
  const anchors = book.anchorsOn(page);
  const guess = nearest(anchor, anchors);
  const fix =
    anchors.length === 0
      ? `уберите #${anchor}: на этой странице нет мест, на которые можно сослаться`
      : `на этой странице есть: ${listed(anchors)}`;
  return fault('link-anchor', `на странице ${page} нет места #${anchor}`, guess ? `возможно, #${guess}; ${fix}` : fix);
}

function moved(address: string, fate: Fate): Fault[] {
  if (fate.kind === 'moved') return fault('link-moved', `страница ${address} переехала`, `замените на ${fate.to}`);
  const instead = fate.move.gone?.replacement;
  return fault(
    'link-page',
    `страница ${address} снята`,
    instead ? `уберите ссылку или замените её на ${instead}` : 'уберите ссылку: замены у этой страницы нет',
  );
}

/** @param address begins with «/»; a query is not a part of the page's name */
export function internalFaults(address: string, book: AddressBook): Fault[] {
  if (/\s/.test(address)) return fault('link-form', 'в адресе пробел', 'уберите его');
  const [path = '', anchor = ''] = address.replace(/\?[^#]*/, '').split('#');
  const whole = anchor === '' ? path : `${path}#${anchor}`;
  if (book.has(whole) || book.isUnsure(whole)) return [];
  const fate = fateOf(whole, book.moves);
  if (fate) return moved(whole, fate);
  if (book.has(`${path}/`))
    return fault('link-form', `у адреса ${path} нет косой черты в конце`, `напишите ${path}/${anchor && `#${anchor}`}`);
  return book.has(pageOf(whole)) ? missingAnchor(path, anchor, book) : missingPage(path, book);
}

/** An address that begins neither with «/» nor with a protocol. */
export function relativeFaults(address: string, book: AddressBook): Fault[] {
  if (address === '') return fault('link-form', 'у ссылки нет адреса', 'впишите его в круглые скобки');
  const absolute = `/${address
    .replace(/^(\.{0,2}\/)+/, '')
    .replace(/(\/index)?\.mdx?$/, '')
    .replace(/\/?(#.*)?$/, '/$1')}`;
  const guess = book.has(absolute) ? absolute : nearest(absolute, book.pages);
  if (/^[\w-]+(\.[\w-]+)*\.(ru|рф|su|com|org|net|edu|info)\b/i.test(address))
    return fault('link-form', `у адреса ${address} нет начала https://`, `напишите https://${address}`);
  return fault(
    'link-form',
    `адрес ${address} не начинается с косой черты`,
    `пишите адрес страницы от начала сайта: ${guess ?? '/kak/imya-instrukcii/'}`,
  );
}
