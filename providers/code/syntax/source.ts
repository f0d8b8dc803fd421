import type { Parser, Node as RawNode, Tree as RawTree } from 'web-tree-sitter';
import type { FileLocation } from '../../../src/model/index.ts';
import { chunkStarts } from './chunks.ts';
import { SyntaxNode } from './node.ts';

const WORD = /[\w$]/;

/**
 * One script, of which only the statements are parsed that somebody asks for. Nothing walks the
 * whole tree: places come from text search, then from climbing.
 */
export class Source {
  /** Relative to the root. */
  readonly file: string;
  /** What is parsed; for a component file, all but its scripts is blank. */
  readonly text: string;
  /** The whole module, above all statements. */
  readonly root: SyntaxNode;
  readonly #parser: Parser;
  readonly #handles = new Map<number, SyntaxNode>();
  readonly #words = new Map<string, readonly SyntaxNode[]>();
  #chunks: readonly Chunk[];
  #lines: readonly number[] | undefined;

  constructor(file: string, text: string, parser: Parser) {
    this.file = file;
    this.text = text;
    this.#parser = parser;
    const starts = chunkStarts(text);
    this.#chunks = starts.map((start, index) => ({
      start,
      end: starts[index + 1] ?? text.length,
      parsed: undefined,
    }));
    this.root = new SyntaxNode(this, undefined, undefined, 0);
  }

  /** Gives the memory of the tree back; only what has been looked at stays known. */
  free(): void {
    for (const { parsed } of this.#chunks) parsed?.tree.delete();
  }

  /** All statements of the module: parses what has not been parsed. */
  get statements(): readonly SyntaxNode[] {
    return this.#chunks.flatMap((chunk) => this.#parsed(chunk).statements);
  }

  /** The statement of the module that covers an offset. */
  statementAt(offset: number): SyntaxNode | undefined {
    const chunk = coveringAt(this.#chunks, offset);
    return chunk === undefined ? undefined : coveringAt(this.#parsed(chunk).statements, offset);
  }

  /** The statements of the module in which a pattern begins to match, and perhaps others, in order. */
  *statementsWith(pattern: RegExp): Iterable<SyntaxNode> {
    if (this.#chunks.length === 1) {
      yield* this.root.children;
      return;
    }
    let end = 0;
    for (const { index } of this.text.matchAll(pattern)) {
      const statement = index < end ? undefined : this.statementAt(index);
      if (statement === undefined) continue;
      end = statement.end;
      yield statement;
    }
  }

  /** The one handle of a node of the tree. */
  handle(raw: RawNode, parent: SyntaxNode | undefined, base: number): SyntaxNode {
    const known = this.#handles.get(raw.id);
    if (known !== undefined && known.start === raw.startIndex + base && known.type === raw.type) {
      return known;
    }
    const node = new SyntaxNode(this, raw, parent, base);
    this.#handles.set(raw.id, node);
    return node;
  }

  #parsed(chunk: Chunk): Parsed {
    if (chunk.parsed !== undefined) return chunk.parsed;
    const tree = this.#parser.parse(this.text.slice(chunk.start, chunk.end));
    if (tree === null) throw new Error(`the parser gave no tree for ${this.file}`);
    const module = tree.rootNode;
    const isFirst =
      this.#chunks.length > 1 && this.#chunks.every(({ parsed }) => parsed === undefined);
    if (isFirst && module.hasError) {
      tree.delete();
      return this.#whole();
    }
    chunk.parsed = { tree, statements: statementsOf(this, module, chunk.start) };
    return chunk.parsed;
  }

  /** What does not parse by itself may not have been meant to stand by itself. */
  #whole(): Parsed {
    const chunk = { start: 0, end: this.text.length, parsed: undefined };
    this.#chunks = [chunk];
    return this.#parsed(chunk);
  }

  /** The smallest named node that covers an offset. */
  at(offset: number): SyntaxNode {
    let node = this.root;
    let child = this.statementAt(offset);
    while (child !== undefined) {
      node = child;
      child = coveringAt(node.children, offset);
    }
    return node;
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

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Parsed {
  readonly tree: RawTree;
  readonly statements: readonly SyntaxNode[];
}

/** A part of the text that holds whole statements. */
interface Chunk extends Span {
  parsed: Parsed | undefined;
}

function statementsOf(source: Source, module: RawNode, base: number): readonly SyntaxNode[] {
  return module.namedChildren
    .map((raw) => source.handle(raw, source.root, base))
    .filter(({ type }) => type !== 'comment');
}

function coveringAt<One extends Span>(spans: readonly One[], offset: number): One | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
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
