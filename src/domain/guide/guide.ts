/** A guide with its steps, references resolved. Texts are Markdown where the schema says so. */
import type { Picture } from '../../schemas/tools.ts';
import type { Page } from '../page/page.ts';

export interface Contact {
  id: string;
  name: string;
  about: string;
  href: string;
  value?: string | undefined;
}

export interface Deadline {
  id: string;
  title: string;
  href: string;
  days?: number | undefined;
  kind?: 'calendar' | 'working' | 'unspecified' | undefined;
  from?: string | undefined;
  date?: string | undefined;
  then?: string | undefined;
}

export interface Failure {
  sign: string;
  fix: string;
  contact?: Contact | undefined;
}

export interface FormRow {
  label: string;
  value?: string | undefined;
  note?: string | undefined;
}

export interface StepImage {
  src: Picture;
  alt: string;
  callouts: { x: number; y: number; text: string }[];
}

export interface Step {
  id: string;
  /** Place in the guide, from 1. */
  number: number;
  title: string;
  /** Who does it, when it is not the reader. */
  actor?: string | undefined;
  do: string;
  path: string[];
  form: FormRow[];
  see?: string | undefined;
  fail: Failure[];
  deadline?: Deadline | undefined;
  warning?: string | undefined;
  image?: StepImage | undefined;
  /** Address within the guide. */
  anchor: string;
  /** Address of the page of this step alone. */
  href: string;
}

export interface Guide extends Page {
  kind: 'guide';
  result: string;
  needs: string[];
  /** Minutes. */
  time?: number | undefined;
  steps: Step[];
}
