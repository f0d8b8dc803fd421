import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  factsOf,
  verdictOf
} from "./shared-report-verdict.js";
import {
  lineUrl,
  pageUrl
} from "./shared-report-uri.js";
import {
  driftText
} from "./shared-report-drift.js";
import {
  sectionsOf,
  severityCounts
} from "./shared-report-sections.js";
import {
  fold,
  headline,
  remediesOf
} from "./shared-report-headline.js";
import {
  isCodeUnread,
  sightOf
} from "./shared-report-complete.js";
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

// src/report/markdown/escape.ts
var GAP = "&#8203;";
var SPECIAL = /(?<word>\b(?:https?|ftp|mailto|xmpp|www|GH|[0-9a-f]{7,64})\b)|(?<ping>[@#]|:(?=[\w+-]+:))|(?<mark>[\\`*_{}[\]()<>+\-.!|~&"'$=:])/gi;
function plain(text) {
  return visible(text).replace(SPECIAL, (match, word, ping) => {
    if (word !== void 0) return match.replace(/^.|.{1,6}(?=.)/g, `$&${GAP}`);
    return ping === void 0 ? `\\${match}` : `\\${match}${GAP}`;
  });
}
function code(text) {
  const shown = visible(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const isPadded = /^[` ]|[` ]$/.test(shown) || shown === "";
  return isPadded ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
function prose(message, name) {
  if (name === void 0 || !message.startsWith(`${name} `)) return plain(message);
  return `${code(name)} ${plain(message.slice(name.length + 1))}`;
}
function fenced(lines) {
  const shown = lines.map(visible);
  const fence = "`".repeat(Math.max(3, ...shown.map((line2) => longestRun(line2) + 1)));
  return [fence, ...shown, fence];
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

// src/report/markdown/entry.ts
var MAX_PLACES = 12;
var MAX_NAMES = 100;
var MAX_RELATED = 3;
var MAX_PASTED = 100;
function entryLines(group, files, since) {
  const [first] = group;
  const places = group.length === 1 ? placesOf(first, files) : namesOf(group, files);
  return [title(group, since), ...indented([...places, ...wayOut(group)])];
}
function briefEntry(group, since) {
  return [title(group, since)];
}
function title(group, since) {
  const [{ severity, rule, name }] = group;
  const day = since === void 0 ? "" : `, since ${plain(since)}`;
  return `- **${severity}** ${prose(headline(group), name)} (${code(rule)}${day})`;
}
function placesOf({ location, related = [] }, files) {
  return [
    ...location === void 0 ? [] : ["", link(location, files)],
    ...relatedLines(related, files)
  ];
}
function relatedLines(related, files) {
  const hidden = related.length - MAX_RELATED;
  return [
    ...related.slice(0, MAX_RELATED).flatMap(({ location, message }) => ["", `${plain(message)}: ${link(location, files)}`]),
    ...hidden > 0 ? ["", `and in ${counted(hidden, "more place")}`] : []
  ];
}
function namesOf(group, files) {
  const nameOf2 = ({ name, message }) => name === void 0 ? plain(message) : code(name);
  if (group.length <= MAX_PLACES) {
    return group.map(({ location, ...finding }) => {
      const place = location === void 0 ? "" : ` ${link(location, files)}`;
      return `- ${nameOf2(finding)}${place}`;
    });
  }
  const hidden = group.length - MAX_NAMES;
  const names = group.slice(0, MAX_NAMES).map(nameOf2).join(", ");
  return ["", hidden > 0 ? `${names} and ${hidden} more` : names];
}
function wayOut(group) {
  return instructionsOf(remediesOf(group), "posix").flatMap(({ text, paste }) => {
    const hidden = paste.length - MAX_PASTED;
    return [
      ...["", `\u2192 ${plain(text)}`],
      ...paste.length > 0 ? ["", ...fenced(paste.slice(0, MAX_PASTED))] : [],
      ...hidden > 0 ? ["", `and ${counted(hidden, "more line")}`] : []
    ];
  });
}
function link(location, files) {
  const text = isFileLocation(location) ? `${files.prefix}${location.file}:${location.line}` : location.source;
  const url = isFileLocation(location) ? lineUrl(location, files) : pageUrl(location.url);
  return url === void 0 ? code(text) : `[${code(text)}](${url})`;
}
function indented(lines) {
  return lines.map((line2) => line2 === "" ? "" : `  ${line2}`);
}

// src/report/markdown/fit.ts
function fitInto(blocks, room) {
  const shown = /* @__PURE__ */ new Map();
  const framed = /* @__PURE__ */ new Set([void 0]);
  let left = room;
  for (const block of blocks) {
    const frame = framed.has(block.frame) ? 0 : block.frame?.size ?? 0;
    const lines = [block.full, block.brief].find((one) => sizeOf(one) + frame <= left);
    if (lines === void 0) break;
    shown.set(block, lines);
    framed.add(block.frame);
    left -= sizeOf(lines) + frame;
  }
  const hidden = blocks.filter((block) => !shown.has(block));
  return { shown, hidden: hidden.reduce((sum, { findings }) => sum + findings, 0) };
}
function sizeOf(lines) {
  return lines.reduce((sum, line2) => sum + Buffer.byteLength(line2) + 1, 0);
}

// src/report/markdown/change.ts
var MAX_ITEMS = 20;
var MAX_PLACES2 = 3;
var CHANNELS = /* @__PURE__ */ new Map([
  ["github-secrets", "secrets."],
  ["github-vars", "vars."]
]);
function changeBlock(change, files) {
  const items = change === void 0 ? [] : itemsOf(change, files);
  const shown = items.slice(0, MAX_ITEMS);
  const more = items.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more`);
  const full = items.length === 0 ? [] : ["", "### What this change does", "", ...shown];
  return { full, brief: [], findings: 0 };
}
function itemsOf(change, files) {
  return [
    ...change.components.map((id) => `- adds the component ${code(id)}`),
    ...change.renamed.map(({ from, to, channel, component, location, leftovers }) => {
      const names = `${nameOf(to, channel)} instead of ${nameOf(from, channel)}`;
      const rest = placesOf2(leftovers, files);
      const still = rest === "" ? "" : `; the old name still stands in ${rest}`;
      return `- reads ${names}${of(component)}, in ${link(location, files)}${still}`;
    }),
    ...change.started.map(({ name, channel, component, need, location }) => {
      const fails = need === "required" ? ", and fails without it" : "";
      return `- begins to read ${nameOf(name, channel)}${of(component)}, in ${link(location, files)}${fails}`;
    }),
    ...change.stopped.map(({ name, channel, component, leftovers }) => {
      const rest = placesOf2(leftovers, files);
      const safe = rest === "" ? "" : `; it may be taken out of ${rest}`;
      return `- no longer reads ${nameOf(name, channel)}${of(component)}${safe}`;
    })
  ];
}
function nameOf(name, channel = "") {
  return code((CHANNELS.get(channel) ?? "") + name);
}
function of(component) {
  return component === "." ? "" : ` (${plain(component)})`;
}
function placesOf2(places, files) {
  const shown = places.slice(0, MAX_PLACES2).map((place) => link(place, files));
  const more = places.length - shown.length;
  return [...shown, ...more > 0 ? [`${more} more`] : []].join(", ");
}

// src/report/markdown/notes.ts
var MAX_ITEMS2 = 8;
var MAX_CHANGES = 50;
function noteBlocks(report, files) {
  return [
    changeBlock(report.change, files),
    driftBlock(report.drift),
    unknownBlock(report.unknown),
    sourcesBlock(report),
    ignoresBlock(report.unusedSuppressions, files)
  ].filter(({ full }) => full.length > 0);
}
function driftBlock(drift) {
  if (drift === void 0 || drift.changes.length === 0) return EMPTY;
  const shown = drift.changes.slice(0, MAX_CHANGES).map((one) => `- ${plain(driftText(one))}`);
  const more = drift.changes.length - shown.length;
  const heading = `### Since the baseline of ${plain(drift.since.slice(0, 10))}`;
  const full = ["", heading, "", ...shown, ...more > 0 ? [`- and ${more} more`] : []];
  return { full, brief: [], findings: 0 };
}
function unknownBlock(unknown) {
  if (unknown.length === 0) return EMPTY;
  const told = unknown.slice(0, MAX_ITEMS2).map(({ environment, component, names: names2, why, mend }) => {
    const where = component === void 0 ? "" : ` in ${plain(component)}`;
    const what = `${counted(names2.length, "name")} of ${plain(environment)}${where}`;
    const because = why === "" ? what : `${what}, because ${plain(why)}`;
    return mend === "" ? because : `${because} (${plain(mend)})`;
  });
  const more = unknown.length > MAX_ITEMS2 ? [`and ${unknown.length - MAX_ITEMS2} more`] : [];
  const names = unknown.reduce((sum, one) => sum + one.names.length, 0);
  return note(
    `**Not known**: ${[...told, ...more].join("; ")}`,
    `**Not known**: ${counted(names, "name")}`
  );
}
function sourcesBlock(report) {
  const { read, tried, asked } = sightOf(report);
  const unread = tried.length + asked.length;
  const parts = [
    line("Asked for and not read", asked.map(withReason)),
    line("Could not be read", tried.map(withReason)),
    line("Looked at", read.map(withGap))
  ].filter((text) => text !== "");
  return note(parts.join(" \xB7 "), unread === 0 ? "" : `${counted(unread, "source")} not read`);
}
function withReason({ title: title2, problems }) {
  const [first] = problems;
  return first === void 0 ? plain(title2) : `${plain(title2)} (${plain(first.message)})`;
}
function withGap(source) {
  return isCodeUnread(source) ? withReason(source) : plain(source.title);
}
function ignoresBlock(unused, files) {
  const told = unused.slice(0, MAX_ITEMS2).map(({ location, message }) => `${link(location, files)} ${plain(message)}`);
  const more = unused.length > MAX_ITEMS2 ? [`and ${unused.length - MAX_ITEMS2} more`] : [];
  return note(line("Ignores to mend", [...told, ...more]), "");
}
function line(title2, items) {
  return items.length === 0 ? "" : `**${title2}**: ${items.join(", ")}`;
}
var EMPTY = { full: [], brief: [], findings: 0 };
function note(full, brief) {
  const paragraph = (text) => text === "" ? [] : ["", text];
  return { full: paragraph(full), brief: paragraph(brief), findings: 0 };
}

// src/report/markdown.ts
var LIMITS = { comment: 65536 - 2048, summary: 1024 * 1024 - 4096 };
var MAX_OPEN = 10;
var FRAME = 120;
function renderMarkdown(report, options) {
  const head = [`## envparity: ${plain(verdictOf(report).text)}`, "", plain(factsOf(report))];
  const parts = sectionsOf(report.findings).map((section) => partOf(section, options));
  const notes = noteBlocks(report, options.files);
  const room = options.limit - sizeOf(head) - sizeOf(hiddenLines(Number.MAX_SAFE_INTEGER, options));
  const fitted = fitInto(byImportance(parts, notes), room);
  const lines = [
    ...head,
    ...parts.flatMap((part) => partLines(part, fitted)),
    ...hiddenLines(fitted.hidden, options),
    ...notes.flatMap((note2) => fitted.shown.get(note2) ?? [])
  ];
  return `${lines.join("\n")}
`;
}
function partOf({ environment, findings }, options) {
  const title2 = environment === void 0 ? "In the repository" : plain(environment);
  const heading = `### ${title2}: ${severityCounts(findings)}`;
  const frame = { size: sizeOf([heading]) + FRAME };
  return {
    heading,
    entries: fold(findings).map((group) => ({
      group,
      severity: group[0].severity,
      full: entryLines(group, options.files, sinceOf(group, options)),
      brief: briefEntry(group, sinceOf(group, options)),
      findings: group.length,
      frame
    }))
  };
}
function sinceOf(group, { since }) {
  return group.flatMap((finding) => since?.(finding) ?? []).sort().at(0);
}
function byImportance(parts, notes) {
  const of2 = (severity) => parts.flatMap(({ entries }) => entries.filter((entry) => entry.severity === severity));
  return [...of2("error"), ...notes, ...of2("warning"), ...of2("info")];
}
function partLines({ heading, entries }, { shown }) {
  const there = entries.filter((entry) => shown.has(entry));
  if (there.length === 0) return [];
  const open = there.filter(({ severity }, index) => severity !== "info" && index < MAX_OPEN);
  const folded = there.filter((entry) => !open.includes(entry));
  const linesOf = (some) => some.flatMap((entry) => shown.get(entry) ?? []);
  if (folded.length === 0) return ["", heading, "", ...linesOf(open)];
  const counts = severityCounts(folded.flatMap(({ group }) => group));
  return [
    ...["", heading, ""],
    ...open.length > 0 ? [...linesOf(open), ""] : [],
    ...[`<details><summary>${open.length > 0 ? "more: " : ""}${counts}</summary>`, ""],
    ...linesOf(folded),
    ...["", "</details>"]
  ];
}
function hiddenLines(hidden, { fullReport }) {
  if (hidden === 0) return [];
  const url = pageUrl(fullReport);
  const rest = url === void 0 ? "`envparity check` lists all" : `[the full report](${url})`;
  return ["", `**${counted(hidden, "finding")} not shown** for want of room: ${rest}`];
}

export {
  plain,
  LIMITS,
  renderMarkdown
};
