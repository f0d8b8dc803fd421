import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  progress
} from "./shared-cli-progress.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  coverageJson,
  problemJson,
  readConfig,
  terminalOf,
  toJson
} from "./shared-picocolors-picocolors.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  assertFolderArgument,
  pathOf
} from "./shared-cli-folder.js";
import "./shared-cli-usage-error.js";
import "./shared-cli-options.js";
import {
  unreadSources
} from "./shared-report-complete.js";
import {
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import "./shared-report-shell.js";
import {
  visible
} from "./shared-report-escape.js";
import "./shared-cli-command-table.js";
import {
  inspect,
  openTree
} from "./shared-matrix-index.js";
import "./shared-rules-malformations.js";
import "./shared-values-describe.js";
import "./shared-config-find.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import {
  providers
} from "./shared-providers-hosting-platforms.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-portable.js";
import "./shared-late-late-values.js";
import "./shared-providers-vercel-links.js";
import "./shared-wellknown-names.js";
import "./shared-ignore-index.js";
import "./shared-snapshot-open.js";
import "./shared-values-key.js";
import "./shared-tree-read.js";
import "./shared-model-environment.js";
import "./shared-providers-github-live-supplies.js";
import "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import "./shared-errors.js";
import "./shared-runtime.js";

// src/list-sources.ts
async function listSources(options) {
  const tree = await openTree(options);
  const { collected } = await inspect(tree, options);
  const active = new Set(collected.map(({ provider }) => provider.id));
  return {
    schemaVersion: 1,
    sources: collected.map(({ provider: { id, title }, asked, snapshot }) => {
      const { coverage, problems } = snapshot;
      return { provider: id, title, asked, coverage, problems };
    }),
    idle: providers.filter(({ id }) => !active.has(id)).map(({ id, title }) => ({ provider: id, title }))
  };
}

// src/report/sources.ts
function renderSourcesJson({ schemaVersion, sources, idle }) {
  return toJson({
    schemaVersion,
    sources: sources.map(({ provider, title, asked, coverage, problems }) => ({
      provider,
      title,
      asked,
      coverage: coverage.map(coverageJson),
      problems: problems.map(problemJson)
    })),
    idle: idle.map(({ provider, title }) => ({ provider, title }))
  });
}
function renderSources({ sources, idle }, terminal) {
  const notes = [];
  const rows = sources.flatMap((source) => rowsOf(source, notes));
  const sections = [
    tableOf(rows, terminal),
    notes.flatMap((note, index) => noteLines(note, `[${index + 1}] `, terminal)),
    idle.length === 0 ? [] : wrapped(
      `Not in use here: ${idle.map(({ title }) => visible(title)).join(", ")}`,
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
  if (groups.size === 0) {
    return [[title, source.problems.length === 0 ? "no environment for sure" : "nothing", "", ""]];
  }
  return [...groups.values()].map((group) => {
    const [{ names, values, why, mend } = BLIND] = group;
    const mark = why === void 0 ? "" : ` [${noteOf({ why, mend }, notes)}]`;
    return [title, placesOf(group), names + mark, values];
  });
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
    config: await withNamedSources(readConfig(root, settings), settings, process.env),
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
