import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isRecord
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/carried/canonical.ts
var DEEPEST = 20;
function canonical(value, depth = 0) {
  if (depth > DEEPEST) throw new RangeError("It nests too deeply");
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const members = Object.keys(value).sort().filter((key) => value[key] !== void 0).map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${members.join(",")}}`;
}

export {
  canonical
};
