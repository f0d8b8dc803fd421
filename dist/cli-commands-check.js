import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  problemNotes
} from "./shared-cli-notes.js";
import {
  sourceLines
} from "./shared-cli-source-line.js";
import {
  progress
} from "./shared-cli-progress.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  readConfig,
  renderJson,
  terminalOf
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
import "./shared-report-place.js";
import {
  brokenSources,
  isIncomplete
} from "./shared-report-complete.js";
import "./shared-report-shell.js";
import "./shared-report-escape.js";
import "./shared-cli-command-table.js";
import {
  check
} from "./shared-matrix-index.js";
import "./shared-rules-malformations.js";
import "./shared-values-describe.js";
import "./shared-config-find.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import "./shared-providers-hosting-platforms.js";
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

// src/cli/exit-code.ts
var RANK = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3
};
function exitCodeOf(report, { failOn, allowIncomplete }) {
  const found = report.findings.some(
    ({ severity, new: isNew }) => isNew !== false && RANK[severity] >= RANK[failOn]
  );
  if (found) return 1;
  if (brokenSources(report).length > 0) return 2;
  return !allowIncomplete && isIncomplete(report) ? 3 : 0;
}

// src/cli/commands/check.ts
var runCheck = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, since, offline, format, color, debug } = settings;
  const report = await check({
    root,
    config: await withNamedSources(readConfig(root, settings), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    onProgress: progress(process.stderr, process.env),
    ...environments === void 0 ? {} : { environments },
    ...since === void 0 ? {} : { since }
  });
  const stdout = format === "json" ? renderJson(report) : await pretty(report, root, color);
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  return { stdout, notes: problemNotes(problems, debug), exitCode: exitCodeOf(report, settings) };
};
async function pretty(report, root, color) {
  const { renderPretty } = await import("./report-pretty.js");
  const terminal = terminalOf(process.stdout, process.env, color);
  return renderPretty(report, { ...terminal, sourceLine: sourceLines(root) });
}
export {
  runCheck
};
