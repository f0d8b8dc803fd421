import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/complete.ts
function unreadSources({ sources }) {
  return sources.filter(
    ({ asked, coverage, problems, ...rest }) => asked && (coverage.length + sightsOf(rest).length === 0 ? problems.length > 0 : coverage.some(({ role, names }) => role === "supplies" && names === "none") || sightsOf(rest).some((sight) => sight === "none"))
  );
}
function blindSources({ sources }) {
  return sources.filter(
    ({ coverage, problems, ...rest }) => problems.length > 0 && coverage.every(({ names }) => names === "none") && sightsOf(rest).every((sight) => sight === "none")
  );
}
function sightsOf({
  lists = [],
  outbound = []
}) {
  return [...lists, ...outbound].map(({ sight }) => sight);
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
function silenceOf(report) {
  if (brokenSources(report).length > 0) return "broken";
  if (isIncomplete(report)) return "incomplete";
  return report.unknown.length > 0 || report.sources.some(isCodeUnread) ? "partial" : "clean";
}
function isCodeUnread({ problems }) {
  return problems.some(({ code }) => code === "language-not-read");
}
function sightOf(report) {
  const asked = unreadSources(report);
  const tried = blindSources(report).filter((source) => !asked.includes(source));
  const read = report.sources.filter(
    (source) => !asked.includes(source) && !tried.includes(source)
  );
  return { read, tried, asked };
}

export {
  unreadSources,
  blindSources,
  brokenSources,
  isIncomplete,
  silenceOf,
  isCodeUnread,
  sightOf
};
