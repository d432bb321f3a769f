/** What a reader sees of a Markdown body: words without marks, headings, quoted captions. */

/** Words of a body with blocks, tables and links; link targets and tags are dropped, their `title` is kept. */
export const wordsOf = (markdown: string): string =>
  markdown
    .replace(/<[A-Z][^>]*\btitle="([^"]*)"[^>]*>/g, ' $1. ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s]*[#>]\s*|^\s*(?:[-*+]|\d+\.)\s+/gm, ' ')
    .replace(/\|?[ :]*-{3,}[-| :]*\|?|[|]/g, ' ')
    .replace(/\*\*|__|`|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts of the headings of a body. */
export const headingsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{2,6}\s+(.+)$/gm)].map((match) => wordsOf(match[1] as string));

/** Captions quoted in a text: «Профиль» → Профиль. Long quotations are not captions. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/«([^«»]{2,80})»/g)].map((match) => match[1] as string);

/** Without repetitions, whatever the case. */
export function distinct(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const key = phrase.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
