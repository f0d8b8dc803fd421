import { UserError } from '../errors.ts';
import { isRecord, member } from '../formats/shape.ts';
import type { Problem } from '../model/index.ts';
import type { Key } from '../values/key.ts';
import { canonical } from './canonical.ts';
import { type SnapshotFile, validateSnapshotFile } from './file.gen.js';

/** 10,000 names under two keys take half of it. */
export const MAX_SNAPSHOT_BYTES = 4 * 1024 * 1024;

/** What a machine's clock may be ahead of another's. */
const CLOCK_SKEW_MS = 5 * 60_000;

export interface OpenOptions {
  /** For messages. */
  readonly title: string;
  readonly key?: Key;
  readonly now: Date;
  /** In milliseconds; absent: however old. */
  readonly maxAge?: number;
}

/** A snapshot that can be used, and what is to be said about it. */
export interface OpenedSnapshot {
  readonly title: string;
  readonly file: SnapshotFile;
  readonly problems: readonly Problem[];
}

/**
 * Reads a snapshot that came from elsewhere.
 *
 * @throws UserError `snapshot-too-large`, `snapshot-empty`, `snapshot-truncated`,
 *   `snapshot-not-json`, `snapshot-foreign`, `snapshot-version`, `snapshot-tampered`,
 *   `snapshot-from-future` or `snapshot-stale`
 */
export function openSnapshot(bytes: Uint8Array, options: OpenOptions): OpenedSnapshot {
  const { title } = options;
  if (bytes.length > MAX_SNAPSHOT_BYTES)
    throw new UserError('snapshot-too-large', `${title} is larger than any snapshot`, AGAIN);
  const data = parse(bytes, title);
  assertVersion(data, title);
  if (!validateSnapshotFile(data)) throw foreign(title);
  const problems = verify(data, data, options);
  assertAge(data, options);
  return { title, file: data, problems };
}

const AGAIN = { hint: 'Take it again with `envparity snapshot --environment NAME --output FILE`' };

function parse(bytes: Uint8Array, title: string): unknown {
  const text = textOf(bytes, title).trim();
  if (text === '') throw new UserError('snapshot-empty', `${title} is empty`, AGAIN);
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith('{') && !text.endsWith('}'))
      throw new UserError('snapshot-truncated', `${title} breaks off before its end`, AGAIN);
    throw new UserError('snapshot-not-json', `${title} is not JSON`, AGAIN);
  }
}

function textOf(bytes: Uint8Array, title: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('snapshot-not-json', `${title} is not JSON in UTF-8`, AGAIN);
  }
}

function assertVersion(data: unknown, title: string): void {
  const version = member(data, 'schemaVersion');
  const known = isRecord(data) && ['takenAt', 'variables'].every((key) => Object.hasOwn(data, key));
  if (!known || typeof version !== 'number') throw foreign(title);
  if (version === 1) return;
  throw new UserError('snapshot-version', `${title} has a format that is not known here`, {
    hint: 'Use the same version of envparity on both sides',
  });
}

function foreign(title: string): UserError {
  return new UserError('snapshot-foreign', `${title} is no snapshot of envparity`, AGAIN);
}

/**
 * What says which keys it was signed with stands in the signed part and beside the signatures, so
 * that neither can be changed or taken out alone.
 *
 * @param data the same as the file, with the members that are not known too: they are signed
 */
function verify(
  { signatures, keyIds = [] }: SnapshotFile,
  data: object,
  { title, key }: OpenOptions,
): readonly Problem[] {
  const signers = Object.keys(signatures ?? {}).sort();
  if (signers.join() !== [...keyIds].sort().join()) throw tampered(title);
  if (signatures === undefined) return [unsigned(title)];
  if (key === undefined) return [unverified(title)];
  const { signatures: _, ...signed }: Partial<SnapshotFile> = data;
  const isWhole = key.verify(canonicalOf(signed, title), signatures);
  if (isWhole === undefined) return [differentKeys(title)];
  if (!isWhole) throw tampered(title);
  return [];
}

function canonicalOf(data: unknown, title: string): string {
  try {
    return canonical(data);
  } catch {
    throw foreign(title);
  }
}

function tampered(title: string): UserError {
  return new UserError('snapshot-tampered', `${title} was changed after it was signed`, AGAIN);
}

function unsigned(title: string): Problem {
  return {
    code: 'snapshot-unsigned',
    message: `${title} is not signed, so anybody on its way may have changed it`,
    hint: 'Set ENVPARITY_KEY where it is taken and where it is checked',
  };
}

function unverified(title: string): Problem {
  return {
    code: 'snapshot-not-verified',
    message: `${title} is signed, and there is no key here to verify it with`,
    hint: 'Set ENVPARITY_KEY to the key that it was taken under',
  };
}

function differentKeys(title: string): Problem {
  return {
    code: 'different-keys',
    message: `${title} was taken under another key: neither it nor its values can be compared with what is here`,
    hint: 'Set ENVPARITY_KEY to the same key on both sides, and take it again',
  };
}

function assertAge({ takenAt }: SnapshotFile, { title, now, maxAge }: OpenOptions): void {
  const age = now.getTime() - Date.parse(takenAt);
  if (Number.isNaN(age)) throw foreign(title);
  if (age < -CLOCK_SKEW_MS)
    throw new UserError('snapshot-from-future', `${title} was taken at ${takenAt}, yet to come`, {
      hint: 'Set the clock of the machine that took it, or of this one',
    });
  if (maxAge !== undefined && age > maxAge)
    throw new UserError(
      'snapshot-stale',
      `${title} is from ${takenAt}, older than --max-age`,
      AGAIN,
    );
}
