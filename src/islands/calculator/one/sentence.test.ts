/** One sentence per norm, with the neutral subject of the calculator's own tests. */
import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from '../../../domain/calculator/club.fixture.ts';
import type { Counts } from '../../../domain/calculator/counts.ts';
import { evaluate } from '../../../domain/calculator/evaluate.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import { sentence } from './sentence.ts';

const both = condition('together', 30, { who: ['riders', 'sponsors'] });
const crew = condition('mechanics', 75);
const two = norm([], {
  readings: [
    { id: 'apart', title: 'порознь', conditions: [crew, condition('riders', 30), condition('sponsors', 30)] },
    { id: 'together', title: 'вместе', conditions: [crew, both] },
  ],
});

const say = (one: Norm, counts: Counts, type?: string): string => {
  const { head, rest } = sentence(evaluate(one, { counts, date: '2026-11-22', type }, GROUPS), GROUPS);
  return `${head} ${rest}`.trim().replace(/\u00a0/g, ' ');
};

const numbers = (mechanics: number, riders: number, sponsors: number): Counts => ({
  mechanics: { total: 41, active: mechanics },
  riders: { total: 612, active: riders },
  sponsors: { active: sponsors },
});

describe('the sentence', () => {
  test.each<[string, Norm, Counts, string]>([
    ['one condition', norm([crew]), numbers(30, 0, 0), 'Ниже порога: нужны ещё 1 механик.'],
    ['reached', norm([crew]), numbers(31, 0, 0), 'Порог выполнен.'],
    [
      'several conditions',
      norm([crew, condition('riders', 30)]),
      numbers(29, 171, 0),
      'Ниже порога: нужны ещё 2 механика и 13 гонщиков.',
    ],
    [
      'what both readings want is said once',
      two,
      numbers(30, 171, 189),
      'Ниже порога: нужны ещё 1 механик, а также 13 гонщиков (порознь) или 8 гонщиков или спонсоров (вместе).',
    ],
    ['readings that differ in nothing', two, numbers(30, 200, 200), 'Ниже порога: нужны ещё 1 механик.'],
    [
      'readings that disagree',
      two,
      numbers(31, 171, 300),
      'Зависит от прочтения: порознь — ниже порога, вместе — порог выполнен.',
    ],
    ['no number', norm([crew]), {}, 'Нет данных: не указано, сколько людей всего: «механики — всего».'],
    [
      'outside its days',
      norm([crew], { validTo: '2026-01-01' }),
      numbers(30, 0, 0),
      'Нет данных: показатель кончился раньше, чем получены данные.',
    ],
  ])('%s', (_, one, counts, expected) => expect(say(one, counts)).toBe(expected));

  test('a norm that does not concern the type', () => {
    expect(say(norm([condition('riders', 30, { excludes: ['indoor'] })]), numbers(0, 0, 0), 'indoor')).toBe(
      'Норма не касается организаций этого типа.',
    );
  });
});
