#!/usr/bin/env node
import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  package_default
} from "./shared-package.js";
import {
  COMMANDS
} from "./shared-cli-command-table.js";
import "./shared-runtime.js";

// src/cli/help.gen.ts
var help = /* @__PURE__ */ new Map([
  ["", 'Know it will work in production before you deploy.\n\nCommands:\n  envparity check [path]                Compare what the code needs with what\n                                        every environment holds        [default]\n  envparity scan [path]                 List the variables that the code reads\n  envparity diff <left> <right> [path]  Compare two environments\n  envparity explain <subject> [path]    Tell where a variable is read and set,\n                                        or what a rule finds\n  envparity init [path]                 Write an envparity.yaml to start from\n  envparity completion                  Print a completion script for bash or\n                                        zsh\n\nPositionals:\n  path  The folder; the working directory if left out                   [string]\n\nOptions:\n  -h, --help              Show help                                    [boolean]\n      --version           Show version number                          [boolean]\n      --format            For people or for machines\n                        [string] [choices: "pretty", "json"] [default: "pretty"]\n      --environment       Only these environments; repeat it, or separate with\n                          commas                                         [array]\n      --since             Only what is new against this commit          [string]\n      --fail-on           The least severity that makes the exit code 1\n      [string] [choices: "error", "warning", "info", "never"] [default: "error"]\n      --allow-incomplete  Exit 0, not 3, when a source that was asked for could\n                          not be read                                  [boolean]\n      --config            The configuration file, instead of the one in the\n                          folder                                        [string]\n      --offline           Make no network call                         [boolean]\n      --color             Colour, whatever the terminal; --no-color for none\n                                                                       [boolean]\n      --debug             Show every problem, and where a defect happened\n                                                                       [boolean]\n\nExit codes: 0 fine, 1 drift found, 2 wrong use, 3 a source could not be read.'],
  ["check", 'envparity check [path]\n\nCompare what the code needs with what every environment holds\n\nPositionals:\n  path  The folder; the working directory if left out                   [string]\n\nOptions:\n  -h, --help              Show help                                    [boolean]\n      --version           Show version number                          [boolean]\n      --format            For people or for machines\n                        [string] [choices: "pretty", "json"] [default: "pretty"]\n      --environment       Only these environments; repeat it, or separate with\n                          commas                                         [array]\n      --since             Only what is new against this commit          [string]\n      --fail-on           The least severity that makes the exit code 1\n      [string] [choices: "error", "warning", "info", "never"] [default: "error"]\n      --allow-incomplete  Exit 0, not 3, when a source that was asked for could\n                          not be read                                  [boolean]\n      --config            The configuration file, instead of the one in the\n                          folder                                        [string]\n      --offline           Make no network call                         [boolean]\n      --color             Colour, whatever the terminal; --no-color for none\n                                                                       [boolean]\n      --debug             Show every problem, and where a defect happened\n                                                                       [boolean]'],
  ["scan", 'envparity scan [path]\n\nList the variables that the code reads\n\nPositionals:\n  path  The folder; the working directory if left out                   [string]\n\nOptions:\n  -h, --help     Show help                                             [boolean]\n      --version  Show version number                                   [boolean]\n      --format   For people or for machines\n                        [string] [choices: "pretty", "json"] [default: "pretty"]\n      --config   The configuration file, instead of the one in the folder\n                                                                        [string]\n      --color    Colour, whatever the terminal; --no-color for none    [boolean]\n      --debug    Show every problem, and where a defect happened       [boolean]'],
  ["diff", 'envparity diff <left> <right> [path]\n\nCompare two environments\n\nPositionals:\n  left   An environment                                      [string] [required]\n  right  Another environment                                 [string] [required]\n  path   The folder; the working directory if left out                  [string]\n\nOptions:\n  -h, --help     Show help                                             [boolean]\n      --version  Show version number                                   [boolean]\n      --format   For people or for machines\n                        [string] [choices: "pretty", "json"] [default: "pretty"]\n      --config   The configuration file, instead of the one in the folder\n                                                                        [string]\n      --offline  Make no network call                                  [boolean]\n      --color    Colour, whatever the terminal; --no-color for none    [boolean]\n      --debug    Show every problem, and where a defect happened       [boolean]'],
  ["explain", 'envparity explain <subject> [path]\n\nTell where a variable is read and set, or what a rule finds\n\nPositionals:\n  subject  The name of a variable, or a rule                 [string] [required]\n  path     The folder; the working directory if left out                [string]\n\nOptions:\n  -h, --help         Show help                                         [boolean]\n      --version      Show version number                               [boolean]\n      --format       For people or for machines\n                        [string] [choices: "pretty", "json"] [default: "pretty"]\n      --environment  Only these environments; repeat it, or separate with commas\n                                                                         [array]\n      --config       The configuration file, instead of the one in the folder\n                                                                        [string]\n      --offline      Make no network call                              [boolean]\n      --color        Colour, whatever the terminal; --no-color for none[boolean]\n      --debug        Show every problem, and where a defect happened   [boolean]'],
  ["init", "envparity init [path]\n\nWrite an envparity.yaml to start from\n\nPositionals:\n  path  The folder; the working directory if left out                   [string]\n\nOptions:\n  -h, --help     Show help                                             [boolean]\n      --version  Show version number                                   [boolean]\n      --color    Colour, whatever the terminal; --no-color for none    [boolean]\n      --debug    Show every problem, and where a defect happened       [boolean]"]
]);

// src/cli/quick.ts
function quickAnswer(args2) {
  const end = args2.indexOf("--");
  const words = end === -1 ? args2 : args2.slice(0, end);
  if (words.includes("--help") || words.includes("-h")) {
    const command = words.find((word) => COMMANDS.some(({ name }) => name === word));
    return help.get(command ?? "");
  }
  return words.includes("--version") ? package_default.version : void 0;
}

// src/cli/main.ts
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
var args = process.argv.slice(2);
var answer = quickAnswer(args);
if (answer === void 0) process.exitCode = await run().then(finish, fail);
else process.stdout.write(`${answer}
`);
async function run() {
  const { runProgram } = await import("./cli-program.js");
  return runProgram(args);
}
function finish(outcome) {
  if (outcome === void 0) return 0;
  for (const note of outcome.notes ?? []) process.stderr.write(`${note}
`);
  process.stdout.write(outcome.stdout);
  return outcome.exitCode;
}
async function fail(error) {
  const { failureText } = await import("./cli-failure.js");
  process.stderr.write(failureText(error, args.includes("--debug")));
  return 2;
}
