import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  MAX_SNAPSHOT_BYTES,
  addressTitle,
  fetchSnapshot,
  isAddress,
  openSnapshot
} from "./shared-snapshot-open.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  readBounded
} from "./shared-tree-read.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/cli/read-snapshot.ts
import { statSync } from "node:fs";
import { basename } from "node:path";
var DEADLINE_MS = 3e4;
async function readSnapshot(at, options) {
  const { now, maxAge } = options;
  const key = keyOf(options.env);
  const title = titleOf(at);
  assertThere(at);
  try {
    const opened = openSnapshot(await bytesOf(at, options), {
      title,
      now,
      ...key === void 0 ? {} : { key },
      ...maxAge === void 0 ? {} : { maxAge }
    });
    return { opened };
  } catch (error) {
    if (error instanceof UserError) return { refused: error };
    throw error;
  }
}
function titleOf(at) {
  if (at === "-") return "the snapshot on standard input";
  return isAddress(at) ? addressTitle(at) : `the snapshot ${basename(at)}`;
}
function assertThere(at) {
  if (at === "-" || isAddress(at) || statSync(at, { throwIfNoEntry: false }) !== void 0) return;
  throw new UserError("no-such-file", `the snapshot ${at} does not exist`, {
    hint: "Name an existing file after `--snapshot`, an https address, or - for standard input"
  });
}
async function bytesOf(at, { env, offline }) {
  if (at === "-") return standardInput();
  if (isAddress(at))
    return fetchSnapshot(at, { env, offline, signal: AbortSignal.timeout(DEADLINE_MS) });
  const outcome = readBounded(at, at);
  if ("bytes" in outcome) return outcome.bytes;
  throw new UserError(outcome.problem.code, outcome.problem.message);
}
async function standardInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_SNAPSHOT_BYTES) break;
  }
  return Buffer.concat(chunks);
}
export {
  readSnapshot
};
