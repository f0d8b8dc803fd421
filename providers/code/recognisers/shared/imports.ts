import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { importSpecifier } from '../../resolve/identifiers.ts';
import { keyName } from '../../resolve/literals.ts';
import type { Program } from '../../resolve/program.ts';
import { isField, type SyntaxNode } from '../../syntax/node.ts';
import type { Source } from '../../syntax/source.ts';

/** Calls in a file of whatever is imported under a name, by that name or by a local one. */
export function callsNamed(source: Source, imported: string): readonly SyntaxNode[] {
  const locals = new Set([imported]);
  for (const word of source.words(imported)) {
    const alias = word.parent?.field('alias');
    if (alias !== undefined && importSpecifier(alias) !== undefined) locals.add(alias.text);
  }
  return [...locals].flatMap((name) => source.words(name).flatMap(callOf));
}

function callOf(word: SyntaxNode): readonly SyntaxNode[] {
  const parent = word.parent;
  const callee = parent?.type === 'member_expression' && isField(word, 'property') ? parent : word;
  const call = callee.parent;
  return call?.type === 'call_expression' && isField(callee, 'function') ? [call] : [];
}

/** What stands under a key of an object literal, or of a constant that is one. */
export function option(
  program: Program,
  object: SyntaxNode | undefined,
  name: string,
): SyntaxNode | undefined {
  const inner = object === undefined ? undefined : unwrap(object);
  const literal = inner === undefined ? undefined : literalOf(program, inner);
  for (const child of literal?.children.toReversed() ?? []) {
    if (child.type === 'shorthand_property_identifier' && child.text === name) return child;
    if (child.type === 'method_definition' && keyName(child.field('name')) === name) return child;
    if (child.type === 'pair' && keyName(child.field('key')) === name) return child.field('value');
    const spread = child.type === 'spread_element' ? child.children[0] : undefined;
    const found = spread === undefined ? undefined : option(program, spread, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The object literal that an expression is. */
export function literalOf(program: Program, node: SyntaxNode): SyntaxNode | undefined {
  const inner = unwrap(node);
  if (inner.type === 'object') return inner;
  const value = evaluate(program, inner);
  return value.kind === 'object' ? value.node : undefined;
}
