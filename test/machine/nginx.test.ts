/** A hoster includes the generated fragment in Debian's nginx: what readers then get. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { move } from '../../src/editing/move/index.ts';
import { hostingFolder } from '../../src/integrations/hosting.ts';
import { builtPages, DIST } from '../e2e/pages.ts';
import { buildCommand } from './build.ts';
import { startNginx, type Answer, type Nginx } from './nginx.ts';
import { tool } from './tools.ts';

const room = mkdtempSync(join(tmpdir(), 'pamyatka-host-'));
const moved = join(room, 'dist');
/** Folders as `ask` numbers them: the real site on a host of its own, a small one below a path. */
const [REAL, SMALL] = [0, 1];
const BASE = '/p/';

let nginx: Nginx;
beforeAll(async () => {
  const content = join(room, 'content');
  cpSync('test/fixtures/content-minimal', content, { recursive: true });
  appendFileSync(join(content, 'site.yaml'), 'mail: master@spica.example\n');
  move(content, ['guide', 'smazat-cep', 'uhod'], '2026-03-01');
  appendFileSync(
    join(content, 'redirects.yaml'),
    '- from: /kak/klakson/\n  date: 2026-03-01\n  gone: {title: Поставить клаксон, reason: Больше не ставим}\n',
  );
  buildCommand(moved, { PAMYATKA_CONTENT: content, PAMYATKA_URL: `https://spica.example${BASE}` });
  nginx = await startNginx([DIST, moved]);
});
afterAll(async () => {
  await nginx.close();
  rmSync(room, { recursive: true });
});

const real = (path: string, headers = {}): Promise<Answer> => nginx.ask(REAL, path, { headers });
const small = (path: string): Promise<Answer> => nginx.ask(SMALL, path);

