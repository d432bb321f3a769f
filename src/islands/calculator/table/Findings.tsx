/** What is odd in the table, by address: personal data first, then wrong cells, repeats, rows left out. */
import { Icon } from '../Icon.tsx';
import type { Summary } from './views.ts';
import { VIEW } from './words-table.ts';

export function Findings({ summary }: { summary: Summary }) {
  const { findings, personal, caveats } = summary;
  return (
    <div class="findings">
      {personal.length > 0 && (
        <div class="notes notes--warn">
          <p>
            <Icon name="warning" /> <b>{VIEW.personal}</b>
          </p>
          <ul>
            {personal.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {caveats.length > 0 && (
        <ul class="caveats">
          {caveats.map((line) => (
            <li key={line}>
              <Icon name="question" /> <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
      {findings.map(({ title, lines, isError }) => (
        <details key={title} class={isError ? 'fold fold--err' : 'fold'}>
          <summary>{`${title}: ${lines.length}`}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
