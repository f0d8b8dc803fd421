import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  decode,
  readBounded
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/cli/source-line.ts
import { join } from "node:path";
function sourceLines(root) {
  const files = /* @__PURE__ */ new Map();
  return (file, line) => {
    if (file.split("/").includes("..")) return void 0;
    const known = files.get(file) ?? read(root, file);
    files.set(file, known);
    return known[line - 1];
  };
}
function read(root, file) {
  const outcome = readBounded(join(root, file), file);
  if (!("bytes" in outcome)) return [];
  const decoded = decode(outcome.bytes, file);
  return "text" in decoded ? decoded.text.split(/\r\n|\n|\r/) : [];
}

export {
  sourceLines
};
