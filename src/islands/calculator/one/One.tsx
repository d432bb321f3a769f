/** One organisation: the form, and beside it what every chosen norm says about it. */
import { useMemo } from 'preact/hooks';
import type { Groups } from '../../../domain/calculator/counts.ts';
import type { CalculatorData } from '../props.ts';
import { useLater } from '../use-later.ts';
import { RESULT } from '../words.ts';
import { Blank } from './Blank.tsx';
import { Entry } from './Entry.tsx';
import { Hatching } from './Gauge.tsx';
import { keyOf } from './typed.ts';
import { useForm } from './use-form.ts';

export function One({ data }: { data: CalculatorData }) {
  const groups: Groups = useMemo(() => Object.fromEntries(data.groups.map((group) => [group.id, group])), [data]);
  const form = useForm(data, groups);
  const { typed, cards, fields } = form;
  const isBlank = fields.every((field) => (typed.texts[keyOf(field)] ?? '') === '');
  // What counts comes with the first number: the form is there at once.
  const part = useLater(() => import('./Results.tsx'), !isBlank);
  const over = isBlank ? {} : (part?.contradictions(groups, form) ?? {});
  return (
    <div class="one">
      <Hatching />
      <Entry data={data} groups={groups} form={form} over={over} />
      <div class="one__result" data-filled={isBlank ? undefined : 'yes'}>
        <h2 class="visually-hidden">{RESULT.title}</h2>
        {part && !isBlank ? (
          <part.Results data={data} groups={groups} form={form} />
        ) : (
          cards.map((card) => <Blank key={card.id} card={card} />)
        )}
        <p class="meta">{RESULT.reference}</p>
      </div>
    </div>
  );
}
