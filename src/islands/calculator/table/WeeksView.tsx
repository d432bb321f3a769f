/** The course of the organisations over several days: who rises, who falls, who will be late. */
import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatWhole } from '../../../domain/dates/format.ts';
import { Chip, Input, Select } from '../controls.tsx';
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

interface ChoicesProps {
  view: View;
  summary: Summary;
  weeks: Weeks;
  onChange: (change: Partial<View>) => void;
}

function Choices({ view, summary, weeks, onChange }: ChoicesProps) {
  const heads = summary.heads.map(({ name, threshold }, value) => ({
    value,
    text: `${name}${VIEW.threshold(threshold)}`,
  }));
  return (
    <div class="filters no-print">
      <div class="circumstances">
        {heads.length > 1 && (
          <Select
            label={WEEKS.condition}
            value={view.condition}
            options={heads}
            onChange={(condition) => onChange({ condition: Number(condition) })}
          />
        )}
        <Input label={WEEKS.by} type="date" value={view.by} onInput={(by) => onChange({ by })} />
        <Input label={VIEW.search} type="search" value={view.text} onInput={(text) => onChange({ text })} />
      </div>
      <div class="chips" role="group" aria-label={VIEW.filter}>
        {LISTS.map((list) => (
          <Chip key={list} pressed={view.list === list} onPress={() => onChange({ list })}>
            {WEEKS.lists[list]} <b>{formatWhole(weeks.counts[list])}</b>
          </Chip>
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
    table
      .client()
      .ask('weeks', view)
      .then(
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
