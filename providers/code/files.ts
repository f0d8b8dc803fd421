import { type Ahead, lookAhead } from '../../src/tree/ahead.ts';
import type { Tree } from '../../src/tree/types.ts';
import { type Glance, type Group, glanceAt, unpacked, widthOf } from './glance.ts';
import { type Mention, type Specifiers, specifierIndex, specifierList } from './specifiers.ts';
import { scriptFile } from './syntax/scripts.ts';

/** The scripts of a tree as bytes, for search. */
export interface Files {
  readonly paths: readonly string[];
  /** How many of them could be read. */
  read(): number;
  bytes(file: string): Buffer | undefined;
  /** What the text of one of the paths tells; what the file imports is noted. */
  glance(index: number): Glance | undefined;
  /** Git ignores it: asked only of files that matter, since the answer is dear. */
  ignored(file: string): boolean;
  /** Imports in the files glanced at so far whose last part is this word, whatever the extension. */
  mentions(tail: string): readonly Mention[];
}

/** Bytes kept in memory between searches; beyond it files are read again. */
const BUDGET = 4 * 1024 * 1024;

/** Where the bundle has what `ahead.ts` becomes; the sources run without. */
const AHEAD = new URL('./providers-code-ahead.js', import.meta.url);

/**
 * Begins to look at the scripts of a tree, on another thread where that helps.
 *
 * @param program what that thread runs
 */
export function scriptFiles(tree: Tree, groups: readonly Group[], program: URL = AHEAD): Files {
  const scripts = new Map(
    tree.files.filter((one) => scriptFile.test(one.name)).map((one) => [one.path, one] as const),
  );
  const paths = [...scripts.keys()];
  const order = { program, order: groups, width: widthOf(groups) };
  const looks = looking(tree, paths, groups, lookAhead(tree, paths, order));
  return {
    paths,
    ...looks,
    bytes: keeping(tree),
    ignored: (file) => scripts.get(file)?.ignored ?? false,
  };
}

function keeping(tree: Tree): Files['bytes'] {
  const kept = new Map<string, Buffer>();
  let size = 0;
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const read = tree.bytes(file);
    if (read === undefined) return undefined;
    if (size + read.length <= BUDGET) {
      size += read.length;
      kept.set(file, read);
    }
    return read;
  };
}

function looking(
  tree: Tree,
  paths: readonly string[],
  groups: readonly Group[],
  ahead: Ahead | undefined,
): Pick<Files, 'read' | 'glance' | 'mentions'> {
  const own = specifierList();
  const theirs = new Set<number>();
  let read = 0;
  let index: ReturnType<typeof specifierIndex> | undefined;

  function lookAt(file: number): Glance | undefined {
    const text = tree.latin1(paths[file] ?? '');
    if (text === undefined) return undefined;
    read += 1;
    own.add(file, text);
    return glanceAt(text, groups);
  }

  /** What the other thread does not tell is looked up here. */
  function gather(): ReturnType<typeof specifierIndex> {
    const sent = theirs.size === 0 ? undefined : ahead?.sent();
    if (isSpecifiers(sent)) return specifierIndex(paths, [own.all(), sent]);
    const missed = specifierList();
    for (const file of theirs) missed.add(file, tree.latin1(paths[file] ?? '') ?? '');
    return specifierIndex(paths, [own.all(), missed.all()]);
  }

  return {
    read: () => read,
    glance(file) {
      const found = ahead?.board.take(file) === false ? ahead.board.found(file) : undefined;
      if (found === undefined) return lookAt(file);
      read += 1;
      theirs.add(file);
      return unpacked(found, groups, () => tree.latin1(paths[file] ?? ''));
    },
    mentions(tail) {
      index ??= gather();
      return index.find(tail);
    },
  };
}

/** What the other thread sends at its end. */
function isSpecifiers(sent: unknown): sent is Specifiers {
  return typeof sent === 'object' && sent !== null && 'names' in sent && 'imports' in sent;
}
