import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError
} from "./shared-errors.js";

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

// src/cli/options.ts
var FORMATS = ["pretty", "json"];
var FAIL_ON = ["error", "warning", "info", "never"];
var PHASES = ["build", "run"];
var FROM = ["process", "github", "vercel", "replit"];
var OPTIONS = [
  {
    name: "format",
    type: "string",
    describe: "For people or for machines",
    choices: FORMATS,
    default: "pretty",
    of: ["check", "scan", "diff", "explain", "sources"]
  },
  {
    name: "environment",
    type: "array",
    describe: "The environments that are meant; repeat it, or separate with commas",
    of: ["check", "explain", "sources", "snapshot"]
  },
  {
    name: "from",
    type: "array",
    describe: "The one place that the environment gets its variables from; repeat it for several",
    choices: FROM,
    of: ["check", "explain", "sources"]
  },
  {
    name: "snapshot",
    type: "array",
    describe: "A snapshot taken in a deployment: a file, an https address, or - for standard input",
    of: ["check", "diff", "explain", "sources"]
  },
  {
    name: "max-age",
    type: "string",
    describe: "Refuse snapshots older than this, such as 24h; s, m, h or d",
    of: ["check", "diff", "explain", "sources"]
  },
  {
    name: "phase",
    type: "string",
    describe: "What this process is, where the platform does not say",
    choices: PHASES,
    of: ["check", "explain", "sources", "snapshot"]
  },
  {
    name: "component",
    type: "string",
    describe: "The folder of the one app or service that this is the environment of",
    of: ["snapshot"]
  },
  {
    name: "output",
    type: "string",
    describe: "Write to this file instead of standard output",
    of: ["snapshot"]
  },
  {
    name: "since",
    type: "string",
    describe: "Only what is new against this commit",
    of: ["check"]
  },
  {
    name: "fail-on",
    type: "string",
    describe: "The least severity that makes the exit code 1",
    choices: FAIL_ON,
    default: "error",
    of: ["check"]
  },
  {
    name: "allow-incomplete",
    type: "boolean",
    describe: "Exit 0, not 3, when a source that was asked for could not be read",
    of: ["check", "sources"]
  },
  {
    name: "config",
    type: "string",
    describe: "The configuration file, instead of the one in the folder",
    of: ["check", "scan", "diff", "explain", "sources"]
  },
  {
    name: "offline",
    type: "boolean",
    describe: "Make no network call",
    of: ["check", "diff", "explain", "sources"]
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

// src/cli/settings.ts
function settingsOf(args) {
  const since = textOf(args, "since");
  const config = textOf(args, "config");
  const maxAge = textOf(args, "max-age");
  const phase = PHASES.find((one) => one === textOf(args, "phase"));
  const { environment, from, snapshot, color } = args;
  return {
    format: FORMATS.find((format) => format === textOf(args, "format")) ?? "pretty",
    failOn: FAIL_ON.find((level) => level === textOf(args, "fail-on")) ?? "error",
    allowIncomplete: args["allow-incomplete"] === true,
    offline: args.offline === true,
    debug: args.debug === true,
    ...since === void 0 ? {} : { since },
    ...config === void 0 ? {} : { config },
    ...Array.isArray(environment) ? { environments: namesOf(environment) } : {},
    ...Array.isArray(from) ? { from: [...new Set(from.map(String))] } : {},
    ...Array.isArray(snapshot) ? { snapshots: filled(snapshot, "snapshot") } : {},
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
  OPTIONS,
  optionsOf,
  settingsOf,
  textOf
};
