import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from '../bicycles.fixture.ts';
import { ALL_PARTS } from '../options.ts';
import { recordsOf, type RawEntry } from '../record.ts';
import { buildEngine } from '../whole.ts';
import { understand } from './understand.ts';

const engine = buildEngine(RECORDS, LEXICON);
const terms = (query: string) => understand(query, { ...engine, parts: ALL_PARTS }).terms;
const best = (query: string) =>
  terms(query)
    .filter(({ stop }) => !stop)
    .map(({ alternatives }) => alternatives[0]?.stems.join(' '));
const how = (query: string) => terms(query).map(({ alternatives }) => alternatives[0]?.how);

describe('understand', () => {
  it.each([
    ['the words themselves', 'заклеить прокол', ['закл', 'прокол']],
    ['other forms', 'проколами камеры', ['прокол', 'камер']],
    ['the wrong layout', 'cvfpfnm wtgm', ['смаз', 'цеп']],
    ['the wrong layout with marks for letters', 'pfrktbnm ghjrjk', ['закл', 'прокол']],
    ['a typo', 'заклеить пракол', ['закл', 'прокол']],
    ['Latin letters', 'zakleit prokol', ['закл', 'прокол']],
    ['Latin letters with prepositions', 'klej dlya kamery', ['кле', 'камер']],
    ['a Latin name in Cyrillic', 'веломакс', ['velomax']],
    ['a mixed alphabet', 'кaмepa', ['камер']],
    ['words written together', 'смазатьцепь', ['смаз цеп']],
    ['a word torn apart', 'за платка', ['заплатк']],
    ['a short word torn apart', 'ба йк', ['байк']],
    ['half a word', 'запл', ['заплатк']],
    ['a number with spaces', 'кх 2017 3', ['кх20173']],
    ['a number turned round', '2017-кх', ['кх2017']],
    ['a version', '3.25.10.27', ['3251027']],
  ])('%s: %s', (_, query, stems) => {
    expect(best(query)).toEqual(stems);
  });

  it('says what it searched for instead', () => {
    expect(how('wtgm')).toEqual([{ kind: 'layout', from: 'wtgm', to: 'цепь' }]);
    expect(how('пракол')).toEqual([{ kind: 'spelling', from: 'пракол', to: 'прокол' }]);
    expect(how('cep')).toEqual([{ kind: 'translit', from: 'cep', to: 'цепь' }]);
    expect(how('цепь')).toEqual([undefined]);
  });

  it('adds synonyms, of fixed phrases too', () => {
    const [term] = terms('починить шину');
    expect(term?.alternatives.map(({ stems }) => stems.join(' '))).toContain('закл');
    expect(terms('дырка')[0]?.alternatives).toContainEqual(
      expect.objectContaining({ stems: ['прокол'], how: { kind: 'synonym', from: 'дырка', to: 'прокол' } }),
    );
  });

  it('lets words to ignore count only where a title has them', () => {
    expect(terms('скажите где прокол').map(({ text, stop = false }) => [text, stop])).toEqual([['прокол', false]]);
    expect(terms('моё колесо').map(({ text, stop = false }) => [text, stop])).toEqual([
      ['мое', true],
      ['колесо', false],
    ]);
  });

  it('takes marks where letters lie for letters, whatever the rest of the word may be', () => {
    const entries: RawEntry[] = [
      { collection: 'columns', id: 'k', data: { name: 'Скорость', meaning: 'В час.' } },
      { collection: 'terms', id: 'ezhl', data: { term: 'ЭЖЛ', meaning: 'Элемент жёсткости люльки.' } },
    ];
    const more = buildEngine([...RECORDS, ...recordsOf(entries)], LEXICON);
    const read = (query: string) => understand(query, { ...more, parts: ALL_PARTS }).terms[0]?.alternatives[0];
    expect(read("';k")).toMatchObject({ stems: ['эжл'], how: { kind: 'layout', to: 'эжл' } });
    expect(read('k')).toMatchObject({ stems: ['k'] });
  });

  it('names the words nobody knows', () => {
    expect(understand('прокол дирижабля', { ...engine, parts: ALL_PARTS }).unknown).toEqual(['дирижабля']);
  });

  it.each(['layout', 'spelling', 'translit'] as const)('does without %s', (part) => {
    const query = { layout: 'wtgm', spelling: 'пракол', translit: 'prokol' }[part];
    const [term] = understand(query, { ...engine, parts: { ...ALL_PARTS, [part]: false } }).terms;
    expect(term?.alternatives.some(({ how: reason }) => reason?.kind === part)).toBe(false);
  });
});
