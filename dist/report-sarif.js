import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderSarif
} from "./shared-report-sarif.js";
import "./shared-report-json.js";
import "./shared-report-uri.js";
import "./shared-report-complete.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import "./shared-report-shell.js";
import "./shared-model-environment.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";
export {
  renderSarif
};
