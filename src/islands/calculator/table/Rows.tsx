/** The table itself: a tick in the field only where all is reached; a gap is a gap. */
import { Fragment } from 'preact';
import { Icon } from '../Icon.tsx';
import type { CellView, Head, RowView, View } from './views.ts';
import { VIEW } from './words-table.ts';

type By = View['by'];

interface Props {
  heads: readonly Head[];
  rows: readonly RowView[];
  view: View;
  chosen: number | undefined;
  onSort: (sort: View['sort'], by: By) => void;
  onChoose: (index: number) => void;
}

interface HeadProps {
  text: string;
  full: string;
  isNow: boolean;
  view: View;
  onPress: () => void;
  class?: string;
}

/** A head that sorts: its button says by what, the cell says in which direction. */
function SortHead({ text, full, isNow, view, onPress, class: name = '' }: HeadProps) {
  return (
    <th scope="col" class={name} aria-sort={isNow ? view.direction : 'none'}>
      <button type="button" class="rows__sort" aria-label={VIEW.sortBy(full)} onClick={onPress}>
        {text}
        {isNow && <span aria-hidden="true">{view.direction === 'descending' ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}

function Columns({ heads, view, onSort }: Pick<Props, 'heads' | 'view' | 'onSort'>) {
  const is = (sort: View['sort'], by: By) => view.sort === sort && view.by === by;
  return (
    <tr class="rows__heads">
      <SortHead text={VIEW.name} full={VIEW.name} isNow={view.sort === 'name'} view={view} onPress={() => onSort('name', 'shortfall')} class="rows__name" />
      {heads.map((head, place) => {
        const full = (what: string) => `${head.name}, ${what.toLowerCase()}`;
        return (
          <Fragment key={head.name}>
            <SortHead text={VIEW.total} full={full(VIEW.total)} isNow={is(place, 'total')} view={view} onPress={() => onSort(place, 'total')} class="rows__wide" />
            <SortHead text={VIEW.active} full={full(VIEW.active)} isNow={is(place, 'active')} view={view} onPress={() => onSort(place, 'active')} class="rows__wide" />
            <th scope="col" aria-sort={is(place, 'shortfall') ? view.direction : 'none'}>
              <button type="button" class="rows__sort" aria-label={VIEW.sortBy(full(VIEW.gap))} onClick={() => onSort(place, 'shortfall')}>
                <span class="rows__long">{VIEW.gap}</span>
                <span class="rows__full">{head.name}</span>
                <span class="rows__short">{head.short}</span>
                {is(place, 'shortfall') && <span aria-hidden="true">{view.direction === 'descending' ? ' ↓' : ' ↑'}</span>}
              </button>
            </th>
          </Fragment>
        );
      })}
    </tr>
  );
}

function Gap({ cell }: { cell: CellView }) {
  if (cell.state === 'no-data') return <td class="rows__gap" title={cell.why}><b>?</b><span class="visually-hidden">{cell.why}</span></td>;
  if (cell.state === 'not-applicable') return <td class="rows__gap" title={cell.why}>—<span class="visually-hidden">{cell.why}</span></td>;
  return (
    <td class={`rows__gap rows__gap--${cell.state}`}>
      {cell.state === 'met' ? <><Icon name="tick" /><span class="visually-hidden">{VIEW.reached}</span></> : <b>{cell.mark}</b>}
      <span class="rows__share">{cell.share}</span>
    </td>
  );
}

function Row({ row, isChosen, onChoose }: { row: RowView; isChosen: boolean; onChoose: (index: number) => void }) {
  return (
    <tr class={isChosen ? 'rows__row rows__row--chosen' : 'rows__row'}>
      <th scope="row" class="rows__name">
        {row.met && <span class="in-field rows__tick"><Icon name="tick" /></span>}
        <button type="button" class="rows__open" aria-expanded={isChosen} onClick={() => onChoose(row.index)}>
          {row.name}
        </button>
        {row.met && <span class="visually-hidden"> {VIEW.met}</span>}
      </th>
      {row.cells.map((cell, place) => (
        <Fragment key={place}>
          <td class="rows__wide">{cell.total}</td>
          <td class="rows__wide">{cell.active}</td>
          <Gap cell={cell} />
        </Fragment>
      ))}
    </tr>
  );
}

export function Rows({ heads, rows, view, chosen, onSort, onChoose }: Props) {
  return (
    <div class="rows" role="region" tabIndex={0} aria-label={VIEW.caption}>
      <table>
        <caption class="visually-hidden">{VIEW.caption}</caption>
        <thead>
          <tr class="rows__groups">
            <td />
            {heads.map(({ name, threshold }) => (
              <th scope="colgroup" colSpan={3} key={name}>
                {name}
                {VIEW.threshold(threshold)}
              </th>
            ))}
          </tr>
          <Columns heads={heads} view={view} onSort={onSort} />
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.index} row={row} isChosen={row.index === chosen} onChoose={onChoose} />)}
        </tbody>
      </table>
    </div>
  );
}
