import type { Parser, Node as RawNode, Tree as RawTree } from 'web-tree-sitter';
import type { FileLocation } from '../../../src/model/index.ts';
import { SyntaxNode } from './node.ts';

const WORD = /[\w$]/;

/** One parsed file. Nothing walks the whole tree: places come from text search, then from climbing. */
export class Source {
  /** Relative to the root. */
  readonly file: string;
  /** What was parsed; for a component file, all but its scripts is blank. */
  readonly text: string;
  readonly #tree: RawTree;
  readonly #handles = new Map<number, SyntaxNode>();
  readonly #words = new Map<string, readonly SyntaxNode[]>();
  #root: SyntaxNode | undefined;
  #lines: readonly number[] | undefined;

  constructor(file: string, text: string, parser: Parser) {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`the parser gave no tree for ${file}`);
    this.file = file;
    this.text = text;
    this.#tree = tree;
  }

  /** Gives the memory of the tree back; only what has been looked at stays known. */
  free(): void {
    this.#tree.delete();
  }

  get root(): SyntaxNode {
    this.#root ??= this.handle(this.#tree.rootNode, undefined);
    return this.#root;
  }

  /** The one handle of a node of the tree. */
  handle(raw: RawNode, parent: SyntaxNode | undefined): SyntaxNode {
    const known = this.#handles.get(raw.id);
    if (known !== undefined && known.start === raw.startIndex && known.type === raw.type) {
      return known;
    }
    const node = new SyntaxNode(this, raw, parent);
    this.#handles.set(raw.id, node);
    return node;
  }

  /** The smallest named node that covers an offset. */
  at(offset: number): SyntaxNode {
    let node = this.root;
    for (;;) {
      const child = childAt(node.children, offset);
      if (child === undefined) return node;
      node = child;
    }
  }

  /** Leaves whose whole text is this word: identifiers and property names, no comments, no strings. */
  words(word: string): readonly SyntaxNode[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const found: SyntaxNode[] = [];
    for (const offset of this.offsets(word)) {
      const node = this.at(offset);
      if (node.start === offset && node.end === offset + word.length) found.push(node);
    }
    this.#words.set(word, found);
    return found;
  }

  /** Where a word stands in the text, whatever surrounds it. */
  *offsets(word: string): Iterable<number> {
    let offset = this.text.indexOf(word);
    while (offset >= 0) {
      const end = offset + word.length;
      if (!WORD.test(this.text.charAt(offset - 1)) && !WORD.test(this.text.charAt(end))) {
        yield offset;
      }
      offset = this.text.indexOf(word, end);
    }
  }

  /** Line and column of an offset, both counting from 1. */
  place(offset: number): FileLocation {
    this.#lines ??= lineStarts(this.text);
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }
}

function childAt(children: readonly SyntaxNode[], offset: number): SyntaxNode | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child === undefined) return undefined;
    if (offset < child.start) high = middle - 1;
    else if (offset >= child.end) low = middle + 1;
    else return child;
  }
  return undefined;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let offset = text.indexOf('\n');
  while (offset >= 0) {
    starts.push(offset + 1);
    offset = text.indexOf('\n', offset + 1);
  }
  return starts;
}
