import {
  type Change,
  type Coverage,
  type Drift,
  type Finding,
  isFileLocation,
  type Location,
  type Problem,
  type Remedy,
  type Report,
  type SourceRow,
} from '../model/index.ts';
import { visibleJson } from './escape.ts';
import { commandLine } from './shell.ts';

/** The report for machines: stable since the first version, its shape in schemas/report.schema.json. */
export function renderJson(report: Report): string {
  const { schemaVersion, environments, counts } = report;
  return toJson({
    schemaVersion,
    environments,
    findings: report.findings.map(findingJson),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({
      finding: findingJson(finding),
      reason,
      by: locationJson(by),
    })),
    unusedSuppressions: report.unusedSuppressions.map(({ location, message }) => ({
      location: locationJson(location),
      message,
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
      variables: variables.map(({ name, need, reached, assumed, location }) => ({
        name,
        need,
        reached,
        assumed,
        location: locationJson(location),
      })),
    })),
    problems: report.problems.map(problemJson),
    drift: report.drift === undefined ? undefined : driftJson(report.drift),
    change: report.change === undefined ? undefined : changeJson(report.change),
    counts: {
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
      suppressed: counts.suppressed,
      variables: counts.variables,
      components: counts.components,
      existing: counts.existing,
    },
  });
}

function driftJson({ since, changes }: NonNullable<Report['drift']>) {
  return { since, changes: changes.map(oneDriftJson) };
}

function oneDriftJson(drift: Drift) {
  switch (drift.change) {
    case 'egress': {
      const { change, environment, component, how, added, removed, removedCount, families } = drift;
      return { change, environment, component, how, added, removed, removedCount, families };
    }
    case 'allowlist': {
      const { change, title, before, now } = drift;
      return { change, title, before, now };
    }
    default: {
      const { change, name, environment, component, channel, from, to, at, proved } = drift;
      return { change, name, environment, component, channel, from, to, at, proved };
    }
  }
}

function changeJson({ started, stopped, renamed, components }: Change) {
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
    components,
  };
}

/** JSON as every machine format of this program is written; what is undefined is left out. */
export function toJson(data: unknown): string {
  return `${visibleJson(JSON.stringify(data, undefined, 2))}\n`;
}

/** Every member is named here, so that nothing else can get out and the order never changes. */
export function findingJson(finding: Finding) {
  const { rule, severity, name, environment, component, message } = finding;
  const { location, related = [], remedy, fingerprint, group } = finding;
  return {
    rule,
    severity,
    name,
    environment,
    component,
    message,
    location: location === undefined ? undefined : locationJson(location),
    related: related.map((one) => ({
      location: locationJson(one.location),
      message: one.message,
    })),
    remedy: remedy === undefined ? undefined : remedyJson(remedy),
    fingerprint,
    group,
    new: finding.new,
  };
}

export function locationJson(location: Location) {
  if (!isFileLocation(location)) return { source: location.source, url: location.url };
  const { file, line, column } = location;
  return { file, line, column };
}

function remedyJson({ text, command, line, url }: Remedy) {
  return {
    text,
    command: command === undefined ? undefined : commandLine(command, 'posix'),
    line: line === undefined ? undefined : { file: line.file, text: line.text },
    url,
  };
}

export function sourceJson(source: SourceRow) {
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
    problems: problems.map(problemJson),
  };
}

function coverageJson(coverage: Coverage) {
  const { role, environment, component, channel, phase, names, values, why, mend } = coverage;
  return { role, environment, component, channel, phase, names, values, why, mend };
}

function problemJson({ code, message, place, hint }: Problem) {
  return { code, message, place: place === undefined ? undefined : locationJson(place), hint };
}
