/** Old addresses must lead to living ones, in one hop. */
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

function* checkTargets(entry: Entry, book: AddressBook): Generator<Problem> {
  for (const [path, address] of targetsOf(entry.data ?? {})) {
    const next = book.moved.get(address);
    if (next !== undefined && !book.has(address))
      yield problemAt(
        entry,
        path,
        'redirect-chain',
        next === 'gone' ? `адрес ${address} сам снят` : `адрес ${address} сам переехал`,
        next === 'gone' ? 'замените to на gone с причиной' : `напишите сразу ${next}`,
      );
    else if (!book.has(address) && !book.isUnsure(address)) {
      const guess = nearest(address, [
        ...book.pages,
        ...book.pages.flatMap((page) => book.anchorsOn(page).map((id) => `${page}#${id}`)),
      ]);
      yield problemAt(
        entry,
        path,
        'redirect-target',
        `адреса ${address} нет`,
        guess ? `возможно, ${guess}` : 'напишите адрес существующей страницы',
      );
    }
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
    yield* checkTargets(entry, book);
  }
}
