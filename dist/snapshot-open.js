import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  SNAPSHOT,
  openSnapshot
} from "./shared-late-late-snapshot.js";
import "./shared-carried-open.js";
import "./shared-carried-canonical.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-runtime.js";
export {
  SNAPSHOT,
  openSnapshot
};
