/** Which rows are shown: by answer, by accounts, by words of the name. */
import { formatWhole } from '../../../domain/dates/format.ts';
import { Chip, Input } from '../controls.tsx';
import type { Chip as ChipName, Summary, View } from './views.ts';
import { VIEW } from './words-table.ts';

interface Props {
  view: View;
  summary: Summary;
  onChange: (change: Partial<View>) => void;
}

const CHIPS: readonly ChipName[] = ['all', 'below', 'met', 'incomplete'];

export function Filters({ view, summary, onChange }: Props) {
  return (
    <div class="filters no-print">
      <div class="chips" role="group" aria-label={VIEW.filter}>
        {CHIPS.map((chip) => (
          <Chip key={chip} pressed={view.chip === chip} onPress={() => onChange({ chip })}>
            {VIEW.chips[chip]} <b>{formatWhole(summary.counts[chip])}</b>
          </Chip>
        ))}
      </div>
      {summary.presence.length > 1 && (
        <div class="chips" role="group" aria-label={VIEW.presence}>
          {summary.presence.map(({ id, text }) => (
            <Chip
              key={id}
              pressed={view.presence === id}
              onPress={() => onChange({ presence: view.presence === id ? '' : id })}
            >
              {text}
            </Chip>
          ))}
        </div>
      )}
      <Input
        label={VIEW.search}
        type="search"
        value={view.text}
        class="filters__search"
        onInput={(text) => onChange({ text })}
      />
    </div>
  );
}
