import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../dates/calendar.ts';
import { forecastText } from './forecast-text.ts';
import { forecast, HORIZON_DAYS, type Point } from './forecast.ts';

const point = (date: string, part: number, whole = 100): Point => ({ date, part, whole });

describe('forecast', () => {
  const start = point('2026-11-02', 20);

  test.each<[string, Point[], object]>([
    ['no date', [], { state: 'none', reason: 'few-dates' }],
    ['one date', [start], { state: 'none', reason: 'few-dates' }],
    ['the same date twice', [start, point('2026-11-02', 25)], { state: 'none', reason: 'few-dates' }],
    ['no growth', [start, point('2026-11-09', 20)], { state: 'none', reason: 'no-growth' }],
    ['decline', [start, point('2026-11-09', 10)], { state: 'none', reason: 'no-growth' }],
    ['already met', [start, point('2026-11-09', 30)], { state: 'met' }],
    ['nobody', [start, point('2026-11-09', 0, 0)], { state: 'none', reason: 'no-total' }],
    [
      'one person a week',
      [start, point('2026-11-09', 21)],
      { state: 'by', date: '2027-01-11', people: 1, days: 7, method: 'first-to-last' },
    ],
    ['in the wrong order', [point('2026-11-09', 25), start], { state: 'by', date: '2026-11-16' }],
    [
      'hardly any growth',
      [point('2026-11-01', 0, 9000), point('2026-12-31', 1, 9000)],
      { state: 'none', reason: 'too-far' },
    ],
  ])('%s', (_, points, expected) => {
    expect(forecast(points, 30)).toMatchObject(expected);
  });

  test('in time or late', () => {
    const points = [start, point('2026-11-09', 25)];
    expect(forecast(points, 30, '2026-11-16')).toMatchObject({ inTime: true });
    expect(forecast(points, 30, '2026-11-15')).toMatchObject({ inTime: false });
    expect(forecast(points, 30)).not.toHaveProperty('inTime');
  });

  test('the line reaches the threshold on the day and not a day before', () => {
    const whole = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        whole,
        fc.nat(2000),
        fc.nat(2000),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (all, a, b, days, percent) => {
          const outlook = forecast([point('2026-01-01', a, all), point(addDays('2026-01-01', days), b, all)], percent);
          if (outlook.state !== 'by') return;
          const wait = daysBetween(addDays('2026-01-01', days), outlook.date);
          const reached = (after: number) => (b * days + (b - a) * after) * 100 >= percent * all * days;
          expect(wait).toBeLessThanOrEqual(HORIZON_DAYS);
          expect(reached(wait)).toBe(true);
          // Whole people: the day before, the line is below the needed whole number.
          expect((b * days + (b - a) * (wait - 1)) / days).toBeLessThan(Math.ceil((percent * all) / 100));
        },
      ),
    );
  });

  test('in words, with the method', () => {
    expect(forecastText(forecast([start, point('2026-11-09', 25)], 30, '2026-11-15')).replaceAll('\u00a0', ' ')).toBe(
      'при таком темпе порог — к 16.11.2026, позже срока (по прямой между первой и последней датой: +5 человек за 7 дней)',
    );
    expect(forecastText({ state: 'met' })).toBe('порог выполнен');
    expect(forecastText({ state: 'none', reason: 'few-dates' })).toContain('хотя бы за два дня');
  });
});
