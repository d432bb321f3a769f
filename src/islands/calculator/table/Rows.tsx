/** The table itself: a tick in the field only where all is reached; a gap is a gap. */
import { Fragment } from 'preact';
import { Icon } from '../Icon.tsx';
import type { CellView, Head, RowView, View } from './views.ts';
import { Columns } from './Columns.tsx';
import { VIEW } from './words-table.ts';

type By = View['by'];

interface Props {
  heads: readonly Head[];
  rows: readonly RowView[];
  view: View;
  chosen?: number | undefined;
  /** Neither on paper, where nothing is pressed. */
  onSort?: (sort: View['sort'], by: By) => void;
  onChoose?: ((index: number) => void) | undefined;
}

function Gap({ cell }: { cell: CellView }) {
  if (cell.state === 'no-data')
    return (
      <td class="rows__gap" title={cell.why}>
        <b>?</b>
        <span class="visually-hidden">{cell.why}</span>
      </td>
    );
  if (cell.state === 'not-applicable')
    return (
      <td class="rows__gap" title={cell.why}>
        —<span class="visually-hidden">{cell.why}</span>
      </td>
    );
  return (
    <td class={`rows__gap rows__gap--${cell.state}`}>
      {cell.state === 'met' ? (
        <>
          <Icon name="tick" />
          <span class="visually-hidden">{VIEW.reached}</span>
        </>
      ) : (
        <b>{cell.mark}</b>
      )}
      <span class="rows__share">{cell.share}</span>
    </td>
  );
}

interface RowProps extends Pick<Props, 'onChoose'> {
  row: RowView;
  isChosen: boolean;
}

function Row({ row, isChosen, onChoose }: RowProps) {
  return (
    <tr class={isChosen ? 'rows__row rows__row--chosen' : 'rows__row'}>
      <th scope="row" class="rows__name">
        {row.met && (
          <span class="in-field rows__tick">
            <Icon name="tick" />
          </span>
        )}
        {onChoose ? (
          <button type="button" class="rows__open" aria-expanded={isChosen} onClick={() => onChoose(row.index)}>
            {row.name}
          </button>
        ) : (
          row.name
        )}
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
          {rows.map((row) => (
            <Row key={row.index} row={row} isChosen={row.index === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
