import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { addressTitle, fetchCarried, isAddress } from '../carried/fetch.ts';
import type { Carried, Kind, KindName } from '../carried/kind.ts';
import { openCarried } from '../carried/open.ts';
import type { CarriedSource } from '../carried/source.ts';
import { UserError } from '../errors.ts';
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
 * What an option such as `--snapshot` names: a file, an https address, or `-` for standard input.
 *
 * @returns the file, or why it is refused
 * @throws UserError `no-such-file`, `weak-key`
 */
export async function readCarried<T extends Carried>(
  at: string,
  kind: Kind<T>,
  options: Options,
): Promise<Exclude<CarriedSource<T>, { at: string }>> {
  const { now, maxAge } = options;
  const key = keyOf(options.env);
  const title = titleOf(at, kind);
  assertThere(at, kind);
  try {
    const opened = openCarried(await bytesOf(at, kind, options), kind, {
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

function titleOf(at: string, kind: KindName): string {
  if (at === '-') return `the ${kind.id} on standard input`;
  return isAddress(at) ? addressTitle(at, kind) : `the ${kind.id} ${basename(at)}`;
}

function assertThere(at: string, { id, option }: KindName): void {
  if (at === '-' || isAddress(at) || statSync(at, { throwIfNoEntry: false }) !== undefined) return;
  throw new UserError('no-such-file', `the ${id} ${at} does not exist`, {
    hint: `Name an existing file after \`${option}\`, an https address, or - for standard input`,
  });
}

async function bytesOf(at: string, kind: KindName, { env, offline }: Options): Promise<Uint8Array> {
  if (at === '-') return standardInput(kind.maxBytes);
  if (isAddress(at))
    return fetchCarried(at, kind, { env, offline, signal: AbortSignal.timeout(DEADLINE_MS) });
  const outcome = readBounded(at, at);
  if ('bytes' in outcome) return outcome.bytes;
  throw new UserError(outcome.problem.code, outcome.problem.message);
}

async function standardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.length;
    // One byte more than is allowed is enough to be refused.
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}
