/** What `npm run lighthouse` makes of Lighthouse's answers. */
import { expect, it } from 'vitest';
import type { BuiltPage } from '../e2e/pages.ts';
import { pagesToMeasure } from './measure.ts';
import { complaints, isPerfect, line, middle, rowOf, scoresOf, type Result } from './report.ts';

const result = (performance: number | null, contrast = 1): Result => ({
  audits: {
    'largest-contentful-paint': { score: performance, title: 'Largest Contentful Paint', numericValue: 1500 },
    'cumulative-layout-shift': { score: 1, title: 'Cumulative Layout Shift', numericValue: 0.002 },
    'color-contrast': { score: contrast, title: 'Background and foreground colors' },
    manual: { score: null, title: 'By hand' },
    informative: { score: 0, title: 'For information' },
  },
  categories: {
    performance: {
      score: performance,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'cumulative-layout-shift', weight: 25 },
        { id: 'informative', weight: 0 },
      ],
    },
    accessibility: {
      score: contrast,
      auditRefs: [
        { id: 'color-contrast', weight: 7 },
        { id: 'manual', weight: 1 },
      ],
    },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [] },
  },
});

it.each([
  [[97], 97],
  [[97, 100, 99], 99],
  [[100, 97], 97],
  [[100, null, 99], 99],
  [[null], null],
])('the middle of %j is %j', (points, expected) => expect(middle(points)).toBe(expected));

it('a page with 100 everywhere is not complained of', () => {
  expect(isPerfect(scoresOf(result(1)))).toBe(true);
  const row = rowOf('/kak/', [result(1)]);
  expect(line(row)).toBe('  100  100  100  100    1.50 с   0.002   /kak/');
  expect(complaints([row])).toEqual([]);
});

it('names page, category and the audits that count', () => {
  expect(isPerfect(scoresOf(result(0.997, 0.9)))).toBe(false);
  expect(complaints([rowOf('/kak/', [result(1, 0.9)])])).toEqual([
    '/kak/: Доступность (accessibility) — 90 из 100. Не прошли (failed audits): color-contrast: Background and foreground colors',
  ]);
});

it('one slow run of three is forgiven, two are not', () => {
  expect(complaints([rowOf('/', [result(0.9), result(1), result(1)])])).toEqual([]);
  expect(complaints([rowOf('/', [result(0.9), result(1), result(0.95)])])).toEqual([
    '/: Быстрота (performance) — 95 из 100. Не прошли (failed audits): largest-contentful-paint: Largest Contentful Paint',
  ]);
});

it('a page that Lighthouse could not open is complained of', () => {
  expect(complaints([rowOf('/', [result(null)])])[0]).toContain('Быстрота (performance) — нет оценки из 100');
});

it('looks at the fullest page of every kind, and not at those that ask not to be indexed', () => {
  const page = (path: string, html = ''): BuiltPage => ({ path, html, file: '' });
  const pages = [
    page('/'),
    page('/kak/'),
    page('/kak/a/'),
    page('/kak/b/', 'longer'),
    page('/kak/a/x/', 'longer'),
    page('/kak/b/y/'),
    page('/kak/b/pamyatka/', '<meta name="robots" content="noindex">'),
    page('/vybor/a/'),
  ];
  expect(pagesToMeasure(pages)).toEqual(['/', '/kak/', '/kak/a/x/', '/kak/b/', '/vybor/a/']);
});
