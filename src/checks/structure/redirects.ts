/** Old addresses must lead to living ones, in one hop. */
import { fateOf } from '../../domain/address/moves.ts';
import { addressBook, type AddressBook } from '../links/book.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Path } from '../read/entry.ts';
import type { Survey } from '../survey.ts';

interface Redirect {
  from?: unknown;
  to?: unknown;
  gone?: { replacement?: unknown } | null;
}

type Target = [path: Path, address: string];

function targetsOf({ to, gone }: Redirect): Target[] {
  const targets: [Path, unknown][] = [
    [['to'], to],
    [['gone', 'replacement'], gone?.replacement],
  ];
  return targets.filter((target): target is Target => typeof target[1] === 'string');
}

/** Addresses on the way from an entry, up to the first that is no entry, or that was passed already. */
function wayFrom(from: string, { moves }: AddressBook): string[] {
  const way: string[] = [];
  for (let at = moves.get(from)?.to; at !== undefined; at = moves.get(at)?.to) {
    way.push(at);
    if (at === from || way.indexOf(at) < way.length - 1) break;
  }
  return way;
}

type Advice = [code: 'redirect-chain' | 'redirect-loop' | 'redirect-target', message: string, fix: string];

function targetFault(from: string, address: string, book: AddressBook): Advice | undefined {
  if (book.has(address)) return undefined;
  const way = wayFrom(from, book);
  if (way.includes(from))
    return [
      'redirect-loop',
      `адрес возвращается сам к себе: ${[from, ...way].join(' → ')}`,
      'напишите в to адрес страницы, которая есть, или замените to на gone с причиной',
    ];
  const fate = fateOf(address, book.moves);
  if (fate?.kind === 'moved') return ['redirect-chain', `адрес ${address} сам переехал`, `напишите сразу ${fate.to}`];
  if (fate) return ['redirect-chain', `адрес ${address} сам снят`, 'замените to на gone с причиной'];
  if (book.isUnsure(address)) return undefined;
  const places = book.pages.flatMap((page) => book.anchorsOn(page).map((id) => `${page}#${id}`));
  const guess = nearest(address, [...book.pages, ...places]);
  const fix = guess ? `возможно, ${guess}` : 'напишите адрес существующей страницы';
  return ['redirect-target', `адреса ${address} нет`, fix];
}

function* checkTargets(entry: Entry, from: string, book: AddressBook): Generator<Problem> {
  for (const [path, address] of targetsOf(entry.data ?? {})) {
    const fault = targetFault(from, address, book);
    if (fault) yield problemAt(entry, path, ...fault);
  }
}

export function* checkRedirects(survey: Survey): Generator<Problem> {
  const book = addressBook(survey);
  for (const entry of survey.entries) {
    if (entry.collection !== 'redirects') continue;
    const { from } = (entry.data ?? {}) as Redirect;
    if (typeof from === 'string' && book.has(from))
      yield problemAt(
        entry,
        ['from'],
        'redirect-source',
        `по адресу ${from} есть страница, переадресация не сработает`,
        'удалите эту запись или переименуйте страницу',
      );
    yield* checkTargets(entry, String(from), book);
  }
}
