import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  allowlistSources,
  egressSources,
  providers
} from "./shared-providers-cloudflare-answers.gen.js";
import "./shared-values-portable.js";
import "./shared-wellknown-platform.js";
import "./shared-late-late-snapshot.js";
import "./shared-values-key.js";
import "./shared-carried-open.js";
import "./shared-carried-canonical.js";
import "./shared-providers-azure-answers.gen.js";
import "./shared-providers-digitalocean-answers.gen.js";
import "./shared-net-git.js";
import "./shared-net-run.js";
import "./shared-providers-render-answers.gen.js";
import "./shared-providers-vercel-token.js";
import "./shared-carried-fetch.js";
import "./shared-net-download.js";
import "./shared-egress-breadth.js";
import "./shared-late-late-values.js";
import "./shared-egress-set.js";
import "./shared-egress-platforms.js";
import "./shared-egress-address.js";
import "./shared-providers-github-live-supplies.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-net-outside-file.js";
import "./shared-providers-vercel-links.js";
import "./shared-wellknown-names.js";
import "./shared-net-http.js";
import "./shared-net-address.js";
import "./shared-net-fetch.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";
export {
  allowlistSources,
  egressSources,
  providers
};
