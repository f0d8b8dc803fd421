import type { Components } from '../../../src/model/index.ts';
import { oncePerFile } from '../../../src/tree/once.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { isMinified } from '../minified.ts';
import type { Parsers } from '../syntax/grammars.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { scriptFile, scriptText } from '../syntax/scripts.ts';
import { Source } from '../syntax/source.ts';
import { moduleResolver, type ResolveModule } from './modules.ts';
import type { Value } from './value.ts';

/** The files of one run and everything worked out about them so far. */
export interface Program {
  readonly tree: Tree;
  readonly components: Components;
  readonly resolve: ResolveModule;
  /**
   * A file, of which parts are parsed when they are asked for; `undefined` where it is no script or
   * cannot be read.
   *
   * @param look at the file, where somebody has had one
   */
  source(file: string, look?: Look): Source | undefined;
  /** The same for a file that is looked at by itself, whose bytes are known, and may be released again. */
  open(file: string, content: Buffer): Source | undefined;
  /** Values or effects of the file may be asked for later: it stays. */
  pin(file: string): void;
  /** Frees the tree of an opened file that nothing else has asked for. */
  release(file: string): void;
  /** The text of a file, to search it before anybody parses it. */
  look(file: string): Look | undefined;
  /** Exported values, by file and name. */
  readonly exports: Map<string, Value>;
  /** How many files have been parsed, if only in part. */
  parsed(): number;
  /** Values of expressions, by source and node. */
  readonly values: WeakMap<Source, Map<number, Value>>;
}

/** What can be told of a file without parsing it. */
export interface Look {
  spells(text: string): boolean;
  /** Where the file is not open. */
  content?(): Buffer;
}

export function createProgram(tree: Tree, components: Components, parsers: Parsers): Program {
  const sources = new Map<string, Source | undefined>();
  const pinned = new Set<string>();
  const shared = new Set<string>();
  const released = new Set<string>();
  let left = tree.version === undefined ? 0 : MOST_SHARED;
  const make = (file: string, content?: Buffer): Source | undefined => {
    if (left <= 0) return sourceOf(file, content ?? tree.bytes(file), parsers);
    const source = sharedSource(tree, file, parsers);
    left -= source?.text.length ?? 0;
    shared.add(file);
    return source;
  };
  const open = (file: string, content?: Buffer): Source | undefined => {
    if (sources.has(file)) return sources.get(file);
    const source = scriptFile.test(file) ? make(file, content) : undefined;
    sources.set(file, source);
    return source;
  };
  return {
    tree,
    components,
    resolve: moduleResolver(tree, components),
    source(file, look) {
      pinned.add(file);
      return open(file, look?.content?.());
    },
    open,
    pin(file) {
      pinned.add(file);
    },
    release(file) {
      const source = sources.get(file);
      if (source === undefined || pinned.has(file) || shared.has(file)) return;
      if (source.isParsed) released.add(file);
      source.free();
      sources.delete(file);
    },
    look: (file) => (sources.has(file) ? lookAt(sources.get(file)) : lookInto(tree.latin1(file))),
    exports: new Map(),
    parsed: () => {
      const open = [...sources].filter(([, source]) => source?.isParsed === true);
      return new Set([...released, ...open.map(([file]) => file)]).size;
    },
    values: new WeakMap(),
  };
}

/** So many characters have their trees kept for the next tree that holds the same files; a tree takes up to fifty times as many bytes. */
const MOST_SHARED = 4 * 1024 * 1024;

/** What is worked out of a source alone is worked out once for all trees that hold it. */
const sharedSource = oncePerFile(({ path, bytes }, parsers: Parsers) =>
  sourceOf(path, bytes(), parsers),
);

function sourceOf(file: string, content: Buffer | undefined, parsers: Parsers): Source | undefined {
  if (content === undefined || isMinified(content)) return undefined;
  const text = scriptText(file, decode(content));
  return new Source(file, text, parsers.of(file, text));
}

/** What is worked out of a node once in each program: it may depend on other files. */
export function oncePerNode<Made>(
  make: (program: Program, node: SyntaxNode) => Made,
): (program: Program, node: SyntaxNode) => Made {
  const known = new WeakMap<Program, Map<SyntaxNode, { readonly made: Made }>>();
  return (program, node) => {
    const ofProgram = known.get(program) ?? new Map<SyntaxNode, { readonly made: Made }>();
    known.set(program, ofProgram);
    const memo = ofProgram.get(node) ?? { made: make(program, node) };
    ofProgram.set(node, memo);
    return memo.made;
  };
}

function lookAt(source: Source | undefined): Look | undefined {
  return source && { spells: (text) => source.text.includes(text) };
}

/** @param bytes each as a character */
function lookInto(bytes: string | undefined): Look | undefined {
  if (bytes === undefined) return undefined;
  return {
    spells: (text) => bytes.includes(Buffer.from(text, 'utf8').toString('latin1')),
    content: () => Buffer.from(bytes, 'latin1'),
  };
}

function decode(content: Buffer): string {
  const text = content.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
