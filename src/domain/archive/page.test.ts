import { describe, expect, it } from 'vitest';
import { localAddress, rootFrom, withFile } from './address.ts';
import { localPage, modulesOf } from './page.ts';
import { startPage } from './start.ts';

describe('localAddress', () => {
  it.each([
    ['/', 'index.html', './index.html'],
    ['/kak/cep/', 'index.html', './kak/cep/index.html'],
    ['/kak/cep/#mytye', 'kak/cep/index.html', '../../kak/cep/index.html#mytye'],
    ['/poisk/?q=a', 'slovar/index.html', '../poisk/index.html?q=a'],
    ['/sroki.ics', 'kak/cep/index.html', '../../sroki.ics'],
    ['//else.org/', 'index.html', '//else.org/'],
    ['https://else.org/', 'index.html', 'https://else.org/'],
    ['#place', 'kak/index.html', '#place'],
  ])('%s on %s → %s', (address, page, expected) => expect(localAddress(address, page, '/')).toBe(expected));

  it('takes the base path away, and leaves what lies beside it', () => {
    expect(localAddress('/site/kak/', 'a/index.html', '/site/')).toBe('../kak/index.html');
    expect(localAddress('/other/', 'a/index.html', '/site/')).toBe('/other/');
  });
});

it('rootFrom and withFile', () => {
  expect(['index.html', 'a/index.html', 'a/b/index.html'].map(rootFrom)).toEqual(['./', '../', '../../']);
  expect(['', 'a/', 'a/?q', 'a.txt', 'a/#b/'].map(withFile)).toEqual([
    'index.html',
    'a/index.html',
    'a/index.html?q',
    'a.txt',
    'a/index.html#b/',
  ]);
});

const PAGE = `<!doctype html><html lang="ru" data-build="n1"><head><link rel="preload" href="/f.woff2" as="font">
<meta http-equiv="content-security-policy" content="default-src 'none';connect-src 'self';worker-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-x'">
<style>@font-face{src:url(/_astro/f.woff2)}</style><script>var a='<a href="/x/">'</script></head>
<body data-site-base="/"><a title="a > b" href="/kak/">k</a><p data-rows="[&quot;/kak/&quot;,&quot;a/b&quot;]">the words href="/kak/"</p>
<script type="module" src="/_astro/a.js"></script></body></html>`;

describe('localPage', () => {
  const page = localPage(PAGE, { page: 'kak/cep/index.html', base: '/' }, ['arhiv/0.js', 'arhiv/1.js']);

  it('makes addresses relative in tags, styles and data, and nowhere else', () => {
    expect(page).toContain('<a title="a > b" href="../../kak/index.html">');
    expect(page).toContain('url(../../_astro/f.woff2)');
    expect(page).toContain('data-site-base="../../"');
    expect(page).toContain('[&quot;../../kak/index.html&quot;,&quot;a/b&quot;]');
    expect(page).toContain('the words href="/kak/"');
    expect(page).toContain(`var a='<a href="/x/">'`);
  });

  it('has classic scripts, no modules, no number of a release', () => {
    expect(modulesOf(PAGE, '/')).toEqual(['_astro/a.js']);
    expect(page).not.toMatch(/module|preload|data-build/);
    expect(page).toContain(
      '<script defer src="../../arhiv/0.js"></script><script defer src="../../arhiv/1.js"></script></body>',
    );
  });

  it('allows its own files, workers of text, and no connection', () => {
    expect(page).toContain("connect-src 'none';worker-src blob:;script-src file: 'sha256-x'");
  });
});

it('startPage writes a name as text', () => {
  expect(startPage('A & <b>', 'site')).toContain('<title>A &#38; &#60;b&#62;</title>');
});
