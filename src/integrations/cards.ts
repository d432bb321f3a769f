/** The cards of a build: each is drawn once and then taken from the cache, which all builds on a machine share. */
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../domain/card/card.ts';
import { openPainter, type Painter } from './card-painter.ts';

/** Kept beside the packages that draw: `npm ci` empties it. */
const CACHE = 'node_modules/.cache/pamyatka-cards';

/** Folder of the site. */
export const CARDS = 'og';

/** Drawn side by side: one writes letters while the other makes pixels. */
const AT_ONCE = 4;

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

export interface Cards {
  /** Takes a card into the build. @returns the name of its file */
  take: (card: Card) => string;
  /** Draws what the cache lacks and copies all into the folder. */
  write: (folder: string) => Promise<{ drawn: number; all: number }>;
}

async function draw(painter: Painter, card: Card, file: string): Promise<void> {
  const png = await painter.png(card).catch((error: unknown) => {
    throw new Error(`Карточка «${card.title}» не нарисована.`, { cause: error });
  });
  // Another build may read the cache at this moment: a name stands for a whole file.
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, png);
  await rename(fresh, file);
}

/** @param cache folder for drawn cards */
export async function openCards(cache = CACHE): Promise<Cards> {
  const painter = await openPainter();
  const taken = new Map<string, Card>();
  return {
    take: (card) => {
      const name = painter.name(card);
      taken.set(name, card);
      return name;
    },
    write: async (folder) => {
      await mkdir(cache, { recursive: true });
      await mkdir(folder, { recursive: true });
      const waiting = [...taken];
      let drawn = 0;
      const work = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [name, card] = next;
          const kept = join(cache, name);
          if (!(await isThere(kept))) {
            await draw(painter, card, kept);
            drawn += 1;
          }
          await copyFile(kept, join(folder, name));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return { drawn, all: taken.size };
    },
  };
}
