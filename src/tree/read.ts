import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../model/index.ts';

/** Larger than any file a person writes; bundles and data beyond it are named and left out. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type Outcome = { readonly bytes: Buffer } | { readonly problem: Problem };

/**
 * Reads a regular file of at most `MAX_FILE_BYTES`. Never blocks on a pipe or device.
 *
 * @param scratch used for the bytes of the outcome where it has room for them and one more: then
 *   nobody has to ask how many there are
 */
export function readBounded(absolute: string, path: string, scratch?: Buffer): Outcome {
  let handle: number | undefined;
  try {
    handle = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (scratch !== undefined) {
      const bytes = fill(handle, scratch);
      if (bytes.length < scratch.length) return { bytes };
    }
    const stat = fstatSync(handle);
    if (!stat.isFile())
      return failed('not-a-file', `${path} is not a regular file and was not read`, path);
    if (stat.size > MAX_FILE_BYTES) return tooLarge(path, stat.size);
    return { bytes: fill(handle, Buffer.allocUnsafe(stat.size)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return failed('unreadable-file', `${path} could not be read (${code})`, path);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

export function tooLarge(path: string, size: number): Outcome {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return failed('file-too-large', `${path} has ${megabytes} MB, more than is read (5 MB)`, path);
}

/** The text of a file, or the problem that it is binary. */
export function decode(bytes: Buffer, path: string): { text: string } | { problem: Problem } {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: bytes.subarray(2).toString('utf16le') };
  if (bytes.subarray(0, 8192).includes(0))
    return failed('binary-file', `${path} is binary and was not read`, path);
  const start =
    bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return { text: bytes.subarray(start).toString('utf8') };
}

/** A file system that hands out less than was asked for ends on a boundary of these. */
const PAGE = 4096;

/** As much of a file as a buffer has room for; what ends within a page ends there, and needs no look beyond. */
function fill(handle: number, buffer: Buffer): Buffer {
  let offset = 0;
  while (offset < buffer.length) {
    const count = readSync(handle, buffer, offset, buffer.length - offset, offset);
    offset += count;
    if (count === 0 || offset % PAGE !== 0) break;
  }
  return buffer.subarray(0, offset);
}

function failed(code: string, message: string, file: string): { problem: Problem } {
  return { problem: { code, message, place: { file, line: 1, column: 1 } } };
}
