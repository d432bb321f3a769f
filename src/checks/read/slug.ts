/** The rule for names that become parts of addresses. */
import type { Advice } from './yaml-messages.ts';

/** Length of a page's name, so that its steps stay short enough to be typed. */
export const FOLDER_ID_MAX = 24;

/** Length of the name of an entry file. */
export const FILE_ID_MAX = 40;

/**
 * What is wrong with a name, if anything. It may begin with a digit, as the numbers
 * of acts do, but must have a letter.
 */
export function slugFault(name: string, max: number): Advice | undefined {
  if (!/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return [
      `имя «${name}» не годится для адреса`,
      'назовите строчными латинскими буквами, цифрами и дефисами: например, novaya-instrukciya',
    ];
  if (name.length > max)
    return [`имя «${name}» длиннее ${max} знаков`, 'сократите: имя — часть адреса, его диктуют по телефону'];
  return undefined;
}
