import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, fold, writeCalendar, type CalendarFile } from './ics.ts';

const file = (title: string): CalendarFile => ({
  name: 'Клуб',
  product: '-//Клуб//RU',
  host: 'club.example',
  stamp: '2026-11-22',
  events: [
    {
      id: 'oil-chains',
      day: '2026-12-31',
      title,
      description: 'Первая строка\nвторая; третья, всё',
      url: 'https://club.example/a/',
      remindDaysBefore: [7, 1],
    },
  ],
});

const unfold = (text: string): string => text.replaceAll('\r\n ', '');

describe('calendar file', () => {
  test('a whole-day event with reminders', () => {
    expect(unfold(writeCalendar(file('Смазать цепи'))).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Клуб//RU',
      'CALSCALE:GREGORIAN',
      'NAME:Клуб',
      'X-WR-CALNAME:Клуб',
      'BEGIN:VEVENT',
      'UID:oil-chains@club.example',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Смазать цепи',
      'DESCRIPTION:Первая строка\\nвторая\\; третья\\, всё',
      'URL:https://club.example/a/',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      'DESCRIPTION:Смазать цепи',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P1D',
      'DESCRIPTION:Смазать цепи',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('lines have at most 75 octets, are whole UTF-8, and unfold to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const text = writeCalendar(file(title));
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(unfold(text)).toContain(`SUMMARY:${escapeText(title)}\r\n`);
      }),
    );
  });

  test('nothing typed can add a line', () => {
    expect(escapeText('a\r\nEND:VEVENT\u0000\u0007')).toBe('a\\nEND:VEVENT');
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});
