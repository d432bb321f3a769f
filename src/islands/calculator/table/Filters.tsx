/** Which rows are shown: by answer, by accounts, by words of the name. */
import { formatWhole } from '../../../domain/dates/format.ts';
import type { Chip, Summary, View } from './views.ts';
import { VIEW } from './words-table.ts';

interface Props {
  view: View;
  summary: Summary;
  onChange: (change: Partial<View>) => void;
}

const CHIPS: readonly Chip[] = ['all', 'below', 'met', 'incomplete'];

export function Filters({ view, summary, onChange }: Props) {
  return (
    <div class="filters no-print">
      <div class="chips" role="group" aria-label={VIEW.filter}>
        {CHIPS.map((chip) => (
          <button type="button" class="chip" key={chip} aria-pressed={view.chip === chip} onClick={() => onChange({ chip })}>
            {VIEW.chips[chip]} <b>{formatWhole(summary.counts[chip])}</b>
          </button>
        ))}
      </div>
      {summary.presence.length > 1 && (
        <div class="chips" role="group" aria-label={VIEW.presence}>
          {summary.presence.map(({ id, text }) => (
            <button type="button" class="chip" key={id} aria-pressed={view.presence === id} onClick={() => onChange({ presence: view.presence === id ? '' : id })}>
              {text}
            </button>
          ))}
        </div>
      )}
      <label class="select filters__search">
        <span>{VIEW.search}</span>
        <input type="search" value={view.text} autocomplete="off" onInput={(event) => onChange({ text: event.currentTarget.value })} />
      </label>
    </div>
  );
}
