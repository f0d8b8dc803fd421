import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  addressMistake,
  download,
  placeOf
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/carried/fetch.ts
async function fetchCarried(address, { id, maxBytes }, outside) {
  const mistake = addressMistake(address);
  if (mistake !== void 0)
    throw new UserError(`${id}-address`, `the address of ${articled(id)} ${mistake}`, {
      hint: "Name a file, or an https address that needs no login"
    });
  const what = { what: `the ${id}`, accept: "application/json", maxBytes };
  return download(address, what, outside);
}
function isAddress(at) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(at);
}
function addressTitle(address, { id }) {
  return URL.canParse(address) ? placeOf(new URL(address)) : `the address of the ${id}`;
}
function articled(noun) {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export {
  fetchCarried,
  isAddress,
  addressTitle,
  articled
};
