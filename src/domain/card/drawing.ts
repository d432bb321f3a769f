/** A card as a drawing: the sheet of the site with its margin, the state in the field, the text right of the line. */
import { ICONS } from '../icon/paths.ts';
import { CARD_SIZE, type Card } from './card.ts';
import { balance, breakLines, clip, joinParts } from './fit.ts';
import { GAUGE_HEIGHT, gaugeNode } from './gauge.ts';
import { markNode } from './marks.ts';
import { box, icon, words, type Node } from './nodes.ts';
import type { Palette } from './palette.ts';
import { drawable } from './drawable.ts';

const FIELD = 260;
const LINE = 6;
const EDGE = 56;

/** Pixels right of the margin line that a text may take. */
const TEXT_WIDTH = CARD_SIZE.width - FIELD - LINE - 2 * EDGE;

/** Sizes of the title, of all other text, and the heights of their lines. */
const SIZES = [76, 72, 68, 64, 60, 56, 52, 48, 44, 40] as const;
const SMALL = 36;
const TITLE_LINE = 1.12;
const SMALL_LINE = 1.3;

const PADDING = { top: 44, bottom: 48 };
/** Between title and what stands above and below it; above the name of the site. */
const GAP = 20;
const FOOT = 56;
const ROOM = CARD_SIZE.height - PADDING.top - PADDING.bottom - FOOT - GAP;

const field = ({ mark }: Card, palette: Palette): Node =>
  box(
    {
      width: FIELD,
      flexShrink: 0,
      flexDirection: 'column',
      alignItems: 'flex-end',
      boxSizing: 'border-box',
      padding: `${PADDING.top}px 34px ${PADDING.bottom}px 0`,
      background: palette.field,
    },
    box({ flexGrow: 1, alignItems: 'center' }, markNode(mark, palette)),
    icon(ICONS.tick, 56, palette.ink),
  );

const line = ({ archive }: Card, { rose, arch }: Palette): Node =>
  box({
    width: 0,
    flexShrink: 0,
    height: CARD_SIZE.height,
    borderLeft: archive ? `${LINE}px dashed ${arch}` : `${LINE}px solid ${rose}`,
  });

/** Lines above the title: the word for the archive first. */
function linesAbove({ above, archive }: Card): string[] {
  const [first = '', ...rest] = above.map(drawable).filter(Boolean);
  const start = [archive, first].filter(Boolean).join(' · ');
  return joinParts([start, ...rest], SMALL, TEXT_WIDTH);
}

/** One text may take three lines, each of several one. */
const linesBelow = ({ below }: Card): string[] =>
  below.flatMap((text) =>
    clip(breakLines(drawable(text), SMALL, TEXT_WIDTH), below.length > 1 ? 1 : 3, SMALL, TEXT_WIDTH),
  );

/** The largest title that takes three lines at most and leaves room for the rest. */
function titleLines(title: string, room: number): { lines: string[]; size: number } {
  const fits = (size: number): boolean => {
    const { length } = breakLines(title, size, TEXT_WIDTH);
    return length <= 3 && length * size * TITLE_LINE <= room;
  };
  const size = SIZES.find(fits) ?? SIZES[SIZES.length - 1] ?? 0;
  const most = Math.max(1, Math.floor(room / (size * TITLE_LINE)));
  return { size, lines: clip(balance(title, size, TEXT_WIDTH), most, size, TEXT_WIDTH) };
}

const heightOf = (lines: readonly string[]): number => (lines.length > 0 ? lines.length * SMALL * SMALL_LINE + GAP : 0);

/** The text of a card, right of the line. */
function sheet(card: Card, palette: Palette): Node {
  const [above, below] = [linesAbove(card), linesBelow(card)];
  const gauge = card.gauge === undefined ? [] : [gaugeNode(card.gauge, TEXT_WIDTH, palette)];
  const room = ROOM - heightOf(above) - heightOf(below) - gauge.length * GAUGE_HEIGHT;
  const { lines, size } = titleLines(drawable(card.title), room);
  const small = { color: palette['text-2'], lineHeight: SMALL_LINE };
  return box(
    {
      flexGrow: 1,
      flexDirection: 'column',
      boxSizing: 'border-box',
      padding: `${PADDING.top}px ${EDGE}px ${PADDING.bottom}px`,
    },
    box(
      { height: ROOM + GAP, flexDirection: 'column', justifyContent: 'center' },
      ...(above.length > 0
        ? [words(above, SMALL, { ...small, marginBottom: GAP, ...(card.archive ? { color: palette.arch } : {}) })]
        : []),
      words(lines, size, { color: palette.text, fontWeight: 700, lineHeight: TITLE_LINE, letterSpacing: '-0.015em' }),
      ...gauge,
      ...(below.length > 0 ? [words(below, SMALL, { ...small, marginTop: GAP })] : []),
    ),
    words([drawable(card.site)], SMALL, { color: palette.text, fontWeight: 700, height: FOOT, lineHeight: 1.5 }),
  );
}

/** The drawing of a card, `CARD_SIZE` pixels. */
export const cardDrawing = (card: Card, palette: Palette): Node =>
  box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      background: palette.paper,
      fontFamily: 'Cyrillic, Latin, CyrillicExt, LatinExt',
    },
    field(card, palette),
    line(card, palette),
    sheet(card, palette),
  );
