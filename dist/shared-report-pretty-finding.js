import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
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

// src/report/mask.ts
var MARKER = "\uE000";
var HIDDEN = /"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|`(?:[^`\\]|\\.)*(?:`|$)|\/\/.*$|\/\*.*?(?:\*\/|$)|(?<=^|\s)#.*$/g;
var OPAQUE = /\uE000?[A-Za-z0-9_+/-]{20,}/g;
var CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;
function mask(marked, name) {
  if (insideTemplate(marked)) return expression(marked, name);
  const masked = marked.replace(HIDDEN, (text) => hide(text, name));
  return masked.includes(MARKER) ? masked.replace(OPAQUE, hideOpaque) : expression(marked, name);
}
function hideOpaque(text) {
  return text.startsWith(MARKER) || !/\d/.test(text) || CONSTANT.test(text) ? text : "\u2026";
}
function hide(text, name) {
  const quote = text.charAt(0);
  if (quote === "/" || quote === "#") return "";
  const content = text.slice(1, text.endsWith(quote) && text.length > 1 ? -1 : void 0);
  if (content.replace(MARKER, "") === name || content === "") return text;
  if (quote !== "`") return `${quote}\u2026${quote}`;
  const kept = content.match(/\$\{[\w$.?![\]\uE000]*\}/g) ?? [];
  return `\`\u2026${kept.map((part) => `${part}\u2026`).join("")}\``;
}
function insideTemplate(line) {
  const marks = line.split("`").length - 1;
  return marks % 2 === 1 || marks === 0 && line.includes("${");
}
function expression(marked, name) {
  const before = marked.slice(0, marked.indexOf(MARKER)).slice(-60);
  const chain = /(?:[A-Za-z_$][\w$]*(?:\?|!)?\.)*(?:\[?\(?["']?)$/.exec(before)?.[0] ?? "";
  return `\u2026 ${chain}${MARKER}${name} \u2026`;
}

// src/report/excerpt.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|prisma|py|rb|go|php|java|kt|cs|rs|exs?|swift|dart)$/i;
var MAX_LINE = 2e3;
function excerpt(line, file, name, column, room) {
  if (name === void 0 || line.length > MAX_LINE || line.includes(MARKER)) return void 0;
  const start = find(line, name, Math.max(0, column - 1)) ?? find(line, name, 0);
  if (start === void 0) return void 0;
  const marked = `${line.slice(0, start)}${MARKER}${line.slice(start)}`;
  const shown = CODE.test(file) ? mask(marked, name) : onlyName(marked, name);
  return cut(shown.replaceAll("	", "  ").trim(), name, room);
}
function find(line, name, from) {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    const around = line.charAt(at - 1) + line.charAt(at + name.length);
    if (!/\w/.test(around)) return at;
  }
  return void 0;
}
function onlyName(marked, name) {
  const start = marked.indexOf(MARKER);
  const before = marked.slice(0, start);
  const after = marked.slice(start + MARKER.length + name.length);
  const head = /^\s*(?:export\s+|-\s+)?["']?$/.test(before) ? before : "\u2026 ";
  const sign = /^["']?\s*[=:]?/.exec(after)?.[0] ?? "";
  return `${head}${MARKER}${name}${sign}${after.slice(sign.length).trim() === "" ? "" : "\u2026"}`;
}
function cut(marked, name, room) {
  const start = marked.indexOf(MARKER);
  const flat = marked.replace(MARKER, "");
  const from = start + name.length + 1 <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
  const head = from === 0 ? "" : "\u2026";
  const rest = flat.slice(from);
  const end = head.length + rest.length > room ? `${rest.slice(0, room - head.length - 1)}\u2026` : rest;
  return {
    text: head + end,
    name: { start: start - from + head.length, length: name.length }
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
  const { file, line, column } = location;
  const source = options.sourceLine(file, line);
  if (source === void 0) return [];
  const room = options.width - INDENT.length - 2;
  const shown = excerpt(source, file, name, column, room);
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
