import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  scan
} from "./shared-scan.js";
import {
  check
} from "./shared-wellknown-names.js";
import {
  loadConfig,
  rules
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-ignore-index.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-model-location.js";
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
