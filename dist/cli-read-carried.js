import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import {
  openCarried
} from "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import {
  keyOf
} from "./shared-values-key.js";
import "./shared-config-environments.js";
import {
  addressTitle,
  fetchCarried,
  isAddress
} from "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  readBounded
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/read-carried.ts
import { statSync } from "node:fs";
import { basename } from "node:path";
var DEADLINE_MS = 3e4;
async function readCarried(at, kind, options) {
  const { now, maxAge } = options;
  const key = keyOf(options.env);
  const title = titleOf(at, kind);
  assertThere(at, kind);
  try {
    const opened = openCarried(await bytesOf(at, kind, options), kind, {
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
function titleOf(at, kind) {
  if (at === "-") return `the ${kind.id} on standard input`;
  return isAddress(at) ? addressTitle(at, kind) : `the ${kind.id} ${basename(at)}`;
}
function assertThere(at, { id, option }) {
  if (at === "-" || isAddress(at) || statSync(at, { throwIfNoEntry: false }) !== void 0) return;
  throw new UserError("no-such-file", `the ${id} ${at} does not exist`, {
    hint: `Name an existing file after \`${option}\`, an https address, or - for standard input`
  });
}
async function bytesOf(at, kind, { env, offline }) {
  if (at === "-") return standardInput(kind.maxBytes);
  if (isAddress(at))
    return fetchCarried(at, kind, { env, offline, signal: AbortSignal.timeout(DEADLINE_MS) });
  const outcome = readBounded(at, at);
  if ("bytes" in outcome) return outcome.bytes;
  throw new UserError(outcome.problem.code, outcome.problem.message);
}
async function standardInput(maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}
export {
  readCarried
};
