import { createHash } from 'node:crypto';
import type { Hub, Post, Thread } from './github.ts';
import type { Inputs } from './inputs.ts';

/** What is said, and whether it is worth a comment where there is none yet. */
export interface Say {
  readonly body: string;
  readonly worth: boolean;
}

/** Of the comment on a pull request, whichever run writes it. */
export function changeMarker({ path, settings }: Inputs): string {
  return markerOf([path, ...(settings.environments ?? [])]);
}

/**
 * Marks the comment of one use of the action: several, such as one for each app, have their own.
 *
 * @param use what tells them apart
 */
export function markerOf(use: readonly string[]): string {
  const id = createHash('sha256').update(JSON.stringify(use)).digest('hex').slice(0, 12);
  return `<!-- envparity ${id} -->`;
}

/**
 * Keeps one comment as it should be: written where there is something to say, edited in place, and
 * not touched where it says so already. A comment of somebody else that carries the mark is theirs.
 */
export async function keepComment(
  hub: Hub,
  number: number,
  marker: string,
  say: Say,
): Promise<void> {
  const thread = hub.thread(number);
  const body = `${marker}\n${say.body}`;
  const own = await ownPosts(hub, thread, marker);
  const [first] = own;
  if (first !== undefined) {
    await settle(thread, own, body);
  } else if (say.worth) {
    await create(hub, thread, marker, body);
  }
}

async function ownPosts(hub: Hub, thread: Thread, marker: string): Promise<readonly Post[]> {
  const marked = (await thread.list()).filter(({ body }) => body.trimStart().startsWith(marker));
  if (marked.length === 0) return [];
  const self = await hub.self();
  return marked.filter(({ author }) => author === self);
}

/** The oldest says it; those that runs at the same time have written are taken back. */
async function settle(thread: Thread, own: readonly Post[], body: string): Promise<void> {
  const [first, ...others] = own;
  if (first !== undefined && normal(first.body) !== normal(body)) await thread.edit(first.id, body);
  for (const { id } of others) await thread.remove(id);
}

/** A request that failed may have been carried out, and another run may have been quicker. */
async function create(hub: Hub, thread: Thread, marker: string, body: string): Promise<void> {
  let failure: unknown;
  try {
    await thread.create(body);
  } catch (error) {
    failure = error;
  }
  const own = await ownPosts(hub, thread, marker);
  if (own.length === 0 && failure !== undefined) throw failure;
  await settle(thread, own, body);
}

/** GitHub gives lines back with its own ends. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
