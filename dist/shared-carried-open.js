import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  canonical
} from "./shared-carried-canonical.js";
import {
  UserError,
  isRecord,
  member
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/carried/open.ts
var CLOCK_SKEW_MS = 5 * 6e4;
function openCarried(bytes, kind, options) {
  const { title } = options;
  const refuse = refusalOf(kind, title);
  if (bytes.length > kind.maxBytes) throw refuse("too-large", `is larger than any ${kind.id}`);
  const data = parse(bytes, refuse);
  assertVersion(data, kind, refuse);
  if (!kind.validate(data)) throw foreign(kind, refuse);
  const problems = verify(data, kind, options, refuse);
  assertAge(data, kind, options, refuse);
  return { title, file: data, problems };
}
function refusalOf({ id, command }, title) {
  const again = `Take it again with \`${command} --environment NAME --output FILE\``;
  return (code, what, hint = again) => new UserError(`${id}-${code}`, `${title} ${what}`, { hint });
}
function foreign({ id }, refuse) {
  return refuse("foreign", `is no ${id} of envparity`);
}
function parse(bytes, refuse) {
  const text = textOf(bytes, refuse).trim();
  if (text === "") throw refuse("empty", "is empty");
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith("{") && !text.endsWith("}"))
      throw refuse("truncated", "breaks off before its end");
    throw refuse("not-json", "is not JSON");
  }
}
function textOf(bytes, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("not-json", "is not JSON in UTF-8");
  }
}
function assertVersion(data, kind, refuse) {
  const version = member(data, "schemaVersion");
  const known = isRecord(data) && ["takenAt", kind.holds].every((key) => Object.hasOwn(data, key));
  if (!known || typeof version !== "number") throw foreign(kind, refuse);
  if (version === 1) return;
  throw refuse(
    "version",
    "has a format that is not known here",
    "Use the same version of envparity on both sides"
  );
}
function verify(data, kind, { title, key }, refuse) {
  const { signatures, keyIds = [], ...rest } = data;
  const signers = Object.keys(signatures ?? {}).sort();
  const tampered = () => refuse("tampered", "was changed after it was signed");
  if (signers.join() !== [...keyIds].sort().join()) throw tampered();
  if (signatures === void 0) return [unsigned(kind, title)];
  if (key === void 0) return [unverified(kind, title)];
  const text = canonicalOf({ keyIds, ...rest }, () => foreign(kind, refuse));
  const isWhole = key.verify(text, signatures, kind.id);
  if (isWhole === void 0) return [differentKeys(title)];
  if (!isWhole) throw tampered();
  return [];
}
function canonicalOf(data, otherwise) {
  try {
    return canonical(data);
  } catch {
    throw otherwise();
  }
}
function unsigned({ id }, title) {
  return {
    code: `${id}-unsigned`,
    message: `${title} is not signed, so anybody on its way may have changed it`,
    hint: "Set ENVPARITY_KEY where it is taken and where it is checked"
  };
}
function unverified({ id }, title) {
  return {
    code: `${id}-not-verified`,
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
function assertAge({ takenAt }, kind, { now, maxAge }, refuse) {
  const age = now.getTime() - Date.parse(takenAt);
  if (Number.isNaN(age)) throw foreign(kind, refuse);
  if (age < -CLOCK_SKEW_MS)
    throw refuse(
      "from-future",
      `was taken at ${takenAt}, yet to come`,
      "Set the clock of the machine that took it, or of this one"
    );
  if (maxAge !== void 0 && age > maxAge)
    throw refuse("stale", `is from ${takenAt}, older than --max-age`);
}

export {
  openCarried
};
