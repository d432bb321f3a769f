/** Contrast by WCAG 2.2 and the themes of `tokens.css`. */
import { readCss } from './css.ts';

export type Theme = Readonly<Record<string, string>>;

/** Linear value of one channel. @param channel 0–255 */
const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 (black) – 1 (white). @param colour «#rrggbb» */
function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(colour)
    ?.slice(1)
    .map((hex) => linear(parseInt(hex, 16)));
  if (!channels) throw new Error(`«${colour}» is not #rrggbb`);
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `[data-theme]` on the root; «light» and «auto» have none: they follow the system. */
const NAMES = ['light', 'auto', 'dark', 'black', 'white', 'blue', 'brown', 'green'] as const;

function applies(head: string, name: string): boolean {
  if (head === ':root') return true;
  if (head === ':root:not([data-theme])') return name === 'auto';
  return head.includes(`[data-theme='${name}']`);
}

/** A colour, or what a `var(--token)` leads to. */
function resolved(value: string, tokens: Record<string, string>): string {
  const token = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return token === undefined ? value : resolved(tokens[token] ?? '', tokens);
}

/** Tokens that are colours, by theme: what the browser would compute from `tokens.css`. */
export function themes(css: string): Record<string, Theme> {
  const layer = readCss(css).blocks.find(({ head }) => head === '@layer tokens');
  const blocks =
    layer?.blocks.flatMap((block) => (block.head.includes('prefers-color-scheme') ? block.blocks : block)) ?? [];
  const theme = (name: string): Theme => {
    const own = blocks.filter(({ head }) => applies(head, name)).flatMap(({ declarations }) => declarations);
    const tokens = Object.fromEntries(
      own.filter(([property]) => property.startsWith('--')).map(([property, value]) => [property.slice(2), value]),
    );
    const pairs = Object.entries(tokens).map(([token, value]) => [token, resolved(value, tokens)] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value.startsWith('#')));
  };
  return Object.fromEntries(NAMES.map((name) => [name, theme(name)]));
}
