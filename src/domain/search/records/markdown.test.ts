import { describe, expect, it } from 'vitest';
import { distinct, headingsOf, quotedIn, wordsOf } from './markdown.ts';

describe('wordsOf', () => {
  it.each([
    ['## Рама\n\n- **лёгкая**\n- [карбон](/x/)', 'Рама лёгкая карбон'],
    ['| Деталь | Вес |\n|---|---:|\n| рама | 2 |', 'Деталь Вес рама 2'],
    ['<Notice kind="info" title="Важно">Смажьте.</Notice>', 'Важно. Смажьте.'],
    ['1. `frame_id` и *наклон*', 'frame_id и наклон'],
    ['> цитата', 'цитата'],
  ])('%j → %s', (markdown, words) => {
    expect(wordsOf(markdown)).toBe(words);
  });
});

it('finds headings and quoted captions', () => {
  expect(headingsOf('# Нет\n## Рама и **вилка**\nтекст\n### Руль')).toEqual(['Рама и вилка', 'Руль']);
  expect(quotedIn('Нажмите «Снять», затем «Готово».')).toEqual(['Снять', 'Готово']);
  expect(distinct(['Снять', 'снять', 'Готово'])).toEqual(['Снять', 'Готово']);
});
