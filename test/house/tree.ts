/** The files of the repository that people write. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface File {
  /** From the root of the repository, with «/». */
  path: string;
  text: string;
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files that match a pattern like «src/**\/*.{ts,astro}», in alphabetical order. */
export function files(...patterns: string[]): File[] {
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  const paths = found.map((path) => path.split(sep).join('/')).filter((path) => !path.startsWith('test/fixtures/'));
  return [...new Set(paths)].sort().map((path) => ({ path, text: read(path) }));
}

/** Line of a character, from 1. */
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** «path:line» of every match of an expression, which must have the flag «g». */
export const places = ({ path, text }: File, expression: RegExp): string[] =>
  [...text.matchAll(expression)].map((match) => `${path}:${lineAt(text, match.index)} ${match[0].trim()}`);

/** The parts of a component. */
export function parts(text: string): { front: string; styles: string; markup: string } {
  const [, front = '', rest = text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  const styles = [...rest.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
  const markup = rest.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  return { front, styles, markup };
}
