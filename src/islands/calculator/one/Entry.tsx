/** The form: norms, type, date, and the numbers that the norms ask for. */
import { useState } from 'preact/hooks';
import { findNumber, type Counts, type Groups } from '../../../domain/calculator/counts.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import type { FormField } from '../../../domain/calculator/form.ts';
import { reasonText, whoText } from '../../../domain/calculator/messages.ts';
import type { NormVerdict } from '../../../domain/calculator/verdict.ts';
import { isDay } from '../../../domain/dates/calendar.ts';
import type { CalculatorData, NormCard } from '../props.ts';
import { FORM } from '../words.ts';
import { GroupFields } from './GroupFields.tsx';
import { NormPicker } from './NormPicker.tsx';
import type { Wrong } from './typed.ts';
import type { Form } from './use-form.ts';

interface Props {
  data: CalculatorData;
  groups: Groups;
  form: Form;
  wrong: Wrong;
  verdicts: readonly NormVerdict[];
  counts: Counts;
}

/** Who counts as active, in the words of the norms: each phrase once, with the groups it is about. */
function Meaning({ cards, groups }: { cards: readonly NormCard[]; groups: Groups }) {
  const lines = new Map<string, string>();
  for (const condition of cards.flatMap(({ readings }) => readings.flatMap((reading) => reading.conditions))) {
    const from = condition.ofText === undefined ? '' : `; ${condition.ofText}`;
    lines.set(whoText(condition, groups), `${condition.does}${from}`);
  }
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

/** The contradiction of a group, naming both fields. */
function overOf(verdicts: readonly NormVerdict[], group: string, groups: Groups): string | undefined {
  const conditions = verdicts.flatMap(({ readings }) => readings.flatMap((reading) => reading.conditions));
  const found = conditions.find((one) => 'reason' in one && one.reason === 'over-total' && one.fields[0]?.group === group);
  return found && 'reason' in found ? `${reasonText('over-total', found.fields, groups)}.` : undefined;
}

function Circumstances({ data, form }: { data: CalculatorData; form: Form }) {
  const { typed, set } = form;
  const wrong = typed.date !== '' && !isDay(typed.date);
  return (
    <div class="circumstances">
      <label class="select">
        <span>{FORM.type}</span>
        <select value={typed.type} onChange={(event) => set({ type: event.currentTarget.value })}>
          <option value="">{FORM.typeUnknown}</option>
          {data.types.map(({ id, name }) => <option value={id}>{name}</option>)}
        </select>
      </label>
      <label class="select">
        <span>{FORM.date}</span>
        <input type="date" value={typed.date} aria-invalid={wrong ? 'true' : undefined} onInput={(event) => set({ date: event.currentTarget.value })} />
      </label>
    </div>
  );
}

function Keeping({ form }: { form: Form }) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="keeping">
      <label class="choice">
        <input type="checkbox" checked={form.remembered} onChange={(event) => void form.remember(event.currentTarget.checked).then((kept) => setRefused(!kept))} />
        <span>{FORM.remember}</span>
      </label>
      {refused && <p class="number__error">{FORM.noStorage}</p>}
      <button type="button" class="button quiet" onClick={() => form.set({ texts: {} })}>
        {FORM.clear}
      </button>
    </div>
  );
}

export function Entry({ data, groups, form, wrong, verdicts, counts }: Props) {
  const { typed, set, cards, fields, notices } = form;
  const ids = [...new Set(fields.map(({ group }) => group))];
  const computed = (field: FormField) => {
    const { value } = findNumber(counts, groups, field);
    return { value: value === undefined ? '—' : formatWhole(value), from: groups[field.sameAs ?? '']?.name ?? '' };
  };
  return (
    <form class="entry no-print" onSubmit={(event) => event.preventDefault()}>
      {notices.length > 0 && <ul class="alert" role="alert">{notices.map((notice) => <li key={notice}>{notice}</li>)}</ul>}
      <NormPicker cards={data.norms} chosen={typed.norms} onChange={(norms) => set({ norms })} />
      <Circumstances data={data} form={form} />
      {form.canMerge && (
        <label class="choice">
          <input type="checkbox" checked={typed.near} onChange={(event) => set({ near: event.currentTarget.checked })} />
          <span>{FORM.near}</span>
        </label>
      )}
      {ids.map((id) => {
        const group = groups[id];
        return (
          group && (
            <GroupFields
              key={id}
              group={group}
              fields={fields.filter((field) => field.group === id)}
              texts={typed.texts}
              wrong={wrong}
              computed={computed}
              over={overOf(verdicts, id, groups)}
              onInput={(ref, text) => set({ texts: { ...typed.texts, [`${ref.group}.${ref.field}`]: text } })}
            />
          )
        );
      })}
      {fields.length > 0 && <Meaning cards={cards} groups={groups} />}
      {fields.length > 0 && <Keeping form={form} />}
    </form>
  );
}
