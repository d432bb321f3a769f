/** The calculator of the page: one organisation, a table of them, their weeks, small tools. Only the first comes at once. */
import { useEffect, useState } from 'preact/hooks';
import { One } from './one/One.tsx';
import type { CalculatorData } from './props.ts';
import { useLater } from './use-later.ts';
import { LATER, TABS } from './words.ts';

const NAMES = ['one', 'table', 'weeks', 'more'] as const;
type Name = (typeof NAMES)[number];

/** The tab that the keys of a list of tabs lead to. */
function neighbour(now: Name, key: string): Name | undefined {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[key];
  if (key === 'Home') return NAMES[0];
  if (key === 'End') return NAMES[NAMES.length - 1];
  return step === undefined ? undefined : NAMES[(NAMES.indexOf(now) + step + NAMES.length) % NAMES.length];
}

function Tabs({ now, onChange }: { now: Name; onChange: (name: Name) => void }) {
  const onKey = (event: KeyboardEvent) => {
    const next = neighbour(now, event.key);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`calc-tab-${next}`)?.focus();
  };
  return (
    <div class="tabs no-print" role="tablist" aria-label={TABS.label} onKeyDown={onKey}>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`calc-tab-${name}`}
          aria-selected={name === now}
          aria-controls={`calc-panel-${name === 'weeks' ? 'table' : name}`}
          tabIndex={name === now ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {TABS[name]}
        </button>
      ))}
    </div>
  );
}

export function Calculator({ data }: { data: CalculatorData }) {
  const [now, setNow] = useState<Name>('one');
  const [seen, setSeen] = useState<ReadonlySet<Name>>(new Set());
  const isTable = now === 'table' || now === 'weeks';
  useEffect(() => setSeen((before) => new Set([...before, isTable ? 'table' : now])), [now]);
  const TableTool = useLater(() => import('./table/TableTool.tsx'), seen.has('table'))?.TableTool;
  const Tools = useLater(() => import('./tools/Tools.tsx'), seen.has('more'))?.Tools;
  const later = <p>{LATER}</p>;
  return (
    <div class="calc">
      <Tabs now={now} onChange={setNow} />
      <div role="tabpanel" id="calc-panel-one" aria-labelledby="calc-tab-one" hidden={now !== 'one'}>
        <One data={data} />
      </div>
      <div
        role="tabpanel"
        id="calc-panel-table"
        aria-labelledby={now === 'weeks' ? 'calc-tab-weeks' : 'calc-tab-table'}
        hidden={!isTable}
      >
        {TableTool ? <TableTool data={data} weeks={now === 'weeks'} /> : later}
      </div>
      <div role="tabpanel" id="calc-panel-more" aria-labelledby="calc-tab-more" hidden={now !== 'more'}>
        {Tools ? <Tools data={data} /> : later}
      </div>
    </div>
  );
}
