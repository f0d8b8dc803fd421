import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  commandLine
} from "./shared-cli-options.js";

// src/report/instructions.ts
function instructionsOf(remedies, shell) {
  const byText = /* @__PURE__ */ new Map();
  for (const remedy of remedies) {
    const known = byText.get(remedy.text) ?? /* @__PURE__ */ new Set();
    for (const line of toPaste(remedy, shell)) known.add(line);
    byText.set(remedy.text, known);
  }
  return [...byText].map(([text, paste]) => ({ text, paste: [...paste] }));
}
function toPaste({ command, line, url }, shell) {
  const pasted = command === void 0 ? void 0 : commandLine(command, shell);
  return [pasted, line?.text, url].filter((text) => text !== void 0);
}

export {
  instructionsOf
};
