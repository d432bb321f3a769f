/** Every link of the content: it must lead somewhere, safely, and say where. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../read/text.ts';
import type { Piece } from '../markdown/piece.ts';
import type { Survey } from '../survey.ts';
import { addressBook, type AddressBook } from './book.ts';
import { linksIn, linksInFields, type Link } from './collect.ts';
import { foreignFaults, type Fault } from './foreign.ts';
import { internalFaults, relativeFaults } from './internal.ts';

/** Texts that say nothing when a screen reader lists the links of a page. */
const VAGUE =
  /^(здесь|тут|сюда|вот|по (этой )?ссылке|(эта )?ссылка|подробнее|далее|читать( далее)?|перейти|нажмите( сюда| здесь)?|страница|файл)$/i;

function anchorFaults({ page = '/kak/imya-instrukcii/', inText = false, address }: Link, book: AddressBook): Fault[] {
  if (inText) return internalFaults(page + address, book);
  const fix = `напишите ${page}${address}: это поле показывают и на других страницах`;
  return [{ code: 'link-form', message: `у ссылки ${address} нет адреса страницы`, fix }];
}

function addressFaults(link: Link, book: AddressBook, ownHost: string | undefined): Fault[] {
  const { address } = link;
  if (address.startsWith('#')) return anchorFaults(link, book);
  if (address.startsWith('//'))
    return [{ code: 'link-form', message: 'адрес начинается с двух косых черт', fix: 'напишите https://' }];
  if (address.startsWith('/')) return internalFaults(address, book);
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address) || /^tel:\+?[\d-]+$/i.test(address)) return [];
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? foreignFaults(address, ownHost) : relativeFaults(address, book);
}

function textFaults({ text }: Link): Fault[] {
  if (text === undefined) return [];
  const bare = text.trim().replace(/[.:!…»«]+$/u, '');
  if (bare !== '' && !VAGUE.test(bare)) return [];
  const message = bare === '' ? 'у ссылки нет текста' : `текст ссылки «${bare}» не говорит, что откроется`;
  return [{ code: 'link-text', message, fix: 'назовите страницу или действие: [сменить пароль](…)' }];
}

/** Links that Markdown did not recognise and shows as they are typed. */
function* brokenMarkup(piece: Piece): Generator<Problem> {
  for (const match of piece.text.matchAll(/\[[^\][\n]+\]\((?!<)([^)\s"'(]+[ \t]+[^)\n"']*)\)/g))
    yield problemIn(
      piece,
      match.index,
      'link-form',
      `в адресе ссылки пробел: ${match[1] ?? ''}`,
      'уберите пробел или скопируйте адрес заново целиком',
    );
  for (const match of piece.text.matchAll(/\[[^\][\n]+\][ \t]+\((\/|https?:)/g))
    yield problemIn(
      piece,
      match.index,
      'link-form',
      'между ] и ( стоит пробел, ссылка не получилась',
      'уберите пробел: [текст](адрес)',
    );
}

/** Host of the site itself, so that nobody links to it from outside. */
function siteHost({ byId }: Survey): string | undefined {
  const { address } = (byId.get('site')?.get('site')?.data ?? {}) as { address?: unknown };
  return typeof address === 'string' ? URL.parse(address)?.hostname : undefined;
}

export function* checkLinks(survey: Survey): Generator<Problem> {
  const book = addressBook(survey);
  const host = siteHost(survey);
  for (const link of [...survey.pieces.flatMap(linksIn), ...linksInFields(survey)])
    for (const fault of [...addressFaults(link, book, host), ...textFaults(link)]) yield link.problem(fault);
  for (const piece of survey.pieces) yield* brokenMarkup(piece);
}
