/** robots.txt and llms.txt. */
import type { Absolute } from './addresses.ts';

/**
 * Everything may be read but the search page, whose answers are the site itself.
 * @param base path below the host, with slashes at both ends
 */
export const robots = (base: string, at: Absolute): string =>
  ['User-agent: *', `Disallow: ${base}poisk/`, '', `Sitemap: ${at('/sitemap-index.xml')}`, ''].join('\n');

export interface Section {
  title: string;
  links: readonly { title: string; href: string; text: string }[];
}

export interface Overview {
  name: string;
  description: string;
  /** Paragraphs: what must be known before the text is quoted. */
  notes: readonly string[];
  sections: readonly Section[];
}

const section = ({ title, links }: Section, at: Absolute): string =>
  [`## ${title}`, '', ...links.map((link) => `- [${link.title}](${at(link.href)}): ${link.text}`)].join('\n');

/** The form of https://llmstxt.org: a title, a summary, sections with links. Sections without links are left out. */
export function llms({ name, description, notes, sections }: Overview, at: Absolute): string {
  const full = sections.filter(({ links }) => links.length > 0);
  return [`# ${name}`, `> ${description}`, ...notes, ...full.map((part) => section(part, at))].join('\n\n') + '\n';
}
