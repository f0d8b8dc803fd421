import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  commandLine
} from "./shared-report-shell.js";
import {
  isFileLocation
} from "./shared-model-environment.js";
import {
  visibleJson
} from "./shared-report-escape.js";

// src/report/json.ts
function renderJson(report) {
  const { schemaVersion, environments, counts } = report;
  return toJson({
    schemaVersion,
    environments,
    findings: report.findings.map(findingJson),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({
      finding: findingJson(finding),
      reason,
      by: locationJson(by)
    })),
    unusedSuppressions: report.unusedSuppressions.map(({ location, message }) => ({
      location: locationJson(location),
      message
    })),
    sources: report.sources.map(sourceJson),
    unknown: report.unknown.map((one) => {
      const { environment, component, names, allowlists, asked, why, mend } = one;
      return { environment, component, names, allowlists, asked, why, mend };
    }),
    toRun: report.toRun.map(({ component, file, template, variables }) => ({
      component,
      file,
      template,
      variables: variables.map(({ name, need, location }) => ({
        name,
        need,
        location: locationJson(location)
      }))
    })),
    problems: report.problems.map(problemJson),
    drift: report.drift === void 0 ? void 0 : driftJson(report.drift),
    change: report.change === void 0 ? void 0 : changeJson(report.change),
    counts: {
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
      suppressed: counts.suppressed,
      variables: counts.variables,
      components: counts.components,
      existing: counts.existing
    }
  });
}
function driftJson({ since, changes }) {
  return { since, changes: changes.map(oneDriftJson) };
}
function oneDriftJson(drift) {
  switch (drift.change) {
    case "egress": {
      const { change, environment, component, how, added, removed, removedCount, families } = drift;
      return { change, environment, component, how, added, removed, removedCount, families };
    }
    case "allowlist": {
      const { change, title, before, now } = drift;
      return { change, title, before, now };
    }
    default: {
      const { change, name, environment, component, channel, from, to, at, proved } = drift;
      return { change, name, environment, component, channel, from, to, at, proved };
    }
  }
}
function changeJson({ started, stopped, renamed, components }) {
  return {
    started: started.map(({ name, channel, component, need, location }) => {
      return { name, channel, component, need, location: locationJson(location) };
    }),
    stopped: stopped.map(({ name, channel, component, leftovers }) => {
      return { name, channel, component, leftovers: leftovers.map(locationJson) };
    }),
    renamed: renamed.map(({ from, to, channel, component, location, leftovers }) => {
      const places = { location: locationJson(location), leftovers: leftovers.map(locationJson) };
      return { from, to, channel, component, ...places };
    }),
    components
  };
}
function toJson(data) {
  return `${visibleJson(JSON.stringify(data, void 0, 2))}
`;
}
function findingJson(finding) {
  const { rule, severity, name, environment, component, message } = finding;
  const { location, related = [], remedy, fingerprint, group } = finding;
  return {
    rule,
    severity,
    name,
    environment,
    component,
    message,
    location: location === void 0 ? void 0 : locationJson(location),
    related: related.map((one) => ({
      location: locationJson(one.location),
      message: one.message
    })),
    remedy: remedy === void 0 ? void 0 : remedyJson(remedy),
    fingerprint,
    group,
    new: finding.new
  };
}
function locationJson(location) {
  if (!isFileLocation(location)) return { source: location.source, url: location.url };
  const { file, line, column } = location;
  return { file, line, column };
}
function remedyJson({ text, command, line, url }) {
  return {
    text,
    command: command === void 0 ? void 0 : commandLine(command, "posix"),
    line: line === void 0 ? void 0 : { file: line.file, text: line.text },
    url
  };
}
function sourceJson(source) {
  const { provider, title, asked, coverage, lists, outbound, problems } = source;
  return {
    provider,
    title,
    asked,
    coverage: coverage.map(coverageJson),
    lists: lists?.map(({ title: list, sight, entries, why, mend }) => {
      return { title: list, sight, entries, why, mend };
    }),
    outbound: outbound?.map(({ environment, component, sight, addresses, why, mend }) => {
      return { environment, component, sight, addresses, why, mend };
    }),
    problems: problems.map(problemJson)
  };
}
function coverageJson(coverage) {
  const { role, environment, component, channel, phase, names, values, why, mend } = coverage;
  return { role, environment, component, channel, phase, names, values, why, mend };
}
function problemJson({ code, message, place, hint }) {
  return { code, message, place: place === void 0 ? void 0 : locationJson(place), hint };
}

export {
  renderJson,
  toJson,
  findingJson,
  locationJson,
  sourceJson
};
