/** ESLint's side of `directions.ts`: the same table, told while one types, in .ts and .astro. */
import { relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { fault } from './directions.ts';

/** What typescript-eslint adds to the nodes. */
interface Kind {
  importKind?: 'type' | 'value';
  exportKind?: 'type' | 'value';
}

type Statement = Kind &
  Extract<
    Rule.Node,
    { type: 'ImportDeclaration' | 'ExportNamedDeclaration' | 'ExportAllDeclaration' | 'ImportExpression' }
  >;

const nameOf = (node: { type: string; name?: string; value?: unknown }): string => node.name ?? String(node.value);

function names(node: Statement): string[] {
  if (node.type === 'ExportAllDeclaration' || node.type === 'ImportExpression') return ['*'];
  return node.specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return '*';
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    return nameOf(specifier.type === 'ImportSpecifier' ? specifier.imported : specifier.local);
  });
}

function isTypeOnly(node: Statement): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  if (node.type !== 'ImportDeclaration' || node.specifiers.length === 0) return false;
  return node.specifiers.every((specifier) => (specifier as Kind).importKind === 'type');
}

export const importDirections: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports go one way, by the table of the house' } },
  create(context) {
    const path = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const check = (node: Statement): void => {
      const specifier = node.source?.type === 'Literal' ? node.source.value : undefined;
      if (typeof specifier !== 'string') return;
      const message = fault(path, { specifier, typeOnly: isTypeOnly(node), names: names(node) });
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
