/** The picture that a chat shows with a link: what stands on it. How it looks: `drawing.ts`. */
import type { IconName } from '../icon/paths.ts';

/** What stands left of the margin line: by it a kind of page is known before a word is read. */
export type Mark =
  /** A guide: the column of its numbers. */
  | { kind: 'steps'; count: number }
  /** A step: its number, and of how many. */
  | { kind: 'step'; number: number; of: string }
  /** A norm: its thresholds in percent. */
  | { kind: 'thresholds'; percents: number[] }
  | { kind: 'icon'; icon: IconName };

export interface Card {
  mark: Mark;
  /** Line above the title; parts that do not fit are left out from the end. */
  above: string[];
  title: string;
  /** Threshold in percent that a gauge below the title shows. */
  gauge?: number | undefined;
  /** Lines below the title. */
  below: string[];
  /** Name of the site. */
  site: string;
  /** A word for what is no longer in force: it stands first and dashes the margin line. */
  archive?: string | undefined;
}

/** Pixels of a card: what chats ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Bytes that a card may weigh: the limit of the strictest chats. */
export const CARD_BYTES = 300_000;
