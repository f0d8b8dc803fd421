import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  placeText
} from "./shared-report-place.js";
import {
  visible
} from "./shared-report-escape.js";

// src/cli/notes.ts
var MAX_NOTES = 5;
function problemNotes(problems, all) {
  const lines = [...new Set(problems.map(line))];
  if (all || lines.length <= MAX_NOTES) return lines;
  const rest = lines.length - MAX_NOTES;
  return [...lines.slice(0, MAX_NOTES), `note: and ${rest} more; --debug shows them`];
}
function line({ message, place, hint }) {
  const text = hint === void 0 ? message : `${message}. ${hint}`;
  const told = place !== void 0 && "file" in place && message.includes(place.file);
  return `note: ${visible(text)}${place === void 0 || told ? "" : ` (${placeText(place)})`}`;
}

export {
  problemNotes
};
