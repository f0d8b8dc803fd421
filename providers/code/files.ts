import type { Tree } from '../../src/tree/types.ts';
import type { Glance } from './glance.ts';
import { type Mention, specifierIndex } from './specifiers.ts';
import { scriptFile } from './syntax/scripts.ts';

/** The scripts of a tree, for search. */
export interface Files {
  readonly paths: readonly string[];
  /** How many of them could be read. */
  read(): number;
  /** What the text of one of the paths tells; what the file imports is noted. */
  glance(index: number): Glance | undefined;
  /** Git ignores it: asked only of files that matter, since the answer is dear. */
  ignored(file: string): boolean;
  /** Imports in the files glanced at so far whose last part is this word, whatever the extension. */
  mentions(tail: string): readonly Mention[];
  /** All imports in those files: each specifier with the files that import it. */
  imports(): Iterable<readonly [specifier: string, files: readonly string[]]>;
}

/** What one look at a script tells. */
export interface Sight {
  /** Each byte as a character. */
  readonly text: string;
  readonly glance: Glance;
  readonly specifiers: readonly string[];
}

/** `undefined` for a script that cannot be read. */
export type See = (tree: Tree, path: string) => Sight | undefined;

/** Gets to see each script as it is glanced at. */
export type Look = (file: string, text: string) => void;

/** The scripts of a tree, each read when it is glanced at. */
export function scriptFiles(tree: Tree, see: See, look?: Look): Files {
  const scripts = new Map(
    tree.files.filter((one) => scriptFile.test(one.name)).map((one) => [one.path, one] as const),
  );
  const paths = [...scripts.keys()];
  return {
    paths,
    ...looking(tree, paths, see, look),
    ignored: (file) => scripts.get(file)?.ignored ?? false,
  };
}

function looking(
  tree: Tree,
  paths: readonly string[],
  see: See,
  look: Look | undefined,
): Pick<Files, 'read' | 'glance' | 'mentions' | 'imports'> {
  const imports = specifierIndex();
  let read = 0;
  return {
    read: () => read,
    glance(file) {
      const path = paths[file] ?? '';
      const sight = see(tree, path);
      if (sight === undefined) return undefined;
      read += 1;
      imports.add(path, sight.specifiers);
      look?.(path, sight.text);
      return sight.glance;
    },
    mentions: imports.find,
    imports: imports.all,
  };
}