describe('every page', () => {
  it('is served as it was built', async () => {
    for (const { path, html } of builtPages().filter((page) => page.path !== '/404.html')) {
      const { status, body, headers } = await real(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body === html).toBe(true);
    }
  });

  it('comes with the headers that a page cannot carry itself', async () => {
    for (const path of ['/', '/kak/', '/net-takoj/', '/feed.xml', '/favicon.svg']) {
      const { headers } = await real(path);
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['server']).toBe('nginx');
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('is packed for those who can unpack it', async () => {
    for (const path of ['/', '/feed.xml', '/sroki.ics', '/api/pages.json', '/favicon.svg']) {
      const plain = await real(path);
      const packed = await real(path, { 'accept-encoding': 'gzip' });
      expect([path, packed.headers['content-encoding'] ?? 'small']).toEqual([
        path,
        plain.body.length < 512 ? 'small' : 'gzip',
      ]);
      expect(packed.body).toBe(plain.body);
    }
  });
});

describe('caching', () => {
  it('pages are asked for anew and answered with 304', async () => {
    const { headers } = await real('/kak/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await real('/kak/', { 'if-none-match': headers.etag });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it('files with a hash in the name are kept for ever, a missing one is not', async () => {
    const names = readdirSync(join(DIST, '_astro'));
    for (const name of [names.find((file) => file.endsWith('.js')), names.find((file) => file.endsWith('.woff2'))]) {
      const { status, headers } = await real(`/_astro/${name}`);
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    const missing = await real('/_astro/net.00000000.js');
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  it('what the search and the offline copy ask for is never stale', async () => {
    for (const path of [
      '/sw.js',
      '/sw-off.js',
      '/search/head.json',
      '/pagefind/pagefind-entry.json',
      '/api/addresses.json',
    ])
      expect((await real(path)).headers['cache-control']).toBe('no-cache');
  });
});

describe('types', () => {
  it.each([
    ['/feed.xml', /^(?:text|application)\/xml; charset=utf-8$/],
    ['/sroki.ics', /^text\/calendar; charset=utf-8$/],
    ['/robots.txt', /^text\/plain; charset=utf-8$/],
    ['/llms.txt', /^text\/plain; charset=utf-8$/],
    ['/api/pages.json', /^application\/json; charset=utf-8$/],
    ['/favicon.svg', /^image\/svg\+xml/],
  ])('%s', async (path, type) => expect((await real(path)).headers['content-type']).toMatch(type));

  it('scripts and fonts are what they are, or nosniff would stop them', async () => {
    const names = readdirSync(join(DIST, '_astro'));
    const typeOf = async (end: string) =>
      (await real(`/_astro/${names.find((name) => name.endsWith(end))}`)).headers['content-type'];
    expect(await typeOf('.js')).toMatch(/javascript/);
    expect(await typeOf('.woff2')).toBe('font/woff2');
    expect((await real('/pagefind/pagefind.js')).headers['content-type']).toMatch(/javascript/);
  });
});

describe('old addresses', () => {
  it.each([
    ['/kak/smazat-cep/', '/kak/uhod/'],
    ['/kak/smazat-cep/ochistit/', '/kak/uhod/ochistit/'],
    ['/kak/smazat-cep/pamyatka/', '/kak/uhod/pamyatka/'],
    ['/kak/smazat-cep/?utm_source=chat', '/kak/uhod/?utm_source=chat'],
    ['/api/guides/smazat-cep.json', '/api/guides/uhod.json'],
  ])('%s answers 301 and leads to %s', async (old, now) => {
    const { status, headers } = await small(BASE + old.slice(1));
    expect([status, headers.location]).toEqual([301, BASE + now.slice(1)]);
    // A browser that kept it for ever could not follow when the page moves back.
    expect(headers['cache-control']).toBe('no-cache');
    expect((await small(BASE + now.slice(1))).status).toBe(200);
  });

  it('a page that is gone answers 410 and stays readable', async () => {
    const { status, body } = await small(`${BASE}kak/klakson/`);
    expect(status).toBe(410);
    expect(body).toContain('Больше не\u00a0ставим');
  });
});

it('a program that asks for a guide which is gone is told so', async () => {
  const { status, headers, body } = await small(`${BASE}api/guides/klakson.json`);
  expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  expect(JSON.parse(body)).toMatchObject({ status: 'withdrawn', reason: 'Больше не ставим' });
});

describe('damaged requests', () => {
  it.each([
    ['/kak', '/kak/'],
    ['/kak/)', '/kak/'],
    ['/kak/%C2%BB.', '/kak/'],
    ['/)', '/'],
  ])('%s is led to %s', async (asked, home) => {
    const { status, headers } = await real(asked);
    expect([status, headers.location]).toEqual([301, home]);
  });

  it('below a path as well', async () => {
    expect((await small('/p')).headers.location).toBe('/p/');
    expect((await small('/p/kak/uhod/).')).headers.location).toBe('/p/kak/uhod/');
    expect((await small('/p/net/')).body).toContain('Такой страницы нет');
    expect((await small('/')).status).toBe(404);
  });

  it.each([
    ['/net-takoj/', 404],
    ['/KAK/', 404],
    ['/kak/%', 400],
    ['/%00', 400],
    ['/../../etc/passwd', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/kak/..%2f..%2f..%2fetc/passwd', 400],
    [`/${'a'.repeat(9000)}`, 414],
  ])('%s gets a clean refusal', async (path, status) => {
    const answer = await real(path);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('root:x:');
    if (status === 404) expect(answer.body).toContain('Такой страницы нет');
  });

  it('only reading is possible', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await nginx.ask(REAL, '/', { method });
      expect([method, status]).toEqual([method, 405]);
    }
  });
});

describe('what is not for readers', () => {
  it.each([
    '/.git/config',
    '/.git/HEAD',
    '/.env',
    '/.astro/types.d.ts',
    '/package.json',
    '/src/strings.ts',
    '/content/site.yaml',
    '/search-base.json',
    '/nginx.conf',
    '/_headers',
    '/_redirects',
    '/SHA256SUMS',
    '/dist.hosting/nginx.conf',
  ])('%s is not there', async (path) => expect((await real(path)).status).toBe(404));

  it('but for what a standard puts under a hidden name', async () => {
    const { status, headers, body } = await small(`${BASE}.well-known/security.txt`);
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body).toContain('mailto:master@spica.example');
  });

  it('no source, map or note lies in the folder', () => {
    const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    expect(
      names.filter((name) =>
        /(?:^|\/)(?:\.(?!well-known)|_headers|_redirects)|\.(?:ts|tsx|astro|mdx?|ya?ml|map|lock)$/.test(name),
      ),
    ).toEqual([]);
  });
});

it('SHA256SUMS fits the folder, file for file', () => {
  const list = join(hostingFolder(DIST), 'SHA256SUMS');
  const { status, stderr } = spawnSync(tool('sha256sum'), ['--check', '--strict', '--quiet', list], {
    cwd: DIST,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(readFileSync(list, 'utf8').trim().split('\n')).toHaveLength(files.length);
});
