/**
 * A link sent to a chat never dies: a guide, a step and an article are renamed by the command, one page is
 * taken away — and every address ever published still lands, under a base path, with and without scripts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDist, formatDistReport, isDistError } from '../../src/checks/dist/index.ts';
import { violations } from './axe.ts';
import type { Built } from './build.ts';
import { BASE, buildMoved, lockOf, published, type MovedSite } from './moved.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';

let site: MovedSite;
let built: Built;
let stage: Stage;
beforeAll(async () => {
  site = await buildMoved();
  built = site.built;
  stage = await openStage(built.folder, BASE);
});
afterAll(async () => {
  await stage.close();
  site.remove();
});

/** Opens an old address; the reader must end at the other one, with the named place on the page. */
const lands = (old: string, now: string, options = {}): Promise<void> =>
  scene(
    stage,
    async (page) => {
      await page.goto(stage.at(old));
      await page.waitForURL(stage.at(now), { waitUntil: 'load' });
      expect(await page.locator('html').getAttribute('lang')).toBe('ru');
      const id = new URL(page.url()).hash.slice(1);
      if (id !== '') expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    },
    options,
  );

test('сборка с переехавшими и снятыми страницами проходит все проверки', () => {
  const problems = checkDist(built.folder, { origin: 'https://spica.example', base: BASE }).filter(isDistError);
  expect(formatDistReport(problems)).toBe('Итог: ошибок нет.\n');
});

test('по каждому адресу, который был опубликован, лежит страница', () => {
  const lost = [...published, ...lockOf(site.content)].filter(
    (address) => !existsSync(join(built.folder, address.replace(/#.*/, ''), 'index.html')),
  );
  expect(lost).toEqual([]);
  expect(published).toContain('/kak/smazat-cep/ochistit/');
});

describe('старый адрес', () => {
  const now = (address: string): string =>
    address
      .replace('/kak/smazat-cep/', '/kak/uhod/')
      .replace(/\/kak\/uhod\/(#?)ochistit/, '/kak/uhod/$1protirka')
      .replace('/spravka/zachem-smazka/', '/spravka/maslo/');
  const moved = published.filter((address) => now(address) !== address);

  test('переехало всё, что должно', () => expect(moved.length).toBeGreaterThan(7));

  test.each(moved)('%s приводит на место', (address) => lands(address, now(address)));

  test.each(moved.filter((address) => !address.includes('#')))('%s приводит на место без скриптов', (address) =>
    lands(address, now(address), { javaScriptEnabled: false }),
  );

  test.each([
    // Between the two names of the guide, by the hand of somebody who knows neither
    ['/kak/cep/#protirka', '/kak/uhod/#protirka'],
    ['/kak/smazat-cep/#maslo', '/spravka/maslo/'],
    // What was below a page that is gone
    ['/kak/klakson/pamyatka/', '/kak/klakson/'],
  ])('%s приводит на %s', (address, target) => lands(address, target));
});

test.each([
  ['/KAK/Uhod).', '/kak/uhod/'],
  ['/p/kak/uhod', '/kak/uhod/'],
  ['/kak/smazat-cep/%C2%BB', '/kak/uhod/'],
  ['/kak/smazat-cep/ochistit).', '/kak/uhod/protirka/'],
])('испорченная ссылка под папкой сайта: %s ведёт на %s', (asked, home) =>
  roughScene(stage, async (page) => {
    await page.goto(stage.at(asked));
    await page.waitForURL(stage.at(home), { waitUntil: 'domcontentloaded' });
    expect(await page.locator('h1').innerText()).not.toBe('');
  }),
);

test('прежнее имя шага без скриптов: браузер останавливается у того же шага', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at('/kak/uhod/#ochistit'));
      const step = page.locator('#protirka');
      expect(await step.locator('[id="ochistit"]').count()).toBe(1);
      const [asked, real] = [await page.locator('[id="ochistit"]').boundingBox(), await step.boundingBox()];
      expect(Math.abs((asked?.y ?? 0) - (real?.y ?? Infinity))).toBeLessThan(40);
    },
    { javaScriptEnabled: false },
  );
});

test('место ушло со страницы: сказано, куда, и только тому, кто его искал', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at('/kak/uhod/'));
      const note = page.locator('[id="maslo"]');
      expect(await note.isVisible()).toBe(false);
      await page.goto(stage.at('/kak/uhod/#maslo'));
      expect(await note.isVisible()).toBe(true);
      await note.locator('a').click();
      await page.waitForURL(stage.at('/spravka/maslo/'));
    },
    { javaScriptEnabled: false },
  );
});

