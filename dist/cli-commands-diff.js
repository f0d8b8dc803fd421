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
import "./shared-values-secret.js";
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
  return {
    schemaVersion: 1,
    left,
    right,
    rows: rows.filter(isTelling),
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

// src/report/diff.ts
var MOST_UNKNOWN = 12;
function renderDiffJson({ schemaVersion, left, right, rows }) {
  return toJson({
    schemaVersion,
    left,
    right,
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
    section(`Only in ${left}`, of("only-left"), (row) => row.left, terminal),
    section(`Only in ${right}`, of("only-right"), (row) => row.right, terminal),
    section("Different", of("different"), (row) => row.right, terminal),
    section("Not known", of("unknown"), unknownSide, terminal),
    [summary(comparison, rows)]
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
function section(title, rows, side, terminal) {
  if (rows.length === 0) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = `${row.component === "." ? "" : `${row.component}: `}${origin(side(row))}`;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [row.name]);
    else known.push(row.name);
  }
  const { paint } = terminal;
  return [
    `${paint.bold(title)}  ${paint.dim(String(rows.length))}`,
    ...[...groups].flatMap(([key, names]) => [
      ...wrapped(paint.cyan(visible(key)), terminal, "  "),
      ...wrapped(listed(names, rows[0]?.kind === "unknown"), terminal, "    ")
    ])
  ];
}
function listed(names, isUnknown) {
  if (isUnknown && names.length > MOST_UNKNOWN)
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
function summary({ left, right }, rows) {
  const count = (...kinds) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const both = count("same", "set");
  const unknown = count("unknown");
  const names = `${counted(rows.length, "name")} of ${visible(left)} and ${visible(right)}`;
  if (both === rows.length) return `${names}: no difference`;
  const parts = [`${both} agree`, `${rows.length - both - unknown} differ`];
  return `${names}: ${[...parts, ...unknown > 0 ? [`${unknown} not known`] : []].join(", ")}`;
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
