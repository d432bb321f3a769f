/** Marks in the markup of a page: the number of its release, and that it is a copy. */

const ROOT = /<html\b[^>]*>/;
const NUMBER = / data-build="[^"]*"/;

/** The page with the number of the release on its root; the page's scripts read it. */
export const numbered = (html: string, id: string): string =>
  html.replace(ROOT, (root) => root.replace(NUMBER, '').replace(/>$/, ` data-build="${id}">`));

/** The page as it was before `numbered`. */
export const unnumbered = (html: string): string => html.replace(ROOT, (root) => root.replace(NUMBER, ''));

/** The page with `mark` above its content; a page of another make stays as it is. */
export const marked = (html: string, mark: string): string => html.replace('<main', () => `${mark}<main`);
