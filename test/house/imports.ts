/** Finds the imports of a file: code, components with their scripts, styles, MDX. */
import ts from 'typescript';
import type { Use } from './directions.ts';
import { parts, type File } from './tree.ts';

function clauseNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const own = clause?.name ? ['default'] : [];
  if (!bindings) return own;
  return ts.isNamespaceImport(bindings) ? [...own, '*'] : [...own, ...bindings.elements.map(named)];
}

const named = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string => (propertyName ?? name).text;

/** `import type …`, or every name marked with `type`. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function exportNames({ exportClause }: ts.ExportDeclaration): string[] {
  return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(named) : ['*'];
}

/** An import that begins at this node: a statement, `import()` or the type `import('…').Name`. */
function useOf(node: ts.Node): Use | undefined {
  const text = (part: ts.Node | undefined) => (part && ts.isStringLiteralLike(part) ? part.text : '');
  if (ts.isImportDeclaration(node)) {
    const { importClause, moduleSpecifier } = node;
    return { specifier: text(moduleSpecifier), typeOnly: isTypeImport(importClause), names: clauseNames(importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { specifier: text(node.moduleSpecifier), typeOnly: node.isTypeOnly, names: exportNames(node) };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: text(node.argument.literal), typeOnly: true, names: [] };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { specifier: text(node.arguments[0]), typeOnly: false, names: ['*'] };
  return undefined;
}

function inCode(code: string, name = 'code.ts'): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const use = useOf(node);
    if (use?.specifier) found.push(use);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return found;
}

const inStyles = (css: string): Use[] =>
  [...css.matchAll(/@import\s+(?:url\()?\s*["']?([^"')\s;]+)/g)].map(([, specifier = '']) => ({
    specifier,
    typeOnly: false,
    names: [],
  }));

const scripts = (markup: string): string =>
  [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code).join('\n');

/** In MDX only the lines that begin with the keyword are code. */
const mdxCode = (text: string): string => (text.match(/^(?:import|export)\s.*$/gm) ?? []).join('\n');

export function importsOf({ path, text }: File): Use[] {
  if (path.endsWith('.css')) return inStyles(text);
  if (path.endsWith('.mdx')) return inCode(mdxCode(text));
  if (!path.endsWith('.astro')) return inCode(text, path);
  const { front, styles, markup } = parts(text);
  return [...inCode(front), ...inCode(scripts(markup)), ...inStyles(styles)];
}
