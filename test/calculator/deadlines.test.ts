/** Terms of the content: SUDIR-13 (60 calendar days), SUDIR-16 (7), GOSU-12 (60, «дней»), PAR-08 (every 30 minutes). */
import { describe, expect, test } from 'vitest';
import { nextMark, termFrom } from '../../src/domain/dates/deadline.ts';
import { formatLongDay } from '../../src/domain/dates/format.ts';

describe('terms', () => {
  test.each([
    ['activation, from the notice', '2026-11-22', 60, 'calendar', '21 января 2027 года', false],
    ['temporary password, from activation', '2026-12-28', 7, 'calendar', '4 января 2027 года', false],
    ['invitation, from the letter', '2026-12-31', 60, 'unspecified', '1 марта 2027 года', true],
  ] as const)('%s', (_, event, days, kind, last, assumed) => {
    const term = termFrom(event, days, kind);
    expect(term.state === 'known' && [formatLongDay(term.lastDay), term.assumed]).toEqual([last, assumed]);
  });

  test('the next export', () => {
    expect(nextMark(9, 29, 30)).toMatchObject({ hour: 9, minute: 30, wait: 1 });
    expect(nextMark(9, 30, 30)).toMatchObject({ hour: 10, minute: 0, wait: 30 });
  });
});
