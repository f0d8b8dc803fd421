import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  codeLine,
  startFor
} from "./shared-formats-code-line.js";
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";
export {
  codeLine,
  startFor
};
