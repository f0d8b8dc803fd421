import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  OBSERVATION
} from "./shared-egress-observation.gen.js";
import "./shared-runtime.js";
export {
  OBSERVATION
};
