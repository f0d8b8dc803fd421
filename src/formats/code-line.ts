import type { Node, Parser, Tree } from 'web-tree-sitter';
import { type Grammar, makeParser, startEngine } from './tree-sitter.ts';

/** Languages whose syntax tells what of a line is code. */
const GRAMMARS: readonly (readonly [files: RegExp, grammar: Grammar])[] = [
  [/\.[cm]?ts$/i, 'typescript'],
  [/\.(?:tsx|[cm]?jsx?)$/i, 'tsx'],
  [/\.pyw?$/i, 'python'],
  [/\.(?:rb|rake|ru)$|(?:^|\/)(?:Gemfile|Rakefile)$/, 'ruby'],
  [/\.go$/i, 'go'],
  [/\.php$/i, 'php'],
];

/** Longer files are generated. */
const LONGEST = 300_000;
/** Longer numbers may be a PIN or an account. */
const LONGEST_NUMBER = 3;
/** Names that people give are shorter, or made of words: what else is as long may be a key that stands without quotes. */
const OPAQUE = /^(?=.*\d)[A-Za-z0-9_$]{20,}$/;
const CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;

/** Leaves with a name of their own in the grammars that are code whatever they spell. */
const CODE =
  /^(?:\w*identifier\w*|name|constant|this|super|self|true|false|null|undefined|none|nil|iota|predefined_type|primitive_type|integral_type|php_tag|variable|label_name|instance_variable|class_variable|global_variable|string_start|string_end|ellipsis|empty_statement)$/;
const NUMBER = /^(?:number|integer|float|\w+_literal|\w*int\w*)$/;

/** A part of a line: as it stands, or hidden. */
export interface LinePart {
  readonly text: string;
  /** Where it stands in the text; absent: something is hidden here. */
  readonly at?: number;
}

/**
 * The parts of a line of code that cannot be a value, as the syntax of the whole file tells. What stands in
 * literals, comments and markup is hidden, wherever it begins. The engine has to be started for the file.
 *
 * @param line where the line begins and ends in the text
 * @param name a text that is shown in a literal too, if that holds nothing else
 * @returns nothing where the language is not known or the line is no valid code
 */
export function codeLine(
  file: string,
  text: string,
  line: { readonly start: number; readonly end: number },
  name: string,
): readonly LinePart[] | undefined {
  const grammar = grammarOf(file);
  if (grammar === undefined || text.length > LONGEST) return undefined;
  const tree = parse(grammar, text);
  if (tree === undefined) return undefined;
  try {
    return isValid(tree.rootNode, text, line)
      ? partsOf(tree.rootNode, text, line, name)
      : undefined;
  } finally {
    tree.delete();
  }
}

/** Starts the engine for lines of some files; where none is code, there is no need. */
export async function startFor(files: readonly string[]): Promise<void> {
  if (files.some((file) => grammarOf(file) !== undefined)) await startEngine();
}

function grammarOf(file: string): Grammar | undefined {
  return GRAMMARS.find(([files]) => files.test(file))?.[1];
}

const parsers = new Map<Grammar, Parser>();

function parse(grammar: Grammar, text: string): Tree | undefined {
  const parser = parsers.get(grammar) ?? makeParser(grammar);
  parsers.set(grammar, parser);
  return parser.parse(text) ?? undefined;
}

type Line = { readonly start: number; readonly end: number };

function isValid(root: Node, text: string, { start, end }: Line): boolean {
  const first = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  let around: Node | null = root.descendantForIndex(first, Math.max(first, end - 1));
  if (around === null || around.hasError) return false;
  for (; around !== null; around = around.parent) if (around.isError) return false;
  return true;
}

function partsOf(root: Node, text: string, { start, end }: Line, name: string): LinePart[] {
  const parts: LinePart[] = [];
  let at = start;
  while (at < end) {
    const leaf = root.descendantForIndex(at, at);
    const isLeaf = leaf !== null && leaf.childCount === 0 && leaf.endIndex > at;
    const space = isLeaf ? '' : (/^\s+/.exec(text.slice(at, end))?.[0] ?? '');
    const to = isLeaf ? Math.min(leaf.endIndex, end) : at + Math.max(1, space.length);
    const piece = text.slice(at, to);
    const isWhole = isLeaf && leaf.startIndex === at && leaf.endIndex === to;
    if (space !== '' || (isWhole && isCode(leaf, piece, name))) parts.push({ text: piece, at });
    else if (parts.at(-1) !== HIDDEN) parts.push(HIDDEN);
    at = to;
  }
  return parts;
}

const HIDDEN: LinePart = { text: '…' };

function isCode(leaf: Node, text: string, name: string): boolean {
  if (text === name) return true;
  if (OPAQUE.test(text) && !CONSTANT.test(text)) return false;
  if (!leaf.isNamed) return leaf.type === text;
  if (NUMBER.test(leaf.type)) return text.length <= LONGEST_NUMBER && /^\d+$/.test(text);
  return CODE.test(leaf.type);
}
