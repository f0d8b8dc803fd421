import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  findingJson,
  locationJson,
  renderJson,
  sourceJson,
  toJson
} from "./shared-report-json.js";
import "./shared-report-shell.js";
import "./shared-model-environment.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";
export {
  findingJson,
  locationJson,
  renderJson,
  sourceJson,
  toJson
};
