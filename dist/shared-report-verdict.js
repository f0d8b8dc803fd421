import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  sectionsOf,
  severityCounts
} from "./shared-report-sections.js";
import {
  blindSources,
  silenceOf,
  unreadSources
} from "./shared-report-complete.js";
import {
  counted
} from "./shared-report-counted.js";

// src/report/verdict.ts
var MAX_NAMED = 3;
var MAX_NAME = 80;
function factsOf({ findings, counts }) {
  const facts = [
    severityCounts(findings),
    `${counted(counts.variables, "variable")} of ${counted(counts.components, "component")}`,
    counts.suppressed > 0 ? `${counts.suppressed} ignored` : "",
    counts.existing === void 0 ? "" : `${counts.existing} there before, not listed`
  ];
  return facts.filter((text) => text !== "").join(" \xB7 ");
}
function verdictOf(report) {
  const silence = silenceOf(report);
  if (report.counts.error > 0) return { kind: "no", text: `no, ${broken(report)} would break` };
  if (silence === "broken") return { kind: "partial", text: "nothing can be concluded" };
  if (silence === "incomplete") return { kind: "partial", text: `not known, ${unseen(report)}` };
  const rest = severityCounts(report.findings);
  if (silence === "partial")
    return { kind: "partial", text: `${rest || "no drift found"} in what is known` };
  return { kind: "yes", text: rest === "" ? "yes, no drift found" : `yes, with ${rest}` };
}
function broken({ findings }) {
  const errors = findings.filter(({ severity }) => severity === "error");
  const names = sectionsOf(errors).map(({ environment }) => environment ?? "the repository");
  return listed(names);
}
function unseen(report) {
  const unread = [.../* @__PURE__ */ new Set([...unreadSources(report), ...blindSources(report)])];
  if (unread.length > 0) return `${listed(unread.map(({ title }) => title))} could not be read`;
  const asked = report.unknown.filter((unknown) => unknown.asked);
  const names = new Set(asked.flatMap((unknown) => unknown.names));
  const where = listed([...new Set(asked.map(({ environment }) => environment))]);
  return `nobody could look up ${counted(names.size, "name")} of ${where}`;
}
function listed(names) {
  const shown = names.slice(0, MAX_NAMED).map((name) => name.slice(0, MAX_NAME));
  if (names.length > MAX_NAMED) shown.push(`${names.length - MAX_NAMED} more`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

export {
  factsOf,
  verdictOf
};
