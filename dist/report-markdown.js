import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import {
  LIMITS,
  renderMarkdown
} from "./shared-report-markdown-notes.js";
import "./shared-report-verdict.js";
import "./shared-report-uri.js";
import "./shared-report-drift.js";
import "./shared-report-sections.js";
import "./shared-report-headline.js";
import "./shared-report-complete.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";
export {
  LIMITS,
  renderMarkdown
};
