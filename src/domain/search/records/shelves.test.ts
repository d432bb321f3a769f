import { describe, expect, it } from 'vitest';
import { addressOf } from '../../address/routes.ts';
import { recordsOf } from '../record.ts';

const region = { collection: 'regions', id: 'gorod' };

describe('entries of common pages', () => {
  it.each<[Parameters<typeof addressOf>[0], object, string[]]>([
    ['contacts', { name: 'Мастерская', about: 'прокол', aliases: ['где починят'] }, ['прокол', 'где починят']],
    ['links', { title: 'Схема мастерской', url: 'https://example.org/', aliases: ['карта'] }, ['карта']],
    ['deadlines', { title: 'Забрать велосипед', days: 3, from: 'с ремонта', aliases: ['до когда'] }, ['до когда']],
    ['terms', { term: 'ПВХ', expansion: 'поливинилхлорид', aliases: ['винил'] }, ['поливинилхлорид', 'винил']],
  ])('%s are known by what people call them', (collection, data, aliases) => {
    const [record] = recordsOf([{ collection, id: 'odin', data: { ...data, region } }]);
    expect(record).toMatchObject({ url: addressOf(collection, 'odin'), aliases });
  });

  it('of the glossary tell what the letters stand for before what they mean', () => {
    const [record] = recordsOf([
      { collection: 'terms', id: 'odin', data: { term: 'ПВХ', expansion: 'поливинилхлорид', meaning: 'Пластик.' } },
    ]);
    expect(record?.text).toBe('поливинилхлорид. Пластик.');
  });

  it('need no other names', () => {
    const [record] = recordsOf([{ collection: 'links', id: 'odin', data: { title: 'Схема', url: 'x', region } }]);
    expect(record?.aliases).toEqual([]);
  });
});
