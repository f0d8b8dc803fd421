import type { FileLocation } from './model/index.ts';
import type { Tree, TreeFile } from './tree/types.ts';

/** Prose, lists of versions and type declarations name variables without using them. */
const NOT_A_USE =
  /(^|\/)(changelog|license|readme)[^/]*$|\.(md|mdx|markdown|rst|adoc|lock|map|svg|d\.ts)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|bun\.lockb?)$/i;
const DOTENV = /(^|\/)(\.env|env\.)[^/]*$|\.env(\.[^/]*)?$|(^|\/)\.dev\.vars[^/]*$/;
/** A generated bundle mentions every name it was built with. */
const LARGEST = 1024 * 1024;
const WORD = /[A-Za-z_][A-Za-z0-9_]{2,}/g;
/** Most words are in small letters, and hardly any name of a variable is. */
const CAPITALS = /(?<![A-Za-z0-9_])[A-Z_][A-Z0-9_]{2,}(?![A-Za-z0-9_])/g;

/**
 * Where names stand in files of the tree that are neither dotenv files nor documentation: a shell
 * script, a chart, a language without a reader. What is mentioned is not unused. Reads the tree once,
 * and only when there is a name to look for.
 */
export function findMentions(tree: Tree, names: ReadonlySet<string>): Map<string, FileLocation> {
  const found = new Map<string, FileLocation>();
  if (names.size === 0) return found;
  const open = new Set(names);
  const others = [...names].filter((name) => !/^[A-Z0-9_]+$/.test(name));
  for (const file of tree.files) {
    const { path } = file;
    if (open.size === 0) break;
    if (NOT_A_USE.test(path) || DOTENV.test(path)) continue;
    const text = tree.latin1(path);
    if (text === undefined || text.length > LARGEST) continue;
    const isOther = others.some((name) => open.has(name) && text.includes(name));
    search(text, file, { words: isOther ? WORD : CAPITALS, open, found });
  }
  return found;
}

interface Search {
  readonly words: RegExp;
  /** Names that were not found yet. */
  readonly open: Set<string>;
  readonly found: Map<string, FileLocation>;
}

function search(text: string, file: TreeFile, { words, open, found }: Search): void {
  for (const match of text.matchAll(words)) {
    const [word] = match;
    if (!open.has(word)) continue;
    if (file.ignored) return;
    open.delete(word);
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    found.set(word, { file: file.path, line, column: match.index - before.lastIndexOf('\n') });
  }
}
