import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  visible
} from "./shared-cli-options.js";

// src/report/xml.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function escapeXml(text) {
  return visible(text).replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
function element(name, attributes, content = []) {
  const start = `<${name}${attributesOf(attributes)}`;
  return content.length === 0 ? [`${start}/>`] : [`${start}>`, ...content, `</${name}>`];
}
function textElement(name, attributes, lines) {
  const text = lines.map(escapeXml).join("\n");
  return [`<${name}${attributesOf(attributes)}>${text}</${name}>`];
}
function attributesOf(attributes) {
  return Object.entries(attributes).map(([key, value]) => value === void 0 ? "" : ` ${key}="${escapeXml(value)}"`).join("");
}

export {
  escapeXml,
  element,
  textElement
};
