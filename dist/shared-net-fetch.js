import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  member
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/net/errors.ts
var HttpError = class extends UserError {
  /** The status of the answer, where there was one. */
  status;
  /** What the platform itself calls the error, where its answer says so. */
  vendorCode;
  /** The same request may well succeed in a moment. */
  transient;
  constructor(code, message, details) {
    super(code, message, { hint: details.hint });
    this.status = details.status;
    this.vendorCode = details.vendorCode;
    this.transient = details.transient ?? false;
  }
};
var LONGEST_PLACE = 160;
function placeOf(url) {
  const place = url.host + url.pathname;
  return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}\u2026` : place;
}

// src/net/proxy.ts
async function transportOf(env) {
  const httpProxy = proxyOf(env, "http_proxy");
  const httpsProxy = proxyOf(env, "https_proxy");
  if (httpProxy === "" && httpsProxy === "") return (url, init) => fetch(url, init);
  const { default: undici } = await import("./undici-index.js");
  const options = { httpProxy, httpsProxy, noProxy: chosen(env, "no_proxy") };
  const dispatcher = new undici.EnvHttpProxyAgent(options);
  return (url, init) => undici.fetch(url, { ...init, dispatcher });
}
function proxyOf(env, name) {
  const text = chosen(env, name);
  if (text === "") return "";
  const address = text.includes("://") ? text : `http://${text}`;
  if (isProxy(address)) return address;
  throw new HttpError("http-proxy", `${name.toUpperCase()} holds no address of a proxy`, {
    hint: "Set it to an address such as http://proxy.example:3128, or remove it"
  });
}
function isProxy(address) {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  try {
    decodeURIComponent(`${username}:${password}`);
  } catch {
    return false;
  }
  return /^https?:$/.test(protocol);
}
function chosen(env, name) {
  return (env[name] ?? env[name.toUpperCase()] ?? "").trim();
}

// src/net/body.ts
async function readBody({ headers, body }, maxBytes) {
  if (body === null) return Buffer.alloc(0);
  const declared = Number(headers.get("content-length") ?? 0);
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("A body is not made of bytes");
    size += chunk.byteLength;
    if (size > maxBytes || declared > maxBytes) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
var WITHOUT_BODY = /* @__PURE__ */ new Set([204, 205, 304]);
function wholeResponse(url, from, bytes) {
  const headers = new Headers([...from.headers]);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status } = from;
  const body = WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes);
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}

// src/net/failure.ts
var LASTING = /^(ENOTFOUND|ERR_TLS_|CERT_|.*CERT|.*SELF_SIGNED)/;
var CERTIFICATE = /^(ERR_TLS_|CERT_|.*CERT|.*SELF_SIGNED)/;
function networkError(error, address, url) {
  if (error instanceof UserError) return error;
  const code = systemCode(error);
  const place = placeOf(url);
  if (refusedByProxy(error))
    return new HttpError("http-proxy", `the proxy did not connect to ${url.host}`, {
      hint: "Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"
    });
  if (code !== void 0 && CERTIFICATE.test(code))
    return new HttpError(
      "http-network",
      `the certificate of ${url.host} is not trusted (${code})`,
      {
        hint: "Name the file of your own certificate authority in NODE_EXTRA_CA_CERTS"
      }
    );
  return new HttpError(
    "http-network",
    `${place} could not be reached${code === void 0 ? "" : ` (${code})`}`,
    {
      hint: `Check the network, HTTPS_PROXY and ${address.variable}`,
      transient: code === void 0 || !LASTING.test(code)
    }
  );
}
function endedError(signal, address) {
  if (signal.reason instanceof UserError) return signal.reason;
  return new HttpError("http-timeout", `${address.title} was not read to the end in time`, {
    hint: "Try again"
  });
}
var DEEPEST_CAUSE = 5;
function systemCode(error) {
  let found;
  for (const one of causes(error)) {
    const code = one instanceof Error && "code" in one ? one.code : void 0;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) found = code;
  }
  return found;
}
function refusedByProxy(error) {
  return causes(error).some(
    (one) => one instanceof Error && /^Proxy (response|Authentication)/i.test(one.message)
  );
}
function causes(error) {
  const chain = [];
  let one = error;
  while (one instanceof Error && chain.length < DEEPEST_CAUSE) {
    chain.push(one);
    const several = member(one, "errors");
    one = Array.isArray(several) ? several[0] : one.cause;
  }
  return chain;
}

