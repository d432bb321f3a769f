/** `prepare` as a plugin of Astro's Markdown processor. */
import { defineHastPlugin, type HastPluginInput } from 'satteri';
import { abbreviationsIn, type Glossary } from '../domain/term/abbreviations.ts';
import { runningTexts } from '../domain/term/texts.ts';
import { addressOf } from '../domain/address/routes.ts';
import { firstUses } from './first-uses.ts';
import { prepare } from './prepare.ts';

/** A copy that may be changed: the parser's own tree is frozen and holds caches. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])) as T;
}

/** Abbreviations that the body of a page is the first to use: its fields stand above it. */
function wordsOfBody({ words, everywhere }: Glossary, fields: Record<string, unknown>) {
  const all = abbreviationsIn(words, String(fields['region']), everywhere, (id) => addressOf('terms', id));
  const above = [...firstUses({ used: all, running: runningTexts(fields) }).values()].flat();
  return { known: all, left: all.filter((word) => !above.includes(word)) };
}

/** @param base base path of the site */
export const preparePlugin =
  (base: string, glossary: Glossary): HastPluginInput =>
  ({ data }) => {
    const { frontmatter = {} } = (data['astro'] ?? {}) as { frontmatter?: Record<string, unknown> };
    const words = wordsOfBody(glossary, frontmatter);
    return defineHastPlugin({
      name: 'prepare',
      before(root, context) {
        context.replaceNode(root, prepare(copy(root), { base, words }));
      },
    });
  };

/**
 * Does nothing: its name carries a digest into the key of Astro's content cache, which leaves out
 * the settings of Vite and all functions. When the name changes, Astro reads every entry again.
 */
export const cacheKey = (digest: string): HastPluginInput => defineHastPlugin({ name: `content-${digest}` });
