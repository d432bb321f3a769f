/** Whole texts to copy: for a chat, for one organisation, for the district. */
import { capital, counted, formatShare, ofPeople, shortfallText } from './display.ts';
import type { Group, Groups } from './counts.ts';
import type { ConditionTotal, DistrictResult, OrganisationResult } from './district.ts';
import { caveatText, conditionText, dataDay, DISCLAIMER, normHeading, normLines, whoText } from './messages.ts';
import { idleOf } from './presence.ts';
import { isDecided, type NormVerdict } from './verdict.ts';

export interface TextOptions {
  readonly groups: Groups;
  /** Forms of the word for organisations: «club», «clubs» … */
  readonly organisations: Pick<Group, 'one' | 'few' | 'many'>;
  /** Where the norm is explained; the last line. */
  readonly url?: string;
}

const closing = ({ url }: Pick<TextOptions, 'url'>): string[] => [DISCLAIMER, ...(url === undefined ? [] : [url])];

const caveatLines = ({ caveats, norm }: NormVerdict, groups: Groups): string[] =>
  caveats.map((caveat) => caveatText(caveat, norm, groups));

/** The result of the form as a text for a chat: several norms one after another. */
export function formText(
  verdicts: readonly NormVerdict[],
  date: string | undefined,
  options: Omit<TextOptions, 'organisations'>,
): string {
  const blocks = verdicts.map((verdict) =>
    [normHeading(verdict.norm), ...normLines(verdict, options.groups), ...caveatLines(verdict, options.groups)].join(
      '\n',
    ),
  );
  return [`${capital(dataDay(date))}.`, ...blocks, closing(options).join('\n')].join('\n\n');
}

/** «Из неактивных зарегистрированы 12 человек, не зарегистрированы 3 человека»: what to do differs. */
function idleLine(result: OrganisationResult, groups: Groups): string[] {
  const below = result.verdict.readings
    .flatMap(({ conditions }) => conditions)
    .filter((verdict) => verdict.state === 'below');
  const lines = below.flatMap(({ condition }) => {
    const idle = idleOf(condition, result.row.counts, groups);
    if (!idle || idle.registered + idle.unregistered === 0) return [];
    const form = { one: 'человек', few: 'человека', many: 'человек' };
    return [
      `${whoText(condition, groups)}: есть учётная запись, но нет активности — ${counted(idle.registered, form)}; не зарегистрированы — ${counted(idle.unregistered, form)}.`,
    ];
  });
  return [...new Set(lines)];
}

/** The message for one organisation. */
export function organisationText(result: OrganisationResult, options: TextOptions): string {
  const { row, verdict } = result;
  const { groups } = options;
  const lines = [
    `${row.name}, ${dataDay(row.date)}.`,
    normHeading(verdict.norm),
    ...normLines(verdict, groups),
    ...idleLine(result, groups),
  ];
  return [...lines, ...caveatLines(verdict, groups), ...closing(options)].join('\n');
}

const totalLine = ({ condition, shortfall, tally }: ConditionTotal, { groups, organisations }: TextOptions): string =>
  shortfall === 0
    ? `${whoText(condition, groups)}: никто не ниже порога.`
    : `${whoText(condition, groups)}: всего ${shortfallText(shortfall)}, ниже порога — ${counted(tally.below, organisations)}.`;

/** «Name: riders — 4, mechanics — 23» for every organisation that is below under one reading. */
function belowLines(result: DistrictResult, reading: number, groups: Groups): string[] {
  return result.organisations.flatMap(({ row, verdict }) => {
    const conditions = verdict.readings[reading]?.conditions ?? [];
    const missing = conditions.filter(isDecided).filter(({ shortfall }) => shortfall > 0);
    if (missing.length === 0) return [];
    return [
      `${row.name}: ${missing.map(({ condition, shortfall }) => `${whoText(condition, groups).toLowerCase()} — ${ofPeople(shortfall)}`).join(', ')}`,
    ];
  });
}

/** The message for the whole district: the share that meets the norm, people short in all, and who is short. */
export function districtText(result: DistrictResult, options: TextOptions): string {
  const { norm, organisations, counted: complete, readings } = result;
  const dates = [...new Set(organisations.map(({ row }) => row.date))];
  const head = [
    normHeading(norm),
    `${capital(dates.length === 1 ? dataDay(dates[0]) : 'данные за разные дни')}. Посчитано ${complete} из ${organisations.length}.`,
  ];
  const blocks = readings.map(({ reading, share, tally, conditions }, index) => {
    const below = belowLines(result, index, options.groups);
    return [
      ...(readings.length > 1
        ? [`Прочтение ${index + 1}${reading.title === undefined ? '' : `, ${reading.title}`}.`]
        : []),
      share ? `Выполнили: ${tally.met} из ${share.whole}, это ${formatShare(share)}.` : 'Выполнили: нет данных.',
      ...conditions.map((total) => totalLine(total, options)),
      ...(below.length > 0 ? ['Не хватает:', ...below.map((line, place) => `${place + 1}. ${line}`)] : []),
    ].join('\n');
  });
  return [head.join('\n'), ...blocks, closing(options).join('\n')].join('\n\n');
}

/** One line about an organisation: for a list, a tooltip, a screen reader. */
export const summaryText = ({ row, verdict }: OrganisationResult, groups: Groups): string =>
  `${row.name}: ${verdict.readings.flatMap(({ conditions }) => conditions.map((condition) => conditionText(condition, groups))).join('; ')}`;
