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

function Stepper({ line, value, onChange }: { line: Line; value: number; onChange: (value: number) => void }) {
  const set = (next: number) => onChange(Math.min(line.most, Math.max(0, next)));
  return (
    <div class="stepper">
      <p class="stepper__name">
        <b>{capital(line.name)}</b>{' '}
        <span class="meta">{value === line.now ? formatWhole(line.now) : WHAT_IF.change(formatWhole(line.now), formatWhole(value))}</span>
      </p>
      <div class="stepper__row">
        <button type="button" class="button quiet stepper__step" aria-label={WHAT_IF.less(line.name)} disabled={value === 0} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          type="range"
          min={0}
          max={line.most}
          value={value}
          aria-label={WHAT_IF.slider(line.name)}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <button type="button" class="button quiet stepper__step" aria-label={WHAT_IF.more(line.name)} disabled={value >= line.most} onClick={() => set(value + 1)}>
          +
        </button>
      </div>
    </div>
  );
}

export function WhatIf({ cards, situation, groups, who }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const lines = who.flatMap((id): Line[] => {
    const now = situation.counts[id]?.active;
    const most = findNumber(situation.counts, groups, { group: id, field: 'total' }).value;
    return now === undefined || most === undefined || now > most ? [] : [{ id, name: groups[id]?.name ?? id, now, most }];
  });
  if (lines.length === 0) return null;
  const valueOf = ({ id, now, most }: Line) => Math.min(most, chosen[id] ?? now);
  const moved = lines.some((line) => valueOf(line) !== line.now);
  const then = lines.reduce((known, line) => changed(known, { group: line.id, field: 'active' }, valueOf(line)), situation);
  return (
    <section class="what-if" aria-labelledby="calc-what-if">
      <h3 id="calc-what-if">{WHAT_IF.title}</h3>
      <p class="meta">{WHAT_IF.intro}</p>
      {lines.map((line) => (
        <Stepper key={line.id} line={line} value={valueOf(line)} onChange={(value) => setChosen({ ...chosen, [line.id]: value })} />
      ))}
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
      {moved && (
        <button type="button" class="button quiet" onClick={() => setChosen({})}>
          {WHAT_IF.reset}
        </button>
      )}
    </section>
  );
}
