import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  decode,
  isFileLocation,
  readBounded
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/cli/source-text.ts
import { join } from "node:path";
async function readyFor(findings) {
  const places = findings.flatMap(({ location = [] }) => location);
  const { startFor } = await import("./formats-code-line.js");
  await startFor(places.filter(isFileLocation).map(({ file }) => file));
}
function sourceTexts(root) {
  const files = /* @__PURE__ */ new Map();
  return (file) => {
    if (file.split("/").includes("..")) return void 0;
    if (!files.has(file)) files.set(file, read(root, file));
    return files.get(file);
  };
}
function read(root, file) {
  const outcome = readBounded(join(root, file), file);
  if (!("bytes" in outcome)) return void 0;
  const decoded = decode(outcome.bytes, file);
  return "text" in decoded ? decoded.text : void 0;
}

export {
  readyFor,
  sourceTexts
};
