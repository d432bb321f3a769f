/** Draws the card of a link. The only place that knows satori, and the fonts as files. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE, type Card } from '../domain/card/card.ts';
import { cardDrawing } from '../domain/card/drawing.ts';
import { lightPalette } from '../domain/card/palette.ts';

const FONTS = 'node_modules/@fontsource/golos-text/files/golos-text-';

/** Each part of the alphabet has a name of its own: under a shared one satori draws empty boxes. */
const SUBSETS = { Cyrillic: 'cyrillic', Latin: 'latin', CyrillicExt: 'cyrillic-ext', LatinExt: 'latin-ext' };
const WEIGHTS = [400, 700] as const;

/** What the drawing is written in: a changed drawing gets new names, so that chats fetch it anew. */
const SOURCES = ['src/domain/card', 'src/domain/icon'];

/** Packages whose version may change a picture. */
const TOOLS = ['satori', 'sharp', '@fontsource/golos-text'];

/** Sixteen colours are enough for a flat picture: a third of the bytes and less work. */
const ENCODING = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

const version = async (name: string): Promise<string> =>
  (JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

async function loadFonts(): Promise<SatoriOptions['fonts']> {
  const faces = Object.entries(SUBSETS).flatMap(([name, subset]) =>
    WEIGHTS.map((weight) => ({ name, subset, weight })),
  );
  return Promise.all(
    faces.map(async ({ name, subset, weight }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(`${FONTS}${subset}-${weight}-normal.woff`),
    })),
  );
}

/** The code of the drawing, without its tests. */
async function sources(): Promise<string[]> {
  const files = await Promise.all(
    SOURCES.map(async (folder) => (await readdir(folder)).sort().map((name) => `${folder}/${name}`)),
  );
  return Promise.all(
    files
      .flat()
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFile(file, 'utf8')),
  );
}

export interface Painter {
  /** Name of the file: the same for the same picture, another for another one. */
  name: (card: Card) => string;
  /** The drawing before it becomes pixels. @param asText leaves letters as text with their places */
  svg: (card: Card, asText?: boolean) => Promise<string>;
  png: (card: Card) => Promise<Buffer>;
}

/** @param tokens file with the colours of the site */
export async function openPainter(tokens = 'src/styles/tokens.css'): Promise<Painter> {
  const palette = lightPalette(await readFile(tokens, 'utf8'));
  const recipe = JSON.stringify([palette, ENCODING, await Promise.all(TOOLS.map(version)), await sources()]);
  let fonts: Promise<SatoriOptions['fonts']> | undefined;
  const svg: Painter['svg'] = async (card, asText = false) => {
    fonts ??= loadFonts();
    return satori(cardDrawing(card, palette), { ...CARD_SIZE, fonts: await fonts, embedFont: !asText });
  };
  return {
    name: (card) =>
      `${createHash('sha256').update(recipe).update(JSON.stringify(card)).digest('hex').slice(0, 16)}.png`,
    svg,
    png: async (card) =>
      sharp(Buffer.from(await svg(card)))
        .png(ENCODING)
        .toBuffer(),
  };
}
