import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HttpError
} from "./shared-net-fetch.js";

// src/net/graphql.ts
async function askGraphQl(api, path, question, { title, validate }) {
  const { data, errors } = await api.ask(path, question, { validate });
  const [error] = errors ?? [];
  if (error === void 0 && data != null) return data;
  throw refusalOf(error, title);
}
function refusalOf({ message = "", extensions } = {}, title) {
  const vendorCode = extensions?.code;
  const isCode = vendorCode !== void 0 && /^[A-Z_]{1,40}$/.test(vendorCode);
  const text = `${vendorCode} ${message}`;
  const isRight = /not.?authori[sz]ed|unauthori[sz]ed|unauthenticated|forbidden/i.test(text);
  const isAbsent = /not.?found|could not find/i.test(text);
  return new HttpError(
    isRight ? "http-forbidden" : isAbsent ? "http-not-found" : "http-refused",
    `${title} answered with an error${isCode ? ` (${vendorCode})` : ""}`,
    { hint: "Check what is asked for, and what the token may read", vendorCode }
  );
}

export {
  askGraphQl
};
