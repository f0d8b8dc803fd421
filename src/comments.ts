import { findIgnoreComments, type IgnoreComment } from './config/ignore-comments.ts';
import { isMedia } from './tree/media.ts';
import type { Tree } from './tree/types.ts';

const MARK = 'envparity-ignore';
/** Prose that explains the comment is no comment; nobody writes one in a lock file. */
const NOT_CODE =
  /\.(md|mdx|markdown|rst|adoc|lock|map|svg)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml)$/i;
const LARGEST = 1024 * 1024;

/** The comments of a tree that take findings back. */
export function readIgnoreComments(tree: Tree): IgnoreComment[] {
  return tree.files.flatMap((file) => {
    const { path } = file;
    if (NOT_CODE.test(path) || isMedia(path)) return [];
    const text = tree.latin1(path);
    if (text === undefined || text.length > LARGEST || !text.includes(MARK)) return [];
    if (file.ignored && !path.includes('.env')) return [];
    return [...findIgnoreComments(Buffer.from(text, 'latin1').toString('utf8'), path)];
  });
}
