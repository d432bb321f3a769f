/** Cards without drawing: every page gets its name of a card, and under all names lies one white picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD_SIZE, type Card } from '../../src/domain/card/card.ts';
import { openPainter } from '../../src/integrations/card-painter.ts';
import type { Cards } from '../../src/integrations/cards.ts';

export { CARDS } from '../../src/integrations/cards.ts';

export async function openCards(): Promise<Cards> {
  const painter = await openPainter();
  const taken = new Set<string>();
  return {
    take: (card: Card) => {
      const name = painter.name(card);
      taken.add(name);
      return name;
    },
    write: async (folder) => {
      const white = await sharp({ create: { ...CARD_SIZE, channels: 3, background: 'white' } })
        .png()
        .toBuffer();
      await mkdir(folder, { recursive: true });
      for (const name of taken) await writeFile(join(folder, name), white);
      return { drawn: 0, all: taken.size };
    },
  };
}
