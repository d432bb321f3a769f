/** Why the worker gave no answer, in words for the reader. */
import { Failure, GAVE_UP, STOPPED } from './client.ts';
import { DROP } from './words-table.ts';

export function wordsOf(reason: unknown): string {
  if (!(reason instanceof Failure)) return DROP.retry;
  if (reason.message === GAVE_UP) return DROP.gaveUp;
  return reason.message === STOPPED ? DROP.cancelled : reason.message;
}

/** The worker is gone: the next question needs a new one. */
export const isEnded = (reason: unknown): boolean =>
  reason instanceof Failure && (reason.message === GAVE_UP || reason.message === STOPPED);
