import type { Node, Parser } from 'web-tree-sitter';
import { makeParser, startEngine } from '../tree-sitter.ts';
import { isBranch } from './branch.ts';
import { mask, type Part, partsOfText } from './mask.ts';

/** A word of a command: what it is made of, in order. */
export type Word = readonly Part[];

export interface Command {
  /** The program and its arguments; assignments before it left out. */
  readonly words: readonly Word[];
  /** Set for this command alone. */
  readonly assigned: readonly Assignment[];
  /** What it gets as input from the script itself, by line. */
  readonly input: readonly Word[];
  /** Where its output goes: redirections, and what `tee` writes. */
  readonly into: readonly Word[];
  readonly at: number;
  /** It is run only if something in the script says so. */
  readonly branch: boolean;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

export interface Script {
  readonly commands: readonly Command[];
  /** `A=b` and `export A=b` for what follows, in order. */
  readonly assigned: readonly Assignment[];
  /** Variables that the script asks for: `[ -z "$A" ]`, `${A:-b}`. */
  readonly tested: ReadonlySet<string>;
}

/** Reads a script; `slots` are the ranges in it that something else fills in before it runs. */
export type ReadScript = (text: string, slots: readonly Range[]) => Script;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Longer scripts are generated ones. */
const LARGEST = 200_000;
const MAX_DEPTH = 200;
const TESTS = new Set(['test_command', 'unary_expression', 'binary_expression']);

/** Nothing in them is run or asked for; asking the engine for what they hold costs more than the rest. */
const LEAVES = new Set(
  'word raw_string comment number variable_name string_content simple_expansion heredoc_start'.split(
    ' ',
  ),
);

let parser: Parser | undefined;

/** Loads the grammar of bash; only projects with scripts need it. */
export async function loadShell(): Promise<ReadScript> {
  await startEngine();
  parser ??= makeParser('bash');
  const bash = parser;
  return (text, slots) => {
    const script = { commands: [], assigned: [], tested: new Set<string>() };
    if (text.length > LARGEST) return script;
    const tree = bash.parse(mask(text, slots));
    if (tree === null) return script;
    walk(tree.rootNode, { script, into: [], input: [], depth: 0, branch: false });
    tree.delete();
    return script;
  };
}

interface Walk {
  readonly script: { commands: Command[]; assigned: Assignment[]; tested: Set<string> };
  readonly into: readonly Word[];
  readonly input: readonly Word[];
  readonly depth: number;
  readonly branch: boolean;
}

function walk(node: Node, outer: Walk): void {
  if (outer.depth > MAX_DEPTH || node.namedChildCount === 0) return;
  const at = { ...outer, depth: outer.depth + 1 };
  const children = node.namedChildren.filter((child) => child !== null);
  if (node.type === 'command') {
    addCommand(node, children, at);
  } else if (node.type === 'redirected_statement') {
    const into = [...at.into, ...redirections(children)];
    const input = children.flatMap(inputOf);
    for (const child of children) walk(child, { ...at, into, input });
    return;
  } else if (node.type === 'pipeline') {
    for (const [index, child] of children.entries()) {
      const behind = children.slice(index + 1).flatMap(teed);
      const into = [...at.into, ...behind];
      // What comes before says what is written, so that it is not told twice.
      const input = teed(child).length > 0 ? [] : echoed(children[index - 1]);
      walk(child, { ...at, into, input });
    }
    return;
  } else if (node.type === 'variable_assignment' && node.parent?.type !== 'command') {
    at.script.assigned.push(...assignmentOf(node));
  } else if (TESTS.has(node.type) || node.type === 'expansion') {
    for (const name of testedIn(node)) at.script.tested.add(name);
  }
  for (const child of children.filter(({ type }) => !LEAVES.has(type)))
    walk(child, { ...at, branch: at.branch || isBranch(child, node) });
}

function addCommand(node: Node, children: readonly Node[], outer: Walk): void {
  const { script, into, input, branch } = outer;
  const words: Word[] = [];
  const assigned: Assignment[] = [];
  for (const child of children) {
    if (child.type === 'variable_assignment') assigned.push(...assignmentOf(child));
    else if (child.type === 'command_name' && child.firstChild)
      words.push(wordOf(child.firstChild));
    else if (!child.type.endsWith('_redirect')) words.push(wordOf(child));
  }
  const own = {
    into: [...into, ...redirections(children), ...teed(node)],
    input: children.flatMap(inputOf),
  };
  script.commands.push({
    ...{ words, assigned, branch, at: node.startIndex },
    into: own.into,
    input: own.input.length > 0 ? own.input : input,
  });
}

function redirections(children: readonly Node[]): readonly Word[] {
  return children
    .filter(({ type }) => type === 'file_redirect')
    .flatMap((redirect) => {
      const target = redirect.childForFieldName('destination') ?? redirect.namedChildren.at(-1);
      return target ? [wordOf(target)] : [];
    });
}

/** https://www.gnu.org/software/bash/manual/html_node/Redirections.html: here documents and here strings. */
function inputOf(node: Node): readonly Word[] {
  if (node.type === 'herestring_redirect') {
    const [text] = node.namedChildren;
    return text ? [wordOf(text)] : [];
  }
  if (node.type !== 'heredoc_redirect') return [];
  const body = node.namedChildren.find((child) => child?.type === 'heredoc_body');
  const quoted = /['"\\]/.test(
    node.namedChildren.find((child) => child?.type === 'heredoc_start')?.text ?? '',
  );
  return body ? body.text.split('\n').map((line) => partsOfText(line, !quoted)) : [];
}

/** `… | tee -a file` writes what comes before it. */
function teed(node: Node): readonly Word[] {
  if (node.type !== 'command') return [];
  const [name, ...files] = node.namedChildren;
  return name?.text === 'tee' ? files.flatMap((file) => (file ? [wordOf(file)] : [])) : [];
}

/** `echo "$A" | …` gives what is echoed to what comes behind it. */
function echoed(node: Node | undefined): readonly Word[] {
  if (node?.type !== 'command') return [];
  const [name, ...args] = node.namedChildren;
  if (name?.text !== 'echo' && name?.text !== 'printf') return [];
  const words = args.flatMap((arg) => (arg ? [wordOf(arg)] : []));
  const last = words.at(-1);
  return last === undefined ? [] : [last];
}

function assignmentOf(node: Node): readonly Assignment[] {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  if (name?.type !== 'variable_name') return [];
  return [{ name: name.text, value: value === null ? [] : wordOf(value) }];
}

function* testedIn(node: Node): Generator<string> {
  if (node.type === 'expansion') {
    const name = node.namedChildren.find((child) => child?.type === 'variable_name');
    if (name && /^\$\{!?\w+:?[-=?+]/.test(node.text)) yield name.text;
    return;
  }
  for (const child of node.descendantsOfType('variable_name')) if (child) yield child.text;
}

function wordOf(node: Node): Word {
  return merged([...pieces(node, 0)]);
}

function* pieces(node: Node, depth: number): Generator<Part> {
  switch (node.type) {
    case 'word':
      yield* partsOfText(node.text.replace(/\\\n/g, '').replace(/\\(.)/gs, '$1'), false);
      return;
    case 'raw_string':
      yield* partsOfText(node.text.slice(1, -1), false);
      return;
    case 'string':
      yield* partsOfText(node.text.slice(1, -1), true);
      return;
    case 'simple_expansion':
    case 'expansion':
      yield* partsOfText(node.text, true);
      return;
    case 'concatenation':
      for (const child of node.namedChildren)
        if (child && depth < MAX_DEPTH) yield* pieces(child, depth + 1);
      return;
    case 'number':
      yield* partsOfText(node.text, false);
      return;
    default:
      yield { kind: 'unknown' };
  }
}

function merged(parts: readonly Part[]): Word {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = { kind: 'text', text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
