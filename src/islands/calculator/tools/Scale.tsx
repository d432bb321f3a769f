/** A scored scale: an answer to every level, the points, and the rule of a critical zero. */
import { useEffect, useState } from 'preact/hooks';
import { score, type Answer, type Level, type Score } from '../../../domain/calculator/assessment.ts';
import { capital, ofPeople } from '../../../domain/calculator/display.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { readCount } from '../../../domain/calculator/table/cell.ts';
import type { ScaleCard } from '../props.ts';
import { sayLater } from '../say.ts';
import { RESULT } from '../words.ts';
import { RESULT as VERDICT } from '../words-after.ts';
import { SCALE } from './words-tools.ts';

/** What stands in the fields of a level. */
interface Given {
  yes?: boolean;
  part?: string;
  whole?: string;
}

function answerOf(level: Level, { yes, part = '', whole = '' }: Given): Answer {
  if (level.atLeast === undefined) return yes;
  const [left, right] = [readCount(part.trim()), readCount(whole.trim())];
  return left.kind === 'value' && right.kind === 'value' ? { part: left.value, whole: right.value } : undefined;
}

interface LevelProps {
  level: Level;
  given: Given;
  groups: Groups;
  name: string;
  isWrong: boolean;
  onChange: (given: Given) => void;
}

function Numbers({ level, given, groups, name, isWrong, onChange }: LevelProps) {
  const who = level.who.map((id) => groups[id]?.name ?? id).join(VERDICT.and);
  return (
    <div class="group__pair">
      {(['part', 'whole'] as const).map((field) => (
        <div class="number" key={field}>
          <label for={`${name}-${field}`}>
            {SCALE[field]} <span class="meta">{who}</span>
          </label>
          <input
            id={`${name}-${field}`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={given[field] ?? ''}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? `${name}-wrong` : undefined}
            onInput={(event) => onChange({ ...given, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      {isWrong && (
        <p class="number__error" id={`${name}-wrong`}>
          {SCALE.wrong}
        </p>
      )}
    </div>
  );
}

function LevelFields(props: LevelProps) {
  const { level, given, name, onChange } = props;
  return (
    <fieldset class="group scale__level">
      <legend>
        <span class="scale__points">{SCALE.points(level.points)}</span> {capital(level.requires)}
      </legend>
      {level.atLeast !== undefined ? (
        <Numbers {...props} />
      ) : (
        <div class="chips">
          {[true, false].map((yes) => (
            <label class="choice" key={String(yes)}>
              <input type="radio" name={name} checked={given.yes === yes} onChange={() => onChange({ yes })} />
              <span>{yes ? SCALE.yes : SCALE.no}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function ResultLines({ result, scale }: { result: Score; scale: ScaleCard }) {
  const { points, reason, zeroes, above, next } = result;
  const answer = points === undefined ? SCALE[reason ?? 'unanswered'] : SCALE.points(points);
  useEffect(() => {
    if (points !== undefined) sayLater(`${SCALE.result} ${answer}`);
  }, [answer]);
  return (
    <div class="scale__result">
      <p class="verdict__sentence">
        {SCALE.result} <b>{answer}</b>
      </p>
      {zeroes && scale.criticalRule && (
        <p class="notes notes--warn">
          <b>{SCALE.zero}</b> {scale.criticalRule}
        </p>
      )}
      {above !== undefined && <p class="meta">{SCALE.above(SCALE.points(above))}</p>}
      {next?.shortfall ? (
        <p class="verdict__answer verdict__answer--below">{`${SCALE.next} (${SCALE.points(next.level.points)}) ${VERDICT.short.toLowerCase()} ${ofPeople(next.shortfall)}`}</p>
      ) : null}
    </div>
  );
}

export function Scale({ scale, groups }: { scale: ScaleCard; groups: Groups }) {
  const [given, setGiven] = useState<readonly Given[]>(scale.levels.map(() => ({})));
  const result = score(
    scale,
    scale.levels.map((level, index) => answerOf(level, given[index] ?? {})),
  );
  const wrong = new Set(result.levels.filter((one) => one.wrong).map(({ level }) => level));
  return (
    <section class="scale" aria-labelledby={`calc-${scale.id}`}>
      <h2 id={`calc-${scale.id}`}>
        <a href={scale.href}>{scale.title}</a>
      </h2>
      {scale.asOf && <p class="meta">{capital(scale.asOf)}</p>}
      {scale.levels.map((level, index) => (
        <LevelFields
          key={level.points}
          level={level}
          given={given[index] ?? {}}
          groups={groups}
          name={`calc-level-${index}`}
          isWrong={wrong.has(level)}
          onChange={(next) => setGiven(given.map((old, at) => (at === index ? next : old)))}
        />
      ))}
      <ResultLines result={result} scale={scale} />
      <p class="meta">{RESULT.reference}</p>
    </section>
  );
}
