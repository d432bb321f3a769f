/** What another site gets is what stands on our page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { targetHref, type ShareTarget } from '../../src/domain/share/links.ts';
import { REPORT } from '../../src/strings.ts';

const { share: TARGETS } = parse(readFileSync('content/site.yaml', 'utf8')) as { share: ShareTarget[] };

const ADDRESS = 'https://pamyatka.example/kak/sudir/aktivirovat/';
const TITLE = 'Активировать учётную запись через СУДИР. Шаг 4: «Да & нет» + 100 %';

const hrefOf = (name: string, title = TITLE): URL => {
  const target = TARGETS.find((one) => one.name === name);
  if (!target) throw new Error(`нет «${name}»`);
  return new URL(targetHref(target, title, ADDRESS));
};

it('only MAX and VK are offered', () => {
  expect(TARGETS.map(({ name }) => hrefOf(name).hostname)).toEqual(['max.ru', 'vk.com']);
});

describe('MAX', () => {
  it('gets title and address in its one parameter', () => {
    const { pathname, searchParams, search } = hrefOf('MAX');
    expect(pathname).toBe('/:share');
    expect([...searchParams]).toEqual([['text', `${TITLE}\n${ADDRESS}`]]);
    expect(search).not.toMatch(/[+ ]/);
  });

  it('gets at most 300 characters, the address whole', () => {
    const text = hrefOf('MAX', 'Очень длинное название '.repeat(40)).searchParams.get('text') ?? '';
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text.split('\n')).toEqual([expect.stringMatching(/…$/), ADDRESS]);
  });
});

it('VK gets address and title, nothing else', () => {
  expect([...hrefOf('ВКонтакте').searchParams]).toEqual([
    ['url', ADDRESS],
    ['title', TITLE],
  ]);
});

it('the letter names page, step, address, version and day of the check', () => {
  const body = REPORT.body({
    title: 'Страница',
    step: 'Шаг 4: Нажмите',
    address: ADDRESS,
    version: '01.11.2026',
    verified: '22.11.2026',
  });
  expect(body.split('\n').slice(0, 4)).toEqual([
    'Страница',
    'Шаг 4: Нажмите',
    ADDRESS,
    'Версия 01.11.2026, проверена 22.11.2026',
  ]);
});
