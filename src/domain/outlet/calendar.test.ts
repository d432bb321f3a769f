import { expect, test } from 'vitest';
import type { DeadlineEntry } from '../shelf/shelf.ts';
import { deadlineEvent, isDated } from './calendar.ts';

const at = (address: string): string => `https://club.example/a${address}`;

const same = (address: string): string => address;

const entry: DeadlineEntry = {
  id: 'osmotr',
  title: 'Показать велосипед мастеру',
  region: { id: 'ru', name: 'Везде', href: '/region/ru/', order: 0 },
  date: '2026-12-31',
  then: 'Пропустивший **ждёт весны**.',
  sources: [{ id: 'ustav', title: 'Устав', kind: 'устав', date: '2025', place: 'пункт 3', href: '/istochniki/#ustav' }],
  verifiedOn: '2026-11-22',
};

test('a day of its own becomes an event', () => {
  expect(isDated(entry) && deadlineEvent(entry, at, same)).toEqual({
    id: 'srok-osmotr',
    day: '2026-12-31',
    title: 'Показать велосипед мастеру',
    description: 'Пропустивший ждёт весны.\nВезде. Устав, 2025: пункт 3',
    url: 'https://club.example/a/sroki/#osmotr',
  });
});

test('the event leads to the guide when there is one', () => {
  const guided = { ...entry, guide: { title: 'Осмотр', href: '/kak/osmotr/' } };
  expect(isDated(guided) && deadlineEvent(guided, at, same).url).toBe('https://club.example/a/kak/osmotr/');
});

test('a term counted from an event has no day', () => {
  const { date, ...relative } = entry;
  expect([isDated({ ...relative, days: 60, kind: 'calendar', from: 'со дня письма' }), date]).toEqual([
    false,
    '2026-12-31',
  ]);
});

test('a term that was renamed stays the same event in the calendars that have it', () => {
  expect(isDated(entry) && deadlineEvent(entry, at, () => '/sroki/#vesna')).toMatchObject({
    id: 'srok-vesna',
    url: 'https://club.example/a/sroki/#osmotr',
  });
});
