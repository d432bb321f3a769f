/** The course of the organisations over several days: who rises, who falls, who will be late. */
import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatWhole } from '../../../domain/dates/format.ts';
import type { CalculatorData } from '../props.ts';
import { sayLater } from '../say.ts';
import { Course } from './Course.tsx';
import { Pager } from './Pager.tsx';
import type { Summary } from './views.ts';
import type { Weeks, WeeksView as View } from './weeks-views.ts';
import { Settling } from './Settling.tsx';
import type { Table } from './use-table.ts';
import { VIEW, WEEKS } from './words-table.ts';

const SIZE = 50;

const START: View = { condition: 0, list: 'all', by: '', text: '', from: 0, size: SIZE };

const LISTS = ['all', 'risers', 'fallers', 'late'] as const;

interface Props {
  data: CalculatorData;
  summary: Summary;
  table: Table;
}

function Choices({ view, summary, weeks, onChange }: { view: View; summary: Summary; weeks: Weeks; onChange: (change: Partial<View>) => void }) {
  return (
    <div class="filters no-print">
      <div class="circumstances">
        {summary.heads.length > 1 && (
          <label class="select">
            <span>{WEEKS.condition}</span>
            <select value={view.condition} onChange={(event) => onChange({ condition: Number(event.currentTarget.value) })}>
              {summary.heads.map(({ name, threshold }, index) => <option value={index}>{`${name}${VIEW.threshold(threshold)}`}</option>)}
            </select>
          </label>
        )}
        <label class="select">
          <span>{WEEKS.by}</span>
          <input type="date" value={view.by} onInput={(event) => onChange({ by: event.currentTarget.value })} />
        </label>
        <label class="select">
          <span>{VIEW.search}</span>
          <input type="search" value={view.text} autocomplete="off" onInput={(event) => onChange({ text: event.currentTarget.value })} />
        </label>
      </div>
      <div class="chips" role="group" aria-label={VIEW.filter}>
        {LISTS.map((list) => (
          <button type="button" class="chip" key={list} aria-pressed={view.list === list} onClick={() => onChange({ list })}>
            {WEEKS.lists[list]} <b>{formatWhole(weeks.counts[list])}</b>
          </button>
        ))}
      </div>
    </div>
  );
}

function Courses({ weeks }: { weeks: Weeks }) {
  return (
    <ul class="courses">
      {weeks.rows.map(({ name, points, now, change, direction, outlook, met }) => (
        <li class="courses__one" key={name}>
          <p class="courses__name">
            <b>{name}</b>
          </p>
          <Course points={points} threshold={weeks.threshold} />
          <p class="courses__now">
            <b>{now}</b> <span class={`courses__change courses__change--${direction}`}>{change}</span>
          </p>
          <p class={met ? 'meta courses__met' : 'meta'}>{outlook}</p>
        </li>
      ))}
    </ul>
  );
}

export function WeeksView({ data, summary, table }: Props) {
  const [view, setView] = useState(START);
  const [weeks, setWeeks] = useState<Weeks | undefined>(undefined);
  const change = (next: Partial<View>) => setView((before) => ({ ...before, from: 0, ...next }));
  useEffect(() => {
    let current = true;
    table.client().ask('weeks', view).then(
      (answer) => {
        if (!current) return;
        setWeeks(answer);
        sayLater(VIEW.ready(answer.found));
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [view, summary]);
  const [first, last] = [summary.days[0], summary.days[summary.days.length - 1]];
  if (first === undefined || last === undefined || first === last) return <p>{WEEKS.one}</p>;
  return (
    <section class="weeks" aria-label={WEEKS.caption}>
      <Settling data={data} summary={summary} table={table} withDay={false} />
      <p>{WEEKS.days(formatDay(first), formatDay(last), summary.days.length)}</p>
      {weeks && <Choices view={view} summary={summary} weeks={weeks} onChange={change} />}
      {weeks && weeks.found === 0 && <p>{VIEW.none}</p>}
      {weeks && <Courses weeks={weeks} />}
      {weeks && <Pager from={view.from} size={SIZE} all={weeks.found} onChange={(from) => change({ from })} />}
      {weeks && weeks.absent.length > 0 && (
        <details class="fold">
          <summary>{`${WEEKS.absent}: ${weeks.absent.length}`}</summary>
          <p>{weeks.absent.join(', ')}</p>
        </details>
      )}
    </section>
  );
}
