import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from './club.fixture.ts';
import { club, NORM, RESULT } from './district.fixture.ts';
import { evaluateRow } from './district.ts';
import { districtText, formText, organisationText, summaryText } from './texts.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const OPTIONS = {
  groups: GROUPS,
  organisations: { one: 'клуб', few: 'клуба', many: 'клубов' },
  url: 'https://club.example/ride/',
};

describe('texts', () => {
  test('for one organisation', () => {
    expect(plain(organisationText(RESULT.organisations[0]!, OPTIONS)).split('\n')).toEqual([
      'Клуб № 118, данные на 16.11.2026.',
      'Все катаются: за неделю; не подтверждено, по состоянию на осень.',
      'Гонщики: 171 из 612, это 27,9 %; до 30 % не хватает 13 человек.',
      'Механики: 3 из 4, это 75,0 %; порог 75 % выполнен.',
      'Гонщики: есть учётная запись, но нет активности — 129 человек; не зарегистрированы — 312 человек.',
      'Самопроверка, не официальный расчёт. Доли сравниваются без округления.',
      'https://club.example/ride/',
    ]);
  });

  test('for the whole district', () => {
    expect(plain(districtText(RESULT, OPTIONS)).split('\n')).toEqual([
      'Все катаются: за неделю; не подтверждено, по состоянию на осень.',
      'Данные на 16.11.2026. Посчитано 4 из 5.',
      '',
      'Выполнили: 2 из 4, это 50,0 %.',
      'Гонщики: всего не хватает 16 человек, ниже порога — 2 клуба.',
      'Механики: всего не хватает 3 человек, ниже порога — 1 клуб.',
      'Не хватает:',
      '1. Клуб № 118: гонщики — 13 человек',
      '2. Клуб № 22: гонщики — 3 человек, механики — 3 человек',
      '',
      'Самопроверка, не официальный расчёт. Доли сравниваются без округления.',
      'https://club.example/ride/',
    ]);
  });

  test('what cannot be counted says why', () => {
    expect(plain(summaryText(RESULT.organisations[3]!, GROUPS))).toBe(
      'Клуб № 21: Гонщики: нет данных — не указано, сколько активных: «гонщики — активны»; Механики: 3 из 4, это 75,0 %; порог 75 % выполнен',
    );
    const wrong = evaluateRow(club('Спица', [5, 6]), NORM, GROUPS);
    expect(summaryText(wrong, GROUPS)).toContain(
      'активных больше, чем людей всего — исправьте одно из чисел: «гонщики — активны» и «гонщики — всего»',
    );
    const late = evaluateRow(club('Спица', [5, 5]), norm([condition('riders', 30)], { validTo: '2025-12-30' }), GROUPS);
    expect(formText([late.verdict], '2026-11-16', OPTIONS)).toContain(
      'Нет данных: показатель кончился раньше, чем получены данные.',
    );
  });

  test('readings have headings, caveats are told', () => {
    const readings = [
      { id: 'a', title: 'порознь', conditions: [condition('crew', 50)] },
      { id: 'b', title: 'вместе', conditions: [condition('mechanics', 90)] },
    ];
    const { verdict } = evaluateRow(club('Спица', [5, 5]), norm([], { readings, period: 'month' }), GROUPS, {
      period: 'week',
    });
    const text = formText([verdict], undefined, OPTIONS);
    for (const part of [
      'Дата данных не указана.',
      'Прочтение 1, порознь:',
      'Прочтение 2, вместе:',
      'Вместо «команда» взяты «механики»',
      'Показатель считают за месяц',
    ])
      expect(text).toContain(part);
  });
});
