import type { Node as RawNode } from 'web-tree-sitter';
import type { Offsets } from './parts.ts';
import type { Source } from './source.ts';

const NO_NODES: readonly SyntaxNode[] = [];

/** Nodes in which there is never another: nobody has to ask the parser. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'property_identifier',
  'shorthand_property_identifier',
  'shorthand_property_identifier_pattern',
  'type_identifier',
  'string_fragment',
  'number',
]);

/**
 * A memoised handle on one named node: every property crosses into WebAssembly at most once,
 * and parents are known from the way down, because the parser looks them up from the root.
 */
export class SyntaxNode {
  readonly source: Source;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly parent: SyntaxNode | undefined;
  /** Absent for the module itself, whose statements are parsed when they are asked for. */
  #raw: RawNode | undefined;
  #offsets: Offsets;
  #isOpened = false;
  #children: readonly SyntaxNode[] | undefined;
  #fields: Map<string, SyntaxNode | undefined> | undefined;

  constructor(
    source: Source,
    raw: RawNode | undefined,
    parent: SyntaxNode | undefined,
    offsets: Offsets,
  ) {
    this.source = source;
    this.type = raw?.type ?? 'program';
    this.start = raw === undefined ? 0 : offsets(raw.startIndex);
    this.end = raw === undefined ? source.text.length : offsets(raw.endIndex);
    this.id = raw?.id ?? 0;
    this.parent = parent;
    this.#raw = raw;
    this.#offsets = offsets;
  }

  /** The source text of the node. */
  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }

  /** The named children, in order; comments left out. */
  get children(): readonly SyntaxNode[] {
    this.#children ??= this.source.statementsOf(this) ?? this.#load();
    return this.#children;
  }

  /** The child under a field name of the grammar, operators included. */
  field(name: string): SyntaxNode | undefined {
    const known = this.#fields?.get(name);
    if (known !== undefined || this.#fields?.has(name) === true) return known;
    const raw = this.#open()?.childForFieldName(name) ?? null;
    const child = raw === null ? undefined : this.source.handle(raw, this, this.#offsets);
    this.#fields ??= new Map();
    this.#fields.set(name, child);
    return child;
  }

  /** Lets go of the tree and of all that is in the node. */
  forget(): void {
    this.#raw = undefined;
    this.#isOpened = true;
    this.#children = NO_NODES;
    this.#fields = undefined;
  }

  /** The node of the parser, with all that is in it. */
  #open(): RawNode | undefined {
    if (this.#isOpened) return this.#raw;
    this.#isOpened = true;
    const opened = this.source.opened(this);
    this.#raw = opened?.raw ?? this.#raw;
    this.#offsets = opened?.offsets ?? this.#offsets;
    return this.#raw;
  }

  #load(): readonly SyntaxNode[] {
    if (this.end === this.start || LEAVES.has(this.type)) return NO_NODES;
    const children: SyntaxNode[] = [];
    for (const raw of this.#open()?.namedChildren ?? []) {
      const child = this.source.handle(raw, this, this.#offsets);
      if (child.type !== 'comment') children.push(child);
    }
    return children;
  }
}

/** Whether a node is this very child of its parent. */
export function isField(node: SyntaxNode, name: string): boolean {
  return node.parent?.field(name)?.id === node.id;
}

/** The nearest ancestor of one of the types, the node itself left out. */
export function ancestor(node: SyntaxNode, types: ReadonlySet<string>): SyntaxNode | undefined {
  let up = node.parent;
  while (up !== undefined && !types.has(up.type)) up = up.parent;
  return up;
}

/** Whether one node lies within another. */
export function within(node: SyntaxNode, outer: SyntaxNode): boolean {
  return node.source === outer.source && outer.start <= node.start && node.end <= outer.end;
}
