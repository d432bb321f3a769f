/** A guide of a bicycle club, for the tests of what is made from a guide. */
import type { Guide } from '../guide/guide.ts';

const region = { id: 'ru', name: 'Везде', href: '/region/ru/', order: 0 };

export const at = (address: string): string => `https://club.example/a${address}`;

export const GUIDE: Guide = {
  kind: 'guide',
  id: 'smazat-cep',
  title: 'Смазать цепь',
  description: 'Чем и сколько смазать, чтобы цепь не скрипела.',
  href: '/kak/smazat-cep/',
  region,
  systems: [{ id: 'privod', name: 'Привод', href: '/sistema/privod/', order: 1, region }],
  roles: [{ id: 'master', name: 'мастер', dative: 'мастеру', href: '/rol/master/', order: 1 }],
  status: 'active',
  sources: [{ id: 'ustav', title: 'Устав', kind: 'устав', date: '2025', place: 'пункт 3', href: '/istochniki/#ustav' }],
  verifiedOn: '2026-11-22',
  reviewBy: '2027-02-22',
  owner: 'мастер клуба',
  aliases: ['скрипит цепь'],
  changes: [{ date: '2026-11-23', what: 'Уточнили масло', why: 'Пришёл ответ завода' }],
  result: 'Цепь не скрипит.',
  needs: ['масло'],
  steps: [
    {
      id: 'maslo',
      number: 1,
      title: 'Нанесите масло',
      do: 'Капните **на каждое** звено.\n\n- изнутри;\n- снаружи.',
      path: ['Цепь', 'Звено'],
      form: [{ label: 'Масло', value: 'М-8' }],
      fail: [
        {
          sign: 'Масло течёт',
          fix: 'Вытрите [лишнее](/slovar/#lishnee).',
          contact: { id: 'master', name: 'Мастер', about: 'Совет', value: '8 800', href: '/kontakty/#master' },
        },
      ],
      anchor: '/kak/smazat-cep/#maslo',
      href: '/kak/smazat-cep/maslo/',
    },
  ],
};
