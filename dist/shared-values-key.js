import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isRecord
} from "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";

// src/values/key.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var KEY_BYTES = 32;
var FEWEST_DISTINCT = 16;
var SHORTEST_VALUE = 12;
var FEWEST_CHARACTERS = 6;
var DIGEST_LENGTH = 32;
var ID_LENGTH = 16;
function keyOf(env) {
  const text = env.ENVPARITY_KEY?.trim() ?? "";
  if (text === "") return void 0;
  const bytes = decoded(text);
  if (bytes === void 0) throw weak("is neither base64 nor hexadecimal");
  if (bytes.length < KEY_BYTES) throw weak(`has fewer than ${KEY_BYTES} bytes`);
  if (new Set(bytes).size < FEWEST_DISTINCT || isWords(text)) throw weak("is not random");
  return keyFrom(bytes);
}
function keyFrom(bytes) {
  const sign = (text) => mac(bytes, "snapshot", text);
  const id = mac(bytes, "key-id", "").slice(0, ID_LENGTH);
  return {
    id,
    digest: (value) => isGuessable(value) ? void 0 : { keyId: id, hmac: mac(bytes, "value", value).slice(0, DIGEST_LENGTH) },
    sign,
    verify(text, signature) {
      const [right, given] = [Buffer.from(sign(text)), Buffer.from(signature)];
      return right.length === given.length && timingSafeEqual(right, given);
    }
  };
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
    hint: "Make one with `openssl rand -base64 32`, and set it wherever values are to be compared"
  });
}

// src/snapshot/canonical.ts
var DEEPEST = 20;
function canonical(value, depth = 0) {
  if (depth > DEEPEST) throw new RangeError("It nests too deeply");
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const members = Object.keys(value).sort().filter((key) => value[key] !== void 0).map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${members.join(",")}}`;
}

export {
  canonical,
  keyOf
};
