import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  OPTIONS
} from "./shared-cli-options.js";
import {
  COMMAND_NAMES
} from "./shared-cli-command-table.js";
import {
  nearest
} from "./shared-config-nearest.js";
import {
  UserError
} from "./shared-errors.js";

// src/cli/usage-error.ts
var HELP = "Run `envparity --help` for all commands and options";
function usageError(message, args) {
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1];
  if (unknown !== void 0) return unknownArgument(unknown.split(", "), args);
  const invalid = /Argument: ([\w-]+), Given: "(.*?)", Choices: (.*)/.exec(message);
  if (invalid !== null) return invalidValue(invalid[1] ?? "", invalid[2] ?? "", invalid[3] ?? "");
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
function invalidValue(name, given, quoted) {
  const choices = [...quoted.matchAll(/"([^"]*)"/g)].map(([, choice = ""]) => choice);
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
  usageError,
  commandMeant,
  didYouMean
};
