import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  namesIn
} from "./shared-names.js";
import "./shared-picocolors-picocolors.js";
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
  isLater,
  sameValue
} from "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  usualEnvironment
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/matrix-report.ts
function matrixReport(view, report) {
  const { environments, components } = view.matrix;
  const findings = findingsByPlace(report.findings);
  const rows = components.flatMap(
    (component) => namesIn(view, component, environments).map((name) => rowOf(view, name, component, findings))
  );
  const read = new Set(rows.filter(isRead).map(({ name }) => name));
  return { environments, rows: rows.filter((row) => isToShow(row, read)) };
}
function isRead({ need }) {
  return need !== void 0;
}
function isToShow(row, read) {
  const { name, reads, cells } = row;
  if (cells.some(({ findings }) => findings.length > 0)) return true;
  if (!isRead(row)) return !read.has(name);
  return reads.some((one) => one.implicit === void 0 || one.need === "required") || cells.some(({ cell }) => cell.supplies.length > 0);
}
function findingsByPlace(findings) {
  const places = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = placeKey(finding);
    const known = places.get(key);
    if (known === void 0) places.set(key, [finding]);
    else known.push(finding);
  }
  return places;
}
function placeKey({ name, environment, component }) {
  return JSON.stringify([name, environment, component]);
}
function rowOf(view, name, component, findings) {
  const { matrix } = view;
  const variable = matrix.variable(name, component);
  const cells = matrix.environments.map((each) => matrix.cell(name, each, component));
  const production = cells.find(
    ({ environment }) => usualEnvironment(environment) === "production"
  );
  return {
    name,
    component,
    ...variable !== void 0 && { need: variable.need },
    reads: variable?.reads ?? [],
    cells: cells.map((cell) => ({
      cell: withoutValues(cell),
      shown: shownOf(view, cell, production),
      findings: findings.get(placeKey(cell)) ?? []
    }))
  };
}
function shownOf({ matrix }, cell, production) {
  const { state, winner, environment, component } = cell;
  if (winner === void 0) return state;
  const isUndeployed = matrix.deployments.some(
    (one) => one.environment === environment && (one.component ?? component) === component && isLater(winner, one.createdAt)
  );
  if (isUndeployed) return "undeployed";
  return sameValue(winner.value, production?.winner?.value) === "different" ? "differs" : state;
}
function withoutValues({ winner, supplies, ...cell }) {
  const bare = new Map(supplies.map((supply) => [supply, withoutValue(supply)]));
  const wins = winner && (bare.get(winner) ?? withoutValue(winner));
  return { ...cell, supplies: [...bare.values()], ...wins !== void 0 && { winner: wins } };
}
function withoutValue(supply) {
  return { ...supply, value: { kind: supply.value.kind === "empty" ? "empty" : "hidden" } };
}
export {
  matrixReport
};
