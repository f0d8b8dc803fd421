import type { Tree } from '../../../src/tree/types.ts';
import { VARIABLE } from './findings.ts';
import type { Constant } from './name.ts';
import { parserOf } from './parsers.ts';
import type { Sight } from './sight.ts';
import type { Reader } from './types.ts';

/** Longer files are data. */
export const LONGEST = 1_000_000;

/** Reads by constants of other files get the names that these hold; where nobody does, the name is not known. */
export function withConstants(
  tree: Tree,
  reader: Reader,
  paths: readonly string[],
  sights: readonly Sight[],
): readonly Sight[] {
  const textOf = makeTextOf(tree, reader, paths);
  return sights.map((sight) => {
    const { path, reads, dynamics } = sight;
    if (reads.every(({ constant }) => constant === undefined)) return sight;
    const named = reads.map((read) =>
      read.constant === undefined ? read : { ...read, name: textOf(path, read.constant) },
    );
    const lost = named.filter(({ name }) => !VARIABLE.test(name));
    return {
      ...sight,
      reads: named.filter(({ name }) => VARIABLE.test(name)),
      dynamics: [...dynamics, ...lost.map(({ line, column }) => ({ pattern: '*', line, column }))],
    };
  });
}

/** Looks for what a constant holds in the files that share theirs with a file; empty where it is in none. */
function makeTextOf(tree: Tree, reader: Reader, paths: readonly string[]) {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const constantsOf = (path: string): ReadonlyMap<string, string> => {
    const found = known.get(path) ?? constantsIn(tree, reader, path);
    known.set(path, found);
    return found;
  };
  return (path: string, constant: Constant): string => {
    const { name, before, after } = constant;
    for (const other of paths) {
      if (!reader.shares?.(path, other, constant) || tree.latin1(other)?.includes(name) !== true)
        continue;
      const text = constantsOf(other).get(name);
      if (text !== undefined) return before + text + after;
    }
    return '';
  };
}

function constantsIn(tree: Tree, reader: Reader, path: string): ReadonlyMap<string, string> {
  const text = tree.text(path);
  if (text === undefined || text.length > LONGEST || reader.constants === undefined)
    return new Map();
  const parsed = parserOf(reader.grammar).parse(text);
  if (parsed === null) return new Map();
  try {
    return reader.constants({ path, text, root: parsed.rootNode });
  } finally {
    parsed.delete();
  }
}
