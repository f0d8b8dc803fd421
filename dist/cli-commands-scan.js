import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  terminalOf
} from "./shared-picocolors-picocolors.js";
import {
  assertFolderArgument,
  pathOf
} from "./shared-cli-folder.js";
import "./shared-cli-usage-error.js";
import {
  problemNotes
} from "./shared-cli-notes.js";
import {
  readConfig
} from "./shared-cli-read-config.js";
import "./shared-cli-options.js";
import "./shared-report-place.js";
import {
  toJson
} from "./shared-report-json.js";
import "./shared-cli-command-table.js";
import {
  scan
} from "./shared-scan.js";
import "./shared-components-find.js";
import "./shared-config-find.js";
import "./shared-config-nearest.js";
import "./shared-values-apis.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import "./shared-matrix-later.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-egress-breadth.js";
import "./shared-late-late-values.js";
import "./shared-egress-set.js";
import "./shared-values-same.js";
import "./shared-ignore-index.js";
import "./shared-carried-fetch.js";
import "./shared-net-download.js";
import "./shared-tree-read.js";
import "./shared-egress-platforms.js";
import "./shared-egress-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import "./shared-errors.js";
import "./shared-report-shell.js";
import "./shared-model-environment.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";

// src/cli/commands/scan.ts
var runScan = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { exclude } = readConfig(root, settings);
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
  runScan
};
