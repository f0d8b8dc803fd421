import { UserError } from '../errors.ts';
import { git } from '../net/git.ts';
import type { Event } from './event.ts';

/**
 * The commit that a change is compared with. Where what is checked out is the merge that the event
 * is about, that is its first parent; else it is where the change left its base.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 *
 * @param folder in the clone
 * @throws UserError `shallow-clone`, `no-base`, and those of git
 */
export async function baseOf(folder: string, event: Event): Promise<string> {
  const head = await commitOf(folder);
  const [first] = head.parents;
  const isMerge = head.parents.length > 1 && (head.id === event.sha || event.base === first);
  // A merge queue may put several commits on its base, which the event names.
  const named = event.name === 'merge_group' ? event.base : undefined;
  if (named !== undefined && (await has(folder, named))) return named;
  if (isMerge && first !== undefined) {
    if (await has(folder, first)) return first;
    throw shallow('2');
  }
  if (event.base === undefined)
    throw new UserError('no-base', `the event ${event.name} names no commit to compare with`, {
      hint: 'Run the action on `pull_request` or `merge_group`, or with `use: deployment`',
    });
  const fork = (await has(folder, event.base)) ? await mergeBase(folder, event.base) : undefined;
  if (fork === undefined) throw shallow('0');
  return fork;
}

interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
}

/** Read from the object itself: what a shallow clone shows of a commit has no parents. */
async function commitOf(folder: string): Promise<Commit> {
  const text = (await git(folder, ['rev-parse', '--verify', 'HEAD'])).toString('utf8');
  const object = (await git(folder, ['cat-file', 'commit', 'HEAD'])).toString('utf8');
  const [head = ''] = object.split('\n\n');
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  return { id: text.trim(), parents };
}

async function has(folder: string, commit: string): Promise<boolean> {
  return (await attempt(folder, ['cat-file', '-e', `${commit}^{commit}`])) !== undefined;
}

async function mergeBase(folder: string, commit: string): Promise<string | undefined> {
  const found = await attempt(folder, ['merge-base', commit, 'HEAD']);
  return found?.trim() || undefined;
}

async function attempt(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(folder, args)).toString('utf8');
  } catch (error) {
    if (error instanceof UserError && error.code === 'git-failed') return undefined;
    throw error;
  }
}

function shallow(depth: '0' | '2'): UserError {
  return new UserError('shallow-clone', 'the clone is too shallow to tell what the change brings', {
    hint: `Set \`fetch-depth: ${depth}\` for actions/checkout`,
  });
}
