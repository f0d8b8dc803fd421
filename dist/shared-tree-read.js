import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/tree/read.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var MAX_FILE_BYTES = 5 * 1024 * 1024;
function readBounded(absolute, path, scratch) {
  let handle;
  try {
    handle = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (scratch !== void 0) {
      const bytes = fill(handle, scratch);
      if (bytes.length < scratch.length) return { bytes };
    }
    const stat = fstatSync(handle);
    if (!stat.isFile())
      return failed("not-a-file", `${path} is not a regular file and was not read`, path);
    if (stat.size > MAX_FILE_BYTES) return tooLarge(path, stat.size);
    return { bytes: fill(handle, Buffer.allocUnsafe(stat.size)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return failed("unreadable-file", `${path} could not be read (${code})`, path);
  } finally {
    if (handle !== void 0) closeSync(handle);
  }
}
function tooLarge(path, size) {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return failed("file-too-large", `${path} has ${megabytes} MB, more than is read (5 MB)`, path);
}
function decode(bytes, path) {
  if (bytes.length >= 2 && bytes[0] === 255 && bytes[1] === 254)
    return { text: bytes.subarray(2).toString("utf16le") };
  if (bytes.subarray(0, 8192).includes(0))
    return failed("binary-file", `${path} is binary and was not read`, path);
  const start = bytes.length >= 3 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  return { text: bytes.subarray(start).toString("utf8") };
}
function fill(handle, buffer) {
  let offset = 0;
  while (offset < buffer.length) {
    const count = readSync(handle, buffer, offset, buffer.length - offset, offset);
    if (count === 0) break;
    offset += count;
  }
  return buffer.subarray(0, offset);
}
function failed(code, message, file) {
  return { problem: { code, message, place: { file, line: 1, column: 1 } } };
}

export {
  MAX_FILE_BYTES,
  readBounded,
  tooLarge,
  decode
};
