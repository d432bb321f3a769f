/** What `npm run move` is asked to do, read from its arguments. */
import type { PageCollection, ShelfCollection } from '../../domain/address/routes.ts';

/** A collection whose entries have an address of their own. */
export type Movable = PageCollection | ShelfCollection;

export interface Request {
  collection: Movable;
  /** The entry; for a part of one, the entry it belongs to. */
  id: string;
  /** The list a part stands in and its id: a step of a guide, an outcome of a wizard. */
  part?: { list: 'steps' | 'outcomes'; id: string };
  /** The new name. */
  to: string;
}

/** Said to the editor, in Russian: what is wrong and what to do. */
export class Refusal extends Error {}

const ENTRIES: Readonly<Record<string, Movable>> = {
  guide: 'guides',
  article: 'articles',
  wizard: 'wizards',
  template: 'templates',
  indicator: 'indicators',
  assessment: 'assessments',
  act: 'acts',
  role: 'roles',
  region: 'regions',
  system: 'systems',
  term: 'terms',
  link: 'links',
  contact: 'contacts',
  deadline: 'deadlines',
  source: 'sources',
};

const PARTS = {
  step: { collection: 'guides', list: 'steps' },
  outcome: { collection: 'wizards', list: 'outcomes' },
} as const;

const isPart = (kind: string): kind is keyof typeof PARTS => kind in PARTS;

const USAGE = `Как пользоваться:
  npm run move -- guide staroe-imya novoe-imya
  npm run move -- step imya-instrukcii staryj-shag novyj-shag
  npm run move -- outcome imya-vybora staryj-otvet novyj-otvet
Вместо guide бывает: ${Object.keys(ENTRIES).slice(1).join(', ')}.`;

/**
 * @param words arguments of the command
 * @throws Refusal when they are not understood
 */
export function readRequest(words: string[]): Request {
  const [kind = '', ...names] = words;
  if (isPart(kind)) {
    const [id, part, to, ...rest] = names;
    if (id === undefined || part === undefined || to === undefined || rest.length > 0)
      throw new Refusal(`После ${kind} нужны три имени: чьё, старое и новое.\n${USAGE}`);
    const { collection, list } = PARTS[kind];
    return { collection, id, part: { list, id: part }, to };
  }
  const collection = Object.hasOwn(ENTRIES, kind) ? ENTRIES[kind] : undefined;
  if (!collection) throw new Refusal(kind === '' ? USAGE : `Что такое «${kind}», не знаю.\n${USAGE}`);
  const [id, to, ...rest] = names;
  if (id === undefined || to === undefined || rest.length > 0)
    throw new Refusal(`После ${kind} нужны два имени: старое и новое.\n${USAGE}`);
  return { collection, id, to };
}
