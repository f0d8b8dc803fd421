import { evaluate } from '../../resolve/evaluate.ts';
import { importSpecifier } from '../../resolve/identifiers.ts';
import { isCallee } from '../../resolve/parameters.ts';
import type { Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

const IMPORT = /\bimport\b(?!\s*[(.])/;

export interface FoundCall {
  readonly call: SyntaxNode;
  /** What is taken from the export before it is called, with dots; empty where it is called itself. */
  readonly path: string;
}

/** Calls and constructions in a file of an export of one of the modules, by whatever local name, and of its members. */
export function callsOf(
  program: Program,
  root: SyntaxNode,
  modules: ReadonlySet<string>,
  name: string,
): readonly FoundCall[] {
  const found: FoundCall[] = [];
  for (const local of localNames(root, name)) {
    for (const word of root.source.words(local)) {
      const callee = calleeAround(word);
      const call = callee?.parent;
      if (callee === undefined || call === undefined) continue;
      const target = evaluate(program, callee);
      if (target.kind !== 'external' || !modules.has(target.module)) continue;
      const path = pathAfter(target.name, name);
      if (path !== undefined) found.push({ call, path });
    }
  }
  return found;
}

function localNames(root: SyntaxNode, name: string): ReadonlySet<string> {
  const locals = new Set([name]);
  for (const word of root.source.words(name)) {
    const parent = word.parent;
    const alias = parent?.type === 'pair_pattern' ? parent.field('value') : parent?.field('alias');
    if (alias === undefined) continue;
    if (parent?.type === 'pair_pattern' || importSpecifier(alias) !== undefined) {
      locals.add(alias.text);
    }
  }
  for (const statement of root.source.statementsWith(root, IMPORT)) {
    if (statement.type !== 'import_statement') continue;
    const clause = statement.children.find((child) => child.type === 'import_clause');
    const first = clause?.children[0];
    if (first?.type === 'identifier') locals.add(first.text);
  }
  return locals;
}

/** The expression that is called, around a word of it. */
function calleeAround(word: SyntaxNode): SyntaxNode | undefined {
  let node = word;
  while (node.parent?.type === 'member_expression') node = node.parent;
  return isCallee(node) ? node : undefined;
}

function pathAfter(full: string, name: string): string | undefined {
  const parts = full.split('.').filter((part) => part !== 'default' && part !== '*');
  if (parts[0] === name) return parts.slice(1).join('.');
  return /^(?:default|\*)/.test(full) ? parts.join('.') : undefined;
}
