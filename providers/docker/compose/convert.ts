import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from 'yaml';
import { parseTemplate } from '../../../src/formats/compose/interpolate.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import type { createAliasCount } from './aliases.ts';
import type { FaultCode, Report } from './fault.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import { plainScalar } from './scalar.ts';

const MAX_DEPTH = 400;

/** One document on its way from YAML to nodes. */
export interface Conversion {
  readonly text: string;
  readonly file: string;
  readonly lines: LineCounter;
  readonly report: Report;
  /** The last node so far that has this anchor. */
  readonly anchors: Map<string, YamlNode>;
  readonly known: Map<YamlNode, Node>;
  /** What is being converted: an alias to one of these would hold itself. */
  readonly open: Set<YamlNode>;
  readonly count: ReturnType<typeof createAliasCount>;
  refused: boolean;
}

export function placeAt(
  { file, lines }: Pick<Conversion, 'file' | 'lines'>,
  offset: number,
): FileLocation {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

export function refuse(
  conversion: Conversion,
  code: FaultCode,
  message: string,
  offset: number,
): void {
  conversion.refused = true;
  conversion.report(code, `${conversion.file} ${message}`, placeAt(conversion, offset));
}

/** Makes nodes of YAML, those behind aliases shared, so that the result is never larger than the file. */
export function convert(yaml: YamlNode, conversion: Conversion, depth: number): Node {
  const offset = yaml.range?.[0] ?? 0;
  if (isAlias(yaml)) return convertAlias(yaml, conversion, offset);
  if (yaml.anchor) conversion.anchors.set(yaml.anchor, yaml);
  if (depth > MAX_DEPTH) {
    refuse(conversion, 'too-deep', 'nests too deeply here', offset);
    return nothing(conversion, offset);
  }
  conversion.open.add(yaml);
  const node = { ...convertPlain(yaml, conversion, depth), ...tagOf(yaml) };
  conversion.open.delete(yaml);
  conversion.known.set(yaml, node);
  return node;
}

function convertPlain(yaml: YamlNode, conversion: Conversion, depth: number): Node {
  if (isMap(yaml)) return convertMap(yaml, conversion, depth);
  if (isSeq(yaml)) return convertList(yaml, conversion, depth);
  conversion.count.scalar(yaml);
  return isScalar(yaml)
    ? convertScalar(yaml, conversion)
    : nothing(conversion, yaml.range?.[0] ?? 0);
}

function nothing(conversion: Conversion, offset: number): ScalarNode {
  return { kind: 'scalar', type: 'null', text: '', place: placeAt(conversion, offset) };
}

function convertAlias(yaml: Alias, conversion: Conversion, offset: number): Node {
  const target = conversion.anchors.get(yaml.source);
  const node = target && conversion.known.get(target);
  if (target && node) {
    conversion.count.alias(yaml, target);
    return node;
  }
  const why = target && conversion.open.has(target) ? 'holds itself' : 'was not set before';
  refuse(conversion, 'alias', `uses an anchor that ${why}`, offset);
  return nothing(conversion, offset);
}

function convertList(yaml: YAMLSeq, conversion: Conversion, depth: number): Node {
  const parts = yaml.items.filter(isYamlNode);
  const items = parts.map((item) => convert(item, conversion, depth + 1));
  conversion.count.container(yaml, parts);
  return {
    kind: 'list',
    items: items.filter(({ tag }) => tag !== 'reset'),
    place: placeAt(conversion, yaml.range?.[0] ?? 0),
  };
}

function isYamlNode(value: unknown): value is YamlNode {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

function convertMap(yaml: YAMLMap, conversion: Conversion, depth: number): MapNode {
  const entries = new Map<string, Entry>();
  const parts: YamlNode[] = [];
  let merged: readonly Node[] | undefined;
  for (const { key, value: content } of yaml.items) {
    const offset = offsetOf(key);
    const value = isYamlNode(content)
      ? convert(content, conversion, depth + 1)
      : nothing(conversion, offset);
    if (isYamlNode(content)) parts.push(content);
    if (!isMergeKey(key)) addEntry(entries, { key, value }, conversion);
    else if (merged === undefined) merged = mergeSources(value, conversion, offset);
    else refuse(conversion, 'duplicate-key', 'has two merge keys in one mapping', offset);
  }
  for (const source of merged ?? []) addMerged(entries, source);
  conversion.count.container(yaml, parts);
  return { kind: 'map', entries, place: placeAt(conversion, yaml.range?.[0] ?? 0) };
}

function addEntry(
  entries: Map<string, Entry>,
  { key, value }: { readonly key: Pair['key']; readonly value: Node },
  conversion: Conversion,
): void {
  const name = keyOf(key);
  const offset = offsetOf(key);
  if (name === undefined) {
    refuse(conversion, 'structure', 'has a key here that is not a text', offset);
  } else if (entries.has(name)) {
    refuse(conversion, 'duplicate-key', `repeats the key ${name}`, offset);
  } else entries.set(name, { key: placeAt(conversion, offset), value });
}

/** What the mapping itself says goes over what it merges, an earlier source over a later one. */
function addMerged(entries: Map<string, Entry>, source: Node): void {
  if (source.kind !== 'map') return;
  for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}

/** https://yaml.org/type/merge.html */
function mergeSources(value: Node, conversion: Conversion, offset: number): readonly Node[] {
  const sources = value.kind === 'list' ? value.items : [value];
  if (sources.every(({ kind }) => kind === 'map')) return sources;
  refuse(conversion, 'structure', 'merges something here that is not a mapping', offset);
  return [];
}

function offsetOf(key: unknown): number {
  return isYamlNode(key) ? (key.range?.[0] ?? 0) : 0;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  const source = key.source ?? '';
  return key.type !== 'PLAIN' || plainScalar(source).type === 'text' ? source : undefined;
}

const TYPED = /[:!](?:int|float|bool|null|reset|override)$/;

function convertScalar(yaml: Scalar, conversion: Conversion): ScalarNode {
  const source = yaml.source ?? '';
  const plain = yaml.type === 'PLAIN' && (yaml.tag === undefined || TYPED.test(yaml.tag));
  const { type, text } = plain ? plainScalar(source) : ({ type: 'text', text: source } as const);
  const place = placeAt(conversion, yaml.range?.[0] ?? 0);
  if (type !== 'text' || !text.includes('$')) return { kind: 'scalar', type, text, place };
  const template = parseTemplate(text);
  return { kind: 'scalar', type, text, place, template, ...dollarsOf(yaml, text, conversion) };
}

/** An escaped dollar sign is not seen in the file; then the place of the whole text must do. */
function dollarsOf(
  { range }: Scalar,
  content: string,
  conversion: Conversion,
): Pick<ScalarNode, 'dollars'> {
  const { text } = conversion;
  const [from = 0, to = 0] = range ?? [];
  const dollars = new Map<number, FileLocation>();
  let inside = content.indexOf('$');
  for (let at = text.indexOf('$', from); at >= 0 && at < to; at = text.indexOf('$', at + 1)) {
    if (inside < 0) return {};
    dollars.set(inside, placeAt(conversion, at));
    inside = content.indexOf('$', inside + 1);
  }
  return inside < 0 ? { dollars } : {};
}

function tagOf({ tag }: YamlNode): Pick<Node, 'tag'> {
  if (tag === '!reset') return { tag: 'reset' };
  return tag === '!override' ? { tag: 'override' } : {};
}
