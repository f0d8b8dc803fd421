import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  makeParser,
  startEngine
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/formats/code-line.ts
var GRAMMARS = [
  [/\.[cm]?ts$/i, "typescript"],
  [/\.(?:tsx|[cm]?jsx?)$/i, "tsx"],
  [/\.pyw?$/i, "python"],
  [/\.(?:rb|rake|ru)$|(?:^|\/)(?:Gemfile|Rakefile)$/, "ruby"],
  [/\.go$/i, "go"],
  [/\.php$/i, "php"]
];
var LONGEST = 3e5;
var LONGEST_NUMBER = 3;
var OPAQUE = /^(?=.*\d)[A-Za-z0-9_$]{20,}$/;
var CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;
var CODE = /^(?:\w*identifier\w*|name|constant|this|super|self|true|false|null|undefined|none|nil|iota|predefined_type|primitive_type|integral_type|php_tag|variable|label_name|instance_variable|class_variable|global_variable|string_start|string_end|ellipsis|empty_statement)$/;
var NUMBER = /^(?:number|integer|float|\w+_literal|\w*int\w*)$/;
function codeLine(file, text, line, name) {
  const grammar = grammarOf(file);
  if (grammar === void 0 || text.length > LONGEST) return void 0;
  const tree = parse(grammar, text);
  if (tree === void 0) return void 0;
  try {
    return isValid(tree.rootNode, text, line) ? partsOf(tree.rootNode, text, line, name) : void 0;
  } finally {
    tree.delete();
  }
}
async function startFor(files) {
  if (files.some((file) => grammarOf(file) !== void 0)) await startEngine();
}
function grammarOf(file) {
  return GRAMMARS.find(([files]) => files.test(file))?.[1];
}
var parsers = /* @__PURE__ */ new Map();
function parse(grammar, text) {
  const parser = parsers.get(grammar) ?? makeParser(grammar);
  parsers.set(grammar, parser);
  return parser.parse(text) ?? void 0;
}
function isValid(root, text, { start, end }) {
  const first = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  let around = root.descendantForIndex(first, Math.max(first, end - 1));
  if (around === null || around.hasError) return false;
  for (; around !== null; around = around.parent) if (around.isError) return false;
  return true;
}
function partsOf(root, text, { start, end }, name) {
  const parts = [];
  let at = start;
  while (at < end) {
    const leaf = root.descendantForIndex(at, at);
    const isLeaf = leaf !== null && leaf.childCount === 0 && leaf.endIndex > at;
    const space = isLeaf ? "" : /^\s+/.exec(text.slice(at, end))?.[0] ?? "";
    const to = isLeaf ? Math.min(leaf.endIndex, end) : at + Math.max(1, space.length);
    const piece = text.slice(at, to);
    const isWhole = isLeaf && leaf.startIndex === at && leaf.endIndex === to;
    if (space !== "" || isWhole && isCode(leaf, piece, name)) parts.push({ text: piece, at });
    else if (parts.at(-1) !== HIDDEN) parts.push(HIDDEN);
    at = to;
  }
  return parts;
}
var HIDDEN = { text: "\u2026" };
function isCode(leaf, text, name) {
  if (text === name) return true;
  if (OPAQUE.test(text) && !CONSTANT.test(text)) return false;
  if (!leaf.isNamed) return leaf.type === text;
  if (NUMBER.test(leaf.type)) return text.length <= LONGEST_NUMBER && /^\d+$/.test(text);
  return CODE.test(leaf.type);
}

export {
  codeLine,
  startFor
};
