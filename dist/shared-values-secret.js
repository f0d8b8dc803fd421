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

// src/values/secret.ts
var SECRET = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|SECRET_KEY|ACCESS_KEY|ENCRYPTION_KEY|CREDENTIALS)$/i;
var SHIPPED = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|NUXT_ENV|EXPO_PUBLIC|GATSBY|VUE_APP|STORYBOOK|NG_APP|GRIDSOME|REDWOOD_ENV|SANITY_STUDIO|PLASMO_PUBLIC|WXT|MIX|SNOWPACK_PUBLIC|BUN_PUBLIC)_/i;
var PUBLIC = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|MAX|MIN|LENGTH)_/i;
var STAND_IN = /^(?:\W*|.*(?:dummy|placeholder|change-?_?me|example|fake|build|replace|your|todo|secret|test|none|null|undefined|xxx|default|unused|not-?_?set|cafebabe|deadbeef).*|password|postgres|0+|1+|true|false|<.*>)$/i;
function isSecretName(name) {
  return SECRET.test(name) && !SHIPPED.test(name) && !PUBLIC.test(name);
}
function isStandIn(value) {
  return STAND_IN.test(value);
}
function bareName(name) {
  return name.replace(SHIPPED, "");
}

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
  usualName,
  isSecretName,
  isStandIn,
  bareName
};
