import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import { addressTitle, fetchSnapshot } from '../snapshot/fetch.ts';
import { MAX_SNAPSHOT_BYTES, openSnapshot } from '../snapshot/open.ts';
import { isAddress, type SnapshotSource } from '../snapshot/source.ts';
import { readBounded } from '../tree/read.ts';
import { keyOf } from '../values/key.ts';

interface Options {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly offline: boolean;
  /** In milliseconds. */
  readonly maxAge?: number;
}

/** An address that does not answer must not hold the check. */
const DEADLINE_MS = 30_000;

/**
 * What `--snapshot` names: a file, an https address, or `-` for standard input.
 *
 * @returns the snapshot, or why it is refused
 * @throws UserError `no-such-file`, `weak-key`
 */
export async function readSnapshot(
  at: string,
  options: Options,
): Promise<Exclude<SnapshotSource, { at: string }>> {
  const { now, maxAge } = options;
  const key = keyOf(options.env);
  const title = titleOf(at);
  assertThere(at);
  try {
    const opened = openSnapshot(await bytesOf(at, options), {
      title,
      now,
      ...(key === undefined ? {} : { key }),
      ...(maxAge === undefined ? {} : { maxAge }),
    });
    return { opened };
  } catch (error) {
    if (error instanceof UserError) return { refused: error };
    throw error;
  }
}

function titleOf(at: string): string {
  if (at === '-') return 'the snapshot on standard input';
  return isAddress(at) ? addressTitle(at) : `the snapshot ${basename(at)}`;
}

function assertThere(at: string): void {
  if (at === '-' || isAddress(at) || statSync(at, { throwIfNoEntry: false }) !== undefined) return;
  throw new UserError('no-such-file', `the snapshot ${at} does not exist`, {
    hint: 'Name an existing file after `--snapshot`, an https address, or - for standard input',
  });
}

async function bytesOf(at: string, { env, offline }: Options): Promise<Uint8Array> {
  if (at === '-') return standardInput();
  if (isAddress(at))
    return fetchSnapshot(at, { env, offline, signal: AbortSignal.timeout(DEADLINE_MS) });
  const outcome = readBounded(at, at);
  if ('bytes' in outcome) return outcome.bytes;
  throw new UserError(outcome.problem.code, outcome.problem.message);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.length;
    // One byte more than is allowed is enough to be refused.
    if (size > MAX_SNAPSHOT_BYTES) break;
  }
  return Buffer.concat(chunks);
}
