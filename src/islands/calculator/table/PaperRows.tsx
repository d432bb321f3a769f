/**
 * All rows for paper, where nobody turns pages. They are asked for once the screen stands still, and drawn when printing
 * begins: it waits for nothing, so they must be there. Until they are, paper shows the screen's rows and says which.
 */
import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Rows } from './Rows.tsx';
import type { Table } from './use-table.ts';
import type { Head, RowView, View } from './views.ts';
import { VIEW } from './words-table.ts';

/** Rows on paper: some forty sheets. */
const MOST = 2000;

/** Milliseconds after a change of the view; a name that is being typed changes it with every letter. */
const PAUSE = 600;

interface Props {
  heads: readonly Head[];
  view: View;
  /** How many rows the filter leaves. */
  found: number;
  table: Table;
  /** The rows of the screen. */
  children: ComponentChildren;
}

const nothing = () => undefined;

function Sheet({ rows, heads, view, found }: Omit<Props, 'table' | 'children'> & { rows: readonly RowView[] }) {
  return (
    <>
      {found > rows.length && <p class="meta">{VIEW.cut(rows.length, found)}</p>}
      <Rows heads={heads} rows={rows} view={view} />
    </>
  );
}

/** The places of both: what is drawn into the second hides the first on paper. */
function usePaper({ heads, view, found, table }: Omit<Props, 'children'>) {
  const screen = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const { from: _, ...asked } = view;
  useEffect(() => {
    if (found <= view.size) return;
    let rows: readonly RowView[] = [];
    const ask = () =>
      table
        .client()
        .ask('page', { ...asked, from: 0, size: MOST })
        .then((answer) => (rows = answer.rows), nothing);
    const timer = setTimeout(() => void ask(), PAUSE);
    const show = (isPaper: boolean) => {
      if (!paper.current) return;
      screen.current?.classList.toggle('no-print', isPaper);
      render(isPaper ? <Sheet rows={rows} heads={heads} view={view} found={found} /> : null, paper.current);
    };
    const begin = () => show(rows.length > 0);
    const end = () => show(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      clearTimeout(timer);
      end();
      rows = [];
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [heads, found, ...Object.values(asked)]);
  return { screen, paper };
}

export function PaperRows({ children, ...shown }: Props) {
  const { screen, paper } = usePaper(shown);
  const { view, found } = shown;
  return (
    <>
      <div ref={screen}>
        {children}
        {found > view.size && (
          <p class="print-only meta">{VIEW.shown(view.from + 1, Math.min(found, view.from + view.size), found)}</p>
        )}
      </div>
      <div ref={paper} class="print-only" />
    </>
  );
}
