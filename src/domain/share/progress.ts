/**
 * The ticks of a guide in a link: «#sdelano-1=notice,phone». The number is the version of this form;
 * what follows are the ids of done steps, which never change, so that a moved step stays ticked.
 * Reading such a link: `progress-link.ts`, which travels to the few who open one.
 */

export const PROGRESS = '#sdelano-';
export const VERSION = '1=';

export const progressFragment = (done: readonly string[]): string => PROGRESS + VERSION + done.join(',');
