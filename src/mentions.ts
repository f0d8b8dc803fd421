import type { FileLocation } from './model/index.ts';
import { isMedia } from './tree/media.ts';
import type { Tree, TreeFile } from './tree/types.ts';

/** Prose, lists of versions, a baseline and type declarations name variables without using them. */
const NOT_A_USE =
  /(^|\/)(changelog|license|readme)[^/]*$|\.(md|mdx|markdown|rst|adoc|lock|lock\.json|map|svg|d\.ts)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|bun\.lockb?)$/i;
const DOTENV = /(^|\/)(\.env|env\.)[^/]*$|\.env(\.[^/]*)?$|(^|\/)\.dev\.vars[^/]*$/;
/** A generated bundle mentions every name it was built with. */
const LARGEST = 1024 * 1024;
/** A shorter word stands everywhere. */
const NAME = /^[A-Za-z_]\w{2,}$/;
const WORD = /\b[A-Za-z]\w{2,}\b/g;
/** Patterns of more characters are slower than looking at every word, and no pattern may have millions. */
const LONGEST_PATTERN = 2000;

/**
 * Where names stand in files of the tree that are neither dotenv files nor documentation: a shell
 * script, a chart, a language without a reader. What is mentioned is not unused. Reads the tree once,
 * and only when there is a name to look for.
 */
export function findMentions(tree: Tree, names: ReadonlySet<string>): Map<string, FileLocation> {
  const found = new Map<string, FileLocation>();
  const open = new Set([...names].filter((name) => NAME.test(name)));
  const joints = jointsOf(open);
  let plain = plainWords(open);
  for (const file of tree.files) {
    const { path } = file;
    if (open.size === 0) break;
    if (NOT_A_USE.test(path) || DOTENV.test(path) || isMedia(path)) continue;
    const text = tree.latin1(path);
    if (text === undefined || text.length > LARGEST) continue;
    const places = firstPlaces(text, open, { joints, plain });
    if (places.size === 0 || file.ignored) continue;
    for (const [word, at] of places) {
      open.delete(word);
      found.set(word, placeIn(text, file, at));
    }
    plain = plainWords(open);
  }
  return found;
}

/** Finds the names without an underscore, which most have and little else has. */
function plainWords(names: ReadonlySet<string>): RegExp | undefined {
  const plain = [...names].filter((name) => !name.includes('_')).join('|');
  if (plain === '') return undefined;
  return plain.length > LONGEST_PATTERN ? WORD : new RegExp(`\\b(?:${plain})\\b`, 'g');
}

/**
 * What stands before and behind the underscores of names: mostly capitals, where code mostly has small
 * letters. Nothing where a name begins or ends with one, beside which anything may stand.
 */
function jointsOf(names: ReadonlySet<string>): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  for (const name of names) {
    if (name.startsWith('_') || name.endsWith('_')) return undefined;
    for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1))
      found.add(jointAt(name, at));
  }
  return found;
}

/** Two characters of one byte. */
function jointAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) << 8) | text.charCodeAt(at + 1);
}

interface Sought {
  readonly joints: ReadonlySet<number> | undefined;
  readonly plain: RegExp | undefined;
}

/** Where each of some words stands first. */
function firstPlaces(
  text: string,
  words: ReadonlySet<string>,
  { joints, plain }: Sought,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const note = (word: string, at: number) => {
    if (words.has(word) && !places.has(word)) places.set(word, at);
  };
  let end = 0;
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', Math.max(at + 1, end))) {
    if (joints?.has(jointAt(text, at)) === false) continue;
    let start = at;
    while (start > end && isWordAt(text, start - 1)) start -= 1;
    end = at + 1;
    while (isWordAt(text, end)) end += 1;
    note(text.slice(start, end), start);
  }
  if (plain !== undefined) for (const { 0: word, index } of text.matchAll(plain)) note(word, index);
  return places;
}

/** Letters, digits and the underscore. */
const IS_WORD = Uint8Array.from({ length: 256 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isWordAt(text: string, at: number): boolean {
  return IS_WORD[text.charCodeAt(at)] === 1;
}

function placeIn(text: string, { path }: TreeFile, at: number): FileLocation {
  const before = text.slice(0, at);
  return { file: path, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
