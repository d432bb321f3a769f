/** Markdown of a front-matter field → prepared tree. */
import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import { prepare, type PrepareOptions } from './prepare.ts';

export const parseMarkdown = (source: string, options: PrepareOptions): Root =>
  prepare(markdownToHast(source, { features: { smartPunctuation: false } }) as Root, options);
