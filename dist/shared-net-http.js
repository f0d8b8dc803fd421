import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  PATIENCE,
  addressOf,
  pagesOf,
  pauseBefore,
  resourceUrl,
  spoken,
  wantedPause
} from "./shared-net-address.js";
import {
  HttpError,
  endedError,
  networkError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  keepSecret
} from "./shared-values-seen.js";

// src/net/answer.ts
async function readJsonBody(response) {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!/^application\/([\w.-]+\+)?json$/.test(type))
    return { ok: false, why: `is ${kindOf(type)}` };
  const bytes = await response.arrayBuffer();
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof TypeError ? "is not UTF-8" : "is not whole JSON" };
  }
}
async function checkedAnswer(url, response, validate) {
  const body = await readJsonBody(response);
  if (!body.ok) throw invalid(url, response, body.why);
  const { value } = body;
  if (validate(value)) return value;
  throw invalid(url, response, `has another shape than expected${firstMistake(validate)}`);
}
function invalid(url, { status }, why) {
  return new HttpError("http-invalid-answer", `what ${placeOf(url)} answered ${why}`, {
    status,
    hint: "Check whether a proxy or login page stands before the API; else report it to envparity"
  });
}
function kindOf(type) {
  if (type === "") return "of no declared type";
  return type === "text/html" ? "a web page" : "not declared as JSON";
}
function firstMistake({ errors }) {
  const [first] = errors ?? [];
  if (first === void 0 || !/^[\w/-]{0,80}$/.test(first.instancePath)) return "";
  const wants = first.keyword === "type" || first.keyword === "required" ? first.message : void 0;
  return `: ${first.instancePath || "the whole"} ${wants ?? `fails ${first.keyword}`}`;
}

// src/net/status.ts
async function statusError({ title, variable }, url, response, errorOf, secrets) {
  const { status } = response;
  const vendorCode = await vendorCodeOf(response, errorOf, secrets);
  const { code, meaning, hint } = meaningOf(status, title, variable);
  const pause = wantedPause(response);
  return new HttpError(
    code,
    `${placeOf(url)} answered ${status}${vendorCode === void 0 ? "" : ` (${vendorCode})`}: ${meaning}`,
    {
      status,
      vendorCode,
      hint: pause === void 0 ? hint : `Try again ${spoken(pause)}`,
      transient: code === "http-server" || code === "http-rate-limited"
    }
  );
}
function meaningOf(status, title, variable) {
  const rights = `Use a token of ${title} that may read this`;
  if (status === 401)
    return { code: "http-unauthorized", meaning: "the token is not valid", hint: rights };
  if (status === 403)
    return { code: "http-forbidden", meaning: "the token may not see this", hint: rights };
  if (status === 404 || status === 410)
    return {
      code: "http-not-found",
      meaning: "it does not exist, or the token may not see it",
      hint: `Check the ids of the project and team, and what the token may read`
    };
  if (status === 429)
    return {
      code: "http-rate-limited",
      meaning: "too many requests",
      hint: "Try again in some minutes"
    };
  if (status >= 500)
    return { code: "http-server", meaning: `${title} has a fault of its own`, hint: "Try again" };
  if (status >= 300 && status < 400)
    return {
      code: "http-redirect",
      meaning: "it is elsewhere, and does not say where",
      hint: `Check ${variable}`
    };
  return {
    code: "http-refused",
    meaning: "the request was refused",
    hint: `Check the ids of the project and team, and ${variable}`
  };
}
async function vendorCodeOf(response, errorOf, secrets) {
  if (errorOf === void 0) return void 0;
  const body = await readJsonBody(response);
  const code = body.ok ? errorOf(body.value) : void 0;
  if (code === void 0 || !/^[\w.-]{1,64}$/.test(code)) return void 0;
  return secrets.some((secret) => secret.includes(code) || code.includes(secret)) ? void 0 : code;
}

// src/net/http.ts
function openApi(options) {
  const address = addressOf(options, options.env);
  const headers = headersOf(options, address);
  const secrets = secretsOf(options);
  for (const secret of secrets) keepSecret(secret);
  const patience = { ...PATIENCE, ...options.limits };
  const end = performance.now() + patience.budgetMs;
  const plain = openFetch(address, options, options.limits);
  const whole = {
    address,
    headers,
    secrets,
    signal: options.signal,
    fetch: options.login?.(plain, address) ?? plain,
    errorOf: options.errorOf,
    patience,
    leftMs: () => end - performance.now()
  };
  const get = async (path, { query = {}, validate }) => {
    const url = resourceUrl(address, path, query);
    return checkedAnswer(url, await respond(whole, url), validate);
  };
  return {
    get,
    ask: async (path, question, { query = {}, validate }) => {
      const url = resourceUrl(address, path, query);
      return checkedAnswer(url, await respond(whole, url, question), validate);
    },
    find: (path, request) => get(path, request).catch(nothingAt404),
    pages: (path, request) => pagesOf(address, (query) => get(path, { ...request, query }), request)
  };
}
var SHORTEST_TOKEN = 8;
async function respond(client, url, question) {
  const { address, headers, signal, patience, leftMs } = client;
  const { default: ky, HTTPError } = await import("./ky-distribution-index.js");
  let pause = 0;
  try {
    return await ky(url, {
      ...question === void 0 ? {} : { method: "post", json: question },
      fetch: client.fetch,
      headers,
      signal,
      // `fetch` has the deadline: ky's ends before the body does.
      timeout: false,
      retry: {
        limit: patience.attempts - 1,
        methods: ["get", "post"],
        delay: () => pause,
        shouldRetry: ({ error, retryCount }) => {
          const attempt = error instanceof HTTPError ? { response: error.response } : { error };
          const next = pauseBefore(attempt, retryCount, patience, leftMs());
          pause = next ?? 0;
          return next !== void 0;
        }
      }
    });
  } catch (error) {
    if (error instanceof HTTPError)
      throw await statusError(address, url, error.response, client.errorOf, client.secrets);
    if (error instanceof UserError) throw error;
    throw signal.aborted ? endedError(signal, address) : networkError(error, address, url);
  }
}
function headersOf({ token, headers = {}, accept }, { title }) {
  const result = new Headers({ accept: accept ?? "application/json", "user-agent": "envparity" });
  const given = token === void 0 ? headers : { ...headers, authorization: `Bearer ${token}` };
  for (const [name, value] of Object.entries(given)) {
    if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value))
      throw new HttpError(
        "http-token",
        `the token of ${title} is empty or holds what no token can`,
        {
          hint: "Set it again, without blanks, quotes or line ends around it"
        }
      );
    result.set(name, value);
  }
  return result;
}
function secretsOf({ token = "", headers = {} }) {
  const parts = Object.values(headers).flatMap((value) => value.split(" "));
  return [token, ...parts].filter(({ length }) => length >= SHORTEST_TOKEN);
}
function nothingAt404(error) {
  if (error instanceof HttpError && error.status === 404) return void 0;
  throw error;
}

export {
  checkedAnswer,
  statusError,
  openApi
};
