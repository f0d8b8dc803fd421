import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  parseBaseline,
  renderBaseline,
  settled
} from "./shared-baseline-format.gen.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-runtime.js";
export {
  parseBaseline,
  renderBaseline,
  settled
};
