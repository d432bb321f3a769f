/** The table of organisations: settings, four big figures, filters, rows, the message for one and for all. */
import { useEffect, useState } from 'preact/hooks';
import type { CalculatorData } from '../props.ts';
import { sayLater } from '../say.ts';
import { DetailPanel } from './DetailPanel.tsx';
import { Filters } from './Filters.tsx';
import { Findings } from './Findings.tsx';
import { Norms } from './Norms.tsx';
import { Pager } from './Pager.tsx';
import { PaperRows } from './PaperRows.tsx';
import type { Detail, PageView, Summary, View } from './views.ts';
import { Rows } from './Rows.tsx';
import { Sending } from './Sending.tsx';
import { Settling } from './Settling.tsx';
import type { Table } from './use-table.ts';
import { VIEW } from './words-table.ts';

/** Rows of a page: a phone paints them without a pause. */
const SIZE = 50;

const START: View = {
  chip: 'all',
  presence: '',
  text: '',
  sort: 0,
  by: 'shortfall',
  direction: 'descending',
  from: 0,
  size: SIZE,
};

interface Props {
  data: CalculatorData;
  summary: Summary;
  table: Table;
}

function Figures({ summary }: { summary: Summary }) {
  return (
    <dl class="figures">
      {summary.figures.map(({ figure, about }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rows of a view; the answer to an older view is dropped. */
function usePage(table: Table, view: View, summary: Summary): PageView {
  const [page, setPage] = useState<PageView>({ rows: [], found: 0 });
  useEffect(() => {
    let current = true;
    table
      .client()
      .ask('page', view)
      .then(
        (answer) => {
          if (!current) return;
          setPage(answer);
          sayLater(VIEW.ready(answer.found));
        },
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [view, summary]);
  return page;
}

/** The same head pressed again turns the order; figures begin with the largest, names with А. */
function sorted(view: View, sort: View['sort'], by: View['by']): Partial<View> {
  if (view.sort === sort && view.by === by)
    return { direction: view.direction === 'ascending' ? 'descending' : 'ascending' };
  return { sort, by, direction: sort === 'name' ? 'ascending' : 'descending' };
}

function Body({
  summary,
  table,
  view,
  onChange,
}: Omit<Props, 'data'> & { view: View; onChange: (change: Partial<View>) => void }) {
  const page = usePage(table, view, summary);
  const [detail, setDetail] = useState<{ index: number; of: Detail } | undefined>(undefined);
  useEffect(() => setDetail(undefined), [summary]);
  const choose = async (index: number) =>
    setDetail(detail?.index === index ? undefined : { index, of: await table.client().ask('detail', index) });
  const close = () => {
    document.querySelector<HTMLElement>('.rows__row--chosen .rows__open')?.focus();
    setDetail(undefined);
  };
  const onSort = (sort: View['sort'], by: View['by']) => onChange(sorted(view, sort, by));
  return (
    <div class={detail ? 'district__table district__table--detail' : 'district__table'}>
      <div>
        {page.found === 0 && <p>{VIEW.none}</p>}
        {page.found > 0 && (
          <PaperRows heads={summary.heads} view={view} found={page.found} table={table}>
            <Rows
              heads={summary.heads}
              rows={page.rows}
              view={view}
              chosen={detail?.index}
              onSort={onSort}
              onChoose={(index) => void choose(index)}
            />
          </PaperRows>
        )}
        <Pager from={view.from} size={SIZE} all={page.found} onChange={(from) => onChange({ from })} />
      </div>
      {detail && <DetailPanel detail={detail.of} onClose={close} />}
    </div>
  );
}

export function District({ data, summary, table }: Props) {
  const [view, setView] = useState(START);
  const change = (next: Partial<View>) => setView((before) => ({ ...before, from: 0, ...next }));
  return (
    <div class="district">
      <h2>{summary.title}</h2>
      <Settling data={data} summary={summary} table={table} withDay />
      <Figures summary={summary} />
      <p class="district__complete">{summary.complete}</p>
      <Norms summary={summary} table={table} />
      <Findings summary={summary} />
      <Filters view={view} summary={summary} onChange={change} />
      <Sending table={table} key={`${summary.norm} ${summary.day}`} />
      <Body summary={summary} table={table} view={view} onChange={change} />
    </div>
  );
}
