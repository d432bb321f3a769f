import { describe, expect, it } from 'vitest';
import { addressOf, permanentAddresses, routes, stepAddress, type Published } from './routes.ts';

const empty: Published = {
  guides: [],
  articles: [],
  wizards: [],
  templates: [],
  indicators: [],
  assessments: [],
  acts: [],
  roles: [],
  regions: [],
  systems: [],
  terms: [],
  links: [],
  contacts: [],
  deadlines: [],
  columns: [],
  sources: [],
};

const added = (site: Partial<Published>): string[] => {
  const before = new Set(routes(empty).map(({ address }) => address));
  return routes({ ...empty, ...site })
    .map(({ address }) => address)
    .filter((address) => !before.has(address))
    .sort();
};

describe('addressOf', () => {
  it.each([
    ['guides', 'prokol', '/kak/prokol/'],
    ['articles', 'kolesa', '/spravka/kolesa/'],
    ['wizards', 'vybor-shiny', '/vybor/vybor-shiny/'],
    ['templates', 'zayavka', '/shablony/zayavka/'],
    ['indicators', 'plan', '/pokazateli/plan/'],
    ['assessments', 'samoocenka', '/pokazateli/samoocenka/'],
    ['acts', 'gost', '/pravo/gost/'],
    ['roles', 'master', '/rol/master/'],
    ['regions', 'ru', '/region/ru/'],
    ['systems', 'sklad', '/sistema/sklad/'],
    ['terms', 'kassetta', '/slovar/#kassetta'],
    ['links', 'magazin', '/ssylki/#magazin'],
    ['contacts', 'sklad', '/kontakty/#sklad'],
    ['deadlines', 'obkatka', '/sroki/#obkatka'],
    ['columns', 'a', '/statistika/#a'],
    ['sources', 'pasport', '/istochniki/#pasport'],
  ] as const)('%s %s → %s', (collection, id, address) => {
    expect(addressOf(collection, id)).toBe(address);
  });

  it('builds the address of a step', () => {
    expect(stepAddress('prokol', 'snyat-koleso')).toBe('/kak/prokol/snyat-koleso/');
  });
});

describe('routes', () => {
  it('publishes the pages of the generator and a list page for every folder', () => {
    expect(permanentAddresses(routes(empty))).toMatchInlineSnapshot(`
      [
        "/",
        "/diagnostika/",
        "/dlya-slabovidyashchih/",
        "/dostupnost/",
        "/istochniki/",
        "/izmeneniya/",
        "/kak/",
        "/kalkulyator/",
        "/kontakty/",
        "/o-saite/",
        "/poisk/",
        "/pokazateli/",
        "/pravo/",
        "/region/",
        "/rol/",
        "/shablony/",
        "/sistema/",
        "/slovar/",
        "/spravka/",
        "/sroki/",
        "/ssylki/",
        "/statistika/",
        "/vybor/",
      ]
    `);
  });

  it.each<[string, Partial<Published>, string[]]>([
    [
      'guide',
      { guides: [{ id: 'prokol', steps: ['snyat'], headings: ['zachem'] }] },
      [
        '/api/guides/prokol.json',
        '/kak/prokol/',
        '/kak/prokol/#snyat',
        '/kak/prokol/#zachem',
        '/kak/prokol/pamyatka/',
        '/kak/prokol/snyat/',
      ],
    ],
    ['article', { articles: [{ id: 'kolesa', headings: ['obod'] }] }, ['/spravka/kolesa/', '/spravka/kolesa/#obod']],
    ['wizard', { wizards: [{ id: 'shina', outcomes: ['gorod'] }] }, ['/vybor/shina/', '/vybor/shina/#gorod']],
    ['role', { roles: ['master'] }, ['/rol/master/', '/rol/master/list/']],
    ['term', { terms: ['obod'] }, ['/slovar/#obod']],
    ['deadline', { deadlines: ['obkatka'] }, ['/sroki/#obkatka']],
    ['column', { columns: ['a'] }, ['/statistika/#a']],
  ])('publishes what a %s brings', (_, site, addresses) => {
    expect(added(site)).toEqual(addresses);
  });

  it('names an address once', () => {
    const all = routes({ ...empty, guides: [{ id: 'x', steps: ['vhod'], headings: ['vhod'] }] }).map(
      ({ address }) => address,
    );
    expect(all.filter((address) => address === '/kak/x/#vhod')).toHaveLength(1);
  });

  it('keeps files out of the permanent addresses', () => {
    expect(permanentAddresses(routes(empty)).some((address) => address.includes('.'))).toBe(false);
  });
});
