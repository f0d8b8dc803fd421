import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  scan
} from "./shared-scan.js";
import {
  check
} from "./shared-matrix-index.js";
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
import {
  readConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/index.ts
async function check2(root = ".", settings = {}) {
  const { configFile, env = {}, now = /* @__PURE__ */ new Date(), ...rest } = settings;
  const config = await readConfig(root, configFile);
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
