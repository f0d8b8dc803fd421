import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/cli/command-table.ts
var COMMANDS = [
  {
    name: "check",
    describe: "Compare what the code needs with what every environment holds",
    takes: ["[path]"]
  },
  { name: "scan", describe: "List the variables that the code reads", takes: ["[path]"] },
  { name: "diff", describe: "Compare two environments", takes: ["<left>", "<right>", "[path]"] },
  {
    name: "explain",
    describe: "Tell where a variable is read and set, or what a rule finds",
    takes: ["<subject>", "[path]"]
  },
  {
    name: "sources",
    describe: "List every source of variables, and what it can see",
    takes: ["[path]"]
  },
  {
    name: "report",
    describe: "Tell what has changed since the last report, as from a cron job",
    takes: ["[path]"]
  },
  {
    name: "snapshot",
    describe: "Look at the environment of this process; print what can be carried elsewhere",
    takes: []
  },
  {
    name: "egress",
    describe: "Ask services outside which addresses this process leaves from",
    takes: []
  },
  {
    name: "ranges",
    describe: "Fetch what clouds and CI publish of their addresses, to name addresses by",
    takes: ["[list..]"]
  },
  { name: "key", describe: "Print a new ENVPARITY_KEY, to compare values by", takes: [] },
  { name: "init", describe: "Write an envparity.yaml to start from", takes: ["[path]"] }
];
var COMPLETION = "completion";
var COMMAND_NAMES = [...COMMANDS.map(({ name }) => name), COMPLETION];
var POSITIONALS = {
  path: "The folder; the working directory if left out",
  left: "An environment",
  right: "Another environment",
  list: "The lists that are meant; all if left out",
  subject: "The name of a variable, or a rule"
};

export {
  COMMANDS,
  COMPLETION,
  COMMAND_NAMES,
  POSITIONALS
};
