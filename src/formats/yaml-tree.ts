import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type ScalarStyle, scalarPlaces } from './yaml-scalar.ts';

/** A YAML value that knows where it stands. Aliases share the value of their anchor. */
export type YamlNode = YamlMap | YamlList | YamlText;

export interface YamlMap {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlText;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly YamlNode[];
}

export interface YamlText {
  readonly kind: 'text';
  readonly at: number;
  /** As text, whatever its type; empty for null. */
  readonly text: string;
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  /** The offset in the file of a character of the text that is no blank. */
  placeOf(index: number): number;
}

export interface YamlTree {
  readonly root: YamlNode;
  /** Where an offset stands, counting from 1. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** The first place where the file is no YAML; what could be read is in the tree all the same. */
  readonly mistake?: { readonly line: number; readonly column: number };
}

/** GitHub's own parser stops at 50: https://github.com/actions/runner `WorkflowTemplateParser`. */
const MAX_DEPTH = 100;
/** What a file may stand for once its aliases are followed. */
const MAX_NODES = 200_000;

interface Conversion {
  readonly text: string;
  /** The latest node of each anchor so far: an alias means the one before it. */
  readonly anchors: Map<string, unknown>;
  /** Nodes by what they were made from, and how many values each stands for. */
  readonly done: Map<unknown, YamlNode>;
  readonly sizes: Map<YamlNode, number>;
  readonly open: Set<unknown>;
  /** Where aliases stand that mean nothing. */
  readonly lost: number[];
}

/** Reads one YAML document with the place of everything; `undefined` for one that nests or repeats without end. */
export function readYamlTree(text: string): YamlTree | undefined {
  try {
    const counter = new LineCounter();
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const position = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const conversion = newConversion(text);
    const root = convert(document.contents, conversion, 0);
    const mistake = document.errors[0]?.pos[0] ?? conversion.lost[0];
    return { root, position, ...(mistake !== undefined && { mistake: position(mistake) }) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function newConversion(text: string): Conversion {
  return { text, anchors: new Map(), done: new Map(), sizes: new Map(), open: new Set(), lost: [] };
}

function convert(given: unknown, conversion: Conversion, depth: number): YamlNode {
  const node = isAlias(given) ? conversion.anchors.get(given.source) : given;
  if (isAlias(given) && node === undefined) conversion.lost.push(given.range?.[0] ?? 0);
  const known = conversion.done.get(node);
  if (known !== undefined && node !== null && node !== undefined) return known;
  if (depth > MAX_DEPTH || conversion.open.has(node)) throw new RangeError('nested too deeply');
  conversion.open.add(node);
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor)
    conversion.anchors.set(node.anchor, node);
  const made = make(node, conversion, depth);
  conversion.open.delete(node);
  conversion.done.set(node, made);
  conversion.sizes.set(made, sizeOf(made, conversion));
  return made;
}

function make(node: unknown, conversion: Conversion, depth: number): YamlNode {
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): YamlEntry[] => {
      const name = convert(key, conversion, depth + 1);
      return name.kind === 'text'
        ? [{ key: name, value: convert(value, conversion, depth + 1) }]
        : [];
    });
    return { kind: 'map', at: node.range?.[0] ?? 0, entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, conversion, depth + 1));
    return { kind: 'list', at: node.range?.[0] ?? 0, items };
  }
  return textOf(node, conversion.text);
}

function sizeOf(node: YamlNode, { sizes }: Conversion): number {
  let size = 1;
  const parts = node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
  for (const part of node.kind === 'list' ? node.items : parts) size += sizes.get(part) ?? 1;
  if (size > MAX_NODES) throw new RangeError('too many values');
  return size;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function textOf(node: unknown, file: string): YamlText {
  if (!isScalar(node)) return { kind: 'text', at: 0, text: '', type: 'null', placeOf: () => 0 };
  const [at = 0, end = 0] = node.range ?? [];
  const { value } = node;
  const type = typeof value;
  const style = STYLES[node.type ?? ''] ?? 'plain';
  const text = value === null || value === undefined ? '' : String(value);
  let places: ((index: number) => number) | undefined;
  return {
    kind: 'text',
    at,
    text,
    type: type === 'string' || type === 'number' || type === 'boolean' ? type : 'null',
    placeOf(index) {
      places ??= scalarPlaces(file.slice(at, end), text, style);
      return at + places(index);
    },
  };
}

/** The value of a key; where a key stands twice, the last one's. */
export function entryOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map'
    ? node.entries.findLast((entry) => entry.key.text === key)?.value
    : undefined;
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar; `undefined` for anything else, and for null. */
export function textIn(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'text' && node.type !== 'null' ? node.text : undefined;
}
