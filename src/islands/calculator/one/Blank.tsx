/** A norm before any number is typed: its thresholds, and where it comes from. */
import type { NormCard } from '../props.ts';
import { FORM } from '../words.ts';
import { Gauge } from './Gauge.tsx';

export const Passport = ({ card }: { card: NormCard }) => (
  <p class="meta verdict__passport">
    {`${card.periodText}. ${card.regionName}. `}
    <b>{card.certaintyText}</b>
    {'. '}
    {card.act ? <a href={card.act.href}>{card.act.title}</a> : card.source}
    {card.bases.length > 0 && `. ${card.bases.join('; ')}.`}
  </p>
);

export function Blank({ card }: { card: NormCard }) {
  return (
    <section class="verdict" aria-labelledby={`calc-${card.id}`}>
      <h3 class="verdict__title" id={`calc-${card.id}`}>
        <a href={card.href}>{card.title}</a>
      </h3>
      <p class="verdict__sentence">{FORM.type}</p>
      <Passport card={card} />
      {card.asks.map(({ who, atLeast, atLeastText }) => (
        <div class="verdict__row" key={who}>
          <p class="verdict__head">
            <b class="verdict__who">{who}</b>
          </p>
          {atLeast === undefined ? <p class="meta">{atLeastText}</p> : <Gauge value={undefined} atLeast={atLeast} />}
        </div>
      ))}
    </section>
  );
}
