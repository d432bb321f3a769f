/** Which norms to count: a fold that shows the chosen ones, the list inside. What has expired stands last, apart. */
import type { NormCard } from '../props.ts';
import { Icon } from '../Icon.tsx';
import { FORM } from '../words.ts';

interface Props {
  cards: readonly NormCard[];
  chosen: readonly string[];
  onChange: (norms: string[]) => void;
}

const about = (card: NormCard): string => [card.periodText, card.regionName, card.certaintyText].join(' · ');

function Choice({ card, chosen, onChange }: { card: NormCard } & Omit<Props, 'cards'>) {
  const on = chosen.includes(card.id);
  // The last one stays: a calculator without a norm counts nothing.
  const toggle = () =>
    onChange(on ? (chosen.length > 1 ? chosen.filter((id) => id !== card.id) : [...chosen]) : [...chosen, card.id]);
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={toggle} disabled={on && chosen.length === 1} />
        <span>
          <b>{card.title}</b>
          <span class="meta">{about(card)}</span>
        </span>
      </label>
    </li>
  );
}

export function NormPicker({ cards, chosen, onChange }: Props) {
  const current = cards.filter(({ id }) => chosen.includes(id));
  const living = cards.filter(({ certainty }) => certainty !== 'expired');
  const archive = cards.filter(({ certainty }) => certainty === 'expired');
  return (
    <div class="picker">
      <p class="picker__label" id="calc-norms">
        {current.length > 1 ? FORM.norms : FORM.norm}
      </p>
      <details class="picker__box">
        <summary aria-describedby="calc-norms">
          <span>
            {current.map((card) => (
              <span class="picker__one">
                <b>{card.title}</b>
                <span class="meta">{about(card)}</span>
              </span>
            ))}
          </span>
          <Icon name="down" />
        </summary>
        <fieldset>
          <legend class="visually-hidden">{FORM.chooseNorms}</legend>
          <ul>
            {living.map((card) => (
              <Choice key={card.id} card={card} chosen={chosen} onChange={onChange} />
            ))}
          </ul>
          {archive.length > 0 && <p class="picker__archive">{FORM.archive}</p>}
          <ul>
            {archive.map((card) => (
              <Choice key={card.id} card={card} chosen={chosen} onChange={onChange} />
            ))}
          </ul>
        </fieldset>
      </details>
    </div>
  );
}
