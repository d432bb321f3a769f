/** What the pictures of links cost: drawn for the first time, and taken from the cache. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Card } from '../../src/domain/card/card.ts';
import { openCards } from '../../src/integrations/cards.ts';
import { capital, type Words } from './lists.ts';
import { randomFrom, wordsBy } from './words.ts';

export interface CardCosts {
  /** User and system time, milliseconds per card. */
  drawn: number;
  kept: number;
}

const cardOf = (number: number, { noun, task }: Words): Card => ({
  mark: { kind: 'step', number: (number % 6) + 1, of: 'из 6' },
  above: [`${capital(task())}: ${number}`],
  title: `Снимите ${noun()}`,
  below: [`Цех ${number} · сверено 1 февраля 2026`, 'Источник: руководство, 10 января 2026'],
  site: 'Станок',
});

/** Puts the cards into a build. @returns time per card, milliseconds */
async function timeOf(cards: readonly Card[], cache: string, folder: string): Promise<number> {
  const book = await openCards(cache);
  const before = process.cpuUsage();
  for (const card of cards) book.take(card);
  await book.write(folder);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / cards.length;
}

/** @param count how many cards are drawn; one more is drawn before them, so that the tools are awake */
export async function cardCosts(count: number): Promise<CardCosts> {
  const folder = await mkdtemp(join(tmpdir(), 'pamyatka-cards-'));
  const words = wordsBy(randomFrom(count));
  const [first, ...cards] = Array.from({ length: count + 1 }, (_, number) => cardOf(number, words));
  const time = (some: readonly Card[], place: string) => timeOf(some, join(folder, 'cache'), join(folder, place));
  try {
    await time(first ? [first] : [], 'first');
    return { drawn: await time(cards, 'drawn'), kept: await time(cards, 'kept') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
