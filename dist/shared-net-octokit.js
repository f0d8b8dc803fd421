import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  PATIENCE
} from "./shared-net-retry.js";
import {
  HttpError,
  openFetch
} from "./shared-net-fetch.js";

// src/net/octokit.ts
var HEADERS = { "x-github-api-version": "2022-11-28" };
var FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
async function openGitHub(address, token, outside) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./octokit-rest-dist-src-index.js"),
    import("./octokit-plugin-retry-dist-bundle-index.js"),
    import("./octokit-plugin-throttling-dist-bundle-index.js")
  ]);
  const end = performance.now() + PATIENCE.budgetMs;
  const isWorthWaiting = (seconds, _options, _octokit, before) => before + 1 < PATIENCE.attempts && performance.now() + seconds * 1e3 < end;
  const silent = () => void 0;
  const octokit = new (Octokit.plugin(keepOwnErrors, retry, throttling))({
    auth: token,
    userAgent: "envparity",
    baseUrl: address.base.href.replace(/\/+$/, ""),
    request: { fetch: openFetch(address, outside) },
    retry: {
      retries: PATIENCE.attempts - 1,
      retryAfterBaseValue: PATIENCE.backoffMs,
      doNotRetry: FINAL
    },
    throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return (method, url, body) => {
    const once = method === "GET" ? {} : { request: { retries: 0 } };
    return octokit.request({ method, url, headers: HEADERS, ...once, ...body && { data: body } });
  };
}
function keepOwnErrors({ hook }) {
  hook.error("request", (error) => {
    const cause = error instanceof Error ? error.cause : void 0;
    throw cause instanceof HttpError && !cause.transient ? cause : error;
  });
}

export {
  openGitHub
};
