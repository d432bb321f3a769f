/** One condition: the mark in the field, name and share, people missing, the gauge, the numbers. */
import type { Groups } from '../../../domain/calculator/counts.ts';
import { formatShare, ofPeople, shortfallMark } from '../../../domain/calculator/display.ts';
import { periodText, reasonText, whoText } from '../../../domain/calculator/messages.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import { isDecided, type ConditionVerdict, type Decided, type Undecided } from '../../../domain/calculator/verdict.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import { Icon } from '../Icon.tsx';
import { RESULT } from '../words.ts';
import { Gauge } from './Gauge.tsx';

interface Props {
  verdict: ConditionVerdict;
  norm: Norm;
  groups: Groups;
  /** Nothing is typed yet: the missing numbers are no fault. */
  blank: boolean;
}

const numbers = ({ share, needed, atLeast }: Decided, norm: Norm): string =>
  [
    RESULT.of(formatWhole(share.part), formatWhole(share.whole)),
    `${RESULT.needed(formatWhole(needed))} (${RESULT.threshold(atLeast)})`,
    periodText(norm.period),
  ].join(', ');

function Answer({ verdict }: { verdict: Decided }) {
  return verdict.state === 'met' ? (
    <p class="verdict__answer verdict__answer--met">
      <Icon name="tick" /> {RESULT.reached}
    </p>
  ) : (
    <p class="verdict__answer verdict__answer--below">{`${RESULT.short} ${ofPeople(verdict.shortfall)}`}</p>
  );
}

function Silence({ verdict, groups, blank }: { verdict: Undecided; groups: Groups; blank: boolean }) {
  const { condition, reason, fields } = verdict;
  if (condition.atLeast === undefined && reason !== 'excluded-type') return <p class="meta">{`${RESULT.noFigure} ${condition.atLeastText ?? ''}.`}</p>;
  const text = blank && reason.endsWith('unknown') ? '' : reasonText(reason, fields, groups);
  const wrong = reason === 'over-total' || reason === 'not-a-count' || reason === 'total-zero';
  return text === '' ? null : <p class={wrong ? 'verdict__answer verdict__answer--wrong' : 'meta'}>{text}</p>;
}

/** What stands in the field: people missing, a tick, or a question when numbers are given that answer nothing. */
function Mark({ verdict, blank }: { verdict: ConditionVerdict; blank: boolean }) {
  if (verdict.state === 'met') return <Icon name="tick" />;
  if (isDecided(verdict)) return <>{shortfallMark(verdict.shortfall)}</>;
  return verdict.state === 'no-data' && !blank ? <>?</> : null;
}

export function ConditionRow({ verdict, norm, groups, blank }: Props) {
  const { condition, state } = verdict;
  const share = 'share' in verdict ? verdict.share : undefined;
  return (
    <div class={`verdict__row verdict__row--${blank && state === 'no-data' ? 'blank' : state}`}>
      <span class="verdict__mark" aria-hidden="true">
        <Mark verdict={verdict} blank={blank} />
      </span>
      <p class="verdict__head">
        <b class="verdict__who">{whoText(condition, groups)}</b>
        {isDecided(verdict) && <b class="verdict__share">{formatShare(verdict.share, [verdict.atLeast])}</b>}
      </p>
      {isDecided(verdict) ? <Answer verdict={verdict} /> : <Silence verdict={verdict} groups={groups} blank={blank} />}
      {condition.atLeast !== undefined && state !== 'not-applicable' && <Gauge share={share} atLeast={condition.atLeast} />}
      {isDecided(verdict) && <p class="meta">{numbers(verdict, norm)}</p>}
    </div>
  );
}
