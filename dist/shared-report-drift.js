import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  counted
} from "./shared-report-counted.js";

// src/report/drift.ts
var CHANNELS = /* @__PURE__ */ new Map([
  ["github-secrets", "the secret "],
  ["github-vars", "the variable "]
]);
function driftText(drift) {
  if (drift.change === "allowlist") {
    const { title, before, now } = drift;
    const state = ({ entries, open }) => open ? "open to anybody" : counted(entries, "entry", "entries");
    const [old, young] = [state(before), state(now)];
    return `${title} ${old === young ? `has other entries (${young})` : `was ${old}, and is ${young}`}`;
  }
  const where = drift.component === void 0 || drift.component === "." ? drift.environment : `${drift.environment} of ${drift.component}`;
  if (drift.change === "egress")
    return `${where} leaves from other addresses (${drift.added.length} new, ${drift.removedCount} gone)`;
  const name = `${CHANNELS.get(drift.channel) ?? ""}${drift.name}`;
  return `${name} ${VERBS[drift.change](drift)} in ${where}${on(drift.at)}`;
}
var VERBS = {
  appeared: ({ to }) => `appeared${at(to)}`,
  vanished: ({ from }) => `is gone${from === void 0 ? "" : ` from ${from}`}`,
  rotated: ({ to, proved }) => `${proved ? "has another value" : "was set again"}${at(to)}`,
  moved: ({ from, to }) => `moved from ${from ?? "elsewhere"} to ${to ?? "elsewhere"}`
};
function at(place) {
  return place === void 0 ? "" : ` (${place})`;
}
function on(time) {
  return time === void 0 ? "" : `, on ${time.slice(0, 10)}`;
}

export {
  driftText
};
