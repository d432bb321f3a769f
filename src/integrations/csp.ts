/**
 * Astro writes the hashes of all inline scripts and styles of the site into every page.
 * A page needs only its own: this leaves those, which is stricter and a kilobyte smaller.
 */
import { createHash } from 'node:crypto';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)[^>]*>([\s\S]*?)<\/\1>/g;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isHash = (word: string): boolean => word.startsWith("'sha256-");

/**
 * The page with a policy that names its own styles as they stand there, and of the scripts those that it has.
 * A script whose hash the build did not know stays forbidden.
 */
export function narrow(html: string): string {
  const inline = [...html.matchAll(INLINE)].map(([, kind = '', text = '']) => ({ kind, hash: hash(text) }));
  const styles = inline.filter(({ kind }) => kind === 'style').map((style) => style.hash);
  const scripts = new Set(inline.filter(({ kind }) => kind === 'script').map((script) => script.hash));
  const keep = (directive: string) => {
    const isStyle = directive.trim().startsWith('style-src');
    const kept = directive.split(' ').filter((word) => !isHash(word) || (!isStyle && scripts.has(word)));
    return [...kept, ...(isStyle ? styles : [])].join(' ');
  };
  return html.replace(
    META,
    (_, before: string, policy: string, after: string) => before + policy.split(';').map(keep).join(';') + after,
  );
}
