/** Entries that stand on one common page, each with its anchor. */
import type { Citation, Named } from '../page/page.ts';

export interface Term {
  id: string;
  term: string;
  expansion?: string | undefined;
  meaning?: string | undefined;
  aliases: string[];
  region?: Named | undefined;
  see: { title: string; href: string }[];
  sources: Citation[];
}

export interface ContactEntry {
  id: string;
  name: string;
  about: string;
  region: Named;
  systems: Named[];
  kind: 'mail' | 'phone' | 'web' | 'chat' | 'position' | 'address';
  value?: string | undefined;
  clickable: boolean;
  note?: string | undefined;
  sources: Citation[];
  verifiedOn: string;
}

export type LinkStatus = 'whole' | 'no-protocol' | 'damaged' | 'doubtful' | 'shortener' | 'closed-chat' | 'port';

export interface LinkEntry {
  id: string;
  title: string;
  url: string;
  status: LinkStatus;
  guess?: string | undefined;
  region: Named;
  note?: string | undefined;
  sources: Citation[];
  verifiedOn: string;
}

/** Only an address that is complete and hides nothing may be pressed. */
export const isClickable = ({ status, url }: Pick<LinkEntry, 'status' | 'url'>): boolean =>
  (status === 'whole' || status === 'port') && /^https?:\/\/[^\s]+$/.test(url);

/** What a contact's value is as a link, when it may be pressed. */
export function contactHref({
  kind,
  value,
  clickable,
}: Pick<ContactEntry, 'kind' | 'value' | 'clickable'>): string | undefined {
  if (!clickable || !value) return undefined;
  if (kind === 'mail') return `mailto:${value}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '').replace(/^8(?=800)/, '+7')}`;
  return /^https?:/.test(value) ? value : undefined;
}

export interface SourceEntry {
  id: string;
  title: string;
  href: string;
  kind: string;
  region: Named;
  publisher?: string | undefined;
  date: string;
  url?: string | undefined;
  note?: string | undefined;
}

export interface ColumnEntry {
  id: string;
  /** Capital letter of the column. */
  letter: string;
  name: string;
  meaning: string;
  period?: string | undefined;
  sources: Citation[];
}

export interface DeadlineEntry {
  id: string;
  title: string;
  region: Named;
  days?: number | undefined;
  kind?: 'calendar' | 'working' | 'unspecified' | undefined;
  from?: string | undefined;
  date?: string | undefined;
  then?: string | undefined;
  guide?: { title: string; href: string } | undefined;
  sources: Citation[];
  verifiedOn: string;
}
