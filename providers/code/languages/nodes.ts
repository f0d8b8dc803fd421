import type { Node } from 'web-tree-sitter';

/** The nearest node around another one that is as asked. */
export function ancestorWhere(node: Node, is: (node: Node) => boolean): Node | undefined {
  let up = node.parent;
  while (up !== null && !is(up)) up = up.parent;
  return up ?? undefined;
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
