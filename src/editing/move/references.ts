/** Everything in the content that names the thing that is moved. */
import { everyNode, type Node } from '../../checks/markdown/nodes.ts';
import type { Piece } from '../../checks/markdown/piece.ts';
import type { Entry, Path } from '../../checks/read/entry.ts';
import { pointersOf } from '../../checks/structure/references.ts';
import type { Survey } from '../../checks/survey.ts';
import { collections } from '../../schemas/collections.ts';
import { addressPairs, filePairs, occurrences, type Pairs } from './addresses.ts';
import { fieldEdit, type Edit } from './edits.ts';
import { partIds } from './names.ts';
import type { Request } from './request.ts';

/** Fields that name an entry by its id, its own field among them when it stands in a list. */
function byId(survey: Survey, own: Entry, { collection, id, to }: Request): Edit[] {
  const named = survey.entries.flatMap((entry) =>
    pointersOf(survey, entry)
      .filter((pointer) => pointer.to === collection && pointer.id === id)
      .flatMap(({ path }) => fieldEdit(entry, path, to)),
  );
  return collections[collection].layout === 'list' ? [...fieldEdit(own, ['id'], to), ...named] : named;
}

/** Ways from the questions of a wizard to an outcome. */
function waysTo(entry: Entry, outcome: string): Path[] {
  const { questions } = entry.data as { questions?: { options?: { to?: unknown }[] }[] };
  return (questions ?? []).flatMap(({ options = [] }, q) =>
    options.flatMap((option, o): Path[] => (option.to === outcome ? [['questions', q, 'options', o, 'to']] : [])),
  );
}

const isLink = (node: Node): node is Extract<Node, { type: 'link' | 'definition' }> =>
  node.type === 'link' || node.type === 'definition';

/** «[…](#step)» in the text of the guide itself. */
function localLinks(piece: Piece, old: string, now: string): Edit[] {
  return [...everyNode(piece.root)].flatMap((node): Edit[] => {
    const { start, end } = node.position ?? {};
    if (!isLink(node) || node.url !== `#${old}` || start?.offset === undefined || end?.offset === undefined) return [];
    const within = piece.text.slice(start.offset, end.offset).lastIndexOf(node.url);
    const at = piece.offset(start.offset + within);
    return [{ path: piece.entry.source.path, at, length: node.url.length, write: `#${now}` }];
  });
}

/** The id of the part itself, and what points to it from within its entry. */
function ofPart(survey: Survey, entry: Entry, { part, to }: Request): Edit[] {
  if (!part) return [];
  const index = partIds(entry, part.list).indexOf(part.id);
  const own = fieldEdit(entry, [part.list, index, 'id'], to);
  const ways = part.list === 'outcomes' ? waysTo(entry, part.id).flatMap((path) => fieldEdit(entry, path, to)) : [];
  const local = survey.pieces
    .filter((piece) => piece.entry === entry && piece.path === undefined)
    .flatMap((piece) => localLinks(piece, part.id, to));
  return [...own, ...ways, ...local];
}

const inTexts = ({ entries }: Survey, pairs: Pairs): Edit[] =>
  [...new Set(entries.filter(({ collection }) => collection !== 'redirects').map(({ source }) => source))].flatMap(
    ({ path, text }) => [...occurrences(text, pairs)].map((found) => ({ path, ...found })),
  );

/**
 * Old addresses lead on to what is moved: they must lead to its new address at once. Those of its own parts
 * change their page too: whoever comes by any older name of the page passes the newest.
 */
const inRedirects = ({ entries }: Survey, pairs: Pairs): Edit[] =>
  entries
    .filter(({ collection }) => collection === 'redirects')
    .flatMap((entry) => {
      const { from, to, gone } = entry.data as { from: string; to?: string; gone?: { replacement?: string } };
      const fields: [Path, string | undefined][] = [
        [['from'], from],
        [['to'], to],
        [['gone', 'replacement'], gone?.replacement],
      ];
      return fields.flatMap(([path, address = '']) =>
        [...occurrences(address, pairs)].flatMap(({ length, write }) =>
          fieldEdit(entry, path, write + address.slice(length)),
        ),
      );
    });

/** All changes but the name of a folder or a file, and the new entries of redirects.yaml. */
export function referenceEdits(survey: Survey, entry: Entry, request: Request): Edit[] {
  const pairs = [...addressPairs(request), ...filePairs(request)];
  return [
    ...(request.part ? ofPart(survey, entry, request) : byId(survey, entry, request)),
    ...inTexts(survey, pairs),
    ...inRedirects(survey, pairs),
  ];
}
