/** Abbreviations of a page, with what the glossary says of them. */
import { addressOf } from '../domain/address/routes.ts';
import type { Page } from '../domain/page/page.ts';
import { abbreviationsIn, usedIn, type Abbreviation, type PageWords } from '../domain/term/abbreviations.ts';
import { runningTexts, shownTexts } from '../domain/term/texts.ts';
import { library, once } from './library.ts';

interface Parts {
  /** What of the page is shown; all of it by default. */
  shown?: unknown;
  /** What of that is Markdown. */
  running?: unknown;
  /** Markdown below the fields. */
  body?: string | undefined;
}

/** Abbreviations that a page of a region may explain. */
const glossary = once((all) => {
  const [site] = all.site.values();
  const words = [...all.terms.values()].map(({ id, data: { term, expansion, region } }) => ({
    ...{ id, term, expansion },
    region: region?.id,
  }));
  const make = (region: string): Abbreviation[] =>
    abbreviationsIn(words, region, site?.data.everywhere.id ?? '', (id) => addressOf('terms', id));
  const known = new Map<string, Abbreviation[]>();
  return (region: string): Abbreviation[] => {
    const abbreviations = known.get(region) ?? make(region);
    known.set(region, abbreviations);
    return abbreviations;
  };
});

/** Abbreviations that stand on a page, for its texts and its passport. */
export async function pageWords(
  page: Page,
  { shown = page, running = shown, body = '' }: Parts = {},
): Promise<PageWords> {
  const known = glossary(await library())(page.region.id);
  return { used: usedIn([...shownTexts(shown), body], known), running: runningTexts(running) };
}
