import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import { argumentOf, calledFunction, shortName } from './values.ts';

const CLASSES: ReadonlySet<string> = new Set([
  'class_declaration',
  'trait_declaration',
  'interface_declaration',
  'enum_declaration',
  'anonymous_class',
]);

/** What a constant of the file stands for: `const X = 'A'`, `define('X', 'A')`. */
export function constantNamed(node: Node): Node | undefined {
  const name = shortName(node.text);
  const { rootNode } = node.tree;
  for (const leaf of occurrences(rootNode, name)) {
    const element = leaf.type === 'name' ? leaf.parent : null;
    const isConstant = element?.type === 'const_element' && classAround(leaf) === undefined;
    if (isConstant) return childrenOf(element)[1];
    const call = leaf.type === 'string_content' ? definitionOf(leaf) : undefined;
    if (call !== undefined) return argumentOf(call, { index: 1 });
  }
  return undefined;
}

function definitionOf(leaf: Node): Node | undefined {
  const call = ancestorWhere(leaf, ({ type }) => type === 'function_call_expression');
  if (call === undefined || calledFunction(call) !== 'define') return undefined;
  const first = argumentOf(call, { index: 0 });
  return first !== undefined && first.text.slice(1, -1) === leaf.text ? call : undefined;
}

/** What a constant of a class of the file stands for: `self::X`, `Keys::X`. */
export function constantOfClass(node: Node): Node | undefined {
  const [scope, constant] = childrenOf(node);
  if (scope === undefined || constant === undefined) return undefined;
  const own = classAround(node);
  const isOwn = scope.type === 'relative_scope' && scope.text !== 'parent';
  for (const leaf of occurrences(node.tree.rootNode, constant.text)) {
    const element = leaf.parent ?? undefined;
    if (element?.type !== 'const_element' && element?.type !== 'enum_case') continue;
    const owner = classAround(leaf);
    const isAsked = isOwn ? owner?.id === own?.id : nameOfClass(owner) === shortName(scope.text);
    if (owner === undefined || !isAsked) continue;
    return element.type === 'enum_case' ? undefined : childrenOf(element)[1];
  }
  return undefined;
}

/** The value of a case: `Keys::Url->value` (https://www.php.net/manual/en/language.enumerations.backed.php). */
export function enumCase(node: Node): Node | undefined {
  const object = fieldOf(node, 'object');
  if (fieldOf(node, 'name')?.text !== 'value') return undefined;
  if (object?.type !== 'class_constant_access_expression') return undefined;
  const [scope, name] = childrenOf(object);
  if (name === undefined) return undefined;
  for (const leaf of occurrences(node.tree.rootNode, name.text)) {
    const { parent } = leaf;
    if (parent?.type !== 'enum_case') continue;
    if (nameOfClass(classAround(leaf)) === shortName(scope?.text ?? '')) {
      return fieldOf(parent, 'value');
    }
  }
  return undefined;
}

export function classAround(node: Node): Node | undefined {
  return ancestorWhere(node, ({ type }) => CLASSES.has(type));
}

export function nameOfClass(node: Node | undefined): string | undefined {
  return fieldOf(node, 'name')?.text;
}
