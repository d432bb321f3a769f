/** The small tools behind one door: a row explained, a term, the scales. */
import type { Groups } from '../../../domain/calculator/counts.ts';
import type { CalculatorData } from '../props.ts';
import { Decoder } from './Decoder.tsx';
import { Scale } from './Scale.tsx';
import { Terms } from './Terms.tsx';

export function Tools({ data }: { data: CalculatorData }) {
  const groups: Groups = Object.fromEntries(data.groups.map((group) => [group.id, group]));
  return (
    <div class="tools">
      {data.columns.length > 0 && <Decoder data={data} />}
      <Terms data={data} />
      {data.scales.map((scale) => (
        <Scale key={scale.id} scale={scale} groups={groups} />
      ))}
    </div>
  );
}
