import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/values/same.ts
function sameValue(a, b) {
  if (a === void 0 || b === void 0) return "unknown";
  if (a.kind === "hidden" || b.kind === "hidden") return "unknown";
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind ? "same" : "different";
  return sameIdentity(identityOf(a), identityOf(b));
}
function sameIdentity(a, b) {
  if (a.symbol !== void 0 && b.symbol !== void 0)
    return a.symbol === b.symbol ? "same" : "different";
  const same = sameDigest(a.digest, b.digest);
  if (same === void 0) return "unknown";
  return same ? "same" : "different";
}
function sameDigest(a = {}, b = {}) {
  const common = Object.keys(a).find((keyId) => Object.hasOwn(b, keyId));
  return common === void 0 ? void 0 : a[common] === b[common];
}
function identityOf({ identity, digest }) {
  return {
    ...identity === void 0 ? {} : { symbol: identity },
    ...digest === void 0 ? {} : { digest }
  };
}

export {
  sameValue,
  sameIdentity,
  sameDigest
};
