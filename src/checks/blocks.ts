/**
 * The vocabulary of pages: the blocks an editor may put into `index.mdx`.
 * Components with these names are given to the pages; everything else is refused.
 */
import type { CollectionName } from '../schemas/tools.ts';

export interface Attribute {
  required: boolean;
  /** A closed list of words. */
  values?: readonly string[];
  /** The id of an entry. */
  reference?: CollectionName;
}

export interface Block {
  /** Whether Markdown stands between an opening and a closing tag. */
  content: boolean;
  attributes: Readonly<Record<string, Attribute>>;
  /** For messages and the editors' README. */
  example: string;
}

export const NOTICE_KINDS = ['info', 'warning', 'archive'] as const;

export const BLOCKS: Readonly<Record<string, Block>> = {
  Diagram: {
    content: false,
    attributes: { id: { required: true, reference: 'diagrams' } },
    example: '<Diagram id="imya-shemy" />',
  },
  Notice: {
    content: true,
    attributes: {
      kind: { required: true, values: NOTICE_KINDS },
      title: { required: false },
    },
    example: '<Notice kind="info">…</Notice>',
  },
};

export const blockNames = (): string => Object.keys(BLOCKS).join(', ');
