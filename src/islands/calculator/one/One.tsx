/** One organisation: the form, and beside it what every chosen norm says about it. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { evaluateAll } from '../../../domain/calculator/evaluate.ts';
import { formText } from '../../../domain/calculator/texts.ts';
import type { CalculatorData } from '../props.ts';
import { sayLater } from '../say.ts';
import { ACTIONS, RESULT } from '../words.ts';
import { Actions } from './Actions.tsx';
import { Hatching } from './Gauge.tsx';
import { Entry } from './Entry.tsx';
import { NormResult } from './NormResult.tsx';
import { sentence } from './sentence.ts';
import { readTyped, situationOf } from './typed.ts';
import { useForm } from './use-form.ts';
import { WhatIf } from './WhatIf.tsx';

export function One({ data }: { data: CalculatorData }) {
  const groups: Groups = useMemo(() => Object.fromEntries(data.groups.map((group) => [group.id, group])), [data]);
  const form = useForm(data, groups);
  const { typed, cards, fields } = form;
  const { counts, wrong } = readTyped(fields, typed);
  const situation = situationOf(typed, counts);
  const verdicts = evaluateAll(cards, situation, groups);
  const blank = fields.every(({ group, field }) => (typed.texts[`${group}.${field}`] ?? '') === '');
  const spoken = verdicts.map((verdict) => Object.values(sentence(verdict, groups)).join(' ')).join(' ');
  useEffect(() => {
    if (!blank) sayLater(spoken);
  }, [spoken, blank]);

  const address = () => {
    const fragment = form.fragment();
    return fragment === undefined ? undefined : `${location.origin}${location.pathname}#${fragment}`;
  };
  const text = () => formText(verdicts, situation.date, { groups, url: address() ?? location.origin + location.pathname });
  const save = async (format: 'csv' | 'xlsx') => {
    const [{ verdictRows }, { saveTable }] = await Promise.all([import('../../../domain/calculator/export.ts'), import('../files.ts')]);
    await saveTable(verdictRows(verdicts, situation.date, groups), ACTIONS.file, format);
  };
  const active = fields.filter(({ field }) => field === 'active').map(({ group }) => group);
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
        {!blank && <WhatIf cards={cards} situation={situation} groups={groups} who={active} />}
        {!blank && <Actions text={text} link={address} save={save} />}
        <p class="meta">{RESULT.reference}</p>
      </div>
    </div>
  );
}
