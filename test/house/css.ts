/** Just enough of CSS to hold the rules of the house: blocks with what stands before and in them. */

export interface Block {
  /** What stands before the brace: «.button:hover», «@media print». */
  head: string;
  /** Declarations of this block itself. */
  declarations: [property: string, value: string][];
  blocks: Block[];
}

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function declaration(text: string): [string, string][] {
  const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(text) ?? [];
  return property && value ? [[property, value]] : [];
}

/** Reads a style sheet. Its own «declarations» are the statements outside every brace, such as @import. */
export function readCss(css: string): Block {
  const root: Block = { head: '', declarations: [], blocks: [] };
  const open: Block[] = [root];
  for (const [, text = '', sign] of withoutComments(css).matchAll(
    /((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;{}"'(])*)([;{}]|$)/g,
  )) {
    const top = open.at(-1) ?? root;
    if (sign === '{') {
      const block: Block = { head: text.trim().replace(/\s+/g, ' '), declarations: [], blocks: [] };
      top.blocks.push(block);
      open.push(block);
    } else {
      if (text.trim().startsWith('@')) top.declarations.push([text.trim(), '']);
      else top.declarations.push(...declaration(text));
      if (sign === '}') open.pop();
    }
  }
  return root;
}

/** A block with everything in it. */
export const all = (block: Block): Block[] => [block, ...block.blocks.flatMap(all)];
