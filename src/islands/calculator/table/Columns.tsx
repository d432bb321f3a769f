/** The heads of the table: each sorts, its cell says in which direction. */
import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Head, View } from './views.ts';
import { VIEW } from './words-table.ts';

type By = View['by'];

interface Props {
  heads: readonly Head[];
  view: View;
  onSort?: ((sort: View['sort'], by: By) => void) | undefined;
}

interface HeadProps extends Omit<Props, 'heads'> {
  sort: View['sort'];
  by: By;
  /** What the figures are, in full. */
  full: string;
  class?: string;
  children: ComponentChildren;
}

function SortHead({ sort, by, full, view, onSort, class: name = '', children }: HeadProps) {
  const isNow = view.sort === sort && view.by === by;
  const text = (
    <>
      {children}
      {isNow && <span aria-hidden="true">{view.direction === 'descending' ? ' ↓' : ' ↑'}</span>}
    </>
  );
  return (
    <th scope="col" class={name} aria-sort={isNow ? view.direction : 'none'}>
      {onSort ? (
        <button type="button" class="rows__sort" aria-label={VIEW.sortBy(full)} onClick={() => onSort(sort, by)}>
          {text}
        </button>
      ) : (
        text
      )}
    </th>
  );
}

/** The three heads of one condition; a phone shows the last. */
function ConditionHeads({ head, place, ...rest }: Omit<Props, 'heads'> & { head: Head; place: number }) {
  const full = (what: string) => `${head.name}, ${what.toLowerCase()}`;
  return (
    <Fragment>
      <SortHead sort={place} by="total" full={full(VIEW.total)} class="rows__wide" {...rest}>
        {VIEW.total}
      </SortHead>
      <SortHead sort={place} by="active" full={full(VIEW.active)} class="rows__wide" {...rest}>
        {VIEW.active}
      </SortHead>
      <SortHead sort={place} by="shortfall" full={full(VIEW.gap)} {...rest}>
        <span class="rows__long">{VIEW.gap}</span>
        <span class="rows__full">{head.name}</span>
        <span class="rows__short">{head.short}</span>
      </SortHead>
    </Fragment>
  );
}

export function Columns({ heads, ...rest }: Props) {
  return (
    <tr class="rows__heads">
      <SortHead sort="name" by="shortfall" full={VIEW.name} class="rows__name" {...rest}>
        {VIEW.name}
      </SortHead>
      {heads.map((head, place) => (
        <ConditionHeads key={head.name} head={head} place={place} {...rest} />
      ))}
    </tr>
  );
}
