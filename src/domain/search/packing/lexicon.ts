/** The lexicon as lines: «s» or «w» and the words of a group; the last line holds the words to ignore. */
import type { Lexicon, SynonymGroup } from '../query/lexicon.ts';
import type { Doc } from '../rank/index.ts';

const ITEM = '|';

/** Groups that lead from an alias to its term are left out: the terms' own records give them back. */
export const packLexicon = ({ groups, stopWords }: Lexicon): string =>
  [
    ...groups.filter(({ oneWay }) => !oneWay).map(({ words, weight }) => weight[0] + words.join(ITEM)),
    stopWords.join(ITEM),
  ].join('\n');

const termGroup = ({ title, aliases }: Doc): SynonymGroup => ({
  words: [title, ...aliases],
  weight: 'weak',
  oneWay: true,
});

export function unpackLexicon(text: string, docs: readonly Doc[]): Lexicon {
  const lines = text.split('\n');
  const stopWords = (lines.pop() ?? '').split(ITEM);
  const taught = lines.map((line): SynonymGroup => ({
    words: line.slice(1).split(ITEM),
    weight: line[0] === 's' ? 'strong' : 'weak',
  }));
  return {
    groups: [...taught, ...docs.filter(({ kind, aliases }) => kind === 'term' && aliases.length > 0).map(termGroup)],
    stopWords,
  };
}
