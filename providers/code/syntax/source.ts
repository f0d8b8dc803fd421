import type { Node as RawNode, Tree as RawTree } from 'web-tree-sitter';
import type { FileLocation } from '../../../src/model/index.ts';
import type { Parse } from './grammars.ts';
import { layoutOf, type Region } from './layout.ts';
import { SyntaxNode } from './node.ts';
import {
  coveringAt,
  groupsOf,
  type Offsets,
  parseBlock,
  parseGroup,
  regionsIn,
  type Span,
} from './parts.ts';

const WORD = /[\w$]/;
const WORDS = /[\w$]+/g;
const ONE_WORD = /^[\w$]+$/;

/** From here on it is cheaper to know where every word stands than to look for one more. */
const MANY_WORDS = 100;

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
  readonly #parse: Parse;
  readonly #trees: RawTree[] = [];
  readonly #handles = new Map<number, SyntaxNode>();
  readonly #words = new Map<string, readonly SyntaxNode[]>();
  readonly #groups = new Map<Region, readonly Group[]>();
  #module: Region | undefined;
  #blocks: ReadonlyMap<number, Region> | undefined;
  #lines: readonly number[] | undefined;
  #searches = 0;
  #index: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(file: string, text: string, parse: Parse) {
    this.file = file;
    this.text = text;
    this.#parse = parse;
    this.root = new SyntaxNode(this, undefined, undefined, (parsed) => parsed);
  }

  /** Whether anything of it has been parsed. */
  get isParsed(): boolean {
    return this.#trees.length > 0;
  }

  /** Gives the memory of the trees back; of a node, its place and what it stands in stay known. */
  free(): void {
    for (const node of this.#handles.values()) node.forget();
    this.#handles.clear();
    this.#words.clear();
    this.#groups.clear();
    this.#index = undefined;
    for (const tree of this.#trees.splice(0)) tree.delete();
  }

  /** All statements of the module, or of a block that is parsed by itself; `undefined` for any other node. */
  statementsOf(block: SyntaxNode): readonly SyntaxNode[] | undefined {
    const region = this.#regionOf(block);
    if (region === undefined) return undefined;
    return this.#groupsOf(region).flatMap((group) => this.#statements(group, block));
  }

  /** The statements of a module or block in which a pattern matches, and perhaps others, in order. */
  *statementsWith(block: SyntaxNode, pattern: RegExp): Iterable<SyntaxNode> {
    const region = this.#regionOf(block);
    if (region === undefined) {
      yield* block.children;
      return;
    }
    for (const group of this.#groupsOf(region)) {
      const matches = pattern.test(this.text.slice(group.start, group.end));
      if (matches) yield* this.#statements(group, block);
    }
  }

  /** The child of a node that covers an offset. */
  childAt(node: SyntaxNode, offset: number): SyntaxNode | undefined {
    const region = this.#regionOf(node);
    if (region === undefined) return coveringAt(node.children, offset);
    const group = coveringAt(this.#groupsOf(region), offset);
    return group === undefined ? undefined : coveringAt(this.#statements(group, node), offset);
  }

  /** A node whose inside was left out when the text around it was parsed, with it. */
  opened(node: SyntaxNode): { readonly raw: RawNode; readonly offsets: Offsets } | undefined {
    const region = this.#blockAt(node.start);
    if (region === undefined) return undefined;
    const parsed = parseBlock(this.#parse, this.text, region, node.type);
    if (parsed !== undefined) this.#trees.push(parsed.tree);
    return parsed;
  }

  #regionOf(node: SyntaxNode): Region | undefined {
    if (node === this.root) return this.#layout();
    return node.type === 'statement_block' ? this.#blockAt(node.start) : undefined;
  }

  /** Many a file is opened of which, in the end, nothing is asked. */
  #layout(): Region {
    this.#module ??= layoutOf(this.text);
    return this.#module;
  }

  #blockAt(start: number): Region | undefined {
    this.#blocks ??= regionsIn(this.#layout());
    return this.#blocks.get(start);
  }

  #groupsOf(region: Region): readonly Group[] {
    let groups = this.#groups.get(region);
    if (groups === undefined) {
      const spans = groupsOf(region, region === this.#layout());
      groups = spans.map((span) => ({ ...span, region, statements: undefined }));
      this.#groups.set(region, groups);
    }
    return groups;
  }

  #statements(group: Group, block: SyntaxNode): readonly SyntaxNode[] {
    if (group.statements !== undefined) return group.statements;
    const { tree, offsets } = parseGroup(this.#parse, this.text, group, group.region);
    this.#trees.push(tree);
    group.statements = tree.rootNode.namedChildren
      .map((raw) => this.handle(raw, block, offsets))
      .filter(({ type, start }) => type !== 'comment' && start < group.end);
    return group.statements;
  }

  /** The one handle of a node of the tree. */
  handle(raw: RawNode, parent: SyntaxNode | undefined, offsets: Offsets): SyntaxNode {
    const known = this.#handles.get(raw.id);
    if (known !== undefined && known.start === offsets(raw.startIndex) && known.type === raw.type) {
      return known;
    }
    const node = new SyntaxNode(this, raw, parent, offsets);
    this.#handles.set(raw.id, node);
    return node;
  }

  /** The smallest named node that covers an offset. */
  at(offset: number): SyntaxNode {
    let node = this.root;
    let child = this.childAt(node, offset);
    while (child !== undefined) {
      node = child;
      child = this.childAt(node, offset);
    }
    return node;
  }

  /** Leaves whose whole text is this word: identifiers and property names, no comments, no strings. */
  words(word: string): readonly SyntaxNode[] {
    let found = this.#words.get(word);
    if (found === undefined) {
      found = this.wordsAt(word, this.offsets(word));
      this.#words.set(word, found);
    }
    return found;
  }

  /** Those of them that stand at some of the offsets. */
  wordsAt(word: string, offsets: Iterable<number>): readonly SyntaxNode[] {
    const found: SyntaxNode[] = [];
    for (const offset of offsets) {
      const node = this.at(offset);
      if (node.start === offset && node.end === offset + word.length) found.push(node);
    }
    return found;
  }

  /**
   * Of ascending offsets those that stand behind a match of a pattern among the same statements of
   * the module, and in no block that is parsed by itself.
   */
  *behind(pattern: RegExp, offsets: Iterable<number>): Iterable<number> {
    let group: Group | undefined;
    let from = -1;
    for (const offset of offsets) {
      const module = this.#layout();
      const around = coveringAt(this.#groupsOf(module), offset);
      if (around === undefined || coveringAt(module.blocks, offset) !== undefined) continue;
      if (around !== group) from = this.text.slice(around.start, around.end).search(pattern);
      group = around;
      if (from >= 0 && offset >= around.start + from) yield offset;
    }
  }

  /** Where a word stands in the text, whatever surrounds it. */
  offsets(word: string): Iterable<number> {
    this.#searches += 1;
    if (this.#searches < MANY_WORDS || !ONE_WORD.test(word)) return this.#search(word);
    this.#index ??= wordsIn(this.text);
    return this.#index.get(word) ?? [];
  }

  *#search(word: string): Iterable<number> {
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

/** Statements that are parsed together. */
interface Group extends Span {
  readonly region: Region;
  statements: readonly SyntaxNode[] | undefined;
}

function wordsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const offsets = found.get(word);
    if (offsets === undefined) found.set(word, [index]);
    else offsets.push(index);
  }
  return found;
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
