import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  SNAPSHOT,
  openSnapshot
} from "./shared-late-late-snapshot.js";
import "./shared-carried-open.js";
import "./shared-carried-canonical.js";
import "./shared-formats-shape.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  SNAPSHOT,
  openSnapshot
};
