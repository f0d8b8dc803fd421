import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError,
  keepSecret
} from "./shared-values-seen.js";

// src/values/key.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var KEY_BYTES = 32;
var MOST_KEYS = 2;
var FEWEST_DISTINCT = 16;
var SHORTEST_VALUE = 12;
var FEWEST_CHARACTERS = 6;
var DIGEST_LENGTH = 32;
var ID_LENGTH = 16;
function keyOf(env) {
  const texts = (env.ENVPARITY_KEY ?? "").split(/[\s,]+/).filter((text) => text !== "");
  if (texts.length === 0) return void 0;
  for (const text of texts) keepSecret(text);
  if (texts.length > MOST_KEYS) throw weak(`holds more than ${MOST_KEYS} keys`);
  return keyFrom(texts.map(bytesOf));
}
function bytesOf(text) {
  const bytes = decoded(text);
  if (bytes === void 0) throw weak("is neither base64 nor hexadecimal");
  if (bytes.length < KEY_BYTES) throw weak(`has fewer than ${KEY_BYTES} bytes`);
  if (new Set(bytes).size < FEWEST_DISTINCT || isWords(text)) throw weak("is not random");
  return bytes;
}
function keyFrom(texts) {
  const byId = new Map(texts.map(oneFrom).map((one) => [one.id, one]));
  const keys = [...byId.values()].sort((a, b) => a.id < b.id ? -1 : 1);
  const digests = (purpose, text) => Object.fromEntries(keys.map(({ id, mac: mac2 }) => [id, mac2(purpose, text).slice(0, DIGEST_LENGTH)]));
  return {
    ids: keys.map(({ id }) => id),
    digest: (value) => isGuessable(value) ? void 0 : digests("value", value),
    conceal: (text) => digests("address", text),
    sign: (text, what) => Object.fromEntries(keys.map(({ id, mac: mac2 }) => [id, mac2(what, text)])),
    verify(text, signatures, what) {
      const held = keys.filter(({ id }) => Object.hasOwn(signatures, id));
      if (held.length === 0) return void 0;
      return held.every(({ id, mac: mac2 }) => isEqual(mac2(what, text), signatures[id] ?? ""));
    }
  };
}
function oneFrom(bytes) {
  const id = mac(bytes, "key-id", "").slice(0, ID_LENGTH);
  return { id, mac: (purpose, text) => mac(bytes, purpose, text) };
}
function isEqual(right, given) {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
function mac(key, purpose, text) {
  const hmac = createHmac("sha256", key);
  for (const part of ["envparity", "1", purpose, text]) {
    const bytes = Buffer.from(part, "utf8");
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(bytes.length));
    hmac.update(length).update(bytes);
  }
  return hmac.digest("hex");
}
function isGuessable(value) {
  return value.length < SHORTEST_VALUE || new Set(value).size < FEWEST_CHARACTERS;
}
function decoded(text) {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, "hex");
  return /^[\w+/-]+={0,2}$/.test(text) ? Buffer.from(text, "base64") : void 0;
}
function isWords(text) {
  return !/^[0-9a-f]+$/i.test(text) && !(/[A-Z]/.test(text) && /[a-z]/.test(text));
}
function weak(why) {
  return new UserError("weak-key", `ENVPARITY_KEY ${why}`, {
    hint: "Make one with `envparity key`, and set it wherever values are to be compared"
  });
}

export {
  KEY_BYTES,
  keyOf
};
