import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  dummyOfId,
  kindOfId
} from "./shared-late-late-values.js";
import {
  isWellKnown
} from "./shared-wellknown-names.js";
import {
  VALUE_PROBLEMS,
  member
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/snapshot/look.ts
var OWN = /^ENVPARITY_/i;
function look(env, describe) {
  const names = Object.keys(env).sort();
  return names.flatMap((name) => {
    const value = env[name];
    if (value === void 0 || OWN.test(name)) return [];
    return [{ name, value: describe(name, value), injected: isWellKnown(name) !== void 0 }];
  });
}

// src/values/portable.ts
function portable(traits) {
  const { host, instance, kind, ...rest } = traits;
  return {
    ...rest,
    ...kind && { kind },
    ...host && {
      host: { ...host, identity: withoutSymbol(host.identity), server: withoutSymbol(host.server) }
    },
    ...instance && { instance: { ...withoutSymbol(instance), of: instance.of } }
  };
}
function received(data, keyIds) {
  const id = (key) => textOf(member(member(data, key), "id"));
  const kind = kindOfId(id("kind")) ?? openKind(member(data, "kind"));
  const dummy = dummyOfId(id("dummy"));
  const host = hostOf(member(data, "host"), keyIds);
  const expiresAt = textOf(member(data, "expiresAt"));
  const problems = problemsOf(member(data, "problems"));
  const satisfies = booleans(member(data, "satisfies"), ["pattern", "oneOf"]);
  return {
    ...marks(data, ["placeholder", "reference", "verbose", "withPassword"]),
    ...choice(data, "tls", ["none", "unverified"]),
    ...choice(data, "flag", ["on", "off"]),
    ...choice(data, "mode", ["production", "other"]),
    ...Object.keys(satisfies).length === 0 ? {} : { satisfies },
    ...kind && { kind },
    ...dummy && { dummy },
    ...host && { host },
    .../^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(expiresAt) ? { expiresAt } : {},
    ...problems.length === 0 ? {} : { problems }
  };
}
function openKind(data) {
  const { privilege } = choice(data, "privilege", PRIVILEGES);
  if (privilege === void 0 || textOf(member(data, "id")) !== "") return void 0;
  const clientSafe = member(data, "clientSafe");
  return {
    what: "credential",
    privilege,
    ...choice(data, "environment", ["test", "live"]),
    ...typeof clientSafe === "boolean" ? { clientSafe } : {},
    by: member(data, "by") === "name" ? "name" : "shape",
    confidence: "medium"
  };
}
function hostOf(data, keyIds) {
  const { place } = choice(data, "place", PLACES);
  if (place === void 0) return void 0;
  const identity = identityOf(member(data, "identity"), keyIds);
  const server = identityOf(member(data, "server"), keyIds);
  return { place, ...choice(data, "environment", ["test", "live"]), identity, server };
}
function identityOf(data, keyIds) {
  const digest = digestOf(member(data, "digest"), keyIds);
  return digest === void 0 ? {} : { digest };
}
function digestOf(data, keyIds) {
  const found = keyIds.map((keyId) => [keyId, textOf(member(data, keyId))]).filter(([, hmac]) => /^[0-9a-f]{32}$/.test(hmac));
  return found.length === 0 ? void 0 : Object.fromEntries(found);
}
function problemsOf(data) {
  const found = [];
  for (const one of Array.isArray(data) ? data.slice(0, VALUE_PROBLEMS.length) : []) {
    const { code } = choice(one, "code", VALUE_PROBLEMS);
    const { severity } = choice(one, "severity", ["error", "warning"]);
    const where = choice(one, "where", ["start", "inside", "end", "both-ends"]);
    if (code !== void 0 && severity !== void 0) found.push({ code, severity, ...where });
  }
  return found;
}
var PRIVILEGES = [
  "secret",
  "restricted",
  "admin",
  "publishable",
  "identifier",
  "webhook",
  "connection",
  "ingest",
  "unknown"
];
var PLACES = [
  "local",
  "container",
  "private",
  "tunnel",
  "vendor",
  "public",
  "placeholder"
];
function choice(data, key, allowed) {
  const found = allowed.find((one) => one === member(data, key));
  return found === void 0 ? {} : record(key, found);
}
function marks(data, keys) {
  const found = keys.filter((key) => member(data, key) === true);
  return Object.assign({}, ...found.map((key) => record(key, true)));
}
function booleans(data, keys) {
  const found = keys.filter((key) => typeof member(data, key) === "boolean");
  return Object.assign({}, ...found.map((key) => record(key, member(data, key) === true)));
}
function record(key, value) {
  return { [key]: value };
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function withoutSymbol({ digest }) {
  return digest === void 0 ? {} : { digest };
}

export {
  look,
  portable,
  received,
  digestOf
};
