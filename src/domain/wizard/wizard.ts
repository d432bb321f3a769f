/** A wizard: questions that lead to outcomes. */
import type { Contact } from '../guide/guide.ts';
import type { Page, PageLink } from '../page/page.ts';

export interface Option {
  text: string;
  hint?: string | undefined;
  /** Id of a question or an outcome. */
  to: string;
}

export interface Question {
  id: string;
  text: string;
  hint?: string | undefined;
  /** Several answers may be true at once. */
  several: boolean;
  options: Option[];
}

export interface Outcome {
  id: string;
  title: string;
  actor?: string | undefined;
  /** Markdown. */
  do: string;
  guides: PageLink[];
  template?: PageLink | undefined;
  contact?: Contact | undefined;
}

export interface Wizard extends Page {
  kind: 'wizard';
  intro?: string | undefined;
  questions: Question[];
  outcomes: Outcome[];
}
