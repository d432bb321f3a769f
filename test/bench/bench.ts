/** `npm run bench`: what a build of a large knowledge base costs. Processor time, so that a busy machine does not count. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuilds, openWorkshop } from './builds.ts';
import { cardCosts } from './cards.ts';
import { LARGE, type Figures } from './limits.ts';
import { formatBench, rowsOf } from './report.ts';

/** Cards that are drawn to know what one costs. */
const CARDS = 40;

/** @throws when the word is no number of guides */
export function guidesOf(word: string | undefined): number {
  const guides = Number(word ?? LARGE);
  if (Number.isInteger(guides) && guides >= 2) return guides;
  throw new Error(`«${word}» — не число инструкций. Напишите целое число от 2, например: npm run bench -- 300`);
}

async function figuresOf(guides: number, cards: number, say: (text: string) => void): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'pamyatka-bench-'));
  try {
    const { cold, unchanged, changed } = await measureBuilds(openWorkshop(folder, guides), say);
    return {
      guides,
      guide: (cold.cpu * 1000) / guides,
      memory: cold.memory,
      unchanged: unchanged.cpu / cold.cpu,
      changed: changed.cpu / cold.cpu,
      ...(await cardCosts(cards)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param say takes what is going on, then the table
 * @returns whether all is within the limits
 */
export async function bench(guides: number, say: (text: string) => void, cards = CARDS): Promise<boolean> {
  say(`Инструкций: ${guides}. Карточки в сборках не рисуются, они измерены отдельно.`);
  const rows = rowsOf(await figuresOf(guides, cards, say));
  say(`\n${formatBench(rows)}`);
  return !rows.some(({ over }) => over);
}
