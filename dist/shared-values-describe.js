import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  classify
} from "./shared-late-late-values.js";

// src/values/describe.ts
function makeDescribe(expected, key) {
  const known = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Map();
  const identify = makeIdentify(key);
  const tell = (name, value) => {
    const sameness = known.get(value) ?? samenessOf(value, key);
    known.set(value, sameness);
    const traits = { ...satisfied(value, expected(name)), ...classify(name, value, identify) };
    return { kind: "known", traits, ...sameness };
  };
  return (name, value) => {
    if (value === "") return { kind: "empty" };
    const which = `${name}\0${value}`;
    const info = told.get(which) ?? tell(name, value);
    told.set(which, info);
    return info;
  };
}
function makeIdentify(key) {
  const known = /* @__PURE__ */ new Map();
  return (of, id) => {
    const text = `${of} ${id}`;
    const digest = known.has(text) ? void 0 : key?.digest(text);
    const identity = known.get(text) ?? { symbol: /* @__PURE__ */ Symbol(), ...digest && { digest } };
    known.set(text, identity);
    return identity;
  };
}
function samenessOf(value, key) {
  const digest = key?.digest(value);
  return { identity: /* @__PURE__ */ Symbol(), ...digest === void 0 ? {} : { digest } };
}
function satisfied(value, expectation) {
  if (expectation === void 0) return {};
  const { pattern, oneOf } = expectation;
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
