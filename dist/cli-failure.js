import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  failureText
} from "./shared-cli-failure.js";
import "./shared-home.js";
import "./shared-package.js";
import "./shared-errors.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";
export {
  failureText
};
