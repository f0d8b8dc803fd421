import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  contains,
  setOf
} from "./shared-egress-set.js";
import {
  BITS,
  parsed
} from "./shared-egress-address.js";

// src/egress/breadth.ts
var SHORTEST = { ipv4: 16, ipv6: 32 };
var PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];
function letsIn(range) {
  const [whole] = parsed([{ range }]);
  if (whole === void 0) return void 0;
  if (isAll(whole)) return whole.family === "ipv4" ? "everybody" : "everybody with IPv6";
  if (sizeOf(whole) <= 1n << BigInt(BITS[whole.family] - SHORTEST[whole.family])) return void 0;
  return contains(privateSet(), whole) ? void 0 : "far more than one organisation";
}
function isEverybody(range) {
  return parsed([{ range }]).some(isAll);
}
function allOf(family) {
  return { family, first: 0n, last: (1n << BigInt(BITS[family])) - 1n };
}
function isAll(range) {
  return sizeOf(range) === sizeOf(allOf(range.family));
}
function sizeOf({ first, last }) {
  return last - first + 1n;
}
var known;
function privateSet() {
  known ??= setOf(parsed(PRIVATE.map((range) => ({ range }))));
  return known;
}

export {
  letsIn,
  isEverybody,
  allOf
};
