import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  canonical
} from "./shared-values-key.js";
import {
  HttpError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";
import {
  isRecord,
  member,
  text
} from "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import {
  __require
} from "./shared-runtime.js";

// late:late-snapshot.cjs
var loaded;
var part = () => loaded ??= load();
var load = () => {
  const all = __require("./late-snapshot.cjs");
  return typeof all === "function" ? { default: all } : all;
};
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part()[name], self, args),
  construct: (_, args) => Reflect.construct(part()[name], args),
  get: (_, key) => Reflect.get(part()[name], key)
});
var validateSnapshotFile = /* @__PURE__ */ proxy("validateSnapshotFile");

// src/snapshot/open.ts
var MAX_SNAPSHOT_BYTES = 4 * 1024 * 1024;
var CLOCK_SKEW_MS = 5 * 6e4;
function openSnapshot(bytes, options) {
  const { title } = options;
  if (bytes.length > MAX_SNAPSHOT_BYTES)
    throw new UserError("snapshot-too-large", `${title} is larger than any snapshot`, AGAIN);
  const data = parse(bytes, title);
  assertVersion(data, title);
  if (!validateSnapshotFile(data)) throw foreign(title);
  const problems = verify(data, data, options);
  assertAge(data, options);
  return { title, file: data, problems };
}
var AGAIN = { hint: "Take it again with `envparity snapshot --environment NAME --output FILE`" };
function parse(bytes, title) {
  const text2 = textOf(bytes, title).trim();
  if (text2 === "") throw new UserError("snapshot-empty", `${title} is empty`, AGAIN);
  try {
    return JSON.parse(text2);
  } catch {
    if (text2.startsWith("{") && !text2.endsWith("}"))
      throw new UserError("snapshot-truncated", `${title} breaks off before its end`, AGAIN);
    throw new UserError("snapshot-not-json", `${title} is not JSON`, AGAIN);
  }
}
function textOf(bytes, title) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("snapshot-not-json", `${title} is not JSON in UTF-8`, AGAIN);
  }
}
function assertVersion(data, title) {
  const version = member(data, "schemaVersion");
  const known = isRecord(data) && ["takenAt", "variables"].every((key) => Object.hasOwn(data, key));
  if (!known || typeof version !== "number") throw foreign(title);
  if (version === 1) return;
  throw new UserError("snapshot-version", `${title} has a format that is not known here`, {
    hint: "Use the same version of envparity on both sides"
  });
}
function foreign(title) {
  return new UserError("snapshot-foreign", `${title} is no snapshot of envparity`, AGAIN);
}
function verify({ signature, keyId }, data, { title, key }) {
  if (signature?.keyId !== keyId) throw tampered(title);
  if (signature === void 0) return [unsigned(title)];
  if (key === void 0) return [unverified(title)];
  if (signature.keyId !== key.id) return [differentKeys(title)];
  const { signature: _, ...signed } = data;
  if (!key.verify(canonicalOf(signed, title), signature.hmac)) throw tampered(title);
  return [];
}
function canonicalOf(data, title) {
  try {
    return canonical(data);
  } catch {
    throw foreign(title);
  }
}
function tampered(title) {
  return new UserError("snapshot-tampered", `${title} was changed after it was signed`, AGAIN);
}
function unsigned(title) {
  return {
    code: "snapshot-unsigned",
    message: `${title} is not signed, so anybody on its way may have changed it`,
    hint: "Set ENVPARITY_KEY where it is taken and where it is checked"
  };
}
function unverified(title) {
  return {
    code: "snapshot-not-verified",
    message: `${title} is signed, and there is no key here to verify it with`,
    hint: "Set ENVPARITY_KEY to the key that it was taken under"
  };
}
function differentKeys(title) {
  return {
    code: "different-keys",
    message: `${title} was taken under another key: neither it nor its values can be compared with what is here`,
    hint: "Set ENVPARITY_KEY to the same key on both sides, and take it again"
  };
}
function assertAge({ takenAt }, { title, now, maxAge }) {
  const age = now.getTime() - Date.parse(takenAt);
  if (Number.isNaN(age)) throw foreign(title);
  if (age < -CLOCK_SKEW_MS)
    throw new UserError("snapshot-from-future", `${title} was taken at ${takenAt}, yet to come`, {
      hint: "Set the clock of the machine that took it, or of this one"
    });
  if (maxAge !== void 0 && age > maxAge)
    throw new UserError(
      "snapshot-stale",
      `${title} is from ${takenAt}, older than --max-age`,
      AGAIN
    );
}

// src/snapshot/fetch.ts
async function fetchSnapshot(address, outside) {
  const url = addressOf(address);
  const origin = { title: placeOf(url), variable: "the address", base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: MAX_SNAPSHOT_BYTES });
  const response = await fetch(url, { headers: { accept: "application/json" } });
  if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  throw new HttpError("http-refused", `${placeOf(url)} answered ${status}`, {
    status,
    hint: "Check that the snapshot is there, and that the address alone lets one in: no token is sent"
  });
}
function addressTitle(address) {
  return URL.canParse(address) ? placeOf(new URL(address)) : "the address of the snapshot";
}
function addressOf(address) {
  if (!URL.canParse(address)) throw refused("is no address");
  const url = new URL(address);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback))
    throw refused("is not https");
  if (url.username !== "" || url.password !== "") throw refused("holds a name or a password");
  return url;
}
function refused(why) {
  return new UserError("snapshot-address", `the address of a snapshot ${why}`, {
    hint: "Name a file, or an https address that needs no login"
  });
}

// src/snapshot/source.ts
function snapshotSource(value) {
  if (isOwn(value)) return value;
  return { at: text(value) ?? "" };
}
function isOwn(value) {
  return isRecord(value) && ["at", "opened", "refused"].some((key) => member(value, key));
}
function isAddress(at) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(at);
}

export {
  MAX_SNAPSHOT_BYTES,
  openSnapshot,
  fetchSnapshot,
  addressTitle,
  snapshotSource,
  isAddress
};