// src/net/fetch.ts
var LIMITS = { requestMs: 15e3, bodyBytes: 32 * 1024 * 1024 };
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function openFetch(address, outside, limits = {}) {
  let transport;
  return async (input, init) => {
    if (outside.offline)
      throw new HttpError("offline", `${address.title} was not asked: envparity runs offline`, {
        hint: "Run without --offline"
      });
    const request = requestOf(address, input, init);
    transport ??= transportOf(outside.env);
    const send = await transport;
    const whole = { address, send, outside, limits: { ...LIMITS, ...limits } };
    const { answered } = outside;
    if (answered === void 0 || request.method !== "GET") return exchange(request, whole);
    return remembered(answered, request, () => exchange(request, whole));
  };
}
async function remembered(answered, { url, headers }, ask2) {
  const key = JSON.stringify([url, ...headers]);
  const asked = answered.get(key) ?? ask2();
  answered.set(key, asked);
  const forget = () => {
    if (answered.get(key) === asked) answered.delete(key);
  };
  try {
    const response = await asked;
    if (!response.ok) forget();
    return response.clone();
  } catch (error) {
    forget();
    throw error;
  }
}
function requestOf({ title }, input, init) {
  try {
    return new Request(input, init);
  } catch {
    throw new HttpError("http-token", `a request to ${title} holds what no header can`, {
      hint: "Check the token for line ends and characters outside ASCII"
    });
  }
}
async function exchange(request, whole) {
  const { address, outside, limits } = whole;
  const url = new URL(request.url);
  const controller = new AbortController();
  const abort = () => controller.abort();
  const signals = [outside.signal, request.signal];
  for (const signal of signals) signal.addEventListener("abort", abort, { once: true });
  if (signals.some(({ aborted }) => aborted)) abort();
  const timer = setTimeout(abort, limits.requestMs);
  try {
    return await follow(request, url, whole, controller.signal);
  } catch (error) {
    const ended = signals.find(({ aborted }) => aborted);
    if (ended !== void 0) throw endedError(ended, address);
    if (controller.signal.aborted) throw tooSlow(url, limits);
    throw networkError(error, address, url);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener("abort", abort);
    abort();
  }
}
async function follow(request, start, { address, send, limits }, signal) {
  const safe = request.method === "GET" || request.method === "HEAD";
  const body = safe ? null : await request.arrayBuffer();
  const { method } = request;
  let url = start;
  for (let hops = 0; ; hops++) {
    if (url.origin !== address.base.origin) throw foreign(address, start, hops);
    const headers = [...request.headers];
    const response = await send(url, { method, headers, body, redirect: "manual", signal });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null || request.redirect === "manual") return received(url, response, limits);
    await response.body?.[Symbol.asyncIterator]().return?.();
    if (!safe || hops >= MOST_REDIRECTS || !URL.canParse(location, url.href))
      throw new HttpError("http-redirect", `${placeOf(start)} redirects and is not followed`, {
        status: response.status,
        hint: `Check ${address.variable}`
      });
    url = new URL(location, url);
  }
}
async function received(url, response, limits) {
  const bytes = await readBody(response, limits.bodyBytes);
  const { status } = response;
  if (bytes === void 0)
    throw new HttpError("http-too-large", `${placeOf(url)} answered more than anyone can use`, {
      status,
      hint: "Check that the address is that of the API"
    });
  if (status < 200 || status > 599)
    throw new HttpError("http-invalid-answer", `${placeOf(url)} answered with no known status`, {
      hint: "Check whether a proxy stands before the API"
    });
  return wholeResponse(url, response, bytes);
}
function foreign({ title, variable, base }, start, hops) {
  return hops === 0 ? new HttpError("http-foreign-host", `${title} names a page outside ${base.host}`, {
    hint: `Check ${variable}: the token is only ever sent to that address`
  }) : new HttpError("http-redirect", `${placeOf(start)} redirects to another host`, {
    hint: `Check ${variable} and whether a login page or proxy stands before it; the token was not sent there`
  });
}
function tooSlow(url, { requestMs }) {
  const seconds = Math.round(requestMs / 1e3);
  return new HttpError("http-timeout", `${placeOf(url)} did not answer within ${seconds} s`, {
    hint: "Try again",
    transient: true
  });
}

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
  const fetch2 = openFetch(origin, outside, { bodyBytes: maxBytes });
  return fetch2(url, { headers: { accept, "user-agent": "envparity", ...headers } });
}
function refusal(address, { what }, { status }) {
  return new HttpError("http-refused", `${placeOf(new URL(address))} answered ${status}`, {
    status,
    hint: `Check that ${what} is there, and that the address alone lets one in: no token is sent`
  });
}

export {
  HttpError,
  placeOf,
  readBody,
  networkError,
  endedError,
  systemCode,
  transportOf,
  openFetch,
  addressMistake,
  download,
  downloadIfChanged
};
