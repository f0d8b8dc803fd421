import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  fold,
  headline,
  remediesOf
} from "./shared-report-headline.js";
import {
  instructionsOf
} from "./shared-report-instructions.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  visible
} from "./shared-cli-options.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/report/workflow-command.ts
function commandOf(command, properties, message) {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${command} ${pairs.join(",")}::${data(message)}`;
}
function logLine(text) {
  return visible(text).replaceAll("##[", "## [").replace(/^\s*::/, ": :");
}
function property(text) {
  return data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/report/github.ts
var MAX_OF_KIND = 10;
var MAX_MESSAGE = 4e3;
var MAX_PASTED = 5;
var COMMANDS = [
  ["error", "error"],
  ["warning", "warning"],
  ["info", "notice"]
];
function renderGithub(report, files) {
  const groups = fold(report.findings);
  const kinds = COMMANDS.map(([severity, command]) => ({
    command,
    all: groups.filter(([first]) => first.severity === severity)
  }));
  const isCut = kinds.some(({ all }) => all.length > MAX_OF_KIND);
  const room = (command) => MAX_OF_KIND - (isCut && command === "notice" ? 1 : 0);
  const lines = kinds.flatMap(
    ({ command, all }) => all.slice(0, room(command)).map((group) => annotation(command, group, files))
  );
  const hidden = kinds.flatMap(({ command, all }) => all.slice(room(command)).flat());
  return [...lines, ...more(hidden)].map((line) => `${line}
`).join("");
}
function annotation(command, group, { prefix }) {
  const [first] = group;
  const properties = { ...placeOf(first, prefix), title: titleOf(group) };
  return commandOf(command, properties, messageOf(group));
}
function placeOf({ location }, prefix) {
  if (location === void 0 || !isFileLocation(location)) return {};
  const { file, line, column } = location;
  return { file: `${prefix}${file}`, line: String(line), col: String(column) };
}
function titleOf([{ rule, environment }]) {
  return environment === void 0 ? rule : `${rule} (${environment})`;
}
function messageOf(group) {
  const names = group.length === 1 ? [] : [group.map(({ name, message }) => name ?? message)];
  const [{ location }] = group;
  const where = location === void 0 || isFileLocation(location) ? [] : [location.source];
  const ways = instructionsOf(remediesOf(group), "posix").flatMap(({ text: text2, paste }) => [
    paste.length > 0 ? `${text2}:` : text2,
    ...paste.slice(0, MAX_PASTED).map((line) => `  ${line}`),
    ...paste.length > MAX_PASTED ? [`  and ${paste.length - MAX_PASTED} more`] : []
  ]);
  const lines = [headline(group), ...names.map((each) => each.join(", ")), ...where, ...ways];
  const text = lines.map(visible).join("\n");
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}\u2026` : text;
}
function more(hidden) {
  if (hidden.length === 0) return [];
  const text = `${counted(hidden.length, "more finding")}; the report lists all`;
  return [commandOf("notice", { title: "envparity" }, text)];
}

export {
  commandOf,
  logLine,
  renderGithub
};
