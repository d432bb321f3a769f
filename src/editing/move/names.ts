/** Whether the names of a request can be: the old one is there, the new one is free and fit for an address. */
import { fateOf } from '../../domain/address/moves.ts';
import { addressBook } from '../../checks/links/book.ts';
import { nearest } from '../../checks/nearest.ts';
import type { Entry } from '../../checks/read/entry.ts';
import { FILE_ID_MAX, FOLDER_ID_MAX, slugFault } from '../../checks/read/slug.ts';
import { placeOf } from '../../checks/structure/schemas.ts';
import type { Survey } from '../../checks/survey.ts';
import { collections } from '../../schemas/collections.ts';
import { addressPairs } from './addresses.ts';
import { Refusal, type Request } from './request.ts';

export const partIds = ({ data }: Entry, list: string): string[] =>
  ((data as Record<string, { id: string }[] | undefined>)[list] ?? []).map(({ id }) => id);

const among = (name: string, names: string[]): string => {
  const guess = nearest(name, names);
  return guess ? `Возможно, ${guess}?` : `Есть: ${names.join(', ')}.`;
};

function refuseUnfit(to: string, { collection, part }: Request): void {
  const isShort = part !== undefined || collections[collection].layout === 'folder';
  const fault = slugFault(to, isShort ? FOLDER_ID_MAX : FILE_ID_MAX);
  if (fault) throw new Refusal(`Новое ${fault[0]}: ${fault[1]}.`);
}

/** Old links to an address must not bring their readers to another page. */
function refuseUsed(survey: Survey, request: Request): void {
  const { moves } = addressBook(survey);
  for (const [old, now] of addressPairs(request)) {
    const fate = fateOf(now, moves);
    if (!fate || (fate.kind === 'moved' && fate.to === old)) continue;
    const story = fate.kind === 'moved' ? `теперь она ${fate.to}` : 'она снята';
    throw new Refusal(
      `Адрес ${now} раньше был у другой страницы (${story}): старые ссылки привели бы не туда. Возьмите другое имя.`,
    );
  }
}

/**
 * The entry that the request is about.
 * @throws Refusal when the names do not fit
 */
export function entryFor(survey: Survey, request: Request): Entry {
  const { collection, id, part, to } = request;
  const entries = survey.byId.get(collection) ?? new Map<string, Entry>();
  const entry = entries.get(id);
  const place = placeOf(collection);
  if (!entry) throw new Refusal(`В ${survey.label}/${place} нет «${id}». ${among(id, [...entries.keys()])}`);
  const taken = part ? partIds(entry, part.list) : [...entries.keys()];
  if (part && !taken.includes(part.id))
    throw new Refusal(`В ${entry.source.file} нет «${part.id}». ${among(part.id, taken)}`);
  if (to === (part?.id ?? id)) throw new Refusal(`Новое имя то же, что старое: «${to}».`);
  refuseUnfit(to, request);
  if (taken.includes(to)) throw new Refusal(`Имя «${to}» уже занято. Возьмите другое.`);
  refuseUsed(survey, request);
  return entry;
}
