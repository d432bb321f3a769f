/** Styles name their fonts by other addresses in the archive: the policy must know them under their new hashes. */
import { createHash } from 'node:crypto';

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;

const hashes = (html: string): string[] =>
  [...html.matchAll(STYLE)].map(([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`);

/** @param before the page as it was built; @param after the same page with changed styles, in the same order */
export function rehashed(before: string, after: string): string {
  const now = hashes(after);
  return hashes(before).reduce((html, old, index) => html.replace(old, () => now[index] ?? old), after);
}
