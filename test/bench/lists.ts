/** The lists of the made-up content: what guides refer to. */
import type { wordsBy } from './words.ts';

/** Entries of the lists. */
export const COUNTS = { roles: 10, systems: 30, regions: 20, sources: 60, contacts: 20, terms: 80, synonyms: 60 };

export const VERIFIED = '2026-02-01';

/** Reference to one of the entries of a list: ids are the name of the list and a number. */
export const idOf = (list: keyof typeof COUNTS, number: number): string => `${list}-${number + 1}`;

/** Makes nouns and tasks. */
export type Words = ReturnType<typeof wordsBy>;

const LETTERS = 'БГДЖЗЛПЦШЭЮЯ';

/** Abbreviation by its number. */
export const lettersOf = (number: number): string =>
  [number, Math.floor(number / LETTERS.length), 5 * number].map((place) => LETTERS[place % LETTERS.length]).join('');

const rows = (list: keyof typeof COUNTS, row: (number: number, id: string) => object): object[] =>
  Array.from({ length: COUNTS[list] }, (_, number) => row(number, idOf(list, number)));

const region = (number: number): string => idOf('regions', number % COUNTS.regions);
const source = (number: number): object => ({
  source: idOf('sources', number % COUNTS.sources),
  place: 'раздел «Уход»',
});
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** File → what YAML says in it. */
export const lists = ({ noun, task }: Words): Record<string, object> => ({
  'site.yaml': {
    name: 'Станок',
    description: 'Инструкции мастерской, которой нет: по ним измеряют, сколько стоит сборка большой базы знаний.',
    address: 'https://stanok.example/',
    question: 'Что со станком?',
    searchPlaceholder: 'Вал, колесо, цепь',
    searchHint: 'Ищите по названию детали.',
    everywhere: region(0),
    disclaimer: 'Учебный пример.',
  },
  'roles.yaml': rows('roles', (number, id) => ({
    id,
    name: `мастер участка ${number + 1}`,
    dative: `мастеру участка ${number + 1}`,
    order: number + 1,
  })),
  'systems.yaml': rows('systems', (number, id) => ({
    id,
    name: `Станок ${capital(noun())} ${number + 1}`,
    region: region(number),
    order: number + 1,
    aliases: [noun(), noun()],
  })),
  'regions.yaml': rows('regions', (number, id) => ({ id, name: `Цех ${number + 1}`, order: number + 1 })),
  'sources.yaml': rows('sources', (number, id) => ({
    id,
    title: `Паспорт станка ${number + 1}`,
    kind: 'руководство',
    region: region(number),
    date: '2026-01-10',
  })),
  'contacts.yaml': rows('contacts', (number, id) => ({
    id,
    name: `Дежурный цеха ${number + 1}`,
    about: `станок стоит, и ${noun()} не вынимается`,
    region: region(number),
    kind: 'position',
    sources: [source(number)],
    verifiedOn: VERIFIED,
  })),
  'terms.yaml': rows('terms', (number, id) => ({
    id,
    ...(number % 2 === 0
      ? { term: `${noun()} ${number + 1}` }
      : { term: lettersOf(number), expansion: `${capital(noun())} ${noun()} ${noun()}` }),
    meaning: `Деталь станка: держит ${noun()} и ${noun()}.`,
    aliases: [noun()],
    sources: [source(number)],
  })),
  'search.yaml': {
    synonyms: rows('synonyms', () => ({ words: [noun(), noun(), task()] })),
    stopWords: ['как', 'мне', 'надо'],
  },
});
