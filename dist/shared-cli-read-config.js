import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  loadConfig
} from "./shared-components-find.js";
import {
  rules
} from "./shared-values-apis.js";

// src/cli/read-config.ts
function readConfig(root, { config }) {
  return loadConfig(root, {
    rules: rules.map(({ id }) => id),
    ...config === void 0 ? {} : { path: config }
  });
}

export {
  readConfig
};
