/** One block of the allow-list: its place, its attributes, its content. */
import type { MdxJsxAttributeUnion } from 'satteri';
import type { Attribute, Block } from '../blocks.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { exists, missingEntry } from '../structure/references.ts';
import type { Survey } from '../survey.ts';
import { childrenOf, type NodeOf } from './nodes.ts';
import { problemAtNode, type Piece } from './piece.ts';

export type BlockNode = NodeOf<'mdxJsxFlowElement'> | NodeOf<'mdxJsxTextElement'>;

type Refusal = [message: string, fix: string];

/** A value that may not stand there. */
function refuseValue(
  survey: Survey,
  name: string,
  value: string,
  { values, reference }: Attribute,
): Refusal | undefined {
  if (values && !values.includes(value)) {
    const guess = nearest(value, values);
    return [
      `${name}="${value}": такого значения нет`,
      `${guess ? `возможно, «${guess}»; ` : ''}напишите одно из: ${values.join(', ')}`,
    ];
  }
  if (reference && !exists(survey, reference, value)) return missingEntry(survey, reference, value);
  return undefined;
}

function refuseAttribute(survey: Survey, block: Block, attribute: MdxJsxAttributeUnion): Refusal | undefined {
  const { example } = block;
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return ['фигурные скобки внутри тега — это код', `сверьте с образцом: ${example}`];
  const { name, value } = attribute;
  const known = block.attributes[name];
  if (!known) {
    const guess = nearest(name, Object.keys(block.attributes));
    return [
      `лишнее «${name}»`,
      `${guess ? `возможно, «${guess}»; ` : ''}здесь бывают: ${Object.keys(block.attributes).join(', ')}`,
    ];
  }
  if (typeof value !== 'string') return [`значение «${name}» не в кавычках`, `сверьте с образцом: ${example}`];
  if (value.trim() === '') return [`значение «${name}» пусто`, `сверьте с образцом: ${example}`];
  return refuseValue(survey, name, value, known);
}

function* refuseAttributes(survey: Survey, node: BlockNode, block: Block): Generator<Refusal> {
  const names = new Set<string>();
  for (const attribute of node.attributes as MdxJsxAttributeUnion[]) {
    const refusal = refuseAttribute(survey, block, attribute);
    if (refusal) yield refusal;
    if (!('name' in attribute)) continue;
    if (names.has(attribute.name)) yield [`«${attribute.name}» стоит дважды`, 'оставьте одно'];
    names.add(attribute.name);
  }
  for (const [name, { required }] of Object.entries(block.attributes))
    if (required && !names.has(name)) yield [`нет обязательного «${name}»`, `сверьте с образцом: ${block.example}`];
}

export function* checkBlock(survey: Survey, piece: Piece, node: BlockNode, block: Block): Generator<Problem> {
  const tag = `<${node.name}>`;
  for (const [message, fix] of refuseAttributes(survey, node, block))
    yield problemAtNode(piece, node, 'block-attribute', `${tag}: ${message}`, fix);
  if (node.type === 'mdxJsxTextElement')
    yield problemAtNode(
      piece,
      node,
      'block-place',
      `блок ${tag} стоит внутри строки`,
      'поставьте его на отдельную строку с пустыми строками до и после',
    );
  else if (block.content && childrenOf(node).length === 0)
    yield problemAtNode(
      piece,
      node,
      'block-place',
      `в блоке ${tag} нет текста`,
      `сверьте с образцом: ${block.example}`,
    );
  else if (!block.content && childrenOf(node).length > 0)
    yield problemAtNode(
      piece,
      node,
      'block-place',
      `внутри блока ${tag} не может быть текста`,
      `сверьте с образцом: ${block.example}`,
    );
}
