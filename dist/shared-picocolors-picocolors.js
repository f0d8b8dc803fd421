import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  OPTIONS,
  problemNotes,
  textOf,
  toJson
} from "./shared-cli-options.js";
import {
  COMMAND_NAMES
} from "./shared-cli-command-table.js";
import {
  scan
} from "./shared-scan.js";
import {
  assertFolder,
  isCredential,
  nearest,
  readConfig,
  repeated
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import {
  __commonJS,
  __toESM
} from "./shared-runtime.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/cli/folder.ts
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

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
    const shown2 = flag.length === 1 ? `-${flag}` : `--${flag}`;
    if (repeated(flag, names, "") === "") return wrongUse("unknown option");
    if (guess === flag) return wrongUse(`${shown2} is no option of this command`);
    return wrongUse(`unknown option ${shown2}`, guess && `Did you mean \`--${guess}\`?`);
  }
  const first = args.find((arg) => !arg.startsWith("-")) ?? "";
  const command = commandMeant(first);
  if (command !== void 0) return wrongUse(`unknown command ${first}`, didYouMean(command));
  const shown = words.map((word) => repeated(word, [], "another word"));
  return wrongUse(`unexpected ${shown.join(" and ")}`);
}
function isFlag(arg, name) {
  if (name.length === 1) return /^-\w*/.test(arg) && arg.includes(name);
  return arg === `--${name}` || arg.startsWith(`--${name}=`) || arg === `--no-${name}`;
}
function invalidValue(name, given2, quoted) {
  const choices = [...quoted.matchAll(/"([^"]*)"/g)].map(([, choice = ""]) => choice);
  const guess = nearest(given2, choices);
  const hint = guess === void 0 ? `It is one of ${choices.join(", ")}` : `Did you mean \`${guess}\`?`;
  return wrongUse(`${repeated(given2, choices, "that")} is no value of --${name}`, hint);
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

// src/cli/folder.ts
function assertFolderArgument(path) {
  if (statSync(path, { throwIfNoEntry: false }) !== void 0) {
    assertFolder(path);
    return;
  }
  const command = /[/\\.]/.test(path) ? void 0 : commandMeant(path);
  if (command !== void 0) {
    throw new UserError("no-such-folder", `${given(path)} is neither a command nor a folder`, {
      hint: didYouMean(command)
    });
  }
  const sibling = nearest(basename(path), foldersIn(dirname(path)));
  const hint = sibling === void 0 ? "Name an existing folder" : `Did you mean ${join(dirname(path), sibling)}?`;
  throw new UserError("no-such-folder", `${given(path)} does not exist`, { hint });
}
function foldersIn(path) {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
function given(path) {
  return isCredential(path) ? "what was given" : path;
}

// src/cli/path.ts
function pathOf(args) {
  return textOf(args, "path") ?? ".";
}

// src/cli/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var MAX_WIDTH = 110;
function terminalOf(stream, env, color) {
  const width = stream.isTTY && stream.columns > 0 ? Math.min(stream.columns, MAX_WIDTH) : 80;
  return { width, shell: shellOf(env), paint: import_picocolors.default.createColors(color ?? isColoured(stream, env)) };
}
function shellOf({ PSModulePath, SHELL }) {
  return PSModulePath !== void 0 && SHELL === void 0 ? "powershell" : "posix";
}
function isColoured({ isTTY }, env) {
  if ((env.NO_COLOR ?? "") !== "") return false;
  const forced = env.FORCE_COLOR ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return isTTY === true && env.TERM !== "dumb";
}

// src/cli/commands/scan.ts
var runScan = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { exclude } = await readConfig(root, settings.config);
  const report = await scan({ root, exclude });
  return {
    stdout: settings.format === "json" ? toJson(report) : await pretty(report, settings),
    notes: problemNotes(report.problems, settings.debug),
    exitCode: 0
  };
};
async function pretty(report, { color }) {
  const { renderScan } = await import("./report-scan.js");
  return renderScan(report, terminalOf(process.stdout, process.env, color));
}

export {
  usageError,
  assertFolderArgument,
  pathOf,
  terminalOf,
  runScan
};
