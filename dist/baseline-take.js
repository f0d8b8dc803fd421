import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isComplete,
  placeOf,
  sourceName,
  takeBaseline
} from "./shared-baseline-take.js";
import "./shared-egress-address.js";
import "./shared-model-environment.js";
import "./shared-runtime.js";
export {
  isComplete,
  placeOf,
  sourceName,
  takeBaseline
};
