/** Which of the declared fonts a browser fetches for the letters of a page. */
import { rawText, upwards, type Element } from './html.ts';
import { named, type Page } from './page.ts';

const UNSEEN = ['script', 'style', 'template', 'title'];

const HEX = 16;

/** «U+400-45F», «U+4??», «U+301» → first and last code point. */
function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace(/^u\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), HEX), Number.parseInt(last.replaceAll('?', 'f'), HEX)];
}

/** Whether a face covers a letter; one without unicode-range covers all. */
export function coversAny(face: string, letters: ReadonlySet<number>): boolean {
  const ranges = /unicode-range:([^;}]+)/i.exec(face)?.[1]?.split(',').map(bounds);
  return !ranges || [...letters].some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
}

const isShown = (element: Element): boolean => [...upwards(element)].every(({ name }) => !UNSEEN.includes(name));

/** Code points that the page shows: texts, contents of fields, and what its styles write. */
function lettersOf(page: Page, css: string): Set<number> {
  const texts = page.elements
    .filter(isShown)
    .flatMap(({ children, attributes }) => [
      ...children.filter((child) => typeof child === 'string'),
      attributes.get('placeholder') ?? '',
      attributes.get('value') ?? '',
    ]);
  const written = [...css.matchAll(/content:\s*"([^"]*)"/g)].map(([, text = '']) => text);
  return new Set([...texts, ...written].flatMap((text) => [...text].map((letter) => letter.codePointAt(0) ?? 0)));
}

/** The @font-face rules of a style sheet whose file the page needs, whatever their weight. */
export function fontsNeeded(page: Page, css: string): string[] {
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  if (faces.length === 0) return [];
  const letters = lettersOf(page, css + named(page, 'style').map(rawText).join('\n'));
  return faces.filter((face) => coversAny(face, letters));
}
