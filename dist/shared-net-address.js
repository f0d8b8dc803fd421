import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HttpError
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-web-tree-sitter-web-tree-sitter.js";

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

// src/net/pages.ts
var MOST_PAGES = 200;
async function* pagesOf({ title }, get, { query = {}, next, mostPages = MOST_PAGES }) {
  const seen = /* @__PURE__ */ new Set();
  let following = {};
  for (let count = 0; following !== void 0; count++) {
    const key = JSON.stringify(Object.entries(following).sort());
    if (seen.has(key) || count >= mostPages)
      throw new HttpError("http-endless", `a list of ${title} does not end`, {
        hint: "Try again; if it stays so, report it to envparity"
      });
    seen.add(key);
    const page = await get({ ...query, ...following });
    yield page;
    following = next(page);
  }
}
function byNumber(key, count) {
  let page = 1;
  let read = 0;
  return (answer) => {
    const { here, total } = count(answer);
    read += here;
    page += 1;
    if (read >= total) return void 0;
    if (here > 0) return { [key]: page };
    throw new HttpError("http-endless", "the pages of a list and their number do not agree", {
      hint: "Try again; if it stays so, report it to envparity"
    });
  };
}
async function readPages(list) {
  const pages = [];
  try {
    for await (const page of list) pages.push(page);
    return { pages };
  } catch (error) {
    if (pages.length === 0 || !(error instanceof UserError)) throw error;
    return { pages, stopped: error };
  }
}

// src/net/retry.ts
var PATIENCE = { attempts: 3, backoffMs: 300, budgetMs: 5e4 };
var WORTH_ANOTHER = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
function pauseBefore(attempt, nth, { backoffMs }, leftMs) {
  if ("error" in attempt) {
    const { error } = attempt;
    if (!(error instanceof HttpError) || !error.transient) return void 0;
  } else if (!WORTH_ANOTHER.has(attempt.response.status)) return void 0;
  const backoff = backoffMs * 2 ** (nth - 1) * (1 + Math.random() / 4);
  const wanted = "response" in attempt ? wantedPause(attempt.response) : void 0;
  const pause = Math.max(backoff, wanted ?? 0);
  return pause < leftMs ? pause : void 0;
}
function wantedPause({ status, headers }) {
  const after = headers.get("retry-after")?.trim();
  if (after !== void 0 && /^\d{1,12}$/.test(after)) return Number(after) * 1e3;
  const clock = Date.parse(headers.get("date") ?? "");
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const spent = status === 429 && headers.get("x-ratelimit-remaining")?.trim() === "0";
  if (after === void 0 && !spent) return void 0;
  const moment = after === void 0 ? seconds(reset) : dateOf(after);
  return Number.isNaN(moment - clock) ? void 0 : Math.max(0, moment - clock);
}
function dateOf(text) {
  return /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : Number.NaN;
}
function seconds(text) {
  return /^\d{1,12}$/.test(text) ? Number(text) * 1e3 : Number.NaN;
}
var UNITS = [
  [864e5, "day"],
  [36e5, "hour"],
  [6e4, "minute"]
];
var DAY_MS = 864e5;
function spoken(ms) {
  if (ms > 2 * DAY_MS) return "in some days";
  const [unit, name] = UNITS.find(([size]) => ms > size) ?? [1e3, "second"];
  const count = Math.max(1, Math.ceil(ms / unit));
  return `in ${count} ${name}${count === 1 ? "" : "s"}`;
}

export {
  addressOf,
  resourceUrl,
  PATIENCE,
  pauseBefore,
  wantedPause,
  spoken,
  pagesOf,
  byNumber,
  readPages
};
