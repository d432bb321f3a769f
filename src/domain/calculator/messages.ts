/**
 * What the calculator says, in Russian. Names of groups, norms and organisations
 * come from the content; the sentences here know nothing of the subject.
 */
import { formatDay } from '../dates/format.ts';
import type { Field, FieldRef, Groups } from './counts.ts';
import { capital, formatPercent, formatShare, shortfallText } from './display.ts';
import type { Notice } from './link.ts';
import type { Certainty, Condition, Norm, Period } from './norm.ts';
import { isDecided, type Caveat, type ConditionVerdict, type NormVerdict, type Reason } from './verdict.ts';

export const STATES: Readonly<Record<NormVerdict['state'], string>> = {
  met: 'порог выполнен',
  below: 'ниже порога',
  'not-applicable': 'не применяется',
  'no-data': 'нет данных',
  disputed: 'зависит от прочтения',
};

export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  total: 'всего',
  active: 'активны',
  registered: 'зарегистрированы',
};

const PERIODS: Readonly<Record<Period, string>> = { week: 'за неделю', month: 'за месяц', none: 'период не указан' };

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  'in-force': 'в силе',
  expired: 'истёк',
  unconfirmed: 'не подтверждено',
};

const REASONS: Readonly<Record<Reason, string>> = {
  'before-first-day': 'данные старше первого дня показателя',
  'after-last-day': 'показатель кончился раньше, чем получены данные',
  'date-unknown': 'неизвестна дата данных — укажите её',
  'stage-past': 'день этапа прошёл, а эти данные — за другой день',
  'excluded-type': 'для этого типа организации условие не действует',
  'no-threshold': 'порог задан словами, числа в источнике нет',
  'total-unknown': 'не указано, сколько людей всего',
  'total-zero': 'людей всего ноль — долю не посчитать',
  'active-unknown': 'не указано, сколько активных',
  'over-total': 'активных больше, чем людей всего — исправьте одно из чисел',
  'not-a-count': 'это не число людей — впишите целое число от 0',
};

const nameOf = (group: string, groups: Groups): string => groups[group]?.name ?? group;

/** «riders — всего»: the field a person can correct. */
export const fieldName = ({ group, field }: FieldRef, groups: Groups): string =>
  `«${nameOf(group, groups)} — ${FIELD_NAMES[field]}»`;

/** Why there is no answer, with the names of the fields that it is about. */
export function reasonText(reason: Reason, fields: readonly FieldRef[], groups: Groups): string {
  const names = [...new Set(fields.map((field) => fieldName(field, groups)))];
  return names.length === 0 ? REASONS[reason] : `${REASONS[reason]}: ${names.join(' и ')}`;
}

/** Other activity, although of the same people. */
export const SYSTEM_DIFFERS = 'Показатель — об активности в другой системе: по этим числам его не считают.';

export function caveatText(caveat: Caveat, norm: Norm, groups: Groups): string {
  switch (caveat.code) {
    case 'type-unknown':
      return 'Тип организации неизвестен, а показатель действует не для всех типов.';
    case 'period-differs':
      return `Показатель считают ${PERIODS[norm.period]}, а данные — за другой срок: сравнение условное.`;
    case 'system-differs':
      return SYSTEM_DIFFERS;
    case 'stand-in':
      return `Вместо «${nameOf(caveat.group, groups)}» взяты «${nameOf(caveat.by, groups)}»: это не одно и то же.`;
  }
}

/** «не подтверждено, по состоянию на …» */
export const certaintyText = ({ certainty, asOf }: Pick<Norm, 'certainty' | 'asOf'>): string =>
  asOf === undefined ? CERTAINTIES[certainty] : `${CERTAINTIES[certainty]}, ${asOf}`;

export const periodText = (period: Period): string => PERIODS[period];

/** «Riders and mechanics» of a condition. */
export const whoText = ({ who }: Condition, groups: Groups): string =>
  capital(who.map((group) => nameOf(group, groups)).join(' и '));

/** «Riders: 42 из 61, это 68,9 %; до 75 % не хватает 4 человек» — one condition in one line. */
export function conditionText(verdict: ConditionVerdict, groups: Groups): string {
  const who = whoText(verdict.condition, groups);
  if (!isDecided(verdict))
    return `${who}: ${STATES[verdict.state]} — ${reasonText(verdict.reason, verdict.fields, groups)}`;
  const { share, atLeast, shortfall } = verdict;
  const result =
    shortfall === 0
      ? `порог ${formatPercent(atLeast)} выполнен`
      : `до ${formatPercent(atLeast)} ${shortfallText(shortfall)}`;
  return `${who}: ${share.part} из ${share.whole}, это ${formatShare(share, [atLeast])}; ${result}`;
}

/** The lines of a norm; readings have headings when there are several. */
export function normLines(verdict: NormVerdict, groups: Groups): string[] {
  if (verdict.reason !== undefined) return [`${capital(STATES['no-data'])}: ${REASONS[verdict.reason]}.`];
  return verdict.readings.flatMap(({ reading, conditions }, index) => [
    ...(verdict.readings.length > 1
      ? [`Прочтение ${index + 1}${reading.title === undefined ? '' : `, ${reading.title}`}:`]
      : []),
    ...conditions.map((condition) => `${conditionText(condition, groups)}.`),
  ]);
}

/** Title, period and certainty: they stand beside every result. */
export const normHeading = (norm: Norm): string => `${norm.title}: ${PERIODS[norm.period]}; ${certaintyText(norm)}.`;

export const dataDay = (date: string | undefined): string =>
  date === undefined ? 'дата данных не указана' : `данные на ${formatDay(date)}`;

/** Closes every text that leaves the site. */
export const DISCLAIMER = 'Самопроверка, не официальный расчёт. Доли сравниваются без округления.';

export const LINK_NOTICES: Readonly<Record<Notice, string>> = {
  'too-long': 'Ссылка слишком длинная и не прочитана. Впишите числа заново.',
  version: 'Ссылка сделана другой версией сайта. Обновите страницу или впишите числа заново.',
  'unknown-norm': 'В ссылке назван показатель, которого на сайте нет.',
  'unknown-type': 'В ссылке назван тип организации, которого на сайте нет.',
  'wrong-date': 'Дата в ссылке не читается. Укажите её.',
  'wrong-number': 'Некоторые числа в ссылке не читаются. Проверьте поля.',
};
