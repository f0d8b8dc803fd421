import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError
} from "./shared-errors.js";

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
  throw new UserError("wrong-use", `${JSON.stringify(text)} is no value of --${option}`, {
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
  throw new UserError("wrong-use", `${JSON.stringify(text)} is no value of --rounds`, {
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

export {
  WEBHOOK_FORMATS,
  REPORT_FORMATS,
  OPTIONS,
  optionsOf,
  settingsOf,
  textOf
};
