/** One condition: the mark in the field, name and share, people missing, the gauge, the numbers. */
import type { Groups } from '../../../domain/calculator/counts.ts';
import { capital, formatShare, gaugeTenths, ofPeople, shortfallMark } from '../../../domain/calculator/display.ts';
import { periodText, reasonText, whoText } from '../../../domain/calculator/messages.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import { isDecided, type ConditionVerdict, type Decided, type Undecided } from '../../../domain/calculator/verdict.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import { Icon } from '../Icon.tsx';
import { FORM } from '../words.ts';
import { RESULT } from '../words-after.ts';
import { Gauge } from './Gauge.tsx';

interface Props {
  verdict: ConditionVerdict;
  norm: Norm;
  groups: Groups;
}

const numbers = ({ share, needed, atLeast }: Decided, norm: Norm): string =>
  [
    RESULT.of(formatWhole(share.part), formatWhole(share.whole)),
    `${RESULT.needed(formatWhole(needed))} (${FORM.threshold(atLeast)})`,
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

function Silence({ verdict, groups }: { verdict: Undecided; groups: Groups }) {
  const { condition, reason, fields } = verdict;
  if (condition.atLeast === undefined && reason !== 'excluded-type')
    return <p class="meta">{`${RESULT.noFigure} ${condition.atLeastText ?? ''}.`}</p>;
  const text = capital(reasonText(reason, fields, groups));
  const wrong = reason === 'over-total' || reason === 'not-a-count' || reason === 'total-zero';
  return <p class={wrong ? 'verdict__answer verdict__answer--wrong' : 'meta'}>{text}.</p>;
}

/** What stands in the field: people missing, a tick, or a question when numbers are given that answer nothing. */
function Mark({ verdict }: { verdict: ConditionVerdict }) {
  if (verdict.state === 'met') return <Icon name="tick" />;
  if (isDecided(verdict)) return <>{shortfallMark(verdict.shortfall)}</>;
  return verdict.state === 'no-data' ? <>?</> : null;
}

export function ConditionRow({ verdict, norm, groups }: Props) {
  const { condition, state } = verdict;
  const share = 'share' in verdict ? verdict.share : undefined;
  return (
    <div class={`verdict__row verdict__row--${state}`}>
      <span class="verdict__mark" aria-hidden="true">
        <Mark verdict={verdict} />
      </span>
      <p class="verdict__head">
        <b class="verdict__who">{whoText(condition, groups)}</b>
        {isDecided(verdict) && <b class="verdict__share">{formatShare(verdict.share, [verdict.atLeast])}</b>}
      </p>
      {isDecided(verdict) ? <Answer verdict={verdict} /> : <Silence verdict={verdict} groups={groups} />}
      {condition.atLeast !== undefined && state !== 'not-applicable' && (
        <Gauge value={share && gaugeTenths(share)} atLeast={condition.atLeast} />
      )}
      {isDecided(verdict) && <p class="meta">{numbers(verdict, norm)}</p>}
    </div>
  );
}
