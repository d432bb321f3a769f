/** Norm, reading and day of the table; types that nobody recognised. */
import { formatDay } from '../../../domain/dates/format.ts';
import { Input, Select } from '../controls.tsx';
import type { CalculatorData } from '../props.ts';
import type { Settings, Summary } from './views.ts';
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
            <select
              value=""
              onChange={(event) =>
                void table.set({ types: { ...table.settings.types, [text]: event.currentTarget.value } })
              }
            >
              <option value="">{VIEW.typeUnknown}</option>
              {data.types.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}

export function Settling(props: Props) {
  const { summary, table, withDay } = props;
  const { settings } = table;
  const days = [...summary.days].reverse().map((day) => ({ value: day, text: formatDay(day) }));
  const readings = summary.readings.map((text, value) => ({ value, text }));
  const norms = summary.norms.map(({ id, title }) => ({ value: id, text: title }));
  const isDateless = summary.days.length === 0 || settings.dateless !== '';
  const set = (change: Partial<Settings>) => void table.set(change);
  return (
    <div class="settling">
      <div class="circumstances">
        <Select label={VIEW.norm} value={summary.norm} options={norms} onChange={(norm) => set({ norm, reading: 0 })} />
        {readings.length > 0 && (
          <Select
            label={VIEW.reading}
            value={summary.reading}
            options={readings}
            onChange={(reading) => set({ reading: Number(reading) })}
          />
        )}
        {withDay && days.length > 1 && (
          <Select label={VIEW.day} value={summary.day} options={days} onChange={(day) => set({ day })} />
        )}
        {isDateless && (
          <Input
            label={VIEW.dateless}
            type="date"
            value={settings.dateless}
            onInput={(dateless) => set({ dateless, day: '' })}
          />
        )}
      </div>
      <p class="meta">{summary.heading}</p>
      <UnknownTypes {...props} />
    </div>
  );
}
