import { expect, test } from 'vitest';
import { guideFile, pageRow } from './api.ts';
import { at, GUIDE } from './club.fixture.ts';

test('a line of the list of pages', () => {
  expect(pageRow(GUIDE, at)).toEqual({
    id: 'smazat-cep',
    kind: 'guide',
    title: 'Смазать цепь',
    description: 'Чем и сколько смазать, чтобы цепь не скрипела.',
    address: 'https://club.example/a/kak/smazat-cep/',
    file: 'https://club.example/a/api/guides/smazat-cep.json',
    region: { id: 'ru', name: 'Везде' },
    roles: [{ id: 'master', name: 'мастер' }],
    systems: [{ id: 'privod', name: 'Привод' }],
    status: 'active',
    verifiedOn: '2026-11-22',
  });
});

test('only a guide has a file of its own', () => {
  expect(pageRow({ ...GUIDE, kind: 'article' }, at)).not.toHaveProperty('file');
});

test('a step as a bot needs it: plain text, exact values, absolute addresses', () => {
  const { steps } = JSON.parse(JSON.stringify(guideFile(GUIDE, at))) as { steps: unknown[] };
  expect(steps).toEqual([
    {
      id: 'maslo',
      number: 1,
      title: 'Нанесите масло',
      address: 'https://club.example/a/kak/smazat-cep/maslo/',
      text: 'Капните на каждое звено.\n– изнутри;\n– снаружи.',
      path: ['Цепь', 'Звено'],
      values: [{ label: 'Масло', value: 'М-8' }],
      fails: [
        {
          sign: 'Масло течёт',
          fix: 'Вытрите лишнее.',
          contact: { name: 'Мастер', about: 'Совет', address: 'https://club.example/a/kontakty/#master' },
        },
      ],
    },
  ]);
});

test('a number of a contact does not leave the page on which its status stands', () => {
  expect(JSON.stringify(guideFile(GUIDE, at))).not.toContain('8 800');
});

test('source, date and what replaced a withdrawn guide go along', () => {
  const file = guideFile({ ...GUIDE, status: 'withdrawn', reason: 'Ошибка', replacedBy: '/kak/novaya/' }, at);
  expect(file).toMatchObject({
    status: 'withdrawn',
    reason: 'Ошибка',
    replacedBy: 'https://club.example/a/kak/novaya/',
    memo: 'https://club.example/a/kak/smazat-cep/pamyatka/',
    sources: [{ title: 'Устав', date: '2025', place: 'пункт 3', address: 'https://club.example/a/istochniki/#ustav' }],
  });
});
