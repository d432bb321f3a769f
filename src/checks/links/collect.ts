/** Everything that becomes a link: in Markdown, and in the fields that hold addresses. */
import { addressOf, FOLDERS, type PageCollection } from '../../domain/address/routes.ts';
import type { Problem } from '../problem.ts';
import { everyNode, visibleText, type Node } from '../markdown/nodes.ts';
import { problemAtNode, type Piece } from '../markdown/piece.ts';
import { fieldName, problemAt, type Entry, type Path } from '../read/entry.ts';
import type { Survey } from '../survey.ts';
import type { Fault } from './foreign.ts';

export interface Link {
  address: string;
  /** What a reader presses; undefined for a field with an address. */
  text?: string;
  /** Page of the entry the link stands on. */
  page?: string;
  /** In the text of a page «#place» is enough; a step is also shown on a page of its own. */
  inText?: boolean;
  problem: (fault: Fault) => Problem;
}

const hasPage = (collection: string): collection is PageCollection => collection in FOLDERS;

const standsOn = ({ path, entry: { collection, id } }: Piece): Pick<Link, 'page' | 'inText'> =>
  hasPage(collection) ? { page: addressOf(collection, id), inText: path === undefined } : {};

function fromNode(piece: Piece, node: Node): Link[] {
  const problem = ({ code, message, fix }: Fault) => problemAtNode(piece, node, code, message, fix);
  if (node.type === 'link') return [{ address: node.url, text: visibleText(node), ...standsOn(piece), problem }];
  return node.type === 'definition' ? [{ address: node.url, ...standsOn(piece), problem }] : [];
}

export const linksIn = (piece: Piece): Link[] => [...everyNode(piece.root)].flatMap((node) => fromNode(piece, node));

type Item = Record<string, unknown>;

const items = (value: unknown): Item[] =>
  Array.isArray(value) ? (value.filter((item) => typeof item === 'object' && item !== null) as Item[]) : [];

/** Ways to the fields of an entry that hold an address which becomes a link. */
function addressFields({ collection, data }: Entry): Path[] {
  const fields = (data ?? {}) as Item;
  const nested = (list: string, field: string) => items(fields[list]).map((_, index): Path => [list, index, field]);
  if (collection === 'contacts')
    return fields['clickable'] === true && ['web', 'chat'].includes(String(fields['kind'])) ? [['value']] : [];
  if (collection === 'sources') return [['url']];
  if (collection === 'search') return nested('expect', 'address');
  return [['replacedBy'], ...nested('publicNotes', 'url')];
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Item | undefined)?.[step], data);

export function linksInFields({ entries }: Survey): Link[] {
  return entries.flatMap((entry) =>
    addressFields(entry).flatMap((path): Link[] => {
      const address = valueAt(entry.data, path);
      if (typeof address !== 'string') return [];
      return [
        {
          address,
          problem: ({ code, message, fix }) => problemAt(entry, path, code, `${fieldName(path)}: ${message}`, fix),
        },
      ];
    }),
  );
}
