/** Pages of a long table. */
import { VIEW } from './words-table.ts';

interface Props {
  from: number;
  size: number;
  all: number;
  onChange: (from: number) => void;
}

export function Pager({ from, size, all, onChange }: Props) {
  if (all <= size) return null;
  return (
    <nav class="pager no-print" aria-label={VIEW.pages}>
      <button
        type="button"
        class="button quiet"
        disabled={from === 0}
        onClick={() => onChange(Math.max(0, from - size))}
      >
        {VIEW.back}
      </button>
      <span>{VIEW.shown(from + 1, Math.min(all, from + size), all)}</span>
      <button type="button" class="button quiet" disabled={from + size >= all} onClick={() => onChange(from + size)}>
        {VIEW.forward}
      </button>
    </nav>
  );
}
