import { resolve } from 'node:path';
import { nearest } from '../../config/nearest.ts';
import { repeated } from '../../config/repeat.ts';
import type { KeptList } from '../../egress/published/kept.gen.js';
import { type PublishedList, publishedLists } from '../../egress/published/lists.ts';
import { fileOf, folderOf, keptList } from '../../egress/published/load.ts';
import { keptOf, MAX_BYTES, updateList } from '../../egress/published/update.ts';
import { UserError } from '../../errors.ts';
import { readOutsideFile } from '../../net/outside-file.ts';
import { writeKept } from '../../net/user-cache.ts';
import { isPullRequest } from '../../pull-request.ts';
import { counted } from '../../report/counted.ts';
import { visible } from '../../report/escape.ts';
import { clock } from '../clock.ts';
import { problemNotes } from '../notes.ts';
import type { Outcome } from '../outcome.ts';
import type { Run } from '../program.ts';
import { type Arguments, type Settings, textOf } from '../settings.ts';

/** For each list; some are megabytes. */
const DEADLINE_MS = 60_000;

/** Tells which lists of published ranges are kept and how old they are; brings them up to date where asked to. */
export const runRanges: Run = async (args, settings) => {
  const lists = listsOf(args);
  const file = textOf(args, 'file');
  if (file !== undefined) return takeFile(file, lists);
  if (args.update === true) return update(lists, settings);
  return tell(lists);
};

function listsOf({ list }: Arguments): readonly PublishedList[] {
  const names = Array.isArray(list) ? list.map(String) : [];
  if (names.length === 0) return publishedLists;
  const ids = publishedLists.map(({ id }) => id);
  const stranger = names.find((name) => !ids.includes(name));
  if (stranger !== undefined) {
    const guess = nearest(stranger, ids);
    const hint =
      guess === undefined ? `It is one of ${ids.join(', ')}` : `Did you mean \`${guess}\`?`;
    throw wrongUse(`${repeated(stranger, ids, 'that')} is no list of published ranges`, hint);
  }
  return publishedLists.filter(({ id }) => names.includes(id));
}

async function update(lists: readonly PublishedList[], { offline }: Settings): Promise<Outcome> {
  const { env } = process;
  const now = clock(env);
  if (offline) throw wrongUse('nothing can be fetched offline', 'Run without --offline');
  if (isPullRequest(env))
    throw wrongUse('nothing is fetched for a pull request', 'Run it on your own machine');
  const folder = ownFolder();
  const lines: string[] = [];
  const refusals: UserError[] = [];
  // One after the other: there is no hurry, and each is large.
  for (const list of lists.filter(({ urls }) => lists.length === 1 || urls.length > 0)) {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    try {
      const { kept } = keptList(list, env);
      const updated = await updateList(list, kept, { env, offline, signal, now });
      writeKept(folder, fileOf(list), JSON.stringify(updated.kept));
      lines.push(lineOf(list, updated.kept, updated.unchanged ? 'unchanged' : 'new'));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
    }
  }
  const problems = refusals.map(({ code, message, hint }) => ({
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  const exitCode = refusals.length > 0 ? 3 : 0;
  return { stdout: text(lines), notes: problemNotes(problems, true), exitCode };
}

/** For a list that its owner publishes under another address every week. */
function takeFile(file: string, lists: readonly PublishedList[]): Outcome {
  const [list, ...others] = lists;
  if (list === undefined || others.length > 0)
    throw wrongUse('--file is about one list', 'Name it, such as `envparity ranges azure --file`');
  const read = readOutsideFile(resolve(file), MAX_BYTES);
  if (read === undefined)
    throw wrongUse(`${file} could not be read`, 'Name a file of at most 16 MB that is there');
  const kept = keptOf(read, list, clock(process.env));
  writeKept(ownFolder(), fileOf(list), JSON.stringify(kept));
  return { stdout: text([lineOf(list, kept, 'new')]), exitCode: 0 };
}

function tell(lists: readonly PublishedList[]): Outcome {
  const found = lists.map((list) => ({ list, ...keptList(list, process.env) }));
  const problems = found.flatMap(({ problem }) => problem ?? []);
  return {
    stdout: text(found.map(({ list, kept }) => lineOf(list, kept, list.urls[0] ?? list.docs))),
    notes: problemNotes(problems, true),
    exitCode: 0,
  };
}

function lineOf({ id }: PublishedList, kept: KeptList | undefined, what: string): string {
  const day = kept === undefined ? 'not fetched' : kept.fetchedAt.slice(0, 10);
  const blocks = kept === undefined ? '' : counted(countOf(kept), 'block');
  return `${id.padEnd(14)}${day.padEnd(13)}${blocks.padEnd(15)}${visible(what)}`;
}

function countOf({ groups }: KeptList): number {
  return groups.reduce((sum, { ipv4, ipv6 }) => sum + ipv4.length / 2 + ipv6.length, 0);
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function ownFolder(): string {
  const folder = folderOf(process.env);
  if (folder !== undefined) return folder;
  throw new UserError('no-cache', 'nothing says where the caches of this user are', {
    hint: 'Set XDG_CACHE_HOME or HOME',
  });
}

function wrongUse(message: string, hint: string): UserError {
  return new UserError('wrong-use', message, { hint });
}
