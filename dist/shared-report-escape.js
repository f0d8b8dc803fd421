import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/escape.ts
var UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var MAX_LENGTH = 2e3;
function visible(text) {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text;
  return shown.replace(UNSAFE, (character) => SHORT[character] ?? hex(character));
}
function visibleLines(text) {
  return text.split("\n").map(visible).join("\n");
}
var PLAIN = /^[\n -~]*$/;
function visibleJson(json) {
  if (PLAIN.test(json)) return json;
  return json.replace(UNSAFE, (character) => character === "\n" ? "\n" : units(character));
}
function units(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function hex(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

export {
  visible,
  visibleLines,
  visibleJson
};
