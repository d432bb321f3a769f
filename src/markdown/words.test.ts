import type { Element, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Abbreviation } from '../domain/term/abbreviations.ts';
import { firstUses } from './first-uses.ts';
import { parseMarkdown } from './parse.ts';

const word = (letters: string): Abbreviation => ({
  letters,
  expansion: `что значит ${letters}`,
  href: `/w/#${letters}`,
});
const [AB, G_AB, KZ] = [word('АБ'), word('Г АБ'), word('КЗ')];
const known = [AB, G_AB, KZ];

/** Markup in a line: links of words as [letters]. */
const show = (node: Root | RootContent): string => {
  if (node.type === 'text') return node.value.replaceAll('\u00A0', ' ');
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => show(child)).join('');
  return node.type === 'element' && node.properties['className'] ? `[${inner}]` : inner;
};

const marked = (text: string, left = known) => show(parseMarkdown(text, { base: '/', words: { known, left } })).trim();

describe('the first use of an abbreviation', () => {
  it.each([
    ['Вот АБ, и ещё АБ.', 'Вот [АБ], и ещё АБ.'],
    ['**АБ** и КЗ', '[АБ] и [КЗ]'],
    ['Это Г АБ, а это АБ', 'Это [Г АБ], а это [АБ]'],
    ['Нажмите «Доступ к АБ», затем АБ', 'Нажмите «Доступ к АБ», затем [АБ]'],
    ['Ссылка [про АБ](/kak/a/), дальше АБ', 'Ссылка про АБ, дальше [АБ]'],
    ['`АБ` вписать, АБ прочитать', 'АБ вписать, [АБ] прочитать'],
    ['АБ-1 и мир.АБ', 'АБ-1 и мир.АБ'],
    ['- «один\n- АБ', '«один\n[АБ]'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));

  it('is a link with its meaning, below the base path', () => {
    const tree = parseMarkdown('КЗ', { base: '/p/', words: { known, left: [KZ] } });
    const [link] = (tree.children[0] as Element).children as Element[];
    expect(link?.properties).toMatchObject({ href: '/p/w/#КЗ', title: 'что значит КЗ', className: ['word'] });
  });

  it('leaves alone what is linked elsewhere', () => expect(marked('АБ и КЗ', [KZ])).toBe('АБ и [КЗ]'));

  it('without words leaves a text as it is', () => expect(show(parseMarkdown('АБ', { base: '/' })).trim()).toBe('АБ'));
});

it('firstUses gives each abbreviation to the first field that can show it', () => {
  const page = { used: known, running: ['Войдите в «КЗ»', 'АБ тут', 'АБ и КЗ', 'КЗ'] };
  expect([...firstUses(page)]).toEqual([
    ['АБ тут', [AB]],
    ['АБ и КЗ', [KZ]],
  ]);
  expect(firstUses(page)).toBe(firstUses(page));
});
