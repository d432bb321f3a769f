/** What follows a result: «what if», and the ways to take the result along. Loaded with the first number. */
import { useEffect, useState } from 'preact/hooks';
import type { Situation } from '../../../domain/calculator/condition.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { verdictRows } from '../../../domain/calculator/export.ts';
import { formText } from '../../../domain/calculator/texts.ts';
import type { NormVerdict } from '../../../domain/calculator/verdict.ts';
import { saveTable } from '../files.ts';
import type { CalculatorData } from '../props.ts';
import { useLater } from '../use-later.ts';
import { ACTIONS } from '../words-after.ts';
import { Actions } from './Actions.tsx';
import { fragmentOf } from './linked.ts';
import type { Form } from './use-form.ts';
import { WhatIf } from './WhatIf.tsx';

interface Props {
  data: CalculatorData;
  groups: Groups;
  form: Form;
  situation: Situation;
  verdicts: readonly NormVerdict[];
}

export function After({ data, groups, form, situation, verdicts }: Props) {
  const { typed, fields, cards } = form;
  const page = location.origin + location.pathname;
  const fragment = fragmentOf(typed, fields, data);
  const address = () => (fragment === undefined ? undefined : `${page}#${fragment}`);
  const text = () => formText(verdicts, situation.date, { groups, url: address() ?? page });
  const save = (format: 'csv' | 'xlsx') =>
    saveTable(verdictRows(verdicts, situation.date, groups), ACTIONS.file, format);
  const paper = useLater(() => import('./paper-code.ts'), true);
  const [isCoded, setCoded] = useState(false);
  useEffect(() => {
    if (paper) setCoded(paper.showCode(fragment));
    return () => void paper?.showCode(undefined);
  }, [paper, fragment]);
  const active = fields.filter(({ field }) => field === 'active').map(({ group }) => group);
  return (
    <>
      <WhatIf cards={cards} situation={situation} groups={groups} who={active} />
      <Actions text={text} link={address} save={save} />
      {isCoded && <p class="print-only meta">{ACTIONS.coded}</p>}
    </>
  );
}
