/** From any bytes to the last sentence: nothing throws, nothing hangs, nothing that was not said is said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, GROUPS, TYPES } from './club.fixture.ts';
import { NORM } from './district.fixture.ts';
import { evaluateDistrict } from './district.ts';
import { districtRows } from './export.ts';
import { writeCsv } from './table/csv.ts';
import { decodeText } from './table/decode.ts';
import { separate } from './table/delimiter.ts';
import { distinct } from './table/duplicates.ts';
import { finish } from './table/limits.ts';
import { propose } from './table/mapping.ts';
import { badCellText, parsedLines } from './table/messages.ts';
import { parseRows } from './table/parse.ts';
import { readTable } from './table/read.ts';
import { districtText, organisationText } from './texts.ts';
import { coursesOf, movementOf } from './weeks.ts';

const OPTIONS = { groups: GROUPS, organisations: { one: 'клуб', few: 'клуба', many: 'клубов' } };

function everything(bytes: Uint8Array): string {
  const { text, delimiter } = separate(decodeText(bytes).text);
  const parsed = finish(parseRows(text, delimiter));
  const { matches, firstRow } = propose(parsed.rows, COLUMNS);
  const reading = finish(
    readTable(parsed.rows, { columns: COLUMNS, mapping: matches.map(({ column }) => column), firstRow, types: TYPES }),
  );
  const result = finish(evaluateDistrict(distinct(reading.rows).rows, NORM, GROUPS, { period: 'week' }));
  const movements = coursesOf(reading.rows).map((course) =>
    movementOf(course, NORM.readings[0]!.conditions[0]!, GROUPS, 'whole'),
  );
  expect(movements.length).toBeLessThanOrEqual(reading.rows.length);
  const texts = [districtText(result, OPTIONS), ...result.organisations.map((one) => organisationText(one, OPTIONS))];
  return [
    ...texts,
    writeCsv(districtRows(result, COLUMNS, GROUPS)),
    ...reading.bad.map(badCellText),
    ...parsedLines(parsed),
  ].join('\n');
}

const HEAD = 'Дата;Клуб;Тип;Гонщиков всего;Гонщиков на трассе;Механиков всего;Механиков за работой';
const piece = fc.oneof(
  fc.constantFrom(
    HEAD,
    '"',
    '""',
    ';',
    ';;',
    '\n',
    '\r\n',
    '\t',
    ',',
    '__proto__',
    'constructor',
    'Итого',
    '16.11.2026',
    '=1+1',
    '-1',
    '0',
    '5',
    '41',
    '9999999',
    '10000000',
    '75 %',
    '\u0000',
    '\ufeff',
    'трек',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('any text below the captions', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(everything(new TextEncoder().encode(`${HEAD}\n${pieces.join('')}`))).not.toMatch(
        /undefined|\[object|Infinity/,
      );
    }),
  );
});

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void everything(bytes)));
});
