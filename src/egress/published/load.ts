import type { Problem } from '../../model/index.ts';
import { keptFolder, readKept } from '../../net/user-cache.ts';
import { type FetchedList, type Published, publishedBy } from './index.ts';
import type { KeptList } from './kept.gen.js';
import { blocksOf, readKeptList } from './kept.ts';
import { type PublishedList, publishedLists } from './lists.ts';

type Env = Readonly<Record<string, string | undefined>>;

const FOLDER = 'published';
/** Twice the longest one. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The name of a list's file in the folder of the cache. */
export function fileOf({ id }: Pick<PublishedList, 'id'>): string {
  return `${id}.json`;
}

/** Where the lists of this user are kept; nothing where nobody says where caches are. */
export function folderOf(env: Env): string | undefined {
  return keptFolder(env, FOLDER);
}

/** What is kept of one list, or why it is ignored; neither where there is none. */
export interface Kept {
  readonly kept?: KeptList;
  readonly blocks?: FetchedList['blocks'];
  readonly problem?: Problem;
}

export function keptList(list: PublishedList, env: Env): Kept {
  const folder = folderOf(env);
  if (folder === undefined) return {};
  const file = readKept(folder, fileOf(list), MAX_BYTES);
  if (file === undefined) return {};
  if ('refused' in file) return { problem: ignored(list, file.refused) };
  const kept = readKeptList(file.text, list.id);
  const blocks = kept && blocksOf(kept);
  if (kept === undefined || blocks === undefined)
    return { problem: ignored(list, 'is no list that envparity has written') };
  return { kept, blocks };
}

/** All lists that were fetched, or nothing where none was; and which files are ignored. */
export function loadPublished(env: Env): {
  readonly published?: Published;
  readonly problems: readonly Problem[];
} {
  const lists: FetchedList[] = [];
  const problems: Problem[] = [];
  for (const list of publishedLists) {
    const { kept, blocks, problem } = keptList(list, env);
    if (problem !== undefined) problems.push(problem);
    if (kept === undefined || blocks === undefined) continue;
    lists.push({ id: list.id, title: list.title, fetchedAt: kept.fetchedAt, blocks });
  }
  return { ...(lists.length === 0 ? {} : { published: publishedBy(lists) }), problems };
}

function ignored({ id, title }: PublishedList, why: string): Problem {
  return {
    code: 'published-ignored',
    message: `the published ranges of ${title} are not used: their file in the cache ${why}`,
    hint: `Run \`envparity ranges ${id} --update\``,
  };
}
