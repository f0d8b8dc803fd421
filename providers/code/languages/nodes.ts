import type { Node } from 'web-tree-sitter';

/** Code that people write nests less; and the parser looks for each parent from the root. */
const DEEPEST = 100;

/** A node, what is around it, and so on. */
export function* outwards(node: Node): Generator<Node> {
  let depth = 0;
  for (let up: Node | null = node; up !== null && depth < DEEPEST; up = up.parent) {
    yield up;
    depth += 1;
  }
}

/** The nearest node around another one that is as asked. */
export function ancestorWhere(node: Node, is: (node: Node) => boolean): Node | undefined {
  for (const up of outwards(node)) if (up.id !== node.id && is(up)) return up;
  return undefined;
}

export function isWithin(node: Node, outer: Node): boolean {
  return outer.startIndex <= node.startIndex && node.endIndex <= outer.endIndex;
}

/** Whether a node is the child of its parent under that field. */
export function isFieldOf(node: Node, field: string): boolean {
  return node.parent?.childForFieldName(field)?.id === node.id;
}

/** The child under a field. */
export function fieldOf(node: Node | undefined, field: string): Node | undefined {
  return node?.childForFieldName(field) ?? undefined;
}

/** The named children, comments left out. */
export function childrenOf(node: Node | undefined): readonly Node[] {
  const found: Node[] = [];
  for (const child of node?.namedChildren ?? [])
    if (child !== null && child.type !== 'comment') found.push(child);
  return found;
}

/**
 * The leaves that are a word, in the order of the text.
 *
 * @param from the place in the text from which on they are looked for
 */
export function occurrences(within: Node, word: string, from = within.startIndex): readonly Node[] {
  const { tree, endIndex } = within;
  const text = tree.rootNode.text;
  const found: Node[] = [];
  for (
    let at = text.indexOf(word, from);
    at >= 0 && at < endIndex;
    at = text.indexOf(word, at + 1)
  ) {
    const node = tree.rootNode.descendantForIndex(at, at + word.length);
    if (node !== null && node.startIndex === at && node.text === word) found.push(node);
  }
  return found;
}
