import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  __require
} from "./shared-runtime.js";

// late:late-values.cjs
var loaded;
var part = () => loaded ??= load();
var load = () => {
  const all = __require("./late-values.cjs");
  return typeof all === "function" ? { default: all } : all;
};
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part()[name], self, args),
  construct: (_, args) => Reflect.construct(part()[name], args),
  get: (_, key) => Reflect.get(part()[name], key)
});
var classify = /* @__PURE__ */ proxy("classify");
var dummyOfId = /* @__PURE__ */ proxy("dummyOfId");
var isShippedByVendor = /* @__PURE__ */ proxy("isShippedByVendor");
var kindOfId = /* @__PURE__ */ proxy("kindOfId");
var kindsNamed = /* @__PURE__ */ proxy("kindsNamed");

export {
  classify,
  dummyOfId,
  isShippedByVendor,
  kindOfId,
  kindsNamed
};
