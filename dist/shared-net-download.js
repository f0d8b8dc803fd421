import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HttpError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";

// src/net/download.ts
function addressMistake(text) {
  if (!URL.canParse(text)) return "is no address";
  const url = new URL(text);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) return "is not https";
  return url.username === "" && url.password === "" ? void 0 : "holds a name or a password";
}
async function download(address, wanted, outside) {
  const response = await ask(address, wanted, {}, outside);
  if (response.status !== 200) throw refusal(address, wanted, response);
  return new Uint8Array(await response.arrayBuffer());
}
async function downloadIfChanged(address, wanted, known, outside) {
  const conditions = {
    ...known.etag === void 0 ? {} : { "if-none-match": known.etag },
    ...known.lastModified === void 0 ? {} : { "if-modified-since": known.lastModified }
  };
  const response = await ask(address, wanted, conditions, outside);
  if (response.status === 304 && Object.keys(conditions).length > 0) return "unchanged";
  if (response.status !== 200) throw refusal(address, wanted, response);
  const etag = sendable(response.headers.get("etag"));
  const lastModified = sendable(response.headers.get("last-modified"));
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    ...etag === void 0 ? {} : { etag },
    ...lastModified === void 0 ? {} : { lastModified }
  };
}
function sendable(text) {
  return text !== null && /^[\x20-\x7e]{1,100}$/.test(text) ? text : void 0;
}
function ask(address, { accept, maxBytes }, headers, outside) {
  const url = new URL(address);
  const origin = { title: placeOf(url), variable: "the address", base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: maxBytes });
  return fetch(url, { headers: { accept, "user-agent": "envparity", ...headers } });
}
function refusal(address, { what }, { status }) {
  return new HttpError("http-refused", `${placeOf(new URL(address))} answered ${status}`, {
    status,
    hint: `Check that ${what} is there, and that the address alone lets one in: no token is sent`
  });
}

export {
  addressMistake,
  download,
  downloadIfChanged
};
