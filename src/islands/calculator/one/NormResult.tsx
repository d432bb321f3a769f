/** The verdict of one norm: a sentence, the readings with their conditions, where it comes from. */
import type { Groups } from '../../../domain/calculator/counts.ts';
import { caveatText } from '../../../domain/calculator/messages.ts';
import type { Condition } from '../../../domain/calculator/norm.ts';
import type { ConditionVerdict, NormVerdict, StageVerdict } from '../../../domain/calculator/verdict.ts';
import { formatDay } from '../../../domain/dates/format.ts';
import type { NormCard } from '../props.ts';
import { Icon } from '../Icon.tsx';
import { RESULT } from '../words-after.ts';
import { Passport } from './Blank.tsx';
import { ConditionRow } from './ConditionRow.tsx';
import { sentence } from './sentence.ts';

interface Props {
  card: NormCard;
  verdict: NormVerdict;
  groups: Groups;
}

function stageAnswer({ when, readings }: StageVerdict): string {
  if (when === 'past') return RESULT.stagePast;
  if (when === 'unknown') return RESULT.stageUnknown;
  const [first] = readings;
  if (
    !first ||
    readings.some(({ conditions }) => conditions.some((one) => 'reason' in one && one.reason === 'no-threshold'))
  )
    return RESULT.stageWords;
  if (first.state === 'met') return RESULT.stageMet;
  return first.state === 'below' ? RESULT.stageBelow : '';
}

function Stages({ stages, card }: { stages: readonly StageVerdict[]; card: NormCard }) {
  if (stages.length === 0 && card.proviso === undefined) return null;
  return (
    <details class="fold">
      <summary>{RESULT.stages}</summary>
      <ul class="stages">
        {stages.map((one) => (
          <li>
            <b>{formatDay(one.stage.on)}</b> {one.stage.text} <span class="meta">{stageAnswer(one)}</span>
          </li>
        ))}
      </ul>
      {card.proviso && (
        <p>
          <b>{RESULT.proviso}</b> {card.proviso}
        </p>
      )}
    </details>
  );
}

/** Two conditions that ask the same: both readings have them, so they are shown once, above. */
const same = (a: Condition, b: Condition): boolean =>
  a.atLeast === b.atLeast &&
  a.who.join() === b.who.join() &&
  a.of.join() === b.of.join() &&
  a.excludes.join() === b.excludes.join();

function Readings({ verdict, groups }: Omit<Props, 'card'>) {
  const { norm, readings } = verdict;
  const [first, ...others] = readings;
  const several = others.length > 0;
  const isShared = ({ condition }: ConditionVerdict) =>
    several && others.every(({ conditions }) => conditions.some((other) => same(condition, other.condition)));
  const shared = (first?.conditions ?? []).filter(isShared);
  const own = (one: ConditionVerdict) => !shared.some(({ condition }) => same(condition, one.condition));
  const row = (one: ConditionVerdict) => (
    <ConditionRow key={one.condition.id} verdict={one} norm={norm} groups={groups} />
  );
  return (
    <>
      {shared.length > 0 && <div class="verdict__reading">{shared.map(row)}</div>}
      {readings.map(({ reading, conditions }, index) => (
        <div class="verdict__reading" key={reading.id}>
          {several && <h4>{RESULT.reading(index, reading.title)}</h4>}
          {conditions.filter(own).map(row)}
        </div>
      ))}
    </>
  );
}

export function NormResult({ card, verdict, groups }: Props) {
  const { head, rest } = sentence(verdict, groups);
  const several = verdict.readings.length > 1;
  return (
    <section class="verdict" aria-labelledby={`calc-${card.id}`}>
      <h3 class="verdict__title" id={`calc-${card.id}`}>
        <a href={card.href}>{card.title}</a>
      </h3>
      <p class="verdict__sentence">
        <b>{head}</b> {rest}
      </p>
      <Passport card={card} />
      {several && <p class="meta">{RESULT.twoReadings}</p>}
      {verdict.caveats.length > 0 && (
        <ul class="caveats">
          {verdict.caveats.map((caveat) => (
            <li>
              <Icon name="question" /> <span>{caveatText(caveat, verdict.norm, groups)}</span>
            </li>
          ))}
        </ul>
      )}
      {verdict.reason === undefined && <Readings verdict={verdict} groups={groups} />}
      <Stages stages={verdict.stages} card={card} />
    </section>
  );
}
