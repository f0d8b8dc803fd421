import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  cellJson,
  holderOf
} from "./shared-report-cell.js";
import {
  namesIn
} from "./shared-names.js";
import {
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
  counted
} from "./shared-report-counted.js";
import {
  problemNotes,
  textOf,
  toJson,
  visible
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  inspect,
  openTree
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import {
  canonical
} from "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import {
  sameValue
} from "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  readConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/diff.ts
async function diff(options) {
  const { config } = options;
  const [left, right] = [canonical(options.left, config), canonical(options.right, config)];
  const tree = await openTree(options);
  const { view, collected, problems } = await inspect(tree, {
    ...options,
    environments: [left, right]
  });
  const rows = view.matrix.components.flatMap(
    (component) => namesIn(view, component, [left, right]).map((name) => {
      const cells = {
        left: view.matrix.cell(name, left, component),
        right: view.matrix.cell(name, right, component)
      };
      return { name, component, ...cells, kind: kindOf(cells.left, cells.right) };
    })
  );
  const open = openOf(view, [left, right]);
  return {
    schemaVersion: 1,
    left,
    right,
    rows: rows.filter(isTelling),
    ...open.length > 0 && { open },
    problems: [...collected.flatMap(({ snapshot }) => snapshot.problems), ...problems]
  };
}
function kindOf(left, right) {
  if (left.state === "unknown" || right.state === "unknown") return "unknown";
  if (left.state === "absent") return "only-right";
  if (right.state === "absent") return "only-left";
  const sameness = sameValue(left.winner?.value, right.winner?.value);
  return sameness === "unknown" ? "set" : sameness;
}
function isTelling({ left, right }) {
  return left.state !== "absent" || right.state !== "absent";
}
function openOf({ matrix }, environments) {
  return environments.flatMap((environment) => {
    const cells = matrix.components.map((component) => matrix.cell("", environment, component));
    const blind = cells.find(({ state }) => state === "unknown");
    return blind === void 0 ? [] : [{ environment, why: blind.why ?? "", mend: blind.mend ?? "" }];
  });
}

// src/report/diff.ts
var MOST_UNKNOWN = 12;
function renderDiffJson({ schemaVersion, left, right, rows, open }) {
  return toJson({
    schemaVersion,
    left,
    right,
    open: open?.map(({ environment, why, mend }) => ({ environment, why, mend })),
    rows: rows.map((row) => ({
      name: row.name,
      component: row.component,
      kind: row.kind,
      left: cellJson(row.left),
      right: cellJson(row.right)
    }))
  });
}
function renderDiff(comparison, terminal) {
  const left = visible(comparison.left);
  const right = visible(comparison.right);
  const rows = unique(comparison.rows);
  const of = (kind) => rows.filter((row) => row.kind === kind);
  const sections = [
    section(`Only in ${left}`, of("only-left"), ({ left: side }) => origin(side), terminal),
    section(`Only in ${right}`, of("only-right"), ({ right: side }) => origin(side), terminal),
    section("Different", of("different"), ({ right: side }) => origin(side), terminal),
    section("Set in both, values not compared", of("set"), obstacle, terminal),
    section("Not known", of("unknown"), (row) => origin(unknownSide(row)), terminal),
    [summary(comparison, rows), ...more(comparison, rows, terminal)]
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function unique(rows) {
  const seen = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const { name, kind, left, right } = row;
    const isUnknown = kind === "unknown";
    const sides = isUnknown ? origin(unknownSide(row)) : [left, right].map(placesOf);
    const key = JSON.stringify([name, kind, sides]);
    if (!seen.has(key)) seen.set(key, isUnknown ? { ...row, component: "." } : row);
  }
  return [...seen.values()];
}
function placesOf({ supplies, winner }) {
  return (winner === void 0 ? supplies : [winner]).map(({ place }) => place);
}
function section(title, rows, headOf, terminal) {
  if (rows.length === 0) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = `${row.component === "." ? "" : `${row.component}: `}${headOf(row)}`;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [row.name]);
    else known.push(row.name);
  }
  const { paint } = terminal;
  return [
    `${paint.bold(title)}  ${paint.dim(String(rows.length))}`,
    ...[...groups].flatMap(([key, names]) => [
      ...wrapped(paint.cyan(visible(key)), terminal, "  "),
      ...wrapped(listed(names, isOpen(rows[0])), terminal, "    ")
    ])
  ];
}
function isOpen(row) {
  return row?.kind === "unknown" || row?.kind === "set";
}
function listed(names, isShort) {
  if (isShort && names.length > MOST_UNKNOWN)
    return `${counted(names.length, "name")}; --format json lists them`;
  return names.map(visible).join(", ");
}
function unknownSide({ left, right }) {
  return left.state === "unknown" ? left : right;
}
function origin({ environment, state, supplies, winner, why }) {
  if (state === "unknown") return why === void 0 ? environment : `${environment}: ${why}`;
  const supply = winner ?? supplies[0];
  return supply === void 0 ? environment : holderOf(supply.place);
}
function obstacle({ left, right }) {
  const hidden = [left, right].find(({ winner }) => winner?.value.kind === "hidden");
  return hidden === void 0 ? "seen on two machines, without a digest of both under one ENVPARITY_KEY" : `${hidden.environment}: ${origin(hidden)} does not show the value`;
}
function summary({ left, right, open = [] }, rows) {
  const count = (...kinds) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  if (rows.length === 0)
    return `No name is known to be set in ${visible(left)} or ${visible(right)}`;
  const same = count("same");
  const names = `${counted(rows.length, "name")} of ${visible(left)} and ${visible(right)}`;
  if (same === rows.length && open.length === 0) return `${names}: no difference`;
  const parts = [
    [same, "agree"],
    [count("only-left", "only-right", "different"), "differ"],
    [count("set"), "could not be compared"],
    [count("unknown"), "not known"]
  ];
  const told = parts.filter(([number], at) => at < 2 || number > 0);
  return `${names}: ${told.map((part) => part.join(" ")).join(", ")}`;
}
function more({ open = [] }, rows, terminal) {
  const told = new Set(
    rows.flatMap(({ kind, left, right }) => kind === "unknown" ? [left.why, right.why] : [])
  );
  const untold = ({ why }) => !told.has(why);
  return open.filter(untold).flatMap(({ environment, why, mend }) => [
    ...wrapped(visible(`${environment} may hold other names and values: ${why}`), terminal, ""),
    ...mend === "" ? [] : wrapped(visible(mend), terminal, "  \u2192 ", "    ")
  ]);
}

// src/cli/commands/diff.ts
var runDiff = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const comparison = await diff({
    root,
    left: textOf(args, "left") ?? "",
    right: textOf(args, "right") ?? "",
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline: settings.offline,
    env: process.env,
    now: clock(process.env)
  });
  const terminal = terminalOf(process.stdout, process.env, settings.color);
  const stdout = settings.format === "json" ? renderDiffJson(comparison) : renderDiff(comparison, terminal);
  const notes = problemNotes(comparison.problems ?? [], settings.debug);
  return { stdout, notes, exitCode: 0 };
};
export {
  runDiff
};