test('снятая страница рассказывает, что это было, почему и что вместо', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/kak/klakson/'));
    expect(await page.locator('h1').innerText()).toBe('Поставить клаксон');
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Клаксоны больше не ставим');
    expect(text).toContain('01.03.2026');
    expect(await violations(page, 'everything')).toEqual([]);
    await page.getByRole('link', { name: 'Смазать цепь' }).click();
    await page.waitForURL(stage.at('/kak/uhod/'));
  });
});

test('старые адреса закрыты от поисковиков и не попадают ни в карту сайта, ни в поиск', () => {
  const read = (name: string): string => readFileSync(join(built.folder, name), 'utf8');
  for (const address of ['kak/smazat-cep', 'kak/klakson', 'kak/klakson/pamyatka', 'spravka/zachem-smazka'])
    expect(read(`${address}/index.html`)).toContain('<meta name="robots" content="noindex"');
  expect(read('kak/smazat-cep/index.html')).toContain(`rel="canonical" href="https://spica.example${BASE}kak/uhod/"`);
  for (const name of ['sitemap-0.xml', 'search/head.json', 'llms.txt', 'api/pages.json'])
    expect(read(name)).not.toMatch(/smazat-cep|klakson|zachem-smazka/);
});

describe('файлы под старыми именами', () => {
  const read = (name: string): string => readFileSync(join(built.folder, name), 'utf8');

  test.each(['smazat-cep', 'cep'])('инструкция для программ: %s — та же, с новыми адресами', (old) => {
    expect(read(`api/guides/${old}.json`)).toBe(read('api/guides/uhod.json'));
    const { id, address } = JSON.parse(read(`api/guides/${old}.json`)) as { id: string; address: string };
    expect([id, address]).toEqual(['uhod', `https://spica.example${BASE}kak/uhod/`]);
  });

  test('о снятой инструкции программа узнаёт, что она снята, почему и что вместо', () => {
    expect(JSON.parse(read('api/guides/klakson.json'))).toMatchObject({
      id: 'klakson',
      kind: 'guide',
      status: 'withdrawn',
      reason: 'Клаксоны больше не ставим',
      replacedBy: `https://spica.example${BASE}kak/uhod/`,
      version: (JSON.parse(read('api/pages.json')) as { version: string }).version,
    });
  });

  test('календарь срока лежит под обоими именами, и событие в нём прежнее', () => {
    expect(read('sroki/vesna.ics')).toBe(read('sroki/osmotr.ics'));
    expect(read('sroki/osmotr.ics')).toContain('UID:srok-vesna@spica.example\r\n');
    expect(read('sroki.ics')).toContain('UID:srok-vesna@spica.example\r\n');
    expect(read('sroki/osmotr.ics').replaceAll('\r\n ', '')).toContain(`spica.example${BASE}sroki/#osmotr\r\n`);
  });

  test('в ленте переехавшая страница не выдаёт старые новости за новые', () => {
    const guid = `>https://spica.example${BASE}kak/smazat-cep/#2026-02-01</guid>`;
    expect(read('feed.xml')).toContain(guid);
    expect(read('feed.xml')).toContain(`<link>https://spica.example${BASE}kak/uhod/</link>`);
  });
});

test('с ящиком для сообщений есть и security.txt', () => {
  const text = readFileSync(join(built.folder, '.well-known/security.txt'), 'utf8');
  expect(text).toContain('Contact: mailto:master@spica.example\n');
  expect(text).toContain(`Canonical: https://spica.example${BASE}.well-known/security.txt\n`);
});
