import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HttpError
} from "./shared-net-fetch.js";

// src/net/address.ts
function addressOf({ title, variable, fallback }, env) {
  const refuse = (why) => new HttpError("http-address", `${variable} ${why}`, {
    hint: `Set ${variable} to an address such as ${fallback}, or remove it`
  });
  const given = env[variable]?.trim();
  const text = given === void 0 || given === "" ? fallback : given;
  if (!URL.canParse(text)) throw refuse("holds no address");
  const base = new URL(text);
  if (base.protocol !== "https:" && base.protocol !== "http:") throw refuse("is no https address");
  if (base.protocol === "http:" && !isLoopback(base))
    throw refuse("is not https: a token would travel where others can read it");
  if (base.username !== "" || base.password !== "" || base.search !== "" || base.hash !== "")
    throw refuse("holds more than a host and a path");
  return { title, variable, base };
}
function resourceUrl({ title, base }, path, query) {
  const url = new URL(base);
  const encoded = path.map((segment) => encode(segment, title));
  url.pathname = [base.pathname.replace(/\/+$/, ""), ...encoded].join("/");
  for (const [key, value] of Object.entries(query))
    if (value !== void 0) url.searchParams.set(key, String(value));
  return url;
}
function encode(segment, title) {
  const encoded = tryEncode(segment);
  if (encoded === void 0 || /^\.{0,2}$/.test(encoded))
    throw new HttpError("http-path", `an id for ${title} is empty or no id at all`, {
      hint: "Check the ids in the configuration and in the files that link this project"
    });
  return encoded;
}
function tryEncode(segment) {
  try {
    return encodeURIComponent(segment);
  } catch {
    return void 0;
  }
}
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

export {
  addressOf,
  resourceUrl
};
