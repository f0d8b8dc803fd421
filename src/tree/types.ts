import type { Problem } from '../model/index.ts';

/** A regular file of the checked tree, or a link to one that stays inside it. */
export interface TreeFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** The file name alone. */
  readonly name: string;
  /** A .gitignore of the tree excludes it; it is listed all the same. Dear to ask: ask it last. */
  readonly ignored: boolean;
  /** For a link: the file of the tree that it leads to. */
  readonly target?: string;
}

/**
 * The only way to the files of a repository: a folder on disk or one commit of git.
 * Nothing outside the root is ever read, no link is followed out of it, and what is too large,
 * unreadable or binary is a problem, never a crash.
 */
export interface Tree {
  /** For messages: the folder as the user gave it, or `<folder>@<ref>`. */
  readonly title: string;
  /** The folder on disk that all its files lie in; absent where they do not. */
  readonly folder?: string;
  /** Sorted by path. Of ignored build and dependency folders only what links them to a platform is listed. */
  readonly files: readonly TreeFile[];
  /** Whether git tracks the file; `undefined` where there is no git to ask. */
  tracked(path: string): boolean | undefined;
  has(path: string): boolean;
  /** The bytes; `undefined`, with a problem, where they cannot be had. Not cached. */
  bytes(path: string): Buffer | undefined;
  /** The bytes one to one as characters: cheaper, for searching files of which few are kept. */
  latin1(path: string): string | undefined;
  /** The text as UTF-8 without its byte order mark; `undefined`, with a problem, where it cannot be had. Not cached. */
  text(path: string): string | undefined;
  /**
   * Stands for what a file holds under its path: one object in all trees in which both are the same.
   * `undefined` where its content is not kept.
   */
  version?(path: string): object | undefined;
  /** What could not be listed or read so far, each once. */
  readonly problems: readonly Problem[];
}
