/** What stands left of the margin line of a card. */
import { ICONS } from '../icon/paths.ts';
import type { Mark } from './card.ts';
import { textWidth } from './fit.ts';
import { box, icon, words, type Node } from './nodes.ts';
import type { Palette } from './palette.ts';

/** Pixels right of the field's left edge that a mark may take. */
const ROOM = 190;

/** More numbers than these would be too small in a chat: the last stands after a break. */
const NUMBERS = 6;

const numbersOf = (count: number): string[] =>
  count <= NUMBERS
    ? Array.from({ length: count }, (_, index) => String(index + 1))
    : [...Array.from({ length: NUMBERS - 2 }, (_, index) => String(index + 1)), '…', String(count)];

const figure = (text: string, most: number, colour: string): Node => {
  const size = Math.floor(Math.min(most, (most * ROOM) / textWidth(text, most)));
  return words([text], size, { color: colour, fontWeight: 700, lineHeight: 1, letterSpacing: '-0.03em' });
};

function column(count: number, { ink }: Palette): Node {
  const numbers = numbersOf(count);
  const size = numbers.length > 5 ? 58 : 66;
  return box(
    { flexDirection: 'column', alignItems: 'flex-end', gap: numbers.length > 5 ? 14 : 20 },
    ...numbers.map((number) => words([number], size, { color: ink, fontWeight: 700, lineHeight: 1 })),
  );
}

export function markNode(mark: Mark, palette: Palette): Node {
  const { ink } = palette;
  if (mark.kind === 'steps') return column(mark.count, palette);
  if (mark.kind === 'icon') return icon(ICONS[mark.icon], 132, ink);
  if (mark.kind === 'thresholds')
    return box(
      { flexDirection: 'column', alignItems: 'flex-end', gap: 18 },
      ...mark.percents.map((percent) => figure(`${String(percent).replace('.', ',')}\u00A0%`, 84, ink)),
    );
  return box(
    { flexDirection: 'column', alignItems: 'flex-end' },
    figure(String(mark.number), 230, ink),
    words([mark.of], 40, { color: palette['text-2'], marginTop: 18 }),
  );
}
