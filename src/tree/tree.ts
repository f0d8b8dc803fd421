import type { Problem } from '../model/index.ts';
import { keep } from './keep.ts';
import { decode, type Outcome } from './read.ts';
import type { Tree, TreeFile } from './types.ts';

/** What a kind of tree must supply; the rest is the same for all. */
export interface Backing {
  readonly title: string;
  /** Where the files lie on disk. */
  readonly folder?: string;
  readonly files: readonly TreeFile[];
  readonly problems: readonly Problem[];
  /** Paths that git tracks; `undefined` without git. */
  readonly tracked: ReadonlySet<string> | undefined;
  read(path: string): Outcome;
  /** The same in bytes that are good until the next call; `read` where there is nothing to save. */
  peek?(path: string): Outcome;
  /** Files are asked for more than once. */
  readonly keeps?: boolean | undefined;
}

/** A tree over a backing: bounds reading to listed files and keeps each problem once. */
export function makeTree(backing: Backing): Tree {
  const listed = new Set(backing.files.map((file) => file.path));
  const problems = new Map<string, Problem>();
  const note = (problem: Problem) => problems.set(`${problem.code}\0${problem.message}`, problem);
  for (const problem of backing.problems) note(problem);

  function opened(path: string, read: Backing['read']): Buffer | undefined {
    if (!listed.has(path)) return undefined;
    const outcome = read(path);
    if ('bytes' in outcome) return outcome.bytes;
    note(outcome.problem);
    return undefined;
  }

  const kept = backing.keeps ? keep() : undefined;

  function bytes(path: string): Buffer | undefined {
    const known = kept?.get(path);
    if (known !== undefined) return Buffer.from(known, 'latin1');
    const content = opened(path, backing.read);
    if (content !== undefined) kept?.add(path, content);
    return content;
  }

  function latin1(path: string): string | undefined {
    const known = kept?.get(path);
    if (known !== undefined) return known;
    const content = opened(path, backing.peek ?? backing.read);
    return content && (kept?.add(path, content) ?? content.toString('latin1'));
  }

  function text(path: string): string | undefined {
    const content = bytes(path);
    if (content === undefined) return undefined;
    const decoded = decode(content, path);
    if ('text' in decoded) return decoded.text;
    note(decoded.problem);
    return undefined;
  }

  return {
    title: backing.title,
    ...(backing.folder === undefined ? {} : { folder: backing.folder }),
    files: backing.files,
    tracked: (path) => backing.tracked?.has(path),
    has: (path) => listed.has(path),
    bytes,
    latin1,
    text,
    ...(kept && { version: kept.version }),
    get problems() {
      return [...problems.values()];
    },
  };
}
