import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  failureText
} from "./shared-cli-failure.js";
import "./shared-home.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-package.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";
export {
  failureText
};
