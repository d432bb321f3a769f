/** The neutral subject of the unit tests: riders and mechanics of bicycle clubs. */
import type { Group, Groups } from './counts.ts';
import type { Condition, Norm } from './norm.ts';
import type { Column } from './table/column.ts';
import type { OrganisationType } from './table/organisation-type.ts';

const group = (id: string, name: string, forms: [string, string, string], more: Partial<Group> = {}): Group => ({
  id,
  name,
  one: forms[0],
  few: forms[1],
  many: forms[2],
  aliases: [],
  ...more,
});

/** One sponsor per rider; «crew» is measured by the mechanics. */
export const GROUPS: Groups = {
  riders: group('riders', 'гонщики', ['гонщик', 'гонщика', 'гонщиков']),
  mechanics: group('mechanics', 'механики', ['механик', 'механика', 'механиков']),
  sponsors: group('sponsors', 'спонсоры', ['спонсор', 'спонсора', 'спонсоров'], { totalOf: 'riders' }),
  crew: group('crew', 'команда', ['участник', 'участника', 'участников'], { measuredBy: 'mechanics' }),
};

export const condition = (id: string, atLeast: number | undefined, more: Partial<Condition> = {}): Condition => {
  const who = more.who ?? [id];
  return { id, who, does: 'катаются', atLeast, of: who, excludes: [], ...more };
};

export const norm = (conditions: readonly Condition[], more: Partial<Norm> = {}): Norm => ({
  id: 'ride',
  title: 'Все катаются',
  region: 'valley',
  systems: [],
  certainty: 'unconfirmed',
  asOf: 'по состоянию на осень',
  period: 'week',
  readings: [{ id: 'text', conditions }],
  stages: [],
  ...more,
});

export const TYPES: readonly OrganisationType[] = [
  {
    id: 'indoor',
    name: 'крытый трек',
    one: 'крытый трек',
    few: 'крытых трека',
    many: 'крытых треков',
    aliases: ['трек', 'велодром'],
  },
  {
    id: 'street',
    name: 'уличный клуб',
    one: 'уличный клуб',
    few: 'уличных клуба',
    many: 'уличных клубов',
    aliases: ['клуб', 'УК'],
  },
];

export const COLUMNS: readonly Column[] = [
  { id: 'a', name: 'Дата', aliases: [], field: 'date' },
  { id: 'b', name: 'Клуб', aliases: ['название клуба'], field: 'name' },
  { id: 'c', name: 'Тип', aliases: ['вид клуба'], field: 'organisation-type' },
  { id: 'd', name: 'Код', aliases: [], field: 'id' },
  { id: 'e', name: 'Гонщиков всего', aliases: ['всего гонщиков'], field: 'total', who: 'riders' },
  { id: 'f', name: 'Гонщиков с билетом', aliases: [], field: 'registered', who: 'riders' },
  { id: 'h', name: 'Гонщиков на трассе', aliases: ['Катаются гонщики'], field: 'active', who: 'riders' },
  { id: 'k', name: 'Механиков всего', aliases: [], field: 'total', who: 'mechanics' },
  { id: 'm', name: 'Механиков за работой', aliases: [], field: 'active', who: 'mechanics' },
  { id: 'y', name: 'Звонков механиков за неделю', aliases: [] },
];
