import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  openCarried
} from "./shared-carried-open.js";
import {
  __require
} from "./shared-runtime.js";

// late:late-snapshot.cjs
var loaded;
var load = () => loaded ??= __require("./late-snapshot.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key) => Reflect.get(part(name), key)
});
var validateSnapshotFile = /* @__PURE__ */ proxy("validateSnapshotFile");

// src/snapshot/open.ts
var SNAPSHOT = {
  id: "snapshot",
  command: "envparity snapshot",
  option: "--snapshot",
  holds: "variables",
  // 10,000 names under two keys take half of it.
  maxBytes: 4 * 1024 * 1024,
  validate: validateSnapshotFile
};
function openSnapshot(bytes, options) {
  return openCarried(bytes, SNAPSHOT, options);
}

export {
  SNAPSHOT,
  openSnapshot
};
