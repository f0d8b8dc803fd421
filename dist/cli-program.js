import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  optionsOf,
  settingsOf
} from "./shared-cli-options.js";
import {
  COMMANDS,
  COMPLETION
} from "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/plain-line.ts
function plainLine(line) {
  const [first = "check", ...rest] = line;
  const spec = COMMANDS.find(({ name }) => name === first);
  if (spec === void 0) return void 0;
  const options = optionsOf(spec.name);
  const args = /* @__PURE__ */ new Map();
  const words = [];
  for (let index = 0; index < rest.length; ) {
    const taken = take(rest.slice(index), { options, args, words });
    if (taken === 0) return void 0;
    index += taken;
  }
  if (!placed(words, spec, args)) return void 0;
  for (const { name, default: fallback } of options)
    if (fallback !== void 0 && !args.has(name)) args.set(name, fallback);
  return { command: spec.name, args: Object.fromEntries(args) };
}
function take([word = "", next], { options, args, words }) {
  if (!word.startsWith("-")) return words.push(word) && 1;
  const option = options.find(({ name: name2 }) => word === `--${name2}`);
  if (option === void 0) return 0;
  const { name, type } = option;
  const known = args.get(name);
  if (type === "boolean" && known === void 0 && !isTruth(next)) return args.set(name, true) && 1;
  if (type === "boolean" || !isValue(next, option)) return 0;
  if (type === "array") args.set(name, [...Array.isArray(known) ? known : [], next]);
  else if (known === void 0) args.set(name, next);
  else return 0;
  return 2;
}
function placed(words, spec, args) {
  const needed = spec.takes.filter((one) => one.startsWith("<"));
  if (spec.takes.some((one) => one.includes(".."))) return false;
  if (words.length < needed.length || words.length > spec.takes.length) return false;
  for (const [index, word] of words.entries())
    args.set(spec.takes[index]?.slice(1, -1) ?? "", word);
  return words.every((word) => word !== "");
}
function isTruth(next) {
  return next === "true" || next === "false";
}
function isValue(next, { choices }) {
  if (next === void 0 || next === "" || next.startsWith("-")) return false;
  return choices === void 0 || choices.includes(next);
}

// src/cli/program.ts
var LOADERS = {
  check: async () => (await import("./cli-commands-check.js")).runCheck,
  scan: async () => (await import("./cli-commands-scan.js")).runScan,
  diff: async () => (await import("./cli-commands-diff.js")).runDiff,
  explain: async () => (await import("./cli-commands-explain.js")).runExplain,
  sources: async () => (await import("./cli-commands-sources.js")).runSources,
  report: async () => (await import("./cli-commands-report.js")).runReport,
  snapshot: async () => (await import("./cli-commands-snapshot.js")).runSnapshot,
  egress: async () => (await import("./cli-commands-egress.js")).runEgress,
  ranges: async () => (await import("./cli-commands-ranges.js")).runRanges,
  key: async () => (await import("./cli-commands-key.js")).runKey,
  init: async () => (await import("./cli-commands-init.js")).runInit
};
async function runProgram(args) {
  const plain = plainLine(args);
  if (plain !== void 0) return runCommand(plain.command, plain.args);
  const { parserOf } = await import("./cli-parser.js");
  let outcome;
  const parser = parserOf(withStandardInput(args), async (command, parsed) => {
    if (args[0] !== COMPLETION) outcome = await runCommand(command, parsed);
  });
  await parser.parseAsync();
  return outcome;
}
async function runCommand(command, args) {
  const run = await LOADERS[command]();
  return run(args, settingsOf(args));
}
function withStandardInput(args) {
  return args.flatMap((arg, index) => {
    if (arg === "-" && CARRIED.has(args[index - 1] ?? "")) return [];
    return CARRIED.has(arg) && args[index + 1] === "-" ? [`${arg}=-`] : [arg];
  });
}
var CARRIED = /* @__PURE__ */ new Set(["--snapshot", "--egress"]);
export {
  runProgram
};
