import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  addressesById,
  findAddress,
  historyIn,
  readEvents,
  readRotations,
  rotationsAfter
} from "./shared-watch-history-format.gen.js";
import "./shared-baseline-compare.js";
import {
  takeBaseline
} from "./shared-baseline-take.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import {
  isRotated
} from "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  CHANGES,
  byDay,
  lastOf
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/watch/timelines.ts
var DUE = /* @__PURE__ */ new Set(["expired", "expires-soon", "stale-rotation"]);
function timelinesOf({ report, view }, { state, key }) {
  const taken = { now: view.now, addresses: true, ...key && { key } };
  const now = takeBaseline(view.matrix, taken);
  const history = state && historyIn(state);
  const rotations = history === void 0 ? toldToday(now) : readRotations(history.rotations);
  const order = new Map(view.matrix.environments.map((one, index) => [one, index]));
  return {
    rotations: timelinesOfRotations(rotations, report.findings, order),
    undated: undatedSecrets(now, rotations),
    ...state && { addresses: timelinesOfAddresses(now, history?.addresses ?? [], key) }
  };
}
function toldToday(now) {
  return readRotations(rotationsAfter([], { now, today: now.takenAt.slice(0, 10) })).filter(
    ({ events }) => lastOf(events, ["told"]) !== void 0
  );
}
function timelinesOfRotations(all, findings, order) {
  const due = findings.filter(({ rule }) => DUE.has(rule));
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const { environment: _, ...alike } = one;
    const key = JSON.stringify(alike);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [one]);
    else known.push(one);
  }
  const timelines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0) return [];
    const { environment: _, ...rest } = first;
    const environments = group.map(({ environment }) => environment);
    environments.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
    const isAbout = (one) => one.name === first.name && environments.includes(one.environment ?? "");
    return [
      { ...rest, environments, isSecret: isRotated(first.name), findings: due.filter(isAbout) }
    ];
  });
  return timelines.sort(
    (a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0) || byDay(lastOf(a.events, CHANGES), lastOf(b.events, CHANGES)) || (a.name < b.name ? -1 : Number(a.name > b.name))
  );
}
function undatedSecrets({ variables }, rotations) {
  const dated = new Set(
    rotations.map(({ environment, name }) => JSON.stringify([environment, name]))
  );
  return variables.filter(
    ({ environment, name }) => isRotated(name) && !dated.has(JSON.stringify([environment, name]))
  ).length;
}
function timelinesOfAddresses({ egress }, kept, key) {
  const known = addressesById(kept);
  const there = /* @__PURE__ */ new Set();
  const today = egress.map(({ digest: _, ...one }) => {
    const earlier = findAddress(known, one, key === void 0 ? {} : { key });
    if (earlier !== void 0) there.add(earlier);
    return { ...one, events: readEvents(earlier?.events ?? []) };
  });
  const others = kept.filter((one) => !there.has(one)).map(({ digest: _, events, ...one }) => ({ ...one, events: readEvents(events) }));
  return [...today, ...others];
}
export {
  timelinesOf
};
