import type { Node as RawNode, Tree as RawTree } from 'web-tree-sitter';
import type { Parse } from './grammars.ts';
import type { Region } from './layout.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The offset in the file of an offset in what was parsed. */
export type Offsets = (parsed: number) => number;

export interface Parsed {
  readonly tree: RawTree;
  readonly offsets: Offsets;
}

/** What has to stand around a block for it to be parsed as what it is. */
const AROUND: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['class_body', ['class A', '']],
  ['interface_body', ['interface A', '']],
  ['object_type', ['type A=', '']],
  ['object', ['a=', '']],
  ['switch_body', ['switch(a)', '']],
  ['jsx_expression', ['<a>', '</a>']],
]);

/** The blocks of a layout that are parsed by themselves, by where they begin. */
export function regionsIn(module: Region): ReadonlyMap<number, Region> {
  const found = new Map<number, Region>();
  const open = [...module.blocks];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.set(next.start, next);
    open.push(...next.blocks);
  }
  return found;
}

/** The groups of statements of a module, or between the braces of a block. */
export function groupsOf(region: Region, isModule: boolean): readonly Span[] {
  const edge = isModule ? 0 : 1;
  const starts = [region.start + edge, ...region.cuts];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? region.end - edge }));
}

/** Ends the statement before it as the next statement of the file does; the end of a text would not. */
const NEXT = '\nvar x';

/** Parses a group of statements without what stands in the blocks within it; the last may be none of it. */
export function parseGroup(parse: Parse, text: string, group: Span, region: Region): Parsed {
  const isLast = region.cuts.at(-1) === undefined || group.start === region.cuts.at(-1);
  return parseSpan(parse, text, group, region.blocks, ['', isLast ? '' : NEXT]);
}

/** A block that was left out of what was parsed around it, as the node of the type it has there. */
export function parseBlock(
  parse: Parse,
  text: string,
  region: Region,
  type: string,
): (Parsed & { readonly raw: RawNode }) | undefined {
  const around = AROUND.get(type);
  if (around === undefined) return undefined;
  const parsed = parseSpan(parse, text, region, region.blocks, around);
  const { rootNode } = parsed.tree;
  const [before, after] = around;
  const raw = rootNode.namedDescendantForIndex(before.length, rootNode.endIndex - after.length);
  return raw === null ? undefined : { ...parsed, raw };
}

function parseSpan(
  parse: Parse,
  text: string,
  span: Span,
  blocks: readonly Region[],
  [before, after]: readonly [string, string],
): Parsed {
  const base = span.start - before.length;
  const own = blocks.filter(({ start, end }) => span.start <= start && end <= span.end);
  const tree = parse(before + withoutInsides(text, span, own) + after);
  if (own.length === 0) return { tree, offsets: (parsed) => parsed + base };
  if (!tree.rootNode.hasError) return { tree, offsets: offsetsAround(base, own) };
  tree.delete();
  const whole = parse(before + text.slice(span.start, span.end) + after);
  return { tree: whole, offsets: (parsed) => parsed + base };
}

/** The text of a span with nothing between the braces of the blocks in it. */
function withoutInsides(text: string, { start, end }: Span, blocks: readonly Region[]): string {
  const kept: string[] = [];
  let from = start;
  for (const block of blocks) {
    kept.push(text.slice(from, block.start + 1));
    from = block.end - 1;
  }
  kept.push(text.slice(from, end));
  return kept.join('');
}

function offsetsAround(base: number, blocks: readonly Region[]): Offsets {
  // Where each block stands in what was parsed, and how far everything behind it has moved.
  const places: number[] = [];
  const shifts = [base];
  for (const { start, end } of blocks) {
    const shift = shifts.at(-1) ?? base;
    places.push(start - shift);
    shifts.push(shift + end - start - 2);
  }
  return (parsed) => parsed + (shifts[countBelow(places, parsed)] ?? base);
}

/** How many of ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of ordered spans that covers an offset. */
export function coveringAt<One extends Span>(
  spans: readonly One[],
  offset: number,
): One | undefined {
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
