/** robots.txt, llms.txt and security.txt. */
import { addDays } from '../dates/calendar.ts';
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

/** Days a contact holds from the day of the build: RFC 9116 asks for less than a year. */
const HOLDS = 360;

/**
 * security.txt, RFC 9116: whom to tell of a hole.
 * @param mail mailbox of the site
 * @param version day of the build, ISO
 */
export const securityText = (mail: string, version: string, at: Absolute): string =>
  [
    `Contact: mailto:${mail}`,
    `Expires: ${addDays(version, HOLDS)}T00:00:00Z`,
    'Preferred-Languages: ru',
    `Canonical: ${at('/.well-known/security.txt')}`,
    '',
  ].join('\n');
