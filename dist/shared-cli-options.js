import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isFileLocation,
  repeated
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/report/escape.ts
var UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var MAX_LENGTH = 2e3;
function visible(text) {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text;
  return shown.replace(UNSAFE, (character) => SHORT[character] ?? hex(character));
}
function visibleLines(text) {
  return text.split("\n").map(visible).join("\n");
}
var PLAIN = /^[\n -~]*$/;
function visibleJson(json) {
  if (PLAIN.test(json)) return json;
  return json.replace(UNSAFE, (character) => character === "\n" ? "\n" : units(character));
}
function units(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function hex(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/report/shell.ts
var PLAIN2 = /^[\w@%+=:,./-]+$/;
function commandLine(words, shell) {
  return words.map((word) => quoted(word, shell)).join(" ");
}
function quoted(word, shell) {
  if (PLAIN2.test(word) && !(shell === "powershell" && /[@%,]/.test(word))) return word;
  const inner = shell === "posix" ? word.replaceAll("'", "'\\''") : word.replaceAll("'", "''");
  return `'${inner}'`;
}

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
      variables: variables.map(({ name, need, reached, assumed, location }) => ({
        name,
        need,
        reached,
        assumed,
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
  const { file, line: line2, column } = location;
  return { file, line: line2, column };
}
function remedyJson({ text, command, line: line2, url }) {
  return {
    text,
    command: command === void 0 ? void 0 : commandLine(command, "posix"),
    line: line2 === void 0 ? void 0 : { file: line2.file, text: line2.text },
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

// src/watch/webhook-format.ts
var WEBHOOK_FORMATS = ["slack", "discord", "json"];

// src/cli/options.ts
var FORMATS = ["pretty", "json"];
var CHECK_FORMATS = [...FORMATS, "markdown", "sarif", "github", "junit", "html"];
var REPORT_FORMATS = ["markdown", "html", "json"];
var FAIL_ON = ["error", "warning", "info", "never"];
var PHASES = ["build", "run"];
var FROM = ["process", "github", "vercel", "replit"];
var OPTIONS = [
  {
    name: "format",
    type: "string",
    describe: "For people, machines or a platform",
    choices: CHECK_FORMATS,
    default: "pretty",
    of: ["check"]
  },
  {
    name: "format",
    type: "string",
    describe: "For people or for machines",
    choices: FORMATS,
    default: "pretty",
    of: ["scan", "diff", "explain", "sources", "egress"]
  },
  {
    name: "format",
    type: "string",
    describe: "The whole report, not only what has changed",
    choices: REPORT_FORMATS,
    of: ["report"]
  },
  {
    name: "state",
    type: "string",
    describe: "Where it keeps what it told; the first report makes it",
    of: ["report"]
  },
  {
    name: "webhook-format",
    type: "string",
    describe: "Send what is new to the address in ENVPARITY_WEBHOOK_URL too, in this form",
    choices: WEBHOOK_FORMATS,
    of: ["report"]
  },
  {
    name: "environment",
    type: "array",
    describe: "The environments that are meant; repeat it, or separate with commas",
    of: ["check", "explain", "sources", "report", "snapshot", "egress"]
  },
  {
    name: "from",
    type: "array",
    describe: "The one place that the environment gets its variables from; repeat it for several",
    choices: FROM,
    of: ["check", "explain", "sources", "report"]
  },
  {
    name: "snapshot",
    type: "array",
    describe: "A snapshot taken in a deployment: a file, an https address, or - for standard input",
    of: ["check", "diff", "explain", "sources", "report"]
  },
  {
    name: "egress",
    type: "array",
    describe: "What `envparity egress` saw there: a file, an https address, or - for standard input",
    of: ["check", "sources", "report"]
  },
  {
    name: "max-age",
    type: "string",
    describe: "Refuse snapshots and observations older than this, such as 24h; s, m, h or d",
    of: ["check", "diff", "explain", "sources", "report"]
  },
  {
    name: "phase",
    type: "string",
    describe: "What this process is, where the platform does not say",
    choices: PHASES,
    of: ["check", "explain", "sources", "report", "snapshot", "egress"]
  },
  {
    name: "component",
    type: "string",
    describe: "The folder of the one app or service that this is the environment of",
    of: ["snapshot", "egress"]
  },
  {
    name: "output",
    type: "string",
    describe: "Write to this file instead of standard output",
    of: ["check", "report", "snapshot", "egress"]
  },
  {
    name: "echo",
    type: "array",
    describe: "A service that tells the address it sees, instead of the usual ones; at least two",
    of: ["egress"]
  },
  {
    name: "rounds",
    type: "string",
    describe: "How often all services are asked at most; 30 if left out",
    of: ["egress"]
  },
  {
    name: "dns",
    type: "boolean",
    describe: "Ask name servers too, to compare",
    of: ["egress"]
  },
  {
    name: "since",
    type: "string",
    describe: "Only what is new against this commit",
    of: ["check"]
  },
  {
    name: "baseline",
    type: "string",
    describe: "Tell what has changed since this file; envparity.lock.json if it is there",
    of: ["check"]
  },
  {
    name: "update-baseline",
    type: "boolean",
    describe: "Write what is known now to that file: names, dates and digests, no values",
    of: ["check"]
  },
  {
    name: "update",
    type: "boolean",
    describe: "Ask the owners of the lists for what they publish now",
    of: ["ranges"]
  },
  {
    name: "file",
    type: "string",
    describe: "Take the one list from this file, as its owner publishes it",
    of: ["ranges"]
  },
  {
    name: "fail-on",
    type: "string",
    describe: "The least severity that makes the exit code 1",
    choices: FAIL_ON,
    default: "error",
    of: ["check", "report"]
  },
  {
    name: "allow-incomplete",
    type: "boolean",
    describe: "Exit 0, not 3, when a source that was asked for could not be read",
    of: ["check", "sources", "report"]
  },
  {
    name: "config",
    type: "string",
    describe: "The configuration file, instead of the one in the folder",
    of: ["check", "scan", "diff", "explain", "sources", "report"]
  },
  {
    name: "offline",
    type: "boolean",
    describe: "Make no network call",
    of: ["check", "diff", "explain", "sources", "report", "egress", "ranges"]
  },
  {
    name: "color",
    type: "boolean",
    describe: "Colour, whatever the terminal; --no-color for none"
  },
  {
    name: "debug",
    type: "boolean",
    describe: "Show every problem, and where a defect happened"
  }
];
function optionsOf(command) {
  return OPTIONS.filter((option) => option.of === void 0 || option.of.includes(command));
}

// src/cli/duration.ts
var UNITS = /* @__PURE__ */ new Map([
  ["s", 1e3],
  ["m", 6e4],
  ["h", 36e5],
  ["d", 864e5]
]);
function durationOf(text, option) {
  const [, count = "", unit = ""] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const size = UNITS.get(unit);
  if (size !== void 0) return Number(count) * size;
  throw new UserError("wrong-use", `${repeated(text, [], "that")} is no value of --${option}`, {
    hint: "Write a number and s, m, h or d, such as 24h"
  });
}

// src/cli/settings.ts
function settingsOf(args) {
  const since = textOf(args, "since");
  const baseline = textOf(args, "baseline");
  const config = textOf(args, "config");
  const maxAge = textOf(args, "max-age");
  const phase = PHASES.find((one) => one === textOf(args, "phase"));
  const rounds = textOf(args, "rounds");
  const { environment, from, snapshot, egress, echo, color } = args;
  return {
    format: CHECK_FORMATS.find((format) => format === textOf(args, "format")) ?? "pretty",
    failOn: FAIL_ON.find((level) => level === textOf(args, "fail-on")) ?? "error",
    allowIncomplete: args["allow-incomplete"] === true,
    updateBaseline: args["update-baseline"] === true,
    offline: args.offline === true,
    dns: args.dns === true,
    debug: args.debug === true,
    ...since === void 0 ? {} : { since },
    ...baseline === void 0 ? {} : { baseline },
    ...config === void 0 ? {} : { config },
    ...Array.isArray(environment) ? { environments: namesOf(environment) } : {},
    ...Array.isArray(from) ? { from: [...new Set(from.map(String))] } : {},
    ...Array.isArray(snapshot) ? { snapshots: filled(snapshot, "snapshot") } : {},
    ...Array.isArray(egress) ? { egress: filled(egress, "egress") } : {},
    ...Array.isArray(echo) ? { echoes: filled(echo, "echo") } : {},
    ...rounds === void 0 ? {} : { rounds: roundsOf(rounds) },
    ...maxAge === void 0 ? {} : { maxAge: durationOf(maxAge, "max-age") },
    ...phase === void 0 ? {} : { phase },
    ...typeof color === "boolean" ? { color } : {}
  };
}
function textOf(args, name) {
  const given = args[name];
  const value = Array.isArray(given) ? given.at(-1) : given;
  if (typeof value !== "string") return void 0;
  if (value === "") throw new UserError("empty-option", `${name} must not be empty`);
  return value;
}
var MOST_ROUNDS = 100;
function roundsOf(text) {
  const rounds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (rounds >= 1 && rounds <= MOST_ROUNDS) return rounds;
  throw new UserError("wrong-use", `${repeated(text, [], "that")} is no value of --rounds`, {
    hint: `Write a whole number from 1 to ${MOST_ROUNDS}`
  });
}
function namesOf(values) {
  const names = values.flatMap(
    (value) => String(value).split(",").map((name) => name.trim())
  );
  return filled(names, "environment");
}
function filled(values, option) {
  const texts = [...new Set(values.map(String).filter((text) => text !== ""))];
  if (texts.length === 0) throw new UserError("empty-option", `--${option} must not be empty`);
  return texts;
}

// src/report/place.ts
function placeText(location) {
  if (!isFileLocation(location)) {
    const { source, url } = location;
    return visible(url === void 0 ? source : `${source} (${url})`);
  }
  return `${visible(location.file)}:${location.line}:${location.column}`;
}

// src/cli/notes.ts
var MAX_NOTES = 5;
function problemNotes(problems, all) {
  const lines = [...new Set(problems.map(line))];
  if (all || lines.length <= MAX_NOTES) return lines;
  const rest = lines.length - MAX_NOTES;
  return [...lines.slice(0, MAX_NOTES), `note: and ${rest} more; --debug shows them`];
}
function line({ message, place, hint }) {
  const text = hint === void 0 ? message : `${message}. ${hint}`;
  const told = place !== void 0 && "file" in place && message.includes(place.file);
  return `note: ${visible(text)}${place === void 0 || told ? "" : ` (${placeText(place)})`}`;
}

export {
  visible,
  visibleLines,
  visibleJson,
  WEBHOOK_FORMATS,
  REPORT_FORMATS,
  OPTIONS,
  optionsOf,
  settingsOf,
  textOf,
  commandLine,
  renderJson,
  toJson,
  findingJson,
  locationJson,
  sourceJson,
  placeText,
  problemNotes
};
