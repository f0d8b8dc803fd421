import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  codeLine
} from "./shared-formats-code-line.js";
import {
  displayWidth,
  wrapped
} from "./shared-ansi-styles-index.js";
import {
  instructionsOf
} from "./shared-report-instructions.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  placeText,
  visible
} from "./shared-cli-options.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/report/excerpt.ts
var MAX_LINE = 2e3;
function excerpt(text, place, name, room) {
  const range = lineAt(text, place.line);
  if (name === void 0 || range === void 0) return void 0;
  const line = text.slice(range.start, range.end);
  if (line.length > MAX_LINE) return void 0;
  const start = find(line, name, Math.max(0, place.column - 1)) ?? find(line, name, 0);
  if (start === void 0) return void 0;
  const parts = codeLine(place.file, text, range, name);
  const known = parts && ofParts(parts, range.start + start, name);
  return cut(known ?? alone(line, start, name), room);
}
function lineAt(text, line) {
  let start = 0;
  for (let above = 1; above < line; above++) {
    const end2 = text.indexOf("\n", start);
    if (end2 < 0) return void 0;
    start = end2 + 1;
  }
  const end = text.indexOf("\n", start);
  const whole = end < 0 ? text.length : end;
  return { start, end: text.charAt(whole - 1) === "\r" ? Math.max(start, whole - 1) : whole };
}
function find(line, name, from) {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    const around = line.charAt(at - 1) + line.charAt(at + name.length);
    if (!/\w/.test(around)) return at;
  }
  return void 0;
}
function ofParts(parts, at, name) {
  let text = "";
  let start;
  for (const part of parts) {
    if (part.at === at) start = text.length;
    text += part.text.replaceAll("	", "  ");
  }
  if (start === void 0) return void 0;
  const left = text.length - text.trimStart().length;
  return { text: text.trim(), name: { start: start - left, length: name.length } };
}
var ASKED = /(?:process\??\.env|import\.meta\.env|(?:Deno|Bun)\.env|os\.environ|os\.getenv|getenv|ENV|env)(?:\?\.|[.[(]|\(["']|\[["'])$/;
function alone(line, start, name) {
  const before = line.slice(0, start);
  const after = line.slice(start + name.length);
  const isFirst = /^\s*(?:export\s+|-\s+)?["']?$/.test(before);
  const head = isFirst ? before.trimStart() : `\u2026 ${ASKED.exec(before)?.[0] ?? ""}`;
  const sign = /^["']?\s*[=:]?/.exec(after)?.[0] ?? "";
  const tail = after.slice(sign.length).trim() === "" ? "" : "\u2026";
  return {
    text: `${head}${name}${sign}${tail}`.trimEnd(),
    name: { start: head.length, length: name.length }
  };
}
function cut({ text, name }, room) {
  const from = name.start + name.length + 1 <= room ? 0 : Math.max(0, name.start - Math.floor(room / 3));
  const head = from === 0 ? "" : "\u2026";
  const rest = text.slice(from);
  const end = head.length + rest.length > room ? `${rest.slice(0, room - head.length - 1)}\u2026` : rest;
  return {
    text: head + end,
    name: { start: name.start - from + head.length, length: name.length }
  };
}

// src/report/pretty/mark.ts
var INDENT = " ".repeat(11);
function severityMark(severity, { paint }) {
  const word = `  ${severity}`.padEnd(INDENT.length);
  if (severity === "error") return paint.red(word);
  return severity === "warning" ? paint.yellow(word) : paint.blue(word);
}

// src/report/pretty/remedy.ts
function renderRemedy(remedies, terminal) {
  return instructionsOf(remedies, terminal.shell).flatMap(({ text, paste }) => {
    const end = paste.length > 0 ? ":" : "";
    return [
      ...wrapped(`${visible(text)}${end}`, terminal, `${INDENT}\u2192 `, `${INDENT}  `),
      ...paste.map((line) => `${INDENT}    ${terminal.paint.green(visible(line))}`)
    ];
  });
}

// src/report/pretty/finding.ts
var MAX_RELATED = 3;
function renderFinding(finding, options) {
  const { paint } = options;
  const { location, related = [], remedy } = finding;
  const rule = paint.dim(finding.rule);
  const place = location === void 0 ? rule : `${paint.cyan(placeText(location))}  ${rule}`;
  const mark = severityMark(finding.severity, options);
  return [
    ...wrapped(paint.bold(visible(finding.message)), options, mark, INDENT),
    `${INDENT}${place}`,
    ...excerptLines(finding, options),
    ...relatedLines(related, options),
    ...remedy === void 0 ? [] : renderRemedy([remedy], options)
  ];
}
function relatedLines(related, terminal) {
  const byMessage = /* @__PURE__ */ new Map();
  for (const { message, location } of related.slice(0, MAX_RELATED)) {
    const places = byMessage.get(message);
    if (places === void 0) byMessage.set(message, [placeText(location)]);
    else places.push(placeText(location));
  }
  const hidden = related.length - MAX_RELATED;
  const texts = [...byMessage].map(
    ([message, places]) => `${visible(message)}: ${places.join(", ")}`
  );
  if (hidden > 0) texts.push(`and in ${counted(hidden, "more place")}`);
  return texts.flatMap(
    (text) => wrapped(terminal.paint.dim(text), terminal, INDENT, `${INDENT}  `)
  );
}
function excerptLines({ location, name }, options) {
  if (location === void 0 || !isFileLocation(location)) return [];
  const source = options.sourceText(location.file);
  if (source === void 0) return [];
  const room = options.width - INDENT.length - 2;
  const shown = excerpt(source, location, name, room);
  if (shown === void 0) return [];
  const bar = options.paint.dim("\u2502");
  const { start, length } = shown.name;
  const before = displayWidth(shown.text.slice(0, start));
  const under = displayWidth(shown.text.slice(start, start + length));
  return [
    `${INDENT}${bar} ${visible(shown.text)}`,
    `${INDENT}${bar} ${" ".repeat(before)}${options.paint.red("^".repeat(under))}`
  ];
}

export {
  INDENT,
  severityMark,
  renderRemedy,
  renderFinding
};
