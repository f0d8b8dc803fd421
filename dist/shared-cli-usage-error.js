import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  COMMAND_NAMES
} from "./shared-cli-command-table.js";
import {
  nearest
} from "./shared-fastest-levenshtein-esm-mod.js";
import {
  UserError
} from "./shared-errors.js";

// src/cli/options.ts
var FORMATS = ["pretty", "json"];
var FAIL_ON = ["error", "warning", "info", "never"];
var OPTIONS = [
  {
    name: "format",
    type: "string",
    describe: "For people or for machines",
    choices: FORMATS,
    default: "pretty",
    of: ["check", "scan", "diff", "explain"]
  },
  {
    name: "environment",
    type: "array",
    describe: "Only these environments; repeat it, or separate with commas",
    of: ["check", "explain"]
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
    of: ["check"]
  },
  {
    name: "config",
    type: "string",
    describe: "The configuration file, instead of the one in the folder",
    of: ["check", "scan", "diff", "explain"]
  },
  {
    name: "offline",
    type: "boolean",
    describe: "Make no network call",
    of: ["check", "diff", "explain"]
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
  const { environment, color } = args;
  return {
    format: FORMATS.find((format) => format === textOf(args, "format")) ?? "pretty",
    failOn: FAIL_ON.find((level) => level === textOf(args, "fail-on")) ?? "error",
    allowIncomplete: args["allow-incomplete"] === true,
    offline: args.offline === true,
    debug: args.debug === true,
    ...since === void 0 ? {} : { since },
    ...config === void 0 ? {} : { config },
    ...Array.isArray(environment) ? { environments: namesOf(environment) } : {},
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
  const filled = [...new Set(names.filter((name) => name !== ""))];
  if (filled.length === 0) throw new UserError("empty-option", "--environment must not be empty");
  return filled;
}

// src/cli/usage-error.ts
var HELP = "Run `envparity --help` for all commands and options";
function usageError(message, args) {
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1];
  if (unknown !== void 0) return unknownArgument(unknown.split(", "), args);
  const invalid = /Argument: ([\w-]+), Given: "(.*?)", Choices: (.*)/.exec(message);
  if (invalid !== null) return invalidValue(invalid[1] ?? "", invalid[2] ?? "");
  const bare = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (bare !== void 0) return wrongUse(`--${bare} needs a value`);
  if (message.startsWith("Not enough non-option arguments")) return tooFew(args);
  return wrongUse(message.replace(/\s*\n\s*/g, " "));
}
function unknownArgument(words, args) {
  const flag = words.find((word) => args.some((arg) => isFlag(arg, word)));
  if (flag !== void 0) {
    const names = [...OPTIONS.map(({ name }) => name), "help", "version"];
    const guess = nearest(flag, names);
    const shown = flag.length === 1 ? `-${flag}` : `--${flag}`;
    if (guess === flag) return wrongUse(`${shown} is no option of this command`);
    return wrongUse(`unknown option ${shown}`, guess && `Did you mean \`--${guess}\`?`);
  }
  const first = args.find((arg) => !arg.startsWith("-")) ?? "";
  const command = commandMeant(first);
  if (command !== void 0) return wrongUse(`unknown command ${first}`, didYouMean(command));
  return wrongUse(`unexpected ${words.map((word) => JSON.stringify(word)).join(" and ")}`);
}
function isFlag(arg, name) {
  if (name.length === 1) return /^-\w*/.test(arg) && arg.includes(name);
  return arg === `--${name}` || arg.startsWith(`--${name}=`) || arg === `--no-${name}`;
}
function invalidValue(name, given) {
  const choices = OPTIONS.find((option) => option.name === name)?.choices ?? [];
  const guess = nearest(given, choices);
  const hint = guess === void 0 ? `It is one of ${choices.join(", ")}` : `Did you mean \`${guess}\`?`;
  return wrongUse(`${JSON.stringify(given)} is no value of --${name}`, hint);
}
function tooFew(args) {
  const command = COMMAND_NAMES.find((name) => args.includes(name));
  const needs = command === "diff" ? "two environments" : "the name of a variable or a rule";
  return wrongUse(
    `${command ?? "this command"} needs ${needs}`,
    `Run \`envparity ${command} --help\``
  );
}
function commandMeant(word) {
  const guess = nearest(word, COMMAND_NAMES);
  return guess === word ? void 0 : guess;
}
function didYouMean(command) {
  return `Did you mean \`envparity ${command}\`?`;
}
function wrongUse(message, hint = HELP) {
  return new UserError("wrong-use", message, { hint });
}

export {
  optionsOf,
  usageError,
  commandMeant,
  didYouMean,
  settingsOf,
  textOf
};
