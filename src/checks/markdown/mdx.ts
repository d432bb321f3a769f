/** Pages hold text and the blocks of the allow-list: no code, no HTML. */
import { BLOCKS, blockNames } from '../blocks.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from '../read/text.ts';
import type { Survey } from '../survey.ts';
import { checkBlock, type BlockNode } from './block.ts';
import { everyNode, type Node } from './nodes.ts';
import { problemAtNode, type Piece } from './piece.ts';

const TO_MARKDOWN = 'запишите то же разметкой Markdown: **жирно**, [текст](адрес), списки, таблицы';

const isBlock = (node: Node): node is BlockNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function* checkTag(survey: Survey, piece: Piece, node: BlockNode): Generator<Problem> {
  const { name } = node;
  if (!name || !/^[A-Z]/.test(name)) {
    yield problemAtNode(piece, node, 'html', `тег HTML <${name ?? ''}> в тексте не работает`, TO_MARKDOWN);
    return;
  }
  const block = BLOCKS[name];
  if (block) {
    yield* checkBlock(survey, piece, node, block);
    return;
  }
  const guess = nearest(name, Object.keys(BLOCKS));
  const fix = `${guess ? `возможно, <${guess}>; ` : ''}разрешённые блоки: ${blockNames()}`;
  yield problemAtNode(piece, node, 'block-unknown', `блока <${name}> нет`, fix);
}

/** Raw HTML in a page without blocks (`index.md`). */
function checkHtml(piece: Piece, node: Node, html: string): Problem {
  const name = /^<\/?([A-Z]\w*)/.exec(html)?.[1];
  if (name)
    return problemAtNode(
      piece,
      node,
      'block-place',
      `блок <${name}> в файле index.md не работает`,
      'переименуйте файл в index.mdx',
    );
  if (html.startsWith('<!--'))
    return problemAtNode(
      piece,
      node,
      'html',
      'скрытые примечания <!-- --> в тексте не работают',
      'удалите; примечание для редакторов можно написать между строками --- после знака #',
    );
  return problemAtNode(piece, node, 'html', `тег HTML ${html} в тексте не работает`, TO_MARKDOWN);
}

function* checkNode(survey: Survey, piece: Piece, node: Node): Generator<Problem> {
  if (isBlock(node)) yield* checkTag(survey, piece, node);
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    yield problemAtNode(
      piece,
      node,
      'mdx-expression',
      `{${node.value}} — это код, в тексте он не работает`,
      'уберите фигурные скобки или поставьте перед каждой обратную черту: \\{ \\}',
    );
  else if (node.type === 'mdxjsEsm')
    yield problemAtNode(
      piece,
      node,
      'mdx-import',
      'строка начинается со слова import или export и читается как код',
      'удалите её: блоки подключены сами; если это текст, начните строку с другого слова',
    );
  else if (node.type === 'html') yield checkHtml(piece, node, node.value);
}

export function* checkMdx(survey: Survey): Generator<Problem> {
  for (const piece of survey.pieces) {
    if (piece.path) continue;
    for (const { offset, advice } of piece.slips) yield problemIn(piece, offset, 'mdx-syntax', ...advice);
    for (const node of everyNode(piece.root)) yield* checkNode(survey, piece, node);
    if (piece.entry.collection === 'articles' && piece.text.trim() === '')
      yield problemIn(piece, 0, 'body-empty', 'у страницы нет текста', 'напишите его под второй строкой ---');
  }
}
