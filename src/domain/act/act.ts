/** A legal act or letter as a page shows it. */
import type { Page } from '../page/page.ts';

export interface Act extends Page {
  kind: 'act';
  /** «Федеральный закон» */
  form: string;
  number?: string | undefined;
  date?: string | undefined;
  officialTitle?: string | undefined;
  inForceFrom?: string | undefined;
  inForceTo?: string | undefined;
  edition?: string | undefined;
  pointer?: string | undefined;
  points: { title: string; text: string; place?: string | undefined }[];
  publicNotes: { text: string; url?: string | undefined; checkedOn: string }[];
  related: { title: string; href: string }[];
}
