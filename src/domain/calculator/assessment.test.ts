import { describe, expect, test } from 'vitest';
import { score, toAssessment, whole, type Answer } from './assessment.ts';

const ladder = toAssessment('bike', {
  title: 'Клуб',
  critical: true,
  levels: [
    { points: 0, requires: 'велосипедов нет', who: [] },
    { points: 1, requires: 'велосипеды есть', who: [] },
    { points: 2, requires: 'катаются 95 %', atLeast: 95, who: [{ id: 'riders' }] },
    { points: 3, requires: 'катаются все', atLeast: 100, who: [{ id: 'riders' }] },
  ],
});

const share = (part: number, of: number) => ({ part, whole: of });

describe('score', () => {
  test.each<[string, Answer[], object]>([
    ['nothing there', [true, false, false, false], { points: 0, zeroes: true }],
    ['first rung', [false, true, share(94, 100), false], { points: 1, zeroes: false }],
    ['second rung', [false, true, share(95, 100), share(99, 100)], { points: 2, zeroes: false }],
    ['the top', [false, true, share(100, 100), share(100, 100)], { points: 3, zeroes: false }],
    ['a broken rung', [false, true, false, true], { points: 1, above: 3 }],
    ['no level holds', [false, false, false, false], { points: undefined, reason: 'gap', zeroes: false }],
    ['not answered', [false, true, undefined, undefined], { points: undefined, reason: 'unanswered' }],
    ['both nothing and something', [true, true, false, false], { points: undefined, reason: 'contradiction' }],
    ['no answers', [], { points: undefined, reason: 'unanswered' }],
    ['more people than people', [false, true, share(101, 100), false], { points: undefined, reason: 'unanswered' }],
    ['nobody to count', [false, true, share(0, 0), false], { points: undefined, reason: 'unanswered' }],
  ])('%s', (_, answers, expected) => {
    expect(score(ladder, answers)).toMatchObject(expected);
  });

  test('people missing for the next level', () => {
    expect(score(ladder, [false, true, share(93, 100), undefined]).next).toMatchObject({
      level: { points: 2 },
      shortfall: 2,
      share: { part: 93, whole: 100 },
    });
    expect(score(ladder, [false, true, share(101, 100)]).next).toMatchObject({ wrong: true });
  });

  test('a critical zero brings the whole to zero', () => {
    const [zero, three, open] = [[true, false, false, false], [false, true, true, true], []].map((answers) =>
      score(ladder, answers),
    );
    expect(whole([three!, three!])).toEqual({ points: 6, zeroed: false });
    expect(whole([three!, zero!, open!])).toEqual({ points: 0, zeroed: true });
    expect(whole([three!, open!])).toEqual({ points: undefined, zeroed: false });
    expect(score({ ...ladder, critical: false }, [true, false, false, false]).zeroes).toBe(false);
  });
});
