import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  decode,
  readBounded
} from "./shared-tree-read.js";
import {
  readJson
} from "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  member
} from "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";

// src/config/find.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
var NAMES = ["envparity.yaml", "envparity.yml", "envparity.json"];
var MANIFEST = "package.json";
function findConfig(root, named) {
  if (named !== void 0) return namedConfig(root, named);
  const files = NAMES.filter((name) => isInside(root, name));
  const found = files.map((file) => ({ file, text: textOf(join(root, file), file), under: [] }));
  const manifest = isInside(root, MANIFEST) ? manifestText(root) : void 0;
  return theOnly([...found, ...inManifest(manifest)]);
}
function findConfigIn(tree) {
  const found = NAMES.flatMap((file) => {
    const text = tree.text(file);
    return text === void 0 ? [] : [{ file, text, under: [] }];
  });
  return theOnly([...found, ...inManifest(tree.text(MANIFEST))]);
}
function mayHoldConfig(path) {
  return NAMES.includes(path) || path === MANIFEST;
}
function theOnly(all) {
  if (all.length > 1) {
    const names = all.map(({ file }) => file).join(" and ");
    throw new UserError("several-configs", `${names} each configure envparity`, {
      hint: "Keep one of them"
    });
  }
  return all[0];
}
function namedConfig(root, named) {
  const file = relative(resolve(root), resolve(named)).split(sep).join("/");
  if (statSync(named, { throwIfNoEntry: false }) === void 0) {
    throw new UserError("no-such-config", `the configuration ${named} does not exist`, {
      hint: "Name an existing file after `--config`, or leave it out"
    });
  }
  const under = file.split("/").at(-1) === MANIFEST ? ["envparity"] : [];
  return { file, text: textOf(named, named), under };
}
function manifestText(root) {
  const outcome = readBounded(join(root, MANIFEST), MANIFEST);
  if (!("bytes" in outcome)) return void 0;
  const decoded = decode(outcome.bytes, MANIFEST);
  return "text" in decoded ? decoded.text : void 0;
}
function inManifest(text) {
  const parsed = text === void 0 ? void 0 : readJson(text);
  if (text === void 0 || !parsed?.ok || member(parsed.value, "envparity") === void 0)
    return [];
  return [{ file: MANIFEST, text, under: ["envparity"] }];
}
function textOf(absolute, shown) {
  const outcome = readBounded(absolute, shown);
  const decoded = "bytes" in outcome ? decode(outcome.bytes, shown) : outcome;
  if ("text" in decoded) return decoded.text;
  throw new UserError("unreadable-config", decoded.problem.message);
}
function isInside(root, name) {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, name)));
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

export {
  findConfig,
  findConfigIn,
  mayHoldConfig
};
