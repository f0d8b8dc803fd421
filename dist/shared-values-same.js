import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/values/same.ts
function sameValue(a, b) {
  if (a === void 0 || b === void 0) return "unknown";
  if (a.kind === "hidden" || b.kind === "hidden") return "unknown";
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind ? "same" : "different";
  if (a.identity !== void 0 && b.identity !== void 0)
    return a.identity === b.identity ? "same" : "different";
  const same = sameDigest(a.digest, b.digest);
  if (same === void 0) return "unknown";
  return same ? "same" : "different";
}
function sameDigest(a = {}, b = {}) {
  const common = Object.keys(a).find((keyId) => Object.hasOwn(b, keyId));
  return common === void 0 ? void 0 : a[common] === b[common];
}

export {
  sameValue,
  sameDigest
};
