import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  findingJson,
  locationJson,
  renderJson,
  sourceJson,
  toJson
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-runtime.js";
export {
  findingJson,
  locationJson,
  renderJson,
  sourceJson,
  toJson
};
