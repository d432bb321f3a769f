/** One organisation: the form, and beside it what every chosen norm says about it. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { evaluateAll } from '../../../domain/calculator/evaluate.ts';
import type { CalculatorData } from '../props.ts';
import { sayLater } from '../say.ts';
import { useLater } from '../use-later.ts';
import { RESULT } from '../words.ts';
import { Hatching } from './Gauge.tsx';
import { Entry } from './Entry.tsx';
import { NormResult } from './NormResult.tsx';
import { sentence } from './sentence.ts';
import { keyOf, readTyped, situationOf } from './typed.ts';
import { useForm } from './use-form.ts';

export function One({ data }: { data: CalculatorData }) {
  const groups: Groups = useMemo(() => Object.fromEntries(data.groups.map((group) => [group.id, group])), [data]);
  const form = useForm(data, groups);
  const { typed, cards, fields } = form;
  const { counts, wrong } = readTyped(fields, typed);
  const situation = situationOf(typed, counts);
  const verdicts = evaluateAll(cards, situation, groups);
  const blank = fields.every((field) => (typed.texts[keyOf(field)] ?? '') === '');
  const spoken = verdicts.map((verdict) => Object.values(sentence(verdict, groups)).join(' ')).join(' ');
  useEffect(() => {
    if (!blank) sayLater(spoken);
  }, [spoken, blank]);
  const After = useLater(() => import('./After.tsx'), !blank)?.After;
  return (
    <div class="one">
      <Hatching />
      <Entry data={data} groups={groups} form={form} wrong={wrong} verdicts={verdicts} counts={counts} />
      <div class="one__result" data-filled={blank ? undefined : 'yes'}>
        <h2 class="visually-hidden">{RESULT.title}</h2>
        {verdicts.map((verdict, index) => {
          const card = cards[index];
          return card && <NormResult key={card.id} card={card} verdict={verdict} groups={groups} blank={blank} />;
        })}
        {After && !blank && <After data={data} groups={groups} form={form} situation={situation} verdicts={verdicts} />}
        <p class="meta">{RESULT.reference}</p>
      </div>
    </div>
  );
}
