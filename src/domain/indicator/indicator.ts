/** A norm as a page shows it. */
import type { Page } from '../page/page.ts';

export interface Condition {
  id: string;
  /** Names of the groups counted. */
  who: string[];
  does: string;
  /** Percent. */
  atLeast?: number | undefined;
  atLeastText?: string | undefined;
  of: string[];
  ofText?: string | undefined;
  excludes: string[];
  base?: string | undefined;
}

export interface Indicator extends Page {
  kind: 'indicator';
  certainty: 'in-force' | 'expired' | 'unconfirmed';
  asOf?: string | undefined;
  period: 'week' | 'month' | 'none';
  validFrom?: string | undefined;
  validTo?: string | undefined;
  readings: { id: string; title?: string | undefined; conditions: Condition[] }[];
  stages: { on: string; atLeast?: number | undefined; text: string }[];
  proviso?: string | undefined;
  notes?: string | undefined;
  act?: { title: string; href: string } | undefined;
}

export interface Assessment extends Page {
  kind: 'assessment';
  asOf?: string | undefined;
  critical: boolean;
  criticalRule?: string | undefined;
  levels: { points: number; requires: string }[];
  notes?: string | undefined;
}
