/** «What if»: steppers and sliders for the active people, and what the norms would then say. */
import { useState } from 'preact/hooks';
import { changed } from '../../../domain/calculator/form.ts';
import type { Situation } from '../../../domain/calculator/condition.ts';
import { findNumber, type Groups } from '../../../domain/calculator/counts.ts';
import { capital } from '../../../domain/calculator/display.ts';
import { evaluate } from '../../../domain/calculator/evaluate.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import type { NormCard } from '../props.ts';
import { WHAT_IF } from '../words-after.ts';
import { sentence } from './sentence.ts';

interface Props {
  cards: readonly NormCard[];
  situation: Situation;
  groups: Groups;
  /** Groups whose active people are known. */
  who: readonly string[];
}

interface Line {
  id: string;
  name: string;
  now: number;
  most: number;
}

interface StepProps {
  sign: '−' | '+';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

const Step = ({ sign, label, disabled, onPress }: StepProps) => (
  <button type="button" class="button quiet stepper__step" aria-label={label} disabled={disabled} onClick={onPress}>
    {sign}
  </button>
);

function Stepper({ line, value, onChange }: { line: Line; value: number; onChange: (value: number) => void }) {
  const set = (next: number) => onChange(Math.min(line.most, Math.max(0, next)));
  return (
    <div class="stepper">
      <p class="stepper__name">
        <b>{capital(line.name)}</b>{' '}
        <span class="meta">
          {value === line.now ? formatWhole(line.now) : WHAT_IF.change(formatWhole(line.now), formatWhole(value))}
        </span>
      </p>
      <div class="stepper__row">
        <Step sign="−" label={WHAT_IF.less(line.name)} disabled={value === 0} onPress={() => set(value - 1)} />
        <input
          type="range"
          min={0}
          max={line.most}
          value={value}
          aria-label={WHAT_IF.slider(line.name)}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <Step sign="+" label={WHAT_IF.more(line.name)} disabled={value >= line.most} onPress={() => set(value + 1)} />
      </div>
    </div>
  );
}

/** Groups whose active people and total are known: only they can be moved. */
function linesOf({ who, situation, groups }: Props): Line[] {
  return who.flatMap((id): Line[] => {
    const now = situation.counts[id]?.active;
    const most = findNumber(situation.counts, groups, { group: id, field: 'total' }).value;
    const isKnown = now !== undefined && most !== undefined && now <= most;
    return isKnown ? [{ id, name: groups[id]?.name ?? id, now, most }] : [];
  });
}

function Answers({ cards, then, groups }: { cards: readonly NormCard[]; then: Situation; groups: Groups }) {
  return (
    <ul class="what-if__answers">
      {cards.map((card) => {
        const { head, rest } = sentence(evaluate(card, then, groups), groups);
        return (
          <li key={card.id}>
            {cards.length > 1 && <span class="meta">{card.title}: </span>}
            <b>{head}</b> {rest}
          </li>
        );
      })}
    </ul>
  );
}

export function WhatIf(props: Props) {
  const { cards, situation, groups } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const lines = linesOf(props);
  if (lines.length === 0) return null;
  const valueOf = ({ id, now, most }: Line) => Math.min(most, chosen[id] ?? now);
  const moved = lines.some((line) => valueOf(line) !== line.now);
  const move = (known: Situation, line: Line) => changed(known, { group: line.id, field: 'active' }, valueOf(line));
  return (
    <section class="what-if" aria-labelledby="calc-what-if">
      <h3 id="calc-what-if">{WHAT_IF.title}</h3>
      <p class="meta">{WHAT_IF.intro}</p>
      {lines.map((line) => (
        <Stepper
          key={line.id}
          line={line}
          value={valueOf(line)}
          onChange={(value) => setChosen({ ...chosen, [line.id]: value })}
        />
      ))}
      <Answers cards={cards} then={lines.reduce(move, situation)} groups={groups} />
      {moved && (
        <button type="button" class="button quiet" onClick={() => setChosen({})}>
          {WHAT_IF.reset}
        </button>
      )}
    </section>
  );
}
