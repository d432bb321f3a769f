/** The fields that every page written by an editor begins with. */
import type { z } from 'zod';
import { date, list, maybeList, object, oneOf, refuse, text } from './fields.ts';
import type { Tools } from './tools.ts';

/** Where a statement comes from: the document and the place in it. */
export const citation = ({ reference }: Tools) =>
  object({
    /** Document of sources.yaml. */
    source: reference('sources'),
    /** Slide, paragraph, page: so that the statement can be found again. */
    place: text(1, 300),
  });

const change = object({
  /** Day the reader could see the change. */
  date: date(),
  /** What changed, in the reader's words. */
  what: text(3, 200),
  /** Why it changed. */
  why: text(3, 300),
});

/** Shared front matter of guides, articles, wizards and templates. */
export const frontMatter = (tools: Tools) => ({
  /** Heading of the page, unique in the knowledge base. */
  title: text(5, 70),
  /** One or two sentences for lists, chats and search engines. */
  description: text(60, 160),
  /** Systems the page is about. */
  systems: maybeList(tools.reference('systems')),
  /** Whom the page concerns. */
  roles: list(tools.reference('roles'), 1),
  /** Where it is in force: always shown. */
  region: tools.reference('regions'),
  /** archive: expired, kept for reference; withdrawn: taken back. */
  status: oneOf(['active', 'archive', 'withdrawn']).default('active'),
  /** Address of the page that replaces this one. */
  replacedBy: text(1, 80)
    .regex(/^\/.*\/(#.+)?$/, refuse('адрес страницы записан не так', 'например, /kak/gosuslugi-invite/'))
    .optional(),
  /** Why the page is archive or withdrawn, in one sentence. */
  reason: text(5, 300).optional(),
  /** Where the statements come from. */
  sources: list(citation(tools), 1),
  /** Day somebody compared the page with its sources. */
  verifiedOn: date(),
  /** Day by which it must be compared again. */
  reviewBy: date(),
  /** Who answers for the page: a position, never a name. */
  owner: text(3, 80),
  /** What people call it when they search. */
  aliases: maybeList(text(2, 80)),
  /** What changed and why: shown to readers. */
  changes: list(change, 1),
  /** What the sources leave open: for the editors' report, never shown as fact. */
  gaps: maybeList(text(5, 400)),
});

interface Dated {
  status: string;
  reason?: string | undefined;
  verifiedOn: string;
  reviewBy: string;
}

/** The rules that span several fields of the front matter. */
export function withFrontMatterRules<Schema extends z.ZodType<Dated>>(schema: Schema) {
  return schema
    .refine((page) => page.reviewBy > page.verifiedOn, {
      path: ['reviewBy'],
      ...refuse('срок сверки не позже дня проверки', 'поставьте reviewBy позже, чем verifiedOn'),
    })
    .refine((page) => page.status === 'active' || page.reason !== undefined, {
      path: ['status'],
      ...refuse('не сказано, почему страница в архиве или снята', 'добавьте поле reason'),
    });
}
