/** Walking through Sätteri's Markdown tree. */
import type { MdastNode } from 'satteri';

export type Node = MdastNode;

export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;

/** Children of any node; leaves have none. */
export const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);

/** The node and everything below it, in the order of the text. */
export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* everyNode(child);
}

/** Offset of a node in the text that was parsed. */
export const startOf = (node: Node): number => node.position?.start.offset ?? 0;

/** What a reader sees of a node: text and code, without markup. */
export function visibleText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(visibleText).join('');
}
