/**
 * Days that have passed since the build. The build does not know the reader's day, so the mark is added here;
 * the plain date stands there without a script. A clock that is wrong changes nothing but these marks.
 */
import { PASSED } from './passed.ts';

/** Day of this device as days are written in `datetime`: Swedish has the same form. */
const today = (): string => new Date().toLocaleDateString('sv');

const isOver = ({ dateTime }: HTMLTimeElement): boolean => dateTime < today();

const days = (kind: string): HTMLTimeElement[] =>
  [...document.querySelectorAll<HTMLTimeElement>(`time[${kind}]`)].filter(isOver);

export function markDays(): void {
  for (const day of days('data-review')) day.after(` — ${PASSED.review}`);
  for (const day of days('data-day')) {
    const term = day.closest('.term:not(.term--passed)');
    const mark = document.createElement('p');
    mark.className = 'term__passed';
    mark.textContent = PASSED.day;
    term?.classList.add('term--passed');
    term?.querySelector('.term__what')?.append(mark);
  }
}
