import type { Node } from 'web-tree-sitter';
import { fieldOf, isFieldOf, occurrences } from '../nodes.ts';

const DEFAULTS: ReadonlySet<string> = new Set(['optional_parameter', 'keyword_parameter']);

const found = new WeakMap<Node['tree'], Map<string, readonly Node[]>>();

/** Where a file puts something into the variables and constants of a name, in the order of the text. */
export function targetsIn(root: Node, name: string): readonly Node[] {
  const byName = found.get(root.tree) ?? new Map<string, readonly Node[]>();
  found.set(root.tree, byName);
  const known = byName.get(name);
  if (known !== undefined) return known;
  const targets = occurrences(root.tree.rootNode, name).filter(isTarget);
  byName.set(name, targets);
  return targets;
}

/** `NAME = …` */
export function isAssigned(leaf: Node): boolean {
  return leaf.parent?.type === 'assignment' && isFieldOf(leaf, 'left');
}

/** What stands behind each `NAME =` of a file. */
export function valuesOf(root: Node, name: string): readonly Node[] {
  return targetsIn(root, name).flatMap((leaf) => {
    const value = isAssigned(leaf) ? fieldOf(leaf.parent ?? undefined, 'right') : undefined;
    return value === undefined ? [] : [value];
  });
}

/** The default of a parameter is put into it as well. */
export function isDefault({ type }: Node): boolean {
  return DEFAULTS.has(type);
}

function isTarget(leaf: Node): boolean {
  const { parent } = leaf;
  if (parent === null) return false;
  if (isDefault(parent)) return isFieldOf(leaf, 'name');
  if (parent.type === 'left_assignment_list') return true;
  return /^(?:operator_)?assignment$/.test(parent.type) && isFieldOf(leaf, 'left');
}
