import type { Node, Tree } from 'web-tree-sitter';

/** Code that people write nests less; and the parser looks for each parent from the root. */
export const DEEPEST = 100;

/** A node, what is around it, and so on. */
export function* outwards(node: Node): Generator<Node> {
  let depth = 0;
  for (let up: Node | null = node; up !== null && depth < DEEPEST; up = up.parent) {
    yield up;
    depth += 1;
  }
}

/** Whether there is more around a node than anybody looks at. */
export function isDeep(node: Node): boolean {
  let depth = 0;
  for (const _ of outwards(node)) depth += 1;
  return depth >= DEEPEST;
}

/** A guard stands near to what it guards; and the parser looks for each statement from the first. */
const NEAR = 40;

/** What stands before a statement in its block, the nearest first. */
export function* statementsBefore(statement: Node): Generator<Node> {
  let before = statement.previousNamedSibling;
  for (let count = 0; before !== null && count < NEAR; count++) {
    yield before;
    before = before.previousNamedSibling;
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

/** More of one word in one file is no program of somebody's, and each may be asked for all others. */
const MOST = 1000;

/**
 * The leaves that are a word, in the order of the text.
 *
 * @param from the place in the text from which on they are looked for
 */
export function occurrences(within: Node, word: string, from = within.startIndex): readonly Node[] {
  const { tree, endIndex } = within;
  if (word === '') return [];
  const root = tree.rootNode;
  const text = textOf(tree);
  const found: Node[] = [];
  for (
    let at = text.indexOf(word, from);
    at >= 0 && at < endIndex && found.length < MOST;
    at = text.indexOf(word, at + 1)
  ) {
    if (!isWhole(text, at, word)) continue;
    const node = root.descendantForIndex(at, at + word.length);
    if (node !== null && node.startIndex === at && node.endIndex === at + word.length)
      found.push(node);
  }
  return found;
}

const texts = new WeakMap<Tree, string>();

/** The text of a file, which its tree puts together anew whenever it is asked. */
function textOf(tree: Tree): string {
  const known = texts.get(tree);
  if (known !== undefined) return known;
  const { rootNode } = tree;
  // The root begins with the first character that is no white space.
  const text = ' '.repeat(rootNode.startIndex) + rootNode.text;
  texts.set(tree, text);
  return text;
}

/** Whether a word stands there that is no part of a longer one. */
function isWhole(text: string, at: number, word: string): boolean {
  const goesOn = (one: number, other: number) =>
    IS_WORD.test(text.charAt(one) + text.charAt(other));
  return !goesOn(at - 1, at) && !goesOn(at + word.length - 1, at + word.length);
}

const IS_WORD = /^\w\w$/;
