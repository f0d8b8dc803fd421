import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  scan
} from "./shared-scan.js";
import {
  check
} from "./shared-matrix-index.js";
import {
  loadConfig,
  rules
} from "./shared-rules-malformations.js";
import "./shared-values-describe.js";
import "./shared-config-find.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import "./shared-providers-hosting-platforms.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-portable.js";
import "./shared-late-late-values.js";
import "./shared-providers-vercel-links.js";
import "./shared-wellknown-names.js";
import "./shared-ignore-index.js";
import "./shared-snapshot-open.js";
import "./shared-values-key.js";
import "./shared-tree-read.js";
import "./shared-model-environment.js";
import "./shared-providers-github-live-supplies.js";
import "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/index.ts
async function check2(root = ".", settings = {}) {
  const { configFile, env = {}, now = /* @__PURE__ */ new Date(), ...rest } = settings;
  const config = loadConfig(root, {
    rules: rules.map(({ id }) => id),
    ...configFile === void 0 ? {} : { path: configFile }
  });
  return check({ root, config, env, now, ...rest });
}
async function scan2(root = ".", settings = {}) {
  return scan({ root, ...settings });
}
export {
  UserError,
  check2 as check,
  scan2 as scan
};
