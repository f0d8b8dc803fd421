import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';
import { literalOf } from './literals.ts';

/** A package that a file imports. */
export interface Import {
  /** What the file calls it; `.` where its names are the file's own. */
  readonly local: string;
  readonly path: string;
  /** The file gives it a name of its own. */
  readonly isRenamed: boolean;
}

const VERSION = /^v\d+$/;
const VERSION_BEHIND_DOT = /\.v\d+$/;

/** https://go.dev/ref/spec#Import_declarations */
export function importsOf(root: Node): readonly Import[] {
  return childrenOf(root)
    .filter(({ type }) => type === 'import_declaration')
    .flatMap((declaration) => childrenOf(declaration))
    .flatMap((one) => (one.type === 'import_spec_list' ? childrenOf(one) : [one]))
    .flatMap((spec) => {
      const path = literalOf(fieldOf(spec, 'path'));
      if (path === undefined) return [];
      const own = fieldOf(spec, 'name')?.text;
      return [{ local: own ?? usualNameOf(path), path, isRenamed: own !== undefined }];
    });
}

/** What a file calls the packages whose paths are as asked. */
export function localNames(root: Node, path: RegExp): ReadonlySet<string> {
  return new Set(importsOf(root).flatMap((one) => (path.test(one.path) ? [one.local] : [])));
}

/** The last element of a path that is no version (https://go.dev/ref/mod#major-version-suffixes). */
function usualNameOf(path: string): string {
  const parts = path.split('/').filter((part, at) => at === 0 || !VERSION.test(part));
  return (parts.at(-1) ?? '').replace(VERSION_BEHIND_DOT, '').replace(/^go-|-go$/g, '');
}
