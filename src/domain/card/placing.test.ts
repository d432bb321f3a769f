import { expect, it } from 'vitest';
import type { Card } from './card.ts';
import { CARD_META, cardText, placeCard } from './placing.ts';

const card: Card = {
  mark: { kind: 'step', number: 1, of: 'из 2' },
  above: [],
  title: 'Рама «<5» & "руль"',
  below: [],
  site: 'Клуб',
};

it('puts the picture in the place of what stands on it, with its size and its words', () => {
  const page = `<head><meta name="${CARD_META}" content="${cardText(card)}"><title>$&</title></head>`;
  const placed = placeCard(page, (taken) => `https://site.example/og/${taken.title.length}.png`);
  expect(placed).toBe(
    '<head><meta property="og:image" content="https://site.example/og/18.png"><meta property="og:image:width" content="1200">' +
      '<meta property="og:image:height" content="630"><meta property="og:image:alt" content="Рама «&#60;5» &#38; &#34;руль&#34;"><title>$&</title></head>',
  );
});

it('leaves a page without a card as it is', () => {
  expect(placeCard('<p>text</p>', () => 'nowhere')).toBe('<p>text</p>');
});
