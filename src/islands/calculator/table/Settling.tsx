/** Norm, reading and day of the table; types that nobody recognised. */
import { formatDay } from '../../../domain/dates/format.ts';
import type { CalculatorData } from '../props.ts';
import type { Summary } from './views.ts';
import type { Table } from './use-table.ts';
import { VIEW } from './words-table.ts';

interface Props {
  data: CalculatorData;
  summary: Summary;
  table: Table;
  /** The day is chosen: not where all days are shown. */
  withDay: boolean;
}

function UnknownTypes({ data, summary, table }: Props) {
  if (summary.unknownTypes.length === 0) return null;
  return (
    <details class="fold fold--warn">
      <summary>{`${VIEW.unknownTypes}: ${summary.unknownTypes.length}`}</summary>
      <p>{VIEW.typesIntro}</p>
      <div class="circumstances">
        {summary.unknownTypes.map(({ text, rows }) => (
          <label class="select" key={text}>
            <span>{`${text} (${VIEW.rows(rows)})`}</span>
            <select value="" onChange={(event) => void table.set({ types: { ...table.settings.types, [text]: event.currentTarget.value } })}>
              <option value="">{VIEW.typeUnknown}</option>
              {data.types.map(({ id, name }) => <option value={id}>{name}</option>)}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}

export function Settling(props: Props) {
  const { summary, table, withDay } = props;
  return (
    <div class="settling">
      <div class="circumstances">
        <label class="select settling__norm">
          <span>{VIEW.norm}</span>
          <select value={summary.norm} onChange={(event) => void table.set({ norm: event.currentTarget.value, reading: 0 })}>
            {summary.norms.map(({ id, title }) => <option value={id}>{title}</option>)}
          </select>
        </label>
        {summary.readings.length > 0 && (
          <label class="select">
            <span>{VIEW.reading}</span>
            <select value={summary.reading} onChange={(event) => void table.set({ reading: Number(event.currentTarget.value) })}>
              {summary.readings.map((title, index) => <option value={index}>{title}</option>)}
            </select>
          </label>
        )}
        {withDay && summary.days.length > 1 && (
          <label class="select">
            <span>{VIEW.day}</span>
            <select value={summary.day} onChange={(event) => void table.set({ day: event.currentTarget.value })}>
              {[...summary.days].reverse().map((day) => <option value={day}>{formatDay(day)}</option>)}
            </select>
          </label>
        )}
        {summary.days.length === 0 || table.settings.dateless !== '' ? (
          <label class="select">
            <span>{VIEW.dateless}</span>
            <input type="date" value={table.settings.dateless} onChange={(event) => void table.set({ dateless: event.currentTarget.value, day: '' })} />
          </label>
        ) : null}
      </div>
      <p class="meta">{summary.heading}</p>
      <UnknownTypes {...props} />
    </div>
  );
}
