import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  __require
} from "./shared-runtime.js";

// late:late-values.cjs
var loaded;
var load = () => loaded ??= __require("./late-values.cjs");
var classify = (...args) => load().classify(...args);
var dummyOfId = (...args) => load().dummyOfId(...args);
var isPerAccount = (...args) => load().isPerAccount(...args);
var isSelfProving = (...args) => load().isSelfProving(...args);
var isShippedByVendor = (...args) => load().isShippedByVendor(...args);
var kindOfId = (...args) => load().kindOfId(...args);
var kindsNamed = (...args) => load().kindsNamed(...args);
var plainSecret = (...args) => load().plainSecret(...args);
var secretKind = (...args) => load().secretKind(...args);
var secretStarts = (...args) => load().secretStarts(...args);
var usualName = (...args) => load().usualName(...args);

export {
  classify,
  dummyOfId,
  isPerAccount,
  isSelfProving,
  isShippedByVendor,
  kindOfId,
  kindsNamed,
  plainSecret,
  secretKind,
  secretStarts,
  usualName
};
