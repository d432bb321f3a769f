/** What every chosen norm says about the typed numbers. Loaded with the first number. */
import { useEffect } from 'preact/hooks';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { evaluateAll } from '../../../domain/calculator/evaluate.ts';
import { reasonText } from '../../../domain/calculator/messages.ts';
import type { CalculatorData } from '../props.ts';
import { sayLater } from '../say.ts';
import { After } from './After.tsx';
import { NormResult } from './NormResult.tsx';
import { sentence } from './sentence.ts';
import { readTyped, situationOf } from './typed.ts';
import type { Form } from './use-form.ts';

interface Props {
  data: CalculatorData;
  groups: Groups;
  form: Form;
}

function judged({ groups, form: { cards, fields, typed } }: Omit<Props, 'data'>) {
  const situation = situationOf(typed, readTyped(fields, typed).counts);
  return { situation, verdicts: evaluateAll(cards, situation, groups) };
}

/** Groups with more active people than people in all: the message that names both fields, by the group's id. */
export function contradictions(groups: Groups, form: Form): Readonly<Record<string, string>> {
  const { verdicts } = judged({ groups, form });
  const conditions = verdicts.flatMap(({ readings }) => readings.flatMap((reading) => reading.conditions));
  const found = conditions.flatMap((one) => {
    const group = 'reason' in one && one.reason === 'over-total' ? one.fields[0]?.group : undefined;
    return group === undefined || !('fields' in one)
      ? []
      : [[group, `${reasonText('over-total', one.fields, groups)}.`] as const];
  });
  return Object.fromEntries(found.reverse());
}

export function Results({ data, groups, form }: Props) {
  const { situation, verdicts } = judged({ groups, form });
  const spoken = verdicts.map((verdict) => Object.values(sentence(verdict, groups)).join(' ')).join(' ');
  useEffect(() => sayLater(spoken), [spoken]);
  return (
    <>
      {verdicts.map((verdict, index) => {
        const card = form.cards[index];
        return card && <NormResult key={card.id} card={card} verdict={verdict} groups={groups} />;
      })}
      <After data={data} groups={groups} form={form} situation={situation} verdicts={verdicts} />
    </>
  );
}
