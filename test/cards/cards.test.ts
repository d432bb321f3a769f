/** Cards of links as they are drawn: nothing is cut off, no letter is missing, a picture stays what it was. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD_BYTES, CARD_SIZE, type Card } from '../../src/domain/card/card.ts';
import { textWidth } from '../../src/domain/card/fit.ts';
import { openPainter } from '../../src/integrations/card-painter.ts';
import { openCards } from '../../src/integrations/cards.ts';
import { hostile } from './hostile.ts';

const painter = await openPainter();
const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Word {
  x: number;
  y: number;
  width: number;
  size: number;
  text: string;
}

/** Pieces of text with their places, as the painter measured them. */
async function drawnWords(card: Card): Promise<Word[]> {
  const svg = await painter.svg(card, true);
  return [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*?font-size="([\d.]+)"[^>]*>([^<]*)/g),
  ].map(([, x, y, width, size, text = '']) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    size: Number(size),
    text,
  }));
}

describe.each(hostile.map((card, index) => ({ card, name: `${index + 1}. ${card.title.slice(0, 30)}` })))(
  '$name',
  ({ card }) => {
    it('stays within the card, the field within the field', async () => {
      const words = await drawnWords(card);
      expect(words.length).toBeGreaterThan(3);
      for (const { x, y, width, size, text } of words) {
        const inField = x < 260;
        expect(x + width, text).toBeLessThanOrEqual(inField ? 260 : CARD_SIZE.width - 40);
        expect(x, text).toBeGreaterThan(inField ? 20 : 300);
        expect(y - size * 0.8, text).toBeGreaterThan(10);
        expect(y, text).toBeLessThan(CARD_SIZE.height - 30);
      }
    });

    it('has no line over another', async () => {
      const lines = [
        ...new Map((await drawnWords(card)).filter(({ x }) => x > 260).map((word) => [word.y, word])).values(),
      ];
      const sorted = lines.sort((a, b) => a.y - b.y);
      for (const [index, line] of sorted.slice(1).entries())
        expect(line.y - (sorted[index]?.y ?? 0), line.text).toBeGreaterThanOrEqual(line.size * 0.95);
    });
  },
);

it('the table of widths never says less than the font', async () => {
  const letters = [...new Set(hostile.flatMap(({ title }) => [...title]))].filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  for (const letter of letters) {
    const words = await drawnWords({ ...hostile[0], title: letter.repeat(3), above: [], below: [] } as Card);
    const { width, size } = words.find(({ text }) => text === letter.repeat(3)) ?? { width: Infinity, size: 1 };
    // The drawing sets letters closer by 0.015 of the size.
    expect(width / size, letter).toBeLessThanOrEqual(textWidth(letter.repeat(3), 1) + 0.02);
  }
  expect(letters.length).toBeGreaterThan(50);
});

it('what the font lacks is not drawn as an empty box', async () => {
  const [strange = '', plain = ''] = await Promise.all(
    ['Готово ✓ 🚲', 'Готово'].map((title) => painter.svg({ ...hostile[0], title } as Card)),
  );
  expect(strange).toBe(plain);
});

describe('a picture', () => {
  it('is small and has the size that chats ask for', async () => {
    for (const card of hostile) {
      const png = await painter.png(card);
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CARD_SIZE });
      expect(png.length).toBeLessThan(CARD_BYTES / 5);
    }
  });

  it('has another name when anything on it changes, and the same name otherwise', () => {
    const [card] = hostile;
    if (!card) throw new Error('no card');
    expect(painter.name({ ...card })).toBe(painter.name(card));
    expect(painter.name(card)).toMatch(/^[0-9a-f]{16}\.png$/);
    const others = [
      { ...card, site: 'Другой' },
      { ...card, archive: 'Архив' },
      { ...card, above: [] },
    ].map(painter.name);
    expect(new Set([...others, painter.name(card)]).size).toBe(4);
  });
});

it('a card that was drawn once is taken from the cache, byte for byte', async () => {
  const write = async (site: string) => {
    const cards = await openCards(join(folder, 'cache'));
    for (const card of hostile.slice(0, 3)) cards.take(card);
    return cards.write(join(folder, site));
  };
  expect(await write('first')).toEqual({ drawn: 3, all: 3 });
  expect(await write('second')).toEqual({ drawn: 0, all: 3 });
  const files = (site: string) =>
    readdirSync(join(folder, site)).map((name) => [name, readFileSync(join(folder, site, name), 'base64')]);
  expect(files('second')).toEqual(files('first'));
});
