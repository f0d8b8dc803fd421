import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  parseBaseline,
  renderBaseline,
  settled
} from "./shared-baseline-format.gen.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-formats-shape.js";
import "./shared-errors.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";
export {
  parseBaseline,
  renderBaseline,
  settled
};
