import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  LIMITS,
  renderMarkdown
} from "./shared-report-markdown-notes.js";
import "./shared-report-verdict.js";
import "./shared-report-drift.js";
import "./shared-report-sections.js";
import "./shared-report-uri.js";
import "./shared-report-complete.js";
import "./shared-report-headline.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-runtime.js";
export {
  LIMITS,
  renderMarkdown
};
