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
async function download(address, { what, accept, maxBytes }, outside) {
  const url = new URL(address);
  const origin = { title: placeOf(url), variable: "the address", base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: maxBytes });
  const response = await fetch(url, { headers: { accept } });
  if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  throw new HttpError("http-refused", `${placeOf(url)} answered ${status}`, {
    status,
    hint: `Check that ${what} is there, and that the address alone lets one in: no token is sent`
  });
}

export {
  addressMistake,
  download
};
