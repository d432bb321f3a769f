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
      {question.faults.length > 0 && <ul class="notes notes--warn">{question.faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      <ul class="mapping__list">
        {question.columns.map(({ letter, header, samples, isGuess }, position) => (
          <li key={letter} class={isGuess ? 'mapping__one mapping__one--guess' : 'mapping__one'}>
            <label for={`calc-column-${position}`}>
              <b>{letter}</b> {header === '' ? MAPPING.noHeader : header}
              {isGuess && <span class="mapping__guess"> {MAPPING.guess}</span>}
              <span class="meta">{samples.join(' · ')}</span>
            </label>
            <select id={`calc-column-${position}`} value={chosen[position] ?? ''} onChange={(event) => choose(position, event.currentTarget.value)}>
              <option value="">{MAPPING.none}</option>
              {columns.map(({ id, name }) => <option value={id}>{`${id.toUpperCase()} — ${name}`}</option>)}
            </select>
          </li>
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
