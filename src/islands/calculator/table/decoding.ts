/** One pasted row explained cell by cell, in words. */
import { capital } from '../../../domain/calculator/display.ts';
import { decodeRow } from '../../../domain/calculator/table/decoder.ts';
import { CELL_MESSAGES, personalText } from '../../../domain/calculator/table/messages.ts';
import { formatDay, formatWhole } from '../../../domain/dates/format.ts';
import type { Setup } from './protocol.ts';
import type { Decoded } from './weeks-views.ts';

/** «, похоже на …» of a message that begins with an address. */
const kindsOf = (text: string): string => text.slice(text.indexOf(':') + 2);

export function decoded(text: string, { columns }: Setup): Decoded {
  const { cells, byCaptions, more } = decodeRow(text, columns);
  return {
    byCaptions,
    more,
    cells: cells.map((cell, position) => {
      const column = columns.find(({ id }) => id === cell.column);
      const personal =
        cell.personal.length > 0 ? kindsOf(personalText({ row: 1, column: position, kinds: cell.personal })) : '';
      const note = cell.problem === undefined ? personal : CELL_MESSAGES[cell.problem];
      return {
        letter: cell.letter,
        name: column?.name ?? '',
        text: cell.date ? formatDay(cell.date) : cell.count === undefined ? cell.text : formatWhole(cell.count),
        meaning: [column?.meaning, column?.period && `${capital(column.period)}.`].filter(Boolean).join(' '),
        note: capital(note),
      };
    }),
  };
}
