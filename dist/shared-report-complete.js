import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/complete.ts
function unreadSources({ sources }) {
  return sources.filter(
    ({ asked, coverage, problems }) => asked && (coverage.length === 0 ? problems.length > 0 : coverage.some(({ role, names }) => role === "supplies" && names === "none"))
  );
}
function blindSources({ sources }) {
  return sources.filter(
    ({ coverage, problems }) => problems.length > 0 && coverage.every(({ names }) => names === "none")
  );
}
function brokenSources({ sources }) {
  return sources.filter(({ problems }) => problems.some(({ code }) => code === "provider-failed"));
}
function isIncomplete(report) {
  const isReadsBlind = blindSources(report).some(
    ({ coverage }) => coverage.some(({ role }) => role === "reads")
  );
  return isReadsBlind || unreadSources(report).length > 0 || report.unknown.some(({ asked }) => asked);
}

export {
  unreadSources,
  blindSources,
  brokenSources,
  isIncomplete
};
