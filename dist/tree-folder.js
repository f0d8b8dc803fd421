import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  assertFolder,
  openFolder
} from "./shared-ignore-index.js";
import "./shared-tree-read.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  assertFolder,
  openFolder
};
