import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  counted
} from "./shared-report-counted.js";

// src/report/sections.ts
function sectionsOf(findings) {
  const sections = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = sections.get(finding.environment);
    if (known === void 0) sections.set(finding.environment, [finding]);
    else known.push(finding);
  }
  return [...sections].map(([environment, of]) => ({ environment, findings: of })).sort((a, b) => compareWorst(a.findings, b.findings));
}
function severityCounts(findings) {
  const counts = [
    ["error", "errors"],
    ["warning", "warnings"],
    ["info", "info"]
  ];
  return counts.map(([severity, plural]) => counted(tally(findings, severity), severity, plural)).filter((text) => !text.startsWith("0 ")).join(", ");
}
function compareWorst(a, b) {
  return tally(b, "error") - tally(a, "error") || tally(b, "warning") - tally(a, "warning") || tally(b, "info") - tally(a, "info");
}
function tally(findings, severity) {
  return findings.filter((finding) => finding.severity === severity).length;
}

export {
  sectionsOf,
  severityCounts
};
