/** What the page shows of the table's rows, of one organisation, of the whole. */
import { capital, formatShare, ofPeople, shortfallMark } from '../../../domain/calculator/display.ts';
import type { OrganisationResult } from '../../../domain/calculator/district.ts';
import { districtRows } from '../../../domain/calculator/export.ts';
import { dataDay, reasonText, STATES, whoText } from '../../../domain/calculator/messages.ts';
import type { Cell } from '../../../domain/calculator/table/csv.ts';
import { districtText, organisationText } from '../../../domain/calculator/texts.ts';
import { isDecided, type ConditionVerdict } from '../../../domain/calculator/verdict.ts';
import { formatWhole, NBSP } from '../../../domain/dates/format.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import type { Desk } from './desk.ts';
import { otherNorms } from './overview.ts';
import type { CellView, Detail, PageView, RowView, View } from './views.ts';
import { TABLE } from './words-worker.ts';

/** Organisations in general, when the content names no common word for them. */
const ORGANISATIONS = { one: 'организация', few: 'организации', many: 'организаций' };

function cellView(verdict: ConditionVerdict, groups: Groups): CellView {
  const share = 'share' in verdict ? verdict.share : undefined;
  const numbers = { active: share ? formatWhole(share.part) : '', total: share ? formatWhole(share.whole) : '' };
  if (isDecided(verdict))
    return {
      ...numbers,
      state: verdict.state,
      mark: shortfallMark(verdict.shortfall),
      share: formatShare(verdict.share, [verdict.atLeast]),
      why: '',
    };
  return {
    ...numbers,
    state: verdict.state,
    mark: '',
    share: '',
    why: capital(reasonText(verdict.reason, verdict.fields, groups)),
  };
}

/** A number is not torn from its sign. */
const unbroken = (name: string): string => name.replace(/№ (?=\d)/g, `№${NBSP}`);

const conditionsOf = ({ verdict }: OrganisationResult) => verdict.readings[0]?.conditions ?? [];

export function pageOf(desk: Desk, view: View): PageView {
  const found = desk.select(view);
  const places = new Map(desk.shown?.organisations.map((organisation, index) => [organisation, index]));
  const rows = found.slice(view.from, view.from + view.size).map((organisation): RowView => ({
    index: places.get(organisation) ?? -1,
    name: unbroken(organisation.row.name),
    met: organisation.verdict.state === 'met',
    cells: conditionsOf(organisation).map((verdict) => cellView(verdict, desk.groups)),
  }));
  return { rows, found: found.length };
}

function lineOf(verdict: ConditionVerdict, groups: Groups): Detail['lines'][number] {
  const who = whoText(verdict.condition, groups);
  if (!isDecided(verdict))
    return {
      text: who,
      answer: reasonText(verdict.reason, verdict.fields, groups) || STATES[verdict.state],
      state: verdict.state,
    };
  const { share, shortfall, state } = verdict;
  const text = `${who}, ${TABLE.of(formatWhole(share.part), formatWhole(share.whole))}`;
  return { text, answer: shortfall === 0 ? TABLE.done : `${TABLE.short} ${ofPeople(shortfall)}`, state };
}

export function detailOf(desk: Desk, index: number): Detail | undefined {
  const organisation = desk.shown?.organisations[index];
  const whole = organisation && desk.whole(organisation);
  if (!organisation || !whole) return undefined;
  const { row } = organisation;
  return {
    name: row.name,
    about: [row.typeText, row.district, dataDay(row.date)].filter((text) => text !== '').join(' · '),
    lines: conditionsOf(organisation).map((verdict) => lineOf(verdict, desk.groups)),
    others: otherNorms(desk, organisation),
    message: organisationText(whole, { groups: desk.groups, organisations: ORGANISATIONS }),
  };
}

export function messageOf(desk: Desk): string {
  const whole = desk.wholeDistrict();
  return whole ? districtText(whole, { groups: desk.groups, organisations: ORGANISATIONS }) : '';
}

export function tableOf(desk: Desk): Cell[][] {
  const whole = desk.wholeDistrict();
  return whole ? districtRows(whole, desk.setup.columns, desk.groups) : [];
}
