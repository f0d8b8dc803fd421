import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  progress
} from "./shared-cli-progress.js";
import {
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import {
  assertFolderArgument,
  pathOf,
  terminalOf
} from "./shared-picocolors-picocolors.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  unreadSources
} from "./shared-report-complete.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  sourceJson,
  toJson,
  visible
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  inspect,
  openTree,
  sourceRows
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  allowlistSources,
  egressSources,
  providers
} from "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  readConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/list-sources.ts
async function listSources(options) {
  const tree = await openTree(options);
  const sources = sourceRows(await inspect(tree, options));
  const active = new Set(sources.map(({ provider }) => provider));
  return {
    schemaVersion: 1,
    sources,
    idle: idle(active)
  };
}
function idle(active) {
  const titles = /* @__PURE__ */ new Map();
  for (const { id, title } of [...providers, ...allowlistSources, ...egressSources])
    if (!active.has(id) && !titles.has(id)) titles.set(id, title);
  return [...titles].map(([provider, title]) => ({ provider, title }));
}

// src/report/sources.ts
function renderSourcesJson({ schemaVersion, sources, idle: idle2 }) {
  return toJson({
    schemaVersion,
    sources: sources.map(sourceJson),
    idle: idle2.map(({ provider, title }) => ({ provider, title }))
  });
}
function renderSources({ sources, idle: idle2 }, terminal) {
  const notes = [];
  const rows = sources.flatMap((source) => rowsOf(source, notes));
  const sections = [
    tableOf(rows, terminal),
    notes.flatMap((note, index) => noteLines(note, `[${index + 1}] `, terminal)),
    idle2.length === 0 ? [] : wrapped(
      `Not in use here: ${idle2.map(({ title }) => visible(title)).join(", ")}`,
      terminal,
      ""
    )
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function rowsOf(source, notes) {
  const title = visible(source.title) + (source.asked ? " (asked)" : "");
  const groups = /* @__PURE__ */ new Map();
  for (const row of source.coverage) {
    const key = JSON.stringify([row.role, row.channel, row.names, row.values, row.why, row.mend]);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [row]);
    else known.push(row);
  }
  const lists = (source.lists ?? []).map((list) => [title, ...listCells(list, notes)]);
  const seen = (source.outbound ?? []).map((one) => [title, ...outboundCells(one, notes)]);
  if (groups.size + lists.length + seen.length === 0) {
    return [[title, source.problems.length === 0 ? "no environment for sure" : "nothing", "", ""]];
  }
  const rows = [...groups.values()].map((group) => {
    const [{ names, values, why, mend } = BLIND] = group;
    return [title, placesOf(group), names + markOf(why, mend, notes), values];
  });
  return [...rows, ...lists, ...seen];
}
function listCells({ title, sight, entries, why, mend }, notes) {
  const what = `allowlist ${visible(title)}, ${counted(entries, "entry", "entries")}`;
  return [what, sight + markOf(why, mend, notes), ""];
}
function outboundCells(row, notes) {
  const { environment, component, sight, addresses, why, mend } = row;
  const where = component === void 0 ? environment : `${environment} of ${component}`;
  const what = `${visible(where)}, ${counted(addresses, "outbound address", "outbound addresses")}`;
  return [what, sight + markOf(why, mend, notes), ""];
}
function markOf(why, mend, notes) {
  return why === void 0 ? "" : ` [${noteOf({ why, mend }, notes)}]`;
}
var BLIND = {
  names: "none",
  values: "none"
};
function noteOf(note, notes) {
  const known = notes.findIndex(({ why, mend }) => why === note.why && mend === note.mend);
  return known < 0 ? notes.push(note) : known + 1;
}
function noteLines({ why, mend }, mark, terminal) {
  return [
    ...wrapped(visible(why), terminal, mark, " ".repeat(mark.length)),
    ...mend === void 0 ? [] : [`${" ".repeat(mark.length)}\u2192 ${visible(mend)}`]
  ];
}
function placesOf(group) {
  const environments = listed(group.map(({ environment }) => environment));
  const components = listed(group.map(({ component }) => component));
  const phases = listed(group.map(({ phase }) => phase));
  const channel = group[0]?.channel;
  return [
    group[0]?.role === "reads" ? "reads" : environments ?? "every environment",
    components === void 0 || components === "." ? "" : ` of ${components}`,
    phases === void 0 ? "" : `, ${phases} only`,
    channel === void 0 || channel === "process" ? "" : ` (${channel})`
  ].join("");
}
function listed(names) {
  const known = names.filter((name) => name !== void 0);
  if (known.length < names.length) return void 0;
  const all = [...new Set(known.map(visible))];
  const rest = all.length - MAX_LISTED;
  return [...all.slice(0, MAX_LISTED), ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
var MAX_LISTED = 3;
var HEAD = ["source", "of", "names", "values"];
var SOURCE_WIDTH = 22;
var NAMES_WIDTH = 14;
var VALUES_WIDTH = 8;
function tableOf(rows, terminal) {
  if (rows.length === 0) return [];
  const place = Math.max(20, terminal.width - SOURCE_WIDTH - NAMES_WIDTH - VALUES_WIDTH);
  const widths = [SOURCE_WIDTH, place, NAMES_WIDTH, VALUES_WIDTH];
  return [
    ...lineUp(HEAD, widths, terminal).map(terminal.paint.bold),
    ...rows.flatMap(([title, ...cells], index) => {
      const shown = title === rows[index - 1]?.[0] ? "" : title;
      return lineUp([shown, ...cells], widths, terminal);
    })
  ];
}
function lineUp(cells, widths, terminal) {
  const columns = cells.map(
    (cell, index) => wrapped(cell, { ...terminal, width: (widths[index] ?? 0) - 1 }, "")
  );
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from(
    { length: height },
    (_, line) => columns.map((column, index) => pad(column[line] ?? "", widths[index] ?? 0)).join("").trimEnd()
  );
}

// src/cli/commands/sources.ts
var runSources = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, offline, format, color, allowIncomplete } = settings;
  const report = await listSources({
    root,
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    onProgress: progress(process.stderr, process.env),
    ...environments === void 0 ? {} : { environments }
  });
  const terminal = terminalOf(process.stdout, process.env, color);
  const stdout = format === "json" ? renderSourcesJson(report) : renderSources(report, terminal);
  const isUnread = unreadSources(report).length > 0 && !allowIncomplete;
  return { stdout, exitCode: isUnread ? 3 : 0 };
};
export {
  runSources
};
