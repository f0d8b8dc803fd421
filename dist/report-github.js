import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderGithub
} from "./shared-report-github.js";
import "./shared-report-headline.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import "./shared-report-shell.js";
import "./shared-model-environment.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";
export {
  renderGithub
};
