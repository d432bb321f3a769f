/** A small base about bicycles, for the unit tests of the search. */
import { lexiconOf } from './query/lexicon.ts';
import { recordsOf, type OwnPage, type RawEntry } from './record.ts';

const at = (id: string) => ({ collection: 'regions', id });
const page = (title: string, aliases: string[] = []) => ({
  title,
  description: `${title}: всё по порядку.`,
  region: at('gorod'),
  roles: [{ collection: 'roles', id: 'master' }],
  systems: [{ collection: 'systems', id: 'masterskaya' }],
  status: 'active',
  aliases,
});

const ENTRIES: RawEntry[] = [
  { collection: 'regions', id: 'gorod', data: { name: 'Город', aliases: ['городской'] } },
  { collection: 'regions', id: 'gory', data: { name: 'Горы', aliases: [] } },
  { collection: 'roles', id: 'master', data: { name: 'механик', dative: 'механику', aliases: ['слесарь'] } },
  { collection: 'systems', id: 'masterskaya', data: { name: 'Мастерская', aliases: [] } },
  {
    collection: 'guides',
    id: 'prokol',
    data: {
      ...page('Заклеить прокол в камере', ['спустила шина', 'пробитое колесо', 'моё колесо']),
      result: 'Колесо снова держит воздух.',
      needs: ['клей и заплатка'],
      steps: [
        {
          id: 'snyat',
          title: 'Снимите колесо',
          do: 'Ослабьте эксцентрик. Выньте колесо из вилки.',
          path: ['Быстросъём'],
        },
        {
          id: 'kamera',
          title: 'Достаньте камеру',
          do: 'Подденьте покрышку монтажкой.',
          form: [{ label: 'Давление', value: '3.25.10.27' }],
        },
        {
          id: 'kley',
          title: 'Наклейте заплатку',
          do: 'Нанесите **клей**, нажмите «Приклеить».',
          fail: [{ sign: 'Заплатка отходит', fix: 'Зачистите [камеру](/x/).' }],
        },
      ],
    },
    body: '## Зачем заплатка\n\nКамеру дешевле заклеить, чем купить.',
  },
  {
    collection: 'guides',
    id: 'cep',
    data: {
      ...page('Смазать цепь', ['смазка цепи']),
      result: 'Цепь не скрипит.',
      steps: [
        { id: 'chistka', title: 'Очистите цепь щёткой', do: 'Снимите грязь.' },
        { id: 'smazka', title: 'Нанесите смазку', do: 'По капле на звено.' },
      ],
    },
  },
  {
    collection: 'articles',
    id: 'kanaly',
    data: page('Публичные каналы о велоспорте', ['каналы']),
    body: 'Где читать новости: **VeloMAX** (velomax.example) и другие.',
  },
  {
    collection: 'articles',
    id: 'staroe',
    data: { ...page('Старые правила проката', ['правила проката']), status: 'archive', reason: 'Отменены.' },
    body: 'Прокат требовал паспорт.',
  },
  {
    collection: 'articles',
    id: 'snyato',
    data: { ...page('Снятая страница'), status: 'withdrawn', reason: 'Ошибка.' },
    body: 'Ничего.',
  },
  {
    collection: 'acts',
    id: 'kh-17',
    data: {
      ...page('Приказ КХ-2017/3'),
      kind: 'Городской приказ',
      number: 'КХ-2017/3',
      date: '2024-04-01',
      points: [{ title: 'Дорожки', text: 'Ездить по дорожкам.' }],
    },
  },
  {
    collection: 'terms',
    id: 'vs',
    data: {
      term: 'ВС',
      expansion: 'Велосипедная станция',
      meaning: 'Место проката.',
      aliases: ['вело станция', 'велостанция'],
    },
  },
  { collection: 'columns', id: 'm', data: { name: 'Пробег', meaning: 'Сколько проехали.', aliases: [] } },
  {
    collection: 'contacts',
    id: 'sklad',
    data: { name: 'Склад', about: 'запчасти', value: '8 800 100-20-30', region: at('gorod') },
  },
  {
    collection: 'contacts',
    id: 'pochta',
    data: { name: 'Мастерская', about: 'ремонт', value: 'remont@velo.example', region: at('gorod') },
  },
  {
    collection: 'search',
    id: 'search',
    data: {
      synonyms: [
        { words: ['велосипед', 'байк', 'велик'], weight: 'strong' },
        { words: ['смазать', 'намазать'], weight: 'weak' },
        { words: ['заклеить', 'залатать', 'починить шину'], weight: 'strong' },
        { words: ['прокол', 'дырка'], weight: 'strong' },
      ],
      stopWords: ['где', 'скажите'],
    },
  },
];

const PAGES: OwnPage[] = [{ url: '/statistika/', title: 'Столбцы', aliases: ['столбец таблицы'] }];

export const RECORDS = recordsOf(ENTRIES, { pages: PAGES, columnWords: ['столбец'] });
export const LEXICON = lexiconOf(ENTRIES);
