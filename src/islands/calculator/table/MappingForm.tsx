/** Which column is which, when the table does not say so clearly. */
import { useState } from 'preact/hooks';
import type { ColumnCard } from '../props.ts';
import type { Question } from './views.ts';
import type { Table } from './use-table.ts';
import { DROP, MAPPING } from './words-table.ts';

interface Props {
  question: Question;
  columns: readonly ColumnCard[];
  table: Table;
}

interface OneProps {
  one: Question['columns'][number];
  columns: readonly ColumnCard[];
  value: string;
  onChange: (id: string) => void;
}

function One({ one: { letter, header, samples, isGuess }, columns, value, onChange }: OneProps) {
  const id = `calc-column-${letter}`;
  return (
    <li class={isGuess ? 'mapping__one mapping__one--guess' : 'mapping__one'}>
      <label for={id}>
        <b>{letter}</b> {header === '' ? MAPPING.noHeader : header}
        {isGuess && <span class="mapping__guess"> {MAPPING.guess}</span>}
        <span class="meta">{samples.join(' · ')}</span>
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{MAPPING.none}</option>
        {columns.map((column) => (
          <option value={column.id}>{`${column.id.toUpperCase()} — ${column.name}`}</option>
        ))}
      </select>
    </li>
  );
}

export function MappingForm({ question, columns, table }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(question.columns.map(({ column }) => column));
  const choose = (position: number, id: string) => setChosen(chosen.map((old, at) => (at === position ? id : old)));
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        void table.answer(chosen.map((id) => (id === '' ? undefined : id)));
      }}
    >
      <h2>{MAPPING.title}</h2>
      <p>{MAPPING.intro}</p>
      {question.faults.length > 0 && (
        <ul class="notes notes--warn">
          {question.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <ul class="mapping__list">
        {question.columns.map((one, position) => (
          <One
            key={one.letter}
            one={one}
            columns={columns}
            value={chosen[position] ?? ''}
            onChange={(id) => choose(position, id)}
          />
        ))}
      </ul>
      <div class="drop__row">
        <button class="button primary">{MAPPING.ok}</button>
        <button type="button" class="button quiet" onClick={() => table.cancel()}>
          {DROP.cancel}
        </button>
      </div>
    </form>
  );
}
