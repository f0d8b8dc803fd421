import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isWellKnown
} from "./shared-wellknown-names.js";
import {
  classify,
  isSecretName,
  optimiseLater
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  isKept,
  keepValue
} from "./shared-values-seen.js";

// src/values/describe.ts
function makeDescribe(expected, key) {
  optimiseLater();
  const known = /* @__PURE__ */ new Map();
  const identify = makeIdentify(key);
  const tell = (name, value, { identity, digest }) => {
    const expectation = expected(name);
    const classified = classify(name, value, identify);
    const traits = expectation === void 0 ? classified : { ...satisfied(value, expectation), ...classified };
    if (isKept(value) && !isForAll(name, traits)) keepValue(value);
    return digest === void 0 ? { kind: "known", traits, identity } : { kind: "known", traits, identity, digest };
  };
  const describe = (name, value) => {
    if (value === "") return { kind: "empty" };
    const before = known.get(value);
    if (before === void 0) {
      const identity = /* @__PURE__ */ Symbol();
      const digest = key?.digest(value);
      const info2 = tell(name, value, { identity, digest });
      known.set(value, { name, info: info2, identity, digest, others: void 0 });
      return info2;
    }
    if (before.name === name) return before.info;
    before.others ??= /* @__PURE__ */ new Map();
    const info = before.others.get(name) ?? tell(name, value, before);
    before.others.set(name, info);
    return info;
  };
  return (name, value, _, loss) => {
    const info = describe(name, value);
    return loss === void 0 || info.kind !== "known" ? info : withLoss(info, loss);
  };
}
function withLoss(info, code) {
  if (code === "comment-lost" && info.traits.placeholder) return info;
  const severity = code === "dollar-lost" ? "error" : "warning";
  const { length, charset } = info.traits;
  const traits = { ...length && { length }, ...charset && { charset } };
  return { ...info, traits: { ...traits, problems: [{ code, severity }] } };
}
function isForAll(name, { kind }) {
  if (kind?.privilege === "identifier" || kind?.privilege === "publishable") return true;
  return isWellKnown(name) !== void 0 && !isSecretName(name);
}
function makeIdentify(key) {
  const known = /* @__PURE__ */ new Map();
  return (of, id) => {
    const ofKind = known.get(of) ?? /* @__PURE__ */ new Map();
    known.set(of, ofKind);
    let identity = ofKind.get(id);
    if (identity === void 0) {
      const symbol = /* @__PURE__ */ Symbol();
      const digest = key?.digest(`${of} ${id}`);
      identity = digest === void 0 ? { symbol } : { symbol, digest };
      ofKind.set(id, identity);
    }
    return identity;
  };
}
function satisfied(value, { pattern, oneOf }) {
  return {
    satisfies: {
      ...pattern === void 0 ? {} : { pattern: pattern(value) },
      ...oneOf === void 0 ? {} : { oneOf: oneOf.has(value) }
    }
  };
}

export {
  makeDescribe
};
