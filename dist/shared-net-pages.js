import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HttpError
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-errors.js";

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

export {
  pagesOf,
  readPages
};
