/** The form: norms, type, date, and the numbers that the norms ask for. */
import { useState } from 'preact/hooks';
import { findNumber, type Groups } from '../../../domain/calculator/counts.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import type { FormField } from '../../../domain/calculator/form.ts';
import { isDay } from '../../../domain/dates/calendar.ts';
import type { CalculatorData, NormCard } from '../props.ts';
import { FORM } from '../words.ts';
import { GroupFields } from './GroupFields.tsx';
import { NormPicker } from './NormPicker.tsx';
import { keyOf, readTyped } from './typed.ts';
import type { Form } from './use-form.ts';

interface Props {
  data: CalculatorData;
  groups: Groups;
  form: Form;
  /** What contradicts itself, by group. */
  over: Readonly<Record<string, string>>;
}

/** Who counts as active, in the words of the norms: each phrase once. */
function Meaning({ cards }: { cards: readonly NormCard[] }) {
  const lines = new Map(cards.flatMap(({ asks }) => asks.map(({ who, does }) => [who, does] as const)));
  return (
    <details class="fold">
      <summary>{FORM.meaning}</summary>
      <dl class="meaning">
        {[...lines].map(([who, does]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Circumstances({ data, form }: { data: CalculatorData; form: Form }) {
  const { typed, set } = form;
  const wrong = typed.date !== '' && !isDay(typed.date);
  return (
    <div class="circumstances">
      <label class="select">
        <span>{FORM.kind}</span>
        <select value={typed.type} onChange={(event) => set({ type: event.currentTarget.value })}>
          <option value="">{FORM.typeUnknown}</option>
          {data.types.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </label>
      <label class="select">
        <span>{FORM.date}</span>
        <input
          type="date"
          value={typed.date}
          aria-invalid={wrong ? 'true' : undefined}
          onInput={(event) => set({ date: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

function Keeping({ form }: { form: Form }) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="keeping">
      <label class="choice">
        <input
          type="checkbox"
          checked={form.remembered}
          onChange={(event) => void form.remember(event.currentTarget.checked).then((kept) => setRefused(!kept))}
        />
        <span>{FORM.remember}</span>
      </label>
      {refused && <p class="number__error">{FORM.noStorage}</p>}
      <button type="button" class="button quiet" onClick={() => form.set({ texts: {} })}>
        {FORM.clear}
      </button>
    </div>
  );
}

/** The groups one under another, in the order in which the norms name them. */
function Numbers({ groups, form, over }: Omit<Props, 'data'>) {
  const { typed, set, fields } = form;
  const { counts, wrong } = readTyped(fields, typed);
  const computed = (field: FormField) => {
    const { value } = findNumber(counts, groups, field);
    return { value: value === undefined ? '—' : formatWhole(value), from: groups[field.sameAs ?? '']?.name ?? '' };
  };
  const asked = [...new Set(fields.map(({ group }) => group))].flatMap((id) => groups[id] ?? []);
  return (
    <>
      {asked.map((group) => (
        <GroupFields
          key={group.id}
          group={group}
          fields={fields.filter((field) => field.group === group.id)}
          texts={typed.texts}
          wrong={wrong}
          computed={computed}
          over={over[group.id]}
          onInput={(ref, text) => set({ texts: { ...typed.texts, [keyOf(ref)]: text } })}
        />
      ))}
    </>
  );
}

export function Entry({ data, groups, form, over }: Props) {
  const { typed, set, cards, fields, notices } = form;
  return (
    <div class="entry no-print">
      {notices.length > 0 && (
        <ul class="alert" role="alert">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <NormPicker cards={data.norms} chosen={typed.norms} onChange={(norms) => set({ norms })} />
      <Circumstances data={data} form={form} />
      {form.canMerge && (
        <label class="choice">
          <input
            type="checkbox"
            checked={typed.near}
            onChange={(event) => set({ near: event.currentTarget.checked })}
          />
          <span>{FORM.near}</span>
        </label>
      )}
      <Numbers groups={groups} form={form} over={over} />
      {fields.length > 0 && <Meaning cards={cards} />}
      {fields.length > 0 && <Keeping form={form} />}
    </div>
  );
}
