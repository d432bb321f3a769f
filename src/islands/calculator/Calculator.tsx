/** The calculator of the page: one organisation, a table of them, and small tools. */
import type { CalculatorData } from './props.ts';
import { One } from './one/One.tsx';
import { PRIVATE } from './words.ts';

export function Calculator({ data }: { data: CalculatorData }) {
  return (
    <div class="calc">
      <p class="calc__private">{PRIVATE}</p>
      <One data={data} />
    </div>
  );
}
