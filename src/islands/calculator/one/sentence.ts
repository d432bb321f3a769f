/** The verdict of one norm in one sentence: what is missing, under every reading of the text. */
import type { Groups } from '../../../domain/calculator/counts.ts';
import { demands, type Demand } from '../../../domain/calculator/form.ts';
import { reasonText } from '../../../domain/calculator/messages.ts';
import type { NormVerdict, ReadingVerdict } from '../../../domain/calculator/verdict.ts';
import { formatWhole, NBSP, plural } from '../../../domain/dates/format.ts';
import { RESULT } from '../words-after.ts';

export interface Sentence {
  /** The answer itself: it stands in bold. */
  readonly head: string;
  readonly rest: string;
}

/** «8 riders or mechanics»: any of the groups counts. */
function demandText({ who, people }: Demand, groups: Groups): string {
  const forms = who.map((id) => {
    const group = groups[id];
    return group ? plural(people, group.one, group.few, group.many) : id;
  });
  return `${formatWhole(people)}${NBSP}${forms.join(RESULT.or)}`;
}

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${RESULT.and}${parts[parts.length - 1] ?? ''}`;

const ofReading = (verdict: NormVerdict, reading: ReadingVerdict): Demand[] =>
  demands([{ ...verdict, readings: [reading] }]);

const same = (a: Demand, b: Demand): boolean => a.people === b.people && a.who.join() === b.who.join();

/** «1 rider and 13 mechanics (apart) or 8 riders or mechanics (together)». */
function missing(verdict: NormVerdict, groups: Groups): string {
  const lists = verdict.readings.map((reading) => ofReading(verdict, reading));
  const [first = [], ...others] = lists;
  const common = first.filter((one) => others.every((list) => list.some((other) => same(one, other))));
  const own = lists.map((list) => list.filter((one) => !common.some((shared) => same(one, shared))));
  const alternatives = own.flatMap((list, index) => {
    const title = verdict.readings[index]?.reading.title;
    const text = join(list.map((one) => demandText(one, groups)));
    return text === '' ? [] : [title === undefined ? text : `${text} (${title})`];
  });
  const shared = common.map((one) => demandText(one, groups));
  if (alternatives.length === 0) return join(shared);
  return [...(shared.length > 0 ? [join(shared)] : []), alternatives.join(RESULT.or)].join(', а также ');
}

const ANSWERS = {
  met: 'порог выполнен',
  below: 'ниже порога',
  'no-data': 'нет данных',
  'not-applicable': 'не применяется',
} as const;

const disputed = ({ readings }: NormVerdict): string =>
  readings.map(({ reading, state }, index) => `${reading.title ?? index + 1} — ${ANSWERS[state]}`).join(', ');

/** The first reason for which there is no answer; empty before anything is typed. */
function silence(verdict: NormVerdict, groups: Groups): string {
  if (verdict.reason !== undefined) return `${reasonText(verdict.reason, [], groups)}.`;
  const conditions = verdict.readings.flatMap((reading) => reading.conditions);
  const first = conditions.find((condition) => 'reason' in condition && condition.state === 'no-data');
  return first && 'reason' in first ? `${reasonText(first.reason, first.fields, groups)}.` : '';
}

export function sentence(verdict: NormVerdict, groups: Groups): Sentence {
  switch (verdict.state) {
    case 'met':
      return { head: RESULT.met, rest: '' };
    case 'below':
      return { head: RESULT.below, rest: `${RESULT.need} ${missing(verdict, groups)}.` };
    case 'disputed':
      return { head: RESULT.disputed, rest: `${disputed(verdict)}.` };
    case 'not-applicable':
      return { head: RESULT.notApplicable, rest: '' };
    case 'no-data':
      return { head: RESULT.noData, rest: silence(verdict, groups) };
  }
}
