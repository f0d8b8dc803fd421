import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, isWithin, occurrences } from '../nodes.ts';
import type { Bound } from '../types.ts';
import { listed } from './literals.ts';
import { blockAround, declarationOf, FUNCTIONS, isWritten } from './scopes.ts';
import { toldOn } from './tests.ts';

/** The variables, or the fields of a variable, that a value is put into. */
export function bound(start: Node): Bound | undefined {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === 'literal_element') return boundField(node, parent);
  if (parent?.type !== 'expression_list') return undefined;
  const statement = parent.parent ?? undefined;
  const values = childrenOf(parent);
  const at = values.findIndex(({ id }) => id === node.id);
  const all =
    statement?.type === 'var_spec'
      ? statement.childrenForFieldName('name').filter((name) => name?.isNamed === true)
      : listed(fieldOf(statement, 'left'));
  const targets = values.length === all.length ? [all[at]] : all;
  const names = targets.flatMap((one) => (one === null || one === undefined ? [] : [one.text]));
  return statement === undefined ? undefined : inScope(statement, targets[0] ?? undefined, names);
}

function inScope(
  statement: Node,
  target: Node | undefined,
  all: readonly string[],
): Bound | undefined {
  const names = all.filter((name) => name !== '_');
  if (names.length === 0 || target === undefined) return undefined;
  if (statement.type === 'var_spec' || statement.type === 'short_var_declaration') {
    const scope = blockAround(statement);
    return scope === undefined ? undefined : { names, scope };
  }
  if (statement.type !== 'assignment_statement') return undefined;
  const root = rootOf(target);
  const scope = (root && declarationOf(root)?.scope) ?? functionAround(statement);
  return scope === undefined ? undefined : { names, scope };
}

/** `a` of `a.b.c` */
function rootOf(node: Node): Node | undefined {
  if (node.type === 'identifier') return node;
  return node.type === 'selector_expression' ? rootOf(fieldOf(node, 'operand') ?? node) : undefined;
}

function functionAround(node: Node): Node | undefined {
  return ancestorWhere(node, ({ type }) => FUNCTIONS.has(type));
}

/** `config := Config{Token: …}`: what is `config.Token` from there on. */
function boundField(node: Node, element: Node): Bound | undefined {
  const pair = element.parent;
  const [key] = childrenOf(pair ?? undefined);
  const literal = pair?.parent?.parent;
  if (pair?.type !== 'keyed_element' || key === undefined || key.id === element.id)
    return undefined;
  if (literal?.type !== 'composite_literal' || isWithin(node, key)) return undefined;
  const whole = literal.parent?.type === 'unary_expression' ? literal.parent : literal;
  const outer = bound(whole);
  const names = outer?.names.map((name) => `${name}.${key.text}`);
  return outer === undefined || names === undefined ? undefined : { names, scope: outer.scope };
}

/** Whether a leaf uses the variable that a scope knows, and not one of the same name inside. */
export function isUse(leaf: Node, scope: Node): boolean {
  const root = rootOf(leaf);
  if (root === undefined || isWritten(leaf) || isKey(leaf)) return false;
  if (leaf.parent?.type === 'selector_expression' && leaf.type === 'selector_expression')
    return false;
  const declared = declarationOf(root);
  return declared === undefined || isWithin(scope, declared.scope);
}

/** `token` in `Config{token: 1}` */
function isKey(leaf: Node): boolean {
  const pair = leaf.parent?.type === 'literal_element' ? leaf.parent.parent : undefined;
  return pair?.type === 'keyed_element' && childrenOf(pair)[0]?.id === leaf.parent?.id;
}

/** Whether a variable may have another value at a use than the one that it was given at a node. */
export function isReplaced(node: Node, use: Node, name: string): boolean {
  const { rootNode } = node.tree;
  const [root = name] = name.split('.');
  return [...new Set([name, root])].some((one) =>
    occurrences(rootNode, one, node.endIndex).some(
      (other) => other.startIndex < use.startIndex && isWritten(other),
    ),
  );
}
