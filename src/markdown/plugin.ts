/** `prepare` as a plugin of Astro's Markdown processor. */
import { defineHastPlugin } from 'satteri';
import { prepare } from './prepare.ts';

/** A copy that may be changed: the parser's own tree is frozen and holds caches. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])) as T;
}

/** @param base base path of the site */
export const preparePlugin = (base: string) =>
  defineHastPlugin({
    name: 'prepare',
    before(root, context) {
      context.replaceNode(root, prepare(copy(root), { base }));
    },
  });
