/** Colours of a card: the light ones of the site, read from its file of tokens, so that they are written once. */

const NAMES = ['paper', 'field', 'text', 'text-2', 'ink', 'rose', 'arch', 'warn-edge', 'edge'] as const;

export type Palette = Record<(typeof NAMES)[number], string>;

/**
 * @param css the style sheet with the tokens; the first value of a name is the light one
 * @throws when a colour is missing
 */
export function lightPalette(css: string): Palette {
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*(#[\\da-f]{6});`).exec(css)?.[1];
    if (!found) throw new Error(`В tokens.css нет цвета --${name}: без него не нарисовать карточку ссылки.`);
    return found;
  };
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Palette;
}
