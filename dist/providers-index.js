import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  providers
} from "./shared-providers-hosting-platforms.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-portable.js";
import "./shared-late-late-values.js";
import "./shared-providers-vercel-links.js";
import "./shared-wellknown-names.js";
import "./shared-snapshot-open.js";
import "./shared-values-key.js";
import "./shared-model-environment.js";
import "./shared-providers-github-live-supplies.js";
import "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  providers
};
