import type { Components } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { isMinified } from '../minified.ts';
import type { Parsers } from '../syntax/grammars.ts';
import { scriptFile, scriptText } from '../syntax/scripts.ts';
import { Source } from '../syntax/source.ts';
import { moduleResolver, type ResolveModule } from './modules.ts';
import type { Value } from './value.ts';

/** The files of one run and everything worked out about them so far. */
export interface Program {
  readonly tree: Tree;
  readonly components: Components;
  readonly resolve: ResolveModule;
  /** A file, of which parts are parsed when they are asked for; `undefined` where it is no script or cannot be read. */
  source(file: string): Source | undefined;
  /** The same for a file that is looked at by itself, whose bytes are known, and may be released again. */
  open(file: string, content: Buffer): Source | undefined;
  /** Values or effects of the file may be asked for later: it stays. */
  pin(file: string): void;
  /** Frees the tree of an opened file that nothing else has asked for. */
  release(file: string): void;
  /** Whether a file may export a name: it spells it, or passes on all of another module. */
  spells(file: string, name: string): boolean;
  /** Exported values, by file and name. */
  readonly exports: Map<string, Value>;
  /** How many files have been parsed, if only in part. */
  parsed(): number;
  /** Values of expressions, by source and node. */
  readonly values: WeakMap<Source, Map<number, Value>>;
}

export function createProgram(tree: Tree, components: Components, parsers: Parsers): Program {
  const sources = new Map<string, Source | undefined>();
  const pinned = new Set<string>();
  const parsed = new Set<string>();
  const open = (file: string, content?: Buffer): Source | undefined => {
    if (sources.has(file)) return sources.get(file);
    const bytes = scriptFile.test(file) ? (content ?? tree.bytes(file)) : undefined;
    const source = bytes && sourceOf(file, bytes, parsers, () => parsed.add(file));
    sources.set(file, source);
    return source;
  };
  return {
    tree,
    components,
    resolve: moduleResolver(tree, components),
    source(file) {
      pinned.add(file);
      return open(file);
    },
    open,
    pin(file) {
      pinned.add(file);
    },
    release(file) {
      if (pinned.has(file)) return;
      sources.get(file)?.free();
      sources.delete(file);
    },
    spells: (file, name) => spells(sources.get(file)?.text ?? tree.bytes(file), name),
    exports: new Map(),
    parsed: () => parsed.size,
    values: new WeakMap(),
  };
}

function sourceOf(
  file: string,
  content: Buffer,
  parsers: Parsers,
  note: () => void,
): Source | undefined {
  if (isMinified(content)) return undefined;
  const text = scriptText(file, decode(content));
  const parsePart = parsers.of(file, text);
  return new Source(file, text, (part) => {
    note();
    return parsePart(part);
  });
}

function spells(content: Buffer | string | undefined, name: string): boolean {
  if (content === undefined) return false;
  return content.includes(name) || content.includes('export *');
}

function decode(content: Buffer): string {
  const text = content.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
