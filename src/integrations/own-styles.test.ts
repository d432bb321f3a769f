import { describe, expect, it } from 'vitest';
import { ownStyles, readRules, writeRules } from './own-styles.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;
const styled = (css: string, body: string, scripts = '') =>
  /<style>(.*)<\/style>/.exec(ownStyles(scripts)(page(css, body)))?.[1];

describe('the styles of a page', () => {
  it.each([
    ['.a{x:1}.b{x:2}', '<p class="a c">', '.a{x:1}'],
    ['.a .b{x:1}.a,.b{x:2}', '<p class="a">', '.a{x:2}'],
    ['p{x:1}[hidden]{x:2}:root[data-size]{x:3}', '', 'p{x:1}[hidden]{x:2}:root[data-size]{x:3}'],
    [
      'a:not(.b){x:1}a:not(:has(.c)) .d{x:2}:is(.e,p){x:3}',
      '<i class="d">',
      'a:not(.b){x:1}a:not(:has(.c)) .d{x:2}:is(.e,p){x:3}',
    ],
    ['@media print{.a{x:1}.b{x:2}}@media (width>1em){.b{x:3}}', '<p class="a">', '@media print{.a{x:1}}'],
    ['@layer a,b;@layer a{@media print{.b{x:1}}}@page{size:A4}', '', '@layer a,b;@page{size:A4}'],
    [
      '@font-face{font-family:F}@keyframes k{from{x:1}to{x:2}}',
      '',
      '@font-face{font-family:F}@keyframes k{from{x:1}to{x:2}}',
    ],
    // Elements that most pages lack; what an island draws is not on the page yet
    ['td,p{x:1}table{x:2}.a>tr:hover{x:3}', '<p class="a">', 'p{x:1}'],
    ['td,p{x:1}table{x:2}', '<table><tr><td>', 'td,p{x:1}table{x:2}'],
    ['td{x:1}', '<astro-island>', 'td{x:1}'],
    ['table:not(:has(td)){x:1}:is(td,p){x:2}.td{x:3}', '<p class="td">', ':is(td,p){x:2}.td{x:3}'],
    ['.b--two:after{content:"a;b"}.b{x:2}', '<p class="b--two">', '.b--two:after{content:"a;b"}'],
  ])('of %s for %s are %s', (css, body, own) => expect(styled(css, body)).toBe(own));

  it('keep what a script of the site names, whole or by its beginning', () => {
    const css = '.made{x:1}.state-done{x:2}.other{x:3}';
    expect(styled(css, '', 'node.className = "made"; item.className = "state-" + name')).toBe(
      '.made{x:1}.state-done{x:2}',
    );
    expect(styled(css, '<script>root.classList.add("other")</script>')).toBe('.other{x:3}');
  });

  it('are joined in their order', () => {
    const html = '<style>@layer a,b;</style><meta><style>@layer b{p{x:1}}</style>';
    expect(ownStyles('')(html)).toBe('<meta><style>@layer a,b;@layer b{p{x:1}}</style>');
  });

  it('are none where there were none', () => expect(ownStyles('')('<p>text</p>')).toBe('<p>text</p>'));
});

it('a broken sheet stops the build', () => {
  expect(() => readRules('@layer a{p{x:1}')).toThrow('Стиль страницы оборван');
});

it('rules are written as they were read', () => {
  const css = '@layer a;@layer a{p,b>i{x:1}@media print{.c{x:url(a.b)}}}@page{margin:1mm}';
  expect(writeRules(readRules(css), () => true)).toBe(css);
});
