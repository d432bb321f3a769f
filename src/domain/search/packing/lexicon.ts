/** The lexicon as lines: «s» or «w» and the words of a group. */
import type { Lexicon, SynonymGroup } from '../query/lexicon.ts';
import type { Doc } from '../rank/index.ts';

const ITEM = '|';

/** Groups that lead from an alias to its term are left out: the terms' own records give them back. */
export const packGroups = ({ groups }: Lexicon): string =>
  groups
    .filter(({ oneWay }) => !oneWay)
    .map(({ words, weight }) => weight.slice(0, 1) + words.join(ITEM))
    .join('\n');

const groupOf = (line: string): SynonymGroup => ({
  words: line.slice(1).split(ITEM),
  weight: line.startsWith('s') ? 'strong' : 'weak',
});

const termGroup = ({ title, aliases }: Doc): SynonymGroup => ({
  words: [title, ...aliases],
  weight: 'weak',
  oneWay: true,
});

/** The groups of the lines and those of the terms among the records. */
export const unpackGroups = (text: string, docs: readonly Doc[]): SynonymGroup[] => [
  ...text
    .split('\n')
    .filter((line) => line !== '')
    .map(groupOf),
  ...docs.filter(({ kind, aliases }) => kind === 'term' && aliases.length > 0).map(termGroup),
];
