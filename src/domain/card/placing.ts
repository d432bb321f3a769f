/** How a card gets into its page: the page says what stands on it, the build puts the picture in its place. */
import { CARD_SIZE, type Card } from './card.ts';

/** Name of the element that a page carries until the build is done. */
export const CARD_META = 'card';

/** The card as an attribute may hold it. */
export const cardText = (card: Card): string => encodeURIComponent(JSON.stringify(card));

const PLACE = new RegExp(`<meta name="${CARD_META}" content="([^"]*)">`);

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const meta = (property: string, content: string | number): string =>
  `<meta property="og:image${property}" content="${escaped(String(content))}">`;

/**
 * The page with the address of its picture; unchanged when it names none.
 * @param address absolute address of the picture of a card
 */
export const placeCard = (html: string, address: (card: Card) => string): string =>
  html.replace(PLACE, (_, text: string) => {
    const card = JSON.parse(decodeURIComponent(text)) as Card;
    const { width, height } = CARD_SIZE;
    return meta('', address(card)) + meta(':width', width) + meta(':height', height) + meta(':alt', card.title);
  });
