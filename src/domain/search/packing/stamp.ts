/**
 * The files of a first answer belong together: records are quoted by number. A stamp in the first line of
 * each tells a file of another build or a half of a file from a good one.
 */
import { hashOf } from './hash.ts';

/** A file that does not belong to the head, or came incomplete. */
export class ForeignFile extends Error {}

export const stampOf = (texts: readonly string[]): string => hashOf(texts).toString(36);

const lineOf = (stamp: string, content: string): string => `${stamp} ${content.length.toString(36)}`;

export const stamped = (stamp: string, content: string): string => `${lineOf(stamp, content)}\n${content}`;

/**
 * The content below the first line.
 * @throws ForeignFile when the stamp or the length is another
 */
export function unstamped(stamp: string, file: string): string {
  const end = file.indexOf('\n');
  const content = file.slice(end + 1);
  if (file.slice(0, end) !== lineOf(stamp, content)) throw new ForeignFile();
  return content;
}
