import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  SNAPSHOT,
  digestOf,
  isWellKnown,
  look,
  namesOf,
  openCarried,
  received
} from "./shared-wellknown-names.js";
import {
  platformOf
} from "./shared-wellknown-platform.js";
import {
  readOutsideFile
} from "./shared-net-outside-file.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  addressTitle,
  articled,
  fetchCarried,
  isAddress
} from "./shared-carried-fetch.js";
import {
  HttpError,
  endedError,
  networkError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";
import {
  allOf
} from "./shared-egress-breadth.js";
import {
  documentedEgress
} from "./shared-egress-platforms.js";
import {
  FAMILIES,
  contains,
  missingFrom,
  setOf
} from "./shared-egress-set.js";
import {
  parseRange,
  parsed,
  rangeText
} from "./shared-egress-address.js";
import {
  FUNCTIONS,
  LineCounter,
  TRANSPARENT,
  ancestor,
  argumentsOf,
  bindingOf,
  evaluate,
  fill,
  findNodeAtLocation,
  guarded,
  hasAccident,
  interpolate,
  isAccident,
  isAlias,
  isDeployment,
  isField,
  isMap,
  isRecord,
  isScalar,
  isSecretName,
  isSeq,
  isStandIn,
  isTest,
  isVendored,
  keyName,
  known,
  languageFiles,
  languageOf,
  late_globs_default,
  literalText,
  makeParser,
  member,
  memberAt,
  membersOfField,
  objectKeys,
  oncePerFile,
  outsideGit,
  parametersOf,
  parse,
  parseAllDocuments,
  parseDocument,
  parseTemplate,
  parseTree,
  plainSecret,
  positionAt,
  readCode,
  readJson,
  readJsonc,
  readPlacedToml,
  readYaml,
  says,
  scriptFile,
  searchScripts,
  secretStarts,
  settingOf,
  startEngine,
  templates,
  text,
  textEntries,
  texts,
  unreadLanguage,
  unwrap,
  usualEnvironment
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError,
  keepSecret,
  keepValue
} from "./shared-values-seen.js";
import {
  __require
} from "./shared-runtime.js";

// src/net/address.ts
function addressOf({ title, variable, fallback }, env) {
  const refuse5 = (why) => new HttpError("http-address", `${variable} ${why}`, {
    hint: `Set ${variable} to an address such as ${fallback}, or remove it`
  });
  const given3 = env[variable]?.trim();
  const text2 = given3 === void 0 || given3 === "" ? fallback : given3;
  if (!URL.canParse(text2)) throw refuse5("holds no address");
  const base = new URL(text2);
  keepValue(base.pathname);
  if (base.protocol !== "https:" && base.protocol !== "http:") throw refuse5("is no https address");
  if (base.protocol === "http:" && !isLoopback(base))
    throw refuse5("is not https: a token would travel where others can read it");
  if (base.username !== "" || base.password !== "" || base.search !== "" || base.hash !== "")
    throw refuse5("holds more than a host and a path");
  return { title, variable, base };
}
function resourceUrl({ title, base }, path2, query) {
  const url = new URL(base);
  const encoded = path2.map((segment) => encode(segment, title));
  url.pathname = [base.pathname.replace(/\/+$/, ""), ...encoded].join("/");
  for (const [key2, value] of Object.entries(query))
    if (value !== void 0) url.searchParams.set(key2, String(value));
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

// src/net/answer.ts
async function readJsonBody(response) {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!/^application\/([\w.-]+\+)?json$/.test(type))
    return { ok: false, why: `is ${kindOf(type)}` };
  const bytes = await response.arrayBuffer();
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text2) };
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

// src/net/pages.ts
var MOST_PAGES = 200;
async function* pagesOf({ title }, get2, { query = {}, next: next2, mostPages = MOST_PAGES }) {
  const seen3 = /* @__PURE__ */ new Set();
  let following = {};
  for (let count = 0; following !== void 0; count++) {
    const key2 = JSON.stringify(Object.entries(following).sort());
    if (seen3.has(key2) || count >= mostPages)
      throw new HttpError("http-endless", `a list of ${title} does not end`, {
        hint: "Try again; if it stays so, report it to envparity"
      });
    seen3.add(key2);
    const page = await get2({ ...query, ...following });
    yield page;
    following = next2(page);
  }
}
function byNumber(key2, count) {
  let page = 1;
  let read4 = 0;
  return (answer) => {
    const { here, total } = count(answer);
    read4 += here;
    page += 1;
    if (read4 >= total) return void 0;
    if (here > 0) return { [key2]: page };
    throw new HttpError("http-endless", "the pages of a list and their number do not agree", {
      hint: "Try again; if it stays so, report it to envparity"
    });
  };
}
async function readPages(list) {
  const pages2 = [];
  try {
    for await (const page of list) pages2.push(page);
    return { pages: pages2 };
  } catch (error) {
    if (pages2.length === 0 || !(error instanceof UserError)) throw error;
    return { pages: pages2, stopped: error };
  }
}

// src/net/retry.ts
var PATIENCE = { attempts: 3, backoffMs: 300, budgetMs: 5e4 };
var WORTH_ANOTHER = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
function pauseBefore(attempt3, nth, { backoffMs }, leftMs) {
  if ("error" in attempt3) {
    const { error } = attempt3;
    if (!(error instanceof HttpError) || !error.transient) return void 0;
  } else if (!WORTH_ANOTHER.has(attempt3.response.status)) return void 0;
  const backoff = backoffMs * 2 ** (nth - 1) * (1 + Math.random() / 4);
  const wanted = "response" in attempt3 ? wantedPause(attempt3.response) : void 0;
  const pause = Math.max(backoff, wanted ?? 0);
  return pause < leftMs ? pause : void 0;
}
function wantedPause({ status, headers: headers2 }) {
  const after = headers2.get("retry-after")?.trim();
  if (after !== void 0 && /^\d{1,12}$/.test(after)) return Number(after) * 1e3;
  const clock = Date.parse(headers2.get("date") ?? "");
  const reset = headers2.get("x-ratelimit-reset")?.trim() ?? "";
  const spent = status === 429 && headers2.get("x-ratelimit-remaining")?.trim() === "0";
  if (after === void 0 && !spent) return void 0;
  const moment = after === void 0 ? seconds(reset) : dateOf(after);
  return Number.isNaN(moment - clock) ? void 0 : Math.max(0, moment - clock);
}
function dateOf(text2) {
  return /^[A-Z][a-z]+,? /.test(text2) ? Date.parse(text2) : Number.NaN;
}
function seconds(text2) {
  return /^\d{1,12}$/.test(text2) ? Number(text2) * 1e3 : Number.NaN;
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

// src/net/status.ts
async function statusError({ title, variable }, url, response, errorOf, secrets) {
  const { status } = response;
  const vendorCode = await vendorCodeOf(response, errorOf, secrets);
  const { code: code2, meaning, hint } = meaningOf(status, title, variable);
  const pause = wantedPause(response);
  return new HttpError(
    code2,
    `${placeOf(url)} answered ${status}${vendorCode === void 0 ? "" : ` (${vendorCode})`}: ${meaning}`,
    {
      status,
      vendorCode,
      hint: pause === void 0 ? hint : `Try again ${spoken(pause)}`,
      transient: code2 === "http-server" || code2 === "http-rate-limited"
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
  const code2 = body.ok ? errorOf(body.value) : void 0;
  if (code2 === void 0 || !/^[\w.-]{1,64}$/.test(code2)) return void 0;
  return secrets.some((secret2) => secret2.includes(code2) || code2.includes(secret2)) ? void 0 : code2;
}

// src/net/http.ts
function openApi(options) {
  const address = addressOf(options, options.env);
  const headers2 = headersOf(options, address);
  const secrets = secretsOf(options);
  for (const secret2 of secrets) keepSecret(secret2);
  const patience = { ...PATIENCE, ...options.limits };
  const end = performance.now() + patience.budgetMs;
  const plain5 = openFetch(address, options, options.limits);
  const whole = {
    address,
    headers: headers2,
    secrets,
    signal: options.signal,
    fetch: options.login?.(plain5, address) ?? plain5,
    errorOf: options.errorOf,
    patience,
    leftMs: () => end - performance.now()
  };
  const get2 = async (path2, { query = {}, validate }) => {
    const url = resourceUrl(address, path2, query);
    return checkedAnswer(url, await respond(whole, url), validate);
  };
  return {
    get: get2,
    ask: async (path2, question, { query = {}, validate }) => {
      const url = resourceUrl(address, path2, query);
      return checkedAnswer(url, await respond(whole, url, question), validate);
    },
    find: (path2, request) => get2(path2, request).catch(nothingAt404),
    pages: (path2, request) => pagesOf(address, (query) => get2(path2, { ...request, query }), request)
  };
}
var SHORTEST_TOKEN = 8;
async function respond(client, url, question) {
  const { address, headers: headers2, signal, patience, leftMs } = client;
  const { default: ky, HTTPError } = await import("./ky-distribution-index.js");
  let pause = 0;
  try {
    return await ky(url, {
      ...question === void 0 ? {} : { method: "post", json: question },
      fetch: client.fetch,
      headers: headers2,
      signal,
      // `fetch` has the deadline: ky's ends before the body does.
      timeout: false,
      retry: {
        limit: patience.attempts - 1,
        methods: ["get", "post"],
        delay: () => pause,
        shouldRetry: ({ error, retryCount }) => {
          const attempt3 = error instanceof HTTPError ? { response: error.response } : { error };
          const next2 = pauseBefore(attempt3, retryCount, patience, leftMs());
          pause = next2 ?? 0;
          return next2 !== void 0;
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
function headersOf({ token, headers: headers2 = {}, accept }, { title }) {
  const result = new Headers({ accept: accept ?? "application/json", "user-agent": "envparity" });
  const given3 = token === void 0 ? headers2 : { ...headers2, authorization: `Bearer ${token}` };
  for (const [name, value] of Object.entries(given3)) {
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
function secretsOf({ token = "", headers: headers2 = {} }) {
  const parts = Object.values(headers2).flatMap((value) => value.split(" "));
  return [token, ...parts].filter(({ length }) => length >= SHORTEST_TOKEN);
}
function nothingAt404(error) {
  if (error instanceof HttpError && error.status === 404) return void 0;
  throw error;
}

// src/egress/blind.ts
function blindList(source, list, { message, hint }) {
  return {
    id: `${source} ${list.title}`,
    ...list,
    sight: "none",
    why: message,
    ...hint === void 0 ? {} : { mend: hint },
    entries: []
  };
}

// src/egress/entries.ts
var MAX_SHOWN = 5;
function readEntries(text2, title, placeOf9) {
  const found = text2.trimStart().startsWith("[") ? fromJson(text2, title) : fromLines(text2);
  const written = found.map(({ text: range, note, line }) => ({
    range,
    ...note === "" ? {} : { note },
    place: placeOf9(line)
  }));
  const hint = "Write an address, a block such as 203.0.113.0/28, or a first and a last address";
  return checkEntries(written, title, hint);
}
function checkEntries(written, title, hint) {
  const entries = [];
  const mistakes = [];
  for (const entry2 of written) {
    const parsed3 = parseRange(entry2.range);
    if ("range" in parsed3) {
      entries.push({ ...entry2, range: rangeText(parsed3.range) });
      continue;
    }
    mistakes.push({
      code: "allowlist-entry",
      message: `${shown(entry2.range)} ${parsed3.mistake}, so that not all of ${title} is known`,
      ...entry2.place === void 0 ? {} : { place: entry2.place },
      ...hint === void 0 ? {} : { hint }
    });
  }
  return { entries, problems: [...mistakes.slice(0, MAX_SHOWN), ...rest(mistakes, title)] };
}
function fromLines(text2) {
  const found = [];
  let number = 0;
  for (const line of text2.split("\n")) {
    number += 1;
    const hash = line.indexOf("#");
    const entry2 = (hash < 0 ? line : line.slice(0, hash)).trim();
    if (entry2 === "") continue;
    const note = hash < 0 ? "" : line.slice(hash + 1).trim();
    found.push({ text: entry2, note, line: number });
  }
  return found;
}
function fromJson(text2, title) {
  const data = parsedJson(text2);
  if (!Array.isArray(data))
    throw new UserError("allowlist-not-json", `${title} begins as a JSON list and is none`, {
      hint: "Write a JSON list of texts, or one entry in a line"
    });
  return data.map((item) => ({ text: textOf(item), note: "", line: 1 }));
}
function parsedJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function textOf(item) {
  return typeof item === "string" ? item : JSON.stringify(item);
}
function rest({ length }, title) {
  if (length <= MAX_SHOWN) return [];
  return [
    { code: "allowlist-entry", message: `${title} has ${length - MAX_SHOWN} more such entries` }
  ];
}
function shown(text2) {
  return JSON.stringify(text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2);
}

// src/egress/live.ts
function liveLists(platform) {
  const { id, title, docs } = platform;
  return {
    id,
    title,
    docs,
    detect: async () => false,
    async read(context, lists) {
      const parts = await Promise.all(lists.map((list) => readOne(platform, list, context)));
      return {
        allowlists: parts.flatMap(({ allowlists }) => allowlists),
        problems: parts.flatMap(({ problems }) => problems)
      };
    }
  };
}
async function readOne(platform, { list, value }, context) {
  let described = list;
  try {
    const settings = settingsOf(value);
    described = { ...platform.about(settings), ...whose(platform, settings, context), ...list };
    refuse(platform, context);
    return seen(platform.id, described, await platform.find(settings, context));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problem = problemOf(error, list);
    return { allowlists: [blindList(platform.id, described, problem)], problems: [problem] };
  }
}
function whose({ sample }, settings, { describe }) {
  const info = sample === void 0 ? void 0 : describe("URL", sample(settings), "production");
  return info?.kind === "known" && info.traits.instance !== void 0 ? { instance: info.traits.instance } : {};
}
function settingsOf(value) {
  const settings = {};
  for (const [key2, setting] of Object.entries(isRecord(value) ? value : {})) {
    const ids = Array.isArray(setting) ? texts(setting) : [String(setting)];
    if (!ids.every((id) => /^[\w@][\w@.:/-]*$/.test(id)))
      throw new UserError("allowlist-setting", `\`${key2}\` of the list is no id of the platform`, {
        hint: "Correct it in envparity.yaml"
      });
    settings[key2] = ids.join(",");
  }
  return settings;
}
function refuse({ title }, { offline, pullRequest }) {
  if (offline)
    throw new UserError("offline", `${title} was not asked: envparity runs offline`, {
      hint: "Run without --offline"
    });
  if (pullRequest)
    throw new UserError(
      "allowlist-not-asked",
      `${title} was not asked for a list that a pull request may have named`,
      { hint: "Check the branch that is deployed" }
    );
}
function seen(source, list, found) {
  const { entries, problems } = checkEntries(found.entries, list.title);
  const { stopped, open: open2 } = found;
  const gap = gapOf(found, problems, list.title);
  return {
    allowlists: [
      {
        id: `${source} ${list.title}`,
        ...list,
        entries,
        ...open2 === void 0 ? {} : { open: open2 },
        sight: gap === void 0 ? "complete" : "partial",
        ...gap
      }
    ],
    problems: [
      ...problems,
      ...stopped === void 0 ? [] : [problemOf(stopped, list)],
      ...found.problems ?? []
    ]
  };
}
function gapOf({ gap, stopped }, mistakes, title) {
  if (stopped !== void 0) {
    const { message, hint } = stopped;
    return { why: message, ...hint === void 0 ? {} : { mend: hint } };
  }
  if (gap !== void 0) return gap;
  return mistakes.length === 0 ? void 0 : { why: `some entries of ${title} are no addresses` };
}
function problemOf({ code: code2, message, hint }, { place }) {
  return { code: code2, message, place, ...hint === void 0 ? {} : { hint } };
}

// src/egress/live-api.ts
function bearer(variable) {
  return { variables: [variable], send: (token = "") => ({ token }) };
}
function basic(user, password) {
  keepSecret(password);
  const pair3 = Buffer.from(`${user}:${password}`).toString("base64");
  return { headers: { authorization: `Basic ${pair3}` } };
}
function apiLists(platform) {
  const clients = /* @__PURE__ */ new WeakMap();
  return liveLists({
    ...platform,
    async find(settings, context) {
      const api = clientOf(platform, settings, context, clients);
      try {
        return await platform.ask(api, settings);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    }
  });
}
function clientOf(platform, settings, context, clients) {
  const { fallback } = platform;
  const url = typeof fallback === "string" ? fallback : fallback(settings);
  const own = clients.get(context) ?? /* @__PURE__ */ new Map();
  const api = own.get(url) ?? open(platform, url, context);
  clients.set(context, own.set(url, api));
  return api;
}
function open(platform, fallback, context) {
  const { title, variable, errorOf } = platform;
  const { env, offline, signal, answered } = context;
  return openApi({
    title,
    variable,
    fallback,
    ...credentials(platform, env),
    env,
    offline,
    signal,
    ...answered && { answered },
    ...errorOf && { errorOf }
  });
}
function credentials(platform, env) {
  for (const { variables, send } of platform.access) {
    const values = variables.map((name) => env[name]?.trim() ?? "");
    if (!values.includes("")) return send(...values);
  }
  const [first] = platform.access;
  const unset = first?.variables.filter((name) => !env[name]?.trim()) ?? [];
  const verb = unset.length === 1 ? "is" : "are";
  throw new UserError(
    `${platform.id}-no-token`,
    `${platform.title} was not asked: ${unset.join(" and ")} ${verb} not set`,
    { hint: hintOf(platform) }
  );
}
function hintOf({ access, needs }) {
  const ways = access.map(({ variables }) => variables.join(" and "));
  return `Set ${ways.join(", or ")}, to ${needs}`;
}
function withHint(error, platform, settings) {
  const { code: code2, message } = error;
  const own = platform.hint?.(error);
  if (own !== void 0) return new UserError(code2, message, { hint: own });
  if (code2 === "http-unauthorized" || code2 === "http-forbidden")
    return new UserError(code2, message, { hint: hintOf(platform) });
  const keys = Object.keys(settings).map((key2) => `\`${key2}\``);
  if (code2 === "http-not-found" && keys.length > 0)
    return new UserError(code2, message, {
      hint: `Check ${keys.join(" and ")} of the list in envparity.yaml, and what the token may read`
    });
  return error;
}

// providers/algolia/answers.gen.js
var validateSources = validate26;
var schema8 = { "description": "Who may use an application.", "type": "object", "required": ["source"], "properties": { "source": { "description": "An address, a block, or a word for Algolia itself.", "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.source !== void 0) {
          const _errs1 = errors;
          if (typeof data.source !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema8.properties.description.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}

// providers/algolia/allowlist.ts
var algolia = apiLists({
  id: "algolia",
  title: "Allowed sources of Algolia",
  docs: "https://www.algolia.com/doc/rest-api/vault/",
  variable: "ENVPARITY_ALGOLIA_API_URL",
  fallback: ({ application = "" }) => `https://${application}.algolia.net`,
  access: [
    pair("ALGOLIA_APPLICATION_ID", "ALGOLIA_API_KEY"),
    pair("ALGOLIA_APP_ID", "ALGOLIA_ADMIN_KEY")
  ],
  needs: "the id of the application and its admin key, from https://dashboard.algolia.com/account/api-keys",
  about({ application = "" }) {
    if (!/^[A-Za-z\d]+$/.test(application))
      throw new UserError("allowlist-setting", "`application` of the list is no id of Algolia", {
        hint: "Correct it in envparity.yaml"
      });
    return {
      service: "algolia",
      admit: {
        text: "Admit {address} in the allowed sources of the application",
        url: "https://www.algolia.com/doc/rest-api/vault/"
      }
    };
  },
  async ask(api) {
    const sources2 = await api.get(["1", "security", "sources"], { validate: validateSources });
    if (sources2.length === 0) return { entries: [], open: true };
    return { entries: sources2.filter(isAddress2).map(entryOf) };
  }
});
function pair(...variables) {
  return {
    variables,
    send: (id = "", key2 = "") => ({
      headers: { "x-algolia-application-id": id, "x-algolia-api-key": key2 }
    })
  };
}
function isAddress2({ source }) {
  return source !== "ALGOLIA_SUPPORT";
}
function entryOf({ source, description }) {
  return { range: source, ...description ? { note: description } : {} };
}

// src/net/run.ts
import { tmpdir } from "node:os";
var DEADLINE_MS = 2e4;
var MOST_OUTPUT_BYTES = 16 * 1024 * 1024;
var NEEDED = "PATH HOME USERPROFILE SystemRoot APPDATA LOCALAPPDATA ProgramData TMPDIR TEMP".split(" ");
async function runProgram(program, options) {
  if (options.pullRequest) {
    return refusal("pull-request", `${program} is not run for a pull request`);
  }
  const { execa } = await import("./execa-index.js");
  const { args, folder = tmpdir(), signal, deadline = DEADLINE_MS } = options;
  const running = execa(program, [...args], {
    cwd: folder,
    env: environment(options),
    extendEnv: false,
    reject: false,
    stdin: "ignore",
    stderr: "ignore",
    maxBuffer: MOST_OUTPUT_BYTES
  });
  let late = signal?.aborted === true;
  const stop = () => {
    late = true;
    running.kill("SIGKILL");
    running.stdout.destroy();
  };
  if (late) stop();
  const timer = setTimeout(stop, deadline);
  signal?.addEventListener("abort", stop, { once: true });
  const result = await running;
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);
  if (late) return refusal("timeout", `${program} did not answer in time`);
  if (!result.failed) return { ok: true, output: result.stdout };
  if (result.code === "ENOENT") return refusal("not-found", `${program} is not installed`);
  if (result.isMaxBuffer) return refusal("too-much", `${program} printed more than is read`);
  return refusal("failed", result.shortMessage?.split("\n")[0] ?? `${program} failed`);
}
function refusal(reason2, message) {
  return { ok: false, reason: reason2, message };
}
function environment({ env, passes }) {
  const names = passes === "everything" ? Object.keys(env) : [...NEEDED, ...passes];
  const given3 = names.flatMap((name) => {
    const value = env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(given3),
    LC_ALL: "C",
    // Else Windows looks into the folder before the PATH: https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-needcurrentdirectoryforexepathw
    NoDefaultCurrentDirectoryInExePath: "1"
  };
}

// src/egress/live-program.ts
var PROXIES = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"].flatMap((name) => [
  name,
  name.toLowerCase()
]);
function programLists(platform) {
  return liveLists({
    ...platform,
    async find(settings, context) {
      const args = platform.args(settings);
      const answer = await answerOf(platform, args, context);
      return platform.found(answer, settings);
    }
  });
}
async function answerOf(platform, args, { env, pullRequest, signal }) {
  const { program, validate } = platform;
  const passes = [...platform.passes, ...PROXIES];
  const result = await runProgram(program, { args, env, passes, pullRequest, signal });
  if (!result.ok) {
    const { reason: reason2, message } = result;
    const why = reason2 === "failed" ? `${program} failed` : message;
    throw unread(platform, why, hintOf2(platform, args, reason2));
  }
  const answer = readJson(result.output);
  if (answer.ok && validate(answer.value)) return answer.value;
  throw unread(platform, `${program} printed something else`, `Update ${program}, and try again`);
}
function unread({ id, title }, why, hint) {
  return new UserError(`${id}-unread`, `${title} could not be read: ${why}`, { hint });
}
function hintOf2({ program, needs }, args, reason2) {
  const login = `log in as somebody with ${needs}`;
  if (reason2 === "not-found") return `Install ${program}, and ${login}`;
  return `Run \`${[program, ...args].join(" ")}\` to see why, or ${login}`;
}

// providers/aws/answers.gen.js
var validateGroups = validate36;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.CidrIp === void 0 && (missing0 = "CidrIp")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CidrIp !== void 0) {
          const _errs1 = errors;
          if (typeof data.CidrIp !== "string") {
            validate25.errors = [{ instancePath: instancePath + "/CidrIp", schemaPath: "#/properties/CidrIp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Description !== void 0) {
            const _errs3 = errors;
            if (typeof data.Description !== "string") {
              validate25.errors = [{ instancePath: instancePath + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.CidrIpv6 === void 0 && (missing0 = "CidrIpv6")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.CidrIpv6 !== void 0) {
          const _errs1 = errors;
          if (typeof data.CidrIpv6 !== "string") {
            validate27.errors = [{ instancePath: instancePath + "/CidrIpv6", schemaPath: "#/properties/CidrIpv6/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Description !== void 0) {
            const _errs3 = errors;
            if (typeof data.Description !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.PrefixListId === void 0 && (missing0 = "PrefixListId")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.PrefixListId !== void 0) {
          if (typeof data.PrefixListId !== "string") {
            validate29.errors = [{ instancePath: instancePath + "/PrefixListId", schemaPath: "#/properties/PrefixListId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.GroupId !== void 0) {
        if (typeof data.GroupId !== "string") {
          validate31.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.IpProtocol === void 0 && (missing0 = "IpProtocol")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.IpProtocol !== void 0) {
          const _errs1 = errors;
          if (typeof data.IpProtocol !== "string") {
            validate24.errors = [{ instancePath: instancePath + "/IpProtocol", schemaPath: "#/properties/IpProtocol/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.FromPort !== void 0) {
            let data1 = data.FromPort;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate24.errors = [{ instancePath: instancePath + "/FromPort", schemaPath: "#/properties/FromPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ToPort !== void 0) {
              let data2 = data.ToPort;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate24.errors = [{ instancePath: instancePath + "/ToPort", schemaPath: "#/properties/ToPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.IpRanges !== void 0) {
                let data3 = data.IpRanges;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (!validate25(data3[i0], { instancePath: instancePath + "/IpRanges/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/IpRanges", schemaPath: "#/properties/IpRanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Ipv6Ranges !== void 0) {
                  let data5 = data.Ipv6Ranges;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (!validate27(data5[i1], { instancePath: instancePath + "/Ipv6Ranges/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/Ipv6Ranges", schemaPath: "#/properties/Ipv6Ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.PrefixListIds !== void 0) {
                    let data7 = data.PrefixListIds;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        var valid3 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs15 = errors;
                          if (!validate29(data7[i2], { instancePath: instancePath + "/PrefixListIds/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/PrefixListIds", schemaPath: "#/properties/PrefixListIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.UserIdGroupPairs !== void 0) {
                      let data9 = data.UserIdGroupPairs;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data9)) {
                          var valid4 = true;
                          const len3 = data9.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs18 = errors;
                            if (!validate31(data9[i3], { instancePath: instancePath + "/UserIdGroupPairs/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
                              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs18 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/UserIdGroupPairs", schemaPath: "#/properties/UserIdGroupPairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.IpPermissions === void 0 && (missing0 = "IpPermissions")) {
        validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.GroupId !== void 0) {
          const _errs1 = errors;
          if (typeof data.GroupId !== "string") {
            validate232.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.IpPermissions !== void 0) {
            let data1 = data.IpPermissions;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate24(data1[i0], { instancePath: instancePath + "/IpPermissions/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate232.errors = [{ instancePath: instancePath + "/IpPermissions", schemaPath: "#/properties/IpPermissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.SecurityGroups === void 0 && (missing0 = "SecurityGroups")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.SecurityGroups !== void 0) {
          let data0 = data.SecurityGroups;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate232(data0[i0], { instancePath: instancePath + "/SecurityGroups/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/SecurityGroups", schemaPath: "#/properties/SecurityGroups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}

// providers/aws/allowlist.ts
var LOGIN = [
  ...["AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_CONFIG_FILE", "AWS_CA_BUNDLE"],
  ...["AWS_SHARED_CREDENTIALS_FILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
  ...["AWS_SESSION_TOKEN", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME", "AWS_WEB_IDENTITY_TOKEN_FILE"]
];
var aws = programLists({
  id: "aws",
  title: "AWS security groups",
  docs: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
  program: "aws",
  passes: LOGIN,
  needs: "the permission `ec2:DescribeSecurityGroups`",
  about: ({ securityGroups = "", region }) => ({
    service: "aws",
    guards: "connections",
    admit: {
      text: `Admit {address} by an inbound rule of ${idsOf(securityGroups).join(" or ")}`,
      url: pageOf(idsOf(securityGroups), region)
    }
  }),
  // https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-security-groups.html
  args: ({ securityGroups = "", region }) => [
    ...["ec2", "describe-security-groups", "--group-ids", ...idsOf(securityGroups)],
    ...region === void 0 ? [] : ["--region", region],
    ...["--output", "json"]
  ],
  validate: validateGroups,
  found({ SecurityGroups: groups }, { securityGroups = "" }) {
    const permissions = groups.flatMap((group) => group.IpPermissions).filter(isTcp);
    const unseen3 = [...missing(groups, securityGroups), ...permissions.flatMap(unnamed)];
    return {
      entries: permissions.flatMap(entriesOf),
      ...unseen3.length > 0 && {
        gap: { why: `it does not tell the addresses of ${[...new Set(unseen3)].join(", ")}` }
      }
    };
  }
});
function idsOf(securityGroups) {
  return securityGroups.split(",");
}
function pageOf([id = ""], region) {
  const where = region === void 0 ? "" : `?region=${encodeURIComponent(region)}`;
  return `https://console.aws.amazon.com/ec2/home${where}#SecurityGroup:groupId=${encodeURIComponent(id)}`;
}
function missing(groups, securityGroups) {
  const told = new Set(groups.map(({ GroupId }) => GroupId));
  return idsOf(securityGroups).filter((id) => !told.has(id));
}
function isTcp({ IpProtocol }) {
  return IpProtocol === "tcp" || IpProtocol === "6" || IpProtocol === "-1";
}
function unnamed({ PrefixListIds = [], UserIdGroupPairs = [] }) {
  return [
    ...PrefixListIds.map(({ PrefixListId }) => PrefixListId),
    ...UserIdGroupPairs.map(({ GroupId = "another group" }) => GroupId)
  ];
}
function entriesOf(permission) {
  const { IpRanges = [], Ipv6Ranges = [] } = permission;
  const ports = portsOf(permission);
  return [
    ...IpRanges.map(({ CidrIp, Description }) => ({ range: CidrIp, Description })),
    ...Ipv6Ranges.map(({ CidrIpv6, Description }) => ({ range: CidrIpv6, Description }))
  ].map(({ range, Description: note }) => ({
    range,
    ...ports && { ports },
    ...note && { note }
  }));
}
function portsOf({ FromPort: from, ToPort: to }) {
  return from === void 0 || to === void 0 || from <= 0 && to >= 65535 ? void 0 : [{ from, to }];
}

// providers/azure/answers.gen.js
var validateRules = validate30;
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.startIpAddress === void 0 && (missing0 = "startIpAddress") || data.endIpAddress === void 0 && (missing0 = "endIpAddress")) {
        validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate233.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.startIpAddress !== void 0) {
            const _errs3 = errors;
            if (typeof data.startIpAddress !== "string") {
              validate233.errors = [{ instancePath: instancePath + "/startIpAddress", schemaPath: "#/properties/startIpAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.endIpAddress !== void 0) {
              const _errs5 = errors;
              if (typeof data.endIpAddress !== "string") {
                validate233.errors = [{ instancePath: instancePath + "/endIpAddress", schemaPath: "#/properties/endIpAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate233(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var validateSite = validate32;
var schema10 = { "type": "object", "required": ["possibleOutboundIpAddresses"], "properties": { "possibleOutboundIpAddresses": { "description": "With commas between.", "type": ["string", "null"] }, "virtualNetworkSubnetId": { "description": "The subnet that it may leave through.", "type": ["string", "null"] } } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.possibleOutboundIpAddresses === void 0 && (missing0 = "possibleOutboundIpAddresses")) {
        validate272.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.possibleOutboundIpAddresses !== void 0) {
          let data0 = data.possibleOutboundIpAddresses;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate272.errors = [{ instancePath: instancePath + "/possibleOutboundIpAddresses", schemaPath: "#/properties/possibleOutboundIpAddresses/type", keyword: "type", params: { type: schema10.properties.possibleOutboundIpAddresses.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.virtualNetworkSubnetId !== void 0) {
            let data1 = data.virtualNetworkSubnetId;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate272.errors = [{ instancePath: instancePath + "/virtualNetworkSubnetId", schemaPath: "#/properties/virtualNetworkSubnetId/type", keyword: "type", params: { type: schema10.properties.virtualNetworkSubnetId.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.properties !== void 0) {
          if (!validate272(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
            vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}

// providers/azure/allowlist.ts
var LOGIN2 = ["AZURE_CONFIG_DIR", "AZURE_EXTENSION_DIR", "REQUESTS_CA_BUNDLE"];
var azure = programLists({
  id: "azure",
  title: "Azure firewall rules",
  docs: "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure",
  program: "az",
  passes: LOGIN2,
  needs: "the role Reader of the server",
  about: (settings) => ({
    service: "azure",
    guards: "connections",
    families: ["ipv4"],
    admit: admitOf(settings)
  }),
  args: (settings) => [...commandOf(settings, "list"), "--output", "json"],
  validate: validateRules,
  found: (rules) => ({
    entries: rules.filter((rule) => !isAllOfAzure(rule)).map(entryOf2),
    ...rules.some(isAllOfAzure) && {
      gap: {
        why: "it also lets in everything that runs on Azure, whose addresses it does not tell"
      }
    }
  })
});
function commandOf({ sql, postgres = "", resourceGroup = "" }, verb) {
  const [group, option, server] = sql === void 0 ? [["postgres", "flexible-server"], "--server-name", postgres] : [["sql", "server"], "--server", sql];
  const where = ["--resource-group", resourceGroup, option, server];
  return [...group, "firewall-rule", verb, ...where];
}
function admitOf(settings) {
  const { sql, postgres = "" } = settings;
  const name = sql === void 0 ? [] : ["--name", "from-{first}-to-{last}"];
  const ends = ["--start-ip-address", "{first}", "--end-ip-address", "{last}"];
  return {
    text: `Admit {address} by a firewall rule of ${sql ?? postgres}`,
    command: ["az", ...commandOf(settings, "create"), ...name, ...ends]
  };
}
function isAllOfAzure({ startIpAddress, endIpAddress }) {
  return startIpAddress === "0.0.0.0" && endIpAddress === "0.0.0.0";
}
function entryOf2({ name, startIpAddress: first, endIpAddress: last }) {
  return { range: first === last ? first : `${first}-${last}`, note: name };
}

// providers/clickhouse-cloud/answers.gen.js
var validateService = validate262;
var schema82 = { "description": "Who may connect.", "type": "object", "required": ["source"], "properties": { "source": { "description": "An address or a block.", "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source")) {
        validate234.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.source !== void 0) {
          const _errs1 = errors;
          if (typeof data.source !== "string") {
            validate234.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate234.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema82.properties.description.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        validate262.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.ipAccessList === void 0 && (missing1 = "ipAccessList")) {
                validate262.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.ipAccessList !== void 0) {
                  let data1 = data0.ipAccessList;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (Array.isArray(data1)) {
                      var valid2 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs5 = errors;
                        if (!validate234(data1[i0], { instancePath: instancePath + "/result/ipAccessList/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs5 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate262.errors = [{ instancePath: instancePath + "/result/ipAccessList", schemaPath: "#/properties/result/properties/ipAccessList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate262.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}

// providers/clickhouse-cloud/allowlist.ts
var clickhouseCloud = apiLists({
  id: "clickhouse-cloud",
  title: "ClickHouse Cloud IP access list",
  docs: "https://clickhouse.com/docs/cloud/security/setting-ip-filters",
  variable: "ENVPARITY_CLICKHOUSE_CLOUD_API_URL",
  fallback: "https://api.clickhouse.cloud",
  // As the command line of ClickHouse and its provider for Terraform take them.
  access: [
    pair2("CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET"),
    pair2("CLICKHOUSE_TOKEN_KEY", "CLICKHOUSE_TOKEN_SECRET")
  ],
  needs: "an API key of the organization that may read the service, from https://console.clickhouse.cloud",
  about: ({ service = "" }) => ({
    admit: {
      text: `Admit {address} in the IP access list of the service ${service}`,
      url: "https://console.clickhouse.cloud"
    }
  }),
  async ask(api, { organization = "", service = "" }) {
    const path2 = ["v1", "organizations", organization, "services", service];
    const { result } = await api.get(path2, { validate: validateService });
    return { entries: result.ipAccessList.map(entryOf3) };
  }
});
function pair2(...variables) {
  return { variables, send: (key2 = "", secret2 = "") => basic(key2, secret2) };
}
function entryOf3({ source, description }) {
  return { range: source, ...description ? { note: description } : {} };
}

// providers/cloudflare/answers.gen.js
var validateFailure = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.code === void 0 && (missing1 = "code")) {
                      validate37.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      if (data1.code !== void 0) {
                        let data2 = data1.code;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate37.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate37.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var validateTokenDetails = validate38;
var schema83 = { "description": "https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "condition": { "type": ["object", "null"], "properties": { "request_ip": { "type": ["object", "null"], "properties": { "in": { "$ref": "#/$defs/ranges" }, "not_in": { "$ref": "#/$defs/ranges" } } } } } } } } };
var schema9 = { "type": ["array", "null"], "items": { "type": "string" } };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be array,null" }];
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (typeof data[i0] !== "string") {
          validate252.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate38.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.id === void 0 && (missing1 = "id")) {
                  validate38.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.id !== void 0) {
                    const _errs4 = errors;
                    if (typeof data1.id !== "string") {
                      validate38.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/properties/result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.condition !== void 0) {
                      let data3 = data1.condition;
                      const _errs6 = errors;
                      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                        validate38.errors = [{ instancePath: instancePath + "/result/condition", schemaPath: "#/properties/result/properties/condition/type", keyword: "type", params: { type: schema83.properties.result.properties.condition.type }, message: "must be object,null" }];
                        return false;
                      }
                      if (errors === _errs6) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          if (data3.request_ip !== void 0) {
                            let data4 = data3.request_ip;
                            const _errs8 = errors;
                            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                              validate38.errors = [{ instancePath: instancePath + "/result/condition/request_ip", schemaPath: "#/properties/result/properties/condition/properties/request_ip/type", keyword: "type", params: { type: schema83.properties.result.properties.condition.properties.request_ip.type }, message: "must be object,null" }];
                              return false;
                            }
                            if (errors === _errs8) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.in !== void 0) {
                                  const _errs10 = errors;
                                  if (!validate252(data4.in, { instancePath: instancePath + "/result/condition/request_ip/in", parentData: data4, parentDataProperty: "in", rootData })) {
                                    vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs10 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.not_in !== void 0) {
                                    const _errs11 = errors;
                                    if (!validate252(data4.not_in, { instancePath: instancePath + "/result/condition/request_ip/not_in", parentData: data4, parentDataProperty: "not_in", rootData })) {
                                      vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs11 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validateListItems = validate41;
var schema102 = { "description": "https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "array", "items": { "$ref": "#/$defs/listItem" } }, "result_info": { "type": ["object", "null"], "properties": { "cursors": { "type": ["object", "null"], "properties": { "after": { "type": ["string", "null"] } } } } } } };
var schema11 = { "description": "An address or a block; lists of another kind have hosts or networks instead.", "type": "object", "properties": { "ip": { "type": ["string", "null"] }, "comment": { "type": ["string", "null"] } } };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ip !== void 0) {
        let data0 = data.ip;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate302.errors = [{ instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: schema11.properties.ip.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.comment !== void 0) {
          let data1 = data.comment;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate302.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema11.properties.comment.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate41.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate302(data1[i0], { instancePath: instancePath + "/result/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.result_info !== void 0) {
              let data3 = data.result_info;
              const _errs5 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate41.errors = [{ instancePath: instancePath + "/result_info", schemaPath: "#/properties/result_info/type", keyword: "type", params: { type: schema102.properties.result_info.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.cursors !== void 0) {
                    let data4 = data3.cursors;
                    const _errs7 = errors;
                    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                      validate41.errors = [{ instancePath: instancePath + "/result_info/cursors", schemaPath: "#/properties/result_info/properties/cursors/type", keyword: "type", params: { type: schema102.properties.result_info.properties.cursors.type }, message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.after !== void 0) {
                          let data5 = data4.after;
                          if (typeof data5 !== "string" && data5 !== null) {
                            validate41.errors = [{ instancePath: instancePath + "/result_info/cursors/after", schemaPath: "#/properties/result_info/properties/cursors/properties/after/type", keyword: "type", params: { type: schema102.properties.result_info.properties.cursors.properties.after.type }, message: "must be string,null" }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var validateAccessRules = validate43;
var schema12 = { "description": "https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "array", "items": { "$ref": "#/$defs/accessRule" } }, "result_info": { "type": ["object", "null"], "properties": { "total_count": { "type": "integer" } } } } };
var schema13 = { "description": "What is done with a visitor from somewhere.", "type": "object", "required": ["mode", "configuration"], "properties": { "mode": { "description": "Such as `whitelist` and `block`.", "type": "string" }, "configuration": { "type": "object", "required": ["target", "value"], "properties": { "target": { "description": "`ip`, `ip6`, `ip_range`, `asn` or `country`.", "type": "string" }, "value": { "type": "string" } } }, "notes": { "type": ["string", "null"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mode === void 0 && (missing0 = "mode") || data.configuration === void 0 && (missing0 = "configuration")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.mode !== void 0) {
          const _errs1 = errors;
          if (typeof data.mode !== "string") {
            validate34.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.configuration !== void 0) {
            let data1 = data.configuration;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.target === void 0 && (missing1 = "target") || data1.value === void 0 && (missing1 = "value")) {
                  validate34.errors = [{ instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.target !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.target !== "string") {
                      validate34.errors = [{ instancePath: instancePath + "/configuration/target", schemaPath: "#/properties/configuration/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.value !== void 0) {
                      const _errs7 = errors;
                      if (typeof data1.value !== "string") {
                        validate34.errors = [{ instancePath: instancePath + "/configuration/value", schemaPath: "#/properties/configuration/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notes !== void 0) {
              let data4 = data.notes;
              const _errs9 = errors;
              if (typeof data4 !== "string" && data4 !== null) {
                validate34.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: schema13.properties.notes.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate43.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate34(data1[i0], { instancePath: instancePath + "/result/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.result_info !== void 0) {
              let data3 = data.result_info;
              const _errs5 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate43.errors = [{ instancePath: instancePath + "/result_info", schemaPath: "#/properties/result_info/type", keyword: "type", params: { type: schema12.properties.result_info.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.total_count !== void 0) {
                    let data4 = data3.total_count;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate43.errors = [{ instancePath: instancePath + "/result_info/total_count", schemaPath: "#/properties/result_info/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}

// providers/cloudflare/lists.ts
async function readItems(api, account, list) {
  const { pages: pages2, stopped } = await readPages(
    api.pages(["accounts", account, "rules", "lists", list, "items"], {
      validate: validateListItems,
      next: ({ result_info }) => {
        const after = result_info?.cursors?.after;
        return after ? { cursor: after } : void 0;
      }
    })
  );
  const items = pages2.flatMap(({ result }) => result);
  const others = items.filter(({ ip }) => ip == null);
  return {
    entries: items.flatMap(
      ({ ip, comment }) => ip == null ? [] : [{ range: ip, ...comment ? { note: comment } : {} }]
    ),
    stopped,
    ...others.length === 0 ? {} : { gap: { why: "some of its items name no addresses" } }
  };
}
var PAGE_SIZE = 1e3;
async function readRules(api, zone) {
  const list = api.pages(["zones", zone, "firewall", "access_rules", "rules"], {
    query: { per_page: PAGE_SIZE },
    validate: validateAccessRules,
    next: byNumber("page", ({ result, result_info }) => ({
      here: result.length,
      total: result_info?.total_count ?? 0
    }))
  });
  const { pages: pages2, stopped } = await readPages(list);
  const rules = pages2.flatMap(({ result }) => result).filter(({ mode }) => mode === "whitelist").map(({ configuration, notes }) => ({ ...configuration, ...notes ? { note: notes } : {} }));
  const isAddress5 = ({ target }) => target.startsWith("ip");
  return {
    entries: rules.filter(isAddress5).map(({ target: _, value, ...rest2 }) => ({
      range: value,
      ...rest2
    })),
    stopped,
    ...rules.every(isAddress5) ? {} : { gap: BROAD }
  };
}
var BROAD = { why: "it lets in whole networks or countries, whose addresses it does not name" };

// providers/cloudflare/token.ts
async function readToken(api, account, id) {
  const owner = account === void 0 ? ["user"] : ["accounts", account];
  const { result } = await api.get([...owner, "tokens", id], { validate: validateTokenDetails });
  const { in: included, not_in: excluded } = result.condition?.request_ip ?? {};
  const admitted = included ?? [];
  const excepted = excluded ?? [];
  if (excepted.length === 0)
    return admitted.length === 0 ? { entries: [], open: true } : { entries: admitted.map((range) => ({ range })) };
  return { entries: without(admitted, excepted), ...gapOf2(excepted) };
}
function without(admitted, excepted) {
  const written = admitted.map((range) => ({ range }));
  const shut = setOf(parsed(excepted.map((range) => ({ range }))));
  const whole = admitted.length === 0 ? FAMILIES.map(allOf) : parsed(written);
  return [
    ...whole.flatMap((range) => missingFrom(shut, range)).map((range) => ({ range: rangeText(range) })),
    // What cannot be read is told as it is.
    ...written.filter(({ range }) => isNone(range))
  ];
}
function gapOf2(excepted) {
  return excepted.some(isNone) ? { gap: { why: "some of its exceptions are no addresses" } } : {};
}
function isNone(range) {
  return "mistake" in parseRange(range);
}

// providers/cloudflare/allowlist.ts
var cloudflare = apiLists({
  id: "cloudflare",
  title: "Cloudflare addresses",
  docs: "https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/",
  variable: "ENVPARITY_CLOUDFLARE_API_URL",
  fallback: "https://api.cloudflare.com/client/v4",
  access: [bearer("CLOUDFLARE_API_TOKEN")],
  needs: "a token that may read API Tokens, Account Filter Lists, or Firewall Services of the zone, as the list is, from https://dash.cloudflare.com/profile/api-tokens",
  errorOf: (body) => validateFailure(body) ? body.errors[0]?.code.toString() : void 0,
  hint: ({ vendorCode }) => HINTS.get(vendorCode ?? ""),
  about: (settings) => {
    const { text: text2, url } = kindOf2(settings);
    return { admit: { text: `Admit {address} in ${text2}`, url } };
  },
  ask: (api, settings) => kindOf2(settings).ask(api)
});
var HINTS = /* @__PURE__ */ new Map([
  [
    "9109",
    "Check CLOUDFLARE_API_TOKEN, and whether it may be used from the address that the check leaves from"
  ],
  ["10010", "Check the plan of the zone: some have no IP access rules"]
]);
var DASHBOARD = "https://dash.cloudflare.com";
function kindOf2({ account, ...settings }) {
  const { token, list, zone } = settings;
  const isOne = Object.keys(settings).length === 1;
  const own = account === void 0 ? void 0 : `${DASHBOARD}/${encodeURIComponent(account)}`;
  if (isOne && token !== void 0)
    return {
      text: "the client IP address filter of the token",
      url: `${own ?? `${DASHBOARD}/profile`}/api-tokens`,
      ask: (api) => readToken(api, account, token)
    };
  if (isOne && list !== void 0 && account !== void 0)
    return {
      text: "the list",
      url: `${own}/configurations/lists`,
      ask: (api) => readItems(api, account, list)
    };
  if (isOne && zone !== void 0 && account === void 0)
    return {
      text: "the IP access rules of the zone",
      url: `${DASHBOARD}/?to=/:account/:zone/security/waf/tools`,
      ask: (api) => readRules(api, zone)
    };
  throw new UserError("allowlist-setting", "neither a token, a list nor a zone is named", {
    hint: "Name the `token`, the `account` and its `list`, or the `zone`, in envparity.yaml"
  });
}

// providers/code/default-keys.ts
var SIGNS = /(?:^|_)(?:JWT|SESSION|COOKIE|AUTH|NEXTAUTH|TOKEN|CSRF|HMAC|SIGNING|ENCRYPTION|WEBHOOK|PASSPORT)(?:_(?:ACCESS|REFRESH|TOKEN|SIGNING|HASH))*_SECRET(?:_KEY)?S?$|(?:^|_)(?:JWT|SIGNING|ENCRYPTION|HMAC)_KEY$|(?:^|_)(?:SESSION|COOKIE)_PASSWORD$|^(?:(?:APP|DJANGO|FLASK|RAILS|SERVER)_)?SECRET(?:_KEY)?(?:_BASE)?$/;
var FAR = 300;
var QUOTED = `(["'\`])(?=[^"'\`\\n]*\\S)((?:(?!\\1)[^\\n\\\\$#]){1,200})\\1`;
var FALLBACKS = [
  // `process.env.A || 'x'`, `ENV["A"] || "x"`, `os.environ.get("A") or "x"`
  `["'\`]?[\\])]*(?: as string|!)?\\)?\\s*(?:\\|\\||\\?\\?|\\bor\\b|\\?:)\\s*`,
  // `getenv("A", "x")`, `env('A', default="x")`, `get('A', { default: 'x' })`
  `["'\`]\\s*,\\s*(?:(?:default|default_value|fallback)\\s*[:=]\\s*|\\{\\s*default\\s*:\\s*)?`,
  // `A: z.string().min(8).default('x')`
  `["'\`]?\\s*:[^,;\\n]{0,120}?\\.default\\(\\s*`,
  // `A: str({ default: 'x' })`
  `["'\`]?\\s*:\\s*\\w+\\(\\s*\\{[^}]{0,200}?\\bdefault\\s*:\\s*`,
  // `const { A = 'x' } = process.env`, `secret_key: str = "x"`
  `(?:\\s*:\\s*[\\w.[\\] |]+)?\\s*=\\s*`
].map((between) => new RegExp(`^${between}${QUOTED}`));
var NEAR = 120;
var ASKS = /[=!]==?\s*["'](?:prod|dev|test|local)\w*["']|\b(?:is_?)?(?:prod|dev)\w*\s*(?:\?|&&|\band\b)|\bis_?(?:prod|dev)/i;
var PATH = /^[./~]|\.\w{2,4}$/;
function defaultKeysIn(tree, reads) {
  return reads.filter(mayBe).flatMap((read4) => {
    const { name, component, place } = read4;
    const text2 = tree.text(place.file);
    if (text2 === void 0 || !fallsBack(text2, read4)) return [];
    return [{ fact: "default-key", name, component, place }];
  });
}
function mayBe({ name, need, setting, environments, implicit }) {
  if (need !== "defaulted" || setting !== "source" || implicit !== void 0) return false;
  return SIGNS.test(name) && (environments?.some(isDeployment) ?? true);
}
function fallsBack(text2, { name, place }) {
  const start = offsetOf(text2, place.line) + place.column - 1;
  const rest2 = text2.slice(start, start + 2 * FAR);
  const at = rest2.toUpperCase().indexOf(name.toUpperCase());
  if (at < 0 || ASKS.test(text2.slice(Math.max(0, start - NEAR), start))) return false;
  const behind2 = rest2.slice(at + name.length, at + name.length + FAR);
  const fallback = FALLBACKS.flatMap((pattern) => pattern.exec(behind2)?.[2] ?? [])[0];
  return fallback !== void 0 && !PATH.test(fallback) && !isCompared(text2, fallback);
}
function isCompared(text2, literal) {
  const quoted = `(["'\`])${literal.replace(/[^\w ]/g, "\\$&")}\\1`;
  return new RegExp(
    `(?:[=!]==?|\\[|\\bin)\\s*${quoted}|${quoted.replace("\\1", "\\2")}\\s*(?:[=!]==?|\\])`
  ).test(text2);
}
function offsetOf(text2, line) {
  let start = 0;
  for (let above = 1; above < line; above++) start = text2.indexOf("\n", start) + 1;
  return start;
}

// providers/code/import-reach.ts
function withConsumers(reads, components, importing) {
  const reach = importReach(components, importing);
  const known9 = /* @__PURE__ */ new Map();
  return reads.map((read4) => {
    const { file } = read4.place;
    if (!known9.has(file)) known9.set(file, consumersOf(read4, components, reach));
    const consumers = known9.get(file);
    return consumers === void 0 ? read4 : { ...read4, consumers };
  });
}
var BUILD = /\.config\.[cm]?[jt]s$/;
function consumersOf({ component, place: { file }, setting }, components, reach) {
  const all = components.consumers(component);
  if (setting !== "source" || all.length === 1 && all[0] === component) return void 0;
  if (BUILD.test(file) && !reach.isImported(file)) return [component];
  const left = reach.notReaching(file, all);
  if (left.size === 0 || left.size === all.length) return void 0;
  const importers = reach.ofPackage(component, left);
  const leaves = (id) => left.has(id) && importers.has(id) && !reach.isLost(id);
  const consumers = all.filter((id) => !leaves(id));
  return consumers.length === all.length ? void 0 : consumers;
}
function importReach(components, importing) {
  let made;
  const graph = () => {
    made ??= graphOf(components, importing);
    return made;
  };
  const climb = (starts2, wanted) => {
    const { importers } = graph();
    const left = new Set(wanted);
    const seen3 = new Set(starts2);
    for (const file of seen3) {
      left.delete(components.of(file).id);
      if (left.size === 0) break;
      for (const importer of importers.get(file) ?? []) seen3.add(importer);
    }
    return left;
  };
  return {
    isImported: (file) => graph().importers.has(file),
    /** Whether a component uses a package that cannot be looked into, so that it may lead anywhere. */
    isLost: (id) => [...graph().lost].some((one) => components.consumers(one).includes(id)),
    notReaching: (file, wanted) => climb([file], wanted),
    /** Which components lead to a file that imports anything of another one. */
    ofPackage(id, wanted) {
      const left = climb(graph().users.get(id) ?? [], wanted);
      return new Set([...wanted].filter((one) => !left.has(one)));
    }
  };
}
function graphOf(components, importing) {
  const importers = /* @__PURE__ */ new Map();
  const users = /* @__PURE__ */ new Map();
  const [lost, found] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const note = (file, { component, target, isCode, isForTypes }) => {
    const isOther = component !== components.of(file).id;
    if (isOther) add(users, component, file);
    if (target === void 0) {
      if (isCode) lost.add(component);
      return;
    }
    if (isOther) found.add(component);
    if (!(isOther && isForTypes(file))) add(importers, target, file);
  };
  const aimOf = aims(components, importing);
  const isDeployed2 = memoised((file) => !isAside(file));
  for (const [specifier, all] of importing.files.imports()) {
    for (const file of all) {
      const aim = aimOf(file, specifier);
      if (aim !== void 0 && isDeployed2(file)) note(file, aim);
    }
  }
  for (const id of found) lost.delete(id);
  return { importers, users, lost };
}
var ASSET = /\.(?![cm]?[jt]sx?$|vue$|svelte$|astro$)[a-z]\w*(?:\?.*)?$/i;
function aims(components, { program }) {
  const packages = new Map(components.all.map(({ id, name }) => [name ?? "", id]));
  packages.delete("");
  const isApp = memoised((id) => components.consumers(id).includes(id));
  return (file, specifier) => {
    const name = packageOf(specifier);
    const named4 = packages.get(name);
    if (named4 === void 0 && components.of(file).dependencies.has(name)) return void 0;
    const target = program.resolve(file, specifier);
    const component = target === void 0 ? named4 : components.of(target).id;
    if (component === void 0) return void 0;
    const isForTypes = (from) => isApp(component) && isTypeOnly(program.tree.latin1(from) ?? "", specifier);
    const isCode = !ASSET.test(specifier);
    return { component, ...target !== void 0 && { target }, isCode, isForTypes };
  };
}
function memoised(make2) {
  const known9 = /* @__PURE__ */ new Map();
  return (key2) => {
    const one = known9.get(key2) ?? { made: make2(key2) };
    known9.set(key2, one);
    return one.made;
  };
}
function add(lists, key2, file) {
  const list = lists.get(key2);
  if (list === void 0) lists.set(key2, [file]);
  else list.push(file);
}
function isTypeOnly(text2, specifier) {
  let isImported2 = false;
  for (const quote of [`"${specifier}"`, `'${specifier}'`]) {
    for (let at = text2.indexOf(quote); at >= 0; at = text2.indexOf(quote, at + 1)) {
      const before = text2.slice(Math.max(0, at - LONGEST_CLAUSE), at);
      if (!/\b(?:im|ex)port\s+type\b[^'"`;]*\bfrom\s*$/.test(before)) return false;
      isImported2 = true;
    }
  }
  return isImported2;
}
var LONGEST_CLAUSE = 2e3;
function packageOf(specifier) {
  const depth = specifier.startsWith("@") ? 2 : 1;
  return specifier.split("/", depth).join("/");
}
function isAside(file) {
  const setting = settingOf(file, "");
  return setting === "test" || setting === "example";
}

// providers/code/literals.ts
var MOST = 50;
var BEFORE = 200;
var VARIABLE = /(?<![\w$])([A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9])["'\]!)]{0,4} {0,4}(?:(?:\?\?|\|\|)=?|: ?string =|: ?[\w.()]{1,80}\.default\(|[:=,]) {0,4}$/;
var WORD = /[A-Za-z_$][\w$]*(?=[^\w$]*$)/;
var COMMENT = /^\s*(?:#\s|\/\/|\/\*|\*|\{\/\*|<!--)/;
var SHOWN = /^(?:placeholder|examples?|sample|hint|title|label|description|describe|summary|help)$/i;
function secretsIn(file, text2, { tree, components, describe }) {
  if (!mayHold(tree, file)) return [];
  const { each: each2 } = patterns();
  const found = [];
  let looked = 0;
  for (const { index, 2: value = "" } of text2.matchAll(each2)) {
    looked += 1;
    if (looked > MOST) break;
    const before = text2.slice(text2.lastIndexOf("\n", index) + 1, index);
    const name = VARIABLE.exec(before.slice(-BEFORE))?.[1];
    const word = WORD.exec(before.slice(-BEFORE))?.[0] ?? "";
    if (COMMENT.test(before) || SHOWN.test(word)) continue;
    found.push(
      ...plainSecret(describe(name ?? word, value, ""), {
        ...name !== void 0 && { name },
        component: components.of(file).id,
        place: placeOf2(file, text2.slice(0, index)),
        setting: settingOf(file, text2)
      })
    );
  }
  return found;
}
var mayHold = oncePerFile(({ latin1 }) => patterns().some.test(latin1() ?? ""));
var known2;
function patterns() {
  if (known2 !== void 0) return known2;
  const starts2 = secretStarts().map((start2) => start2.replace(/[.$]/g, "\\$&"));
  const start = `(?:Bearer )?((?:${starts2.join("|")})[^"'\`\\s\\\\]`;
  known2 = {
    some: new RegExp(`["'\`]${start}{8})`),
    each: new RegExp(`(["'\`])${start}{8,400})\\1`, "g")
  };
  return known2;
}
function placeOf2(file, above) {
  const lines = above.split("\n");
  const column = Buffer.from(lines.at(-1) ?? "", "latin1").toString("utf8").length + 1;
  return { file, line: lines.length, column };
}

// providers/code/misuse/asked.ts
function unasked(facts, reads, importing) {
  const uses = facts.filter((fact) => fact.fact === "unchecked-use");
  const asking = askingFiles(uses, reads);
  if (asking.size === 0) return facts;
  const imported = importedBy(
    new Set([...asking.values()].flatMap((files) => [...files])),
    importing
  );
  return facts.filter((fact) => {
    if (fact.fact !== "unchecked-use") return true;
    const files = [...asking.get(fact.name) ?? []];
    return !files.some((file) => imported.get(file)?.has(fact.read.file));
  });
}
function askingFiles(uses, reads) {
  const found = /* @__PURE__ */ new Map();
  const used = new Set(uses.map(({ name }) => name));
  for (const read4 of reads) {
    const { name, place, setting } = read4;
    if (!used.has(name) || setting !== "source" || !isTest(read4)) continue;
    const files = found.get(name) ?? /* @__PURE__ */ new Set();
    found.set(name, files.add(place.file));
  }
  return found;
}
function importedBy(wanted, { program, files }) {
  const found = /* @__PURE__ */ new Map();
  for (const [specifier, importers] of files.imports()) {
    for (const importer of importers) {
      if (!wanted.has(importer)) continue;
      const file = program.resolve(importer, specifier);
      if (file === void 0) continue;
      found.set(importer, (found.get(importer) ?? /* @__PURE__ */ new Set()).add(file));
    }
  }
  return found;
}

// providers/code/misuse/holders.ts
var DEEPEST = 3;
var MOST2 = 300;
function usesOf(binding) {
  return binding?.references.slice(0, MOST2) ?? [];
}
function isReassigned(binding) {
  return binding.references.some(
    (one) => one.parent?.type === "assignment_expression" && isField(one, "left")
  );
}
function callsOf(fn) {
  const declaration = fn.type === "arrow_function" ? fn.parent : fn;
  const name = declaration?.field("name");
  const binding = name?.type === "identifier" ? bindingOf(name) : void 0;
  return usesOf(binding).flatMap((one) => {
    const call = one.parent;
    return call?.type === "call_expression" && isField(one, "function") ? [call] : [];
  });
}
function holders(node) {
  const found = [];
  let level = [node];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const tops = level.map(outermost);
    found.push(...tops);
    level = tops.flatMap(next);
  }
  return found;
}
function outermost(node) {
  let top = node;
  while (top.parent !== void 0 && TRANSPARENT.has(top.parent.type)) top = top.parent;
  return top;
}
function next(node) {
  const { parent } = node;
  switch (parent?.type) {
    case "variable_declarator": {
      const name = parent.field("name");
      return name?.type === "identifier" ? usesOf(bindingOf(name)) : [];
    }
    case "spread_element":
      return parent.parent?.type === "object" ? [parent.parent] : [];
    case "arrow_function":
      return callsOf(parent);
    case "return_statement": {
      const fn = ancestor(node, FUNCTIONS);
      return fn === void 0 ? [] : callsOf(fn);
    }
    default:
      return [];
  }
}
function initial(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < DEEPEST && inner.type === "identifier"; depth += 1) {
    const binding = bindingOf(inner);
    const value = binding?.declarations[0]?.parent?.field("value");
    if (binding === void 0 || value === void 0 || isReassigned(binding)) return inner;
    inner = unwrap(value);
  }
  return inner;
}

// providers/code/misuse/requests.ts
var GLOBALS = /* @__PURE__ */ new Set(["fetch", "Request", "$fetch"]);
var WITH_BODY = /* @__PURE__ */ new Set(["post", "put", "patch"]);
var VERBS = /^(?:default|\*|get|post|put|patch|delete|head|options|request|stream|fetch|\$fetch|ofetch)$/;
var MAKES = /^(?:create|extend)$/;
var LIBRARIES = /^(?:axios|got|ky|undici|ofetch|node-fetch|node-fetch-native|cross-fetch|isomorphic-fetch)$/;
function requestOf(program, call) {
  const callee = call.field("function") ?? call.field("constructor");
  if (callee === void 0) return void 0;
  const target = evaluate(program, callee);
  const isGiven = target.kind === "parameter" || target.kind === "unknown";
  const called = target.kind === "global" ? target.name : isGiven ? callee.text : "";
  const [first, second, third] = argumentsOf(call);
  if (GLOBALS.has(called)) return sent(call, first, second, called !== "$fetch");
  if (target.kind !== "external" || !LIBRARIES.test(target.module)) return void 0;
  const name = target.name.slice(target.name.lastIndexOf(".") + 1);
  if (MAKES.test(name)) return sent(call, baseOf(first), first, false);
  if (!VERBS.test(name)) return void 0;
  if (target.module !== "axios") return sent(call, first, second, false);
  if (first !== void 0 && initial(first).type === "object")
    return sent(call, baseOf(first), first, false);
  return sent(call, first, WITH_BODY.has(name) ? third : second, false);
}
function sent(call, address, options, isNative) {
  return {
    ...{ call, isNative },
    ...address === void 0 ? {} : { address },
    ...options === void 0 ? {} : { options }
  };
}
function baseOf(options) {
  const object = options === void 0 ? void 0 : initial(options);
  for (const pair3 of object?.children ?? []) {
    const name = pair3.type === "pair" ? keyName(pair3.field("key")) ?? "" : "";
    if (/^(?:baseURL|prefixUrl|url)$/.test(name)) return pair3.field("value");
  }
  return void 0;
}
function isAddress3(program, { call, callee, index }) {
  if (callee.text === "URL") return index === 0 || index === 1;
  const request = index === 0 ? requestOf(program, call) : void 0;
  return request?.address !== void 0 && request.address.id === argumentsOf(call)[0]?.id;
}
function isHeaders(object) {
  return holders(object).some((holder) => headed(holder) !== void 0 || filled(holder));
}
function headed(holder) {
  const { parent } = holder;
  if (parent?.type === "object") return /headers$/i.test(holder.text) ? parent : void 0;
  if (parent?.type !== "pair" || !isField(holder, "value")) return void 0;
  return /headers$/i.test(keyName(parent.field("key")) ?? "") ? parent.parent : void 0;
}
function filled(holder) {
  const call = holder.parent?.type === "arguments" ? holder.parent.parent : void 0;
  return call?.field("constructor")?.text === "Headers";
}
var DEEPEST2 = 2;
function requestsWith(program, headers2, depth = 0) {
  if (depth > DEEPEST2) return [];
  return holders(headers2).flatMap((holder) => {
    const made = filled(holder) ? holder.parent?.parent : void 0;
    if (made !== void 0) return requestsWith(program, made, depth + 1);
    const options = headed(holder);
    return options === void 0 ? [] : requestsBy(program, options);
  });
}
function requestsBy(program, options) {
  return holders(options).flatMap((holder) => {
    const call = holder.parent?.type === "arguments" ? holder.parent.parent : void 0;
    const request = call === void 0 ? void 0 : requestOf(program, call);
    return request?.options?.id === holder.id ? [request] : [];
  });
}
function requestsTo(program, url) {
  return holders(url).flatMap((holder) => {
    const text2 = textOf2(holder);
    return [holder, ...text2 === void 0 ? [] : holders(text2)].flatMap((address) => {
      const call = address.parent?.type === "arguments" ? address.parent.parent : void 0;
      const request = call === void 0 ? void 0 : requestOf(program, call);
      return request?.address?.id === address.id ? [request] : [];
    });
  });
}
function textOf2(url) {
  const member2 = isField(url, "object") ? url.parent : void 0;
  const name = member2?.field("property")?.text;
  return name === "href" ? member2 : name === "toString" ? member2?.parent : void 0;
}
function optionsCall(object) {
  const given3 = holders(object).find(({ parent }) => parent?.type === "arguments");
  return given3?.parent?.parent;
}
function headersOf2(program, options) {
  if (options === void 0) return [];
  const object = initial(options);
  if (object.type !== "object") return ["*"];
  if (!objectKeys(program, object).some((key2) => key2 === void 0 || key2 === "headers")) return [];
  const headers2 = evaluate(program, object);
  const given3 = headers2.kind === "object" ? valueUnder(object, "headers") : void 0;
  return given3 === void 0 ? ["*"] : namesIn(program, given3);
}
function valueUnder(object, key2) {
  const one = object.children.find(
    (child) => child.text === key2 || child.type === "pair" && keyName(child.field("key")) === key2
  );
  return one?.field("value") ?? one;
}
function namesIn(program, headers2) {
  const object = initial(headers2);
  if (object.type !== "object") return ["*"];
  return objectKeys(program, object).map((key2) => key2?.toLowerCase() ?? "*");
}
function hostOf(program, address) {
  const made = initial(address);
  if (made.field("constructor")?.text === "URL") {
    const [path2, base] = argumentsOf(made);
    const own = path2 === void 0 ? void 0 : hostOf(program, path2);
    return own ?? (base === void 0 ? void 0 : hostOf(program, base));
  }
  const [first, ...more] = templates(evaluate(program, address)).map(hostIn);
  return more.every((one) => one === first) ? first : void 0;
}
function hostIn([head, ...more]) {
  const [whole, host] = typeof head === "string" ? /^https?:\/\/([a-z\d.-]+)/i.exec(head) ?? [] : [];
  const isWhole = whole !== head || more.length === 0;
  return isWhole ? host?.toLowerCase() : void 0;
}

// providers/code/misuse/sent.ts
var SCHEME = /^(?:[A-Za-z-]{1,20}[:=]? *){0,2}$/;
function requestsAt(program, end) {
  if (end.into !== "header") return [];
  if (end.holder.type === "object") return requestsWith(program, end.holder);
  const headers2 = end.holder.field("function")?.field("object");
  return headers2 === void 0 ? [] : requestsWith(program, initial(headers2));
}
function sentBy(program, end, requests) {
  if (end.into === "query") return inQuery(program, end);
  const { before } = end.carried;
  if (end.into !== "header" || before === void 0 || !SCHEME.test(before)) return [];
  const hosts = requests.map(({ address }) => address && hostOf(program, address));
  const beside = end.holder.type === "object" ? namesIn(program, end.holder) : ["*"];
  return [...new Set(hosts)].flatMap(
    (host) => host === void 0 ? [] : [{ host, by: "header", key: end.header, before, beside }]
  );
}
function inQuery(program, end) {
  const host = hostOf(program, end.url);
  if (host === void 0) return [];
  const headers2 = end.requests.flatMap(({ options }) => headersOf2(program, options));
  const beside = end.requests.length === 0 ? ["*"] : headers2;
  return [{ host, by: "query", key: end.parameter, before: "", beside }];
}

// providers/code/misuse/carried.ts
function further(carried, node, sure = true) {
  return { ...carried, node, sure: carried.sure && sure, depth: carried.depth + 1 };
}
function showsAbsence({ absence }) {
  return absence !== "text";
}
function isGuarded(carried, use) {
  return showsAbsence(carried) && guarded(use);
}
function asText(carried, node, before) {
  const front = carried.before === void 0 || before === void 0;
  return {
    ...carried,
    node,
    absence: carried.absence === "nothing" ? "text" : carried.absence,
    changed: carried.changed ?? node,
    before: front ? void 0 : before + carried.before
  };
}

// providers/code/misuse/brought.ts
var DEEPEST3 = 6;
function lackOf(node, depth = 0) {
  if (depth > DEEPEST3) return void 0;
  const inner = initial(node);
  switch (inner.type) {
    case "identifier":
      return isTakenOut(inner) ? "undefined" : void 0;
    case "member_expression":
    case "subscript_expression":
      return lackOfMember(inner, depth);
    case "call_expression":
      return lackOfCall(inner, depth);
    case "binary_expression":
      return lackOfChoice(inner, depth);
    default:
      return void 0;
  }
}
function lackOfMember(member2, depth) {
  const object = member2.field("object");
  if (object === void 0) return void 0;
  if (isBag(object)) return "undefined";
  if (isOptional(member2)) return lackOf(object, depth + 1) && "undefined";
  return isPart(member2, object) && lackOf(object, depth + 1) ? "undefined" : void 0;
}
function isPart(member2, split3) {
  const index = Number(member2.field("index")?.text ?? 0);
  return index > 0 && split3.field("function")?.field("property")?.text === "split";
}
var GIVES_NULL = /(?:\bheaders(?:\(\))?\)?|\b[sS]earchParams|\bformData)\??\.get$/;
var GIVES_UNDEFINED = /^(?:(?:req|request)\.(?:get|header|param)|(?:c|ctx|context)\.req\.(?:query|header)|get(?:Request)?Header|getCookie)$/;
function lackOfCall(call, depth) {
  const callee = call.field("function");
  const object = callee?.type === "member_expression" ? callee.field("object") : void 0;
  if (callee === void 0 || argumentsOf(call).length === 0) return void 0;
  if (GIVES_NULL.test(callee.text)) return "null";
  if (GIVES_UNDEFINED.test(callee.text)) return "undefined";
  if (object === void 0) return void 0;
  if (isOptional(callee)) return lackOf(object, depth + 1) && "undefined";
  return callee.field("property")?.text === "split" ? lackOf(object, depth + 1) : void 0;
}
function lackOfChoice(choice, depth) {
  const [left, right] = [choice.field("left"), choice.field("right")];
  const isChoice = /^(?:\?\?|\|\|)$/.test(choice.field("operator")?.type ?? "");
  if (!isChoice || left === void 0 || right === void 0) return void 0;
  if (!/^(?:''|""|``)$/.test(unwrap(right).text)) return void 0;
  return lackOf(left, depth + 1) && "empty";
}
function isOptional(member2) {
  return member2.children.some(({ type }) => type === "optional_chain");
}
var BAG = /^(?:(?:req|request|ctx|(?:c|ctx|context)\.req(?:uest)?|event)\??\.(?:query|body|headers|cookies|queryStringParameters)|(?:req|request|(?:c|ctx|event)\.req(?:uest)?)\.json\(\)|getQuery\(event\)|JSON\.parse\((?:event|req|request)\.body\))$/;
var LONGEST = 100;
function isBag(node) {
  const { text: text2 } = initial(node);
  return text2.length < LONGEST && BAG.test(text2.replace(/\bas any\b|[()!]?\s+|!/g, ""));
}
function isTakenOut(name) {
  const declaration = bindingOf(name)?.declarations[0];
  const entry2 = declaration?.parent?.type === "pair_pattern" ? declaration.parent : declaration;
  const pattern = entry2?.parent;
  const isEntry = entry2?.type === "shorthand_property_identifier_pattern" || entry2 !== declaration;
  if (pattern?.type === "object_pattern" && isEntry) {
    const declarator = pattern.parent;
    const value = declarator?.type === "variable_declarator" ? declarator.field("value") : void 0;
    return value !== void 0 && isBag(value);
  }
  if (declaration === void 0 || pattern?.type !== "required_parameter") return false;
  const isOwn3 = isField(declaration, "pattern") && pattern.field("value") === void 0;
  return isOwn3 && /^@(?:Query|Headers|Body)\(\s*['"]/.test(pattern.text);
}

// providers/code/misuse/compared.ts
var CREDENTIAL = /^(?:Bearer|Basic|Token|ApiKey) $/i;
var MOST3 = 6;
function compared(carried, comparison) {
  const { absence, alone, before } = carried;
  if (absence === "text" && CREDENTIAL.test(before ?? "")) return "comparison";
  const other = comparison.field(isField(carried.node, "left") ? "right" : "left");
  const lack = other === void 0 ? void 0 : lackOf(other);
  if (other === void 0 || lack === void 0 || !alone || before !== "") return void 0;
  if (absence === "text") return "comparison";
  if (isLookedAt(other, comparison)) return void 0;
  if (absence === "empty") return "omission";
  const isLoose = /^[!=]=$/.test(comparison.field("operator")?.type ?? "");
  return lack === "undefined" || isLoose && lack === "null" ? "omission" : void 0;
}
function comparedAsBytes({ absence, alone, before }, call, index) {
  if (absence === "text") return "comparison";
  const other = argumentsOf(call)[1 - index];
  const shown2 = other === void 0 ? void 0 : behindBytes(other);
  if (absence !== "empty" || !alone || before !== "" || shown2 === void 0) return void 0;
  return lackOf(shown2) === void 0 || isLookedAt(shown2, call) ? void 0 : "omission";
}
function behindBytes(node) {
  let inner = node;
  for (let depth = 0; depth < MOST3; depth += 1) {
    const made = initial(inner);
    const isMade = /^(?:Buffer\.from|String)$/.test(made.field("function")?.text ?? "");
    const [text2] = isMade ? argumentsOf(made) : [];
    if (text2 === void 0) break;
    inner = text2;
  }
  return inner;
}
function isLookedAt(value, comparison) {
  const texts3 = [value.text, ...partsOf(initial(value))];
  return texts3.some((text2) => guarded(comparison, text2) || isAskedBeside(comparison, text2));
}
function partsOf(value) {
  const parts = [];
  let part2 = value;
  while (part2 !== void 0 && parts.length < MOST3) {
    if (lackOf(part2) !== void 0) parts.push(part2.text);
    part2 = part2.field("object") ?? part2.field("function");
  }
  return parts;
}
function isAskedBeside(comparison, text2) {
  for (let node = comparison; node.parent !== void 0; node = node.parent) {
    const { parent } = node;
    const isLogical = /^(?:&&|\|\|)$/.test(parent.field("operator")?.type ?? "");
    if (parent.type !== "parenthesized_expression" && !isLogical) return false;
    const beside = parent.field(isField(node, "left") ? "right" : "left");
    if (isLogical && beside !== void 0 && says(beside.text, text2)) return true;
  }
  return false;
}

// providers/code/misuse/verified.ts
var DEEPEST4 = 8;
function isVerified(made) {
  const seen3 = /* @__PURE__ */ new Set();
  let level = [made];
  for (let depth = 0; depth < DEEPEST4 && level.length > 0; depth += 1) {
    const fresh = level.flatMap(holders).filter((one) => !seen3.has(one));
    for (const one of fresh) seen3.add(one);
    if (fresh.some(isCompared2)) return true;
    level = fresh.flatMap((one) => derived(one) ?? []);
  }
  return false;
}
var EQUALS = /* @__PURE__ */ new Set(["===", "!==", "==", "!="]);
var COMPARES = /(?:equals?|compare|scmp|bufferEq)$/i;
function isCompared2(node) {
  const { parent } = node;
  if (parent?.type === "binary_expression") return EQUALS.has(parent.field("operator")?.type ?? "");
  const callee = parent?.type === "arguments" ? parent.parent?.field("function") : void 0;
  if (callee !== void 0) return COMPARES.test(callee.text);
  const isObject = parent?.type === "member_expression" && isField(node, "object");
  return isObject && COMPARES.test(parent.field("property")?.text ?? "");
}
function derived(node) {
  const { parent } = node;
  switch (parent?.type) {
    case "member_expression": {
      const call = isField(node, "object") ? parent.parent : void 0;
      return call?.type === "call_expression" ? call : void 0;
    }
    case "template_substitution":
      return parent.parent;
    case "binary_expression":
      return parent;
    case "arguments":
      return parent.parent;
    default:
      return void 0;
  }
}

// providers/code/misuse/keys.ts
var VERIFIES = [
  // https://github.com/panva/jose/blob/main/docs/jwt/verify/functions/jwtVerify.md
  {
    module: /^jose$/,
    name: /^(?:jwtVerify|compactVerify|flattenedVerify)$/,
    index: 1,
    // Later ones leave it to Web Crypto, which takes no empty key.
    takesEmpty: { of: "jose", before: 6 }
  },
  // https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options
  { module: /^(?:node:)?crypto$/, name: /^createHmac$/, index: 1, takesEmpty: true, makes: true },
  // https://github.com/auth0/node-jsonwebtoken#usage
  { module: /^jsonwebtoken$/, name: /^verify$/, index: 1 },
  // https://github.com/hokaccha/node-jwt-simple#usage
  { module: /^jwt-simple$/, name: /^decode$/, index: 1 },
  // https://hono.dev/docs/helpers/jwt
  { module: /^hono\/(?:utils\/)?jwt$/, name: /^verify$/, index: 1 },
  // https://cryptojs.gitbook.io/docs/#hmac
  { module: /^crypto-js(?:\/.*)?$/, name: /^(?:Hmac\w+|hmac-\w+)$/i, index: 1, makes: true },
  // https://razorpay.com/docs/webhooks/validate-test/
  {
    module: /^razorpay(?:\/.*)?$/,
    name: /^validateWebhookSignature$/,
    index: 2,
    takesEmpty: true
  },
  // https://docs.svix.com/receiving/verifying-payloads/how https://www.standardwebhooks.com
  { module: /^(?:svix|standardwebhooks)$/, name: /^Webhook$/, index: 0 }
];
var STRIPE = {
  module: /^stripe$/,
  name: /\bwebhooks\.constructEvent$/,
  index: 2,
  takesEmpty: { of: "stripe", before: 22 }
};
function isKey(program, place, { absence, alone }) {
  if (absence === "nothing" || !alone) return false;
  const { call, callee, index } = place;
  const target = evaluate(program, callee);
  const verifies = isOfStripe(program, place) ? STRIPE : VERIFIES.find((one) => one.index === index && isNamed(one, target));
  if (verifies === void 0) return absence === "text" && index === 1 && isImported(call, callee);
  if (absence === "empty" && !takesEmpty(program, verifies, call)) return false;
  return !verifies.makes || isVerified(call);
}
function isOfStripe({ components }, { call, callee, index }) {
  if (index !== STRIPE.index || !STRIPE.name.test(callee.text)) return false;
  return components.of(call.source.file).dependencies.has("stripe");
}
function isNamed({ module, name }, target) {
  if (target.kind !== "external" || !module.test(target.module)) return false;
  const last = target.name.slice(target.name.lastIndexOf(".") + 1);
  const own = target.module.slice(target.module.lastIndexOf("/") + 1);
  return name.test(last === "default" || last === "*" ? own : last);
}
function isImported(call, callee) {
  const [format, , algorithm, , usages] = argumentsOf(call);
  const isRaw = /\.importKey$/.test(callee.text) && /^['"]raw['"]$/.test(format?.text ?? "");
  return isRaw && /HMAC/.test(algorithm?.text ?? "") && /verify/.test(usages?.text ?? "");
}
function takesEmpty({ components }, verifies, call) {
  const takes = verifies.takesEmpty ?? false;
  if (typeof takes === "boolean") return takes;
  const range = components.of(call.source.file).versions.get(takes.of) ?? "";
  const major2 = Number(/^[^\d]{0,4}(\d+)/.exec(range)?.[1] ?? Number.NaN);
  return major2 < takes.before;
}
var TAKES_SECRET = /^(?:@nestjs\/jwt|hono\/jwt|express-jwt|koa-jwt)$/;
function isKeyOption(program, object, name, { absence, alone }) {
  if (absence !== "text" || !alone || !/^(?:secret|secretOrKey)$/.test(name)) return false;
  const call = optionsCall(object);
  const callee = call?.field("function") ?? call?.field("constructor");
  if (callee === void 0) return false;
  if (name === "secretOrKey") return callee.type === "super" || /Strategy$/.test(callee.text);
  const target = evaluate(program, callee);
  return target.kind === "external" && TAKES_SECRET.test(target.module);
}

// providers/code/misuse/arguments.ts
function argument(trail, carried, parent) {
  const call = parent.parent;
  const callee = call?.field("function") ?? call?.field("constructor");
  if (call === void 0 || callee === void 0) return;
  const index = parent.children.findIndex((child) => child.id === carried.node.id);
  const place = { call, callee, index };
  if (isKey(trail.program, place, carried)) trail.end({ into: "signing-key", carried });
  else if (!toHeader(trail, carried, place) && !toQuery(trail, carried, place)) {
    if (isAddress3(trail.program, place)) toAddress(trail, carried, place);
    else converted(trail, carried, place);
  }
}
var SETS_HEADER = /(?:^|\.)headers\)?\.(?:set|append)$|\.setHeader$/i;
function toHeader(trail, carried, { call, callee, index }) {
  if (index !== 1 || !SETS_HEADER.test(callee.text)) return false;
  const name = argumentsOf(call)[0];
  if (name?.type !== "string") return false;
  trail.end({ into: "header", header: literalText(name), holder: call, carried });
  return true;
}
function toQuery(trail, carried, { call, callee, index }) {
  const parameters = callee.type === "member_expression" ? callee.field("object") : void 0;
  const isQuery = /\.searchParams\.(?:set|append)$/.test(callee.text);
  const url = parameters?.field("object");
  const name = argumentsOf(call)[0];
  if (!isQuery || index !== 1 || url === void 0 || name?.type !== "string") return false;
  const made = initial(url);
  const requests = requestsTo(trail.program, made);
  trail.end({ into: "query", parameter: literalText(name), url: made, requests, carried });
  return true;
}
function toAddress(trail, carried, { call }) {
  const parameter = /[?&]([\w.-]+)=$/.exec(carried.before ?? "")?.[1];
  if (parameter !== void 0) {
    const request = requestOf(trail.program, call);
    const requests = request === void 0 ? requestsTo(trail.program, call) : [request];
    trail.end({ into: "query", parameter, url: carried.node, requests, carried });
  } else if (carried.absence === "text") trail.end({ into: "url", carried });
}
function converted(trail, carried, place) {
  const { call, callee, index } = place;
  const target = evaluate(trail.program, callee);
  if (target.kind === "function") {
    toParameter(trail, carried, target.node, index);
    return;
  }
  if (isEncoder(callee)) {
    const absence = carried.absence === "nothing" ? "empty" : carried.absence;
    trail.on({ ...carried, node: call, absence, changed: carried.changed ?? call });
    return;
  }
  const name = target.kind === "global" ? target.name : "";
  if (name === "String" || name === "encodeURIComponent") trail.on(asText(carried, call, ""));
  else if (name === "btoa") trail.on({ ...asText(carried, call, ""), encoded: true, before: "" });
  else if (name === "Buffer.from" || isSecretKey(target)) {
    trail.on({ ...carried, node: call, sure: carried.sure && carried.absence !== "nothing" });
  } else if (isConcat(callee)) trail.on(asText(carried, call, void 0));
  else if (isTimingSafe(callee.text)) {
    const into = comparedAsBytes(carried, call, index);
    if (into !== void 0) trail.end({ into, carried });
  }
}
function isSecretKey(target) {
  return target.kind === "external" && target.name.endsWith("createSecretKey");
}
function isTimingSafe(callee) {
  return /(?:^|\.)(?:timingSafeEqual|safeCompare)$/.test(callee);
}
function isConcat(callee) {
  const object = callee.type === "member_expression" ? callee.field("object") : void 0;
  const isText2 = object?.type === "string" || object?.type === "template_string";
  return isText2 && callee.field("property")?.text === "concat";
}
function isEncoder(callee) {
  if (callee.type !== "member_expression" || callee.field("property")?.text !== "encode") {
    return false;
  }
  const object = callee.field("object");
  const made = object === void 0 ? void 0 : initial(object);
  return made?.field("constructor")?.text === "TextEncoder";
}
function toParameter(trail, carried, fn, index) {
  const parameter = parametersOf(fn)[index];
  if (parameter === void 0 || parameter.field("value") !== void 0) return;
  const name = parameter.field("pattern") ?? parameter;
  const binding = name.type === "identifier" ? bindingOf(name) : void 0;
  for (const reference of usesOf(binding)) {
    trail.on(further(carried, reference, !isGuarded(carried, reference)));
  }
}

// providers/code/misuse/tested.ts
var CONDITIONS = /* @__PURE__ */ new Set([
  "if_statement",
  "ternary_expression",
  "while_statement"
]);
var COMPARES2 = /^(?:[!=]==?|[<>]=?)$/;
var NOTHING = /^(?:\d+|''|""|``|null|undefined|void 0|['"`]undefined['"`])$/;
var ASKS2 = /(?:^|\.)(?:Boolean|is[A-Z]\w*|(?:assert|invariant|ensure|require|check|validate|expect)\w*|ok|strict)$/;
function isTestedAt(node) {
  for (let top = node; top.parent !== void 0; top = top.parent) {
    const answer = TRANSPARENT.has(top.parent.type) ? void 0 : isTestedBy(top.parent, top);
    if (answer !== void 0) return answer;
  }
  return false;
}
function isTestedBy(parent, node) {
  if (CONDITIONS.has(parent.type)) return isField(node, "condition");
  switch (parent.type) {
    case "unary_expression":
      return /^(?:!|typeof)$/.test(parent.field("operator")?.type ?? "");
    case "member_expression":
      return isField(node, "object") && parent.field("property")?.text === "length" ? void 0 : false;
    case "arguments":
      return isAsked(node, parent);
    case "binary_expression":
      return isTestedIn(parent, node);
    default:
      return false;
  }
}
function isTestedIn(binary, node) {
  const operator = binary.field("operator")?.type ?? "";
  if (operator === "&&" && isField(node, "left")) return true;
  if (operator === "&&" || operator === "||") return void 0;
  return COMPARES2.test(operator) && isWithNothing(node, binary);
}
function isWithNothing(node, comparison) {
  const other = comparison.field(isField(node, "left") ? "right" : "left");
  return other !== void 0 && NOTHING.test(other.text);
}
function isAsked(node, list) {
  const [first, second] = list.children;
  const callee = list.parent?.field("function");
  const isAlone = second === void 0 || /string$/.test(second.type);
  return callee !== void 0 && first?.id === node.id && isAlone && ASKS2.test(callee.text);
}
function isTestedAsWhole(object) {
  const list = object.parent?.type === "arguments" ? object.parent : void 0;
  const callee = list?.parent?.field("function")?.text ?? "";
  const name = callee.slice(callee.lastIndexOf(".") + 1);
  return /^Object\.(?:entries|values|keys)$/.test(callee) || VALIDATES.test(name);
}
var VALIDATES = /[pP]arse|[vV]alid|[aA]ssert|[eE]nsure|[cC]heck/;

// providers/code/misuse/entries.ts
function entry(trail, carried, parent) {
  const object = parent.type === "pair" ? parent.parent : parent;
  const name = parent.type === "pair" ? keyName(parent.field("key")) : carried.node.text;
  if (parent.type === "pair" && !isField(carried.node, "value")) return;
  if (object?.type !== "object" || name === void 0) return;
  if (isHeaders(object) || name.toLowerCase() === "authorization") {
    trail.end({ into: "header", header: name, holder: object, carried });
  } else if (isBase(trail, object, name)) {
    if (carried.absence === "text") trail.end({ into: "url", carried });
  } else if (isKeyOption(trail.program, object, name, carried)) {
    trail.end({ into: "signing-key", carried });
  } else if (!toQuery2(trail, carried, object, name)) toMembers(trail, carried, object, name);
}
var PARAMETERS = /* @__PURE__ */ new Set(["params", "searchParams", "query"]);
function toQuery2(trail, carried, object, parameter) {
  const parent = object.parent?.type === "pair" ? object.parent : void 0;
  const options = PARAMETERS.has(keyName(parent?.field("key")) ?? "") ? parent?.parent : void 0;
  const call = options === void 0 ? void 0 : optionsCall(options);
  const request = call === void 0 ? void 0 : requestOf(trail.program, call);
  const url = request?.address;
  if (request === void 0 || request.isNative || url === void 0) return false;
  trail.end({ into: "query", parameter, url, requests: [request], carried });
  return true;
}
var BASES = /* @__PURE__ */ new Set(["baseURL", "baseUrl", "prefixUrl", "url"]);
function isBase({ program }, object, name) {
  if (!BASES.has(name)) return false;
  const call = optionsCall(object);
  return call !== void 0 && requestOf(program, call) !== void 0;
}
function toMembers(trail, carried, object, name) {
  for (const holder of holders(object)) {
    const { parent } = holder;
    if (parent === void 0) continue;
    if (showsAbsence(carried) && isTestedAsWhole(holder)) trail.test();
    if (parent.type === "variable_declarator") toEntry(trail, carried, parent, name);
    if (parent.type !== "member_expression" || !isField(holder, "object")) continue;
    if (parent.field("property")?.text !== name) continue;
    trail.on(further(carried, parent, !isGuarded(carried, parent)));
  }
}
function toEntry(trail, carried, declarator, name) {
  const pattern = declarator.field("name");
  for (const one of pattern?.type === "object_pattern" ? pattern.children : []) {
    const isPair = one.type === "pair_pattern";
    if ((isPair ? keyName(one.field("key")) : one.text) !== name) continue;
    const target = isPair ? one.field("value") : one;
    const binding = target === void 0 ? void 0 : bindingOf(target);
    for (const use of usesOf(binding)) trail.on(further(carried, use, !isGuarded(carried, use)));
  }
}

// providers/code/misuse/steps.ts
var STEPS = /* @__PURE__ */ new Map([
  ["template_substitution", interpolated],
  ["binary_expression", operand],
  ["ternary_expression", branch],
  ["variable_declarator", declared],
  ["assignment_expression", assigned],
  ["public_field_definition", inField],
  ["member_expression", method],
  ["arguments", argument],
  ["pair", entry],
  ["object", entry],
  ["return_statement", returned],
  ["arrow_function", returned]
]);
function step(trail, carried) {
  const { parent } = carried.node;
  if (parent === void 0) return;
  if (TRANSPARENT.has(parent.type)) trail.on({ ...carried, node: parent });
  else STEPS.get(parent.type)?.(trail, carried, parent);
}
function interpolated(trail, carried, parent) {
  const template = parent.parent;
  if (template?.type !== "template_string" || template.parent?.type === "call_expression") return;
  const before = template.children.filter((one) => one.start < parent.start);
  const after = template.children.filter((one) => one.start > parent.start);
  const text2 = textOf3(trail.program, before);
  const alone = text2 !== void 0 && textOf3(trail.program, after) !== void 0;
  trail.on({ ...asText(carried, template, text2), alone: carried.alone && alone });
}
function textOf3(program, parts) {
  let whole = "";
  for (const part2 of parts) {
    const inner = part2.type === "template_substitution" ? part2.children[0] : void 0;
    const text2 = inner === void 0 ? part2.text : constant(program, inner);
    if (text2 === void 0) return void 0;
    whole += text2;
  }
  return whole;
}
function constant(program, node) {
  const [first, ...more] = templates(evaluate(program, node)).map(known);
  return more.every((one) => one === first) ? first : void 0;
}
var CHOOSES = /* @__PURE__ */ new Set(["??", "||", "&&"]);
var COMPARES3 = /* @__PURE__ */ new Set(["===", "!==", "==", "!="]);
function operand(trail, carried, parent) {
  const operator = parent.field("operator")?.type ?? "";
  if (CHOOSES.has(operator)) chosen(trail, carried, parent, operator);
  else if (operator === "+") added(trail, carried, parent);
  else if (COMPARES3.has(operator)) {
    const into = compared(carried, parent);
    if (into !== void 0) trail.end({ into, carried });
  }
}
function chosen(trail, carried, parent, operator) {
  const isLeft = isField(carried.node, "left");
  if (isLeft && operator === "&&") return;
  const other = parent.field("right");
  const isEmpty = isLeft && other !== void 0 && /^(?:''|""|``)$/.test(unwrap(other).text);
  if (isEmpty && carried.absence === "nothing") {
    const sure = carried.sure && !guarded(carried.node);
    trail.on({ ...carried, node: parent, absence: "empty", changed: parent, sure });
  } else trail.on({ ...carried, node: parent, sure: false });
}
function added(trail, carried, parent) {
  const isRight = isField(carried.node, "right");
  const other = parent.field(isRight ? "left" : "right");
  const isText2 = other !== void 0 && evaluate(trail.program, other).kind === "text";
  if (other === void 0 || !(isText2 || carried.absence === "text")) return;
  const text2 = constant(trail.program, other);
  const alone = carried.alone && text2 !== void 0;
  trail.on({ ...asText(carried, parent, isRight ? text2 : ""), alone });
}
function branch(trail, carried, parent) {
  if (!isField(carried.node, "condition")) trail.on({ ...carried, node: parent, sure: false });
}
function declared(trail, carried, parent) {
  const name = parent.field("name");
  if (name !== void 0 && isField(carried.node, "value")) toName(trail, carried, name);
}
function toName(trail, carried, name) {
  const binding = name.type === "identifier" ? bindingOf(name) : void 0;
  if (binding === void 0) return;
  const isOnly = !isReassigned(binding);
  for (const reference of usesOf(binding)) {
    trail.on(further(carried, reference, isOnly && !isGuarded(carried, reference)));
  }
}
function assigned(trail, carried, parent) {
  const target = parent.field("left");
  if (target === void 0 || !isField(carried.node, "right")) return;
  if (target.type === "identifier") toName(trail, { ...carried, sure: false }, target);
  else if (target.type === "member_expression") toField(trail, carried, target);
}
function inField(trail, carried, parent) {
  if (isField(carried.node, "value")) toField(trail, carried, parent);
}
function toField(trail, carried, target) {
  for (const member2 of membersOfField(target)) {
    trail.on(further(carried, member2, !isGuarded(carried, member2)));
  }
}
var KEEPS = /* @__PURE__ */ new Set(["trim", "toString", "replace", "replaceAll"]);
function method(trail, carried, parent) {
  const call = parent.parent;
  const isCalled = call?.type === "call_expression" && isField(parent, "function");
  const name = parent.field("property")?.text ?? "";
  if (!isCalled || !isField(carried.node, "object") || !KEEPS.has(name)) return;
  const sure = carried.sure && carried.absence !== "nothing";
  const base64 = /^\(\s*['"]base64(?:url)?['"]\s*\)$/.test(call.field("arguments")?.text ?? "");
  trail.on({
    ...carried,
    ...{ node: call, sure },
    ...name === "toString" && base64 ? { encoded: true, before: "" } : {}
  });
}
function returned(trail, carried, parent) {
  const isArrow = parent.type === "arrow_function";
  if (isArrow && !isField(carried.node, "body")) return;
  const fn = isArrow ? parent : ancestor(carried.node, FUNCTIONS);
  for (const call of fn === void 0 ? [] : callsOf(fn)) trail.on(further(carried, call));
}

// providers/code/misuse/trace.ts
var DEEPEST5 = 5;
var MOST_BESIDE = 20;
var MOST4 = 300;
function trace(program, place) {
  let isTested = false;
  const ends = [];
  const open2 = starts(place);
  const seen3 = /* @__PURE__ */ new Set();
  const trail = {
    program,
    on: (carried) => {
      open2.push(carried);
    },
    end: (end) => {
      ends.push(end);
    },
    test: () => {
      isTested = true;
    }
  };
  for (let next2 = open2.pop(); next2 !== void 0 && seen3.size < MOST4; next2 = open2.pop()) {
    if (seen3.has(next2.node) || next2.depth > DEEPEST5) continue;
    seen3.add(next2.node);
    if (showsAbsence(next2) && isTestedAt(next2.node)) isTested = true;
    step(trail, next2);
  }
  return { ends, isTested };
}
function isTestedBeside(program, place) {
  const name = place.field("property")?.text ?? place.field("index")?.children[0]?.text;
  const words = name === void 0 ? [] : place.source.words(name).slice(0, MOST_BESIDE);
  return words.some((word) => {
    const other = ancestor(word, READS);
    if (other === void 0 || other.start === place.start || other.text !== place.text)
      return false;
    return isGivenToClient(other) || trace(program, other).isTested;
  });
}
function isGivenToClient({ parent }) {
  return parent?.type === "arguments" && parent.parent?.type === "new_expression";
}
var READS = /* @__PURE__ */ new Set(["member_expression", "subscript_expression"]);
function starts(place) {
  const target = place.type === "pair_pattern" ? place.field("value") : place;
  const isName3 = target?.type === "identifier" || place.type.endsWith("_pattern");
  const nodes = isName3 && target !== void 0 ? usesOf(bindingOf(target)) : [place];
  return nodes.map((node) => ({
    ...{ node, absence: "nothing", before: "" },
    ...{ encoded: false, sure: true, alone: true, depth: 0 }
  }));
}

// providers/code/misuse/index.ts
function misuseOf(program, { name, place, judgement }) {
  const { source } = place;
  if (settingOf(source.file, "") !== "source") return [];
  const { ends, isTested } = trace(program, place);
  if (ends.length === 0 || settingOf(source.file, source.text) !== "source") return [];
  const component = program.components.of(source.file).id;
  const read4 = placeOf3(place);
  const opened = ends.map((end) => {
    const requests = requestsAt(program, end);
    const isMeant = isOpen(judgement, end) && (!isGate(end) || isShown(name));
    return { end, requests, into: isMeant ? absentIn(end, requests) : void 0 };
  });
  const isAsked2 = isTested || opened.some(({ into }) => into !== void 0) && isTestedBeside(program, place);
  return opened.flatMap(({ end, requests, into }) => {
    const { node, changed = node } = end.carried;
    const facts = sentBy(program, end, requests).map((sent2) => ({
      ...{ fact: "sent-credential", name, component, place: placeOf3(node) },
      ...sent2
    }));
    if (into === void 0 || isAsked2) return facts;
    return [
      { fact: "unchecked-use", name, component, place: placeOf3(changed), read: read4, into },
      ...facts
    ];
  });
}
function isOpen({ need, certainty, unchecked, anyOf: anyOf2, fallback }, { carried }) {
  if (anyOf2 !== void 0 || fallback !== void 0) return false;
  const isClaimed = need === "required" && certainty === "asserted";
  return unchecked === true || isClaimed || carried.absence === "empty";
}
function isGate({ into, carried }) {
  return into === "omission" || into === "comparison" && carried.before === "";
}
function isShown(name) {
  const isSecret = isSecretName(name) || /(?:^|_)(?:KEY|PASS|PASSCODE|AUTH)$/i.test(name);
  return isSecret && !/(?:^|_)(?:VERIFY|VERIFICATION|PUBLIC)_/i.test(name);
}
function absentIn({ into, carried }, requests) {
  if (!carried.sure) return void 0;
  if (into === "signing-key" || into === "comparison" || into === "omission") return into;
  const isText2 = carried.absence === "text";
  const isSent = carried.absence === "nothing" && requests.some(({ isNative }) => isNative);
  if (!isText2 && !isSent) return void 0;
  return into === "query" ? "url" : into;
}
function placeOf3(node) {
  return node.source.place(node.start);
}

// providers/code/index.ts
var code = {
  id: "code",
  title: "Source code",
  docs: "https://nodejs.org/api/process.html#processenv",
  capabilities: { network: false, names: "complete", values: "never" },
  detect: async ({ tree }) => tree.files.some(
    (one) => scriptFile.test(one.name) || one.name.endsWith(".prisma") || languageOf(one.name) !== void 0 || unreadLanguage(one) !== void 0
  ),
  async collect(context) {
    const { tree, components } = context;
    const secrets = [];
    const look2 = (file, text2) => {
      secrets.push(...secretsIn(file, text2, context));
    };
    const files = searchScripts(tree, look2);
    for (const [path2] of languageFiles(tree)) look2(path2, tree.latin1(path2) ?? "");
    const result = await readCode(tree, components, files, misuseOf);
    const importing = { program: result.program, files };
    return {
      provider: "code",
      coverage: result.coverage,
      observations: [...withConsumers(result.reads, components, importing), ...result.declarations],
      facts: [
        ...unasked(result.facts, result.reads, importing),
        ...secrets,
        ...defaultKeysIn(tree, result.reads)
      ],
      problems: result.problems
    };
  }
};

// providers/digitalocean/answers.gen.js
var validateFailure2 = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate342.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate342.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate342.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate342.errors = vErrors;
  return errors === 0;
}
var validateFirewall = validate35;
var schema92 = { "description": "A trusted source.", "type": "object", "required": ["type", "value"], "properties": { "type": { "description": "`ip_addr`, `droplet`, `k8s`, `tag` or `app`.", "type": "string" }, "value": { "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value")) {
        validate253.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate253.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            const _errs3 = errors;
            if (typeof data.value !== "string") {
              validate253.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== void 0) {
              let data2 = data.description;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate253.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema92.properties.description.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate253.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rules === void 0 && (missing0 = "rules")) {
        validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.rules !== void 0) {
          let data0 = data.rules;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate253(data0[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var validateAppAnswer = validate372;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate303.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ip !== void 0) {
          const _errs1 = errors;
          if (typeof data.ip !== "string") {
            validate303.errors = [{ instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (typeof data.status !== "string") {
              validate303.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate292.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate292.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.spec !== void 0) {
            let data1 = data.spec;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.egress !== void 0) {
                  let data2 = data1.egress;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.type !== void 0) {
                        if (typeof data2.type !== "string") {
                          validate292.errors = [{ instancePath: instancePath + "/spec/egress/type", schemaPath: "#/properties/spec/properties/egress/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    } else {
                      validate292.errors = [{ instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                }
              } else {
                validate292.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.dedicated_ips !== void 0) {
              let data4 = data.dedicated_ips;
              const _errs9 = errors;
              const _errs10 = errors;
              let valid3 = false;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (Array.isArray(data4)) {
                  var valid4 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs13 = errors;
                    if (!validate303(data4[i0], { instancePath: instancePath + "/dedicated_ips/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                      errors = vErrors.length;
                    }
                    var valid4 = _errs13 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  const err0 = { instancePath: instancePath + "/dedicated_ips", schemaPath: "#/properties/dedicated_ips/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs11 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const _errs14 = errors;
                if (data4 !== null) {
                  const err1 = { instancePath: instancePath + "/dedicated_ips", schemaPath: "#/properties/dedicated_ips/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var _valid0 = _errs14 === errors;
                valid3 = valid3 || _valid0;
              }
              if (!valid3) {
                const err2 = { instancePath: instancePath + "/dedicated_ips", schemaPath: "#/properties/dedicated_ips/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate292.errors = vErrors;
                return false;
              } else {
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate292.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.app === void 0 && (missing0 = "app")) {
        validate372.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.app !== void 0) {
          if (!validate292(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate372.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate372.errors = vErrors;
  return errors === 0;
}

// providers/digitalocean/allowlist.ts
var digitalocean = apiLists({
  id: "digitalocean",
  title: "Trusted sources of DigitalOcean",
  docs: "https://docs.digitalocean.com/products/databases/postgresql/how-to/secure/",
  variable: "ENVPARITY_DIGITALOCEAN_API_URL",
  fallback: "https://api.digitalocean.com",
  access: [bearer("DIGITALOCEAN_ACCESS_TOKEN"), bearer("DIGITALOCEAN_TOKEN")],
  needs: "a token with the scope database:read, from https://cloud.digitalocean.com/account/api/tokens",
  errorOf: (body) => validateFailure2(body) ? body.id : void 0,
  about: ({ database = "" }) => ({
    service: "digitalocean",
    guards: "connections",
    families: ["ipv4"],
    admit: {
      text: "Admit {address} in the trusted sources of the database cluster",
      // https://docs.digitalocean.com/reference/doctl/reference/databases/firewalls/append/
      command: [
        "doctl",
        "databases",
        "firewalls",
        "append",
        database,
        "--rule",
        "ip_addr:{address}"
      ]
    }
  }),
  async ask(api, { database = "" }) {
    const path2 = ["v2", "databases", database, "firewall"];
    const { rules } = await api.get(path2, { validate: validateFirewall });
    if (rules.length === 0) return { entries: [], open: true };
    const others = rules.filter((rule) => !isAddress4(rule));
    return {
      entries: rules.filter(isAddress4).map(entryOf4),
      ...others.length > 0 && {
        gap: { why: `it does not tell the addresses of ${others.map(nameOf).join(", ")}` }
      }
    };
  }
});
function isAddress4({ type }) {
  return type === "ip_addr";
}
function entryOf4({ value, description }) {
  return { range: value, ...description ? { note: description } : {} };
}
function nameOf({ type, value }) {
  return `${type} ${value}`;
}

// providers/docker/compose/files.ts
import { posix } from "node:path";
var LARGEST = 2 * 1024 * 1024;
function join(folder, path2) {
  if (path2 === "" || posix.isAbsolute(path2) || path2.startsWith("~")) return path2;
  return posix.join(folder, path2).replace(/(.)\/$/, "$1");
}
function folderOf(path2) {
  return posix.dirname(path2);
}
function isOutside(path2) {
  return /^(?:\/|~|\.\.(?:\/|$))/.test(path2);
}
function isRemote(path2) {
  return /^(?:[a-z][\w+-]*:\/\/|git@|github\.com\/|oci:)/i.test(path2) || /\.git(?:#|$)/.test(path2);
}

// providers/docker/compose/node.ts
function get(node, key2) {
  const found = node?.kind === "map" ? node.entries.get(key2)?.value : void 0;
  return found === void 0 || isNull(found) ? void 0 : found;
}
function isNull(node) {
  return node.kind === "scalar" && node.type === "null";
}
function textOf4(node) {
  return node?.kind === "scalar" && node.type !== "null" ? node.text : void 0;
}
function itemsOf(node) {
  if (node?.kind === "list") return node.items;
  return textOf4(node) === void 0 || node === void 0 ? [] : [node];
}
function entriesOf2(node) {
  return node?.kind === "map" ? node.entries : /* @__PURE__ */ new Map();
}
function textAt(node, text2) {
  return { kind: "scalar", type: "text", text: text2, place: node.place };
}
function withValues(node, values) {
  if (values.size === 0) return node;
  const entries = new Map(node.entries);
  for (const [key2, value] of values) {
    entries.set(key2, { key: node.entries.get(key2)?.key ?? value.place, value });
  }
  return { ...node, entries };
}

// providers/docker/compose/consistency.ts
function checkConsistency(model, active, all, report) {
  const running = new Set(active.map(({ name }) => name));
  const known9 = new Set(all.map(({ name }) => name));
  for (const service of active) {
    const { name, place, build, image, node } = service;
    if (!build && !image && !get(node, "provider")) {
      report("inconsistent", `The service ${name} has neither an image nor a build`, place);
    }
    for (const [other, required] of dependenciesOf(node)) {
      if (running.has(other) || !required && known9.has(other)) continue;
      report("inconsistent", `The service ${name} depends on ${other}, which does not run`, place);
    }
    for (const section of ["secrets", "configs"]) {
      const defined = entriesOf2(get(model, section));
      for (const used of service[section]) {
        if (!defined.has(used)) {
          report(
            "inconsistent",
            `The service ${name} uses ${used}, which ${section} does not hold`,
            place
          );
        }
      }
    }
  }
  checkCycles(active, report);
}
function* dependenciesOf(node) {
  const dependencies = get(node, "depends_on");
  for (const item of dependencies?.kind === "list" ? itemsOf(dependencies) : []) {
    yield [textOf4(item) ?? "", true];
  }
  for (const [name, { value }] of entriesOf2(dependencies)) {
    yield [name, textOf4(get(value, "required")) !== "false"];
  }
}
function checkCycles(services, report) {
  const waiting = /* @__PURE__ */ new Map();
  const dependents = /* @__PURE__ */ new Map();
  for (const { name, node } of services) {
    const others = [...dependenciesOf(node)].map(([other]) => other);
    waiting.set(name, others.length);
    for (const other of others) dependents.set(other, [...dependents.get(other) ?? [], name]);
  }
  const free = [...waiting.keys(), ...dependents.keys()].filter((name) => !waiting.get(name));
  for (const name of free) {
    for (const dependent of dependents.get(name) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) free.push(dependent);
    }
    dependents.delete(name);
  }
  const stuck = services.find(({ name }) => (waiting.get(name) ?? 0) > 0);
  if (stuck) {
    report(
      "inconsistent",
      `The service ${stuck.name} depends on itself by way of others`,
      stuck.place
    );
  }
}

// src/formats/compose/names.ts
var DEFAULT_NAMES = [
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "docker-compose.yaml"
];

// src/formats/dotenv/key-material.ts
var WIDE = 60;
var ENCODED = /^[A-Za-z0-9+/]+={0,2}$/;
var NO_NAME = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;
function withoutKeyMaterial(parsed3, content) {
  const inside2 = linesOfKeys(content);
  const isSafe = ({ line }) => !inside2.has(line);
  if (parsed3.entries.every(isSafe)) return parsed3;
  const effective = [...parsed3.effective].filter(([, entry2]) => isSafe(entry2));
  return { ...parsed3, entries: parsed3.entries.filter(isSafe), effective: new Map(effective) };
}
function linesOfKeys(content) {
  const inside2 = /* @__PURE__ */ new Set();
  let isOpen2 = false;
  let before = "";
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (isOpen2 || goesOn(before, line)) inside2.add(index + 1);
    if (line.includes("-----BEGIN ")) isOpen2 = true;
    if (line.includes("-----END ")) isOpen2 = false;
    before = line;
  }
  return inside2;
}
function goesOn(before, line) {
  if (before.length < WIDE || !ENCODED.test(before.slice(-WIDE)) || !ENCODED.test(line))
    return false;
  return ENCODED.test(before) || NO_NAME.test(line);
}

// providers/docker/compose/env-files.ts
var KNOWN_FORMATS = /* @__PURE__ */ new Set([".env", "raw"]);
function readEnvFile(files, path2, options, report) {
  const text2 = files.text(path2);
  const place = { file: path2, line: 1, column: 1 };
  if (text2 === void 0) {
    report("env-file", `${path2} could not be read`, place);
    return void 0;
  }
  const { environment: environment3, earlier, format = ".env" } = options;
  if (!KNOWN_FORMATS.has(format)) {
    report("env-file", `${path2} is to be read in a format that Compose does not know`, place);
    return void 0;
  }
  const parsed3 = parse(text2, format === "raw" ? "kvfile" : "compose", {
    processEnv: toRecord(environment3),
    ...earlier && { earlier }
  });
  if (parsed3.error) {
    const { line, column } = parsed3.error;
    report("env-file", `${path2} is refused by Compose here`, { file: path2, line, column });
    return void 0;
  }
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of parsed3.values) if (value !== null) values.set(name, value);
  const { effective: places } = withoutKeyMaterial(parsed3, text2);
  const { outside } = parsed3;
  const lost = [...outside].filter(
    (name) => hasAccident(name, parsed3.effective.get(name)?.value ?? "")
  );
  return { values, places, outside, lost: new Set(lost) };
}
function toRecord(values) {
  const record = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of values) record[name] = value;
  return record;
}
function withEnvFiles(files, paths, environment3, report) {
  const earlier = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    const file = readEnvFile(files, path2, { environment: environment3, earlier }, report);
    for (const [name, value] of file?.values ?? []) earlier.set(name, value);
  }
  return new Map([...earlier, ...environment3]);
}

// providers/docker/compose/invocation.ts
var OVERRIDE_NAMES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml"
];
function setUp(files, invocation, report) {
  const { cwd = ".", processEnv } = invocation;
  let environment3 = fromProcess(processEnv);
  let composeFiles2 = (invocation.files ?? []).map((path2) => join(cwd, path2));
  const named4 = namedEnvFiles(invocation, environment3).map((path2) => join(cwd, path2));
  const read4 = /* @__PURE__ */ new Set();
  const readEnvFiles = (folder2) => {
    const usual = join(folder2, ".env");
    const usable = !isTrue(processEnv.COMPOSE_DISABLE_ENV_FILE) && files.has(usual);
    const paths = named4.length > 0 ? named4 : usable ? [usual] : [];
    const fresh = paths.filter((path2) => !read4.has(path2));
    if (fresh.length === 0) return;
    for (const path2 of fresh) read4.add(path2);
    environment3 = withEnvFiles(files, paths, environment3, report);
  };
  readEnvFiles(composeFiles2[0] === void 0 ? cwd : folderOf(composeFiles2[0]));
  if (composeFiles2.length === 0) composeFiles2 = filesByEnvironment(environment3, cwd);
  if (composeFiles2.length === 0) composeFiles2 = usualFiles(files, cwd);
  const folder = composeFiles2[0] === void 0 ? cwd : folderOf(composeFiles2[0]);
  readEnvFiles(folder);
  const profiles = profilesOf(invocation, environment3);
  return { folder, composeFiles: composeFiles2, environment: environment3, envFiles: [...read4], profiles };
}
function fromProcess(processEnv) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(processEnv)) {
    if (value !== void 0) values.set(name, value);
  }
  return values;
}
function namedEnvFiles({ envFiles = [] }, environment3) {
  if (envFiles.length > 0) return envFiles;
  return (environment3.get("COMPOSE_ENV_FILES") ?? "").split(",").filter((path2) => path2 !== "");
}
function filesByEnvironment(environment3, cwd) {
  const separator = environment3.get("COMPOSE_PATH_SEPARATOR") || ":";
  const listed3 = environment3.get("COMPOSE_FILE");
  return listed3 === void 0 ? [] : listed3.split(separator).map((path2) => join(cwd, path2));
}
function usualFiles(files, cwd) {
  for (let folder = cwd; ; folder = folderOf(folder)) {
    const there = (name) => files.has(join(folder, name));
    const first = DEFAULT_NAMES.find(there);
    if (first !== void 0) {
      const override = OVERRIDE_NAMES.find(there);
      return [first, ...override === void 0 ? [] : [override]].map(
        (name) => join(folder, name)
      );
    }
    if (folder === "." || folder === "/") return [];
  }
}
function profilesOf({ profiles = [] }, environment3) {
  if (profiles.length > 0) return profiles;
  const listed3 = environment3.get("COMPOSE_PROFILES") ?? "";
  return listed3.split(",").map((profile) => profile.trim());
}
function isTrue(value) {
  return value !== void 0 && /^(?:1|t|T|TRUE|true|True)$/.test(value);
}

// providers/docker/compose/merge-rules.ts
var RULES = new Map([
  ["services.*.build", "context"],
  ...each("replace", "command", "entrypoint", "healthcheck.test"),
  ...each("named", "depends_on", "models", "networks"),
  ...each(
    "entries",
    "annotations",
    "build.args",
    "build.additional_contexts",
    "build.extra_hosts",
    "build.labels",
    "deploy.labels",
    "dns",
    "dns_opt",
    "dns_search",
    "env_file",
    "environment",
    "extra_hosts",
    "label_file",
    "labels",
    "sysctls",
    "tmpfs"
  ),
  ["networks.*.labels", "entries"],
  ["volumes.*.labels", "entries"]
]);
function each(rule, ...attributes) {
  return attributes.map((attribute) => [`services.*.${attribute}`, rule]);
}
var DEPTH = 4;
function ruleAt(path2) {
  if (path2.length < 3 || path2.length > DEPTH) return void 0;
  const [section, , ...rest2] = path2;
  return RULES.get([section, "*", ...rest2].join("."));
}

// providers/docker/compose/merge.ts
function mergeNodes(base, over2, path2, report) {
  if (over2.tag !== void 0) return over2;
  const rule = ruleAt(path2);
  if (rule !== void 0) return bySpecialRule(rule, base, over2, { path: path2, report });
  if (isNull(over2)) return base;
  if (base.kind === "map" && over2.kind === "map") return mergeMaps(base, over2, path2, report);
  if (base.kind === "list" && over2.kind === "list") return joined(base, over2);
  if (base.kind === "scalar") return over2;
  report("merge", `${path2.at(-1)} is a ${base.kind} in one place and none here`, over2.place);
  return over2;
}
function mergeMaps(base, over2, path2, report) {
  const entries = new Map(base.entries);
  for (const [key2, entry2] of over2.entries) {
    const below2 = entries.get(key2);
    if (below2 === void 0 || below2.value.tag === "reset") entries.set(key2, entry2);
    else {
      const value = mergeNodes(below2.value, entry2.value, [...path2, key2], report);
      entries.set(key2, { key: value === below2.value ? below2.key : entry2.key, value });
    }
  }
  return { ...base, entries };
}
function bySpecialRule(rule, base, over2, around) {
  const { path: path2, report } = around;
  if (rule === "replace") return over2;
  if (rule === "entries") return mergeEntries(base, over2);
  if (rule === "named") return mergeMaps(namesToMap(base), namesToMap(over2), path2, report);
  return mergeMaps(contextToMap(base), contextToMap(over2), path2, report);
}
function mergeEntries(base, over2) {
  const lower2 = base.kind === "map" && over2.kind === "map" ? withoutReset(base, over2) : base;
  const below2 = toList(lower2);
  return { ...below2, items: [...below2.items, ...toList(over2).items], place: over2.place };
}
function withoutReset(base, over2) {
  const entries = new Map(base.entries);
  for (const [key2, { value }] of over2.entries) if (value.tag !== void 0) entries.delete(key2);
  return { ...base, entries };
}
function toList(node) {
  if (node.kind !== "map") return { kind: "list", items: itemsOf(node), place: node.place };
  const items = [];
  for (const [name, { key: key2, value }] of node.entries) {
    if (value.tag === "reset") continue;
    const parts = value.kind === "list" ? value.items : [value];
    for (const part2 of parts) if (part2.kind === "scalar") items.push(pairOf(name, key2, part2));
  }
  return { kind: "list", items, place: node.place };
}
function pairOf(name, place, value) {
  const empty = value.type === "null";
  return {
    kind: "scalar",
    type: "text",
    text: empty ? name : `${name}=${value.text}`,
    place,
    pair: { name, value: empty ? void 0 : value }
  };
}
function joined(base, over2) {
  return { ...over2, items: [...base.items, ...over2.items] };
}
function namesToMap(node) {
  if (node.kind === "map") return node;
  const entries = /* @__PURE__ */ new Map();
  for (const item of itemsOf(node)) {
    if (item.kind === "scalar") {
      const value = { kind: "map", entries: /* @__PURE__ */ new Map(), place: item.place };
      entries.set(item.text, { key: item.place, value });
    }
  }
  return { kind: "map", entries, place: node.place };
}
function contextToMap(node) {
  if (node.kind === "map") return node;
  const entries = /* @__PURE__ */ new Map();
  if (node.kind === "scalar" && !isNull(node)) {
    entries.set("context", { key: node.place, value: textAt(node, node.text) });
  }
  return { kind: "map", entries, place: node.place };
}
function withoutTags(node, known9 = /* @__PURE__ */ new Map()) {
  if (node.kind === "scalar") return untagged(node);
  const found = known9.get(node);
  if (found) return found;
  const result = untagged(node.kind === "list" ? plainList(node, known9) : plainMap(node, known9));
  known9.set(node, result);
  return result;
}
function plainList(node, known9) {
  const items = node.items.map((item) => withoutTags(item, known9));
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
}
function plainMap(node, known9) {
  const entries = /* @__PURE__ */ new Map();
  let changed = false;
  for (const [key2, entry2] of node.entries) {
    const value = entry2.value.tag === "reset" ? void 0 : withoutTags(entry2.value, known9);
    changed ||= value !== entry2.value;
    if (value) entries.set(key2, value === entry2.value ? entry2 : { ...entry2, value });
  }
  return changed ? { ...node, entries } : node;
}
function untagged(node) {
  if (node.tag === void 0) return node;
  const { tag: _, ...rest2 } = node;
  return rest2;
}

// providers/docker/compose/paths.ts
function rebased(model, folder) {
  if (folder === ".") return model;
  const services = get(model, "services");
  if (services?.kind !== "map") return model;
  const moved = /* @__PURE__ */ new Map();
  for (const [name, { value }] of entriesOf2(services)) {
    if (value.kind === "map") moved.set(name, rebasedService(value, folder));
  }
  return withValues(model, /* @__PURE__ */ new Map([["services", withValues(services, moved)]]));
}
function rebasedService(service, folder) {
  const moved = /* @__PURE__ */ new Map();
  const move = (key2, change) => {
    const value = service.entries.get(key2)?.value;
    if (value && !isNull(value)) moved.set(key2, change(value));
  };
  move(
    "build",
    (node) => node.kind === "scalar" ? path(node, folder) : within(node, "context", folder)
  );
  move(
    "env_file",
    (node) => eachItem(
      node,
      (item) => item.kind === "scalar" ? path(item, folder) : within(item, "path", folder)
    )
  );
  move("extends", (node) => within(node, "file", folder));
  move("volumes", (node) => eachItem(node, (item) => mount(item, folder)));
  return withValues(service, moved);
}
function eachItem(node, change) {
  if (node.kind === "list") return { ...node, items: node.items.map(change) };
  return node.kind === "scalar" ? change(node) : node;
}
function within(node, key2, folder) {
  const value = get(node, key2);
  if (node.kind !== "map" || value === void 0) return node;
  return withValues(node, /* @__PURE__ */ new Map([[key2, path(value, folder)]]));
}
function path(node, folder) {
  if (node.kind !== "scalar" || isRemote(node.text)) return node;
  return { ...textAt(node, join(folder, node.text)), ...node.tag && { tag: node.tag } };
}
function mount(node, folder) {
  if (node.kind === "map") {
    return textOf4(get(node, "type")) === "bind" ? within(node, "source", folder) : node;
  }
  if (node.kind !== "scalar" || !node.text.startsWith(".")) return node;
  const end = node.text.indexOf(":");
  if (end < 0) return node;
  return textAt(node, `./${join(folder, node.text.slice(0, end))}${node.text.slice(end)}`);
}

// providers/docker/compose/extends.ts
var MAX_CHAIN = 200;
function createExtender(scope) {
  const { report } = scope.loading;
  const byPath2 = /* @__PURE__ */ new Map();
  function resolve(name, bases, trail) {
    if (bases.done.has(name)) return bases.done.get(name);
    const service = bases.services.get(name)?.value;
    const extended = service && extendedBy(service, bases, [...trail, `${bases.file}\0${name}`]);
    bases.done.set(name, extended);
    return extended;
  }
  function extendedBy(service, own, trail) {
    const link = get(service, "extends");
    if (service.kind !== "map" || link === void 0) return service;
    const base = baseOf2(link, own, trail);
    if (base === void 0 || isNull(base)) return service;
    const merged2 = mergeNodes(withoutTags(base), service, ["services", "x"], report);
    return merged2.kind === "map" ? without2(merged2, "extends") : merged2;
  }
  function baseOf2(link, own, trail) {
    const refuse5 = (message) => report("extends", message, link.place);
    const name = link.kind === "scalar" ? textOf4(link) : textOf4(get(link, "service"));
    const file = textOf4(get(link, "file"));
    const bases = file === void 0 ? own : basesOf(join(scope.folder, file), folderOf(file));
    if (name === void 0) refuse5("A service extends another without naming it");
    else if (bases === void 0) return void 0;
    else if (!bases.services.has(name)) refuse5(`${bases.file} has no service ${name} to extend`);
    else if (trail.includes(`${bases.file}\0${name}`)) refuse5(`${name} extends itself`);
    else if (trail.length > MAX_CHAIN) refuse5(`${name} is extended over too many others`);
    else return resolve(name, bases, trail);
    return void 0;
  }
  function basesOf(path2, folder) {
    if (byPath2.has(path2)) return byPath2.get(path2);
    const model = loadAlone(scope, path2);
    const services = model && get(rebased(model, folder), "services");
    if (model && services?.kind !== "map") {
      report("extends", `${path2} has no services to extend`, model.place);
    }
    const found = services?.kind === "map" ? basesIn(path2, services) : void 0;
    byPath2.set(path2, found);
    return found;
  }
  return (file, model) => {
    const services = get(model, "services");
    if (services?.kind !== "map") return model;
    const bases = basesIn(file, services);
    const extended = /* @__PURE__ */ new Map();
    for (const [name, { value }] of bases.services) {
      const node = get(value, "extends") === void 0 ? value : resolve(name, bases, []);
      if (node && node !== value) extended.set(name, node);
    }
    return withValues(model, /* @__PURE__ */ new Map([["services", withValues(services, extended)]]));
  };
}
function basesIn(file, services) {
  return { file, services: entriesOf2(services), done: /* @__PURE__ */ new Map() };
}
function without2(node, key2) {
  const entries = new Map(node.entries);
  entries.delete(key2);
  return { ...node, entries };
}

// providers/docker/compose/pairs.ts
function pairOfItem(item) {
  if (item.pair) return item.pair;
  const at = item.text.indexOf("=");
  if (at < 0) return { name: item.text, value: void 0 };
  const { template, place } = item;
  const rest2 = template && behindEquals(template);
  const value = { kind: "scalar", type: "text", text: item.text.slice(at + 1), place };
  return {
    name: item.text.slice(0, at),
    value: rest2 ? { ...value, template: rest2, ...item.dollars && { dollars: item.dollars } } : value
  };
}
function behindEquals([first, ...rest2]) {
  if (typeof first !== "string") return void 0;
  const at = first.indexOf("=");
  if (at < 0) return void 0;
  return at + 1 < first.length ? [first.slice(at + 1), ...rest2] : rest2;
}

// providers/docker/compose/host-values.ts
function withHostValues(model, environment3) {
  const services = /* @__PURE__ */ new Map();
  for (const [name, { value }] of entriesOf2(get(model, "services"))) {
    const list = get(value, "environment");
    if (value.kind !== "map" || list?.kind !== "list") continue;
    const items = list.items.map((item) => passed(item, environment3));
    services.set(name, withValues(value, /* @__PURE__ */ new Map([["environment", { ...list, items }]])));
  }
  return replaced(withContents(model, environment3), "services", services);
}
function withContents(model, environment3) {
  let result = model;
  for (const section of ["secrets", "configs"]) {
    const found = /* @__PURE__ */ new Map();
    for (const [name, { value }] of entriesOf2(get(model, section))) {
      const source = get(value, "environment");
      const content = environment3.get(textOf4(source) ?? "");
      if (value.kind !== "map" || source?.kind !== "scalar" || content === void 0) continue;
      found.set(name, withValues(value, /* @__PURE__ */ new Map([["content", { ...source, text: content }]])));
    }
    result = replaced(result, section, found);
  }
  return result;
}
function replaced(model, section, values) {
  const node = get(model, section);
  if (node?.kind !== "map" || values.size === 0) return model;
  return withValues(model, /* @__PURE__ */ new Map([[section, withValues(node, values)]]));
}
function passed(item, environment3) {
  if (item.kind !== "scalar") return item;
  const { name, value } = pairOfItem(item);
  const given3 = value === void 0 ? environment3.get(name) : void 0;
  if (given3 === void 0) return item;
  return { ...item, text: `${name}=${given3}`, pair: { name, value: hostValue(name, given3, item) } };
}
function hostValue(name, text2, { place }) {
  const template = [{ kind: "substitution", name, offset: 0 }];
  return { kind: "scalar", type: "text", text: text2, place, template, passed: true };
}

// providers/docker/compose/include.ts
var SECTIONS = ["services", "volumes", "networks", "secrets", "configs", "models"];
function applyIncludes(document, scope) {
  const list = get(document, "include");
  if (list === void 0) return document;
  const { report } = scope.loading;
  if (list.kind !== "list") {
    report("include", "include is not a list", list.place);
    return document;
  }
  let model = document;
  for (const item of list.items) {
    const part2 = loadPart(item, scope);
    if (part2) model = taken(model, part2, scope);
  }
  const entries = new Map(model.entries);
  entries.delete("include");
  return { ...model, entries };
}
function loadPart(item, scope) {
  const { loading, folder, trail } = scope;
  const written = textsOf(item.kind === "map" ? get(item, "path") : item);
  const [first] = written;
  if (first === void 0) {
    loading.report("include", "An include names no file", item.place);
    return void 0;
  }
  const own = textOf4(get(item, "project_directory")) ?? folderOf(first);
  const paths = written.map((path2) => join(folder, path2));
  const [main = first] = paths;
  if (trail.includes(main)) {
    loading.report("include", `${main} includes itself`, item.place);
    return void 0;
  }
  const within2 = join(folder, own);
  const environment3 = environmentOf(textsOf(get(item, "env_file")), within2, scope);
  const model = loadModel({ loading, folder: within2, environment: environment3, trail }, paths);
  return model && withHostValues(rebased(model, own), environment3);
}
function environmentOf(written, within2, scope) {
  const { files, report } = scope.loading;
  const usual = join(within2, ".env");
  const named4 = written.filter((path2) => path2 !== "/dev/null").map((path2) => join(scope.folder, path2));
  const paths = written.length > 0 ? named4 : files.has(usual) ? [usual] : [];
  return withEnvFiles(files, paths, scope.environment, report);
}
function taken(model, part2, { loading }) {
  const sections = /* @__PURE__ */ new Map();
  for (const section of SECTIONS) {
    const given3 = get(part2, section);
    if (given3 === void 0 || given3.kind !== "map") continue;
    const own = get(model, section);
    const entries = new Map(entriesOf2(own));
    for (const [name, entry2] of given3.entries) {
      const over2 = entries.get(name);
      const value = over2 ? mergeNodes(entry2.value, over2.value, [section, name], loading.report) : entry2.value;
      entries.set(name, { key: over2?.key ?? entry2.key, value });
    }
    sections.set(section, { ...own?.kind === "map" ? own : given3, entries });
  }
  return withValues(model, sections);
}
function textsOf(node) {
  return itemsOf(node).flatMap((item) => textOf4(item) ?? []);
}

// providers/docker/compose/aliases.ts
var SMALL = 4e5;
var LARGE = 4e6;
function createAliasCount() {
  const sizes = /* @__PURE__ */ new Map();
  let largest = { all: 0, byAlias: 0 };
  const set = (node, size) => {
    sizes.set(node, size);
    if (size.all > largest.all) largest = size;
  };
  return {
    scalar: (node) => set(node, { all: 1, byAlias: 0 }),
    alias(node, target) {
      const all = 1 + (sizes.get(target)?.all ?? 1);
      set(node, { all, byAlias: all });
    },
    container(node, parts) {
      let all = 1;
      let byAlias = 0;
      for (const part2 of parts) {
        const size = sizes.get(part2);
        all += 1 + (size?.all ?? 1);
        byAlias += size?.byAlias ?? 0;
      }
      set(node, { all, byAlias });
    },
    excessive() {
      const { all, byAlias } = largest;
      return byAlias > 100 && all > 1e3 && byAlias / all > allowed(all);
    }
  };
}
function allowed(size) {
  if (size <= SMALL) return 0.99;
  if (size >= LARGE) return 0.1;
  return 0.99 - 0.89 * ((size - SMALL) / (LARGE - SMALL));
}

// providers/docker/compose/scalar.ts
var NULL = /^(?:~|null|Null|NULL)?$/;
var BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
var FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
var INTEGER = /^[-+]?(?:0x[\da-f]+|0b[01]+|0o?[0-7]+|[1-9]\d*|0)$/i;
function plainScalar(source) {
  if (NULL.test(source)) return { type: "null", text: "" };
  if (BOOLEAN.test(source)) return { type: "boolean", text: source.toLowerCase() };
  const digits = source.replaceAll("_", "");
  if (!/^[-+.]?\d/.test(source)) return { type: "text", text: source };
  if (INTEGER.test(digits)) return { type: "number", text: integer(digits) };
  if (FLOAT.test(digits)) return { type: "number", text: float(Number(digits)) };
  return { type: "text", text: source };
}
function integer(digits) {
  const negative = digits.startsWith("-");
  const bare = digits.replace(/^[-+]/, "").toLowerCase();
  const value = BigInt(/^0[0-7]+$/.test(bare) ? `0o${bare.slice(1)}` : bare);
  return String(negative ? -value : value);
}
function float(value) {
  if (!Number.isFinite(value)) return value < 0 ? "-Inf" : "+Inf";
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (value === 0 || power >= -4 && power < 6) return String(value);
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${mantissa}e${power < 0 ? "-" : "+"}${size}`;
}

// providers/docker/compose/convert.ts
var MAX_DEPTH = 400;
function placeAt({ file, lines }, offset) {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}
function refuse2(conversion, code2, message, offset) {
  conversion.refused = true;
  conversion.report(code2, `${conversion.file} ${message}`, placeAt(conversion, offset));
}
function convert(yaml, conversion, depth) {
  const offset = yaml.range?.[0] ?? 0;
  if (isAlias(yaml)) return convertAlias(yaml, conversion, offset);
  if (yaml.anchor) conversion.anchors.set(yaml.anchor, yaml);
  if (depth > MAX_DEPTH) {
    refuse2(conversion, "too-deep", "nests too deeply here", offset);
    return nothing(conversion, offset);
  }
  conversion.open.add(yaml);
  const node = { ...convertPlain(yaml, conversion, depth), ...tagOf(yaml) };
  conversion.open.delete(yaml);
  conversion.known.set(yaml, node);
  return node;
}
function convertPlain(yaml, conversion, depth) {
  if (isMap(yaml)) return convertMap(yaml, conversion, depth);
  if (isSeq(yaml)) return convertList(yaml, conversion, depth);
  conversion.count.scalar(yaml);
  return isScalar(yaml) ? convertScalar(yaml, conversion) : nothing(conversion, yaml.range?.[0] ?? 0);
}
function nothing(conversion, offset) {
  return { kind: "scalar", type: "null", text: "", place: placeAt(conversion, offset) };
}
function convertAlias(yaml, conversion, offset) {
  const target = conversion.anchors.get(yaml.source);
  const node = target && conversion.known.get(target);
  if (target && node) {
    conversion.count.alias(yaml, target);
    return node;
  }
  const why = target && conversion.open.has(target) ? "holds itself" : "was not set before";
  refuse2(conversion, "alias", `uses an anchor that ${why}`, offset);
  return nothing(conversion, offset);
}
function convertList(yaml, conversion, depth) {
  const parts = yaml.items.filter(isYamlNode);
  const items = parts.map((item) => convert(item, conversion, depth + 1));
  conversion.count.container(yaml, parts);
  return {
    kind: "list",
    items: items.filter(({ tag }) => tag !== "reset"),
    place: placeAt(conversion, yaml.range?.[0] ?? 0)
  };
}
function isYamlNode(value) {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}
function convertMap(yaml, conversion, depth) {
  const entries = /* @__PURE__ */ new Map();
  const parts = [];
  let merged2;
  for (const { key: key2, value: content } of yaml.items) {
    const offset = offsetOf2(key2);
    const value = isYamlNode(content) ? convert(content, conversion, depth + 1) : nothing(conversion, offset);
    if (isYamlNode(content)) parts.push(content);
    if (!isMergeKey(key2)) addEntry(entries, { key: key2, value }, conversion);
    else if (merged2 === void 0) merged2 = mergeSources(value, conversion, offset);
    else refuse2(conversion, "duplicate-key", "has two merge keys in one mapping", offset);
  }
  for (const source of merged2 ?? []) addMerged(entries, source);
  conversion.count.container(yaml, parts);
  return { kind: "map", entries, place: placeAt(conversion, yaml.range?.[0] ?? 0) };
}
function addEntry(entries, { key: key2, value }, conversion) {
  const name = keyOf2(key2);
  const offset = offsetOf2(key2);
  if (name === void 0) {
    refuse2(conversion, "structure", "has a key here that is not a text", offset);
  } else if (entries.has(name)) {
    refuse2(conversion, "duplicate-key", `repeats the key ${name}`, offset);
  } else entries.set(name, { key: placeAt(conversion, offset), value });
}
function addMerged(entries, source) {
  if (source.kind !== "map") return;
  for (const [name, entry2] of source.entries) if (!entries.has(name)) entries.set(name, entry2);
}
function mergeSources(value, conversion, offset) {
  const sources2 = value.kind === "list" ? value.items : [value];
  if (sources2.every(({ kind }) => kind === "map")) return sources2;
  refuse2(conversion, "structure", "merges something here that is not a mapping", offset);
  return [];
}
function offsetOf2(key2) {
  return isYamlNode(key2) ? key2.range?.[0] ?? 0 : 0;
}
function isMergeKey(key2) {
  return isScalar(key2) && key2.type === "PLAIN" && key2.source === "<<";
}
function keyOf2(key2) {
  if (!isScalar(key2)) return void 0;
  const source = key2.source ?? "";
  return key2.type !== "PLAIN" || plainScalar(source).type === "text" ? source : void 0;
}
var TYPED = /[:!](?:int|float|bool|null|reset|override)$/;
function convertScalar(yaml, conversion) {
  const source = yaml.source ?? "";
  const plain5 = yaml.type === "PLAIN" && (yaml.tag === void 0 || TYPED.test(yaml.tag));
  const { type, text: text2 } = plain5 ? plainScalar(source) : { type: "text", text: source };
  const place = placeAt(conversion, yaml.range?.[0] ?? 0);
  if (type !== "text" || !text2.includes("$")) return { kind: "scalar", type, text: text2, place };
  const template = parseTemplate(text2);
  return { kind: "scalar", type, text: text2, place, template, ...dollarsOf(yaml, text2, conversion) };
}
function dollarsOf({ range }, content, conversion) {
  const { text: text2 } = conversion;
  const [from = 0, to = 0] = range ?? [];
  const dollars = /* @__PURE__ */ new Map();
  let inside2 = content.indexOf("$");
  for (let at = text2.indexOf("$", from); at >= 0 && at < to; at = text2.indexOf("$", at + 1)) {
    if (inside2 < 0) return {};
    dollars.set(inside2, placeAt(conversion, at));
    inside2 = content.indexOf("$", inside2 + 1);
  }
  return inside2 < 0 ? { dollars } : {};
}
function tagOf({ tag }) {
  if (tag === "!reset") return { tag: "reset" };
  return tag === "!override" ? { tag: "override" } : {};
}

// providers/docker/compose/read.ts
function readDocuments(text2, file, report) {
  const lines = new LineCounter();
  try {
    const parsed3 = parseAllDocuments(text2, {
      schema: "failsafe",
      merge: false,
      uniqueKeys: false,
      logLevel: "silent",
      lineCounter: lines
    });
    let whole = true;
    const documents = [...parsed3].map(({ contents, errors }) => {
      const conversion = begin({ text: text2, file, lines, report });
      const [error] = errors;
      if (error) refuse2(conversion, "syntax", "is not valid YAML here", error.pos[0]);
      const node = contents === null ? void 0 : convert(contents, conversion, 0);
      const bounded = !conversion.count.excessive();
      if (!bounded) refuse2(conversion, "alias", "multiplies its anchors beyond measure", 0);
      whole &&= !conversion.refused;
      return bounded ? node : void 0;
    });
    return { documents, whole };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report("too-deep", `${file} nests too deeply`, placeAt({ file, lines }, 0));
    return { documents: [], whole: false };
  }
}
function begin(of) {
  return {
    ...of,
    anchors: /* @__PURE__ */ new Map(),
    known: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set(),
    count: createAliasCount(),
    refused: false
  };
}

// providers/docker/compose/attributes.ts
function shapes(lists) {
  const found = /* @__PURE__ */ new Map();
  for (const [shape, names] of Object.entries(lists)) {
    for (const name of names.split(" ")) if (isShape(shape)) found.set(name, shape);
  }
  return found;
}
function isShape(text2) {
  return /^(?:text|scalar|list|map|any|list map|text list|text map)$/.test(text2);
}
var TOP_LEVEL = shapes({
  any: "version name",
  list: "include",
  map: "services models networks volumes secrets configs"
});
var SERVICE = shapes({
  text: "cgroup cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address network_mode platform pull_policy pull_refresh_after restart runtime stop_grace_period stop_signal user userns_mode uts working_dir",
  scalar: "attach cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus init mem_limit mem_reservation mem_swappiness memswap_limit oom_kill_disable oom_score_adj pids_limit privileged read_only scale shm_size stdin_open tty use_api_socket",
  list: "cap_add cap_drop configs device_cgroup_rules devices dns_opt expose external_links group_add links ports post_start pre_start pre_stop profiles secrets security_opt volumes volumes_from",
  map: "blkio_config credential_spec deploy develop healthcheck logging provider storage_opt ulimits",
  "list map": "annotations depends_on environment extra_hosts labels models networks sysctls",
  "text list": "dns dns_search env_file label_file tmpfs",
  "text map": "build extends",
  any: "command entrypoint gpus pid"
});
var BUILD2 = shapes({
  text: "context dockerfile dockerfile_inline isolation network target",
  scalar: "no_cache privileged provenance pull sbom shm_size",
  list: "cache_from cache_to entitlements no_cache_filter platforms secrets tags",
  "list map": "additional_contexts args extra_hosts labels",
  any: "ssh ulimits"
});
var FILE_OBJECT = shapes({
  text: "content driver environment file name template_driver",
  any: "driver_opts external",
  "list map": "labels"
});

// providers/docker/compose/structure.ts
var NAME = /^[a-zA-Z0-9._-]+$/;
function checkStructure(model, report) {
  checkKeys(model, TOP_LEVEL, "a Compose file", report);
  for (const [name, { key: key2, value }] of entriesOf2(get(model, "services"))) {
    if (!NAME.test(name)) report("structure", "The name of this service is not allowed", key2);
    if (value.kind === "map") checkService(value, report);
    else report("structure", `The service ${name} is not a mapping`, value.place);
  }
  for (const section of ["secrets", "configs"]) {
    for (const [name, { value }] of entriesOf2(get(model, section))) {
      if (value.kind === "map") checkFileObject(value, `${section}.${name}`, report);
      else if (!isNull(value)) report("structure", `${name} is not a mapping`, value.place);
    }
  }
}
function checkService(service, report) {
  checkKeys(service, SERVICE, "a service", report);
  const build = get(service, "build");
  if (build?.kind === "map") checkKeys(build, BUILD2, "a build", report);
  checkVariables(get(service, "environment"), report);
  checkVariables(get(build, "args"), report);
  for (const item of itemsOf(get(service, "env_file"))) {
    if (item.kind === "list" || item.kind === "map" && get(item, "path") === void 0) {
      report("structure", "An env_file names no file", item.place);
    }
  }
}
function checkKeys(node, known9, of, report) {
  for (const [name, { key: key2, value }] of node.entries) {
    if (name.startsWith("x-")) continue;
    const shape = known9.get(name);
    if (shape === void 0) report("structure", `${name} is no attribute of ${of}`, key2);
    else if (!fits(value, shape))
      report("structure", `${name} has a value of a wrong kind`, value.place);
  }
}
function fits(node, shape) {
  if (shape === "any") return true;
  if (node.kind === "scalar") {
    if (node.type === "null") return false;
    return shape === "scalar" || shape.startsWith("text") && isText(node);
  }
  return shape.split(" ").includes(node.kind);
}
function isText({ type, template }) {
  return type === "text" || template !== void 0;
}
function checkVariables(node, report) {
  for (const [name, { value }] of entriesOf2(node)) {
    if (value.kind !== "scalar")
      report("structure", `${name} has a value of a wrong kind`, value.place);
  }
  if (node?.kind !== "list") return;
  for (const item of node.items) {
    if (item.kind !== "scalar" || !isText(item)) {
      report("structure", "An entry here is not a text", item.place);
    } else if (/\s$/.test(pairOfItem(item).name)) {
      report("structure", "The name of this entry ends in a blank", item.place);
    }
  }
}
function checkFileObject(node, name, report) {
  checkKeys(node, FILE_OBJECT, "a secret or config", report);
  const sources2 = ["file", "environment", "content"].filter((key2) => node.entries.has(key2));
  const elsewhere2 = node.entries.has("driver") || node.entries.has("external");
  const passed2 = sources2.length === 2 && sources2[0] === "environment";
  if (sources2.length > 1 && !passed2) report("structure", `${name} has several sources`, node.place);
  if (sources2.length === 0 && !elsewhere2) report("structure", `${name} has no source`, node.place);
}

// providers/docker/compose/substitute.ts
function createSubstitution(lookup, report) {
  const known9 = /* @__PURE__ */ new Map();
  function substitute(node) {
    const found = known9.get(node);
    if (found) return found;
    const result = substituted(node);
    known9.set(node, result);
    return result;
  }
  function substituted(node) {
    if (node.kind === "scalar") return scalar(node);
    if (node.kind === "list") {
      const items = node.items.map(substitute);
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    const entries = /* @__PURE__ */ new Map();
    let changed = false;
    for (const [key2, entry2] of node.entries) {
      const value = substitute(entry2.value);
      changed ||= value !== entry2.value;
      entries.set(key2, value === entry2.value ? entry2 : { ...entry2, value });
    }
    return changed ? { ...node, entries } : node;
  }
  function scalar(node) {
    if (!node.template || node.tag === "reset") return node;
    const result = fill(node.template, lookup);
    if (result.ok) return { ...node, text: result.value };
    refuse5(node, result.fault);
    const literal = node.template.filter((part2) => typeof part2 === "string");
    return { ...node, text: literal.join("") };
  }
  function refuse5(node, { code: code2, offset, name }) {
    const place = dollarAt(node, offset);
    if (code2 === "required-unset") {
      report("required-unset", `${name} is required here and not set`, place);
    } else {
      const what = code2 === "malformed" ? "is not a valid substitution" : "grows too large";
      report("interpolation", `What begins here ${what}`, place);
    }
  }
  return substitute;
}
function dollarAt({ dollars, place }, offset) {
  return dollars?.get(offset) ?? place;
}

// providers/docker/compose/model.ts
var MAX_FILES = 1e3;
function createLoading(files, report) {
  return { files, report, documents: /* @__PURE__ */ new Map(), seen: /* @__PURE__ */ new Set(), left: MAX_FILES };
}
function loadModel(scope, paths) {
  const extend2 = createExtender(scope);
  let model;
  for (const path2 of paths) {
    const around = { ...scope, trail: [...scope.trail, path2] };
    for (const document of interpolatedDocuments(path2, scope)) {
      const whole = extend2(path2, applyIncludes(document, around));
      model = over(model, whole, scope);
    }
    if (model) checkStructure(model, scope.loading.report);
  }
  return model;
}
function loadAlone(scope, path2) {
  let model;
  for (const document of interpolatedDocuments(path2, scope)) {
    model = model ? mergeMaps(model, document, [], scope.loading.report) : document;
  }
  return model;
}
function over(model, document, { loading }) {
  const merged2 = model ? mergeMaps(model, document, [], loading.report) : document;
  const plain5 = withoutTags(merged2);
  return plain5.kind === "map" ? plain5 : merged2;
}
function* interpolatedDocuments(path2, scope) {
  const { loading, environment: environment3 } = scope;
  loading.left -= 1;
  if (loading.left === -1)
    loading.report("too-large", `${path2} is one file too many of one project`);
  const read4 = loading.left < 0 ? void 0 : documentsOf(path2, loading);
  if (!read4) return;
  const substitute = createSubstitution((name) => environment3.get(name), loading.report);
  for (const document of read4.documents) {
    if (document?.kind !== "map") {
      const place = document?.place ?? { file: path2, line: 1, column: 1 };
      if (read4.whole) loading.report("structure", `${path2} is not a mapping`, place);
      continue;
    }
    const node = substitute(document);
    loading.seen.add(node);
    if (node.kind === "map") yield node;
  }
}
function documentsOf(path2, loading) {
  if (loading.documents.has(path2)) return loading.documents.get(path2);
  const { documents, faults } = readFile(path2, loading.files);
  for (const { code: code2, message, place } of faults) loading.report(code2, message, place);
  loading.documents.set(path2, documents);
  return documents;
}
function readFile(path2, files) {
  if (isRemote(path2) || isOutside(path2))
    return refused("out-of-sight", `${path2} is outside of what is checked`);
  return documentsIn(files, path2);
}
var documentsIn = oncePerFile(({ path: path2, text: text2 }) => {
  const content = text2();
  if (content === void 0) return refused("missing-file", `${path2} is not there`);
  if (content.length > LARGEST) return refused("too-large", `${path2} is larger than 2 MiB`);
  const faults = [];
  const documents = readDocuments(content, path2, (code2, message, place) => {
    faults.push(place ? { code: code2, message, place } : { code: code2, message });
  });
  return { documents, faults };
});
function refused(code2, message) {
  return { faults: [{ code: code2, message }] };
}

// providers/docker/compose/project.ts
function servicesOf(model, around) {
  return [...entriesOf2(get(model, "services"))].map(([name, { key: key2, value }]) => {
    const profiles = texts2(get(value, "profiles"));
    return {
      name,
      place: key2,
      profiles,
      active: isActive(profiles, around.profiles),
      ...optional("image", textOf4(get(value, "image"))),
      ...optional("containerName", textOf4(get(value, "container_name"))),
      ...optional("build", buildOf(get(value, "build"), around)),
      environment: variablesOf(get(value, "environment"), around.environment),
      envFiles: envFilesOf(get(value, "env_file"), around.folder),
      labels: labelsOf(get(value, "labels")),
      ports: [...new Set(texts2(get(value, "ports")))],
      volumes: itemsOf(get(value, "volumes")).flatMap((item) => volumeOf(item, around.folder)),
      secrets: sources(get(value, "secrets")),
      configs: sources(get(value, "configs")),
      node: value
    };
  });
}
function isActive(own, active) {
  if (own.length === 0 || active.includes("*")) return true;
  return own.some((profile) => active.includes(profile));
}
function buildOf(node, around) {
  if (node === void 0 || node.kind === "list") return void 0;
  const context = textOf4(node) ?? textOf4(get(node, "context")) ?? ".";
  return {
    place: node.place,
    context: join(around.folder, context),
    ...optional("dockerfile", textOf4(get(node, "dockerfile"))),
    ...optional("target", textOf4(get(node, "target"))),
    args: variablesOf(get(node, "args"), around.environment)
  };
}
function variablesOf(node, environment3) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (name, place, value, at) => {
    const host = value ? void 0 : environment3.get(name);
    const given3 = value ?? (host === void 0 ? void 0 : hostValue(name, host, at));
    found.delete(name);
    found.set(name, { place, value: given3, passed: value === void 0 || value.passed === true });
  };
  for (const [name, { key: key2, value }] of entriesOf2(node)) {
    if (value.kind === "scalar") add2(name, key2, value.type === "null" ? void 0 : value, value);
  }
  for (const item of node?.kind === "list" ? node.items : []) {
    if (item.kind !== "scalar") continue;
    const { name, value } = pairOfItem(item);
    add2(name, item.place, value, item);
  }
  return found;
}
function envFilesOf(node, folder) {
  const found = /* @__PURE__ */ new Map();
  for (const item of itemsOf(node)) {
    const written = textOf4(item) ?? textOf4(get(item, "path"));
    if (written === void 0) continue;
    const { place } = item;
    const required = textOf4(get(item, "required")) !== "false";
    const format = optional("format", textOf4(get(item, "format")));
    found.set(written, { path: join(folder, written), required, ...format, place });
  }
  return [...found.values()];
}
function labelsOf(node) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, { value }] of variablesOf(node, /* @__PURE__ */ new Map())) found.set(name, value?.text ?? "");
  return found;
}
function volumeOf(item, folder) {
  const written = textOf4(item);
  if (written === void 0) {
    const source2 = textOf4(get(item, "source"));
    const target2 = textOf4(get(item, "target")) ?? "";
    if (source2 === void 0) return [];
    return [
      { source: textOf4(get(item, "type")) === "bind" ? join(folder, source2) : source2, target: target2 }
    ];
  }
  const [source = "", target] = written.split(/:(?![\\/]{2})/);
  if (target === void 0) return [];
  return [{ source: source.startsWith(".") ? join(folder, source) : source, target }];
}
function sources(node) {
  return itemsOf(node).flatMap((item) => textOf4(item) ?? textOf4(get(item, "source")) ?? []);
}
function texts2(node) {
  return itemsOf(node).flatMap((item) => textOf4(item) ?? []);
}
function fileObjectsOf(node, environment3) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, { key: key2, value }] of entriesOf2(node)) {
    const source = textOf4(get(value, "environment"));
    const given3 = source === void 0 ? void 0 : environment3.get(source);
    const content = given3 ?? textOf4(get(value, "content"));
    found.set(name, {
      place: key2,
      ...optional("environment", source),
      ...optional("content", content)
    });
  }
  return found;
}
function optional(key2, value) {
  const found = {};
  if (value !== void 0) found[key2] = value;
  return found;
}

// providers/docker/compose/project-name.ts
import { posix as posix2 } from "node:path";
var VARIABLE2 = "COMPOSE_PROJECT_NAME";
function withProjectName(setup2, loading) {
  const { environment: environment3, composeFiles: composeFiles2, folder } = setup2;
  const given3 = environment3.get(VARIABLE2);
  if (given3) {
    if (given3 !== normalised(given3)) {
      loading.report("structure", `${VARIABLE2} is not a name that Compose accepts`);
    }
    return environment3;
  }
  const named4 = normalised(lastName(composeFiles2, setup2, loading) ?? "");
  const name = named4 || normalised(posix2.basename(folder)) || "project";
  return new Map(environment3).set(VARIABLE2, name);
}
function lastName(paths, { environment: environment3 }, loading) {
  let name;
  for (const path2 of paths) {
    for (const document of documentsOf(path2, loading)?.documents ?? []) {
      name = textOf4(get(document, "name")) || name;
    }
  }
  if (name === void 0) return void 0;
  const result = interpolate(name, (variable) => environment3.get(variable));
  return result.ok ? result.value : void 0;
}
function normalised(name) {
  return name.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}

// providers/docker/compose/resolve.ts
var MAX_CHARACTERS = 8 * 1024 * 1024;
function resolveEnvironments(services, around, report) {
  const resolved = /* @__PURE__ */ new Map();
  const budget = { left: MAX_CHARACTERS };
  const read4 = createReader(around, report);
  for (const service of services) {
    const own = /* @__PURE__ */ new Map();
    for (const [name, { value }] of service.environment) own.set(name, value?.text);
    const earlier = new Map(given(own));
    for (const entry2 of service.envFiles) {
      if (!isThere(entry2, around.files, report)) continue;
      budget.left -= around.files.text(entry2.path)?.length ?? 0;
      if (budget.left < 0) {
        const message = "The env files of all services together are too large";
        report("too-large", message, entry2.place);
        return resolved;
      }
      for (const [name, value] of read4(entry2, own, earlier)?.values ?? []) earlier.set(name, value);
    }
    resolved.set(service.name, new Map([...earlier, ...own]));
  }
  return resolved;
}
function isThere({ path: path2, required, place }, files, report) {
  const there = files.has(path2);
  if (!there && required) report("missing-file", `${path2} is not there`, place);
  return there;
}
function createReader({ files, environment: environment3 }, report) {
  const known9 = /* @__PURE__ */ new Map();
  return ({ path: path2, format }, own, earlier) => {
    const key2 = `${format} ${path2}`;
    if (known9.has(key2)) return known9.get(key2);
    const around = new Map([...given(own), ...environment3]);
    const file = readEnvFile(files, path2, { environment: around, earlier, format }, report);
    if (asksNothing(files.text(path2) ?? "")) known9.set(key2, file);
    return file;
  };
}
function asksNothing(text2) {
  return !text2.includes("$") && text2.split("\n").every((line) => /^\s*(?:#|$)|=/.test(line));
}
function given(environment3) {
  return [...environment3].flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}

// providers/docker/compose/load.ts
function loadCompose(files, invocation) {
  const faults = [];
  const report = (code2, message, place) => {
    faults.push(place ? { code: code2, message, place } : { code: code2, message });
  };
  const setup2 = setUp(files, invocation, report);
  const { folder, composeFiles: composeFiles2, profiles } = setup2;
  const loading = createLoading(files, report);
  if (composeFiles2.length === 0) report("missing-file", "There is no Compose file");
  const environment3 = withProjectName(setup2, loading);
  const model = loadModel({ loading, folder, environment: environment3, trail: [] }, composeFiles2);
  if (!model && composeFiles2.length > 0) {
    report("structure", "The Compose file is empty", startOf(composeFiles2[0]));
  }
  const services = servicesOf(model, { folder, environment: environment3, profiles });
  const active = services.filter((service) => service.active);
  if (model) checkConsistency(model, active, services, report);
  return {
    ...setup2,
    environment: environment3,
    read: [...loading.documents.keys()],
    services,
    environments: resolveEnvironments(active, { files, environment: environment3 }, report),
    secrets: fileObjectsOf(get(model, "secrets"), environment3),
    configs: fileObjectsOf(get(model, "configs"), environment3),
    documents: [...loading.seen],
    faults
  };
}
function startOf(file) {
  return file === void 0 ? void 0 : { file, line: 1, column: 1 };
}

// providers/docker/compose/observe/configured.ts
function configuredProjects(options) {
  return options.flatMap(({ environment: environment3, value }) => {
    const compose = member(value, "compose");
    if (compose === void 0 || member(compose, "live") === true) return [];
    const settings = isRecord(compose) ? compose : { files: compose };
    const files = pathsOf(member(settings, "files"));
    const envFiles = pathsOf(member(settings, "envFiles"));
    const profiles = texts(member(settings, "profiles"));
    const service = text(member(settings, "service"));
    return [
      {
        invocation: { files, envFiles, profiles, processEnv: {} },
        file: files[0] ?? "compose.yaml",
        environments: [{ environment: environment3 }],
        configured: true,
        ...service !== void 0 && { service }
      }
    ];
  });
}
function pathsOf(value) {
  const paths = typeof value === "string" ? [value] : texts(value);
  return paths.map((path2) => join(".", path2));
}

// src/formats/compose/references.ts
function referencesIn(template) {
  const found = [];
  collect(template, false, found);
  return found;
}
function collect(template, fallback, found) {
  for (const part2 of template) {
    if (typeof part2 === "string" || part2.kind === "malformed") continue;
    found.push(referenceOf(part2, fallback));
    if (part2.word && !part2.operator?.endsWith("?")) collect(part2.word, true, found);
  }
}
function referenceOf({ name, offset, operator }, fallback) {
  const required = operator?.endsWith("?") === true && !fallback;
  return {
    name,
    offset,
    need: required ? "required" : operator?.endsWith("-") ? "defaulted" : "optional",
    unchecked: operator === void 0 && !fallback,
    rejectsEmpty: required && operator === ":?"
  };
}
function originOf(template) {
  const [part2, more] = template;
  if (part2 === void 0 || more !== void 0) return void 0;
  if (typeof part2 === "string" || part2.kind === "malformed") return void 0;
  const { name, operator, word = [] } = part2;
  if (operator?.endsWith("+")) return void 0;
  if (!operator?.endsWith("-") || word.length === 0) {
    return { names: [name], required: operator?.endsWith("?") === true };
  }
  const rest2 = originOf(word);
  return rest2 && { names: [name, ...rest2.names], required: rest2.required };
}

// providers/docker/compose/accidents.ts
function accidentsIn(variable, template, host) {
  const found = /* @__PURE__ */ new Set();
  let before = "";
  for (const part2 of template) {
    if (typeof part2 === "string") {
      before = part2;
      continue;
    }
    const isBare2 = part2.kind === "substitution" && part2.bare === true && !host.has(part2.name);
    if (isBare2 && isAccident(variable, part2.name, before)) found.add(part2.offset);
    before = "";
  }
  return found;
}

// providers/docker/compose/observe/reads.ts
var COMPOSE = "compose";
function* readsOf(project, { components }) {
  for (const asked of [...substitutionsIn(project), ...entriesIn(project), ...sourcesIn(project)]) {
    yield {
      role: "reads",
      ...asked,
      channel: COMPOSE,
      component: components.of(asked.place.file).id,
      phases: ["run"],
      audience: "server",
      certainty: "proved",
      setting: "source"
    };
  }
}
function* substitutionsIn({ documents, environment: environment3 }) {
  const seen3 = /* @__PURE__ */ new Set();
  const open2 = documents.map((node) => ({ node, key: "" }));
  for (let next2 = open2.pop(); next2; next2 = open2.pop()) {
    const { node, key: key2 } = next2;
    if (seen3.has(node)) continue;
    seen3.add(node);
    if (node.kind === "scalar") yield* askedBy(node, key2, environment3);
    else if (node.kind === "list") open2.push(...node.items.map((item) => ({ node: item, key: key2 })));
    else for (const [name, { value }] of node.entries) open2.push({ node: value, key: name });
  }
}
function* askedBy(node, key2, host) {
  const { template = [] } = node;
  if (template.length === 0) return;
  const pair3 = pairOfItem(node);
  const accidents = accidentsIn(pair3.value === void 0 ? key2 : pair3.name, template, host);
  for (const { name, offset, need, unchecked, rejectsEmpty } of referencesIn(template)) {
    if (accidents.has(offset)) continue;
    yield {
      name,
      place: dollarAt(node, offset),
      need,
      ...unchecked && { unchecked: true },
      ...rejectsEmpty && { rejectsEmpty: true }
    };
  }
}
function* entriesIn({ services }) {
  for (const { environment: environment3, build } of services) {
    for (const [name, { place, passed: passed2 }] of [...environment3, ...build?.args ?? []]) {
      if (passed2) yield { name, place, need: "optional" };
    }
  }
}
function* sourcesIn({ secrets, configs, services }) {
  for (const [kind, all] of [["secrets", secrets], ["configs", configs]]) {
    for (const [key2, { environment: environment3, place }] of all) {
      if (environment3 === void 0) continue;
      const used = services.some(
        (service) => service.active && service[kind].includes(key2)
      );
      yield { name: environment3, place, need: used ? "required" : "optional" };
    }
  }
}
function placeKey({ file, line, column }) {
  return `${file}:${line}:${column}`;
}

// providers/docker/compose/observe/runs.ts
import { posix as posix3 } from "node:path";
function runsOf(service, components) {
  if (service.build) return builtIn(service, service.build.context, components);
  const mounted = service.volumes.find(({ source }) => components.get(source) !== void 0);
  if (mounted) {
    const when2 = `the service ${service.name} runs the folder that is mounted into it`;
    return { component: mounted.source, when: when2 };
  }
  return service.image === void 0 ? void 0 : namedAfter(service.image, service.name, components);
}
function builtIn(service, context, components) {
  if (isRemote(context) || isOutside(context)) return void 0;
  const near = components.of(`${context}/-`).id;
  if (near !== "." || !components.monorepo) return { component: near };
  const dockerfile = join(context, service.build?.dockerfile ?? "Dockerfile");
  const own = components.of(dockerfile).id;
  if (own !== ".") return { component: own };
  const words = [service.name, posix3.basename(dockerfile), service.build?.target ?? ""];
  const named4 = words.flatMap((word) => componentsNamed(word, components));
  const [only2] = new Set(named4.map(({ id }) => id));
  if (only2 !== void 0 && named4.every(({ id }) => id === only2)) return { component: only2 };
  return { when: `the service ${service.name} builds it` };
}
function namedAfter(image, service, components) {
  const name = posix3.basename(image.replace(/[:@][^/]*$/, ""));
  const when2 = `the image of the service ${service} is built of it`;
  const [first, ...more] = componentsNamed(name, components);
  if (first !== void 0 && first.id !== "." && more.length === 0)
    return { component: first.id, when: when2 };
  const root = components.get(".");
  const own = rootNames(root);
  return first !== void 0 || own.some((one) => name === one || name.startsWith(`${one}-`)) ? { ...!components.monorepo && { component: "." }, when: when2 } : void 0;
}
function componentsNamed(word, components) {
  const folded = word.toLowerCase().replace(/^dockerfile\.|\.?dockerfile$/g, "");
  if (folded === "") return [];
  return components.all.filter(({ id, name }) => {
    const own = [posix3.basename(id), name?.replace(/^@[^/]+\//, "") ?? ""];
    return own.some((one) => one.length > 1 && (folded === one || folded.endsWith(`-${one}`)));
  });
}
function rootNames(root) {
  const [scope, name] = root?.name?.startsWith("@") ? root.name.slice(1).split("/") : [root?.name];
  return [scope, name].filter(
    (one) => one !== void 0 && one.length > 2 && one !== "root"
  );
}

// providers/docker/compose/observe/coverage.ts
var HIDES = /* @__PURE__ */ new Set([
  "syntax",
  "alias",
  "too-deep",
  "too-large",
  "extends",
  "include",
  "missing-file",
  "out-of-sight",
  "env-file"
]);
function* coverageOf(at) {
  for (const { environment: environment3 } of at.found.environments) {
    yield { role: "supplies", environment: environment3, channel: COMPOSE, ...hostSight(at) };
    for (const component of areasOf(at, environment3)) {
      yield {
        role: "supplies",
        environment: environment3,
        ...component !== void 0 && { component },
        channel: "process",
        ...at.found.configured ? configuredSight(at) : detectedSight(at, environment3)
      };
    }
  }
}
function areasOf(at, environment3) {
  const { found, project, context } = at;
  const areas = /* @__PURE__ */ new Set();
  for (const service of project.services) {
    if (found.service !== void 0 && found.service !== service.name) continue;
    const runs = runsOf(service, context.components);
    if (runs && counts(service, at, environment3)) areas.add(areaOf(runs, found.file, at));
  }
  if (found.configured && areas.size === 0) areas.add(void 0);
  if (isDeployedAs(found, environment3) && project.services.length > 0) {
    const own = context.components.of(found.file).id;
    areas.add(own === "." ? void 0 : own);
  }
  return areas;
}
function isDeployedAs({ environments, configured }, environment3) {
  const placed2 = environments.find((one) => one.environment === environment3);
  return !configured && isDeployment(environment3) && placed2 !== void 0 && !placed2.when;
}
function counts({ build }, { found }, environment3) {
  return found.configured || isDeployment(environment3) && build !== void 0;
}
function areaOf({ component }, file, { found, context }) {
  if (found.configured || context.components.of(file).id !== ".") return component;
  return void 0;
}
function detectedSight({ found: { file } }, environment3) {
  return {
    names: "partial",
    values: "partial",
    why: `${file} may be what runs it with Docker Compose, on a host that adds to it`,
    mend: `name it in envparity.yaml: environments: { ${environment3}: { sources: [{ docker: { compose: ${file} } }] } }`
  };
}
function configuredSight({ project: { faults } }) {
  const hidden = faults.find(({ code: code2 }) => HIDES.has(code2));
  return hidden ? { names: "partial", values: "partial", why: reason(hidden) } : COMPLETE;
}
var COMPLETE = { names: "complete", values: "partial" };
function reason({ message }) {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
function hostSight({ found, project }) {
  const { envFiles = [] } = found.invocation;
  const all = envFiles.length > 0 && envFiles.every((path2) => project.envFiles.includes(path2));
  const broken = project.faults.some(({ code: code2 }) => code2 === "env-file");
  if (found.configured && all && !broken) return COMPLETE;
  return {
    names: "partial",
    values: "partial",
    why: `the shell that runs Docker Compose with ${found.file} may set it`,
    mend: "docker compose config --environment"
  };
}

// providers/docker/dockerfile/dockerignore.ts
import { posix as posix5 } from "node:path";

// providers/docker/dockerfile/folders.ts
import { posix as posix4 } from "node:path";
function foldersOf({ files }) {
  const folders = /* @__PURE__ */ new Set(["."]);
  for (const { path: path2 } of files) {
    for (let folder = posix4.dirname(path2); !folders.has(folder); folder = posix4.dirname(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}
function below(folder, path2) {
  const joined3 = posix4.join(folder, path2.replace(/^\/+/, "")).replace(/(?!^)\/+$/, "");
  return joined3 === ".." || joined3.startsWith("../") ? void 0 : joined3;
}
function inside(folder, path2) {
  if (path2 === folder) return "";
  if (folder === "." || folder === "/") return path2.replace(/^\//, "");
  return path2.startsWith(`${folder}/`) ? path2.slice(folder.length + 1) : void 0;
}

// providers/docker/dockerfile/dockerignore.ts
var MOST_PATTERNS = 2e3;
function dockerignore(tree, dockerfile, context) {
  const own = `${dockerfile}.dockerignore`;
  const file = tree.has(own) ? own : below(context, ".dockerignore");
  const patterns2 = readPatterns(file !== void 0 && tree.has(file) ? tree.text(file) : void 0);
  return (path2) => {
    const relative2 = inside(context, path2);
    if (relative2 === void 0) return true;
    const paths = [...parentsOf(relative2), relative2];
    let excluded = false;
    for (const { excludes, matches } of patterns2) {
      if (excluded !== excludes && paths.some(matches)) excluded = excludes;
    }
    return excluded;
  };
}
function parentsOf(path2) {
  const parts = path2.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
function readPatterns(text2 = "") {
  const patterns2 = [];
  for (const line of text2.split(/\r?\n/, MOST_PATTERNS)) {
    const written = line.trim();
    if (written === "" || written.startsWith("#")) continue;
    const excludes = !written.startsWith("!");
    const pattern = (excludes ? written : written.slice(1)).trim();
    const cleaned = posix5.normalize(pattern).replace(/^\/+/, "").replace(/\/+$/, "");
    if (cleaned === "" || (cleaned.match(/\*+/g)?.length ?? 0) > 6) continue;
    const options = { dot: true, nobrace: true, noextglob: true, nonegate: true };
    const matches = cleaned === "." ? () => true : late_globs_default(cleaned, options);
    patterns2.push({ excludes, matches: (path2) => matches(path2) });
  }
  return patterns2;
}

// providers/docker/compose/observe/not-passed.ts
var HARMLESS = /* @__PURE__ */ new Set(["required-unset", "inconsistent"]);
function* keptFromContainers({ found, project, context }, asked) {
  const [path2] = project.envFiles;
  if (path2 === void 0 || project.faults.some(({ code: code2 }) => !HARMLESS.has(code2))) return;
  const file = readEnvFile(context.tree, path2, { environment: /* @__PURE__ */ new Map() }, () => {
  });
  const names = [...file?.places ?? []].filter(([name]) => !asked.has(name));
  if (names.length === 0) return;
  for (const service of project.services) {
    const component = service.build && runsOf(service, context.components);
    if (component?.component === void 0 || component.when !== void 0 || !service.active)
      continue;
    if (seesFile(service, path2, context.tree)) continue;
    const passed2 = project.environments.get(service.name);
    const kept = names.filter(([name]) => !passed2?.has(name) && !passed2?.has(`${name}_FILE`));
    if (kept.length === 0) continue;
    yield {
      fact: "kept-from-container",
      component: component.component,
      service: service.name,
      place: service.place,
      composeFile: found.file,
      names: kept.map(([name, at]) => ({ name, place: placeOf4(path2, at) }))
    };
  }
}
function placeOf4(file, { line, column }) {
  return { file, line, column };
}
function seesFile({ build, volumes }, path2, tree) {
  const folder = folderOf(path2);
  const holds2 = (source) => source === path2 || source === "." || folder === source || folder.startsWith(`${source}/`);
  if (volumes.some(({ source }) => holds2(source))) return true;
  if (!build || isRemote(build.context) || isOutside(build.context)) return true;
  if (!holds2(build.context)) return false;
  const excluded = dockerignore(
    tree,
    join(build.context, build.dockerfile ?? "Dockerfile"),
    build.context
  );
  return !excluded(path2);
}

// providers/docker/compose/observe/problems.ts
var TOLD = /* @__PURE__ */ new Set([
  "syntax",
  "duplicate-key",
  "alias",
  "too-deep",
  "too-large",
  "interpolation",
  "extends",
  "include",
  "env-file"
]);
var MOST5 = 3;
function problemsOf({ found, project }) {
  const told = project.faults.filter(
    ({ code: code2, place }) => (TOLD.has(code2) || code2 === "missing-file" && found.configured) && (found.own === void 0 || place?.file === found.own)
  );
  return told.slice(0, MOST5).map(({ code: code2, message, place }) => ({
    code: `compose-${code2}`,
    message: `Docker Compose refuses ${found.file}: ${message}`,
    ...place && { place },
    hint: "Correct it as docker compose config says"
  }));
}

// providers/docker/compose/observe/projects.ts
var COMPOSE2 = /^(?:(?:docker|podman|container)-)?compose(?:[._-][\w.-]+)?\.ya?ml$/;
var TO_FILL = /^[ \t]*\{%|\{\{[ -]*cookiecutter\./m;
var ASIDE = new Set(
  "__fixtures__ __mocks__ __tests__ example examples fixture fixtures sample samples template templates testdata".split(
    " "
  )
);
var TESTS = /* @__PURE__ */ new Set(["test", "tests", "testing", "e2e", "cypress", "playwright", "integration"]);
function composeFiles({ tree }) {
  return tree.files.filter(
    ({ name, path: path2 }) => COMPOSE2.test(name) && !isVendored(path2) && !TO_FILL.test(tree.text(path2) ?? "")
  );
}
function* detectedProjects(context) {
  const folders = /* @__PURE__ */ new Map();
  for (const { path: path2, name } of composeFiles(context)) {
    const folder = folderOf(path2);
    folders.set(folder, [...folders.get(folder) ?? [], name]);
  }
  for (const [folder, names] of folders) yield* projectsIn(folder, names, context);
}
function* projectsIn(folder, names, context) {
  const at = (name) => folder === "." ? name : `${folder}/${name}`;
  const base = DEFAULT_NAMES.find((name) => names.includes(name));
  const override = base && OVERRIDE_NAMES.find((name) => names.includes(name));
  const usual = [base, override].flatMap((name) => name === void 0 ? [] : [at(name)]);
  const [first] = usual;
  if (first !== void 0) {
    const environments = placed(first, "development", context);
    yield {
      invocation: { files: usual, processEnv: {} },
      file: first,
      environments,
      configured: false
    };
  }
  for (const name of names) {
    if (name === base || name === override || DEFAULT_NAMES.some((usualName) => usualName === name))
      continue;
    const file = at(name);
    const files = base === void 0 ? [file] : [at(base), file];
    const environments = placed(file, void 0, context);
    yield {
      invocation: { files, processEnv: {} },
      file,
      own: file,
      environments,
      configured: false
    };
  }
}
function placed(file, fallback, context) {
  const { environments } = context;
  const aside2 = file.split("/").some((part2) => ASIDE.has(part2));
  const said = aside2 ? void 0 : environmentOf2(file);
  const named4 = aside2 ? void 0 : said ?? fallback;
  const own = named4 === void 0 ? void 0 : context.canonical(named4);
  const when2 = `Docker Compose runs it with ${file}`;
  return environments.flatMap((environment3) => {
    if (environment3 === own) return [{ environment: environment3 }];
    if (named4 === "test")
      return usualEnvironment(environment3) === "ci" ? [{ environment: environment3, when: when2 }] : [];
    const possible = said === void 0 || isDeployment(said);
    const deployed = isDeployment(environment3) || named4 === void 0;
    return possible && deployed ? [{ environment: environment3, when: when2 }] : [];
  });
}
function environmentOf2(file) {
  const [name = "", ...folders] = file.split("/").reverse();
  const words = name.replace(/\.ya?ml$/, "").split(/[._-]/);
  for (const word of [...words, ...folders]) {
    if (TESTS.has(word)) return "test";
    if (word.startsWith(".")) return "development";
    const usual = usualEnvironment(word);
    if (usual !== void 0) return usual;
  }
  return void 0;
}

// providers/docker/compose/observe/secrets.ts
function* secretArguments({ project, context }) {
  for (const { build } of project.services) {
    for (const [name, { place, value, passed: passed2 }] of build?.args ?? []) {
      if (passed2 || value === void 0 || value.template !== void 0) continue;
      yield* plainSecret(context.describe(name, value.text, ""), {
        name,
        component: context.components.of(place.file).id,
        place,
        setting: "source"
      });
    }
  }
}

// providers/docker/compose/observe/supplies.ts
var NAME2 = /^[A-Za-z_][\w.-]*$/;
var LAYERS = { deployed: 2e3, here: 2 };
function* serviceSupplies(at) {
  const { found, project, context } = at;
  const alone = standsAlone(project, found);
  for (const service of project.services) {
    if (found.service !== void 0 && found.service !== service.name) continue;
    const runs = runsOf(service, context.components);
    if (runs === void 0) continue;
    const files = service.envFiles.map((entry2, index) => ({
      index,
      ...envFileOf(entry2, service, at)
    }));
    for (const placed2 of found.environments) {
      const condition2 = conditionOf(service, placed2, runs, found);
      const about = { service, runs, placed: placed2, at };
      for (const [name, variable] of service.environment) {
        if (!NAME2.test(name)) continue;
        const when2 = condition2 ?? elsewhere(variable.place, found, alone);
        yield* variableSupplies(name, variable, when2, about);
      }
      for (const file of files) {
        yield* fileSupplies(file, condition2 ?? elsewhere(file.place, found, alone), about);
      }
    }
  }
}
function conditionOf(service, { environment: environment3, when: when2 }, runs, found) {
  if (when2 !== void 0) return when2;
  if (runs.when !== void 0 && !(found.configured && found.service === service.name))
    return runs.when;
  if (service.active || service.profiles.includes(environment3)) return void 0;
  return `the profile ${service.profiles[0]} is active`;
}
function elsewhere({ file }, { own }, alone) {
  if (!alone || own === void 0 || own === file) return void 0;
  return `${own} is merged over ${file}`;
}
function standsAlone({ documents }, { own }) {
  return documents.filter(({ place }) => place.file === own).flatMap((document) => [...entriesOf2(get(document, "services")).values()]).every(({ value }) => ["image", "build", "extends"].some((key2) => get(value, key2)));
}
function* variableSupplies(name, { place, value, passed: passed2 }, when2, about) {
  const { environment: environment3 } = about.placed;
  const base = supplyOf(name, place, when2, about);
  if (passed2 || value === void 0) {
    const from = [{ name, channel: COMPOSE }];
    yield { ...base, value: { kind: "hidden" }, from, passesOn: true };
  } else {
    yield { ...base, ...givenBy(name, value, environment3, about.at) };
  }
  if (!/.+_FILE$/.test(name)) return;
  const own = name.slice(0, -"_FILE".length);
  if (about.service.environment.has(own)) return;
  const reading = when2 ?? `the start of the service ${about.service.name} reads ${name}`;
  yield { ...supplyOf(own, place, reading, about), value: { kind: "hidden" } };
}
function givenBy(name, { text: text2, template = [] }, environment3, { context, project }) {
  if (template.every((part2) => typeof part2 === "string")) {
    return { value: context.describe(name, text2, environment3) };
  }
  if (accidentsIn(name, template, project.environment).size > 0)
    return { value: context.describe(name, text2, environment3, "dollar-lost") };
  const origin = originOf(template);
  if (origin === void 0) return { value: { kind: "hidden" } };
  const from = origin.names.map((one) => ({ name: one, channel: COMPOSE }));
  return { value: { kind: "hidden" }, from, ...origin.required && { passesOn: true } };
}
function supplyOf(name, place, when2, { runs, placed: placed2 }) {
  return {
    role: "supplies",
    name,
    channel: "process",
    environment: placed2.environment,
    ...runs.component !== void 0 && { component: runs.component },
    phases: ["run"],
    place,
    layer: isDeployment(placed2.environment) ? LAYERS.deployed : LAYERS.here,
    ...when2 !== void 0 && { when: when2 }
  };
}
function envFileOf(entry2, service, { project, context }) {
  const { path: path2, format, place } = entry2;
  const { tree } = context;
  const environment3 = new Map(project.environment);
  for (const [name, { value }] of service.environment) {
    if (value && !environment3.has(name)) environment3.set(name, value.text);
  }
  const file = tree.has(path2) ? readEnvFile(tree, path2, { environment: environment3, format }, () => {
  }) : void 0;
  return { path: path2, file, place };
}
function* fileSupplies({ path: path2, file, index }, condition2, about) {
  const { service, placed: placed2, at } = about;
  const { context } = at;
  const when2 = condition2 ?? sameFileElsewhere(path2, placed2.environment, context);
  for (const [name, { line, column }] of file?.places ?? []) {
    if (!NAME2.test(name) || service.environment.has(name)) continue;
    const base = supplyOf(name, { file: path2, line, column }, when2, about);
    yield {
      ...base,
      layer: base.layer - 1 + index / 1e3,
      value: valueIn(file, name, placed2.environment, context)
    };
  }
}
function valueIn(file, name, environment3, { describe }) {
  const value = file?.values.get(name);
  if (value === void 0) return { kind: "hidden" };
  if (file?.lost.has(name)) return describe(name, value, environment3, "dollar-lost");
  return file?.outside.has(name) ? { kind: "hidden" } : describe(name, value, environment3);
}
function sameFileElsewhere(path2, environment3, { tree }) {
  if (environment3 === "development" || tree.tracked(path2) !== false) return void 0;
  return `a file like ${path2} lies there too`;
}
function* hostSupplies(place, components) {
  const { found, project, context } = place;
  for (const [layer, path2] of project.envFiles.entries()) {
    const file = readEnvFile(context.tree, path2, { environment: /* @__PURE__ */ new Map() }, () => {
    });
    if (file === void 0) continue;
    for (const [name, at] of file.places) {
      if (!NAME2.test(name) || !file.values.has(name)) continue;
      for (const placed2 of found.environments) {
        yield* hostSupply({ name, path: path2, at, layer, file, placed: placed2, context }, components);
      }
    }
  }
}
function* hostSupply({ name, path: path2, at, layer, file, placed: placed2, context }, components) {
  const { environment: environment3 } = placed2;
  const when2 = placed2.when ?? sameFileElsewhere(path2, environment3, context);
  for (const component of components) {
    yield {
      role: "supplies",
      name,
      channel: COMPOSE,
      environment: environment3,
      ...component !== void 0 && { component },
      phases: ["run"],
      value: valueIn(file, name, environment3, context),
      place: { file: path2, line: at.line, column: at.column },
      layer,
      ...when2 !== void 0 && { when: when2 }
    };
  }
}

// providers/docker/compose/index.ts
function composeObservations(context, options) {
  const configured = configuredProjects(options);
  const taken2 = new Set(
    configured.flatMap(({ environments }) => environments.map((one) => one.environment))
  );
  const detected = [...detectedProjects(context)].map((found) => ({
    ...found,
    environments: found.environments.filter(({ environment: environment3 }) => !taken2.has(environment3))
  }));
  const places = [...configured, ...detected].map((found) => ({
    found,
    project: loadCompose(context.tree, found.invocation),
    context
  }));
  const folders = new Set(composeFiles(context).map(({ path: path2 }) => folderOf(path2)));
  const reads = /* @__PURE__ */ new Map();
  const observations = [];
  for (const place of places) {
    for (const read4 of readsOf(place.project, context)) {
      const key2 = `${placeKey(read4.place)}:${read4.name}`;
      if (!reads.has(key2)) reads.set(key2, read4);
    }
    observations.push(...serviceSupplies(place));
    observations.push(...hostSupplies(place, folders.size > 1 ? componentsOf(place) : [void 0]));
  }
  const asked = new Set([...reads.values()].map(({ name }) => name));
  return {
    observations: [...reads.values(), ...observations],
    coverage: unique(places.flatMap((place) => [...coverageOf(place)])),
    facts: places.flatMap((place) => [
      ...secretArguments(place),
      ...place.found.environments.some(({ when: when2 }) => when2 === void 0) ? keptFromContainers(place, asked) : []
    ]),
    problems: unique(places.flatMap(problemsOf))
  };
}
function componentsOf({ project, found, context }) {
  const { components } = context;
  const runs = project.services.flatMap((service) => runsOf(service, components) ?? []);
  if (runs.some(({ component }) => component === void 0)) return [void 0];
  const own = components.of(found.file).id;
  return [.../* @__PURE__ */ new Set([own, ...runs.map(({ component }) => component)])];
}
function unique(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// providers/docker/devcontainer.ts
import { posix as posix7 } from "node:path";

// src/formats/dockerfile/scanner.ts
var Scanner = class {
  chars;
  at = 0;
  constructor(text2) {
    this.chars = [...text2];
  }
  peek() {
    return this.chars[this.at];
  }
  next() {
    return this.chars[this.at++];
  }
  /** All that follows as long as the test holds. */
  while(test) {
    const start = this.at;
    for (let char = this.peek(); char !== void 0 && test(char); char = this.peek()) this.at++;
    return this.chars.slice(start, this.at).join("");
  }
};
function isSpace(char) {
  return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(char);
}
function isDigit(char) {
  return new RegExp("^\\p{Nd}$", "u").test(char);
}
function isNameCharacter(char) {
  return /^[\p{L}\p{Nd}_]$/u.test(char);
}
function isSpecial(char) {
  return "@*#?-$!0".includes(char);
}

// src/formats/dockerfile/pairs.ts
function readPairs(args, escapeCharacter) {
  const words = splitWords(args, escapeCharacter);
  const first = words[0];
  if (first === void 0) return { ok: false, reason: "a name is missing" };
  if (!first.text.includes("=")) return legacyPair(args);
  const pairs = [];
  for (const { text: text2, at } of words) {
    const equals = text2.indexOf("=");
    if (equals < 0) return { ok: false, reason: "a word has no equals sign" };
    if (equals === 0) return { ok: false, reason: "a name is missing" };
    pairs.push({ name: text2.slice(0, equals), value: text2.slice(equals + 1), at });
  }
  return { ok: true, pairs };
}
function legacyPair(args) {
  const [, name = "", value] = /^([^\t\v\f\r ]*)[\t\v\f\r ]+([\s\S]*)$/.exec(args) ?? [];
  if (value === void 0) return { ok: false, reason: "a value is missing" };
  if (name === "") return { ok: false, reason: "a name is missing" };
  return { ok: true, pairs: [{ name, value, at: 0 }] };
}
function readArguments(args, escapeCharacter) {
  const pairs = [];
  for (const { text: text2, at } of splitWords(args, escapeCharacter)) {
    const equals = text2.indexOf("=");
    if (equals === 0) return { ok: false, reason: "a name is missing" };
    if (equals < 0) pairs.push({ name: text2, at });
    else pairs.push({ name: text2.slice(0, equals), value: text2.slice(equals + 1), at });
  }
  if (pairs.length === 0) return { ok: false, reason: "a name is missing" };
  return { ok: true, pairs };
}
function splitWords(args, escapeCharacter) {
  const words = [];
  for (let at = 0; at < args.length; ) {
    if (isSpace(args.charAt(at))) {
      at++;
      continue;
    }
    const { text: text2, end } = wordAt(args, at, escapeCharacter);
    if (text2 !== "") words.push({ text: text2, at });
    at = end;
  }
  return words;
}
function wordAt(args, start, escapeCharacter) {
  let text2 = "";
  let quote = "";
  let at = start;
  for (; at < args.length; at++) {
    const char = args.charAt(at);
    if (quote === "" && isSpace(char)) break;
    if (char === escapeCharacter && quote !== "'") {
      const next2 = args.charAt(++at);
      if (next2 !== "") text2 += char + next2;
      continue;
    }
    if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
    text2 += char;
  }
  return { text: text2, end: at };
}

// src/formats/dockerfile/pattern.ts
var MOST_WORK = 5e6;
function readPattern(pattern) {
  const steps = [];
  const chars = [...pattern];
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index] ?? "";
    if (char === "*") {
      if (steps.at(-1)?.kind !== "star") steps.push({ kind: "star" });
    } else if (char === "?") {
      steps.push({ kind: "any" });
    } else if (char === "\\") {
      const next2 = chars[index + 1];
      if (next2 === void 0 || !"}/*?\\".includes(next2)) return void 0;
      steps.push({ kind: "literal", char: next2 });
      index++;
    } else {
      steps.push({ kind: "literal", char });
    }
  }
  return steps;
}
function withoutPrefix(value, steps, longest) {
  const chars = [...value];
  const work = { left: MOST_WORK };
  const end = matchAt(chars, 0, steps, longest, work);
  if (work.left < 0) return void 0;
  return end === void 0 ? value : chars.slice(end).join("");
}
function withoutSuffix(value, steps, longest) {
  const backwards = withoutPrefix([...value].reverse().join(""), [...steps].reverse(), longest);
  return backwards === void 0 ? void 0 : [...backwards].reverse().join("");
}
function replaced2(value, steps, replacement, all) {
  const chars = [...value];
  const work = { left: MOST_WORK };
  let result = "";
  let at = 0;
  let lastEnd = -1;
  while (at <= chars.length) {
    const end = matchAt(chars, at, steps, true, work);
    if (work.left < 0) return void 0;
    if (end !== void 0 && !(end === at && at === lastEnd)) {
      const matched = chars.slice(at, end).join("");
      result += all ? fillTemplate(replacement, matched) : replacement;
      if (!all) return result + chars.slice(end).join("");
      lastEnd = end;
      if (end > at) {
        at = end;
        continue;
      }
    }
    result += chars[at] ?? "";
    at++;
  }
  return result;
}
function fillTemplate(template, matched) {
  return template.replace(
    /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (dollar, braced, bare) => {
      if (dollar === "$$") return "$";
      return /^0+$/.test(braced ?? bare ?? "") ? matched : "";
    }
  );
}
function matchAt(chars, start, steps, longest, work) {
  let states = new Set(behindStars(0, steps));
  let found;
  for (let at = start; ; at++) {
    if (states.has(steps.length)) {
      found = at;
      if (!longest) return found;
    }
    const char = chars[at];
    if (char === void 0 || states.size === 0) return found;
    work.left -= states.size;
    if (work.left < 0) return void 0;
    const next2 = /* @__PURE__ */ new Set();
    for (const state of states) {
      for (const after of statesAfter(state, char, steps)) next2.add(after);
    }
    states = next2;
  }
}
function statesAfter(state, char, steps) {
  const step2 = steps[state];
  if (step2 === void 0) return [];
  if (step2.kind === "literal") return step2.char === char ? behindStars(state + 1, steps) : [];
  if (char === "\n") return [];
  return behindStars(step2.kind === "star" ? state : state + 1, steps);
}
function behindStars(state, steps) {
  return steps[state]?.kind === "star" ? [state, ...behindStars(state + 1, steps)] : [state];
}

// src/formats/dockerfile/words.ts
var DEEPEST6 = 100;
var LONGEST2 = 1e5;
var Refusal = class extends Error {
};
function expandWord(word, lookup, options = {}) {
  const lexer = new Lexer(word, lookup, options);
  try {
    const { value, words } = lexer.until(void 0, false);
    const { matched, unmatched } = lexer;
    return { ok: true, value, words, matched, unmatched };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}
var Lexer = class {
  matched = /* @__PURE__ */ new Set();
  unmatched = /* @__PURE__ */ new Set();
  scanner;
  lookup;
  escapeCharacter;
  lenient;
  keepsEscapes = false;
  depth = 0;
  length = 0;
  /** BuildKit has one buffer for the word at hand, which a nested word takes over. */
  current = "";
  constructor(word, lookup, { escapeCharacter = "\\", lenient = false }) {
    this.scanner = new Scanner(word);
    this.lookup = lookup;
    this.escapeCharacter = escapeCharacter;
    this.lenient = lenient;
  }
  /** Everything up to a closing character, or to the end where none is given. */
  until(close, keepsEscapes) {
    if (++this.depth > DEEPEST6) throw new Refusal("it is nested too deeply");
    const outer = this.keepsEscapes;
    this.keepsEscapes = keepsEscapes;
    const result = this.collect(close);
    this.keepsEscapes = outer;
    this.depth--;
    return result;
  }
  collect(close) {
    const { scanner } = this;
    const words = [];
    let value = "";
    let inWord = false;
    this.current = "";
    const raw = (text2) => {
      this.current += text2;
      inWord = true;
    };
    const splitting = (text2) => {
      for (const char of text2) {
        if (!isSpace(char)) raw(char);
        else if (inWord && this.current !== "") {
          words.push(this.current);
          this.current = "";
          inWord = false;
        }
      }
    };
    const finish = () => {
      if (this.current !== "") words.push(this.current);
      this.current = "";
      return { value, words };
    };
    for (let char = scanner.peek(); char !== void 0; char = scanner.peek()) {
      if (char === close) {
        scanner.next();
        return finish();
      }
      const special = this.special(char);
      if (special !== void 0) {
        value += this.counted(special);
        if (char === "$") splitting(special);
        else raw(special);
        continue;
      }
      scanner.next();
      if (char !== this.escapeCharacter) {
        splitting(char);
        value += char;
        continue;
      }
      if (this.keepsEscapes) {
        raw(char);
        value += char;
      }
      const escaped = scanner.next();
      if (escaped === void 0) break;
      raw(escaped);
      value += escaped;
    }
    if (close !== void 0) throw new Refusal(`a ${close} is missing`);
    return finish();
  }
  special(char) {
    if (char === "$") return this.dollar();
    if (char === "'") return this.singleQuoted();
    if (char === '"') return this.doubleQuoted();
    if (char === "<") return this.angle();
    return void 0;
  }
  /** The blanks after `<<` belong to the word. */
  angle() {
    const { scanner } = this;
    scanner.next();
    if (scanner.peek() !== "<") return "<";
    scanner.next();
    return `<<${scanner.while((char) => char === " " || char === "	" || char === "\r")}`;
  }
  singleQuoted() {
    this.scanner.next();
    const text2 = this.scanner.while((char) => char !== "'");
    if (this.scanner.next() === void 0) throw new Refusal("a single quote is missing");
    return text2;
  }
  doubleQuoted() {
    const { scanner, escapeCharacter } = this;
    scanner.next();
    let text2 = "";
    for (let char = scanner.peek(); char !== void 0; char = scanner.peek()) {
      if (char === "$") {
        text2 += this.counted(this.dollar());
        continue;
      }
      scanner.next();
      if (char === '"') return text2;
      if (char !== escapeCharacter) {
        text2 += char;
        continue;
      }
      if (this.keepsEscapes) text2 += char;
      const next2 = scanner.peek();
      if (next2 === void 0) break;
      text2 += next2 === '"' || next2 === "$" || next2 === escapeCharacter ? scanner.next() : char;
    }
    throw new Refusal("a double quote is missing");
  }
  dollar() {
    const { scanner } = this;
    scanner.next();
    if (scanner.peek() === "{") return this.braced();
    const name = this.name();
    return name === "" ? "$" : this.get(name) ?? "";
  }
  braced() {
    const { scanner } = this;
    scanner.next();
    const first = scanner.peek();
    if (first === void 0) throw new Refusal("a } is missing");
    if (first === "{" || first === "}" || first === ":") throw new Refusal("bad substitution");
    const name = this.name();
    const operator = scanner.next();
    if (operator === "}") return this.get(name) ?? "";
    if (operator === "/") return this.replacing(name);
    if (operator === ":") {
      const second = scanner.next() ?? "";
      if (second === "#" || second === "%") throw new Refusal(`:${second} is no operator`);
      return this.conditional(name, second, true);
    }
    if (operator === "#" || operator === "%") return this.trimming(name, operator);
    return this.conditional(name, operator ?? "", false);
  }
  conditional(name, operator, nothingIsUnset) {
    if (operator !== "-" && operator !== "+" && operator !== "?") {
      throw new Refusal(`${nothingIsUnset ? ":" : ""}${operator} is no operator`);
    }
    const word = this.until("}", false).value;
    const value = this.get(name);
    const unset = value === void 0 || nothingIsUnset && value === "";
    if (operator === "+") return unset ? "" : word;
    if (!unset) return value;
    if (operator === "-") return word;
    if (this.lenient) return "";
    throw new Refusal(`${name} must not be ${value === void 0 ? "unset" : "empty"}`);
  }
  trimming(name, operator) {
    const written = this.until("}", true).value;
    const longest = written.startsWith(operator);
    const steps = this.pattern(longest ? written.slice(1) : written);
    const value = this.get(name) ?? "";
    const trim = operator === "#" ? withoutPrefix : withoutSuffix;
    return given2(trim(value, steps, longest));
  }
  replacing(name) {
    const { scanner } = this;
    const all = scanner.peek() === "/";
    if (all) scanner.next();
    const pattern = this.until("/", true).value;
    const replacement = this.until("}", true).value;
    const value = this.get(name) ?? "";
    return given2(replaced2(value, this.pattern(pattern), replacement, all));
  }
  pattern(text2) {
    const steps = readPattern(text2);
    if (steps === void 0) throw new Refusal("an escape in a pattern is not allowed");
    return steps;
  }
  /** A name, the number of an argument, or one of the shell's own parameters. */
  name() {
    const { scanner } = this;
    const first = scanner.peek();
    if (first === void 0) return "";
    if (isDigit(first)) return scanner.while(isDigit);
    if (isSpecial(first)) return scanner.next() ?? "";
    return scanner.while(isNameCharacter);
  }
  get(name) {
    const value = this.lookup(name);
    (value === void 0 ? this.unmatched : this.matched).add(name);
    return value;
  }
  counted(text2) {
    this.length += text2.length;
    if (this.length > LONGEST2) throw new Refusal("it is too long");
    return text2;
  }
};
function given2(value) {
  if (value === void 0) throw new Refusal("a pattern takes too long to match");
  return value;
}

// src/formats/dockerfile/state.ts
var BuildRefusal = class extends Error {
  instruction;
  constructor(instruction, message) {
    super(message);
    this.instruction = instruction;
  }
};
var MOST_TEXT = 4e6;
var PLATFORM = /* @__PURE__ */ new Map([
  ["BUILDPLATFORM", "linux/amd64"],
  ["BUILDOS", "linux"],
  ["BUILDOSVERSION", ""],
  ["BUILDARCH", "amd64"],
  ["BUILDVARIANT", ""],
  ["TARGETPLATFORM", "linux/amd64"],
  ["TARGETOS", "linux"],
  ["TARGETOSVERSION", ""],
  ["TARGETARCH", "amd64"],
  ["TARGETVARIANT", ""],
  ["TARGETSTAGE", "default"]
]);
var State = class {
  variables = /* @__PURE__ */ new Map();
  /** What ENV has put into the image, whatever an ARG of the same name says to the build. */
  image = /* @__PURE__ */ new Map();
  open = /* @__PURE__ */ new Map();
  words;
  buildArgs;
  global;
  text = 0;
  /** @param global the arguments before the first FROM; absent: these are they */
  constructor(words, buildArgs, global) {
    this.words = words;
    this.buildArgs = buildArgs;
    this.global = global;
  }
  /** Applies an ARG or ENV; anything else changes nothing. */
  apply(instruction) {
    const { keyword, args, flags } = instruction;
    if (keyword !== "ARG" && keyword !== "ENV") return;
    if (flags.length > 0) throw new BuildRefusal(instruction, `${keyword} takes no flag`);
    const read4 = keyword === "ARG" ? readArguments : readPairs;
    const result = read4(args, this.words.escapeCharacter);
    if (!result.ok) throw new BuildRefusal(instruction, `in ${keyword}, ${result.reason}`);
    if (keyword === "ARG") {
      for (const { name, value, at } of result.pairs) {
        this.argument({ name, value, instruction, at });
      }
      return;
    }
    const set = result.pairs.map(({ name, value = "", at }) => {
      const key2 = this.checked(name, instruction).value;
      return this.variable(key2, value, { kind: "env", instruction, at });
    });
    for (const variable of set) {
      this.put(variable);
      this.image.set(variable.name, variable);
    }
  }
  /** Expands a word; what cannot be expanded is empty. */
  expand(word) {
    const result = expandWord(word, (name) => this.lookup(name), this.words);
    return result.ok ? { value: result.value, unset: result.unmatched } : { value: "", unset: /* @__PURE__ */ new Set() };
  }
  lookup(name) {
    const given3 = this.variables.get(name)?.value;
    if (given3 !== void 0 || this.global !== void 0) return given3;
    return this.buildArgs.get(name) ?? PLATFORM.get(name);
  }
  /** https://docs.docker.com/reference/dockerfile/#scope */
  argument({
    name,
    value,
    instruction,
    at
  }) {
    const place = { instruction, at };
    const given3 = this.buildArgs.get(name);
    if (given3 !== void 0) {
      this.put({ name, value: given3, kind: "arg", literal: false, from: [], ...place });
      return;
    }
    if (value !== void 0) {
      this.put({ ...this.variable(name, value, { kind: "arg", ...place }), literal: false });
      return;
    }
    const before = this.global?.variables.get(name);
    const platform = PLATFORM.get(name);
    if (before !== void 0) this.put({ ...before, ...place });
    else if (platform !== void 0) {
      this.put({ name, value: platform, kind: "arg", literal: false, from: [], ...place });
    } else if (!this.variables.has(name)) this.open.set(name, { name, ...place });
  }
  variable(name, word, place) {
    const { value, matched, unmatched } = this.checked(word, place.instruction);
    const used = [...matched].flatMap((other) => this.variables.get(other) ?? []);
    const inherited2 = used.filter((other) => isBare(word, other.name)).flatMap(({ from }) => from);
    const direct = [...unmatched].filter((other) => this.open.has(other) && isBare(word, other));
    const literal = unmatched.size === 0 && used.every((other) => other.literal);
    return { name, value, literal, from: [.../* @__PURE__ */ new Set([...direct, ...inherited2])], ...place };
  }
  checked(word, instruction) {
    const result = expandWord(word, (name) => this.lookup(name), this.words);
    if (!result.ok) throw new BuildRefusal(instruction, result.reason);
    this.text += result.value.length;
    if (this.text > MOST_TEXT) throw new BuildRefusal(instruction, "its values are too long");
    return result;
  }
  put(variable) {
    this.variables.set(variable.name, variable);
    this.open.delete(variable.name);
  }
};
function isBare(word, name) {
  if (!/^[\p{L}\p{Nd}_]+$/u.test(name)) return false;
  return new RegExp(`\\$(?:${name}(?![A-Za-z0-9_])|\\{${name}(?:\\}|:?\\?))`).test(word);
}

// providers/docker/dockerfile/mounts.ts
import { posix as posix6 } from "node:path";
function secretMounts({ flags }) {
  return flags.flatMap(({ name, value }) => {
    if (name !== "mount") return [];
    const fields = /* @__PURE__ */ new Map();
    for (const field of value.split(",")) {
      const equals = field.indexOf("=");
      const key2 = (equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase();
      fields.set(key2, equals < 0 ? "true" : field.slice(equals + 1));
    }
    return fields.get("type") === "secret" ? mountOf(fields) : [];
  });
}
function mountOf(fields) {
  const target = fields.get("target") ?? fields.get("dst") ?? fields.get("destination");
  const id = fields.get("id") ?? fields.get("source") ?? fields.get("src") ?? posix6.basename(target ?? "");
  const env = fields.get("env");
  if (id === "") return [];
  return [
    {
      id,
      ...env !== void 0 && { env },
      ...target !== void 0 && { target },
      required: /^(?:1|t|true)$/i.test(fields.get("required") ?? "")
    }
  ];
}

// providers/docker/dockerfile/reads.ts
var CHANNEL = "docker-build";
var BUILT_IN = /^(?:(?:https?|ftp|no|all)_proxy|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i;
var NAME3 = /^[A-Za-z_]\w*$/;
var DEMANDS = /\$\{([A-Za-z_]\w*)(:?)\?/g;
function readsOf2(read4, about) {
  const all = read4.file.instructions.map(({ trigger, ...own }) => trigger ?? own);
  const found = /* @__PURE__ */ new Map();
  for (const instruction of all) {
    for (const one of [...argumentsIn(read4, instruction), ...secretsIn2(read4, instruction)]) {
      const before = found.get(one.name);
      if (before === void 0 || before.need === "optional" && one.need !== "optional") {
        found.set(one.name, one);
      }
    }
  }
  demand(all, found);
  return [...found.values()].map((one) => ({
    role: "reads",
    channel: CHANNEL,
    phases: ["build"],
    audience: "server",
    setting: "source",
    ...about,
    ...one
  }));
}
function argumentsIn({ file, place }, instruction) {
  if (instruction.keyword !== "ARG") return [];
  const result = readArguments(instruction.args, file.escapeCharacter);
  if (!result.ok) return [];
  return result.pairs.filter(({ name }) => NAME3.test(name) && !PLATFORM.has(name) && !BUILT_IN.test(name)).map(({ name, value, at }) => ({
    name,
    place: place(instruction, at),
    certainty: "proved",
    ...value === void 0 ? { need: "optional", unchecked: true } : { need: "defaulted" }
  }));
}
function secretsIn2({ place }, instruction) {
  return secretMounts(instruction).filter(({ id }) => /^[\w.-]+$/.test(id)).map(({ id, required }) => ({
    name: id,
    place: place(instruction),
    certainty: "proved",
    need: required ? "required" : "optional"
  }));
}
function demand(instructions, found) {
  for (const { args } of instructions) {
    for (const [, name = "", colon] of args.matchAll(DEMANDS)) {
      const one = found.get(name);
      if (one === void 0 || one.need === "defaulted") continue;
      const { unchecked: _, ...rest2 } = one;
      found.set(name, { ...rest2, need: "required", ...colon && { rejectsEmpty: true } });
    }
  }
}

// providers/docker/devcontainer.ts
var HOST = "devcontainer-host";
var FILE = /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/;
var LARGEST2 = 64 * 1024;
var UNREADABLE = { ok: false, line: 1, column: 1 };
var NAME4 = /^[A-Za-z_]\w*$/;
var VARIABLE3 = /\$\{(localEnv|env|containerEnv):([A-Za-z_]\w*)(:[^}]*)?\}/g;
function findDevcontainers(tree) {
  return tree.files.filter(({ path: path2 }) => FILE.test(path2) && !isVendored(path2)).map(({ path: path2 }) => path2);
}
function devcontainerObservations(context) {
  const observations = [];
  const problems = [];
  for (const path2 of findDevcontainers(context.tree)) {
    const content = context.tree.text(path2);
    if (content === void 0 || content.trim() === "") continue;
    const parsed3 = content.length > LARGEST2 ? UNREADABLE : readJsonc(content);
    if (!parsed3.ok || !isRecord(parsed3.value)) {
      const { line, column } = parsed3.ok ? { line: 1, column: 1 } : parsed3;
      const message = `${path2} is no JSON with comments of the size that is read`;
      problems.push({ code: "devcontainer-unread", message, place: { file: path2, line, column } });
      continue;
    }
    observations.push(...observed(parsed3.value, placeOf5(path2, content, context), context));
  }
  return { observations, coverage: [], facts: [], problems };
}
function placeOf5(path2, content, { components, environments }) {
  const tree = parseTree(content, [], { allowTrailingComma: true });
  const folder = posix7.dirname(path2.replace(/\/?\.devcontainer(?:\/.*|\.json)$/, "/-"));
  const owner = components.of(folder === "." || folder === "/" ? "-" : `${folder}/-`).id;
  return {
    path: path2,
    owner,
    component: owner === "." && components.monorepo ? void 0 : owner,
    environments: environments.filter((one) => usualEnvironment(one) === "development"),
    at: (...keys) => {
      const node = tree && findNodeAtLocation(tree, [...keys]);
      const position2 = positionAt(content, node?.parent?.offset ?? node?.offset ?? 0);
      return { file: path2, ...position2 };
    }
  };
}
function* observed(config, place, context) {
  yield* suppliesOf(config, "containerEnv", 0, place, context);
  yield* suppliesOf(config, "remoteEnv", 1, place, context);
  yield* buildArguments(config, place, context);
  yield* hostReads(config, place);
  const secrets = member(config, "secrets");
  for (const name of isRecord(secrets) ? Object.keys(secrets) : []) {
    if (!NAME4.test(name)) continue;
    yield { role: "declares", name, component: place.owner, place: place.at("secrets", name) };
  }
}
function* suppliesOf(config, key2, layer, place, context) {
  const values = member(config, key2);
  for (const [name, value] of isRecord(values) ? Object.entries(values) : []) {
    const raw = text(value);
    if (raw === void 0 || !NAME4.test(name)) continue;
    for (const environment3 of place.environments) {
      yield {
        ...common(place, environment3),
        name,
        channel: "process",
        phases: ["build", "run"],
        value: raw.includes("${") ? { kind: "hidden" } : context.describe(name, raw, environment3),
        place: place.at(key2, name),
        layer,
        ...fromHost(raw)
      };
    }
  }
}
function* buildArguments(config, place, context) {
  const values = memberAt(config, "build", "args");
  for (const [name, value] of isRecord(values) ? Object.entries(values) : []) {
    const raw = text(value);
    if (raw === void 0 || !NAME4.test(name)) continue;
    for (const environment3 of place.environments) {
      yield {
        ...common(place, environment3),
        name,
        channel: CHANNEL,
        phases: ["build"],
        value: raw.includes("${") ? { kind: "hidden" } : context.describe(name, raw, environment3),
        place: place.at("build", "args", name),
        layer: 0,
        ...fromHost(raw)
      };
    }
  }
}
function common({ component, path: path2 }, environment3) {
  return {
    role: "supplies",
    environment: environment3,
    ...component !== void 0 && { component },
    when: `the dev container of ${path2} is used`
  };
}
function fromHost(raw) {
  const name = /^\$\{(?:localEnv|env):([A-Za-z_]\w*)\}$/.exec(raw)?.[1];
  return name === void 0 ? {} : { from: [{ name, channel: HOST }] };
}
function* hostReads(config, place) {
  const seen3 = /* @__PURE__ */ new Set();
  for (const { raw, keys } of textsIn(config, [])) {
    for (const [, kind, name = "", fallback] of raw.matchAll(VARIABLE3)) {
      if (kind === "containerEnv" || seen3.has(name)) continue;
      seen3.add(name);
      yield {
        role: "reads",
        name,
        channel: HOST,
        component: place.owner,
        place: place.at(...keys),
        environments: place.environments,
        phases: ["run"],
        audience: "server",
        certainty: "proved",
        setting: "tool",
        ...fallback === void 0 ? { need: "optional", unchecked: true } : { need: "defaulted" }
      };
    }
  }
}
function* textsIn(value, keys) {
  if (typeof value === "string") {
    if (value.includes("${")) yield { raw: value, keys };
    return;
  }
  if (keys.length > 20) return;
  if (Array.isArray(value)) for (const item of value) yield* textsIn(item, keys);
  else if (isRecord(value)) {
    for (const [key2, inner] of Object.entries(value)) yield* textsIn(inner, [...keys, key2]);
  }
}

// src/formats/dockerfile/stages.ts
function stagesOf({ instructions }) {
  const head = [];
  const stages = [];
  for (const instruction of instructions) {
    if (instruction.keyword !== "FROM") {
      (stages.at(-1)?.instructions ?? head).push(instruction);
      continue;
    }
    const [base = "", as = "", name] = instruction.args.split(/\s+/);
    const named4 = name !== void 0 && as.toLowerCase() === "as";
    stages.push({
      index: stages.length,
      ...named4 && { name: name.toLowerCase() },
      from: instruction,
      base,
      instructions: []
    });
  }
  return { head, stages };
}
function stageOf({ stages }, target) {
  if (target === void 0) return stages.at(-1);
  const name = target.toLowerCase();
  const named4 = stages.findLast((stage) => stage.name === name);
  if (named4 !== void 0 || !/^\d{1,6}$/.test(target)) return named4;
  return stages[Number(target)];
}
function chainOf({ stages }, target, global) {
  const chain = [target];
  for (let stage = target; ; ) {
    const base = global.expand(stage.base).value.toLowerCase();
    const below2 = stages.slice(0, stage.index).findLast(({ name }) => name === base);
    if (below2 === void 0) return chain;
    chain.unshift(below2);
    stage = below2;
  }
}

// src/formats/dockerfile/environment.ts
function runStage({ escapeCharacter, stages, target, buildArgs = /* @__PURE__ */ new Map(), lenient = false }, visit = () => void 0) {
  try {
    const words = { escapeCharacter, lenient };
    const global = headState(words, stages.head, buildArgs);
    const state = new State(words, buildArgs, global);
    let triggers = [];
    for (const stage of chainOf(stages, target, global)) {
      for (const instruction of [...triggers, ...stage.instructions]) {
        visit(instruction, state, stage);
        state.apply(instruction);
      }
      triggers = stage.instructions.flatMap(({ trigger }) => trigger ?? []);
    }
    return { ok: true, state };
  } catch (error) {
    if (error instanceof BuildRefusal) {
      return { ok: false, reason: error.message, instruction: error.instruction };
    }
    throw error;
  }
}
function headState(words, head, buildArgs) {
  const state = new State(words, buildArgs);
  for (const instruction of head) state.apply(instruction);
  return state;
}

// providers/docker/dockerfile/build-context.ts
import { posix as posix8 } from "node:path";

// providers/docker/dockerfile/copies.ts
function copyOf({ keyword, args, flags }) {
  if (keyword !== "COPY" && keyword !== "ADD") return void 0;
  const words = listed(args) ?? args.split(/\s+/).map((word) => word.replace(/["']/g, ""));
  const target = words.pop();
  if (target === void 0 || words.length === 0) return void 0;
  const from = flags.find(({ name }) => name === "from")?.value;
  return {
    sources: words.filter((word) => !word.startsWith("<<") && !/^[a-z]+:\/\//i.test(word)),
    target,
    ...from !== void 0 && { from },
    parents: flags.some(({ name, value }) => name === "parents" && value !== "false")
  };
}
function listed(args) {
  if (!args.startsWith("[")) return void 0;
  try {
    const value = JSON.parse(args);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
  } catch {
    return void 0;
  }
}

// providers/docker/dockerfile/build-context.ts
function buildContextOf({ path: path2, stages }, known9) {
  const used = known9.uses.find(({ dockerfile }) => dockerfile === path2);
  if (used !== void 0) return used.context;
  const copied = stages.stages.flatMap(
    ({ instructions }) => instructions.flatMap((instruction) => {
      const copy = copyOf(instruction);
      return copy === void 0 || copy.from !== void 0 ? [] : copy.sources;
    })
  );
  const named4 = copied.filter((one) => !/[$*?[]/.test(one) && !/^(?:\.?\/)*\.?$/.test(one));
  const holds2 = (folder) => named4.every((one) => {
    const at = below(folder, one);
    return at !== void 0 && (known9.has(at) || known9.folders.has(at));
  });
  for (let folder = posix8.dirname(path2); ; folder = posix8.dirname(folder)) {
    if (folder === ".") return folder;
    const plausible = named4.length > 0 || known9.components.get(folder) !== void 0;
    if (plausible && holds2(folder)) return folder;
  }
}

// providers/docker/dockerfile/builds.ts
import { posix as posix10 } from "node:path";

// providers/docker/dockerfile/build-command.ts
var MANAGERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var TOOLS = new Set(
  "next nuxt nuxi vite astro react-scripts remix vue-cli-service gatsby ng svelte-kit react-router rsbuild parcel webpack vinxi solid-start qwik quasar".split(
    " "
  )
);
var EVERYTHING = ["*"];
var BUILDS = /(?:^|[:_-])(?:build|generate|bundle)(?:$|[:_-])/;
var PACKAGE_FLAGS = /^(?:--filter|-F|--workspace|-w|--scope|--projects|--project|-p)$/;
var FOLDER_FLAGS = /^(?:-C|--dir|--prefix|--cwd)$/;
function buildOf2({ words }) {
  const at = words.findIndex((word) => isRunner(word));
  const runner = words[at]?.replace(/^.*\//, "").replace(/@.*$/, "");
  if (runner === void 0) return void 0;
  const { flags, plain: plain5 } = split(words.slice(at + 1), runner);
  if (MANAGERS.has(runner)) return managed(plain5, flags);
  if (runner === "turbo") return orchestrated(plain5, flags);
  if (runner === "nx") return nx(plain5, flags);
  return plain5[0] !== void 0 && /^(?:build|generate|export)$/.test(plain5[0]) ? { packages: [] } : void 0;
}
function isRunner(word) {
  const name = word.replace(/^.*\//, "").replace(/@.*$/, "");
  return MANAGERS.has(name) || name === "turbo" || name === "nx" || TOOLS.has(name);
}
function split(words, runner) {
  const plain5 = [];
  const packages = [];
  let folder;
  for (let index = 0; index < words.length && words[index] !== "--"; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) {
      plain5.push(word);
      continue;
    }
    const [flag = "", given3] = word.split(/=(.*)/s);
    const names = PACKAGE_FLAGS.test(flag) && !(flag === "-w" && runner !== "npm");
    if (!names && !FOLDER_FLAGS.test(flag)) continue;
    const value = given3 ?? words[++index] ?? "";
    if (names) packages.push(...value.split(","));
    else folder = value;
  }
  const flags = { packages, ...folder !== void 0 && { folder } };
  return { plain: plain5, flags };
}
function managed(plain5, flags) {
  const [first = "", second = "", third = "", fourth = ""] = plain5;
  if (first === "workspace") return managed([third, fourth], { ...flags, packages: [second] });
  if (first === "exec" || first === "dlx" || first === "x") {
    return TOOLS.has(second) && third === "build" ? { ...flags } : void 0;
  }
  if (TOOLS.has(first)) return second === "build" ? { ...flags } : void 0;
  if (first === "turbo") return orchestrated(plain5.slice(1), flags);
  if (first === "nx") return nx(plain5.slice(1), flags);
  const script = first === "run" || first === "run-script" ? second : first;
  if (!BUILDS.test(script)) return void 0;
  return { ...flags, script };
}
function orchestrated(plain5, flags) {
  const tasks = plain5[0] === "run" ? plain5.slice(1) : plain5;
  const task = tasks.find((one) => /^(?:[^#]+#)?build\b/.test(one));
  if (task === void 0) return void 0;
  if (task.includes("#")) return { packages: [task.slice(0, task.indexOf("#"))] };
  return { packages: flags.packages.length > 0 ? flags.packages : EVERYTHING };
}
function nx(plain5, { packages }) {
  const [verb = "", target = ""] = plain5;
  if (verb === "run-many") return { packages: packages.length > 0 ? packages : EVERYTHING };
  if (verb === "build") return { packages: target === "" ? EVERYTHING : [target] };
  const [name = "", task = ""] = target.split(":");
  return verb === "run" && task === "build" ? { packages: [name] } : void 0;
}

// providers/docker/dockerfile/commands.ts
function commandsOf(script) {
  const commands = [];
  let words = [];
  const finish = () => {
    if (words.length > 0) commands.push(commandOf2(words));
    words = [];
  };
  for (const [token] of script.matchAll(TOKEN)) {
    if (/^\s+$/.test(token) && !token.includes("\n")) continue;
    if (/^[\n;&|(){}]/.test(token) || token.includes("\n")) finish();
    else words.push(token.replace(/["']/g, ""));
  }
  finish();
  return commands;
}
var TOKEN = /\s+|&&|\|\||[;&|(){}]|(?:[^\s;&|(){}"']|"[^"]*"?|'[^']*'?|(?<=\$)\{[^}]*\})+/g;
var ASSIGNMENT = /^([A-Za-z_]\w*)=/;
function commandOf2(words) {
  const sets = [];
  let index = 0;
  const exporting = words[0] === "export";
  for (const word of words) {
    const name = ASSIGNMENT.exec(word)?.[1];
    if (name !== void 0) sets.push(name);
    else if (!LAUNCHERS.has(word)) break;
    index++;
  }
  return { words: exporting ? ["export", ...words.slice(index)] : words.slice(index), sets };
}
var LAUNCHERS = /* @__PURE__ */ new Set([
  "export",
  "env",
  "cross-env",
  "cross-env-shell",
  "sudo",
  "time",
  "exec"
]);

// providers/docker/dockerfile/layout.ts
import { posix as posix9 } from "node:path";
function emptyLayout() {
  return { workdir: "/", laid: [] };
}
function lay(layout, instruction, state, surroundings) {
  const { keyword, args } = instruction;
  if (keyword === "WORKDIR") {
    layout.workdir = posix9.resolve(layout.workdir, state.expand(args).value);
    return;
  }
  if (keyword === "RUN" && /\bturbo\s+prune\b/.test(args)) prune(layout);
  const copy = copyOf(instruction);
  if (copy === void 0) return;
  const other = copy.from === void 0 ? void 0 : surroundings.layoutOf(copy.from);
  if (copy.from !== void 0 && other === void 0) return;
  const target = state.expand(copy.target).value;
  const into = posix9.resolve(layout.workdir, target);
  for (const word of copy.sources) {
    const path2 = state.expand(word).value;
    const source = other === void 0 ? below(surroundings.context, path2) : sourceOf(other, path2);
    if (source === void 0) continue;
    const isFolder = surroundings.folders.has(source);
    const keeps = /(?:^|\/)\.{0,2}$/.test(target) || copy.sources.length > 1;
    const named4 = copy.parents ? posix9.join(into, path2) : isFolder || !keeps ? into : posix9.join(into, posix9.basename(source));
    layout.laid.push({ image: named4, source });
  }
}
function prune(layout) {
  const source = sourceOf(layout, layout.workdir);
  if (source === void 0) return;
  for (const folder of ["out", "out/json", "out/full"]) {
    layout.laid.push({ image: posix9.join(layout.workdir, folder), source });
  }
}
function sourceOf(layout, path2) {
  const image = posix9.resolve(layout.workdir, path2);
  let best;
  for (const laid of layout.laid) {
    const rest2 = inside(laid.image, image);
    if (rest2 === void 0 || laid.image.length < (best?.length ?? 0)) continue;
    best = { length: laid.image.length, source: posix9.join(laid.source, rest2) };
  }
  return best?.source;
}
function placesOf(layout, source) {
  return layout.laid.flatMap((laid) => {
    const rest2 = inside(laid.source, source);
    return rest2 === void 0 ? [] : [posix9.join(laid.image, rest2)];
  });
}

// providers/docker/dockerfile/builds.ts
var MOST_LAID = 1e3;
var MOST_BUILDS = 20;
function buildsOf(read4, {
  context,
  folders,
  components
}, problems) {
  const layouts = /* @__PURE__ */ new Map();
  const builds = [];
  const refused4 = /* @__PURE__ */ new Set();
  const surroundings = {
    context,
    folders,
    layoutOf: (stage) => layouts.get(stage.toLowerCase())
  };
  for (const target of read4.stages.stages) {
    const layout = emptyLayout();
    const scripts = [];
    const result = runStage(
      { ...read4.file, stages: read4.stages, target, lenient: true },
      (instruction, state, stage) => {
        if (layout.laid.length < MOST_LAID) lay(layout, instruction, state, surroundings);
        if (instruction.keyword !== "RUN") return;
        scripts.push(scriptOf(instruction));
        if (stage !== target || builds.length >= MOST_BUILDS) return;
        builds.push(...buildIn({ instruction, state, stage, layout, scripts }, components));
      }
    );
    if (!result.ok && !refused4.has(result.instruction)) {
      refused4.add(result.instruction);
      const message = `${read4.path} cannot be built as it stands: ${result.reason}`;
      problems.push({ code: "dockerfile-refused", message, place: read4.place(result.instruction) });
    }
    layouts.set(String(target.index), layout);
    if (target.name !== void 0) layouts.set(target.name, layout);
  }
  return builds;
}
function scriptOf({ args, documents }) {
  return `${listed(args)?.join(" ") ?? args}
${documents}`;
}
function* buildIn(site, components) {
  const { instruction, state, stage, layout, scripts } = site;
  const found = /* @__PURE__ */ new Set();
  const sets = [];
  let builds = false;
  let { workdir } = layout;
  for (const command of commandsOf(scriptOf(instruction))) {
    sets.push(...command.sets);
    const [word, folder] = command.words;
    if (word === "cd" && folder !== void 0) {
      workdir = posix10.resolve(workdir, state.expand(folder).value);
      continue;
    }
    const build = buildOf2(command);
    if (build === void 0) continue;
    builds = true;
    const at = build.folder === void 0 ? workdir : posix10.resolve(workdir, build.folder);
    for (const id of builtBy(build, folderAt(layout, at), components, 0)) found.add(id);
  }
  if (!builds) return;
  yield {
    stage,
    instruction,
    components: [...found],
    state: { variables: new Map(state.variables), open: new Map(state.open) },
    layout: { workdir: layout.workdir, laid: [...layout.laid] },
    mounts: secretMounts(instruction),
    scripts: [...scripts],
    sets
  };
}
function folderAt(layout, path2) {
  const manifest = sourceOf(layout, posix10.join(path2, "package.json"));
  return manifest === void 0 ? sourceOf(layout, path2) : posix10.dirname(manifest);
}
function builtBy(build, folder, components, depth) {
  if (build.packages.length > 0) {
    return build.packages.flatMap((name) => componentNamed(name, components) ?? []);
  }
  const component = folder === void 0 ? void 0 : components.get(folder);
  if (component === void 0) return [];
  if (component.id !== "." || !components.monorepo) return [component.id];
  const script = build.script === void 0 ? void 0 : component.scripts[build.script];
  if (script === void 0 || depth > 3) return [];
  return commandsOf(script.slice(0, 5e3)).flatMap((command) => {
    const inner = buildOf2(command);
    return inner === void 0 ? [] : builtBy(inner, folder, components, depth + 1);
  });
}
function componentNamed(written, components) {
  const name = written.replace(/^\.{3}|\^?\.{3}$/g, "").replace(/^\{(.*)\}$/, "$1");
  const folder = name.replace(/^\.\//, "").replace(/\/+$/, "");
  const exact = components.all.find((one) => one.name === name || one.id === folder);
  if (exact !== void 0) return exact.id;
  const near = components.all.filter(({ id }) => posix10.basename(id) === folder && id !== ".");
  return near.length === 1 ? near[0]?.id : void 0;
}

// providers/docker/dockerfile/files.ts
var NAME5 = /^(?:(?:Dockerfile|Containerfile)(?:[._-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
var OTHER = /\.(?:dockerignore|mdx?|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|liquid|mustache|in|txt|ya?ml|json|toml|html?|svg|[cm]?[jt]sx?|sh|py|rb|go|rs|exs?|java|kts?|scala|php|cs|swift|dart|orig|bak|diff|patch)$/i;
var ASIDE2 = new Set(
  "__fixtures__ __mocks__ __tests__ example examples fixture fixtures sample samples template templates testdata".split(
    " "
  )
);
var DEVELOPS = /^(?:dev|develop|development|devcontainer|local|gitpod|cursor|codespaces)$/i;
var TESTS2 = /^(?:test|tests|testing|e2e|integration|ci)$/i;
function findDockerfiles(tree) {
  return tree.files.filter((file) => NAME5.test(file.name) && !OTHER.test(file.name) && !file.ignored).map(({ path: path2 }) => path2).filter((path2) => !(isVendored(path2) || path2.split("/").some((part2) => ASIDE2.has(part2))));
}
function environmentsOf(path2, inCompose, { environments }) {
  const words = path2.split(/[/._-]/);
  const develops = words.some((word) => DEVELOPS.test(word));
  const tests = words.some((word) => TESTS2.test(word));
  return environments.filter((environment3) => {
    const usual = usualEnvironment(environment3);
    if (develops) return usual === "development";
    if (tests) return usual === "test" || usual === "ci";
    return isDeployment(environment3) || inCompose && usual === "development";
  });
}
function isDeployed(path2) {
  return !path2.split(/[/._-]/).some((word) => DEVELOPS.test(word) || TESTS2.test(word));
}

// providers/docker/dockerfile/passed.ts
import { posix as posix11 } from "node:path";
var ELSEWHERE = /(?:>|\btee\b|\bcp\b|\bmv\b|\bln\b|\bcurl\b|\bwget\b|\bsed\b|\benvsubst\b)[^\n]*\.env(?!\w)|\b(?:printenv|doppler|infisical|sops|chamber|dotenvx?|vault|direnv)\b|\bop run\b|\baws s(?:sm|ecretsmanager)\b|(?:^|[;&\s])(?:source|\.)\s+\S|\bset -a\b/m;
var TOUCHES = /\btouch\s+\S*\.env\S*/g;
var INSTALLS = /\b(?:npm|pnpm|yarn|bun|pip3?|gem)\s+(?:i|install|add|global)\b[^\n&;|]*/g;
var LOADED = /^\.env(?:\.production)?(?:\.local)?$/;
function isOpenEnded({ scripts, mounts }) {
  if (mounts.some(({ env, target, id }) => env === void 0 && /env/i.test(target ?? id)))
    return true;
  return scripts.some(
    (script) => ELSEWHERE.test(script.replace(TOUCHES, " ").replace(INSTALLS, " "))
  );
}
var SCRIPT = /(?:\.(?:sh|bash|envsh)|(?:^|[-_.])entrypoint[\w.-]*)$/i;
var MENTION = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*/g;
var LONGEST_SCRIPT = 64 * 1024;
var MOST_SCRIPTS = 300;
function scriptMentions(tree) {
  const names = /* @__PURE__ */ new Set();
  const scripts = tree.files.filter((file) => SCRIPT.test(file.name) && !file.ignored);
  for (const { path: path2 } of scripts.slice(0, MOST_SCRIPTS)) {
    const text2 = (tree.text(path2) ?? "").slice(0, LONGEST_SCRIPT);
    for (const [name] of text2.matchAll(MENTION)) names.add(name);
  }
  return names;
}
function passedTo(build, component, { tree, excluded, mentions }) {
  const names = /* @__PURE__ */ new Set([
    ...mentions,
    ...build.state.variables.keys(),
    ...build.state.open.keys(),
    ...build.sets
  ]);
  for (const { id, env } of build.mounts) names.add(env ?? id.toUpperCase().replace(/\W/g, "_"));
  for (const script of build.scripts) {
    for (const [name] of script.matchAll(MENTION)) names.add(name);
  }
  for (const { path: path2, name } of tree.files) {
    if (!name.startsWith(".env") || excluded(path2)) continue;
    if (!isLoaded(build, component, path2)) continue;
    for (const key2 of parse(tree.text(path2) ?? "", "dotenv").effective.keys()) names.add(key2);
  }
  return names;
}
function isLoaded(build, component, path2) {
  const folders = new Set([component, "."].flatMap((folder) => placesOf(build.layout, folder)));
  return placesOf(build.layout, path2).some((place) => {
    const folder = posix11.dirname(place);
    return LOADED.test(posix11.basename(place)) && (folders.has(folder) || folder === build.layout.workdir);
  });
}

// late:late-dockerfile.cjs
var loaded;
var load = () => loaded ??= __require("./late-dockerfile.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key2) => Reflect.get(part(name), key2)
});
var DockerfileParser = /* @__PURE__ */ proxy("DockerfileParser");

// src/formats/dockerfile/joined.ts
function joinedLine(file, start, { escapeCharacter, guard }) {
  const pieces2 = [];
  let text2 = "";
  let at = start;
  let end = start;
  while (at < file.length) {
    const newline = file.indexOf("\n", at);
    const next2 = newline < 0 ? file.length : newline + 1;
    const line = file.slice(at, next2).replace(/\r*\n?$/, "");
    const between = at > start && /^\s*(?:#|$)/.test(line);
    const kept = withoutContinuation(line, escapeCharacter);
    if (!between) {
      pieces2.push({ at: text2.length, offset: at });
      text2 += (kept ?? line).replaceAll(guard, "");
    }
    end = at + line.length;
    at = next2;
    if (!between && kept === void 0) break;
  }
  return { text: text2, start, end, offsetOf: (index) => offsetIn(pieces2, index) };
}
function withoutContinuation(line, escapeCharacter) {
  const kept = line.replace(/[ \t]+$/, "");
  if (!kept.endsWith(escapeCharacter) || kept.endsWith(escapeCharacter + escapeCharacter))
    return void 0;
  return kept.slice(0, -1);
}
function offsetIn(pieces2, index) {
  let low = 0;
  let high = pieces2.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces2[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces2[low] ?? { at: 0, offset: 0 };
  return piece.offset + index - piece.at;
}

// src/formats/dockerfile/parse.ts
var GUARD = "\uE000";
function parseDockerfile(text2) {
  const escapeCharacter = escapeOf(text2);
  const { guarded: guarded2, guards } = guardEnds(text2, escapeCharacter);
  const starts2 = lineStarts(guarded2);
  const original = (offset) => offset - countBelow(guards, offset);
  const instructions = [];
  for (const node of DockerfileParser.parse(guarded2).getInstructions()) {
    const { start, end } = node.getRange();
    const offset = (starts2[start.line] ?? 0) + start.character;
    const line = joinedLine(guarded2, offset, { escapeCharacter, guard: GUARD });
    const documents = guarded2.slice(line.end, (starts2[end.line] ?? 0) + end.character);
    instructions.push(instructionOf(shifted(line, original), documents, escapeCharacter));
  }
  return { escapeCharacter, instructions };
}
function escapeOf(text2) {
  for (const line of text2.split("\n", 10)) {
    const [, name = "", value] = /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(\S.*?)\s*$/i.exec(line) ?? [];
    if (!["syntax", "check", "escape"].includes(name.toLowerCase())) break;
    if (name.toLowerCase() === "escape" && value === "`") return "`";
  }
  return "\\";
}
function guardEnds(text2, escapeCharacter) {
  const guards = [];
  const doubled = escapeCharacter + escapeCharacter;
  if (!text2.includes(doubled)) return { guarded: text2, guards };
  let guarded2 = "";
  for (const line of text2.split(/(?<=\n)/)) {
    const kept = line.replace(/\s+$/, "");
    if (!kept.endsWith(doubled)) {
      guarded2 += line;
      continue;
    }
    guarded2 += kept;
    guards.push(guarded2.length);
    guarded2 += GUARD + line.slice(kept.length);
  }
  return { guarded: guarded2, guards };
}
function countBelow(sorted, offset) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function lineStarts(text2) {
  const starts2 = [0];
  for (let at = text2.indexOf("\n"); at >= 0; at = text2.indexOf("\n", at + 1)) starts2.push(at + 1);
  return starts2;
}
function shifted({ text: text2, start, offsetOf: offsetOf4 }, original) {
  return { text: text2, start: original(start), offsetOf: (index) => original(offsetOf4(index)) };
}
function instructionOf(line, documents, escapeCharacter) {
  const begin2 = line.text.length - line.text.trimStart().length;
  const keyword = /^\S*/.exec(line.text.slice(begin2))?.[0] ?? "";
  const { flags, end } = flagsOf(line.text, begin2 + keyword.length, escapeCharacter);
  const args = line.text.slice(end).trimEnd();
  const inner = {
    text: args,
    start: line.offsetOf(end),
    offsetOf: (index) => line.offsetOf(end + index)
  };
  const onbuild = keyword.toUpperCase() === "ONBUILD" && !/^onbuild\b/i.test(args) && args !== "";
  return {
    keyword: keyword.toUpperCase(),
    args,
    flags,
    ...onbuild && { trigger: instructionOf(inner, documents, escapeCharacter) },
    documents,
    start: line.start,
    offsetOf: inner.offsetOf
  };
}
function flagsOf(line, from, escapeCharacter) {
  const flags = [];
  let at = from;
  for (; ; ) {
    while (/^\s$/.test(line.charAt(at))) at++;
    if (!line.startsWith("--", at)) return { flags, end: at };
    const { word, end } = flagAt(line, at, escapeCharacter);
    at = end;
    if (word === "--") return { flags, end: at + (/^\s*/.exec(line.slice(at))?.[0].length ?? 0) };
    const equals = word.indexOf("=");
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    flags.push({ name, value: equals < 0 ? "" : word.slice(equals + 1) });
  }
}
function flagAt(line, from, escapeCharacter) {
  let word = "";
  let quote = "";
  let at = from;
  for (; at < line.length; at++) {
    const char = line.charAt(at);
    if (quote === "" && /^\s$/.test(char)) break;
    if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
    else if (char === escapeCharacter) word += line.charAt(++at);
    else word += char;
  }
  return { word, end: at };
}

// providers/docker/dockerfile/read.ts
var LARGEST3 = 128 * 1024;
var MOST_STAGES = 100;
function readFile2(path2, { tree }, problems) {
  const read4 = fileIn(tree, path2);
  if (typeof read4 !== "string") return read4;
  problems.push({
    code: "dockerfile-unread",
    message: read4,
    place: { file: path2, line: 1, column: 1 }
  });
  return void 0;
}
var fileIn = oncePerFile(({ path: path2, text: text2 }) => {
  const content = text2();
  if (content === void 0) return void 0;
  if (content.length > LARGEST3) return `${path2} is larger than a Dockerfile can be expected to be`;
  const file = parseDockerfile(content);
  const stages = stagesOf(file);
  if (stages.stages.length > MOST_STAGES) return `${path2} has more than ${MOST_STAGES} stages`;
  const starts2 = lineStarts2(content);
  const place = (instruction, index) => ({
    file: path2,
    ...position(starts2, index === void 0 ? instruction.start : instruction.offsetOf(index))
  });
  return { path: path2, file, stages, place };
});
function lineStarts2(text2) {
  const starts2 = [0];
  for (let at = text2.indexOf("\n"); at >= 0; at = text2.indexOf("\n", at + 1)) starts2.push(at + 1);
  return starts2;
}
function position(starts2, offset) {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts2[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts2[low] ?? 0) + 1 };
}

// providers/docker/dockerfile/secrets.ts
function secretsOf2(read4, component) {
  const last = read4.stages.stages.at(-1);
  const all = [{ instructions: read4.stages.head }, ...read4.stages.stages].flatMap(
    (stage) => stage.instructions.flatMap(
      (instruction) => pairsIn(instruction, read4.file.escapeCharacter).map((pair3) => ({
        ...pair3,
        shipped: stage === last
      }))
    )
  );
  const harmless = new Set(
    all.filter(({ value }) => value && !value.includes("$") && isStandIn(value)).map(byName)
  );
  const found = /* @__PURE__ */ new Map();
  for (const { name, value, keyword, shipped, instruction, at } of all) {
    if (harmless.has(name) || value === "" || keyword === "ENV" && value === void 0) continue;
    const before = found.get(name);
    if (before !== void 0 && (before.shipped || !shipped)) continue;
    const how = value === void 0 || value.includes("$") ? "passed" : "literal";
    const place = read4.place(instruction, at);
    found.set(name, { fact: "secret-in-image", name, component, how, shipped, place });
  }
  return [...found.values()];
}
var byName = ({ name }) => name;
function pairsIn(instruction, escapeCharacter) {
  const { keyword, args } = instruction;
  if (keyword !== "ARG" && keyword !== "ENV") return [];
  const result = (keyword === "ARG" ? readArguments : readPairs)(args, escapeCharacter);
  if (!result.ok) return [];
  return result.pairs.filter(({ name }) => /^\w+$/.test(name) && isSecretName(name)).map(({ name, value, at }) => ({
    name,
    instruction,
    at,
    keyword,
    value: value?.replace(/^(["'])(.*)\1$/, "$2")
  }));
}

// providers/docker/dockerfile/supplies.ts
var WIRING = /^(?:PATH|NODE_ENV|NODE_OPTIONS|NODE_VERSION|PORT|HOST|HOSTNAME|HOME|USER|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|CI|HUSKY|DEBIAN_FRONTEND|PNPM_HOME|COREPACK_\w+|NPM_CONFIG_\w+|npm_config_\w+|pnpm_config_\w+|YARN_\w+|NEXT_TELEMETRY_DISABLED|TURBO_TELEMETRY_DISABLED|DO_NOT_TRACK|PYTHON\w+|PIP_\w+|POETRY_\w+|UV_\w+|GOPATH|GOROOT|GOPROXY|CGO_ENABLED|RUSTUP_HOME|CARGO_HOME|JAVA_HOME|JAVA_OPTS|LD_\w+|MALLOC_\w+|VIRTUAL_ENV|BUNDLE_\w+|GEM_HOME|RAILS_LOG_TO_STDOUT)$/;
var PRINTABLE = /^[^\s=\p{C}]+$/u;
function runSupplies(image, about, context) {
  return [...image.values()].flatMap((variable) => suppliesOf2(variable, about, context));
}
function buildSupplies({ variables, open: open2 }, about, context) {
  return [
    ...[...variables.values()].flatMap((variable) => suppliesOf2(variable, about, context)),
    ...[...open2.values()].flatMap((argument2) => openSupplies(argument2, about))
  ];
}
function suppliesOf2(variable, about, context) {
  const { name, instruction, at, from } = variable;
  if (!PRINTABLE.test(name)) return [];
  return about.environments.map((environment3) => ({
    ...common2(about, environment3),
    name,
    place: about.read.place(instruction, at),
    value: valueInfo(variable, environment3, context),
    ...from.length > 0 && { from: from.map((other) => ({ name: other, channel: CHANNEL })) },
    ...WIRING.test(name) && { injected: true }
  }));
}
function openSupplies({ name, instruction, at }, about) {
  if (!PRINTABLE.test(name)) return [];
  return about.environments.map((environment3) => ({
    ...common2(about, environment3),
    name,
    place: about.read.place(instruction, at),
    value: { kind: "hidden" },
    from: [{ name, channel: CHANNEL }],
    passesOn: true
  }));
}
function common2({ read: read4, component, phase }, environment3) {
  const verb = phase === "run" ? "runs" : "builds";
  return {
    role: "supplies",
    channel: "process",
    environment: environment3,
    ...component !== void 0 && { component },
    phases: [phase],
    layer: 0,
    when: `the image of ${read4.path} ${verb} it`
  };
}
function valueInfo(variable, environment3, context) {
  if (!variable.literal) return { kind: "hidden" };
  return context.describe(variable.name, variable.value, environment3);
}

// providers/docker/dockerfile/uses.ts
import { posix as posix12 } from "node:path";
var LARGEST4 = 1024 * 1024;
function composeUses(tree) {
  return composeFiles({ tree }).filter(({ ignored }) => !ignored).flatMap(({ path: path2 }) => usesOf2(tree, path2));
}
var usesOf2 = oncePerFile(({ path: path2, text: content }) => usesIn(path2, content() ?? ""));
function usesIn(path2, content) {
  if (content.length > LARGEST4) return [];
  const parsed3 = readYaml(content);
  const services = parsed3.ok ? member(parsed3.value, "services") : void 0;
  if (!isRecord(services)) return [];
  return Object.values(services).flatMap((service) => {
    const build = member(service, "build");
    const written = text(build) ?? text(member(build, "context")) ?? (isRecord(build) ? "." : "");
    if (written === "" || /[$:]/.test(written)) return [];
    const context = below(posix12.dirname(path2), written);
    const name = text(member(build, "dockerfile")) ?? "Dockerfile";
    const dockerfile = context === void 0 ? void 0 : below(context, name);
    const target = text(member(build, "target"));
    if (context === void 0 || dockerfile === void 0 || name.includes("$")) return [];
    return [{ dockerfile, context, ...target !== void 0 && !/\$/.test(target) && { target } }];
  });
}

// providers/docker/dockerfile/index.ts
function dockerfileObservations(context) {
  const paths = findDockerfiles(context.tree);
  const observations = [];
  const facts = [];
  const problems = [];
  if (paths.length === 0) return { observations, coverage: [], facts, problems };
  const folders = foldersOf(context.tree);
  const known9 = {
    context,
    uses: composeUses(context.tree),
    folders,
    problems,
    mentions: scriptMentions(context.tree)
  };
  for (const path2 of paths) {
    const read4 = readFile2(path2, context, problems);
    if (read4 === void 0) continue;
    const one = observe(read4, known9);
    for (const observation of one.observations) observations.push(observation);
    for (const fact of one.facts) facts.push(fact);
  }
  return { observations, coverage: [], facts, problems };
}
function observe(read4, known9) {
  const { context, uses, folders, problems } = known9;
  const { tree, components } = context;
  const own = uses.filter(({ dockerfile }) => dockerfile === read4.path);
  const environments = environmentsOf(read4.path, own.length > 0, context);
  const folder = buildContextOf(read4, { uses, folders, components, has: (path2) => tree.has(path2) });
  const builds = buildsOf(read4, { context: folder, folders, components }, problems);
  const component = imageComponent(read4, folder, builds, context);
  const readIn = component ?? components.of(read4.path).id;
  const limited2 = isDeployed(read4.path) ? {} : { environments };
  const observations = [...readsOf2(read4, { component: readIn, ...limited2 })];
  const targets = new Set(own.map((use) => use.target));
  for (const target of targets.size === 0 ? [void 0] : targets) {
    const stage = stageOf(read4.stages, target);
    const result = stage && runStage({ ...read4.file, stages: read4.stages, target: stage, lenient: true });
    if (!result?.ok) continue;
    const about = { read: read4, component, environments, phase: "run" };
    for (const supply4 of runSupplies(result.state.image, about, context)) observations.push(supply4);
  }
  for (const build of builds) {
    for (const id of build.components) {
      const about = { read: read4, component: id, environments, phase: "build" };
      for (const supply4 of buildSupplies(build.state, about, context)) observations.push(supply4);
    }
  }
  if (!isDeployed(read4.path)) return { observations, facts: [] };
  return {
    observations,
    facts: [...builtFacts(read4, folder, builds, known9), ...secretsOf2(read4, readIn)]
  };
}
function imageComponent({ path: path2 }, folder, builds, { components }) {
  if (!components.monorepo) return components.of(folder === "." ? path2 : `${folder}/-`).id;
  const built = new Set(builds.flatMap((build) => build.components));
  const [only2] = built;
  if (built.size === 1 && only2 !== void 0) return only2;
  const nearest = components.of(path2).id;
  if (nearest !== ".") return nearest;
  const context = components.of(`${folder}/-`).id;
  return context === "." ? void 0 : context;
}
function builtFacts(read4, folder, builds, { context: { tree }, mentions }) {
  const excluded = dockerignore(tree, read4.path, folder);
  return builds.filter((build) => !isOpenEnded(build)).flatMap(
    (build) => build.components.map(
      (component) => ({
        fact: "built-in-image",
        component,
        place: read4.place(build.instruction),
        stage: build.stage.name ?? String(build.stage.index),
        passed: [...passedTo(build, component, { tree, excluded, mentions })].sort()
      })
    )
  );
}

// providers/docker/live-component.ts
import { isAbsolute, relative, sep } from "node:path";
function buildComponent(service, { tree, components }) {
  const build = member(service, "build");
  if (build === void 0 || build === null) return false;
  const context = text(build) ?? text(member(build, "context"));
  if (context === void 0 || tree.folder === void 0 || !isAbsolute(context)) return void 0;
  const path2 = relative(tree.folder, context).split(sep).join("/");
  if (path2.startsWith("..")) return void 0;
  if (path2 === "") return components.monorepo ? void 0 : components.of("-").id;
  return components.of(`${path2}/-`).id;
}

// providers/docker/live.ts
var DOCKER_ENV = "DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG DOCKER_CERT_PATH DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_API_VERSION XDG_RUNTIME_DIR".split(
  " "
);
var CONTAINER = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
var IMAGE = /^[A-Za-z0-9][A-Za-z0-9_./:@-]*$/;
var PRINTABLE2 = /^[^\s=\p{C}]+$/u;
async function liveObservations(context, options) {
  const results = await Promise.all(
    options.flatMap(({ environment: environment3, value }) => {
      const asked = askedOf(value);
      return asked === void 0 ? [] : [observe2(asked, environment3, context)];
    })
  );
  return {
    observations: results.flatMap(({ observations }) => observations),
    coverage: results.flatMap(({ coverage }) => coverage),
    facts: [],
    problems: results.flatMap(({ problems }) => problems)
  };
}
function askedOf(value) {
  const container = text(member(value, "container"));
  if (container !== void 0) return { kind: "container", name: container };
  const image = text(member(value, "image"));
  if (image !== void 0) return { kind: "image", name: image };
  const options = member(value, "compose");
  return member(options, "live") === true ? { kind: "compose", options } : void 0;
}
async function observe2(asked, environment3, context) {
  const title = titleOf(asked);
  const result = await ask(asked, context);
  if (!result.ok)
    return unseen(
      environment3,
      `${title} could not be read: ${result.message}`,
      hintOf3(asked, result)
    );
  const found = asked.kind === "compose" ? servicesIn(result.output, asked.options) : listIn(result.output);
  if (found === void 0) {
    return unseen(environment3, `${title} could not be read: docker printed something else`);
  }
  const observations = [];
  const coverage = [];
  for (const { values, service } of found) {
    const component = service === void 0 ? void 0 : buildComponent(service, context);
    if (component === false) continue;
    const of = component === void 0 ? {} : { component };
    coverage.push({ ...ROW, environment: environment3, ...of, names: "complete", values: "complete" });
    for (const [name, value] of values) {
      if (!PRINTABLE2.test(name)) continue;
      observations.push({
        role: "supplies",
        name,
        channel: "process",
        environment: environment3,
        ...of,
        phases: ["run"],
        value: value === void 0 ? { kind: "hidden" } : context.describe(name, value, environment3),
        place: { source: title },
        layer: 0
      });
    }
  }
  return { observations, coverage, problems: [] };
}
var ROW = { role: "supplies", channel: "process", phase: "run" };
function titleOf(asked) {
  return asked.kind === "compose" ? "the Compose project" : `the ${asked.kind} ${asked.name}`;
}
function unseen(environment3, message, hint) {
  return {
    observations: [],
    coverage: [
      {
        ...ROW,
        environment: environment3,
        names: "none",
        values: "none",
        why: message,
        ...hint !== void 0 && { mend: hint }
      }
    ],
    problems: [{ code: "docker-unread", message, ...hint !== void 0 && { hint } }]
  };
}
function hintOf3(asked, { reason: reason2 }) {
  if (reason2 === "not-found") return "Install Docker";
  if (reason2 === "pull-request") return "Run envparity on a push or on a schedule to look there";
  if (asked.kind === "compose") return "docker compose config --quiet";
  return `docker ${asked.kind} inspect ${asked.name}`;
}
async function ask(asked, context) {
  const { env, pullRequest, signal, tree } = context;
  const common3 = { env, pullRequest, signal };
  if (asked.kind === "compose") {
    if (tree.folder === void 0) return refused2("what is checked is no folder");
    const args2 = composeArguments(asked.options);
    return runProgram("docker", { ...common3, args: args2, folder: tree.folder, passes: "everything" });
  }
  const { kind, name } = asked;
  const valid = kind === "container" ? CONTAINER : IMAGE;
  if (!valid.test(name))
    return refused2(`this is no name of a${kind === "image" ? "n image" : " container"}`);
  const args = [kind, "inspect", "--format", "{{json .Config.Env}}", name];
  return runProgram("docker", { ...common3, args, passes: DOCKER_ENV });
}
function refused2(message) {
  return { ok: false, reason: "failed", message };
}
function composeArguments(options) {
  const flag = (name, key2) => several(member(options, key2)).flatMap((value) => [`--${name}=${value}`]);
  return [
    "compose",
    ...flag("file", "files"),
    ...flag("env-file", "envFiles"),
    ...flag("profile", "profiles"),
    "config",
    "--format=json"
  ];
}
function several(value) {
  const one = text(value);
  return one === void 0 ? texts(value) : [one];
}
function listIn(output) {
  const value = parsed2(output);
  if (value === null) return [{ values: [] }];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return void 0;
  return [{ values: texts(value).map(entryOf5) }];
}
function entryOf5(line) {
  const equals = line.indexOf("=");
  return equals < 0 ? [line, ""] : [line.slice(0, equals), line.slice(equals + 1)];
}
function servicesIn(output, options) {
  const services = memberAt(parsed2(output), "services");
  if (!isRecord(services)) return void 0;
  const only2 = text(member(options, "service"));
  return Object.entries(services).filter(([name]) => only2 === void 0 || name === only2).map(([, service]) => {
    const environment3 = member(service, "environment");
    const entries = isRecord(environment3) ? Object.entries(environment3) : [];
    const set = entries.filter(([, value]) => value !== null);
    return { service, values: set.map(([name, value]) => [name, plain(value)]) };
  });
}
function plain(value) {
  return text(value)?.replaceAll("$$", () => "$");
}
function parsed2(output) {
  try {
    return JSON.parse(output);
  } catch {
    return void 0;
  }
}

// providers/docker/remedy.ts
function remedy({ name, environment: environment3 }, options) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return void 0;
  const compose = options.find((one) => one.environment === environment3)?.value;
  const settings = member(compose, "compose");
  if (settings === void 0) return void 0;
  const files = isRecord(settings) ? member(settings, "files") : settings;
  const file = typeof files === "string" ? files : texts(files)[0];
  if (file === void 0) return void 0;
  const service = text(member(settings, "service"));
  const where = service === void 0 ? `its service in ${file}` : `the service ${service} in ${file}`;
  return {
    text: `Pass ${name} on under environment of ${where}, and set it for Docker Compose`,
    line: { file, text: `      ${name}: \${${name}:?}` }
  };
}

// providers/docker/index.ts
var docker = {
  id: "docker",
  title: "Docker",
  docs: "https://docs.docker.com/compose/how-tos/environment-variables/",
  capabilities: { network: false, names: "complete", values: "read" },
  detect: async (context, options) => options.length > 0 || composeFiles(context).length > 0 || findDockerfiles(context.tree).length > 0 || findDevcontainers(context.tree).length > 0,
  collect: collect2,
  remedy
};
async function collect2(context, options) {
  const parts = [
    composeObservations(context, options),
    dockerfileObservations(context),
    devcontainerObservations(context),
    await liveObservations(context, options)
  ];
  return {
    provider: "docker",
    coverage: parts.flatMap(({ coverage }) => coverage),
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems)
  };
}

// providers/dotenv/configured.ts
function configuredFiles(options) {
  const files = /* @__PURE__ */ new Map();
  for (const { environment: environment3, value } of options) {
    const paths = (Array.isArray(value) ? value : [value]).filter(
      (path2) => typeof path2 === "string"
    );
    files.set(environment3, [...files.get(environment3) ?? [], ...paths.map(normalised2)]);
  }
  return files;
}
function normalised2(path2) {
  return path2.replace(/^(?:\.\/)+/, "");
}
function withConfigured(found, configured, tree) {
  const named4 = new Set([...configured.values()].flat());
  const sources2 = [...found];
  const known9 = new Set(found.map(({ file }) => file.path));
  for (const file of tree.files) {
    if (!named4.has(file.path) || known9.has(file.path)) continue;
    const folder = file.path === file.name ? "." : file.path.slice(0, -file.name.length - 1);
    sources2.push({ file, folder, kind: "listed", namedLocal: false, prefixed: true });
  }
  return sources2.toSorted((a, b) => a.file.path < b.file.path ? -1 : 1);
}
function configuredIndex(configured, environment3, path2) {
  return configured.get(environment3)?.lastIndexOf(path2) ?? -1;
}

// providers/dotenv/environments.ts
function canonical(name) {
  return usualEnvironment(name) ?? name.toLowerCase();
}
function isDevelopment(environment3) {
  return canonical(environment3) === "development";
}
function feedsOf(source, situation) {
  const { environments, local } = situation;
  if (["template", "listed", "copy"].includes(source.kind)) return [];
  if (source.kind === "envrc") return development(environments);
  if (source.kind === "dev-vars") {
    const when2 = source.mode && `wrangler dev runs with --env ${source.mode}`;
    return development(environments, when2);
  }
  if (!situation.inSight || neverLoaded(source, situation)) return [];
  const loading = environments.filter((environment3) => loadsIn(source, situation, environment3));
  if (local === void 0 && source.mode === void 0) return loading.map(asFarAsKnown(source));
  if (!local) return loading.map((environment3) => ({ environment: environment3 }));
  return loading.flatMap((environment3) => onThisMachine(source, environment3));
}
function development(environments, when2) {
  const feeds2 = environments.filter(isDevelopment);
  return feeds2.map((environment3) => ({ environment: environment3, ...when2 && { when: when2 } }));
}
function asFarAsKnown({ file }) {
  const when2 = `${file.path} is deployed with the code`;
  return (environment3) => isDevelopment(environment3) ? { environment: environment3 } : { environment: environment3, when: when2 };
}
function onThisMachine(source, environment3) {
  if (isDevelopment(environment3)) return [{ environment: environment3 }];
  if (source.mode === void 0) return [];
  return [{ environment: environment3, when: `${canonical(source.mode)} is built on this machine` }];
}
function loadsIn(source, { framework, canonical: nameOf4 }, environment3) {
  const name = canonical(environment3);
  if (source.mode === void 0) {
    return !source.namedLocal || name !== "test" || framework.localInTest;
  }
  const mode = canonical(source.mode);
  if (mode === "production") return isDeployment(environment3);
  return mode === name || nameOf4(source.mode) === environment3;
}
var FIXED_MODES = /* @__PURE__ */ new Set(["development", "production", "test"]);
function neverLoaded(source, situation) {
  const { framework, named: named4, inSight: inSight2 } = situation;
  if (named4 || !inSight2 || source.kind !== "env") return void 0;
  const { title, order, modes } = framework;
  if (order === "single" && (source.mode !== void 0 || source.namedLocal)) {
    return `${title} reads .env only`;
  }
  if (order === "mode" && (source.mode === void 0 || source.namedLocal)) {
    return `${title} reads .env.development or .env.production only`;
  }
  if (source.prefixed) {
    return modes === "fixed" ? `${title} reads only files whose name begins with .env` : void 0;
  }
  const known9 = source.mode === void 0 || FIXED_MODES.has(source.mode);
  return modes === "any" || known9 ? void 0 : `${title} knows the modes development, production and test only`;
}
function layerOf(source, framework) {
  if (source.kind === "dev-vars") return source.mode === void 0 ? 50 : 60;
  if (source.kind === "envrc") return 70;
  if (source.kind === "flaskenv") return 5;
  if (source.mode !== void 0)
    return source.namedLocal ? 40 : framework.order === "vite" ? 30 : 20;
  if (!source.namedLocal) return 10;
  return framework.order === "vite" ? 20 : 30;
}

// providers/dotenv/losses.ts
function lossesIn({ parsed: parsed3, content }) {
  const lines = content.includes("#") ? content.split("\n") : [];
  return (entry2) => {
    if (parsed3.outside.has(entry2.name))
      return hasAccident(entry2.name, entry2.value ?? "") ? "dollar-lost" : void 0;
    return isCut(entry2, lines[entry2.line - 1] ?? "") ? "comment-lost" : void 0;
  };
}
function isCut({ name, raw, column, quote }, line) {
  if (quote !== "none" || raw === "" || !line.includes("#")) return false;
  const behind2 = line.slice(line.indexOf(raw, line.indexOf("=", column)) + raw.length).trimEnd();
  if (isSecretName(name)) return /^#(?! )/.test(behind2);
  return /^#[^\s#]*@/.test(behind2) && /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/@]*:/i.test(raw);
}

// providers/dotenv/supplies.ts
var NEARER = 100;
var LISTED = 1e3;
function* suppliesOf3(read4, context) {
  const { component, readers, shared } = read4;
  for (const feed of read4.feeds) {
    if (shared) yield* suppliesIn(read4, feed, void 0, context);
    else for (const id of [component.id, ...readers]) yield* suppliesIn(read4, feed, id, context);
  }
}
function* suppliesIn(read4, feed, component, context) {
  const { source, parsed: parsed3, framework, shared } = read4;
  const lossOf = lossesIn(read4);
  for (const [name, entry2] of parsed3.effective) {
    if (!isSettable(name, entry2, parsed3) || source.kind === "envrc" && !entry2.exported) continue;
    yield {
      role: "supplies",
      name,
      channel: "process",
      environment: feed.environment,
      ...component !== void 0 && { component },
      phases: phasesOf(read4, feed),
      value: toldOf(
        entry2,
        parsed3,
        lossOf(entry2),
        (value, loss) => context.describe(name, value, feed.environment, loss)
      ),
      place: { file: source.file.path, line: entry2.line, column: entry2.column },
      layer: feed.rank === void 0 ? layerOf(source, framework) + (shared ? 0 : NEARER) : LISTED + feed.rank,
      ...feed.when !== void 0 && { when: feed.when, mend: mendOf(source.file.path, feed) },
      ...name.startsWith("DOTENV_PUBLIC_KEY") && { injected: true }
    };
  }
}
function mendOf(file, { environment: environment3 }) {
  return `name the file in envparity.yaml if it is what ${environment3} gets: environments: { ${environment3}: { sources: [{ dotenv: ${file} }] } }`;
}
function isSettable(name, entry2, parsed3) {
  if (!isPrintable(name)) return false;
  const known9 = parsed3.values.get(name) !== null;
  return known9 || entry2.hadEquals && (parsed3.commands.has(name) || parsed3.outside.has(name));
}
function isPrintable(name) {
  return /^[^\s=\p{C}]+$/u.test(name);
}
function phasesOf({ framework, source }, feed) {
  const build = framework.buildOnly && source.kind === "env";
  return build && !isDevelopment(feed.environment) ? ["build"] : ["build", "run"];
}
function toldOf(entry2, { values, outside }, loss, describe) {
  const value = values.get(entry2.name) ?? null;
  const isKnown = loss !== void 0 || !outside.has(entry2.name);
  return value === null || !isKnown || isEncrypted(entry2) ? { kind: "hidden" } : describe(value, loss);
}
function isEncrypted(entry2) {
  return entry2.value?.startsWith("encrypted:") === true;
}

// providers/dotenv/coverage.ts
function* coverageOf2(found, context) {
  const { components, environments } = context;
  for (const { id } of components.all) {
    for (const environment3 of environments) {
      const sight = sightOf(found, id, environment3, context);
      if (sight === void 0) continue;
      yield { role: "supplies", environment: environment3, component: id, channel: "process", ...sight };
    }
  }
}
function sightOf({ reads, unread: unread3, configured }, component, environment3, { components }) {
  const feeding = reads.filter((read4) => feeds(read4, component, environment3));
  const dark = unread3.find(({ file }) => components.of(file.path).id === component);
  if (dark !== void 0 && !configured.has(environment3)) return partial(dark.file.path);
  if (feeding.length > 0) return seen2(feeding);
  if (!configured.has(environment3)) return void 0;
  const why = `no file that the configuration names for ${environment3} could be read`;
  return { names: "none", values: "none", why };
}
function feeds(read4, component, environment3) {
  const isFor2 = read4.shared || read4.component.id === component || read4.readers.includes(component);
  if (read4.source.kind === "envrc" || !isFor2) return false;
  return read4.feeds.some((feed) => feed.environment === environment3 && feed.when === void 0);
}
function seen2(feeding) {
  const rejected = feeding.find(({ parsed: parsed3 }) => parsed3.error !== void 0);
  if (rejected) return partial(rejected.source.file.path);
  const hidden = feeding.some(
    ({ parsed: parsed3 }) => parsed3.commands.size + parsed3.outside.size > 0 || parsed3.entries.some(isEncrypted)
  );
  const values = hidden ? "partial" : "complete";
  return { names: "complete", values };
}
function partial(path2) {
  return { names: "partial", values: "partial", why: `${path2} could not be read` };
}

// src/formats/dotenv/suffixes.ts
var TEMPLATE = /^(?:examples?|samples?|templates?|dist|defaults?|tmpl|tpl|schema)$/;
var SYNTAX = /^(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml)$/i;
var OTHER2 = /^(?:mdx?|txt|py|rb|php|go|rs|sh|html|lock|log|zip|patch|diff|rej|d|vault|keys|gpg|enc|encrypted|age|sops|asc|sw[po])$/i;
var COPY = /^(?:(?:bak|backup|old|orig|original|save|copy|tmp|temp)[_-]?\d{0,8}|me|erb|ejs|j2|jinja2?|mustache|hbs|handlebars|njk|nunjucks|twig|liquid|gotmpl|ctmpl)$/i;
var PART = /^(?:local|all|base|common|global|shared|general|overrides?|private|public|secrets?|build|version|(?:docker(?:-compose)?|compose|containers?)(?:[._-].*)?|.*-plugin)$/i;
function isTemplateWord(word) {
  return TEMPLATE.test(word);
}
function isOtherFormat(ending) {
  return hasOtherSyntax(ending) || OTHER2.test(ending);
}
function hasOtherSyntax(part2) {
  return SYNTAX.test(part2);
}
function isCopy(ending) {
  return COPY.test(ending);
}
function isMode(suffix) {
  if (isTemplateWord(suffix.toLowerCase())) return false;
  return !(isOtherFormat(suffix) || isCopy(suffix) || PART.test(suffix));
}

// providers/dotenv/discover.ts
var ASIDE3 = new Set(
  "__fixtures__ __mocks__ __tests__ e2e example examples fixture fixtures mocks sample samples test testdata tests".split(
    " "
  )
);
function discover(tree) {
  const sources2 = [];
  for (const file of tree.files) {
    if (!file.name.includes("env") && !file.name.startsWith(".dev.vars")) continue;
    const slash = file.path.lastIndexOf("/");
    const folder = slash < 0 ? "." : file.path.slice(0, slash);
    if (folder.split("/").some((part2) => ASIDE3.has(part2)) || isVendored(file.path)) continue;
    const named4 = classify(file.name);
    if (named4) sources2.push({ file, folder, ...named4 });
  }
  return sources2;
}
var OF_COMPOSE = /^\.?(?:docker-)?compose[._-]/i;
var PLAIN = { namedLocal: false, prefixed: false };
function classify(name) {
  if (name === ".env.keys") return { kind: "keys", ...PLAIN };
  if (name === ".flaskenv") return { kind: "flaskenv", ...PLAIN };
  if (name === ".envrc") return { kind: "envrc", ...PLAIN };
  const split3 = suffixes(name);
  if (!split3 || split3.parts.some((part2) => part2 === "")) return void 0;
  const { kind, parts, prefixed } = split3;
  const last = parts.at(-1) ?? "";
  if (!prefixed && isOtherFormat(last)) return void 0;
  const words = parts.flatMap((part2) => part2.split(/[-_]/));
  const isTemplate = prefixed && kind === "template" || words.some(isTemplateWord);
  if (isTemplate && !prefixed && parts.some(hasOtherSyntax)) return void 0;
  if (isTemplate) return { kind: "template", ...modeOf(parts, prefixed) };
  if (kind === "template") return void 0;
  if (!prefixed && isCopy(last)) return { kind: "copy", ...PLAIN };
  return { kind, ...modeOf(parts, prefixed) };
}
function modeOf(parts, prefixed) {
  const plain5 = parts.filter((part2) => !isTemplateWord(part2));
  const namedLocal = plain5.at(-1) === "local";
  const mode = (namedLocal ? plain5.slice(0, -1) : plain5).join(".");
  return { namedLocal, prefixed, ...mode !== "" && { mode } };
}
function suffixes(name) {
  if (name === ".env") return { kind: "env", parts: [], prefixed: false };
  const vars = /^\.dev\.vars(?:\.(.+))?$/.exec(name);
  if (vars) return { kind: "dev-vars", parts: vars[1]?.split(".") ?? [], prefixed: false };
  const suffixed = /^\.env\.(.+)$/.exec(name);
  if (suffixed) return { kind: "env", parts: suffixed[1]?.split(".") ?? [], prefixed: false };
  const template = /^\.?env(?:rc)?[._-](.+)$/.exec(name);
  if (template) return { kind: "template", parts: template[1]?.split(".") ?? [], prefixed: false };
  const copied = /^\.?(.+)\.env\.([^.]+)$/.exec(name);
  if (copied && isTemplateWord(copied[2] ?? "") && !OF_COMPOSE.test(name))
    return { kind: "template", parts: copied[1]?.split(".") ?? [], prefixed: true };
  const prefix = /^\.?(.+)\.env$/.exec(name);
  return prefix ? { kind: "env", parts: prefix[1]?.split(".") ?? [], prefixed: true } : void 0;
}

// providers/dotenv/facts.ts
function* factsOf(read4) {
  const { source, component, parsed: parsed3 } = read4;
  if (read4.neverLoaded !== void 0) {
    const place = { file: source.file.path, line: 1, column: 1 };
    yield { fact: "never-loaded", component: component.id, place, why: read4.neverLoaded };
  }
  for (const [name, entries] of repeated(parsed3.entries)) {
    const winner = parsed3.effective.get(name) ?? entries.at(-1);
    if (!winner || !isPrintable(name)) continue;
    yield {
      fact: "duplicate-entry",
      name,
      component: component.id,
      place: placeOf6(read4, winner),
      others: entries.filter((entry2) => entry2 !== winner).map((entry2) => placeOf6(read4, entry2)),
      wins: parsed3.wins,
      template: source.kind === "template"
    };
  }
}
function repeated(entries) {
  const byName3 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    if (!entry2.hadEquals) continue;
    const same = byName3.get(entry2.name);
    if (same) same.push(entry2);
    else byName3.set(entry2.name, [entry2]);
  }
  for (const [name, same] of byName3) if (same.length < 2) byName3.delete(name);
  return byName3;
}
function placeOf6({ source }, { line, column }) {
  return { file: source.file.path, line, column };
}

// providers/dotenv/frameworks.ts
var NEXT_LIKE = {
  order: "next",
  modes: "fixed",
  localInTest: false,
  buildOnly: false,
  anywhere: false,
  localFile: ".env.local"
};
var VITE_LIKE = {
  order: "vite",
  modes: "any",
  localInTest: true,
  buildOnly: true,
  anywhere: false,
  localFile: ".env.local"
};
var PLAIN2 = {
  order: "next",
  modes: "any",
  localInTest: false,
  buildOnly: false,
  anywhere: true,
  localFile: ".env"
};
var AT_HOME = { ...PLAIN2, anywhere: false };
var UNKNOWN = { title: "dotenv", dialect: "dotenv", ...PLAIN2 };
var FRAMEWORKS = [
  // The server's loader first: a bundler beside it reads the same file for what it ships alone.
  // https://laravel.com/docs/configuration#environment-configuration
  ["laravel/framework", { title: "Laravel", dialect: "phpdotenv", ...AT_HOME }],
  // https://symfony.com/doc/current/configuration.html#configuring-environment-variables-in-env-files
  [
    "symfony/dotenv",
    { title: "Symfony", dialect: "bash", ...AT_HOME, order: "vite", localFile: ".env.local" }
  ],
  // https://github.com/bkeepers/dotenv#customizing-rails
  ["dotenv-rails", { title: "dotenv-rails", dialect: "ruby-dotenv", ...AT_HOME }],
  // https://nextjs.org/docs/app/guides/environment-variables
  ["next", { title: "Next.js", dialect: "next", ...NEXT_LIKE }],
  // https://nuxt.com/docs/4.x/directory-structure/env
  ["nuxt", { title: "Nuxt", dialect: "dotenv", ...AT_HOME, order: "single", buildOnly: true }],
  // https://svelte.dev/docs/kit/$env-static-private
  ["@sveltejs/kit", { title: "SvelteKit", dialect: "vite-7", ...VITE_LIKE }],
  // https://docs.astro.build/en/guides/environment-variables/
  ["astro", { title: "Astro", dialect: "vite-7", ...VITE_LIKE }],
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  [
    "gatsby",
    {
      title: "Gatsby",
      dialect: "dotenv",
      ...AT_HOME,
      order: "mode",
      buildOnly: true,
      localFile: ".env.development"
    }
  ],
  // https://create-react-app.dev/docs/adding-custom-environment-variables/
  [
    "react-scripts",
    { title: "Create React App", dialect: "dotenv-expand-12", ...NEXT_LIKE, buildOnly: true }
  ],
  // https://docs.expo.dev/guides/environment-variables/
  ["expo", { title: "Expo", dialect: "expo", ...NEXT_LIKE, buildOnly: true }],
  // https://cli.vuejs.org/guide/mode-and-env.html
  ["@vue/cli-service", { title: "Vue CLI", dialect: "dotenv-expand-12", ...VITE_LIKE }],
  // https://reactrouter.com/explanation/special-files
  ["@react-router/dev", { title: "React Router", dialect: "vite-7", ...VITE_LIKE }],
  // https://v2.remix.run/docs/guides/envvars
  ["@remix-run/dev", { title: "Remix", dialect: "vite-7", ...VITE_LIKE }],
  // https://vite.dev/guide/env-and-mode
  ["vite", { title: "Vite", dialect: "vite-7", ...VITE_LIKE }],
  // https://developers.cloudflare.com/workers/configuration/environment-variables/
  [
    "wrangler",
    { title: "Wrangler", dialect: "dotenv-expand-12", ...PLAIN2, localFile: ".dev.vars" }
  ],
  // https://docs.adonisjs.com/guides/getting-started/environment-variables
  ["@adonisjs/core", { title: "AdonisJS", dialect: "dotenv", ...AT_HOME }],
  // https://docs.nestjs.com/techniques/configuration
  ["@nestjs/config", { title: "NestJS", dialect: "dotenv", ...PLAIN2 }],
  // https://github.com/kerimdzhanov/dotenv-flow
  ["dotenv-flow", { title: "dotenv-flow", dialect: "dotenv", ...PLAIN2, order: "vite" }],
  ["dotenv-expand", { title: "dotenv-expand", dialect: "dotenv-expand-12", ...PLAIN2 }],
  ["dotenv-cli", { title: "dotenv-cli", dialect: "dotenv-expand-12", ...PLAIN2 }],
  ["dotenv", UNKNOWN],
  ["env-cmd", { title: "env-cmd", dialect: "dotenv", ...PLAIN2 }],
  // https://django-environ.readthedocs.io/en/latest/quickstart.html
  ["django-environ", { title: "django-environ", dialect: "django-environ", ...PLAIN2 }],
  // https://github.com/HBNetwork/python-decouple#env-file
  ["python-decouple", { title: "python-decouple", dialect: "decouple", ...PLAIN2 }],
  // https://saurabh-kumar.com/python-dotenv/
  ["python-dotenv", { title: "python-dotenv", dialect: "python-dotenv", ...PLAIN2 }],
  // https://docs.pydantic.dev/latest/concepts/pydantic_settings/#dotenv-env-support
  [
    "pydantic-settings",
    { title: "pydantic-settings", dialect: "python-dotenv", ...PLAIN2, asked: true }
  ],
  ["environs", { title: "environs", dialect: "python-dotenv", ...PLAIN2 }],
  // https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv
  ["flask", { title: "Flask", dialect: "python-dotenv", ...PLAIN2, asked: true }],
  ["vlucas/phpdotenv", { title: "phpdotenv", dialect: "phpdotenv", ...PLAIN2 }]
];

// providers/dotenv/framework.ts
var RUNTIMES = [
  // https://bun.com/docs/runtime/environment-variables
  [
    "bun.lock",
    { ...UNKNOWN, title: "Bun", dialect: "bun", modes: "fixed", localFile: ".env.local" }
  ],
  [
    "bun.lockb",
    { ...UNKNOWN, title: "Bun", dialect: "bun", modes: "fixed", localFile: ".env.local" }
  ],
  // https://docs.deno.com/runtime/reference/env_variables/
  ["deno.json", { ...UNKNOWN, title: "Deno", dialect: "deno" }],
  ["deno.jsonc", { ...UNKNOWN, title: "Deno", dialect: "deno" }]
];
var RUBY = { ...UNKNOWN, title: "dotenv for Ruby", dialect: "ruby-dotenv" };
function frameworkOf(component, has) {
  return visibleLoader(component, has) ?? UNKNOWN;
}
function hasLoader(component, tree) {
  const loader = visibleLoader(component, (path2) => tree.has(path2));
  return loader !== void 0 && loader.asked !== true;
}
function sharedFramework(components, has) {
  const root = components.get(".");
  const own = root && visibleLoader(root, has);
  if (own || !components.monorepo) return own ?? UNKNOWN;
  const others = /* @__PURE__ */ new Set();
  for (const component of components.all) {
    const loader = visibleLoader(component, has);
    if (loader) others.add(loader);
  }
  const [only2, ...rest2] = others;
  return only2 && rest2.length === 0 ? only2 : UNKNOWN;
}
function visibleLoader(component, has) {
  if (component.manifest?.endsWith("Gemfile")) return RUBY;
  for (const [name, framework] of FRAMEWORKS) {
    if (component.dependencies.has(name)) return versioned(framework, component);
  }
  const scripts = Object.values(component.scripts).join("\n");
  if (/\bnode\b.*--env-file/.test(scripts))
    return { ...UNKNOWN, title: "Node.js", dialect: "node" };
  const folder = component.id === "." ? "" : `${component.id}/`;
  return RUNTIMES.find(([file]) => has?.(folder + file))?.[1];
}
function versioned(framework, component) {
  if (framework.dialect === "vite-7" && major(component, "vite") >= 8) {
    return { ...framework, dialect: "vite-8" };
  }
  if (framework.dialect === "dotenv-expand-12" && major(component, "dotenv-expand") >= 1e3) {
    return { ...framework, dialect: "dotenv-expand-1000" };
  }
  return framework;
}
function major(component, name) {
  return Number(/\d+/.exec(component.versions.get(name) ?? "")?.[0] ?? 0);
}
var VITE_CONFIGS = ["ts", "js", "mts", "mjs"].map((ending) => `vite.config.${ending}`);
function handsOverFolder(component, tree) {
  const folder = component.id === "." ? "" : `${component.id}/`;
  const configs = VITE_CONFIGS.map((name) => folder + name).filter((path2) => tree.has(path2));
  return configs.some((path2) => tree.text(path2)?.includes("envDir"));
}
function namedInScripts(component, fileName) {
  return Object.values(component.scripts).some((script) => script.includes(fileName));
}

// providers/dotenv/pointed.ts
var CODE = /\.(?:[cm]?[jt]s|py|go|rb)$/;
var LARGEST5 = 256 * 1024;
var UPWARDS = /\.\.\/\.env["'`]|["']\.\.["'],\s*["']\.env["']|\b(?:load|find)_dotenv\(\s*\)|\bfind_dotenv\(/;
var known3 = /* @__PURE__ */ new WeakMap();
function readersOf({ kind, mode, folder, prefixed, file }, components, tree) {
  if (kind !== "env" || mode !== void 0 || prefixed) return [];
  const owner = components.of(file.path).id;
  const all = components.all.map(({ id }) => id);
  const below2 = all.filter((id) => id !== owner && (folder === "." || id.startsWith(`${folder}/`)));
  const without3 = below2.filter((id) => !tree.has(`${id}/.env`));
  if (without3.length === 0) return [];
  const pointing = known3.get(tree) ?? findPointing(tree, components);
  known3.set(tree, pointing);
  return without3.filter((id) => pointing.has(id));
}
function findPointing(tree, components) {
  const found = /* @__PURE__ */ new Set();
  for (const { path: path2, name, ignored } of tree.files) {
    if (ignored || !CODE.test(name) || isVendored(path2)) continue;
    const { id } = components.of(path2);
    if (id === "." || found.has(id)) continue;
    const text2 = tree.latin1(path2);
    if (text2 === void 0 || text2.length > LARGEST5 || !text2.includes("env")) continue;
    if (UPWARDS.test(text2)) found.add(id);
  }
  return found;
}

// providers/dotenv/read.ts
function readSource(source, around) {
  const content = contentOf(around.tree, source.file.path);
  if (content === void 0) return void 0;
  const { components, environments, configured, tree } = around;
  const component = components.of(source.file.path);
  const shared = components.monorepo && component.id === ".";
  const framework = shared ? sharedFramework(components, (path2) => tree.has(path2)) : frameworkOf(component, (path2) => tree.has(path2));
  const local = isLocal(source, tree);
  const situation = {
    framework,
    environments: environments.filter(
      (environment3) => !configured.has(environment3) && (shared || around.isIn(environment3, component.id))
    ),
    canonical: around.canonical,
    ...local !== void 0 && { local },
    named: namedInScripts(component, source.file.name),
    inSight: inSight(source, component, framework, around)
  };
  const asked = askedFeeds(source, around);
  const never = asked.length > 0 ? void 0 : neverLoaded(source, situation);
  return {
    source,
    component,
    shared,
    readers: shared ? [] : readersOf(source, components, tree),
    framework,
    content,
    parsed: withoutKeyMaterial(parse(content, dialectOf(source, framework)), content),
    feeds: [...asked, ...feedsOf(source, situation)],
    ...never && { neverLoaded: never }
  };
}
function askedFeeds({ file }, around) {
  return around.environments.flatMap((environment3) => {
    const rank2 = configuredIndex(around.configured, environment3, file.path);
    return rank2 < 0 ? [] : [{ environment: environment3, rank: rank2 }];
  });
}
function inSight({ file, folder }, component, framework, { components, tree }) {
  if (folder === component.id || namedInScripts(component, file.path)) return true;
  if (components.monorepo && component.id === ".") return false;
  return framework.anywhere || handsOverFolder(component, tree);
}
function dialectOf(source, framework) {
  if (source.kind === "envrc") return "bash";
  if (source.kind === "copy") return "dotenv";
  if (source.kind === "dev-vars") return "dotenv-expand-12";
  return source.kind === "flaskenv" ? "python-dotenv" : framework.dialect;
}
function contentOf(tree, path2) {
  const bytes = tree.bytes(path2);
  if (bytes === void 0 || isUtf16(bytes)) return void 0;
  return bytes.toString("utf8");
}
function isUtf16(bytes) {
  const mark = bytes.subarray(0, 2).toString("hex");
  return mark === "fffe" || mark === "feff" || bytes.subarray(0, 64).includes(0);
}
function isLocal({ file, namedLocal }, tree) {
  if (namedLocal || file.ignored) return true;
  const tracked = tree.tracked(file.target ?? file.path);
  return tracked === void 0 ? void 0 : !tracked;
}

// providers/dotenv/problems.ts
var MEANINGS = {
  "skipped-line": "a line is no assignment",
  "invalid-name": "a name has a character that is not allowed",
  "no-name": "a line has no name",
  "unset-export": "a name without a value is exported",
  "unterminated-quote": "a quote is never closed",
  "invalid-escape": "a backslash stands before a character that cannot be escaped",
  "unexpected-space": "a value with a space is not quoted",
  "invalid-substitution": "a substitution is malformed",
  "required-unset": "a substitution requires a name that is not set",
  "line-too-long": "a line is too long",
  "runs-a-command": "a line runs a command"
};
function* problemsOf2(read4, tree) {
  const { source, framework, parsed: parsed3, content } = read4;
  const { path: path2 } = source.file;
  const at = ({ line, column }) => ({ file: path2, line, column });
  if (parsed3.error && source.kind !== "template") {
    yield {
      code: "dotenv-rejected",
      message: `${framework.title} rejects ${path2} as a whole: ${MEANINGS[parsed3.error.code]}`,
      place: at(parsed3.error),
      hint: "Correct the line"
    };
  }
  const [skipped] = parsed3.problems;
  const isPlain = source.kind !== "envrc" && source.kind !== "template";
  if (skipped && isPlain && !isOfCompose(read4, tree)) {
    const count = parsed3.problems.length === 1 ? "a line" : `${parsed3.problems.length} lines`;
    const message = `${framework.title} passes over ${count} of ${path2}: ${MEANINGS[skipped.code]}`;
    yield { code: "dotenv-skipped-line", message, place: at(skipped) };
  }
  const encrypted = parsed3.entries.find(isEncrypted);
  if (encrypted) {
    const message = `${path2} holds encrypted values: names are known, values are not`;
    yield { code: "dotenv-encrypted", message, place: at(encrypted) };
  }
  if (content.includes("\uFFFD")) {
    const message = `${path2} is not all UTF-8: some values cannot be told`;
    yield { code: "dotenv-encoding", message, place: at({ line: 1, column: 1 }) };
  }
}
function isOfCompose({ source, component }, tree) {
  const { path: path2 } = source.file;
  const folder = path2.slice(0, path2.lastIndexOf("/") + 1);
  if (folder === "" || folder === `${component.id}/`) return false;
  return DEFAULT_NAMES.some((name) => tree.has(folder + name));
}
function unreadable(source, tree) {
  const { path: path2 } = source.file;
  if (source.kind === "keys") {
    const message2 = `${path2} holds private keys and is not read`;
    return [{ code: "dotenv-keys", message: message2, place: { file: path2, line: 1, column: 1 } }];
  }
  const bytes = tree.bytes(path2);
  if (bytes === void 0 || !isUtf16(bytes)) return [];
  const message = `${path2} is not UTF-8, so that no loader can read it`;
  const hint = "Save the file as UTF-8";
  return [{ code: "dotenv-encoding", message, place: { file: path2, line: 1, column: 1 }, hint }];
}

// providers/dotenv/remedy.ts
import { posix as posix13 } from "node:path";

// providers/dotenv/words.ts
var STEP = /\b(?:cp|copy)\s+(?:-\w+\s+)?["']?([\w./-]{0,80}env[\w./-]{0,40})["']?\s+["']?([\w./-]{0,80}\.(?:env[\w.-]{0,40}|dev\.vars))(?![\w/-])/gi;
var VERB = /(?<!(?:not|never|n['’]t)\s)\b(?:copy|rename|duplicate|move)\s/.source;
var TO = /(?:to|as|into|named|called)\s(?:(?:a|the|your)\s)?(?:new\s)?(?:file\s)?(?:(?:named|called)\s)?/.source;
var TARGET = /["'`*[]{0,3}([\w./-]{0,80}\.(?:env(?:\.\w{1,40}){0,3}|dev\.vars))(?!\.?[\w/-])/.source;
var FROM = /["'`*[]{0,3}([\w./-]{0,80}env[\w./-]{0,40})["'`*\]]{0,4}(?:\([^()\s]{1,120}\))?/.source;
var PROSE = new RegExp(
  `${VERB}(?:[a-z]{1,12}\\s){0,4}${FROM}(?:\\sfile)?(?:,?\\s(?:and\\s)?rename\\s(?:(?:it|the\\scopy)\\s)?|\\s)${TO}${TARGET}`,
  "gi"
);
var ITSELF = new RegExp(
  `${VERB}(?:of\\s)?(?:(?:this|it)\\s)?(?:(?:env|example|template)\\s)?(?:file\\s)?${TO}${TARGET}`,
  "gi"
);
var HEADER_LINES = 20;
function copiesIn(text2) {
  const found = [...text2.matchAll(STEP), ...withOneSpace(text2).matchAll(PROSE)];
  return found.map(([, from = "", to = ""]) => ({ from, to }));
}
function copiesOfItself(text2, name) {
  const header = headerOf(text2);
  const itself = withOneSpace(header).matchAll(ITSELF);
  return [...copiesIn(header), ...[...itself].map(([, to = ""]) => ({ from: name, to }))];
}
function headerOf(text2) {
  const lines = text2.split(/\r\n|\n|\r/, HEADER_LINES).map((line) => line.trim());
  const end = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  const comments = end < 0 ? lines : lines.slice(0, end);
  return comments.map((line) => line.replace(/^#+/, "")).join("\n");
}
function withOneSpace(text2) {
  return text2.replace(/\s+/g, " ");
}

// providers/dotenv/copied.ts
var GUIDES = /^(?:readme|contributing|development|getting[-_]started|setup|makefile)(?:\.\w+)?$/i;
var SETTINGS = /\.config\.[cm]?[jt]s$/;
var LOCAL = /^\.(?:env(?:\.(?:dev|development))?(?:\.local)?|dev\.vars)$/;
var knownSteps = /* @__PURE__ */ new WeakMap();
function copySteps(component, tree) {
  const known9 = knownSteps.get(tree) ?? /* @__PURE__ */ new Map();
  knownSteps.set(tree, known9);
  const steps = known9.get(component) ?? findSteps(component, tree);
  known9.set(component, steps);
  return steps;
}
function findSteps(component, tree) {
  const own = component.id === "." ? "" : `${component.id}/`;
  const folders = own === "" ? [""] : [own, ""];
  return [
    ...copiesIn(Object.values(component.scripts).join("\n")).map((copy) => [own, copy]),
    ...folders.flatMap(
      (folder) => (foldersOf2(tree).get(folder)?.guides ?? []).flatMap((path2) => copiesIn(tree.text(path2) ?? "")).map((copy) => [folder, copy])
    ),
    ...(foldersOf2(tree).get(own)?.templates ?? []).flatMap((path2) => copiesOfItself(tree.text(path2) ?? "", lastOf(path2))).map((copy) => [own, copy])
  ].flatMap(([folder, { from, to }]) => {
    const told = folder + plain2(from);
    const path2 = tree.has(told) ? told : own + lastOf(from);
    const isOwn3 = tree.has(path2) && folderOf2(path2) === own && isLocalName(lastOf(to));
    return isOwn3 ? [{ from: path2, name: lastOf(to) }] : [];
  });
}
function isLocalName(name) {
  return LOCAL.test(name);
}
function speaksOf(name, component, tree) {
  const folder = component.id === "." ? "" : `${component.id}/`;
  const { guides = [], settings = [] } = foldersOf2(tree).get(folder) ?? {};
  return Object.values(component.scripts).some((script) => script.includes(name)) || [...guides, ...settings].some((path2) => tree.text(path2)?.includes(name) === true);
}
var known4 = /* @__PURE__ */ new WeakMap();
function foldersOf2(tree) {
  const found = known4.get(tree) ?? findFolders(tree);
  known4.set(tree, found);
  return found;
}
function findFolders(tree) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (path2, list) => {
    const told = found.get(folderOf2(path2)) ?? { guides: [], settings: [], templates: [] };
    found.set(folderOf2(path2), told);
    told[list].push(path2);
  };
  for (const { path: path2, name } of tree.files) {
    if (GUIDES.test(name)) add2(path2, "guides");
    else if (SETTINGS.test(name)) add2(path2, "settings");
  }
  for (const { kind, mode, file } of discover(tree)) {
    const isLocal2 = mode === void 0 || isDevelopment(mode);
    if (kind === "template" && isLocal2) add2(file.path, "templates");
  }
  return found;
}
function plain2(path2) {
  return path2.replace(/^(?:\.\/)+/, "");
}
function lastOf(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function folderOf2(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}

// providers/dotenv/remedy.ts
var HANDED = /\s(?:-e|--env-file(?:-if-exists)?)[ =]["']?((?:\.\.\/){1,8}\.[\w.]{1,40})(?![\w./-])/;
var NAME6 = /^[A-Za-z_][A-Za-z0-9_]*$/;
var PLAIN_READERS = [
  "dotenv",
  "prisma",
  "@prisma/client",
  "@nestjs/config",
  "env-cmd",
  // https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-kit/src/cli/schema.ts
  "drizzle-kit"
];
function remedy2(request, options) {
  const { name, environment: environment3, channel, tree } = request;
  if (channel !== "process" || !NAME6.test(name)) return void 0;
  const configured = configuredFiles(options).get(environment3)?.at(-1);
  const file = configured ?? (isDevelopment(environment3) ? fileFor(request) : void 0);
  if (file === void 0) return void 0;
  if (tree.tracked(file) === true && isSecretName(name))
    return { text: outsideGit(name, environment3, file) };
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}
function fileFor({ component, environment: environment3, tree, snapshot: snapshot2 }) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const observation of snapshot2.observations) {
    const file = fileOf(observation, component, environment3);
    if (file === void 0 || tree.tracked(file) === true) continue;
    counts2.set(file, (counts2.get(file) ?? 0) + 1);
  }
  const [most] = [...counts2].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? freshFile(component, tree);
}
function fileOf(observation, { id }, environment3) {
  if (observation.role !== "supplies" || observation.environment !== environment3) return void 0;
  const { place, when: when2, component = id } = observation;
  const isFor2 = component === id && when2 === void 0;
  return isFor2 && "file" in place && !place.file.endsWith(".envrc") ? place.file : void 0;
}
function freshFile(component, tree) {
  const folder = component.id === "." ? "" : `${component.id}/`;
  return handedFile(component) ?? folder + localName(component, tree);
}
function handedFile({ id, scripts }) {
  for (const script of Object.values(scripts)) {
    const [, path2 = ""] = HANDED.exec(script) ?? [];
    const file = posix13.join(id, path2);
    if (isLocalName(posix13.basename(path2)) && !file.startsWith("../")) return file;
  }
  return void 0;
}
function localName(component, tree) {
  const [step2] = copySteps(component, tree);
  if (step2 !== void 0) return step2.name;
  const { localFile } = frameworkOf(component, (path2) => tree.has(path2));
  const folder = component.id === "." ? "" : `${component.id}/`;
  const isShared = localFile === ".env.local" && tree.tracked(`${folder}.env`) !== true && PLAIN_READERS.some((name) => component.dependencies.has(name)) && !speaksOf(localFile, component, tree);
  return isShared ? ".env" : localFile;
}

// providers/dotenv/secrets.ts
function* secretsOf3(read4, { describe }) {
  const { source, component, parsed: parsed3, feeds: feeds2 } = read4;
  if (feeds2.length > 0) return;
  for (const [name, { line, column }] of parsed3.effective) {
    const value = parsed3.values.get(name);
    if (!value || !isPrintable(name) || parsed3.outside.has(name)) continue;
    yield* plainSecret(describe(name, value, ""), {
      name,
      component: component.id,
      place: { file: source.file.path, line, column },
      setting: "source"
    });
  }
}

// providers/dotenv/templates.ts
var COMMENTED = /^[ \t]*#+[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=(.*)$/;
var REQUIRED = /^[ \t]*env_vars_required[ \t]+([^#\n]*)/;
var BROWSER = /(?:^|[._-])(?:client|public|browser|web|frontend)(?:$|[._-])/;
var NAME7 = /^[A-Za-z_][A-Za-z0-9_]*$/;
function* declarationsOf(read4) {
  const { source, component, content } = read4;
  const declare = (name, line, column) => ({
    role: "declares",
    name,
    component: component.id,
    place: { file: source.file.path, line, column }
  });
  if (source.kind === "envrc") return yield* requiredBy(content, declare);
  const parsed3 = read4.parsed.error ? withoutKeyMaterial(parse(content, "dotenv"), content) : read4.parsed;
  const names = /* @__PURE__ */ new Set();
  for (const { name, line, column } of parsed3.entries) {
    if (names.has(name) || !isPrintable(name)) continue;
    names.add(name);
    yield declare(name, line, column);
  }
  for (const { name, line, column } of commentedOut(content)) {
    if (names.has(name)) continue;
    names.add(name);
    yield declare(name, line, column);
  }
}
function* requiredBy(content, declare) {
  for (const [index, text2] of content.split(/\r\n|\n|\r/).entries()) {
    const list = REQUIRED.exec(text2)?.[1] ?? "";
    for (const name of list.split(/\s+/)) {
      if (NAME7.test(name)) yield declare(name, index + 1, text2.indexOf(name) + 1);
    }
  }
}
function* commentedOut(content) {
  for (const [index, text2] of content.split(/\r\n|\n|\r/).entries()) {
    const [, name, value = ""] = COMMENTED.exec(text2) ?? [];
    if (name === void 0 || isProse(value)) continue;
    yield { name, line: index + 1, column: text2.indexOf(name) + 1 };
  }
}
function isProse(value) {
  if (/^['"`]/.test(value)) return false;
  const words = (value.split(" #")[0] ?? "").trim().split(/\s+/);
  return words.length > 3 || words.length > 1 && /[.:,]$/.test(words.at(-1) ?? "");
}
function dotenvTemplates(tree, components) {
  const own = /* @__PURE__ */ new Map();
  for (const source of discover(tree)) {
    if (source.kind !== "template" || isOfOther(source)) continue;
    const { id } = components.of(source.file.path);
    if (source.folder === id) own.set(id, [...own.get(id) ?? [], source]);
  }
  const best = /* @__PURE__ */ new Map();
  for (const component of components.all) {
    const sources2 = own.get(component.id);
    if (sources2 !== void 0) best.set(component.id, bestOf(component, sources2, tree));
  }
  const shared = best.get(".");
  const root = components.get(".");
  const sharedFile = (root && copySteps(root, tree)[0]?.name) ?? ".env";
  return components.all.flatMap((component) => {
    const mine = best.get(component.id);
    const isShared = mine === void 0 || components.monorepo && component.id === ".";
    if (!isShared || shared === void 0) return mine ?? [];
    return [{ ...shared, component: component.id, file: sharedFile }];
  });
}
function isOfOther({ prefixed, mode }) {
  return prefixed && mode !== void 0 && canonical(mode) !== "development";
}
function bestOf(component, sources2, tree) {
  const step2 = copySteps(component, tree).find(
    ({ from }) => sources2.some(({ file }) => file.path === from)
  );
  const name = step2?.name ?? localName(component, tree);
  const [first] = sources2.toSorted((a, b) => rank(a, name) - rank(b, name));
  const template = step2?.from ?? first?.file.path ?? "";
  const folder = component.id === "." ? "" : `${component.id}/`;
  return { component: component.id, template, file: folder + name };
}
function rank({ mode, file, prefixed }, name) {
  const isOther = Number(
    !file.name.startsWith(`${name}.`) || file.name.split(".").length > name.split(".").length + 1
  );
  return specialty(mode) * 20 + isOther * 4 + (file.name.startsWith(".env") ? 0 : 2) + (prefixed ? 1 : 0);
}
function specialty(mode) {
  if (mode === void 0) return 0;
  if (BROWSER.test(mode)) return 3;
  return canonical(mode) === "development" ? 1 : 2;
}

// providers/dotenv/index.ts
var dotenv = {
  id: "dotenv",
  title: "dotenv files",
  docs: "https://github.com/motdotla/dotenv#readme",
  capabilities: { network: false, names: "complete", values: "read" },
  detect: async (context, options) => options.length > 0 || discover(context.tree).length > 0,
  collect: async (context, options) => collect3(context, options),
  remedy: remedy2,
  loads: hasLoader,
  templates: dotenvTemplates
};
function collect3(context, options) {
  const configured = configuredFiles(options);
  const reads = [];
  const unread3 = [];
  const observations = [];
  const facts = [];
  const problems = [...missing2(configured, context)];
  for (const source of withConfigured(discover(context.tree), configured, context.tree)) {
    const read4 = source.kind === "keys" ? void 0 : readSource(source, { ...context, configured });
    if (!read4) {
      problems.push(...unreadable(source, context.tree));
      if (source.kind === "env" || source.kind === "listed") unread3.push(source);
      continue;
    }
    facts.push(...secretsOf3(read4, context));
    if (source.kind === "copy" && read4.feeds.length === 0) continue;
    reads.push(read4);
    observations.push(...observationsOf(read4, context));
    facts.push(...factsOf(read4));
    problems.push(...problemsOf2(read4, context.tree));
  }
  const coverage = [...coverageOf2({ reads, unread: unread3, configured }, context)];
  return { provider: "dotenv", coverage, observations, facts, problems };
}
function* missing2(configured, { tree }) {
  for (const [environment3, paths] of configured) {
    for (const path2 of paths) {
      if (tree.has(path2)) continue;
      const message = `${path2}, which the configuration names for ${environment3}, is not there`;
      yield { code: "dotenv-missing", message, hint: "Correct the path or create the file" };
    }
  }
}
function* observationsOf(read4, context) {
  const { kind } = read4.source;
  if (kind === "template" || kind === "envrc") yield* declarationsOf(read4);
  yield* suppliesOf3(read4, context);
}

// providers/elastic-cloud/answers.gen.js
var validateDeployment = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate322.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate322.errors = vErrors;
  return errors === 0;
}
var validateFilters = validate33;
var schema93 = { "description": "Rules that may hold for several deployments.", "type": "object", "required": ["name", "type", "rules"], "properties": { "name": { "type": "string" }, "type": { "description": "`ip`, `egress_firewall`, or a kind of private connection.", "type": "string" }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }, "associations": { "description": "Absent where it holds for nothing.", "type": ["array", "null"], "items": { "$ref": "#/$defs/association" } } } };
var schema103 = { "description": "Who gets in.", "type": "object", "properties": { "source": { "description": "An address or a block.", "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.source !== void 0) {
        const _errs1 = errors;
        if (typeof data.source !== "string") {
          validate263.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.description !== void 0) {
          let data1 = data.description;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate263.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema103.properties.description.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate263.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entity_type === void 0 && (missing0 = "entity_type") || data.id === void 0 && (missing0 = "id")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.entity_type !== void 0) {
          const _errs1 = errors;
          if (typeof data.entity_type !== "string") {
            validate28.errors = [{ instancePath: instancePath + "/entity_type", schemaPath: "#/properties/entity_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate28.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.rules === void 0 && (missing0 = "rules")) {
        validate254.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate254.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate254.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rules !== void 0) {
              let data2 = data.rules;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate263(data2[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate254.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.associations !== void 0) {
                let data4 = data.associations;
                const _errs8 = errors;
                if (!Array.isArray(data4) && data4 !== null) {
                  validate254.errors = [{ instancePath: instancePath + "/associations", schemaPath: "#/properties/associations/type", keyword: "type", params: { type: schema93.properties.associations.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs10 = errors;
                      if (!validate28(data4[i1], { instancePath: instancePath + "/associations/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rulesets === void 0 && (missing0 = "rulesets")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.rulesets !== void 0) {
          let data0 = data.rulesets;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate254(data0[i0], { instancePath: instancePath + "/rulesets/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/rulesets", schemaPath: "#/properties/rulesets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}

// providers/elastic-cloud/allowlist.ts
var DEPLOYMENTS = ["api", "v1", "deployments"];
var elasticCloud = apiLists({
  id: "elastic-cloud",
  title: "IP filters of Elastic Cloud",
  docs: "https://www.elastic.co/docs/deploy-manage/security/ip-filtering-cloud",
  variable: "ENVPARITY_ELASTIC_CLOUD_API_URL",
  fallback: "https://api.elastic-cloud.com",
  // https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys
  access: [
    {
      variables: ["EC_API_KEY"],
      send: (key2 = "") => ({ headers: { authorization: `ApiKey ${key2}` } })
    }
  ],
  needs: "an API key with the role Viewer of deployments, from https://cloud.elastic.co/account/keys",
  about: () => ({
    admit: {
      text: "Admit {address} by an IP filter that holds for the deployment",
      url: "https://www.elastic.co/docs/deploy-manage/security/ip-filtering-cloud"
    }
  }),
  async ask(api, { deployment = "" }) {
    const { rulesets } = await api.get([...DEPLOYMENTS, "traffic-filter", "rulesets"], {
      query: { include_associations: true },
      validate: validateFilters
    });
    const filters = rulesets.filter((one) => isInbound(one) && isFor(one, deployment));
    if (filters.length === 0) {
      await api.get([...DEPLOYMENTS, deployment], { validate: validateDeployment });
      return { entries: [], open: true };
    }
    const others = filters.filter(({ type }) => type !== "ip").map(({ name }) => name);
    return {
      entries: filters.filter(({ type }) => type === "ip").flatMap(entriesOf3),
      ...others.length > 0 && {
        gap: { why: `it does not tell the addresses of ${others.join(", ")}` }
      }
    };
  }
});
function isInbound({ type }) {
  return type !== "egress_firewall";
}
function isFor({ associations }, deployment) {
  return (associations ?? []).some(
    ({ entity_type, id }) => entity_type === "deployment" && id === deployment
  );
}
function entriesOf3({ name, rules }) {
  return rules.map(({ source = "", description }) => ({
    range: source,
    note: description ? description : name
  }));
}

// providers/gcp/answers.gen.js
var validateInstance = validate282;
var pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", "u");
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate242.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          const _errs1 = errors;
          if (typeof data.value !== "string") {
            validate242.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate242.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expirationTime !== void 0) {
              let data2 = data.expirationTime;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate242.errors = [{ instancePath: instancePath + "/expirationTime", schemaPath: "#/properties/expirationTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"' }];
                    return false;
                  }
                } else {
                  validate242.errors = [{ instancePath: instancePath + "/expirationTime", schemaPath: "#/properties/expirationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ipv4Enabled !== void 0) {
        const _errs1 = errors;
        if (typeof data.ipv4Enabled !== "boolean") {
          validate235.errors = [{ instancePath: instancePath + "/ipv4Enabled", schemaPath: "#/properties/ipv4Enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.authorizedNetworks !== void 0) {
          let data1 = data.authorizedNetworks;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate242(data1[i0], { instancePath: instancePath + "/authorizedNetworks/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate235.errors = [{ instancePath: instancePath + "/authorizedNetworks", schemaPath: "#/properties/authorizedNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settings === void 0 && (missing0 = "settings")) {
        validate282.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.settings !== void 0) {
          let data0 = data.settings;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.ipConfiguration === void 0 && (missing1 = "ipConfiguration")) {
                validate282.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.ipConfiguration !== void 0) {
                  if (!validate235(data0.ipConfiguration, { instancePath: instancePath + "/settings/ipConfiguration", parentData: data0, parentDataProperty: "ipConfiguration", rootData })) {
                    vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                    errors = vErrors.length;
                  }
                }
              }
            } else {
              validate282.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}

// providers/gcp/allowlist.ts
var LOGIN3 = [
  ...["CLOUDSDK_CONFIG", "CLOUDSDK_ACTIVE_CONFIG_NAME", "CLOUDSDK_CORE_ACCOUNT"],
  ...["CLOUDSDK_AUTH_ACCESS_TOKEN_FILE", "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"],
  ...["CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT", "CLOUDSDK_PYTHON"]
];
var gcp = programLists({
  id: "gcp",
  title: "Authorized networks of Cloud SQL",
  docs: "https://cloud.google.com/sql/docs/postgres/authorize-networks",
  program: "gcloud",
  passes: LOGIN3,
  needs: "the permission `cloudsql.instances.get`",
  about: ({ project = "", instance = "" }) => ({
    families: ["ipv4"],
    admit: {
      // `gcloud sql instances patch` would replace the whole list.
      text: `Admit {address} in the authorized networks of ${instance}`,
      url: `https://console.cloud.google.com/sql/instances/${encodeURIComponent(instance)}/connections/networking?project=${encodeURIComponent(project)}`
    }
  }),
  // https://cloud.google.com/sdk/gcloud/reference/sql/instances/describe
  args: ({ project = "", instance = "" }) => [
    ...["sql", "instances", "describe", instance, `--project=${project}`],
    ...["--format=json", "--quiet"]
  ],
  validate: validateInstance,
  found({ settings: { ipConfiguration } }) {
    const { authorizedNetworks = [], ipv4Enabled } = ipConfiguration;
    return {
      entries: authorizedNetworks.map(entryOf6),
      ...ipv4Enabled === false && {
        gap: {
          why: "it has no public address, so that whoever gets in comes by a private network"
        }
      }
    };
  }
});
function entryOf6({ value, name, expirationTime }) {
  return {
    range: value,
    ...name && { note: name },
    ...expirationTime !== void 0 && { expiresAt: new Date(expirationTime).toISOString() }
  };
}

// src/net/octokit.ts
var HEADERS = { "x-github-api-version": "2022-11-28" };
var FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
async function openGitHub(address, token, outside) {
  keepSecret(token);
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./octokit-rest-dist-src-index.js"),
    import("./octokit-plugin-retry-dist-bundle-index.js"),
    import("./octokit-plugin-throttling-dist-bundle-index.js")
  ]);
  const end = performance.now() + PATIENCE.budgetMs;
  const isWorthWaiting = (seconds2, _options, _octokit, before) => before + 1 < PATIENCE.attempts && performance.now() + seconds2 * 1e3 < end;
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
    throttle: {
      // What one server takes of one token says nothing about another.
      id: JSON.stringify([address.base.href, token]),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting
    },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return (method2, url, body, redirect) => {
    const request = { ...method2 !== "GET" && { retries: 0 }, ...redirect && { redirect } };
    return octokit.request({ method: method2, url, headers: HEADERS, request, ...body && { data: body } });
  };
}
function keepOwnErrors({ hook }) {
  hook.error("request", (error) => {
    const cause = error instanceof Error ? error.cause : void 0;
    throw cause instanceof HttpError && !cause.transient ? cause : error;
  });
}

// providers/github/answers.gen.js
var validateSecretList = validate48;
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate236.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate236.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate236.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.secrets === void 0 && (missing0 = "secrets")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate48.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secrets !== void 0) {
            let data1 = data.secrets;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate236(data1[i0], { instancePath: instancePath + "/secrets/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate48.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var validateVariableList = validate50;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate273.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate273.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate273.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variables === void 0 && (missing0 = "variables")) {
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate50.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.variables !== void 0) {
            let data1 = data.variables;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate273(data1[i0], { instancePath: instancePath + "/variables/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate50.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var validateEnvironmentList = validate52;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate312.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate312.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate312.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate312.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environments === void 0 && (missing0 = "environments")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate52.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environments !== void 0) {
            let data1 = data.environments;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate312(data1[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate52.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var validateRepository = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.owner === void 0 && (missing0 = "owner")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.owner !== void 0) {
          let data0 = data.owner;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.type === void 0 && (missing1 = "type")) {
                validate54.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.type !== void 0) {
                  if (typeof data0.type !== "string") {
                    validate54.errors = [{ instancePath: instancePath + "/owner/type", schemaPath: "#/properties/owner/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
            } else {
              validate54.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var validateAllowListAnswer = validate55;
var schema14 = { "description": "What the GraphQL API answers, refusals included: https://docs.github.com/graphql/reference/objects#organization", "type": "object", "properties": { "data": { "type": ["object", "null"], "required": ["organization"], "properties": { "organization": { "anyOf": [{ "$ref": "#/$defs/allowList" }, { "type": "null" }] } } }, "errors": { "type": "array", "items": { "type": "object", "properties": { "type": { "type": "string" } } } } } };
var schema15 = { "description": "The list of an organization, one page of it.", "type": "object", "required": ["ipAllowListEnabledSetting", "ipAllowListEntries"], "properties": { "ipAllowListEnabledSetting": { "description": "`ENABLED` or `DISABLED`.", "type": "string" }, "ipAllowListEntries": { "type": "object", "required": ["nodes", "pageInfo"], "properties": { "nodes": { "type": "array", "items": { "$ref": "#/$defs/allowListEntry" } }, "pageInfo": { "type": "object", "required": ["hasNextPage"], "properties": { "hasNextPage": { "type": "boolean" }, "endCursor": { "type": ["string", "null"] } } } } } } };
var schema16 = { "description": "An address or a block; only active ones let in anybody.", "type": "object", "required": ["allowListValue", "isActive"], "properties": { "allowListValue": { "type": "string" }, "isActive": { "type": "boolean" }, "name": { "type": ["string", "null"] } } };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.allowListValue === void 0 && (missing0 = "allowListValue") || data.isActive === void 0 && (missing0 = "isActive")) {
        validate382.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.allowListValue !== void 0) {
          const _errs1 = errors;
          if (typeof data.allowListValue !== "string") {
            validate382.errors = [{ instancePath: instancePath + "/allowListValue", schemaPath: "#/properties/allowListValue/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isActive !== void 0) {
            const _errs3 = errors;
            if (typeof data.isActive !== "boolean") {
              validate382.errors = [{ instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate382.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema16.properties.name.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate382.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate382.errors = vErrors;
  return errors === 0;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ipAllowListEnabledSetting === void 0 && (missing0 = "ipAllowListEnabledSetting") || data.ipAllowListEntries === void 0 && (missing0 = "ipAllowListEntries")) {
        validate373.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ipAllowListEnabledSetting !== void 0) {
          const _errs1 = errors;
          if (typeof data.ipAllowListEnabledSetting !== "string") {
            validate373.errors = [{ instancePath: instancePath + "/ipAllowListEnabledSetting", schemaPath: "#/properties/ipAllowListEnabledSetting/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ipAllowListEntries !== void 0) {
            let data1 = data.ipAllowListEntries;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.nodes === void 0 && (missing1 = "nodes") || data1.pageInfo === void 0 && (missing1 = "pageInfo")) {
                  validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries", schemaPath: "#/properties/ipAllowListEntries/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.nodes !== void 0) {
                    let data2 = data1.nodes;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (Array.isArray(data2)) {
                        var valid2 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs7 = errors;
                          if (!validate382(data2[i0], { instancePath: instancePath + "/ipAllowListEntries/nodes/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs7 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries/nodes", schemaPath: "#/properties/ipAllowListEntries/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.pageInfo !== void 0) {
                      let data4 = data1.pageInfo;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          let missing22;
                          if (data4.hasNextPage === void 0 && (missing22 = "hasNextPage")) {
                            validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                            return false;
                          } else {
                            if (data4.hasNextPage !== void 0) {
                              const _errs10 = errors;
                              if (typeof data4.hasNextPage !== "boolean") {
                                validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo/hasNextPage", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/properties/hasNextPage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data4.endCursor !== void 0) {
                                let data6 = data4.endCursor;
                                const _errs12 = errors;
                                if (typeof data6 !== "string" && data6 !== null) {
                                  validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo/endCursor", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/properties/endCursor/type", keyword: "type", params: { type: schema15.properties.ipAllowListEntries.properties.pageInfo.properties.endCursor.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid3 = _errs12 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        } else {
                          validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs8 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate373.errors = [{ instancePath: instancePath + "/ipAllowListEntries", schemaPath: "#/properties/ipAllowListEntries/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate373.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate373.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data !== void 0) {
        let data0 = data.data;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate55.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema14.properties.data.type }, message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.organization === void 0 && (missing0 = "organization")) {
              validate55.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              if (data0.organization !== void 0) {
                let data1 = data0.organization;
                const _errs4 = errors;
                let valid2 = false;
                const _errs5 = errors;
                if (!validate373(data1, { instancePath: instancePath + "/data/organization", parentData: data0, parentDataProperty: "organization", rootData })) {
                  vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs5 === errors;
                valid2 = valid2 || _valid0;
                if (!valid2) {
                  const _errs6 = errors;
                  if (data1 !== null) {
                    const err0 = { instancePath: instancePath + "/data/organization", schemaPath: "#/properties/data/properties/organization/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs6 === errors;
                  valid2 = valid2 || _valid0;
                }
                if (!valid2) {
                  const err1 = { instancePath: instancePath + "/data/organization", schemaPath: "#/properties/data/properties/organization/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate55.errors = vErrors;
                  return false;
                } else {
                  errors = _errs4;
                  if (vErrors !== null) {
                    if (_errs4) {
                      vErrors.length = _errs4;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.errors !== void 0) {
          let data2 = data.errors;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (Array.isArray(data2)) {
              var valid3 = true;
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.type !== void 0) {
                      if (typeof data3.type !== "string") {
                        validate55.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/type", schemaPath: "#/properties/errors/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid3 = _errs10 === errors;
                if (!valid3) {
                  break;
                }
              }
            } else {
              validate55.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs8 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var validateRunnerList = validate57;
var schema18 = { "description": "One of them; its machines share the addresses.", "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "public_ip_enabled": { "type": ["boolean", "null"] }, "public_ips": { "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/publicIp" } }, { "type": "null" }] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prefix === void 0 && (missing0 = "prefix") || data.length === void 0 && (missing0 = "length")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.enabled !== void 0) {
          const _errs1 = errors;
          if (typeof data.enabled !== "boolean") {
            validate44.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prefix !== void 0) {
            const _errs3 = errors;
            if (typeof data.prefix !== "string") {
              validate44.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.length !== void 0) {
              let data2 = data.length;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate44.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate432.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate432.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.public_ip_enabled !== void 0) {
            let data1 = data.public_ip_enabled;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate432.errors = [{ instancePath: instancePath + "/public_ip_enabled", schemaPath: "#/properties/public_ip_enabled/type", keyword: "type", params: { type: schema18.properties.public_ip_enabled.type }, message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.public_ips !== void 0) {
              let data2 = data.public_ips;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs9 = errors;
                    if (!validate44(data2[i0], { instancePath: instancePath + "/public_ips/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err0 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs10 = errors;
                if (data2 !== null) {
                  const err1 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err2 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate432.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate432.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate432.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.runners === void 0 && (missing0 = "runners")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate57.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.runners !== void 0) {
            let data1 = data.runners;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate432(data1[i0], { instancePath: instancePath + "/runners/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate57.errors = [{ instancePath: instancePath + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}

// providers/github/live/access.ts
var TOKENS = ["ENVPARITY_GITHUB_TOKEN", "GH_TOKEN", "GITHUB_TOKEN"];
var HINT = "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token that may read Secrets, Variables and Environments of the repository, from https://github.com/settings/personal-access-tokens";
async function accessOf(context, host, hint = HINT) {
  const { env, offline, asked, pullRequest } = context;
  if (offline) return refuse3("offline", "envparity runs offline", "Run without --offline");
  const token = TOKENS.map((name) => env[name]?.trim()).find(Boolean);
  if (token !== void 0) return { token };
  if (!asked || pullRequest) return refuse3("github-no-token", "no token of it is set", hint);
  const login = await loginOf(context, host);
  if (login !== void 0) return { token: login };
  return refuse3("github-no-token", "no token of it is set, and nobody is logged in", hint);
}
var LOGIN4 = ["GH_CONFIG_DIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"];
async function loginOf({ env, pullRequest, signal }, host) {
  const result = await runProgram("gh", {
    args: ["auth", "token", "--hostname", host],
    env,
    passes: LOGIN4,
    pullRequest,
    signal
  });
  const token = result.ok ? result.output.trim() : "";
  return token === "" ? void 0 : token;
}
function refuse3(code2, why, hint) {
  return { refused: { code: code2, message: `GitHub was not asked: ${why}`, hint } };
}

// src/net/git.ts
import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
var SAFE = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false"
];
var DEADLINE_MS2 = 6e4;
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
async function git(folder, args, input2 = "") {
  const { error, stdout, stderr } = await execute(folder, args, input2);
  if (error === null) return stdout;
  if (error.code === "ENOENT")
    throw new UserError("git-not-found", "git is not installed", { hint: "Install git" });
  throw new UserError("git-failed", `git ${args[0]} failed: ${firstLine(stderr.toString("utf8"))}`);
}
async function trackedFiles(folder) {
  if (repositoryOf(folder) === void 0) return void 0;
  const { error, stdout } = await execute(folder, ["ls-files", "-z", "--cached"], "");
  if (error !== null) return void 0;
  return new Set(stdout.toString("utf8").split("\0").filter(Boolean));
}
function execute(folder, args, input2) {
  return new Promise((settle) => {
    const options = { cwd: folder, env: environment2(), encoding: "buffer" };
    const limits = { timeout: DEADLINE_MS2, maxBuffer: MAX_OUTPUT_BYTES };
    const child = execFile(
      "git",
      [...SAFE, ...args],
      { ...options, ...limits },
      (error, stdout, stderr) => settle({ error, stdout, stderr })
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input2);
  });
}
function repositoryOf(folder) {
  for (let above = realpathSync(folder), below2 = ""; above !== below2; above = dirname(above)) {
    if (existsSync(join2(above, ".git"))) return above;
    below2 = above;
  }
  return void 0;
}
function environment2() {
  const { PATH: PATH2 = "", HOME = "", SystemRoot } = process.env;
  return {
    PATH: PATH2,
    HOME,
    ...SystemRoot === void 0 ? {} : { SystemRoot },
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // A missing object makes git call its remote, which `protocol.<name>.allow` in the repository
    // permits over any `-c protocol.allow`, but not over this: https://git-scm.com/docs/git#_environment_variables
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1"
  };
}
function firstLine(text2) {
  const line = text2.split("\n").find((one) => one.trim() !== "");
  return line?.trim().replace(/:\/\/[^\s'@/]*@/g, "://") ?? "no reason given";
}

// providers/github/live/repository.ts
function parseRepository(text2) {
  const [, owner, name] = /^([A-Za-z0-9][\w.-]*)\/([\w.-]+)$/.exec(text2) ?? [];
  if (owner === void 0 || name === void 0 || /^\.+$/.test(name)) return void 0;
  return { owner, name };
}
function fullName({ owner, name }) {
  return `${owner}/${name}`;
}
function isSameRepository(one, other) {
  return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
function serverHost({ GITHUB_SERVER_URL }, api) {
  const said = GITHUB_SERVER_URL?.trim() ?? "";
  if (URL.canParse(said)) return new URL(said).hostname;
  const { hostname } = api;
  return /^api\.(github\.com|[\w-]+\.ghe\.com)$/.test(hostname) ? hostname.slice(4) : hostname;
}
function repositoryOfRemote(remote, host) {
  const found = partsOf2(remote.trim());
  if (found === void 0) return void 0;
  const from = found.host.toLowerCase();
  if (from !== host.toLowerCase() && from !== `ssh.${host.toLowerCase()}`) return void 0;
  return parseRepository(found.path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, ""));
}
function partsOf2(remote) {
  if (URL.canParse(remote) && /^(https?|ssh|git):\/\//.test(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { host: hostname, path: pathname };
  }
  const [, host, path2] = /^(?:[^@/:]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  return host === void 0 || path2 === void 0 ? void 0 : { host, path: path2 };
}

// providers/github/live/origin.ts
var known5 = /* @__PURE__ */ new WeakMap();
function ownRepository({ env, tree }, api) {
  const named4 = parseRepository(env.GITHUB_REPOSITORY?.trim() ?? "");
  if (named4 !== void 0) return Promise.resolve(named4);
  const found = known5.get(env) ?? originOf2(tree.folder, serverHost(env, api));
  known5.set(env, found);
  return found;
}
async function originOf2(folder, host) {
  if (folder === void 0) return void 0;
  try {
    const args = ["config", "--local", "--no-includes", "--get", "remote.origin.url"];
    return repositoryOfRemote((await git(folder, args)).toString("utf8"), host);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// providers/github/live/plan.ts
var CHANNELS = {
  secrets: "github-secrets",
  variables: "github-vars"
};
var BOTH = /* @__PURE__ */ new Set(["secrets", "variables"]);
function planOf(own, sources2, used, context) {
  const places = placesOf2(used, context);
  const refused4 = [];
  const others = [];
  for (const { environment: environment3, value } of sources2) {
    const settings = isRecord(value) ? value : {};
    const named4 = text(member(settings, "repository"));
    const from = text(member(settings, "environment"));
    const place = places.get(environment3) ?? emptyPlace(environment3, context);
    const wanted = { ...place, kinds: BOTH, ...from === void 0 ? {} : { from } };
    const repository = named4 === void 0 ? own : parseRepository(named4);
    const isOwn3 = named4 === void 0 || isSame(repository, own);
    places.delete(environment3);
    if (isOwn3) places.set(environment3, wanted);
    else if (context.pullRequest && !context.sourcesOfBase)
      refused4.push({ environment: environment3, problem: untrusted(environment3) });
    else others.push({ repository, wanted: [wanted] });
  }
  const ours = { repository: own, wanted: [...places.values()] };
  return { targets: [ours, ...others].filter(hasWork), refused: refused4 };
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && isSameRepository(one, other);
}
function hasWork({ wanted }) {
  return wanted.length > 0;
}
function placesOf2({ reads, jobs }, context) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { channel, environments = [] } of reads) {
    const kind = channel === CHANNELS.secrets ? "secrets" : "variables";
    if (channel !== CHANNELS[kind]) continue;
    for (const environment3 of environments)
      kinds.set(environment3, (kinds.get(environment3) ?? /* @__PURE__ */ new Set()).add(kind));
  }
  const named4 = jobs.flatMap(({ environments = [] }) => environments);
  const namesOf3 = (environment3) => [
    ...new Map(
      named4.filter((name) => context.canonical(name) === environment3).map((name) => [name.toLowerCase(), name])
    ).values()
  ];
  return new Map(
    [...kinds].map(([environment3, wanted]) => {
      const place = emptyPlace(environment3, context);
      const bare = place.bare && jobs.some((job) => job.environments === void 0);
      return [environment3, { ...place, bare, kinds: wanted, names: namesOf3(environment3) }];
    })
  );
}
function emptyPlace(environment3, { canonical: canonical2 }) {
  return { environment: environment3, kinds: /* @__PURE__ */ new Set(), bare: environment3 === canonical2("ci") };
}
function untrusted(environment3) {
  return {
    code: "github-untrusted-repository",
    message: `the configuration of a pull request does not choose the repository that ${environment3} comes from`,
    hint: "Check it outside pull requests, where the configuration is trusted"
  };
}

// providers/github/live/lines.ts
var ALL_VARIABLES = "ENVPARITY_VARS";
var HAS = "ENVPARITY_HAS_";
var GIVEN = "GITHUB_TOKEN";
function mendOf2(kind, environment3, { reads }, { canonical: canonical2 }) {
  const entries = kind === "variables" ? [`${ALL_VARIABLES}: "\${{ toJSON(vars) }}"`] : usedIn(environment3, reads).map((name) => `${HAS}${name}: "\${{ secrets.${name} != '' }}"`);
  const token = "a fine-grained token in ENVPARITY_GITHUB_TOKEN";
  if (entries.length === 0) return token;
  const job = environment3 === canonical2("ci") ? "" : ", in a job of that environment";
  return `env: { ${entries.join(", ")} } on the step that runs envparity${job}; or ${token}`;
}
function usedIn(environment3, reads) {
  const names = reads.filter(
    ({ channel, environments = [] }) => channel === CHANNELS.secrets && environments.includes(environment3)
  ).map(({ name }) => name).filter((name) => name !== GIVEN && /^[A-Z_][A-Z0-9_]*$/.test(name));
  return [...new Set(names)].sort();
}

// providers/github/live/unseen.ts
var NOWHERE = {
  code: "github-no-repository",
  message: "GitHub was not asked: nothing says which of its repositories this is",
  hint: "Set GITHUB_REPOSITORY to owner/name, or add `repository` to the source in envparity.yaml"
};
function unseen2({ environment: environment3, kinds }, { message }, used, context) {
  return [...kinds].map(
    (kind) => blindRow(kind, environment3, message, mendOf2(kind, environment3, used, context))
  );
}
function blindRow(kind, environment3, why, mend) {
  return {
    role: "supplies",
    environment: environment3,
    channel: CHANNELS[kind],
    names: "none",
    values: "none",
    why,
    ...mend === void 0 ? {} : { mend }
  };
}

// providers/github/live/ask.ts
var SERVICE2 = {
  title: "GitHub",
  variable: "GITHUB_API_URL",
  fallback: "https://api.github.com"
};
var NOTHING2 = { coverage: [], observations: [], facts: [], problems: [] };
async function askGitHub(context, sources2, used) {
  const isNeeded = used.reads.some(({ environments = [] }) => environments.length > 0);
  if (!isNeeded && sources2.length === 0) return NOTHING2;
  try {
    const address = addressOf(SERVICE2, context.env);
    const access = await accessOf(context, serverHost(context.env, address.base));
    if ("refused" in access) {
      const nothing3 = unasked2(access.refused, sources2, used, context);
      return context.asked ? nothing3 : { ...nothing3, problems: [] };
    }
    const plan = planOf(await ownRepository(context, address.base), sources2, used, context);
    const { readTargets } = await import("./providers-github-live-targets.js");
    const read4 = await readTargets(plan.targets, used, context, { address, token: access.token });
    const refused4 = plan.refused.flatMap(
      ({ environment: environment3, problem }) => unseen2({ environment: environment3, kinds: BOTH }, problem, used, context)
    );
    return {
      ...read4,
      coverage: [...read4.coverage, ...refused4],
      problems: [...read4.problems, ...plan.refused.map(({ problem }) => problem)]
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code: code2, message, hint } = error;
    const problem = { code: code2, message, ...hint === void 0 ? {} : { hint } };
    return unasked2(problem, sources2, used, context);
  }
}
function unasked2(problem, sources2, used, context) {
  const { targets, refused: refused4 } = planOf(void 0, sources2, used, context);
  const wanted = targets.flatMap((target) => target.wanted);
  const others = refused4.map(({ environment: environment3 }) => ({ environment: environment3, kinds: BOTH }));
  return {
    ...NOTHING2,
    coverage: [...wanted, ...others].flatMap((one) => unseen2(one, problem, used, context)),
    problems: [problem]
  };
}

// providers/github/live/refusal.ts
function isFailure(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function refusalOf(error, what) {
  if (error instanceof HttpError) return error;
  if (!isFailure(error)) throw error;
  if (error.cause instanceof HttpError) return error.cause;
  const { status } = error;
  const headers2 = headersOf3(error);
  if (isLimited(error, headers2)) return limited(status, headers2);
  if (status === 401)
    return new HttpError("http-unauthorized", "the token of GitHub is not valid", {
      status,
      hint: "Make another one at https://github.com/settings/personal-access-tokens"
    });
  if (status === 403) return forbidden(what, headers2);
  if (status === 404 || status === 410)
    return new HttpError("http-not-found", `${what} are not there, or the token may not see them`, {
      status,
      hint: "Check the name, and that the token is for this repository"
    });
  const code2 = status >= 500 ? "http-server" : "http-refused";
  return new HttpError(code2, `GitHub answered ${status} when asked for ${what}`, {
    status,
    hint: "Try again; check GITHUB_API_URL where it is set"
  });
}
function headersOf3({ response }) {
  const entries = Object.entries(response?.headers ?? {});
  return new Headers(entries.map(([name, value]) => [name, String(value)]));
}
function isLimited({ status, message }, headers2) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers2.has("retry-after") || headers2.get("x-ratelimit-remaining") === "0" || /\bsecondary rate\b/i.test(message);
}
function limited(status, headers2) {
  const pause = wantedPause(new Response(null, { status: 429, headers: headers2 }));
  return new HttpError("http-rate-limited", "GitHub takes no more requests of this token for now", {
    status,
    hint: `Try again ${pause === void 0 ? "in some minutes" : spoken(pause)}`
  });
}
function forbidden(what, headers2) {
  const permissions = plain3(headers2.get("x-accepted-github-permissions"));
  const scopes = plain3(headers2.get("x-accepted-oauth-scopes"));
  const lacks = permissions === void 0 ? scopes === void 0 ? "" : `: it needs the scope ${scopes}` : `: it needs the permission ${permissions}`;
  return new HttpError("http-forbidden", `the token may not list ${what}${lacks}`, {
    status: 403,
    hint: "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token with read access to Secrets, Variables and Environments"
  });
}
function plain3(text2) {
  const trimmed3 = text2?.trim() ?? "";
  return /^[\w:=,; ]{1,200}$/.test(trimmed3) ? trimmed3 : void 0;
}

// providers/github/live/client.ts
var PAGE_SIZE2 = 100;
async function openClient(address, token, context) {
  const send = await openGitHub(address, token, context);
  const ask2 = (url) => send("GET", url);
  return {
    list: async (path2, shape, what) => {
      try {
        const { pages: pages2, stopped } = await readPages(pagesOf2(ask2, address, path2, shape, what));
        const items = pages2.flat();
        return stopped === void 0 ? { items } : { items, gap: stopped };
      } catch (error) {
        return { items: [], gap: refusalOf(error, what) };
      }
    },
    get: async (path2, validate, what) => {
      const url = resourceUrl(address, path2, {});
      try {
        return checked(url.href, (await ask2(url.href)).data, validate);
      } catch (error) {
        throw refusalOf(error, what);
      }
    }
  };
}
async function* pagesOf2(ask2, address, path2, { validate, itemsOf: itemsOf3 }, what) {
  const seen3 = /* @__PURE__ */ new Set();
  const page = (number) => resourceUrl(address, path2, { per_page: PAGE_SIZE2, ...number > 1 && { page: number } }).href;
  let url = page(1);
  for (let number = 1; url !== void 0; number++) {
    const { data, headers: headers2 } = await attempt(ask2(url), what);
    const items = itemsOf3(checked(url, data, validate)).filter(
      ({ name }) => !seen3.has(name)
    );
    for (const { name } of items) seen3.add(name);
    yield items;
    const total = totalOf(data);
    const isMore = total === void 0 ? items.length > 0 : seen3.size < total;
    const next2 = nextOf(headers2.link, url);
    if (items.length === 0 && (next2 !== void 0 || isMore)) throw endless(what);
    url = next2 ?? (headers2.link === void 0 && isMore ? page(number + 1) : void 0);
    if (url === void 0 && total !== void 0 && isMore) throw endless(what);
  }
}
async function attempt(work, what) {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error, what);
  }
}
function checked(url, data, validate) {
  if (validate(data)) return data;
  const place = placeOf(new URL(url));
  throw new HttpError("http-invalid-answer", `what ${place} answered is not what GitHub promises`, {
    hint: "Check whether a proxy or login page stands before the API; else report it to envparity"
  });
}
function totalOf(data) {
  const has = typeof data === "object" && data !== null && "total_count" in data;
  return has && typeof data.total_count === "number" ? data.total_count : void 0;
}
function nextOf(link, from) {
  const next2 = /<([^<>]+)>\s*;[^,<]*\brel="?next"?/.exec(link ?? "")?.[1];
  return next2 !== void 0 && URL.canParse(next2, from) ? new URL(next2, from).href : void 0;
}
function endless(what) {
  return new HttpError("http-endless", `the pages of ${what} and their number do not agree`, {
    hint: "Try again; if it stays so, report it to envparity"
  });
}

// providers/github/allowlist.ts
var githubOrganization = liveLists({
  id: "github",
  title: "GitHub IP allow list",
  docs: "https://docs.github.com/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization",
  about: ({ organization = "" }) => ({
    admit: {
      text: `Admit {address} in the IP allow list of ${organization}`,
      url: `https://github.com/organizations/${encodeURIComponent(organization)}/settings/security`
    }
  }),
  async find({ organization = "" }, context) {
    const list = await pages(organization, context);
    const { pages: read4, stopped } = await readPages(list);
    if (read4.some((page) => page.ipAllowListEnabledSetting === "DISABLED")) return OPEN;
    const active = read4.flatMap((page) => page.ipAllowListEntries.nodes).filter(({ isActive: isActive2 }) => isActive2);
    return {
      entries: active.map(({ allowListValue, name }) => ({
        range: allowListValue,
        ...name ? { note: name } : {}
      })),
      stopped
    };
  }
});
var OPEN = { entries: [], open: true };
var HINT2 = "Set ENVPARITY_GITHUB_TOKEN to a classic token of an owner of the organization with the scope admin:org, from https://github.com/settings/tokens, and ask from an address that the list lets in";
var QUERY = `query ($login: String!, $after: String) {
  organization(login: $login) {
    ipAllowListEnabledSetting
    ipAllowListEntries(first: 100, after: $after) {
      nodes { allowListValue isActive name }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
async function pages(login, context) {
  const address = addressOf(SERVICE2, context.env);
  const access = await accessOf(context, serverHost(context.env, address.base), HINT2);
  if ("refused" in access) {
    const { code: code2, message } = access.refused;
    throw new UserError(code2, message, { hint: HINT2 });
  }
  const send = await openGitHub(address, access.token, context);
  const url = graphqlUrl(address);
  const what = `the IP allow list of ${login}`;
  return pagesOf(
    address,
    async (query) => {
      try {
        const { data } = await send("POST", url, { query: QUERY, variables: { login, ...query } });
        return listIn2(checked(url, data, validateAllowListAnswer), what);
      } catch (error) {
        throw refused3(error, what);
      }
    },
    {
      next: ({ ipAllowListEntries: { pageInfo } }) => pageInfo.hasNextPage ? { after: pageInfo.endCursor ?? "" } : void 0
    }
  );
}
function graphqlUrl({ base }) {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/(\/v3)?\/*$/, "")}/graphql`;
  return url.href;
}
function listIn2({ data, errors = [] }, what) {
  const types = new Set(errors.map(({ type }) => type));
  if (data?.organization && errors.length === 0) return data.organization;
  if (errors.length === 0 || types.has("NOT_FOUND"))
    throw new HttpError("http-not-found", `${what} is not there, or the token may not see it`, {
      hint: "Check `organization` of the list in envparity.yaml, and that the token is of an owner"
    });
  throw new HttpError("http-forbidden", `the token may not see ${what}`, { hint: HINT2 });
}
function refused3(error, what) {
  if (isLimit(error))
    return new HttpError(
      "http-rate-limited",
      "GitHub takes no more requests of this token for now",
      { hint: "Try again in an hour" }
    );
  const refusal2 = refusalOf(error, what);
  const { code: code2, message, status } = refusal2;
  if (code2 !== "http-unauthorized" && code2 !== "http-forbidden") return refusal2;
  return new HttpError(code2, message, { hint: HINT2, ...status === void 0 ? {} : { status } });
}
function isLimit(error) {
  const data = member(error, "data");
  return validateAllowListAnswer(data) && (data.errors ?? []).some(({ type }) => type === "RATE_LIMITED");
}

// src/net/github-event.ts
var LARGEST_EVENT = 25 * 1024 * 1024;
function eventPayload({ GITHUB_EVENT_PATH = "" }) {
  const parsed3 = readJson(readOutsideFile(GITHUB_EVENT_PATH, LARGEST_EVENT) ?? "");
  return parsed3.ok ? parsed3.value : void 0;
}
function outsiderOf(env) {
  if (env.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
  return isOfFork(env) ? "fork" : void 0;
}
function isOfFork(env) {
  if (!/^pull_request(?!_target)/.test(env.GITHUB_EVENT_NAME ?? "")) return false;
  const payload = eventPayload(env);
  if (payload === void 0) return true;
  const pull = memberAt(payload, "pull_request");
  const head = text(memberAt(pull, "head", "repo", "full_name"));
  const base = text(memberAt(pull, "base", "repo", "full_name"));
  return head === void 0 || head !== base;
}

// providers/github/live/run.ts
function ownEnvironment({ env, only: only2, canonical: canonical2 }, jobs) {
  const job = ownJob(env, jobs);
  const said = only2?.length === 1 ? only2[0] : void 0;
  if (job === void 0) return said ?? canonical2("ci");
  if (job.environments === void 0) return canonical2("ci");
  const possible = [...new Set(job.environments.map(canonical2))];
  if (possible.length === 1) return possible[0];
  return said !== void 0 && (possible.length === 0 || possible.includes(said)) ? said : void 0;
}
function namedEnvironment(env, jobs) {
  const [only2, ...others] = ownJob(env, jobs)?.environments ?? [];
  return others.length === 0 ? only2 : void 0;
}
function ownJob({ GITHUB_WORKFLOW_REF = "", GITHUB_JOB }, jobs) {
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
  return jobs.find((one) => one.file === file && one.id === GITHUB_JOB);
}

// providers/github/live/supplies.ts
var LAYER = { organization: 1, repository: 2, environment: 3, dependabot: 4 };
var MOST_SHARED_SECRETS = 100;
function suppliesOf4(kind, { own, shared, environments, dependabot }, { environment: environment3, bare }, repository, describe) {
  const name = fullName(repository);
  const outside = dependabot === void 0 ? void 0 : "the run is not one of Dependabot";
  const from = ({ items }, scopeOf2) => items.map((item) => supply(kind, item, environment3, scopeOf2(item), describe));
  const organization = {
    source: `GitHub organization ${repository.owner}`,
    layer: LAYER.organization
  };
  const beyond = beyondLimit(kind, shared);
  return [
    ...from(shared, (item) => ({ ...organization, ...when(outside ?? beyond(item)) })),
    ...from(own, () => ({
      source: `GitHub repository ${name}`,
      layer: LAYER.repository,
      ...when(outside)
    })),
    ...[...environments].flatMap(
      ([own2, list]) => from(list, (item) => ({
        source: `GitHub environment ${own2} of ${name}`,
        layer: LAYER.environment,
        ...when(outside ?? onlyIn(own2, item, environments, bare))
      }))
    ),
    ...from(dependabot ?? { items: [] }, () => ({
      source: `Dependabot secrets of ${name}`,
      layer: LAYER.dependabot
    }))
  ];
}
function when(condition2) {
  return condition2 === void 0 ? {} : { when: condition2 };
}
function onlyIn(own, { name }, environments, bare) {
  const everywhere = [...environments.values()].every(
    ({ items }) => items.some((item) => fold(item.name) === fold(name))
  );
  return everywhere && !bare ? void 0 : `the job runs in the GitHub environment ${own}`;
}
function beyondLimit(kind, { items }) {
  if (kind !== "secrets" || items.length <= MOST_SHARED_SECRETS) return () => void 0;
  const names = items.map(({ name }) => fold(name)).sort();
  const seen3 = new Set(names.slice(0, MOST_SHARED_SECRETS));
  return ({ name }) => seen3.has(fold(name)) ? void 0 : `it is among the first ${MOST_SHARED_SECRETS} secrets of the organization, which is all that a workflow gets`;
}
function fold(name) {
  return name.toUpperCase();
}
function supply(kind, item, environment3, { source, layer, when: condition2 }, describe) {
  const name = fold(item.name);
  const updatedAt = item.updated_at;
  const isTime = updatedAt !== void 0 && !Number.isNaN(Date.parse(updatedAt));
  return {
    role: "supplies",
    name,
    channel: CHANNELS[kind],
    environment: environment3,
    phases: ["build", "run"],
    value: kind === "secrets" ? { kind: "hidden" } : infoOf(name, item.value, environment3, describe),
    place: { source },
    layer,
    ...when(condition2),
    ...isTime && { updatedAt }
  };
}
function infoOf(name, value, environment3, describe) {
  if (value === void 0 || value === null) return { kind: "hidden" };
  const text2 = typeof value === "string" ? value : JSON.stringify(value);
  return describe(name, text2, environment3);
}

// providers/github/live/proofs.ts
var LAYER2 = 9;
function proofsIn(context, jobs) {
  const { env } = context;
  const variables = env[ALL_VARIABLES]?.trim() ?? "";
  const secrets = Object.entries(env).filter(([name, value]) => name.startsWith(HAS) && name !== HAS && value !== void 0).map(([name, value = ""]) => ({ name: fold(name.slice(HAS.length)), said: value.trim() }));
  if (variables === "" && secrets.length === 0)
    return { coverage: [], observations: [], problems: [] };
  const environment3 = ownEnvironment(context, jobs);
  if (environment3 === void 0)
    return { coverage: [], observations: [], problems: [unknownEnvironment()] };
  const told = variables === "" ? void 0 : variablesOf2(variables, environment3, context);
  const strange = secrets.filter(({ said }) => said !== "true" && said !== "false");
  return {
    coverage: told?.coverage ?? [],
    observations: [
      ...told?.observations ?? [],
      ...secrets.flatMap(({ name, said }) => secret(name, said, environment3, context))
    ],
    problems: [...told?.problems ?? [], ...strange.map(({ name }) => noAnswer(name))]
  };
}
function secret(name, said, environment3, context) {
  const at = {
    name,
    environment: environment3,
    channel: CHANNELS.secrets,
    place: { source: `${HAS}${name} of this job` }
  };
  if (said === "true") return [{ ...at, ...SUPPLY, value: { kind: "hidden" } }];
  const isProof = said === "false" && outsiderOf(context.env) === void 0;
  return isProof ? [{ ...at, role: "absent" }] : [];
}
var SUPPLY = { role: "supplies", phases: ["build", "run"], layer: LAYER2 };
function variablesOf2(json, environment3, context) {
  const parsed3 = readJson(json);
  if (!parsed3.ok || !isRecord(parsed3.value))
    return { coverage: [], observations: [], problems: [noObject()] };
  const isWhole = outsiderOf(context.env) === void 0;
  const place = { source: `${ALL_VARIABLES} of this job` };
  const row2 = { role: "supplies", environment: environment3, channel: CHANNELS.variables };
  return {
    coverage: isWhole ? [{ ...row2, names: "complete", values: "complete" }] : [],
    observations: Object.entries(parsed3.value).map(([given3, value]) => {
      const name = fold(given3);
      const info = infoOf(name, value, environment3, context.describe);
      return { ...SUPPLY, name, environment: environment3, channel: CHANNELS.variables, value: info, place };
    }),
    problems: []
  };
}
function noObject() {
  return {
    code: "envparity-vars-invalid",
    message: `${ALL_VARIABLES} holds no JSON object`,
    hint: `Set it to \${{ toJSON(vars) }}`
  };
}
function noAnswer(name) {
  return {
    code: "envparity-has-invalid",
    message: `${HAS}${name} is neither true nor false`,
    hint: `Set it to \${{ secrets.${name} != '' }}`
  };
}
function unknownEnvironment() {
  return {
    code: "github-job-environment",
    message: "nobody can tell in which environment this job runs, so that what it says is of no use",
    hint: "Name one with --environment"
  };
}

// providers/github/live/remedy.ts
function remedy3({ name, environment: environment3, channel, snapshot: snapshot2 }, sources2) {
  const kind = kindOf3(channel);
  if (kind === void 0) return void 0;
  const value = sources2.find((source) => source.environment === environment3)?.value;
  const settings = isRecord(value) ? value : {};
  const own = snapshot2.facts.flatMap(
    (fact) => fact.fact === "named-environment" && fact.environment === environment3 ? [fact.name] : []
  );
  const said = text(member(settings, "environment"));
  const isBare2 = usualEnvironment(environment3) === "ci" && said === void 0;
  const repository = text(member(settings, "repository"));
  const target = said ?? own[0] ?? environment3;
  const where = isBare2 ? "for the repository" : `in the environment ${target}`;
  const remedy6 = { text: `Set the ${kind} ${name} on GitHub ${where}` };
  const options = [
    ...isBare2 ? [] : ["--env", target],
    ...repository === void 0 ? [] : ["--repo", repository]
  ];
  if (options.some((word, index) => index % 2 === 1 && !/^[^\p{C}-][^\p{C}]*$/u.test(word)))
    return remedy6;
  return { ...remedy6, command: ["gh", kind, "set", name, ...options] };
}
function kindOf3(channel) {
  if (channel === CHANNELS.secrets) return "secret";
  return channel === CHANNELS.variables ? "variable" : void 0;
}

// providers/github/live/index.ts
async function readLive(context, sources2, used) {
  const proofs = proofsIn(context, used.jobs);
  const asked = await askGitHub(context, sources2, used);
  const known9 = new Set(proofs.coverage.map(placeOf7));
  return {
    // What the job itself says of all its variables leaves nothing to ask for.
    coverage: [...proofs.coverage, ...asked.coverage.filter((row2) => !known9.has(placeOf7(row2)))],
    observations: [...proofs.observations, ...asked.observations],
    facts: asked.facts,
    problems: distinct([...proofs.problems, ...asked.problems])
  };
}
function placeOf7({ environment: environment3, channel }) {
  return JSON.stringify([environment3, channel]);
}
function distinct(problems) {
  return [...new Map(problems.map((one) => [one.message, one])).values()];
}

// providers/github/workflows/files.ts
import { posix as posix14 } from "node:path";

// src/formats/expressions/parse.ts
var ANY_ARGUMENTS = { description: "", minArgs: 0, maxArgs: 255 };
async function loadExpressions() {
  const [library, syntax] = await Promise.all([
    import("./actions-expressions-dist-index.js"),
    import("./actions-expressions-dist-ast.js")
  ]);
  const known9 = /* @__PURE__ */ new Map();
  return (text2) => {
    if (!known9.has(text2)) known9.set(text2, attempt2(text2, library, syntax));
    return known9.get(text2);
  };
}
function attempt2(text2, library, syntax) {
  try {
    return parse2(trimmed(text2), library, syntax);
  } catch {
    return void 0;
  }
}
function trimmed(text2) {
  const end = text2.trimEnd();
  return end.trimStart().padStart(end.length);
}
function parse2(text2, library, syntax) {
  const { tokens } = new library.Lexer(text2).lex();
  const offsets = offsetsOf(tokens, text2);
  const names = tokens.map(({ lexeme }) => lexeme).filter((lexeme) => /^[A-Za-z_]/.test(lexeme));
  const functions = names.map((name) => ({ name, ...ANY_ARGUMENTS }));
  const tree = new library.Parser(tokens, names, functions).parse();
  return tree === void 0 ? void 0 : convert2(tree, { library, syntax, offsets });
}
function offsetsOf(tokens, text2) {
  const offsets = /* @__PURE__ */ new Map();
  let at = 0;
  for (const token of tokens) {
    while (/\s/.test(text2[at] ?? "")) at += 1;
    offsets.set(token, at);
    at += token.lexeme.length;
  }
  return offsets;
}
function convert2(tree, conversion) {
  const { syntax, offsets } = conversion;
  const at = (token) => offsets.get(token) ?? 0;
  const all = (trees) => trees.map((one) => convert2(one, conversion));
  const test = (token) => ({ kind: "test", operator: token.lexeme, at: at(token) });
  if (tree instanceof syntax.Grouping) return convert2(tree.group, conversion);
  if (tree instanceof syntax.Literal)
    return { kind: "literal", value: literalValue(tree, conversion.library), at: at(tree.token) };
  if (tree instanceof syntax.ContextAccess)
    return { kind: "root", name: tree.name.lexeme.toLowerCase(), at: at(tree.name) };
  if (tree instanceof syntax.IndexAccess) {
    const of = convert2(tree.expr, conversion);
    const key2 = tree.index instanceof syntax.Star ? "*" : convert2(tree.index, conversion);
    return { kind: "member", of, key: key2, at: of.at };
  }
  if (tree instanceof syntax.FunctionCall) {
    const { functionName, args } = tree;
    const name = functionName.lexeme.toLowerCase();
    return { kind: "call", name, args: all(args), at: at(functionName) };
  }
  if (tree instanceof syntax.Logical) {
    const kind = tree.operator.lexeme === "||" ? "or" : "and";
    return { kind, args: all(tree.args), at: at(tree.operator) };
  }
  if (tree instanceof syntax.Binary)
    return { ...test(tree.operator), args: all([tree.left, tree.right]) };
  if (tree instanceof syntax.Unary) return { ...test(tree.operator), args: all([tree.expr]) };
  throw new SyntaxError("not an expression");
}
function literalValue({ token, literal }, { data }) {
  const { lexeme } = token;
  if (literal instanceof data.StringData)
    return lexeme.startsWith("'") ? lexeme.slice(1, -1).replaceAll("''", "'") : lexeme;
  if (literal instanceof data.NumberData) return literal.value;
  return literal instanceof data.BooleanData ? literal.value : null;
}

// src/formats/yaml-scalar.ts
var BLANK = /[ \t\r\n]/;
var DIGITS = { x: 2, u: 4, U: 8 };
var BLANK_ESCAPES = "tnr 	\r\n";
function scalarPlaces(source, value, style) {
  const start = style === "block" ? source.indexOf("\n") + 1 : style === "plain" ? 0 : 1;
  const end = style === "single" || style === "double" ? source.length - 1 : source.length;
  const places = [...solid(source, start, end, style)];
  return (index) => {
    let rank2 = 0;
    for (let at = 0; at < index; at += 1) if (!BLANK.test(value[at] ?? "")) rank2 += 1;
    return places[rank2] ?? 0;
  };
}
function* solid(source, start, end, style) {
  for (let at = start; at < end; at += 1) {
    const character = source[at] ?? "";
    if (style === "double" && character === "\\") {
      const escaped = escapeAt(source, at);
      for (let unit = 0; unit < escaped.units; unit += 1) yield at;
      at += escaped.length - 1;
    } else if (!BLANK.test(character)) {
      yield at;
      if (style === "single" && character === "'") at += 1;
    }
  }
}
function escapeAt(source, at) {
  const kind = source[at + 1] ?? "";
  const digits = DIGITS[kind];
  if (digits === void 0) return { length: 2, units: BLANK_ESCAPES.includes(kind) ? 0 : 1 };
  const code2 = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  const length = 2 + digits;
  if (code2 > 65535) return { length, units: 2 };
  return { length, units: BLANK.test(String.fromCharCode(code2)) ? 0 : 1 };
}

// src/formats/yaml-tree.ts
var MAX_DEPTH2 = 100;
var MAX_NODES = 2e5;
function readYamlTree(text2) {
  try {
    const counter = new LineCounter();
    const document = parseDocument(text2, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error"
    });
    const position2 = (offset) => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const conversion = newConversion(text2);
    const root = convert3(document.contents, conversion, 0);
    const mistake = document.errors[0]?.pos[0] ?? conversion.lost[0];
    return { root, position: position2, ...mistake !== void 0 && { mistake: position2(mistake) } };
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function newConversion(text2) {
  return { text: text2, anchors: /* @__PURE__ */ new Map(), done: /* @__PURE__ */ new Map(), sizes: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set(), lost: [] };
}
function convert3(given3, conversion, depth) {
  const node = isAlias(given3) ? conversion.anchors.get(given3.source) : given3;
  if (isAlias(given3) && node === void 0) conversion.lost.push(given3.range?.[0] ?? 0);
  const known9 = conversion.done.get(node);
  if (known9 !== void 0 && node !== null && node !== void 0) return known9;
  if (depth > MAX_DEPTH2 || conversion.open.has(node)) throw new RangeError("nested too deeply");
  conversion.open.add(node);
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor)
    conversion.anchors.set(node.anchor, node);
  const made = make(node, conversion, depth);
  conversion.open.delete(node);
  conversion.done.set(node, made);
  conversion.sizes.set(made, sizeOf(made, conversion));
  return made;
}
function make(node, conversion, depth) {
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key: key2, value }) => {
      const name = convert3(key2, conversion, depth + 1);
      return name.kind === "text" ? [{ key: name, value: convert3(value, conversion, depth + 1) }] : [];
    });
    return { kind: "map", at: node.range?.[0] ?? 0, entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert3(item, conversion, depth + 1));
    return { kind: "list", at: node.range?.[0] ?? 0, items };
  }
  return textOf5(node, conversion.text);
}
function sizeOf(node, { sizes }) {
  let size = 1;
  const parts = node.kind === "map" ? node.entries.map(({ value }) => value) : [];
  for (const part2 of node.kind === "list" ? node.items : parts) size += sizes.get(part2) ?? 1;
  if (size > MAX_NODES) throw new RangeError("too many values");
  return size;
}
var STYLES = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block"
};
function textOf5(node, file) {
  if (!isScalar(node)) return { kind: "text", at: 0, text: "", type: "null", placeOf: () => 0 };
  const [at = 0, end = 0] = node.range ?? [];
  const { value } = node;
  const type = typeof value;
  const style = STYLES[node.type ?? ""] ?? "plain";
  const text2 = value === null || value === void 0 ? "" : String(value);
  let places;
  return {
    kind: "text",
    at,
    text: text2,
    type: type === "string" || type === "number" || type === "boolean" ? type : "null",
    placeOf(index) {
      places ??= scalarPlaces(file.slice(at, end), text2, style);
      return at + places(index);
    }
  };
}
function entryOf7(node, key2) {
  return node?.kind === "map" ? node.entries.findLast((entry2) => entry2.key.text === key2)?.value : void 0;
}
function entriesOf4(node) {
  return node?.kind === "map" ? node.entries : [];
}
function itemsOf2(node) {
  return node?.kind === "list" ? node.items : [];
}
function textIn(node) {
  return node?.kind === "text" && node.type !== "null" ? node.text : void 0;
}

// src/formats/expressions/template.ts
var OPEN2 = "${{";
var CLOSE = "}}";
function slotsOf(text2) {
  const slots = [];
  let from = text2.indexOf(OPEN2);
  while (from >= 0) {
    const at = from + OPEN2.length;
    const end = closing(text2, at);
    if (end === void 0) break;
    const to = end + CLOSE.length;
    slots.push({ text: text2.slice(at, end), at, from, to });
    from = text2.indexOf(OPEN2, to);
  }
  return slots;
}
function closing(text2, start) {
  let quoted = false;
  for (let at = start; at < text2.length; at += 1) {
    if (text2[at] === "'") quoted = !quoted;
    else if (!quoted && text2.startsWith(CLOSE, at)) return at;
  }
  return void 0;
}
function onlySlot(text2) {
  const slots = slotsOf(text2);
  const [slot] = slots;
  if (slot === void 0 || slots.length > 1) return void 0;
  return (text2.slice(0, slot.from) + text2.slice(slot.to)).trim() === "" ? slot : void 0;
}

// providers/github/workflows/contexts.ts
var TOP = "github inputs vars";
var JOB = `${TOP} needs strategy matrix`;
var RUNNER = `${JOB} steps job runner env`;
var STEP2 = `${RUNNER} secrets`;
var ACTION = "github inputs strategy matrix steps job runner env";
var WORKFLOW = rows([
  ["on.workflow_call.inputs.*.default", TOP],
  ["on.workflow_call.outputs.*.value", `${TOP} jobs`],
  ["run-name", TOP],
  ["env", `${TOP} secrets`],
  ["concurrency", TOP],
  ["jobs.*.if", `${TOP} needs`],
  ["jobs.*.strategy", `${TOP} needs`],
  ["jobs.*.name", JOB],
  ["jobs.*.runs-on", JOB],
  ["jobs.*.timeout-minutes", JOB],
  ["jobs.*.cancel-timeout-minutes", JOB],
  ["jobs.*.continue-on-error", JOB],
  ["jobs.*.concurrency", JOB],
  ["jobs.*.container", JOB],
  ["jobs.*.container.env.*", STEP2],
  ["jobs.*.container.credentials", `${TOP} secrets env`],
  ["jobs.*.services", JOB],
  ["jobs.*.services.*.env.*", STEP2],
  ["jobs.*.services.*.credentials", `${TOP} secrets env`],
  ["jobs.*.env", `${JOB} secrets`],
  ["jobs.*.environment", JOB],
  ["jobs.*.environment.url", RUNNER],
  ["jobs.*.outputs.*", STEP2],
  ["jobs.*.defaults.run", `${JOB} env`],
  ["jobs.*.snapshot.if", JOB],
  ["jobs.*.with.*", JOB],
  ["jobs.*.secrets.*", `${JOB} secrets`],
  ["jobs.*.steps.[].if", RUNNER],
  ["jobs.*.steps.[].name", STEP2],
  ["jobs.*.steps.[].timeout-minutes", STEP2],
  ["jobs.*.steps.[].continue-on-error", STEP2],
  ["jobs.*.steps.[].run", STEP2],
  ["jobs.*.steps.[].working-directory", STEP2],
  ["jobs.*.steps.[].env", STEP2],
  ["jobs.*.steps.[].with", STEP2]
]);
var ACTION_FILE = rows([
  ["inputs.*.default", "github strategy matrix job runner"],
  ["outputs.*.value", "github strategy matrix steps inputs job runner env"],
  ["runs.pre-if", ACTION.replace(" steps", "")],
  ["runs.post-if", ACTION.replace(" steps", "")],
  ["runs.env", "inputs"],
  ["runs.args", "inputs"],
  ["runs.steps.[].if", ACTION],
  ["runs.steps.[].name", ACTION],
  ["runs.steps.[].run", ACTION],
  ["runs.steps.[].env", ACTION],
  ["runs.steps.[].with", ACTION],
  ["runs.steps.[].working-directory", ACTION],
  ["runs.steps.[].continue-on-error", ACTION],
  ["runs.steps.[].shell", ACTION]
]);
var CONTEXTS = new Set(`${STEP2} jobs`.split(" "));
function positionOf(kind, path2) {
  const table = kind === "workflow" ? WORKFLOW : ACTION_FILE;
  return table.findLast((row2) => row2.path.every((part2, at) => fits2(part2, path2[at])))?.position;
}
function isCondition(path2) {
  const [top, , third] = path2;
  const last = path2.at(-1);
  if (top === "runs" && path2.length === 2) return last === "pre-if" || last === "post-if";
  if (last !== "if") return false;
  if (top === "runs") return path2.length === 4;
  if (top !== "jobs") return false;
  return path2.length === 3 || path2.length === 5 && third === "steps" || third === "snapshot";
}
function fits2(part2, given3) {
  return part2 === given3 || part2 === "*" && given3 !== void 0 && given3 !== "[]";
}
function rows(table) {
  return table.map(([key2, contexts]) => ({
    path: key2.split("."),
    position: { key: keyName2(key2), contexts: new Set(contexts.split(" ")) }
  }));
}
function keyName2(key2) {
  return key2.replace("jobs.*", "jobs.<job_id>").replace("services.*", "services.<service_id>").replace(".[]", "").replace(/\.\*(?=\.|$)/g, ".<name>");
}

// providers/github/workflows/formulas.ts
function* formulasOf(file, tree, parse3) {
  for (const { text: text2, path: path2, isKey: isKey2 } of textsIn2(tree.root, [])) {
    const condition2 = !isKey2 && isCondition(path2);
    for (const slot of expressionsOf(text2, condition2)) {
      const expression = parse3(slot.text);
      yield {
        ...{ path: path2, text: text2, slot, condition: condition2 },
        ...expression && { expression },
        place: (at) => ({ file, ...tree.position(text2.placeOf(slot.at + at)) })
      };
    }
  }
}
function* textsIn2(node, path2) {
  if (node.kind === "text") {
    yield { text: node, path: path2, isKey: false };
  } else if (node.kind === "list") {
    const inside2 = [...path2, "[]"];
    for (const item of node.items) yield* textsIn2(item, inside2);
  } else {
    for (const { key: key2, value } of node.entries) {
      yield { text: key2, path: path2, isKey: true };
      yield* textsIn2(value, [...path2, key2.text]);
    }
  }
}
function expressionsOf({ text: text2, type }, condition2) {
  if (type !== "string") return [];
  const slots = text2.includes("${{") ? slotsOf(text2) : [];
  if (!condition2 || slots.length > 0 || text2.trim() === "") return slots;
  return [{ text: text2, at: 0, from: 0, to: text2.length }];
}

// providers/github/workflows/workflow.ts
function readActionsFile(file, kind, tree, parse3) {
  const { root } = tree;
  const formulas = [...formulasOf(file, tree, parse3)];
  const rest2 = { kind, file, tree, formulas };
  if (kind === "action") {
    const runs = entryOf7(root, "runs");
    const steps = stepsOf(entryOf7(runs, "steps"));
    const job = { id: "", node: runs, env: [], steps, guarded: false };
    return { ...rest2, triggers: /* @__PURE__ */ new Set(), env: [], jobs: [job] };
  }
  const folder = folderOf3(root);
  return {
    ...rest2,
    triggers: triggersOf(entryOf7(root, "on")),
    env: entriesOf4(entryOf7(root, "env")),
    jobs: entriesOf4(entryOf7(root, "jobs")).map(({ key: key2, value }) => jobOf(key2.text, value, folder))
  };
}
function triggersOf(on) {
  if (on?.kind === "text") return /* @__PURE__ */ new Set([on.text]);
  const listed3 = itemsOf2(on).flatMap((item) => textIn(item) ?? []);
  return /* @__PURE__ */ new Set([...listed3, ...entriesOf4(on).map(({ key: key2 }) => key2.text)]);
}
function jobOf(id, node, outer) {
  const uses = textIn(entryOf7(node, "uses"));
  const folder = folderOf3(node) ?? outer;
  return {
    id,
    node,
    env: entriesOf4(entryOf7(node, "env")),
    steps: stepsOf(entryOf7(node, "steps")),
    guarded: entryOf7(node, "if") !== void 0,
    ...uses !== void 0 && { uses },
    ...folder !== void 0 && { folder }
  };
}
function stepsOf(steps) {
  return itemsOf2(steps).map((node, index) => {
    const uses = textIn(entryOf7(node, "uses"));
    const folder = textIn(entryOf7(node, "working-directory"));
    return {
      node,
      index,
      label: textIn(entryOf7(node, "id")) ?? String(index + 1),
      env: entriesOf4(entryOf7(node, "env")),
      guarded: entryOf7(node, "if") !== void 0,
      ...uses !== void 0 && { uses },
      ...folder !== void 0 && { folder }
    };
  });
}
function folderOf3(node) {
  const run = entryOf7(entryOf7(node, "defaults"), "run");
  return textIn(entryOf7(run, "working-directory"));
}

// providers/github/workflows/files.ts
var WORKFLOW2 = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var ACTION_NAMES = ["action.yml", "action.yaml"];
var LARGEST6 = 1024 * 1024;
function findWorkflows(tree) {
  return tree.files.filter(({ path: path2 }) => WORKFLOW2.test(path2));
}
async function readFiles(tree) {
  const parse3 = await loadExpressions();
  const problems = [];
  const read4 = (file, kind) => {
    const found = (kind === "workflow" ? workflowIn : actionIn)(tree, file, parse3);
    problems.push(...found.problems);
    return [...found.files];
  };
  const workflows = findWorkflows(tree).flatMap(({ path: path2 }) => read4(path2, "workflow"));
  return { workflows, actions: usedActions(tree, workflows, read4), problems };
}
var workflowIn = oncePerFile((file, parse3) => readFile3("workflow", file, parse3));
var actionIn = oncePerFile((file, parse3) => readFile3("action", file, parse3));
function readFile3(kind, { path: path2, text: text2 }, parse3) {
  const content = text2();
  if (content === void 0) return { files: [], problems: [] };
  const document = content.length > LARGEST6 ? void 0 : readYamlTree(content);
  if (document === void 0) return { files: [], problems: [unreadable2(path2, 1, 1)] };
  const { mistake } = document;
  return {
    files: [readActionsFile(path2, kind, document, parse3)],
    problems: mistake === void 0 ? [] : [unreadable2(path2, mistake.line, mistake.column)]
  };
}
function unreadable2(file, line, column) {
  return {
    code: "workflow-unreadable",
    message: `${file} is not YAML that GitHub would run`,
    place: { file, line, column }
  };
}
function usedActions(tree, workflows, read4) {
  const found = /* @__PURE__ */ new Map();
  const open2 = [...workflows];
  for (let next2 = open2.pop(); next2 !== void 0; next2 = open2.pop()) {
    for (const { uses } of next2.jobs.flatMap(({ steps }) => steps)) {
      const path2 = uses === void 0 ? void 0 : localAction(tree, uses);
      if (path2 === void 0 || found.has(path2)) continue;
      const files = read4(path2, "action");
      found.set(path2, files);
      open2.push(...files);
    }
  }
  return [...found.values()].flat();
}
function localAction(tree, uses) {
  if (!uses.startsWith("./")) return void 0;
  const folder = posix14.normalize(uses);
  if (folder.startsWith("..")) return void 0;
  return ACTION_NAMES.map((name) => posix14.join(folder, name)).find((path2) => tree.has(path2));
}
function localWorkflow(uses) {
  if (!uses.startsWith("./")) return void 0;
  const path2 = posix14.normalize(uses);
  return WORKFLOW2.test(path2) ? path2 : void 0;
}

// src/formats/shell/branch.ts
var BODIES = /* @__PURE__ */ new Set(["do_group", "case_item", "elif_clause", "else_clause"]);
function isBranch(child, parent) {
  if (BODIES.has(child.type) || parent.type === "function_definition") return true;
  if (parent.type === "if_statement") return isBehind(child, parent, "then");
  if (parent.type !== "list") return false;
  const [left] = parent.namedChildren;
  if (isBehind(child, parent, "||")) return true;
  return isBehind(child, parent, "&&") && left !== void 0 && left !== null && isTest2(left);
}
function isBehind(child, parent, token) {
  const found = parent.children.find((one) => one?.type === token);
  return found !== void 0 && found !== null && child.startIndex > found.startIndex;
}
function isTest2(node) {
  if (node.type === "test_command" || node.type === "negated_command") return true;
  if (node.type === "list") return node.namedChildren.some((part2) => part2 !== null && isTest2(part2));
  return node.type === "command" && /^(?:test|grep|which|command|diff)$/.test(node.firstChild?.text ?? "");
}

// src/formats/shell/mask.ts
var FIRST = 57344;
var LAST = 63742;
var REST = "\uF8FF";
function mask(text2, slots) {
  let masked = "";
  let end = 0;
  for (const [index, { from, to }] of slots.entries()) {
    const sign = String.fromCharCode(Math.min(FIRST + index, LAST));
    masked += text2.slice(end, from) + sign.padEnd(to - from, REST);
    end = to;
  }
  return masked + text2.slice(end);
}
var SLOT = "([\\ue000-\\uf8fe])\\uf8ff*";
var PLAIN3 = new RegExp(SLOT, "g");
var EXPANDED = new RegExp(
  `${SLOT}|\\\\([$\`"\\\\\\n])|\\$([A-Za-z_]\\w*)|\\$\\{([A-Za-z_]\\w*)(?::?[-?][^{}$\`]*)?\\}|(\\$\\(|\\$\\{|\`|\\$[\\d@*#?!$-])`,
  "g"
);
function partsOfText(text2, expands) {
  const parts = [];
  let end = 0;
  const pattern = expands ? EXPANDED : PLAIN3;
  for (const match of text2.matchAll(pattern)) {
    const [all, slot, escaped, name = match[4], , other] = match;
    if (match.index > end) parts.push({ kind: "text", text: text2.slice(end, match.index) });
    end = match.index + all.length;
    if (slot !== void 0) parts.push({ kind: "slot", slot: slot.charCodeAt(0) - FIRST });
    else if (escaped !== void 0)
      parts.push({ kind: "text", text: escaped === "\n" ? "" : escaped });
    else if (name !== void 0) parts.push({ kind: "variable", name });
    else if (other !== void 0) {
      parts.push({ kind: "unknown" });
      return parts;
    }
  }
  if (end < text2.length) parts.push({ kind: "text", text: text2.slice(end) });
  return parts;
}

// src/formats/shell/script.ts
var LARGEST7 = 2e5;
var MAX_DEPTH3 = 200;
var TESTS3 = /* @__PURE__ */ new Set(["test_command", "unary_expression", "binary_expression"]);
var LEAVES = new Set(
  "word raw_string comment number variable_name string_content simple_expansion heredoc_start".split(
    " "
  )
);
var parser;
async function loadShell() {
  await startEngine();
  parser ??= makeParser("bash");
  const bash = parser;
  return (text2, slots) => {
    const script = { commands: [], assigned: [], tested: /* @__PURE__ */ new Set() };
    if (text2.length > LARGEST7) return script;
    const tree = bash.parse(mask(text2, slots));
    if (tree === null) return script;
    walk(tree.rootNode, { script, into: [], input: [], depth: 0, branch: false });
    tree.delete();
    return script;
  };
}
function walk(node, outer) {
  if (outer.depth > MAX_DEPTH3 || node.namedChildCount === 0) return;
  const at = { ...outer, depth: outer.depth + 1 };
  const children = node.namedChildren.filter((child) => child !== null);
  if (node.type === "command") {
    addCommand(node, children, at);
  } else if (node.type === "redirected_statement") {
    const into = [...at.into, ...redirections(children)];
    const input2 = children.flatMap(inputOf);
    for (const child of children) walk(child, { ...at, into, input: input2 });
    return;
  } else if (node.type === "pipeline") {
    for (const [index, child] of children.entries()) {
      const behind2 = children.slice(index + 1).flatMap(teed);
      const into = [...at.into, ...behind2];
      const input2 = teed(child).length > 0 ? [] : echoed(children[index - 1]);
      walk(child, { ...at, into, input: input2 });
    }
    return;
  } else if (node.type === "variable_assignment" && node.parent?.type !== "command") {
    at.script.assigned.push(...assignmentOf(node));
  } else if (TESTS3.has(node.type) || node.type === "expansion") {
    for (const name of testedIn(node)) at.script.tested.add(name);
  }
  for (const child of children.filter(({ type }) => !LEAVES.has(type)))
    walk(child, { ...at, branch: at.branch || isBranch(child, node) });
}
function addCommand(node, children, outer) {
  const { script, into, input: input2, branch: branch2 } = outer;
  const words = [];
  const assigned3 = [];
  for (const child of children) {
    if (child.type === "variable_assignment") assigned3.push(...assignmentOf(child));
    else if (child.type === "command_name" && child.firstChild)
      words.push(wordOf(child.firstChild));
    else if (!child.type.endsWith("_redirect")) words.push(wordOf(child));
  }
  const own = {
    into: [...into, ...redirections(children), ...teed(node)],
    input: children.flatMap(inputOf)
  };
  script.commands.push({
    ...{ words, assigned: assigned3, branch: branch2, at: node.startIndex },
    into: own.into,
    input: own.input.length > 0 ? own.input : input2
  });
}
function redirections(children) {
  return children.filter(({ type }) => type === "file_redirect").flatMap((redirect) => {
    const target = redirect.childForFieldName("destination") ?? redirect.namedChildren.at(-1);
    return target ? [wordOf(target)] : [];
  });
}
function inputOf(node) {
  if (node.type === "herestring_redirect") {
    const [text2] = node.namedChildren;
    return text2 ? [wordOf(text2)] : [];
  }
  if (node.type !== "heredoc_redirect") return [];
  const body = node.namedChildren.find((child) => child?.type === "heredoc_body");
  const quoted = /['"\\]/.test(
    node.namedChildren.find((child) => child?.type === "heredoc_start")?.text ?? ""
  );
  return body ? body.text.split("\n").map((line) => partsOfText(line, !quoted)) : [];
}
function teed(node) {
  if (node.type !== "command") return [];
  const [name, ...files] = node.namedChildren;
  return name?.text === "tee" ? files.flatMap((file) => file ? [wordOf(file)] : []) : [];
}
function echoed(node) {
  if (node?.type !== "command") return [];
  const [name, ...args] = node.namedChildren;
  if (name?.text !== "echo" && name?.text !== "printf") return [];
  const words = args.flatMap((arg) => arg ? [wordOf(arg)] : []);
  const last = words.at(-1);
  return last === void 0 ? [] : [last];
}
function assignmentOf(node) {
  const name = node.childForFieldName("name");
  const value = node.childForFieldName("value");
  if (name?.type !== "variable_name") return [];
  return [{ name: name.text, value: value === null ? [] : wordOf(value) }];
}
function* testedIn(node) {
  if (node.type === "expansion") {
    const name = node.namedChildren.find((child) => child?.type === "variable_name");
    if (name && /^\$\{!?\w+:?[-=?+]/.test(node.text)) yield name.text;
    return;
  }
  for (const child of node.descendantsOfType("variable_name")) if (child) yield child.text;
}
function wordOf(node) {
  return merged([...pieces(node, 0)]);
}
function* pieces(node, depth) {
  switch (node.type) {
    case "word":
      yield* partsOfText(node.text.replace(/\\\n/g, "").replace(/\\(.)/gs, "$1"), false);
      return;
    case "raw_string":
      yield* partsOfText(node.text.slice(1, -1), false);
      return;
    case "string":
      yield* partsOfText(node.text.slice(1, -1), true);
      return;
    case "simple_expansion":
    case "expansion":
      yield* partsOfText(node.text, true);
      return;
    case "concatenation":
      for (const child of node.namedChildren)
        if (child && depth < MAX_DEPTH3) yield* pieces(child, depth + 1);
      return;
    case "number":
      yield* partsOfText(node.text, false);
      return;
    default:
      yield { kind: "unknown" };
  }
}
function merged(parts) {
  const all = [];
  for (const part2 of parts) {
    const last = all.at(-1);
    if (part2.kind === "text" && last?.kind === "text")
      all[all.length - 1] = { kind: "text", text: last.text + part2.text };
    else all.push(part2);
  }
  return all;
}

// src/formats/expressions/ast.ts
function partsOf3(expression) {
  switch (expression.kind) {
    case "literal":
    case "root":
      return [];
    case "member":
      return expression.key === "*" ? [expression.of] : [expression.of, expression.key];
    default:
      return expression.args;
  }
}
function literalKey(expression) {
  if (expression.kind !== "member" || expression.key === "*") return void 0;
  const { key: key2 } = expression;
  return key2.kind === "literal" && typeof key2.value === "string" ? key2.value : void 0;
}

// providers/github/workflows/uses.ts
var CHANNELS2 = /* @__PURE__ */ new Map([
  ["secrets", "github-secrets"],
  ["vars", "github-vars"]
]);
var TESTING = /* @__PURE__ */ new Set(["contains", "startswith", "endswith"]);
function usesIn2(expression, condition2) {
  return [...walk2(expression, { as: condition2 ? "tested" : "value" })];
}
function channelName(name) {
  return name.toUpperCase();
}
function* walk2(expression, way) {
  const tested = { as: "tested" };
  switch (expression.kind) {
    case "root": {
      const channel = CHANNELS2.get(expression.name);
      if (channel !== void 0)
        yield { channel, of: { everything: true }, at: expression.at, ...way };
      return;
    }
    case "member":
      yield* memberUses(expression, way);
      return;
    case "or":
      yield* alternatives(expression.args, way);
      return;
    case "and":
      for (const arg of expression.args.slice(0, -1)) yield* walk2(arg, tested);
      for (const arg of expression.args.slice(-1)) yield* walk2(arg, { ...way, branch: true });
      return;
    case "call":
      for (const arg of expression.args)
        yield* walk2(arg, TESTING.has(expression.name) ? tested : way);
      return;
    default:
      for (const part2 of partsOf3(expression)) yield* walk2(part2, tested);
  }
}
function* memberUses(expression, way) {
  const { of, key: key2, at } = expression;
  const channel = of.kind === "root" ? CHANNELS2.get(of.name) : void 0;
  if (channel === void 0) {
    yield* walk2(of, way);
  } else {
    const name = literalKey(expression);
    if (name !== void 0) yield { channel, of: { name: channelName(name) }, at, ...way };
    else if (key2 === "*") yield { channel, of: { everything: true }, at, ...way };
    else yield { channel, of: { key: key2 }, at, ...way };
  }
  if (key2 !== "*") yield* walk2(key2, { as: "value" });
}
function* alternatives(args, way) {
  const last = args.at(-1);
  const chooses = args.some(({ kind }) => kind === "and");
  const names = args.map(nameOf2);
  const [first] = names;
  const isGroup = names.every((one) => one !== void 0 && one.channel === first?.channel);
  const group = isGroup ? names.flatMap((one) => one?.name ?? []) : void 0;
  for (const arg of args) {
    if (group !== void 0) yield* walk2(arg, { ...way, anyOf: group });
    else if (chooses || arg === last && first === void 0)
      yield* walk2(arg, { ...way, branch: true });
    else yield* walk2(arg, { as: way.as === "tested" ? "tested" : "defaulted" });
  }
}
function nameOf2(expression) {
  if (expression.kind !== "member" || expression.of.kind !== "root") return void 0;
  const channel = CHANNELS2.get(expression.of.name);
  const name = literalKey(expression);
  return channel === void 0 || name === void 0 ? void 0 : { name: channelName(name), channel };
}

// providers/github/workflows/origin.ts
var MAX_STEPS = 8;
function surroundingsOf(file, job, step2) {
  const container = entriesOf4(entryOf7(entryOf7(job.node, "container"), "env"));
  const all = [...file.env, ...job.env, ...container, ...step2?.env ?? []];
  return { file, env: new Map(all.map(({ key: key2, value }) => [key2.text, value])) };
}
function originOfNode(node, around, steps = 0) {
  if (node.kind !== "text" || steps > MAX_STEPS) return { kind: "hidden" };
  if (slotsOf(node.text).length === 0) return { kind: "literal", text: node.text };
  const slot = onlySlot(node.text);
  const formula = around.file.formulas.find(({ text: text2 }) => text2 === node);
  if (slot === void 0 || formula?.expression === void 0) return { kind: "hidden" };
  return originOfExpression(formula.expression, around, steps);
}
function originOfExpression(expression, around, steps) {
  const alternatives3 = expression.kind === "or" ? expression.args : [expression];
  const refs = alternatives3.map(nameOf2);
  if (refs.every((ref) => ref !== void 0)) return { kind: "refs", refs };
  if (expression.kind === "literal")
    return { kind: "literal", text: expression.value === null ? "" : String(expression.value) };
  const name = expression.kind === "member" ? literalKey(expression) : void 0;
  if (expression.kind !== "member" || name === void 0) return { kind: "hidden" };
  const node = around.env.get(name);
  const isEnv = expression.of.kind === "root" && expression.of.name === "env";
  return isEnv && node !== void 0 ? originOfNode(node, around, steps + 1) : { kind: "hidden" };
}
function originOfWord(word, around, steps = 0) {
  if (word.every(({ kind }) => kind === "text"))
    return { kind: "literal", text: word.map((part3) => textOfPart(part3)).join("") };
  const [part2] = word;
  if (word.length > 1 || part2 === void 0 || steps > MAX_STEPS) return { kind: "hidden" };
  if (part2.kind === "slot") {
    const expression = around.formulas[part2.slot]?.expression;
    return expression === void 0 ? { kind: "hidden" } : originOfExpression(expression, around, steps);
  }
  return part2.kind === "variable" ? originOfVariable(part2.name, around, steps) : { kind: "hidden" };
}
function originOfVariable(name, around, steps = 0) {
  const own = around.script.assigned.filter((assigned3) => assigned3.name === name);
  const [only2] = own;
  if (own.length > 1) return { kind: "hidden" };
  if (only2 !== void 0) return originOfWord(only2.value, around, steps + 1);
  const node = around.env.get(name);
  return node === void 0 ? { kind: "runner" } : originOfNode(node, around, steps + 1);
}
function textOfPart(part2) {
  return part2.kind === "text" ? part2.text : "\0";
}

// providers/github/workflows/supply.ts
function jobName(file, job) {
  return job.id === "" ? `the action ${file.file}` : `the job ${job.id} of ${file.file}`;
}
function branchOf(file, job) {
  return `a script of ${jobName(file, job)} takes that branch`;
}
function supplyOf2(given3, project, describe) {
  const { name, origin, environment: environment3, component, phases, place, layer } = given3;
  const environments = project.environments(given3.file, given3.job);
  const [own] = environments;
  const refs = origin.kind === "refs" ? origin.refs : void 0;
  const from = refs?.map((ref) => own === void 0 ? ref : { ...ref, environment: own });
  const when2 = given3.when ?? condition(given3, project, environments);
  return {
    role: "supplies",
    name,
    channel: "process",
    environment: environment3,
    ...component !== void 0 && { component },
    phases,
    value: origin.kind === "literal" ? describe(name, origin.text, environment3) : { kind: "hidden" },
    place,
    layer,
    ...from !== void 0 && { from },
    ...when2 !== void 0 && { when: when2 }
  };
}
function condition({ origin, file, job }, project, environments) {
  if (origin.kind === "runner") return `the machine that runs ${jobName(file, job)} has it`;
  if (origin.kind !== "refs") return void 0;
  if (origin.refs.some(({ name, channel }) => !project.isOwn(file, channel, name)))
    return `whoever calls ${file.file} passes it`;
  return environments.length === 1 ? void 0 : `${jobName(file, job)} runs where it is set`;
}

// providers/github/workflows/exported.ts
function* exportedBy(script) {
  let end;
  for (const { word, command, isFormat } of linesOf(script)) {
    const text2 = word.map(textOfPart).join("");
    if (end !== void 0) {
      if (text2 === end) end = void 0;
      continue;
    }
    const [, name, sign, rest2 = ""] = /^([A-Za-z_]\w*)(=|<<)([\s\S]*)$/.exec(text2) ?? [];
    if (name === void 0) continue;
    if (sign === "<<") end = rest2;
    const origin = sign === "<<" || isFormat ? { kind: "hidden" } : originOfWord(behind(word, name.length + 1), script);
    yield { name, origin, place: script.place(command.at), branch: command.branch };
  }
}
function behind([first, ...rest2], length) {
  if (first?.kind !== "text") return rest2;
  const text2 = first.text.slice(length);
  return text2 === "" ? rest2 : [{ kind: "text", text: text2 }, ...rest2];
}
function* linesOf({ script }) {
  for (const command of script.commands) {
    if (!command.into.some(isVariablesFile)) continue;
    const isFormat = command.words[0]?.map(textOfPart).join("") === "printf";
    for (const word of writtenBy(command)) {
      for (const line of splitLines(word)) yield { word: line, command, isFormat };
    }
  }
}
function isVariablesFile(word) {
  return word.some((part2) => part2.kind === "variable" && part2.name === "GITHUB_ENV");
}
function writtenBy({ words, input: input2 }) {
  const [program, ...args] = words;
  const name = program?.map(textOfPart).join("");
  if (name === "cat" || name === "tee") return input2;
  if (name !== "echo" && name !== "printf") return [];
  return args.filter((word) => !/^-[neE]+$/.test(word.map(textOfPart).join("")));
}
function splitLines(word) {
  const lines = [];
  let line = [];
  for (const part2 of word) {
    if (part2.kind !== "text") {
      line = [...line, part2];
      continue;
    }
    const [first = "", ...others] = part2.text.split(/\n|\\n/);
    if (first !== "") line = [...line, { kind: "text", text: first }];
    for (const text2 of others) {
      lines.push(line);
      line = text2 === "" ? [] : [{ kind: "text", text: text2 }];
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

// providers/github/workflows/deploys/actions.json
var actions_default = JSON.parse('[{"uses":"docker/build-push-action","docs":"https://github.com/docker/build-push-action#inputs","platform":"Docker","buildLines":["build-args"]},{"uses":"depot/build-push-action","docs":"https://github.com/depot/build-push-action#inputs","platform":"Docker","buildLines":["build-args"]},{"uses":"cloudflare/wrangler-action","docs":"https://github.com/cloudflare/wrangler-action#usage","platform":"Cloudflare","names":["secrets","vars"],"environment":"environment","command":{"input":"command","program":"wrangler"},"deploys":true},{"uses":"cloudflare/pages-action","docs":"https://github.com/cloudflare/pages-action","platform":"Cloudflare","deploys":true},{"uses":"google-github-actions/deploy-cloudrun","docs":"https://github.com/google-github-actions/deploy-cloudrun#inputs","platform":"Google Cloud","lines":["env_vars","secrets"],"deploys":true},{"uses":"google-github-actions/deploy-cloud-functions","docs":"https://github.com/google-github-actions/deploy-cloud-functions#inputs","platform":"Google Cloud","lines":["environment_variables","env_vars","secrets","secret_environment_variables"],"buildLines":["build_environment_variables"],"deploys":true},{"uses":"google-github-actions/deploy-appengine","docs":"https://github.com/google-github-actions/deploy-appengine#inputs","platform":"Google Cloud","lines":["env_vars"],"deploys":true},{"uses":"azure/appservice-settings","docs":"https://github.com/Azure/appservice-settings","platform":"Azure","json":["app-settings-json"]},{"uses":"azure/webapps-deploy","docs":"https://github.com/Azure/webapps-deploy","platform":"Azure","deploys":true},{"uses":"azure/functions-action","docs":"https://github.com/Azure/functions-action","platform":"Azure","deploys":true},{"uses":"azure/container-apps-deploy-action","docs":"https://github.com/Azure/container-apps-deploy-action","platform":"Azure","words":["environmentVariables"],"deploys":true},{"uses":"azure/static-web-apps-deploy","docs":"https://github.com/Azure/static-web-apps-deploy","platform":"Azure","deploys":true},{"uses":"amondnet/vercel-action","docs":"https://github.com/amondnet/vercel-action","platform":"Vercel","command":{"input":"vercel-args","program":"vercel"},"deploys":true},{"uses":"superfly/flyctl-actions","docs":"https://github.com/superfly/flyctl-actions","platform":"Fly.io","command":{"input":"args","program":"fly"}},{"uses":"superfly/fly-pr-review-apps","docs":"https://github.com/superfly/fly-pr-review-apps","platform":"Fly.io","words":["secrets"],"to":"preview","deploys":true},{"uses":"akhileshns/heroku-deploy","docs":"https://github.com/AkhileshNS/heroku-deploy","platform":"Heroku","environmentPrefix":"HD_","deploys":true},{"uses":"appleboy/ssh-action","docs":"https://github.com/appleboy/ssh-action","platform":"a machine reached by ssh","names":["envs"],"deploys":true},{"uses":"nwtgck/actions-netlify","docs":"https://github.com/nwtgck/actions-netlify","platform":"Netlify","deploys":true},{"uses":"supabase/setup-cli","docs":"https://github.com/supabase/setup-cli","platform":"Supabase"},{"uses":"actions/deploy-pages","docs":"https://github.com/actions/deploy-pages","platform":"GitHub Pages"},{"uses":"peaceiris/actions-gh-pages","docs":"https://github.com/peaceiris/actions-gh-pages","platform":"GitHub Pages"},{"uses":"jamesives/github-pages-deploy-action","docs":"https://github.com/JamesIves/github-pages-deploy-action","platform":"GitHub Pages"}]');

// providers/github/workflows/deploys/commands.json
var commands_default = JSON.parse('[{"platform":"Vercel","docs":"https://vercel.com/docs/cli/deploy","programs":["vercel","vc"],"valued":["-t","--token","-S","--scope","-A","--local-config","--cwd","-m","--meta","--target","-T","--team"],"to":{"options":["--target","--environment"],"flags":{"--prod":"production"}},"holds":true,"verbs":[{"words":["env","add"],"takes":"name environment"},{"words":["deploy"],"run":["-e","--env"],"build":["-b","--build-env"],"otherwise":"preview","deploys":true},{"words":["build"],"otherwise":"preview"},{"words":[],"run":["-e","--env"],"build":["-b","--build-env"],"otherwise":"preview","deploys":true}]},{"platform":"Fly.io","docs":"https://fly.io/docs/flyctl/secrets/","programs":["fly","flyctl"],"valued":["-a","--app","-c","--config","-t","--access-token","-r","--region","--image","-i","--dockerfile"],"holds":true,"verbs":[{"words":["secrets","set"],"takes":"pairs"},{"words":["secrets","import"],"takes":"lines"},{"words":["deploy"],"run":["-e","--env"],"build":["--build-arg","--build-secret"],"deploys":true},{"words":["launch"],"run":["-e","--env"],"build":["--build-arg"],"deploys":true}]},{"platform":"Docker","docs":"https://docs.docker.com/reference/cli/docker/container/run/","programs":["docker","podman"],"valued":["-f","--file","-t","--tag","--platform","--target","--name","-p","--publish","-v","--volume","--network","--restart"],"verbs":[{"words":["run"],"run":["-e","--env"],"files":["--env-file"],"whole":true},{"words":["create"],"run":["-e","--env"],"files":["--env-file"],"whole":true},{"words":["service","update"],"run":["--env-add"]},{"words":["service","create"],"run":["-e","--env"],"files":["--env-file"]},{"words":["buildx","build"],"build":["--build-arg"]},{"words":["build"],"build":["--build-arg"]}]},{"platform":"Railway","docs":"https://docs.railway.com/reference/cli-api","programs":["railway"],"to":{"options":["--environment","-e"],"flags":{}},"holds":true,"verbs":[{"words":["variables"],"run":["--set","-s"]},{"words":["variable","set"],"takes":"pairs"},{"words":["up"],"deploys":true},{"words":["redeploy"],"deploys":true}]},{"platform":"Heroku","docs":"https://devcenter.heroku.com/articles/config-vars","programs":["heroku"],"holds":true,"verbs":[{"words":["config:set"],"takes":"pairs"},{"words":["config:add"],"takes":"pairs"},{"words":["container:release"],"deploys":true}]},{"platform":"Cloudflare","docs":"https://developers.cloudflare.com/workers/wrangler/commands/","programs":["wrangler"],"valued":["-c","--config","--name","--account-id"],"to":{"options":["--env","-e"],"flags":{}},"holds":true,"verbs":[{"words":["secret","put"],"takes":"name"},{"words":["secret","bulk"],"takes":"file"},{"words":["versions","secret","put"],"takes":"name"},{"words":["pages","secret","put"],"takes":"name"},{"words":["pages","deploy"],"deploys":true},{"words":["versions","upload"],"run":["--var"],"separator":":","deploys":true},{"words":["deploy"],"run":["--var"],"separator":":","deploys":true},{"words":["publish"],"run":["--var"],"separator":":","deploys":true}]},{"platform":"Google Cloud","docs":"https://cloud.google.com/sdk/gcloud/reference/run/deploy","programs":["gcloud"],"holds":true,"verbs":[{"words":["run","deploy"],"lists":["--set-env-vars","--update-env-vars"],"references":["--set-secrets","--update-secrets"],"buildLists":["--set-build-env-vars"],"files":["--env-vars-file"],"deploys":true},{"words":["run","services","update"],"lists":["--set-env-vars","--update-env-vars"],"references":["--set-secrets","--update-secrets"]},{"words":["run","jobs"],"lists":["--set-env-vars","--update-env-vars"],"references":["--set-secrets","--update-secrets"],"deploys":true},{"words":["functions","deploy"],"lists":["--set-env-vars","--update-env-vars"],"references":["--set-secrets","--update-secrets"],"buildLists":["--set-build-env-vars"],"files":["--env-vars-file"],"deploys":true},{"words":["app","deploy"],"deploys":true}]},{"platform":"Azure","docs":"https://learn.microsoft.com/cli/azure/webapp/config/appsettings","programs":["az"],"holds":true,"verbs":[{"words":["webapp","config","appsettings","set"],"many":["--settings","--slot-settings"]},{"words":["functionapp","config","appsettings","set"],"many":["--settings","--slot-settings"]},{"words":["containerapp","update"],"many":["--set-env-vars","--replace-env-vars"]},{"words":["containerapp","up"],"many":["--env-vars"],"deploys":true},{"words":["containerapp","create"],"many":["--env-vars"],"deploys":true},{"words":["container","create"],"many":["-e","--environment-variables","--secure-environment-variables"],"deploys":true},{"words":["staticwebapp","appsettings","set"],"many":["--setting-names"]},{"words":["webapp","up"],"deploys":true},{"words":["webapp","deploy"],"deploys":true}]},{"platform":"AWS Lambda","docs":"https://docs.aws.amazon.com/cli/latest/reference/lambda/update-function-configuration.html","programs":["aws"],"holds":true,"verbs":[{"words":["lambda","update-function-configuration"],"shorthand":["--environment"]},{"words":["lambda","create-function"],"shorthand":["--environment"]},{"words":["lambda","update-function-code"],"deploys":true},{"words":["ecs","update-service"],"deploys":true},{"words":["ecs","register-task-definition"],"deploys":true},{"words":["amplify","update-branch"],"many":["--environment-variables"]},{"words":["amplify","update-app"],"many":["--environment-variables"]},{"words":["amplify","start-job"],"deploys":true},{"words":["apprunner","start-deployment"],"deploys":true},{"words":["elasticbeanstalk","update-environment"],"deploys":true}]},{"platform":"Elastic Beanstalk","docs":"https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-setenv.html","programs":["eb"],"holds":true,"verbs":[{"words":["setenv"],"takes":"pairs"},{"words":["deploy"],"deploys":true}]},{"platform":"Netlify","docs":"https://cli.netlify.com/commands/env/","programs":["netlify","ntl"],"valued":["--site","-s","--auth","-a","--scope"],"to":{"options":["--context"],"flags":{"--prod":"production","-p":"production"}},"holds":true,"verbs":[{"words":["env:set"],"takes":"name value"},{"words":["env:import"],"takes":"file"},{"words":["deploy"],"otherwise":"preview","deploys":true}]},{"platform":"Kubernetes","docs":"https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/","programs":["kubectl","oc"],"holds":true,"verbs":[{"words":["create","secret","generic"],"run":["--from-literal"],"files":["--from-env-file"]},{"words":["create","configmap"],"run":["--from-literal"],"files":["--from-env-file"]},{"words":["set","env"],"takes":"pairs"},{"words":["apply"],"deploys":true},{"words":["rollout","restart"],"deploys":true},{"words":["set","image"],"deploys":true}]},{"platform":"Helm","docs":"https://helm.sh/docs/helm/helm_upgrade/","programs":["helm"],"holds":true,"verbs":[{"words":["upgrade"],"values":["--set","--set-string"],"deploys":true},{"words":["install"],"values":["--set","--set-string"],"deploys":true}]},{"platform":"Serverless Framework","docs":"https://www.serverless.com/framework/docs/providers/aws/cli-reference/deploy","programs":["serverless","sls"],"to":{"options":["--stage","-s"],"flags":{}},"holds":true,"verbs":[{"words":["deploy"],"deploys":true}]},{"platform":"SST","docs":"https://sst.dev/docs/reference/cli/","programs":["sst"],"valued":["--profile"],"to":{"options":["--stage"],"flags":{}},"holds":true,"verbs":[{"words":["secret","set"],"takes":"name value"},{"words":["secrets","set"],"takes":"name value"},{"words":["deploy"],"deploys":true}]},{"platform":"Supabase","docs":"https://supabase.com/docs/reference/cli/supabase-secrets-set","programs":["supabase"],"valued":["--project-ref"],"holds":true,"verbs":[{"words":["secrets","set"],"takes":"pairs","files":["--env-file"]},{"words":["functions","deploy"],"deploys":true}]},{"platform":"Firebase","docs":"https://firebase.google.com/docs/functions/config-env","programs":["firebase"],"valued":["-P","--project","--token","--only"],"to":{"options":["-P","--project"],"flags":{}},"holds":true,"verbs":[{"words":["functions:secrets:set"],"takes":"name"},{"words":["apphosting:secrets:set"],"takes":"name"},{"words":["deploy"],"deploys":true}]},{"platform":"Dokku","docs":"https://dokku.com/docs/configuration/environment-variables/","programs":["dokku"],"holds":true,"verbs":[{"words":["config:set"],"takes":"pairs"}]},{"platform":"DigitalOcean","docs":"https://docs.digitalocean.com/reference/doctl/reference/apps/","programs":["doctl"],"holds":true,"verbs":[{"words":["apps","update"],"deploys":true},{"words":["apps","create"],"deploys":true},{"words":["apps","create-deployment"],"deploys":true}]},{"platform":"Convex","docs":"https://docs.convex.dev/cli","programs":["convex"],"to":{"options":[],"flags":{"--prod":"production"}},"holds":true,"verbs":[{"words":["env","set"],"takes":"name value"},{"words":["deploy"],"otherwise":"production","deploys":true}]},{"platform":"Render","docs":"https://render.com/docs/cli","programs":["render"],"holds":true,"verbs":[{"words":["deploys","create"],"deploys":true}]},{"platform":"Amplify","docs":"https://docs.amplify.aws/gen2/reference/cli-commands/","programs":["ampx","amplify"],"holds":true,"verbs":[{"words":["pipeline-deploy"],"deploys":true},{"words":["publish"],"deploys":true},{"words":["push"],"deploys":true}]},{"platform":"Kamal","docs":"https://kamal-deploy.org/docs/configuration/environment-variables/","programs":["kamal"],"to":{"options":["-d","--destination"],"flags":{}},"holds":true,"verbs":[{"words":["deploy"],"deploys":true},{"words":["setup"],"deploys":true},{"words":["redeploy"],"deploys":true}]},{"platform":"Terraform","docs":"https://developer.hashicorp.com/terraform/cli/commands/apply","programs":["terraform","tofu"],"holds":true,"verbs":[{"words":["apply"],"deploys":true}]},{"platform":"Pulumi","docs":"https://www.pulumi.com/docs/iac/cli/commands/pulumi_up/","programs":["pulumi"],"holds":true,"verbs":[{"words":["up"],"deploys":true}]},{"platform":"AWS CDK","docs":"https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-deploy.html","programs":["cdk"],"holds":true,"verbs":[{"words":["deploy"],"deploys":true}]},{"platform":"AWS SAM","docs":"https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-deploy.html","programs":["sam"],"holds":true,"verbs":[{"words":["deploy"],"deploys":true}]},{"platform":"Deno Deploy","docs":"https://docs.deno.com/deploy/classic/deployctl/","programs":["deployctl"],"holds":true,"verbs":[{"words":["deploy"],"run":["--env"],"files":["--env-file"],"deploys":true}]},{"platform":"Ansible","docs":"https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html","programs":["ansible-playbook"],"holds":true,"verbs":[{"words":[],"deploys":true}]},{"platform":"a machine reached by ssh","docs":"https://man.openbsd.org/ssh","programs":["ssh","rsync","scp"],"holds":true,"verbs":[{"words":[],"deploys":true}]}]');

// providers/github/workflows/deploys/table.ts
var tools = new Map(
  commands_default.flatMap((tool) => tool.programs.map((program) => [program, tool]))
);
var known6 = new Map(
  actions_default.map((action) => [action.uses, action])
);
function toolOf(program) {
  return tools.get(program);
}
function actionOf(uses) {
  return known6.get(uses.replace(/@.*$/, "").toLowerCase());
}
var PROGRAMS = new RegExp(
  `(?:^|[^\\w-])(?:${[...tools.keys()].join("|")})(?:$|[^\\w-])|deploy`
);

// providers/github/workflows/deploys/words.ts
var NAME8 = /^[A-Za-z_]\w*$/;
function textOf6(word) {
  return word.map(textOfPart).join("");
}
function isName(text2) {
  return NAME8.test(text2);
}
function pairOf2(word, separator = "=") {
  const [first] = word;
  if (first?.kind !== "text") return void 0;
  const at = first.text.indexOf(separator);
  const name = first.text.slice(0, Math.max(0, at));
  return at > 0 && isName(name) ? { name, value: behind(word, at + separator.length) } : void 0;
}
function pairOrName(word, separator) {
  const text2 = textOf6(word);
  return pairOf2(word, separator) ?? (isName(text2) ? { name: text2 } : void 0);
}
function split2(word, separator) {
  const words = [[]];
  for (const part2 of word) {
    if (part2.kind !== "text") {
      words.at(-1)?.push(part2);
      continue;
    }
    for (const [index, text2] of part2.text.split(separator).entries()) {
      if (index > 0) words.push([]);
      if (text2 !== "") words.at(-1)?.push({ kind: "text", text: text2 });
    }
  }
  return words.filter((one) => one.length > 0);
}

// providers/github/workflows/deploys/command.ts
var LAUNCHERS2 = new Set(
  "npx pnpx bunx pnpm yarn bun npm exec dlx x run sudo time env -y --yes -- command".split(" ")
);
var DEPLOYS = /(?:^|[:/_.-])deploy(?:s|ed|ment|ments)?(?:$|[:/_.-])/i;
var IMAGE_BUILDERS = /* @__PURE__ */ new Set(["Docker", "Fly.io"]);
function deployOf(command) {
  const texts3 = command.words.map(textOf6);
  const start = texts3.findIndex((text2) => !LAUNCHERS2.has(text2));
  const program = (texts3[start] ?? "").replace(/^.*\//, "").replace(/@[^/]*$/, "");
  const tool = toolOf(program);
  if (tool === void 0) return unknownDeploy(texts3, start);
  const found = verbOf(tool, command.words.slice(start + 1));
  return found === void 0 ? void 0 : understood(tool, found.verb, found.args, command);
}
function unknownDeploy(texts3, start) {
  if (start < 0 || texts3[0] === "pnpm" && texts3[start] === "deploy" && texts3[start - 1] === "pnpm")
    return void 0;
  const isScript = start > 0 || /[./]/.test(texts3[0] ?? "") || texts3[0] === "make";
  const named4 = texts3.slice(start, start + 2).find((text2) => DEPLOYS.test(text2));
  if (!isScript || named4 === void 0) return void 0;
  return { platform: "a script", passed: [], partial: true, needsEnvironment: false };
}
function verbOf(tool, words) {
  for (const verb of tool.verbs) {
    const args = argumentsOf2(words, tool, verb);
    const texts3 = args.positional.map(textOf6);
    const isBare2 = verb.words.length === 0 && tool.verbs.length > 1;
    if (isBare2 && texts3[0] !== void 0 && !/[./]/.test(texts3[0])) continue;
    if (!verb.words.every((word, at) => texts3[at] === word)) continue;
    const positional = args.positional.slice(verb.words.length);
    return { verb, args: { ...args, positional } };
  }
  return void 0;
}
function argumentsOf2(words, tool, verb) {
  const { many = [] } = verb;
  const valued = /* @__PURE__ */ new Set([
    ...READERS.flatMap(({ list }) => list === "many" ? [] : verb[list] ?? []),
    ...[...tool.valued ?? [], ...tool.to?.options ?? []]
  ]);
  const positional = [];
  const options = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? [];
    if (verb.whole && positional.length > verb.words.length) break;
    const option = optionOf(word, valued);
    if (option === void 0) {
      positional.push(word);
      continue;
    }
    options.push(option);
    if (many.includes(option.option)) {
      for (; isValue(words[at + 1]); at += 1)
        options.push({ option: option.option, value: words[at + 1] ?? [] });
    } else if (option.value === void 0 && valued.has(option.option)) {
      at += 1;
      options[options.length - 1] = { ...option, value: words[at] ?? [] };
    }
  }
  return { positional, options };
}
function isValue(word) {
  return word !== void 0 && !textOf6(word).startsWith("-");
}
function optionOf(word, valued) {
  const text2 = textOf6(word);
  if (!/^-{1,2}[A-Za-z]/.test(text2)) return void 0;
  const short = text2.slice(0, 2);
  const isAttached = !text2.startsWith("--") && text2.length > 2 && text2[2] !== "=";
  if (isAttached && valued.has(short)) return { option: short, value: behind(word, 2) };
  const [, name] = /^(--?[\w-]+)=/.exec(text2) ?? [];
  if (name !== void 0) return { option: name, value: behind(word, name.length + 1) };
  return { option: text2 };
}
var READERS = [
  { list: "run", to: "program", read: (value, { separator }) => [pairOrName(value, separator)] },
  { list: "build", to: "build", read: (value) => [pairOrName(value)] },
  { list: "lists", to: "program", read: listed2 },
  { list: "buildLists", to: "build", read: listed2 },
  { list: "references", to: "program", read: references },
  { list: "many", to: "program", read: (value) => [pairOf2(value)] },
  { list: "shorthand", to: "program", read: inBraces },
  { list: "values", to: "program", read: (value) => split2(value, /,/).flatMap(underEnv) },
  { list: "files", to: "program", read: () => [void 0] }
];
function understood(tool, verb, args, command) {
  const passed2 = [];
  let isDark = false;
  const add2 = (to, pairs) => {
    for (const pair3 of pairs) {
      if (pair3 === void 0) isDark = true;
      else passed2.push({ ...pair3, to });
    }
  };
  for (const { option, value } of args.options) {
    for (const { list, to, read: read4 } of value === void 0 ? [] : READERS) {
      const isImage = to === "build" && IMAGE_BUILDERS.has(tool.platform);
      if (verb[list]?.includes(option)) add2(isImage ? "image" : to, read4(value ?? [], verb));
    }
  }
  add2("program", takenBy(verb, args, command));
  const named4 = namedBy(tool, verb, args);
  return {
    platform: tool.platform,
    passed: passed2,
    ...named4.length > 0 && { named: named4 },
    ...verb.otherwise !== void 0 && { otherwise: verb.otherwise },
    partial: isDark || verb.deploys === true && tool.holds === true,
    needsEnvironment: verb.whole === true
  };
}
function listed2(value) {
  const [, other] = /^\^(.+?)\^/.exec(textOf6(value)) ?? [];
  if (other === void 0) return split2(value, /,/).map((word) => pairOf2(word));
  const separator = new RegExp(`[${other.replace(/[\\\]^-]/g, "\\$&")}]`);
  return split2(behind(value, other.length + 2), separator).map((word) => pairOf2(word));
}
function references(value) {
  return split2(value, /,/).flatMap((word) => {
    const name = pairOf2(word)?.name;
    return name === void 0 ? [] : [{ name, value: [{ kind: "unknown" }] }];
  });
}
function underEnv(word) {
  const [path2, name] = /^(?:[\w.-]+\.)?env\.(\w+)=/.exec(textOf6(word)) ?? [];
  return path2 === void 0 || name === void 0 ? [] : [{ name, value: behind(word, path2.length) }];
}
function inBraces(value) {
  const prefix = /^Variables=\{/.exec(textOf6(value))?.[0];
  if (prefix === void 0) return [void 0];
  return split2(behind(value, prefix.length), /[,}]/).map((word) => pairOf2(word));
}
function takenBy(verb, { positional }, command) {
  const [first = [], second = []] = positional;
  const name = textOf6(first);
  switch (verb.takes) {
    case "pairs":
      return positional.flatMap((word) => pairOf2(word) ?? []);
    case "lines": {
      const lines = command.input.filter((word) => textOf6(word).trim() !== "");
      return lines.length === 0 ? [void 0] : lines.map((word) => pairOf2(word));
    }
    case "name":
    case "name environment":
      return [
        isName(name) ? { name, value: command.input[0] ?? [{ kind: "unknown" }] } : void 0
      ];
    case "name value":
      return [pairOf2(first) ?? (isName(name) ? { name, value: second } : void 0)];
    case "file":
      return [void 0];
    default:
      return [];
  }
}
function namedBy(tool, verb, args) {
  const found = [];
  const literal = (word) => word.every(({ kind }) => kind === "text") && word.length > 0 ? textOf6(word) : void 0;
  for (const { option, value } of args.options) {
    const meant = tool.to?.flags[option];
    if (meant !== void 0 && Object.hasOwn(tool.to?.flags ?? {}, option)) found.push(meant);
    if (value !== void 0 && tool.to?.options.includes(option)) found.push(literal(value));
  }
  const environment3 = args.positional[1];
  if (verb.takes === "name environment" && environment3) found.push(literal(environment3));
  return found;
}

// providers/github/workflows/deploys/action.ts
var DEPLOYS2 = /(?:^|[/_-])deploy(?!ment)/i;
function* deploysOf(step2, read4) {
  const { uses } = step2;
  if (uses === void 0) return;
  const action = actionOf(uses);
  const none = { passed: [], needsEnvironment: false };
  if (action === void 0) {
    const name = uses.replace(/@.*$/, "");
    if (!uses.startsWith(".") && DEPLOYS2.test(name))
      yield { ...none, platform: name, partial: true };
    return;
  }
  const named4 = environmentOf3(step2, action);
  const common3 = { ...none, platform: action.platform, ...named4 && { named: named4 } };
  for (const { text: text2, passed: passed2 } of inputsOf(step2, action))
    yield {
      ...common3,
      text: text2,
      passed: passed2,
      partial: passed2.length === 0 && action.buildLines === void 0
    };
  const prefixed = prefixedBy(step2, action);
  if (prefixed.length > 0) yield { ...common3, passed: prefixed, partial: false };
  yield* commandOf3(step2, action, read4, named4);
  if (action.deploys) yield { ...common3, partial: true };
}
function input(step2, name) {
  const value = entryOf7(entryOf7(step2.node, "with"), name);
  return value?.kind === "text" && value.text.trim() !== "" ? value : void 0;
}
function environmentOf3(step2, action) {
  if (action.to !== void 0) return [action.to];
  const text2 = action.environment === void 0 ? void 0 : input(step2, action.environment)?.text;
  if (text2 === void 0) return void 0;
  return [slotsOf(text2).length > 0 ? void 0 : text2.trim()];
}
function* inputsOf(step2, action) {
  const pairs = (to, separator) => (word) => split2(word, separator).flatMap((one) => {
    const pair3 = pairOf2(trimmed2(one));
    return pair3 === void 0 ? [] : [{ ...pair3, to }];
  });
  const build = action.platform === "Docker" ? "image" : "build";
  const readers = [
    [action.lines, pairs("program", /[\n,]/)],
    [action.buildLines, pairs(build, /\n/)],
    [action.words, pairs("program", /\s/)],
    [action.names, namesIn2],
    [action.json, jsonPairs]
  ];
  for (const [inputs = [], read4] of readers) {
    for (const name of inputs) {
      const text2 = input(step2, name);
      if (text2 !== void 0) yield { text: text2, passed: read4(wordOf2(text2.text)) };
    }
  }
}
function wordOf2(text2) {
  return partsOfText(mask(text2, slotsOf(text2)), false);
}
function trimmed2(word) {
  const [first, ...rest2] = word;
  return first?.kind === "text" ? [{ kind: "text", text: first.text.trimStart() }, ...rest2] : word;
}
function namesIn2(word) {
  const names = textOf6(word).split(/[\s,]+/).filter(isName);
  return names.map((name) => ({ name, to: "program" }));
}
function jsonPairs(word) {
  const text2 = textOf6(word).replaceAll("\0", "0");
  return [...text2.matchAll(/"name"\s*:\s*"([A-Za-z_]\w*)"/g)].map(([, name = ""]) => ({
    name,
    value: [{ kind: "unknown" }],
    to: "program"
  }));
}
function prefixedBy(step2, { environmentPrefix }) {
  if (environmentPrefix === void 0) return [];
  return step2.env.flatMap(({ key: key2 }) => {
    const name = key2.text.slice(environmentPrefix.length);
    if (!key2.text.startsWith(environmentPrefix) || !isName(name)) return [];
    return [{ name, value: [{ kind: "variable", name: key2.text }], to: "program" }];
  });
}
function* commandOf3(step2, { command }, read4, named4) {
  const text2 = command === void 0 ? void 0 : input(step2, command.input);
  if (command === void 0 || text2 === void 0) return;
  const line = `${command.program} ${text2.text}`;
  for (const found of read4(line, slotsOf(line)).commands) {
    const deploy = deployOf(found);
    if (deploy !== void 0) yield { ...deploy, ...named4 && { named: named4 }, text: text2 };
  }
}

// providers/github/workflows/deploys/index.ts
var UNDEPLOYED = /* @__PURE__ */ new Set(["development", "test", "ci", "local"]);
var BEFORE_MERGE = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group"]);
var NO_SCRIPT = { commands: [], assigned: [], tested: /* @__PURE__ */ new Set() };
function deploysIn(file, scripts, given3) {
  const supplies = [];
  const coverage = [];
  for (const site of [...sitesInScripts(scripts), ...sitesInActions(file, given3.shell)]) {
    const { environments, certain } = targetsOf(site, file, given3);
    if (site.deploy.needsEnvironment && !certain) continue;
    for (const environment3 of environments) {
      for (const passed2 of site.deploy.passed)
        supplies.push(supply2(passed2, site, file, { environment: environment3, certain, ...given3 }));
      if (site.deploy.partial) coverage.push(...rowOf(site, file, environment3, given3));
    }
  }
  return { supplies, coverage };
}
function* sitesInScripts(scripts) {
  for (const around of scripts) {
    const { job, step: step2 } = around;
    for (const command of around.script.commands) {
      const deploy = deployOf(command);
      if (deploy !== void 0) {
        const place = around.place(command.at);
        yield { deploy, job, step: step2, around, place, branch: command.branch };
      }
    }
  }
}
function* sitesInActions(file, shell2) {
  for (const job of file.jobs) {
    for (const step2 of job.steps) {
      for (const deploy of deploysOf(step2, shell2)) {
        const formulas = file.formulas.filter(({ text: text2 }) => text2 === deploy.text);
        const around = { ...surroundingsOf(file, job, step2), script: NO_SCRIPT, formulas };
        const at = deploy.text?.at ?? step2.node.at;
        const place = { file: file.file, ...file.tree.position(at) };
        yield { deploy, job, step: step2, around, place, branch: false };
      }
    }
  }
}
function targetsOf({ deploy, job }, file, { project, context }) {
  const { named: named4, otherwise } = deploy;
  const declared2 = entryOf7(job.node, "environment") !== void 0;
  const own = declared2 ? project.environments(file, job) : [];
  const literal = named4?.includes(void 0) ? void 0 : named4?.at(-1);
  const said = literal ?? (declared2 || named4 ? void 0 : otherwise);
  const told = said === void 0 ? void 0 : context.canonical(said);
  const isOwn3 = own.some((name) => context.environments.includes(name)) || told === void 0;
  if (own.length > 0 && isOwn3) return { environments: own, certain: own.length === 1 };
  if (told !== void 0) return { environments: [told], certain: true };
  const isPreview = [...file.triggers].every((trigger) => BEFORE_MERGE.has(trigger));
  if (isPreview && file.triggers.size > 0)
    return { environments: [context.canonical("preview")], certain: true };
  const deployed = context.environments.filter((name) => !UNDEPLOYED.has(name));
  return { environments: deployed, certain: false };
}
function supply2({ name, value, to }, { job, step: step2, around, place, branch: branch2 }, file, target) {
  const { environment: environment3, certain, componentOf: componentOf4, project, context } = target;
  const origin = value === void 0 ? originOfVariable(name, around) : originOfWord(value, around);
  const made = supplyOf2(
    {
      ...{ name, origin, file, job, place, environment: environment3, layer: 0 },
      component: componentOf4(job, step2),
      phases: to === "program" ? ["run"] : ["build"],
      ...branch2 ? { when: branchOf(file, job) } : {},
      ...certain ? {} : { when: `${jobName(file, job)} deploys to it` }
    },
    project,
    context.describe
  );
  return to === "image" ? { ...made, channel: "docker-build" } : made;
}
function* rowOf({ deploy, job, step: step2 }, file, environment3, { componentOf: componentOf4, context }) {
  if (deploy.platform === "Vercel" && context.tree.files.some(({ name }) => name === "vercel.json"))
    return;
  const component = componentOf4(job, step2);
  yield {
    role: "supplies",
    environment: environment3,
    ...component !== void 0 && { component },
    channel: "process",
    names: "partial",
    values: "partial",
    why: `${jobName(file, job)} deploys it with ${deploy.platform}, which may set more`
  };
}

// providers/github/workflows/env.ts
var LAYERS2 = { workflow: 1, job: 2, exported: 3, step: 4 };
var NAME9 = /^[A-Za-z_]\w*$/;
function* givenIn(file, scripts, componentOf4, ci) {
  for (const job of file.jobs) {
    const common3 = { file, job, environment: ci, phases: ["build", "run"] };
    const at = (layer, step2) => ({
      ...common3,
      layer: LAYERS2[layer],
      component: layer === "workflow" ? void 0 : componentOf4(job, step2),
      ...layer !== "workflow" && (job.guarded || step2?.guarded) ? { when: `${jobName(file, job)} runs it` } : {}
    });
    const around = surroundingsOf(file, job);
    for (const entry2 of file.env) yield* named(entry2, file, around, at("workflow"));
    for (const entry2 of job.env) yield* named(entry2, file, around, at("job"));
    for (const step2 of job.steps) {
      const inside2 = surroundingsOf(file, job, step2);
      for (const entry2 of step2.env) yield* named(entry2, file, inside2, at("step", step2));
    }
    for (const script of scripts.filter((one) => one.job === job)) {
      for (const { branch: branch2, ...exported } of exportedBy(script)) {
        const when2 = branch2 ? { when: branchOf(file, job) } : {};
        yield { ...at("exported", script.step), ...when2, component: componentOf4(job), ...exported };
      }
    }
  }
}
function* named({ key: key2, value }, file, around, rest2) {
  if (!NAME9.test(key2.text)) return;
  const place = { file: file.file, ...file.tree.position(key2.at) };
  yield { ...rest2, name: key2.text, origin: originOfNode(value, around), place };
}
function ciSupplies(given3, project, describe) {
  const meanings = /* @__PURE__ */ new Map();
  for (const one of given3) {
    const found = meanings.get(one.name) ?? /* @__PURE__ */ new Set();
    meanings.set(one.name, found.add(meaningOf2(one, project)));
  }
  const supplies = given3.map((one) => {
    const supply4 = supplyOf2(one, project, describe);
    const agreed = meanings.get(one.name)?.size === 1;
    if (agreed || supply4.when !== void 0) return supply4;
    return { ...supply4, when: `${jobName(one.file, one.job)} runs it` };
  });
  return supplies.filter(isFirst());
}
function isFirst() {
  const seen3 = /* @__PURE__ */ new Set();
  return ({ value: _, ...rest2 }) => {
    const key2 = JSON.stringify(rest2);
    return !seen3.has(key2) && seen3.add(key2) !== void 0;
  };
}
function meaningOf2({ origin, file, job }, project) {
  if (origin.kind === "refs") return JSON.stringify([origin.refs, project.environments(file, job)]);
  return origin.kind === "literal" && origin.text === "" ? "empty" : "set";
}

// providers/github/workflows/injected.ts
var DEFAULTS = [
  "CI",
  ..."ACTION ACTION_PATH ACTION_REPOSITORY ACTIONS ACTOR ACTOR_ID API_URL BASE_REF ENV EVENT_NAME EVENT_PATH GRAPHQL_URL HEAD_REF JOB OUTPUT PATH REF REF_NAME REF_PROTECTED REF_TYPE REPOSITORY REPOSITORY_ID REPOSITORY_OWNER REPOSITORY_OWNER_ID RETENTION_DAYS RUN_ATTEMPT RUN_ID RUN_NUMBER SERVER_URL SHA STEP_SUMMARY TRIGGERING_ACTOR WORKFLOW WORKFLOW_REF WORKFLOW_SHA WORKSPACE".split(" ").map((name) => `GITHUB_${name}`),
  ..."ARCH ENVIRONMENT NAME OS TEMP TOOL_CACHE".split(" ").map((name) => `RUNNER_${name}`)
];
var TOKEN2 = "GITHUB_TOKEN";
function* injected(ci, environments) {
  const place = { source: "GitHub Actions" };
  const common3 = { role: "supplies", value: { kind: "hidden" }, place, layer: 0 };
  const always = { ...common3, phases: ["build", "run"], injected: true };
  for (const name of DEFAULTS) yield { ...always, name, channel: "process", environment: ci };
  for (const environment3 of /* @__PURE__ */ new Set([ci, ...environments]))
    yield { ...always, name: TOKEN2, channel: "github-secrets", environment: environment3 };
}

// providers/github/workflows/misplaced.ts
function* misplacedIn(file, components) {
  const component = components.of(file.file).id;
  for (const { path: path2, expression, place } of file.formulas) {
    const position2 = expression && positionOf(file.kind, path2);
    if (expression === void 0 || position2 === void 0) continue;
    for (const { name, at } of rootsIn(expression)) {
      if (!CONTEXTS.has(name) || position2.contexts.has(name)) continue;
      const where = { component, place: place(at), key: position2.key, in: file.kind };
      yield { fact: "misplaced-context", context: name, ...where };
    }
  }
}
function* rootsIn(expression) {
  if (expression.kind === "root") yield expression;
  for (const part2 of partsOf3(expression)) yield* rootsIn(part2);
}

// providers/github/workflows/place.ts
import { posix as posix15 } from "node:path";
var FILTERS = /* @__PURE__ */ new Map([
  ["pnpm", ["--filter", "-F", "-C", "--dir"]],
  ["turbo", ["--filter", "-F", "--cwd"]],
  ["npm", ["--workspace", "-w", "--prefix"]],
  ["yarn", ["workspace", "--cwd"]],
  ["bun", ["--filter", "--cwd"]],
  ["lerna", ["--scope"]],
  ["nx", ["--projects", "-p"]]
]);
function makeComponentOf(components, scripts) {
  const byName3 = new Map(components.all.flatMap((one) => one.name ? [[one.name, one]] : []));
  const ofStep = (job, step2) => only(
    scripts.filter((script) => script.step === step2).flatMap(({ script }) => script.commands).map((command) => componentOfCommand(command, components, byName3))
  ) ?? componentIn(step2.folder ?? job.folder, components);
  return (job, step2) => {
    if (step2 !== void 0) return ofStep(job, step2);
    const running = job.steps.filter((one) => scripts.some((script) => script.step === one));
    return only(running.map((one) => ofStep(job, one)));
  };
}
function only(ids) {
  const [first] = ids;
  return ids.every((id) => id === first) ? first : void 0;
}
function componentIn(folder, components) {
  if (folder === void 0 || folder.includes("${{")) return void 0;
  const path2 = posix15.normalize(folder).replace(/\/$/, "");
  if (path2 === "." || path2.startsWith("..") || path2.startsWith("/")) return void 0;
  const { id } = components.of(`${path2}/x`);
  return id === "." ? void 0 : id;
}
function componentOfCommand({ words }, components, byName3) {
  const texts3 = words.map((word) => word.map(textOfPart).join(""));
  const programs = texts3.filter((text2) => FILTERS.has(text2));
  for (const option of programs.flatMap((program) => FILTERS.get(program) ?? [])) {
    const value = optionValue(texts3, option)?.replace(/^(?:\.{3}|\.\/|\^)+|(?:\.{3}|\^)+$/g, "");
    if (value === void 0) continue;
    return byName3.get(value)?.id ?? components.get(value)?.id;
  }
  return void 0;
}
function optionValue(texts3, option) {
  for (const [at, text2] of texts3.entries()) {
    if (text2 === option) return texts3[at + 1];
    if (text2.startsWith(`${option}=`)) return text2.slice(option.length + 1);
  }
  return void 0;
}

// providers/github/workflows/resolve.ts
var MAX_VALUES = 256;
function possibleTexts(expression, scope) {
  if (isCorrelated(expression, scope)) return void 0;
  const texts3 = evaluate2(expression, scope);
  return texts3 === void 0 ? void 0 : [...new Set(texts3)].sort();
}
function patternOf(expression, scope) {
  const texts3 = possibleTexts(expression, scope);
  if (texts3?.length === 1) return texts3[0] ?? "*";
  if (expression.kind !== "call" || expression.name !== "format") return "*";
  const [template, ...args] = expression.args;
  const text2 = template === void 0 ? void 0 : evaluate2(template, scope)?.[0];
  if (text2 === void 0) return "*";
  return fill2(text2, (index) => {
    const arg = args[index];
    return arg === void 0 ? "*" : patternOf(arg, scope);
  }).replace(/\*+/g, "*");
}
function evaluate2(expression, scope) {
  switch (expression.kind) {
    case "literal":
      return [expression.value === null ? "" : String(expression.value)];
    case "or":
      return alternatives2(expression.args, scope);
    case "and":
      return evaluate2(expression.args.at(-1) ?? expression, scope);
    case "member":
      return memberTexts(expression, scope);
    case "call":
      return expression.name === "format" ? formatted(expression.args, scope) : void 0;
    default:
      return void 0;
  }
}
function alternatives2(args, scope) {
  const found = [];
  for (const arg of args) {
    const texts3 = evaluate2(arg, scope);
    if (texts3 === void 0) return void 0;
    found.push(...texts3.filter((text2) => text2 !== "" || arg === args.at(-1)));
    if (isReached(arg, scope) && !texts3.includes("")) break;
  }
  return found;
}
function isReached(expression, { holds: holds2 }) {
  if (expression.kind !== "and") return true;
  const conditions = expression.args.slice(0, -1).flatMap(conditionsOf);
  return conditions.every((condition2) => holds2?.has(condition2));
}
function conditionsOf(expression) {
  if (expression.kind === "and") return expression.args.flatMap(conditionsOf);
  return [JSON.stringify(expression, (key2, value) => key2 === "at" ? void 0 : value)];
}
function formatted(args, scope) {
  const [template, ...values] = args.map((arg) => evaluate2(arg, scope));
  if (template === void 0) return void 0;
  let rows2 = [[]];
  for (const texts3 of values) {
    if (texts3 === void 0 || rows2.length * texts3.length > MAX_VALUES) return void 0;
    rows2 = rows2.flatMap((row2) => texts3.map((text2) => [...row2, text2]));
  }
  return template.flatMap((text2) => rows2.map((row2) => fill2(text2, (index) => row2[index] ?? "")));
}
function fill2(template, value) {
  return template.replace(
    /\{\{|\}\}|\{(\d+)\}/g,
    (found, index) => index === void 0 ? found.slice(1) : value(Number(index))
  );
}
function memberTexts(expression, scope) {
  const path2 = pathOf(expression);
  const [root, first = "", ...rest2] = path2 ?? [];
  if (root === "inputs" && rest2.length === 0) return scope.input(first);
  if (root !== "matrix" || scope.matrix?.kind !== "map") return void 0;
  const { matrix } = scope;
  if (entryOf7(matrix, "exclude") !== void 0) return void 0;
  const base = entryOf7(matrix, first);
  const include = entryOf7(matrix, "include");
  if (base?.kind === "text" || include?.kind === "text") return void 0;
  const added2 = itemsOf2(include).flatMap((item) => entryOf7(item, first) ?? []);
  const values = [...itemsOf2(base), ...added2].map((item) => literalAt(item, rest2));
  if (base === void 0 && added2.length > 0 && !isIncludeOnly(matrix, first)) values.push("");
  return values.length > 0 && values.every((text2) => text2 !== void 0) ? values : void 0;
}
function isIncludeOnly(matrix, name) {
  const items = itemsOf2(entryOf7(matrix, "include"));
  return entriesOf4(matrix).length === 1 && items.every((item) => entryOf7(item, name) !== void 0);
}
function literalAt(node, path2) {
  let found = node;
  for (const key2 of path2) found = entryOf7(found, key2);
  if (found?.kind !== "text" || found.text.includes("${{")) return void 0;
  return found.text;
}
function pathOf(expression) {
  if (expression.kind === "root") return [expression.name];
  if (expression.kind !== "member") return void 0;
  const key2 = literalKey(expression);
  const before = pathOf(expression.of);
  return key2 === void 0 || before === void 0 ? void 0 : [...before, key2];
}
function isCorrelated(expression, { matrix }) {
  const names = new Set(matrixNames(expression));
  const isProduct = entriesOf4(matrix).every(
    ({ key: key2 }) => !["include", "exclude"].includes(key2.text)
  );
  return names.size > 1 && !isProduct;
}
function* matrixNames(expression) {
  const path2 = pathOf(expression);
  if (path2?.[0] === "matrix") yield path2.slice(1, 2).join();
  else for (const part2 of partsOf3(expression)) yield* matrixNames(part2);
}

// providers/github/workflows/project.ts
var MAX_CALLS = 10;
function makeProject(files, canonical2) {
  const byFile = new Map(files.workflows.map((one) => [one.file, one]));
  const called = (job) => byFile.get(localWorkflow(job.uses ?? "") ?? "");
  const callers = /* @__PURE__ */ new Map();
  for (const file of files.workflows) {
    for (const job of file.jobs) {
      const target = called(job);
      if (target !== void 0)
        callers.set(target, [...callers.get(target) ?? [], { file, job }]);
    }
  }
  const callersOf = (file) => callers.get(file) ?? [];
  const scopeAt = (file, job, depth) => ({
    ...matrixOf(job),
    input: (name) => inputTexts({ file, name, depth, callersOf, scopeAt })
  });
  const scope = (file, job) => scopeAt(file, job, 0);
  return {
    ...files,
    callers: callersOf,
    called,
    scope,
    environments: (file, job, holds2) => environmentsOf2(file, job, {
      scope: (...at) => ({ ...scope(...at), ...holds2 && { holds: holds2 } }),
      canonical: canonical2
    }),
    isOwn: (file, channel, name) => isOwn({ file, channel, name, callersOf }, 0)
  };
}
function matrixOf(job) {
  const matrix = entryOf7(entryOf7(job?.node, "strategy"), "matrix");
  return matrix === void 0 ? {} : { matrix };
}
function inputTexts(question) {
  const { file, name, depth } = question;
  if (depth > MAX_CALLS) return void 0;
  const on = entryOf7(file.tree.root, "on");
  const found = [];
  for (const trigger of file.triggers) {
    const input2 = entryOf7(entryOf7(entryOf7(on, trigger), "inputs"), name);
    const texts3 = trigger === "workflow_call" ? passedTexts(question, textIn(entryOf7(input2, "default"))) : trigger === "workflow_dispatch" ? chosenTexts(input2) : void 0;
    if (texts3 === void 0) return void 0;
    found.push(...texts3);
  }
  return found.length === 0 ? void 0 : found;
}
function chosenTexts(input2) {
  const options = entryOf7(input2, "options");
  if (textIn(entryOf7(input2, "type")) !== "choice" || options?.kind !== "list") return void 0;
  return options.items.flatMap((item) => textIn(item) ?? []);
}
function passedTexts({ file, name, depth, callersOf, scopeAt }, standard) {
  const found = [];
  const callers = callersOf(file);
  for (const caller of callers) {
    const passed2 = entryOf7(entryOf7(caller.job.node, "with"), name);
    const scope = () => scopeAt(caller.file, caller.job, depth + 1);
    const texts3 = passed2 === void 0 ? standard && [standard] : textsOf2(passed2, caller.file, scope);
    if (texts3 === void 0 || texts3 === "") return void 0;
    found.push(...texts3);
  }
  return callers.length === 0 ? void 0 : found;
}
function textsOf2(node, { formulas }, scope) {
  const text2 = textIn(node);
  if (text2 === void 0) return void 0;
  const own = formulas.filter((formula2) => formula2.text === node);
  if (own.length === 0) return [text2];
  const formula = wholeFormula(own, text2);
  return formula?.expression && possibleTexts(formula.expression, scope());
}
function wholeFormula(own, text2) {
  return onlySlot(text2) === void 0 ? void 0 : own[0];
}
function environmentsOf2(file, job, project) {
  if (file.kind === "action") return [];
  if (job === void 0) return sharedBy(file, project);
  const node = entryOf7(job.node, "environment");
  const name = node?.kind === "map" ? entryOf7(node, "name") : node;
  if (name === void 0) return [project.canonical("ci")];
  const texts3 = textsOf2(name, file, () => project.scope(file, job)) ?? [];
  return [...new Set(texts3.map((text2) => project.canonical(text2 === "" ? "ci" : text2)))].sort();
}
function sharedBy(file, project) {
  const each2 = file.jobs.map((job) => environmentsOf2(file, job, project));
  const [first = []] = each2;
  return each2.every((one) => one.join("\0") === first.join("\0")) ? first : [];
}
function isOwn(question, depth) {
  const { file, channel, name, callersOf } = question;
  if (!file.triggers.has("workflow_call")) return true;
  if (depth > MAX_CALLS) return false;
  const callers = callersOf(file);
  if (channel !== "github-secrets") return callers.length > 0 || file.triggers.size > 1;
  if (declaredSecrets(file).has(name) || callers.length === 0) return false;
  return callers.every(
    (caller) => textIn(entryOf7(caller.job.node, "secrets")) === "inherit" && isOwn({ ...question, file: caller.file }, depth + 1)
  );
}
function declaredSecrets(file) {
  const call = entryOf7(entryOf7(file.tree.root, "on"), "workflow_call");
  return new Map(
    entriesOf4(entryOf7(call, "secrets")).map(({ key: key2, value }) => [
      channelName(key2.text),
      textIn(entryOf7(value, "required")) === "true"
    ])
  );
}

// providers/github/workflows/reads.ts
function readsOf3(project, file, components, tested) {
  const reads = [];
  const dynamic = [];
  const component = components.of(file.file).id;
  const all = /* @__PURE__ */ new Set([...tested, ...testedIn2(file)]);
  for (const formula of file.formulas) {
    const job = jobOf2(file, formula);
    const site = { project, file, job, formula, component, tested: all };
    const { expression } = formula;
    for (const use of expression === void 0 ? [] : usesIn2(expression, formula.condition)) {
      const found = namesOf2(use, site);
      if (typeof found === "string") dynamic.push(dynamicRead(use, found, site));
      else reads.push(...found.map((name) => read(use, name, found.length === 1, site)));
    }
  }
  return { reads: reads.filter(isFirst2()), dynamic: [...dynamic, ...inherited(file, component)] };
}
function isFirst2() {
  const seen3 = /* @__PURE__ */ new Set();
  return ({ name, channel, place, environments }) => {
    const key2 = JSON.stringify([name, channel, place, environments]);
    return !seen3.has(key2) && seen3.add(key2) !== void 0;
  };
}
function testedIn2({ formulas }) {
  return formulas.flatMap(
    ({ expression, condition: condition2, path: path2 }) => expression === void 0 || path2.at(-1)?.startsWith(HAS) ? [] : usesIn2(expression, condition2).flatMap(
      ({ as, of }) => as === "tested" && "name" in of ? [of.name] : []
    )
  );
}
function jobOf2(file, { path: path2 }) {
  if (file.kind === "action") return file.jobs[0];
  return path2[0] === "jobs" ? file.jobs.find(({ id }) => id === path2[1]) : void 0;
}
function namesOf2({ of }, { project, file, job }) {
  if ("name" in of) return [of.name];
  if ("everything" in of) return "*";
  const scope = project.scope(file, job);
  const names = possibleTexts(of.key, scope)?.map(channelName);
  return names?.filter((name) => name !== "") ?? channelName(patternOf(of.key, scope));
}
function read(use, name, exact, site) {
  const environments = provenEnvironments(use, name, exact, site);
  const needed = needOf(use, name, site);
  return {
    role: "reads",
    name,
    channel: use.channel,
    component: site.component,
    place: site.formula.place(use.at),
    environments,
    phases: ["run"],
    audience: "server",
    ...needed,
    ...use.anyOf !== void 0 && { anyOf: use.anyOf },
    ...use.branch && { reached: "branch" },
    setting: "tool"
  };
}
function provenEnvironments({ channel }, name, exact, { project, file, job, formula }) {
  if (!project.isOwn(file, channel, name)) return [];
  const environments = project.environments(file, job, holdingAt(formula, file, job));
  return exact || environments.length === 1 ? environments : [];
}
function holdingAt({ text: text2, path: path2 }, { formulas }, job) {
  const step2 = path2[2] === "steps" ? job?.steps.findLast(({ node }) => node.at <= text2.at) : void 0;
  const guards = [job?.node, step2?.node].map((node) => entryOf7(node, "if"));
  return new Set(
    formulas.filter((formula) => guards.includes(formula.text)).flatMap(({ expression }) => expression === void 0 ? [] : conditionsOf(expression))
  );
}
function needOf({ as, channel }, name, { formula, job, tested, project }) {
  if (as === "defaulted") return { need: "defaulted", certainty: "proved" };
  const [, , key2, secret2 = ""] = formula.path;
  if (key2 === "secrets" && job?.uses !== void 0 && as === "value") {
    const called = project.called(job);
    const required = called && declaredSecrets(called).get(channelName(secret2));
    if (required === true) return { need: "required", certainty: "asserted" };
    if (required === false) return { need: "optional", certainty: "proved" };
  }
  const unchecked = as === "value" && !tested.has(name) && !isRemark(formula);
  const given3 = name === "GITHUB_TOKEN" && channel === "github-secrets";
  return {
    need: "optional",
    certainty: "proved",
    ...unchecked && !given3 && { unchecked: true }
  };
}
function isRemark({ text: { text: text2 }, slot, path: path2 }) {
  if (path2.at(-1) !== "run") return false;
  const line = text2.lastIndexOf("\n", slot.from) + 1;
  return text2.slice(line, slot.from).trimStart().startsWith("#");
}
function dynamicRead({ channel, at }, pattern, site) {
  const { component, formula } = site;
  const place = formula.place(at);
  return { fact: "dynamic-read", channel, component, place, pattern, setting: "tool" };
}
function inherited(file, component) {
  return file.jobs.flatMap(({ node, uses }) => {
    const secrets = entryOf7(node, "secrets");
    if (secrets === void 0 || textIn(secrets) !== "inherit" || uses?.startsWith("./")) return [];
    const place = { file: file.file, ...file.tree.position(secrets.at) };
    const all = { channel: "github-secrets", component, place, pattern: "*" };
    return [{ fact: "dynamic-read", ...all, setting: "tool" }];
  });
}

// providers/github/workflows/scripts.ts
var TELLING = new RegExp(
  `${PROGRAMS.source}|GITHUB_ENV|--(?:filter|workspace|scope|projects|cwd|dir|prefix)|\\s-[FCw]\\s|\\bworkspace\\s`
);
var ASKING = /\s-[zn]\s|\$\{\w+:?[-=?+]/;
var FED = /\$\{\{.*\b(?:secrets|vars)\b/i;
var NO_SCRIPT2 = { commands: [], assigned: [], tested: /* @__PURE__ */ new Set() };
function hasScripts(files) {
  return files.some(
    (file) => file.jobs.some(
      (job) => job.steps.some((step2) => {
        const text2 = textIn(entryOf7(step2.node, "run")) ?? "";
        return isTelling(text2, file, job, step2) || actionOf(step2.uses ?? "")?.command !== void 0;
      })
    )
  );
}
function isTelling(text2, file, job, step2) {
  if (TELLING.test(text2)) return true;
  if (!ASKING.test(text2)) return false;
  const { env } = surroundingsOf(file, job, step2);
  for (const [name, value] of env)
    if (value.kind === "text" && FED.test(value.text) && text2.includes(name)) return true;
  return false;
}
var known7 = /* @__PURE__ */ new WeakMap();
function scriptsOf(file, read4) {
  const scripts = known7.get(file) ?? readScripts(file, read4);
  known7.set(file, scripts);
  return scripts;
}
function readScripts(file, read4) {
  return file.jobs.flatMap(
    (job) => job.steps.flatMap((step2) => {
      const text2 = entryOf7(step2.node, "run");
      if (text2?.kind !== "text" || text2.text === "" || !isShell(file, job, step2)) return [];
      return [
        {
          ...surroundingsOf(file, job, step2),
          ...{ job, step: step2, text: text2 },
          script: isTelling(text2.text, file, job, step2) ? read4(text2.text, slotsOf(text2.text)) : NO_SCRIPT2,
          formulas: file.formulas.filter((formula) => formula.text === text2),
          place: (at) => ({ file: file.file, ...file.tree.position(text2.placeOf(at)) })
        }
      ];
    })
  );
}
function isShell(file, job, step2) {
  const defaults = [job.node, file.tree.root].map(
    (node) => textIn(entryOf7(entryOf7(entryOf7(node, "defaults"), "run"), "shell"))
  );
  const shell2 = [textIn(entryOf7(step2.node, "shell")), ...defaults].find((one) => one !== void 0);
  if (shell2 !== void 0) return /^(?:ba|z|da)?sh\b/.test(shell2);
  return !textIn(entryOf7(job.node, "runs-on"))?.startsWith("windows");
}
function testedNames(scripts, file) {
  const names = /* @__PURE__ */ new Set();
  const add2 = (expressions, variable) => {
    const node = expressions.env.get(variable);
    for (const formula of expressions.file.formulas)
      if (formula.text === node) formulaNames(formula.slot.text, names);
  };
  for (const script of scripts) for (const name of script.script.tested) add2(script, name);
  for (const job of file.jobs) {
    for (const step2 of job.steps) {
      const around = { ...surroundingsOf(file, job, step2), script: NO_SCRIPT2, formulas: [] };
      const condition2 = textIn(entryOf7(step2.node, "if")) ?? "";
      for (const [, name = ""] of condition2.matchAll(/\benv\.([\w-]+)/g)) add2(around, name);
    }
  }
  return names;
}
function formulaNames(text2, names) {
  for (const [, name = ""] of text2.matchAll(/\b(?:secrets|vars)\.([\w-]+)/gi))
    names.add(name.toUpperCase());
}

// providers/github/workflows/secrets.ts
function* secretInputs({ file, jobs, tree }, { components, describe }) {
  for (const { node, steps } of jobs) {
    for (const caller of [node, ...steps.map((step2) => step2.node)]) {
      for (const { key: key2, value } of entriesOf4(entryOf7(caller, "with"))) {
        if (value.kind !== "text") continue;
        yield* plainSecret(describe(key2.text, value.text, ""), {
          component: components.of(file).id,
          place: { file, ...tree.position(key2.at) },
          setting: "source"
        });
      }
    }
  }
}

// providers/github/workflows/index.ts
var NO_SHELL = () => ({ commands: [], assigned: [], tested: /* @__PURE__ */ new Set() });
async function readWorkflows(context, read4) {
  const { components, canonical: canonical2, describe } = context;
  const files = read4 ?? await readFiles(context.tree);
  const project = makeProject(files, canonical2);
  const all = [...files.workflows, ...files.actions];
  const shell2 = hasScripts(all) ? await loadShell() : NO_SHELL;
  const parts = all.map((file) => partOf(file, components, shell2));
  const ci = canonical2("ci");
  const reads = parts.filter(({ file }) => file.kind === "workflow").map(({ file, tested }) => readsOf3(project, file, components, tested));
  const given3 = parts.flatMap(({ file, scripts, componentOf: componentOf4 }) => [
    ...givenIn(file, scripts, componentOf4, ci)
  ]);
  const deploys = parts.map(
    ({ file, scripts, componentOf: componentOf4 }) => deploysIn(file, scripts, { project, context, shell: shell2, componentOf: componentOf4 })
  );
  return {
    coverage: [ciCoverage(ci), ...distinct2(deploys.flatMap(({ coverage }) => coverage))],
    observations: [
      ...reads.flatMap((one) => one.reads),
      ...ciSupplies(given3, project, describe),
      ...deploys.flatMap(({ supplies }) => supplies),
      ...injected(ci, environmentsOf3(context, reads))
    ],
    facts: [
      ...reads.flatMap(({ dynamic }) => dynamic),
      ...parts.flatMap(({ file }) => [
        ...misplacedIn(file, components),
        ...secretInputs(file, context)
      ])
    ],
    problems: files.problems
  };
}
function environmentsOf3({ environments }, parts) {
  const named4 = parts.flatMap(({ reads }) => reads.flatMap(({ environments: own = [] }) => own));
  return [.../* @__PURE__ */ new Set([...environments, ...named4])];
}
function partOf(file, components, shell2) {
  const scripts = scriptsOf(file, shell2);
  const componentOf4 = makeComponentOf(components, scripts);
  return { file, scripts, componentOf: componentOf4, tested: testedNames(scripts, file) };
}
function distinct2(rows2) {
  return [...new Map(rows2.map((row2) => [JSON.stringify(row2), row2])).values()];
}
function ciCoverage(environment3) {
  return {
    role: "supplies",
    environment: environment3,
    channel: "process",
    names: "partial",
    values: "partial",
    why: "a job may run anything, and anything may set variables for what it runs"
  };
}

// providers/github/workflows/jobs.ts
function jobsOf(files) {
  const project = makeProject(files, (name) => name);
  return files.workflows.flatMap(
    (file) => file.jobs.map((job) => {
      const place = { file: file.file, id: job.id };
      if (entryOf7(job.node, "environment") === void 0) return place;
      return { ...place, environments: project.environments(file, job) };
    })
  );
}

// providers/github/index.ts
var github = {
  id: "github",
  title: "GitHub Actions",
  docs: "https://docs.github.com/en/actions",
  capabilities: { network: true, names: "complete", values: "read" },
  detect: async ({ tree }) => findWorkflows(tree).length > 0,
  collect: collect4,
  remedy: remedy3,
  here: async (tree, env) => env.GITHUB_JOB === void 0 ? void 0 : namedEnvironment(env, jobsOf(await readFiles(tree)))
};
async function collect4(context, sources2) {
  const files = await readFiles(context.tree);
  const found = await readWorkflows(context, files);
  const reads = found.observations.filter((one) => one.role === "reads");
  const live = await readLive(context, sources2, { reads, jobs: jobsOf(files) });
  return {
    provider: "github",
    coverage: [...found.coverage, ...live.coverage],
    observations: [...found.observations, ...live.observations],
    facts: [...found.facts, ...live.facts],
    problems: [...found.problems, ...live.problems]
  };
}

// providers/hosting/platforms.json
var platforms_default = JSON.parse(`{"$schema":"../../schemas/hosting.schema.json","platforms":[{"id":"ansible","title":"Ansible","docs":"https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_environment.html","list":"ansible-inventory --list","markers":[{"file":"ansible.cfg"}]},{"id":"app-engine","title":"Google App Engine","docs":"https://docs.cloud.google.com/appengine/docs/standard/reference/app-yaml","list":"gcloud app versions describe {app} --service default","markers":[{"file":"app*.{yml,yaml}","contains":"^(?:runtime|env):\\\\s*\\\\S"}],"injects":["GOOGLE_CLOUD_PROJECT"]},{"id":"aws-amplify","title":"AWS Amplify","docs":"https://docs.aws.amazon.com/amplify/latest/userguide/environment-variables.html","list":"aws amplify get-app --app-id {app}","markers":[{"file":"amplify.yml"},{"file":"amplify.yaml"},{"path":"amplify/backend.ts"}]},{"id":"aws-apprunner","title":"AWS App Runner","docs":"https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html","list":"aws apprunner describe-service --service-arn {app}","markers":[{"file":"apprunner.yaml"}]},{"id":"aws-beanstalk","title":"AWS Elastic Beanstalk","docs":"https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-softwaresettings.html","list":"eb printenv","markers":[{"file":"Dockerrun.aws.json"},{"path":".elasticbeanstalk/config.yml"},{"path":".ebextensions/*.config"}]},{"id":"aws-cdk","title":"AWS CDK","docs":"https://docs.aws.amazon.com/cdk/v2/guide/environments.html","list":"aws lambda get-function-configuration --function-name {app}","markers":[{"file":"cdk.json"}],"dependencies":["aws-cdk-lib"],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"aws-copilot","title":"AWS Copilot","docs":"https://aws.github.io/copilot-cli/docs/developing/environment-variables/","list":"copilot svc show --name {app}","markers":[{"path":"copilot/*/manifest.{yml,yaml}"}]},{"id":"aws-ecs","title":"Amazon ECS","docs":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/taskdef-envfiles.html","list":"aws ecs describe-task-definition --task-definition {app}","markers":[{"file":"{task-definition,taskdef,ecs-task}*.json","contains":"\\"containerDefinitions\\"\\\\s*:"}]},{"id":"aws-sam","title":"AWS SAM","docs":"https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html","list":"aws lambda get-function-configuration --function-name {app}","markers":[{"file":"samconfig.toml"},{"file":"template.{yml,yaml}","contains":"AWS::Serverless"}],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"azure","title":"Azure","docs":"https://learn.microsoft.com/en-us/azure/app-service/configure-common","list":"az webapp config appsettings list --name {app}","markers":[{"file":"azure.yaml"},{"file":"staticwebapp.config.json"},{"file":"web.config","contains":"iisnode|httpPlatform"}]},{"id":"azure-functions","title":"Azure Functions","docs":"https://learn.microsoft.com/en-us/azure/azure-functions/functions-how-to-use-azure-function-app-settings","list":"az functionapp config appsettings list --name {app}","markers":[{"file":"host.json","contains":"\\"(?:version|extensionBundle)\\"\\\\s*:"}],"dependencies":["@azure/functions"],"injects":["AzureWebJobsStorage","FUNCTIONS_EXTENSION_VERSION","FUNCTIONS_WORKER_RUNTIME"]},{"id":"azure-pipelines","title":"a deployment of Azure Pipelines","docs":"https://learn.microsoft.com/en-us/azure/devops/pipelines/process/variables","list":"az pipelines variable-group list","markers":[{"path":"{,**/}azure-pipelines*.{yml,yaml}","contains":"^\\\\s*-?\\\\s*(?:deployment|environment):|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"bitbucket-pipelines","title":"a deployment of Bitbucket Pipelines","docs":"https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/","list":"open Deployments in the repository settings of Bitbucket","markers":[{"path":"bitbucket-pipelines.yml","contains":"^\\\\s*-?\\\\s*deployment:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"caprover","title":"CapRover","docs":"https://caprover.com/docs/app-configuration.html","list":"open App Configs of the app in CapRover","markers":[{"file":"captain-definition"}]},{"id":"circleci","title":"a deploy job of CircleCI","docs":"https://circleci.com/docs/env-vars/","list":"open Environment Variables in the project settings of CircleCI","markers":[{"path":".circleci/config.{yml,yaml}","contains":"^\\\\s*-?\\\\s*context:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"cloud-run","title":"Google Cloud Run","docs":"https://docs.cloud.google.com/run/docs/configuring/services/environment-variables","list":"gcloud run services describe {app}","markers":[{"file":"cloudbuild.yaml"},{"file":"cloudbuild.yml"},{"file":"clouddeploy.yaml"},{"file":"service*.{yml,yaml}","contains":"^apiVersion:\\\\s*serving\\\\.knative\\\\.dev"}],"dependencies":["@google-cloud/functions-framework"]},{"id":"cloudflare","title":"Cloudflare","docs":"https://developers.cloudflare.com/workers/configuration/environment-variables/","list":"wrangler secret list --env {environment}","markers":[{"file":"wrangler.toml"},{"file":"wrangler.json"},{"file":"wrangler.jsonc"}],"dependencies":["@astrojs/cloudflare","@cloudflare/next-on-pages","@cloudflare/vite-plugin","@opennextjs/cloudflare","@sveltejs/adapter-cloudflare","wrangler"]},{"id":"convex","title":"Convex","docs":"https://docs.convex.dev/production/environment-variables","list":"convex env list --prod","markers":[{"file":"convex.json"}],"dependencies":["convex"],"injects":["CONVEX_CLOUD_URL","CONVEX_SITE_URL"]},{"id":"coolify","title":"Coolify","docs":"https://coolify.io/docs/knowledge-base/environment-variables","list":"open Environment Variables of the resource in Coolify","markers":[{"file":"coolify.json"},{"file":"coolify.yaml"}]},{"id":"deno-deploy","title":"Deno Deploy","docs":"https://docs.deno.com/deploy/reference/env_vars_and_contexts/","list":"deno deploy env list","markers":[{"file":"deno.json","contains":"\\"deploy\\"\\\\s*:\\\\s*\\\\{"},{"file":"deno.jsonc","contains":"\\"deploy\\"\\\\s*:\\\\s*\\\\{"}]},{"id":"digitalocean","title":"DigitalOcean App Platform","docs":"https://docs.digitalocean.com/products/app-platform/how-to/use-environment-variables/","list":"doctl apps spec get {app}","markers":[{"path":".do/app.yaml"},{"path":".do/app.yml"},{"path":".do/deploy.template.yaml"}]},{"id":"docker","title":"whoever runs the container","docs":"https://docs.docker.com/reference/cli/docker/container/run/#env","list":"docker inspect --format \\"{{json .Config.Env}}\\" {container}","markers":[{"file":"Dockerfile"},{"file":"*.Dockerfile"},{"file":"Dockerfile.*"},{"file":"Containerfile"}]},{"id":"dokku","title":"Dokku","docs":"https://dokku.com/docs/configuration/environment-variables/","list":"dokku config:show {app}","markers":[{"file":"dokku.json"},{"file":"DOKKU_SCALE"},{"file":"app.json","contains":"\\"healthchecks\\"\\\\s*:"}]},{"id":"doppler","title":"Doppler","docs":"https://docs.doppler.com/docs/cli","list":"doppler secrets --only-names","everywhere":true,"markers":[{"file":"doppler.yaml"},{"file":".doppler.yaml"},{"file":"package.json","contains":"\\"[^\\"]*\\\\bdoppler run\\\\b"}]},{"id":"eas","title":"Expo Application Services","docs":"https://docs.expo.dev/eas/environment-variables/","list":"eas env:list --environment {environment}","markers":[{"file":"eas.json"}],"dependencies":["eas-cli"]},{"id":"firebase","title":"Firebase","docs":"https://firebase.google.com/docs/functions/config-env","list":"firebase functions:secrets:get {name}","markers":[{"file":"firebase.json","contains":"\\"(?:functions|apphosting)\\"\\\\s*:"},{"file":"apphosting.yaml"}],"dependencies":["firebase-functions"],"injects":["FIREBASE_CONFIG"]},{"id":"fly","title":"Fly.io","docs":"https://fly.io/docs/apps/secrets/","list":"fly secrets list","markers":[{"file":"fly.toml"},{"file":"fly.*.toml"},{"file":"fly.json"}]},{"id":"gitlab-ci","title":"a deploy job of GitLab CI/CD","docs":"https://docs.gitlab.com/ci/variables/","list":"glab variable list","markers":[{"path":".gitlab-ci.yml","contains":"^\\\\s*environment:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"helm","title":"Helm","docs":"https://helm.sh/docs/chart_template_guide/values_files/","list":"helm get values {app}","markers":[{"file":"Chart.yaml"},{"file":"helmfile.yaml"}]},{"id":"heroku","title":"Heroku","docs":"https://devcenter.heroku.com/articles/config-vars","list":"heroku config --app {app}","markers":[{"file":"Procfile"},{"file":"heroku.yml"},{"file":"app.json","contains":"\\"(?:buildpacks|formation|addons|success_url)\\"\\\\s*:"}]},{"id":"infisical","title":"Infisical","docs":"https://infisical.com/docs/cli/overview","list":"infisical secrets --env {environment}","everywhere":true,"markers":[{"file":".infisical.json"},{"file":"package.json","contains":"\\"[^\\"]*\\\\binfisical run\\\\b"}]},{"id":"jenkins","title":"a deploy stage of Jenkins","docs":"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables","list":"open the credentials and environment of the job in Jenkins","markers":[{"file":"Jenkinsfile","contains":"(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"kamal","title":"Kamal","docs":"https://kamal-deploy.org/docs/configuration/environment-variables/","list":"kamal secrets print","markers":[{"path":"config/deploy.yml","contains":"^(?:service|image):"},{"path":".kamal/secrets"}]},{"id":"koyeb","title":"Koyeb","docs":"https://www.koyeb.com/docs/build-and-deploy/environment-variables","list":"koyeb services describe {app}","markers":[{"file":"koyeb.yaml"},{"file":".koyeb.yaml"}]},{"id":"kubernetes","title":"Kubernetes","docs":"https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/","list":"kubectl set env deployment/{app} --list","markers":[{"path":"{,**/}{k8s,kubernetes,kube,deploy,deployment,deployments,manifests,infra,argocd,kustomize}/**/*.{yml,yaml}","contains":"^kind:\\\\s*[\\"']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Rollout)\\\\b"},{"file":"kustomization.yaml"},{"file":"skaffold.yaml"},{"file":"skaffold.yml"}]},{"id":"netlify","title":"Netlify","docs":"https://docs.netlify.com/build/environment-variables/overview/","list":"netlify env:list --context {environment}","markers":[{"file":"netlify.toml"},{"path":".netlify/state.json"}],"dependencies":["@astrojs/netlify","@netlify/functions","@netlify/plugin-nextjs","@netlify/vite-plugin","@sveltejs/adapter-netlify","netlify-cli"],"injects":["ACCOUNT_ID","BRANCH","BUILD_ID","CONTEXT","DEPLOY_ID","DEPLOY_URL","HEAD","PULL_REQUEST","REPOSITORY_URL","REVIEW_ID","SITE_ID","SITE_NAME","URL"]},{"id":"nixpacks","title":"Nixpacks or Railpack","docs":"https://nixpacks.com/docs/configuration/environment","list":"list the variables where the image is run","markers":[{"file":"nixpacks.toml"},{"file":"nixpacks.json"},{"file":"railpack.json"}]},{"id":"nomad","title":"Nomad","docs":"https://developer.hashicorp.com/nomad/docs/job-specification/env","list":"nomad job inspect {app}","markers":[{"file":"*.nomad"},{"file":"*.nomad.hcl"}]},{"id":"northflank","title":"Northflank","docs":"https://northflank.com/docs/v1/application/secure/inject-secrets","list":"open the runtime variables of the service in Northflank","markers":[{"file":"northflank.json"}]},{"id":"onepassword","title":"1Password","docs":"https://developer.1password.com/docs/cli/secrets-environment-variables/","list":"op item list","everywhere":true,"markers":[{"file":"package.json","contains":"\\"[^\\"]*\\\\bop run\\\\b"}]},{"id":"phase","title":"Phase","docs":"https://docs.phase.dev/cli/commands","list":"phase secrets list","everywhere":true,"markers":[{"file":".phase.json"},{"file":"package.json","contains":"\\"[^\\"]*\\\\bphase run\\\\b"}]},{"id":"platform-sh","title":"Upsun (Platform.sh)","docs":"https://docs.upsun.com/development/variables.html","list":"upsun variable:list","markers":[{"path":".platform.app.yaml"},{"path":".upsun/config.yaml"}]},{"id":"pm2","title":"PM2","docs":"https://pm2.keymetrics.io/docs/usage/application-declaration/","list":"pm2 env 0","markers":[{"file":"ecosystem.config.js"},{"file":"ecosystem.config.cjs"},{"file":"ecosystem.config.json"},{"file":"pm2.json"},{"file":"process.yml"}],"dependencies":["pm2"]},{"id":"railway","title":"Railway","docs":"https://docs.railway.com/guides/variables","list":"railway variable list --environment {environment}","markers":[{"file":"railway.json"},{"file":"railway.toml"},{"path":".railway/railway.ts"}],"dependencies":["@railway/cli"]},{"id":"render","title":"Render","docs":"https://render.com/docs/configure-environment-variables","list":"open the Environment page of the service in the Render dashboard","markers":[{"file":"render.yaml"},{"file":"render.yml"}]},{"id":"scalingo","title":"Scalingo","docs":"https://doc.scalingo.com/platform/app/environment","list":"scalingo env","markers":[{"file":"scalingo.json"}]},{"id":"serverless","title":"Serverless Framework","docs":"https://www.serverless.com/framework/docs/providers/aws/guide/environment","list":"serverless print --stage {environment}","markers":[{"file":"serverless.yml"},{"file":"serverless.yaml"},{"file":"serverless.ts"},{"file":"serverless.json"},{"file":"serverless-compose.yml"}],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"sst","title":"SST","docs":"https://sst.dev/docs/component/secret/","list":"sst secret list --stage {environment}","markers":[{"file":"sst.config.ts"},{"file":"sst.config.js"},{"file":"sst.json"}],"dependencies":["sst"],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"supabase-functions","title":"Supabase Edge Functions","docs":"https://supabase.com/docs/guides/functions/secrets","list":"supabase secrets list","markers":[{"path":"supabase/functions/*/index.ts"}],"injects":["SUPABASE_ANON_KEY","SUPABASE_DB_URL","SUPABASE_SERVICE_ROLE_KEY","SUPABASE_URL"]},{"id":"systemd","title":"systemd","docs":"https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment","list":"systemctl show --property Environment {app}","markers":[{"file":"*.service"}]},{"id":"teller","title":"Teller","docs":"https://github.com/tellerops/teller#readme","list":"teller env","everywhere":true,"markers":[{"file":".teller.yml"}]},{"id":"terraform","title":"Terraform","docs":"https://developer.hashicorp.com/terraform/language/values/variables","list":"terraform show","markers":[{"file":"main.tf"}]},{"id":"trigger-dev","title":"Trigger.dev","docs":"https://trigger.dev/docs/deploy-environment-variables","list":"open Environment Variables of the project in Trigger.dev","markers":[{"file":"trigger.config.ts"},{"file":"trigger.config.js"}]},{"id":"zeabur","title":"Zeabur","docs":"https://zeabur.com/docs/en-US/deploy/variables","list":"zeabur variable list","markers":[{"file":"zeabur.json"},{"file":"zbpack.json"},{"file":"zeabur.yaml"}]}]}`);

// providers/hosting/table.ts
var platforms = platforms_default.platforms.map(
  ({ everywhere, ...platform }) => ({ ...platform, ...everywhere && { everywhere: true } })
);

// providers/hosting/markers.ts
var byName2 = matchersOf((marker) => marker.file);
var byPath = matchersOf((marker) => marker.path);
var anyName = anyOf(byName2);
var anyPath = anyOf(byPath);
var aside = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?|development|testing|cypress)\//i;
var onlyToDevelop = /(?:^|[._-])(?:dev|development|devel|local|test|tests|testing|e2e|ci|lint)(?:[._-]|$)/i;
var known8 = /* @__PURE__ */ new WeakMap();
function findSigns(tree, components) {
  const found = known8.get(tree) ?? lookForSigns(tree, components);
  known8.set(tree, found);
  return found;
}
function lookForSigns(tree, components) {
  const signs = [];
  for (const file of tree.files) signs.push(...signsOf(tree, components, file));
  for (const component of components.all) {
    for (const platform of platforms) {
      const dependency = platform.dependencies?.find((one) => component.dependencies.has(one));
      if (dependency === void 0) continue;
      const file = component.manifest ?? "package.json";
      signs.push({ platform, file, dependency, ...componentOf(component.id) });
    }
  }
  return signs.sort((a, b) => compare(key(a), key(b)));
}
function signsOf(tree, components, file) {
  if (aside.test(file.path)) return [];
  const { id } = components.of(file.path);
  const inner = id === "." ? file.path : file.path.slice(id.length + 1);
  const found = [
    ...isNamed2(file.name, inner) ? matching(byName2, file.name) : [],
    ...anyPath.test(inner) ? matching(byPath, inner) : [],
    ...inner !== file.path && anyPath.test(file.path) ? matching(byPath, file.path) : []
  ];
  if (found.length === 0 || file.ignored && !isHidden(inner)) return [];
  const sure = found.filter(
    ({ contains: contains2 }) => contains2 === void 0 || holds(tree, file, contains2)
  );
  const hosts = new Set(sure.map(({ platform }) => platform));
  return [...hosts].map((platform) => ({ platform, file: file.path, ...componentOf(id) }));
}
function matching(matchers, subject) {
  return matchers.filter(({ test }) => test.test(subject));
}
function holds(tree, { path: path2 }, pattern) {
  return tree.text(path2)?.split("\n").some((line) => pattern.test(line.slice(0, 1e3))) ?? false;
}
function componentOf(id) {
  return id === "." ? {} : { component: id };
}
function isNamed2(name, path2) {
  return anyName.test(name) && !isHidden(path2) && !onlyToDevelop.test(name);
}
function isHidden(path2) {
  return /(?:^|\/)\.[^/]+\//.test(path2);
}
function matchersOf(globOf) {
  return platforms.flatMap(
    (platform) => platform.markers.flatMap((marker) => {
      const glob = globOf(marker);
      if (glob === void 0) return [];
      const test = late_globs_default.makeRe(glob, { dot: true });
      return marker.contains === void 0 ? [{ platform, test }] : [{ platform, test, contains: new RegExp(marker.contains) }];
    })
  );
}
function anyOf(matchers) {
  return new RegExp(matchers.map(({ test }) => test.source).join("|"));
}
function key({ platform, file, component }) {
  return [platform.id, component, file].join("\0");
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// providers/hosting/index.ts
var hosting = {
  id: "hosting",
  title: "Hosting platforms",
  docs: "https://12factor.net/config",
  capabilities: { network: false, names: "partial", values: "never" },
  detect: async ({ tree, components }) => findSigns(tree, components).length > 0,
  async collect({ tree, components, environments }) {
    const signs = onePerPlace(findSigns(tree, components));
    const deployed = environments.filter(isDeployment);
    const servedBy2 = ({ platform }) => platform.everywhere ? environments : deployed;
    return {
      provider: "hosting",
      coverage: signs.flatMap((sign) => servedBy2(sign).map((one) => coverageOf3(sign, one))),
      observations: signs.flatMap((sign) => servedBy2(sign).flatMap((one) => injectedBy(sign, one))),
      facts: [],
      egress: signs.flatMap((sign) => egressOf(sign, servedBy2(sign))),
      problems: []
    };
  }
};
function onePerPlace(signs) {
  const found = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const key2 = `${sign.platform.id}\0${sign.component}`;
    if (!found.has(key2)) found.set(key2, sign);
  }
  return [...found.values()];
}
function coverageOf3({ platform, component, file, dependency }, environment3) {
  const sign = dependency === void 0 ? file : `${dependency} in ${file}`;
  return {
    role: "supplies",
    environment: environment3,
    ...component === void 0 ? {} : { component },
    channel: "process",
    names: "none",
    values: "none",
    why: `${platform.title} holds its variables (${sign} says so), and envparity has not asked there`,
    ...mendOf3(platform.list, environment3)
  };
}
function mendOf3(list, environment3) {
  if (!list.includes("{environment}")) return { mend: list };
  return /^[\w.-]+$/.test(environment3) ? { mend: list.replace("{environment}", environment3) } : {};
}
function egressOf({ platform, component, file }, environments) {
  const place = { file, line: 1, column: 1 };
  return documentedEgress({ platform: platform.id, environments, component, place });
}
function injectedBy({ platform, component, file }, environment3) {
  return (platform.injects ?? []).map((name) => ({
    role: "supplies",
    name,
    channel: "process",
    environment: environment3,
    ...component === void 0 ? {} : { component },
    phases: ["build", "run"],
    value: { kind: "hidden" },
    place: { file, line: 1, column: 1 },
    layer: 0,
    injected: true
  }));
}

// providers/launch/scripts.ts
var PREFIX = /(?:^|[;&|(]\s*|\b(?:cross-env|cross-env-shell|env)\s+)((?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*\s+)+)/g;
var NAME10 = /(?:^|\s)([A-Za-z_]\w*)=/g;
var DEVELOPS2 = /(?:^|[:._-])(?:dev|develop|development|watch|local|storybook)(?:$|[:._-])/i;
var TESTS4 = /(?:^|[:._-])(?:test|tests|e2e|cypress|playwright|ci)(?:$|[:._-])/i;
function* scriptSupplies(tree, components, environments) {
  for (const component of components.all) {
    for (const [script, command] of Object.entries(component.scripts)) {
      const names = assigned2(command);
      if (names.size === 0) continue;
      for (const environment3 of environments.filter((one) => launches(script, one))) {
        yield* [...names].map((name) => supply3(tree, component, { script, name, environment: environment3 }));
      }
    }
  }
}
function assigned2(command) {
  const names = /* @__PURE__ */ new Set();
  for (const [, prefix = ""] of command.slice(0, 1e4).matchAll(PREFIX)) {
    for (const [, name = ""] of prefix.matchAll(NAME10)) names.add(name);
  }
  return names;
}
function launches(script, environment3) {
  if (DEVELOPS2.test(script)) return environment3 === "development";
  if (TESTS4.test(script)) return environment3 === "test" || environment3 === "ci";
  return environment3 !== "test" && environment3 !== "ci";
}
function supply3(tree, { id, manifest = "package.json" }, { script, name, environment: environment3 }) {
  const text2 = tree.text(manifest) ?? "";
  return {
    role: "supplies",
    name,
    channel: "process",
    environment: environment3,
    component: id,
    phases: ["build", "run"],
    value: { kind: "hidden" },
    place: {
      file: manifest,
      ...positionAt(text2, Math.max(0, text2.indexOf(`${JSON.stringify(script)}:`)))
    },
    layer: 0,
    when: `the script ${script} runs it`,
    injected: true
  };
}

// providers/launch/index.ts
var launch = {
  id: "launch",
  title: "Launch commands",
  docs: "https://docs.npmjs.com/cli/using-npm/scripts",
  capabilities: { network: false, names: "partial", values: "never" },
  detect: async ({ components }) => components.all.some(({ scripts }) => Object.keys(scripts).length > 0),
  async collect({ tree, components, environments }) {
    return {
      provider: "launch",
      coverage: [],
      observations: [...scriptSupplies(tree, components, environments)],
      facts: [],
      problems: []
    };
  }
};

// providers/mailgun/answers.gen.js
var validateAllowlist = validate264;
var schema7 = { "description": "https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/tag/IP-Allowlist", "type": "object", "required": ["addresses"], "properties": { "addresses": { "description": "Null where there are none.", "type": ["array", "null"], "items": { "$ref": "#/$defs/address" } } } };
var schema84 = { "description": "An address or a block.", "type": "object", "required": ["ip_address"], "properties": { "ip_address": { "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ip_address === void 0 && (missing0 = "ip_address")) {
        validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ip_address !== void 0) {
          const _errs1 = errors;
          if (typeof data.ip_address !== "string") {
            validate237.errors = [{ instancePath: instancePath + "/ip_address", schemaPath: "#/properties/ip_address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate237.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema84.properties.description.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses")) {
        validate264.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.addresses !== void 0) {
          let data0 = data.addresses;
          const _errs1 = errors;
          if (!Array.isArray(data0) && data0 !== null) {
            validate264.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: schema7.properties.addresses.type }, message: "must be array,null" }];
            return false;
          }
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate237(data0[i0], { instancePath: instancePath + "/addresses/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
        }
      }
    } else {
      validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate264.errors = vErrors;
  return errors === 0;
}

// providers/mailgun/allowlist.ts
var mailgun = apiLists({
  id: "mailgun",
  title: "Mailgun IP allowlist",
  docs: "https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist",
  variable: "ENVPARITY_MAILGUN_API_URL",
  // https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun
  fallback: ({ region }) => region === "eu" ? "https://api.eu.mailgun.net" : "https://api.mailgun.net",
  access: [{ variables: ["MAILGUN_API_KEY"], send: (key2 = "") => basic("api", key2) }],
  needs: "an API key of the account, from https://app.mailgun.com/settings/api_security",
  about: () => ({
    service: "mailgun",
    admit: {
      text: "Admit {address} in IP Access Management of the account",
      url: "https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist"
    }
  }),
  async ask(api) {
    const { addresses } = await api.get(["v2", "ip_whitelist"], { validate: validateAllowlist });
    if (addresses === null || addresses.length === 0) return { entries: [], open: true };
    return { entries: addresses.map(entryOf8) };
  }
});
function entryOf8({ ip_address: range, description }) {
  return { range, ...description ? { note: description } : {} };
}

// src/net/login.ts
import { createHash, randomBytes } from "node:crypto";
function clientCredentials(id, secret2, path2, validate) {
  keepSecret(secret2);
  return (send, address) => {
    let token;
    return async (input2, init) => {
      token ??= ask2(send, address).catch((error) => {
        token = void 0;
        throw error;
      });
      return send(withHeader(new Request(input2, init), `Bearer ${await token}`));
    };
  };
  async function ask2(send, address) {
    const url = resourceUrl(address, path2, {});
    const response = await send(url, {
      method: "POST",
      headers: {
        accept: "application/json",
        authorization: `Basic ${Buffer.from(`${id}:${secret2}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
        "user-agent": "envparity"
      },
      body: "grant_type=client_credentials"
    });
    if (!response.ok) throw await statusError(address, url, response, void 0, []);
    const { access_token } = await checkedAnswer(url, response, validate);
    keepSecret(access_token);
    return access_token;
  }
}
function digestLogin(user, password) {
  keepSecret(password);
  return (send) => async (input2, init) => {
    const request = new Request(input2, init);
    const first = await send(request.clone());
    const challenge = first.status === 401 ? challengeOf(first.headers) : void 0;
    if (challenge === void 0) return first;
    const { pathname, search } = new URL(request.url);
    const call = { method: request.method, uri: pathname + search };
    const cnonce = randomBytes(16).toString("hex");
    return send(withHeader(request, digestAnswer(challenge, call, { user, password, cnonce })));
  };
}
function withHeader(request, authorization) {
  const headers2 = new Headers(request.headers);
  headers2.set("authorization", authorization);
  return new Request(request, { headers: headers2 });
}
function challengeOf(headers2) {
  const [, list] = /^Digest\s+(.{1,2000})$/i.exec(headers2.get("www-authenticate") ?? "") ?? [];
  const parts = (list ?? "").matchAll(/(\w{1,20})=(?:"([^"]*)"|([^\s,"]+))/g);
  const challenge = Object.fromEntries(
    [...parts].map(([, key2 = "", quoted, plain5 = ""]) => [key2.toLowerCase(), quoted ?? plain5])
  );
  return challenge.nonce === void 0 || !(algorithmOf(challenge) in HASHES) ? void 0 : challenge;
}
var HASHES = { MD5: "md5", "SHA-256": "sha256" };
function algorithmOf({ algorithm = "MD5" }) {
  return algorithm.toUpperCase();
}
function digestAnswer(challenge, { method: method2, uri }, { user, password, cnonce }) {
  const { realm = "", nonce = "", opaque, algorithm, qop = "" } = challenge;
  const hash = (...parts) => createHash(HASHES[algorithmOf(challenge)] ?? "md5").update(parts.join(":")).digest("hex");
  const isAuth = qop.split(/\s*,\s*/).includes("auth");
  const [secret2, call] = [hash(user, realm, password), hash(method2, uri)];
  const response = isAuth ? hash(secret2, nonce, "00000001", cnonce, "auth", call) : hash(secret2, nonce, call);
  return [
    `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}"`,
    `response="${response}"`,
    ...isAuth ? [`qop=auth, nc=00000001, cnonce="${cnonce}"`] : [],
    ...algorithm === void 0 ? [] : [`algorithm=${algorithm}`],
    ...opaque === void 0 ? [] : [`opaque="${opaque}"`]
  ].join(", ");
}

// providers/mongodb-atlas/answers.gen.js
var validateFailure3 = validate323;
var pattern02 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errorCode === void 0 && (missing0 = "errorCode")) {
        validate323.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errorCode !== void 0) {
          let data0 = data.errorCode;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern02.test(data0)) {
                validate323.errors = [{ instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"' }];
                return false;
              }
            } else {
              validate323.errors = [{ instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var validateGrant = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token")) {
        validate332.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.access_token !== void 0) {
          if (typeof data.access_token !== "string") {
            validate332.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate332.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate332.errors = vErrors;
  return errors === 0;
}
var validateAccessList = validate343;
var schema104 = { "description": "An address, a block, or a security group of AWS.", "type": "object", "properties": { "cidrBlock": { "type": ["string", "null"] }, "ipAddress": { "type": ["string", "null"] }, "awsSecurityGroup": { "type": ["string", "null"] }, "comment": { "type": ["string", "null"] }, "deleteAfterDate": { "type": ["string", "null"] } } };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cidrBlock !== void 0) {
        let data0 = data.cidrBlock;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate274.errors = [{ instancePath: instancePath + "/cidrBlock", schemaPath: "#/properties/cidrBlock/type", keyword: "type", params: { type: schema104.properties.cidrBlock.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ipAddress !== void 0) {
          let data1 = data.ipAddress;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate274.errors = [{ instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: schema104.properties.ipAddress.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.awsSecurityGroup !== void 0) {
            let data2 = data.awsSecurityGroup;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate274.errors = [{ instancePath: instancePath + "/awsSecurityGroup", schemaPath: "#/properties/awsSecurityGroup/type", keyword: "type", params: { type: schema104.properties.awsSecurityGroup.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.comment !== void 0) {
              let data3 = data.comment;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate274.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema104.properties.comment.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deleteAfterDate !== void 0) {
                let data4 = data.deleteAfterDate;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validate274.errors = [{ instancePath: instancePath + "/deleteAfterDate", schemaPath: "#/properties/deleteAfterDate/type", keyword: "type", params: { type: schema104.properties.deleteAfterDate.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate274.errors = vErrors;
  return errors === 0;
}
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results")) {
        validate343.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.results !== void 0) {
          let data0 = data.results;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate274(data0[i0], { instancePath: instancePath + "/results/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate343.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.totalCount !== void 0) {
            let data2 = data.totalCount;
            const _errs4 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              validate343.errors = [{ instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate343.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var validateOrganizationSettings = validate362;
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.apiAccessListRequired === void 0 && (missing0 = "apiAccessListRequired")) {
        validate362.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.apiAccessListRequired !== void 0) {
          if (typeof data.apiAccessListRequired !== "boolean") {
            validate362.errors = [{ instancePath: instancePath + "/apiAccessListRequired", schemaPath: "#/properties/apiAccessListRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
        }
      }
    } else {
      validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate362.errors = vErrors;
  return errors === 0;
}

// providers/mongodb-atlas/lists.ts
var PAGE_SIZE3 = 500;
function readProjectList(api, { project = "" }) {
  return readList(api, ["groups", project, "accessList"]);
}
async function readKeyList(api, settings) {
  const { organization = "", apiKey: apiKey2 = "" } = settings;
  const path2 = ["orgs", organization];
  const found = await readList(api, [...path2, "apiKeys", apiKey2, "accessList"]);
  if (found.entries.length > 0 || (found.stopped ?? found.gap) !== void 0) return found;
  const demanded = await isDemanded(api, path2);
  if (demanded === void 0) return { entries: [], gap: UNKNOWN_DEMAND };
  return demanded ? found : { entries: [], open: true };
}
var UNKNOWN_DEMAND = {
  why: "it has no entries, and the settings of the organization, which may demand some, could not be read",
  mend: "Use a service account or an API key with the role Organization Member"
};
async function isDemanded(api, path2) {
  const validate = validateOrganizationSettings;
  try {
    const answer = await api.get([...ROOT, ...path2, "settings"], { validate });
    return answer.apiAccessListRequired;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
var ROOT = ["api", "atlas", "v2"];
async function readList(api, path2) {
  const list = api.pages([...ROOT, ...path2], {
    query: { itemsPerPage: PAGE_SIZE3, pageNum: 1 },
    validate: validateAccessList,
    next: byNumber("pageNum", ({ results: results2, totalCount = 0 }) => ({
      here: results2.length,
      total: totalCount
    }))
  });
  const { pages: pages2, stopped } = await readPages(list);
  const results = pages2.flatMap((one) => one.results);
  const groups = results.filter(({ awsSecurityGroup }) => awsSecurityGroup);
  return {
    entries: results.flatMap(entryOf9),
    stopped,
    ...groups.length === 0 ? {} : { gap: GROUPS }
  };
}
var GROUPS = { why: "it lets in security groups of AWS, which name no addresses" };
function entryOf9({
  cidrBlock,
  ipAddress,
  comment,
  deleteAfterDate
}) {
  const range = cidrBlock ?? ipAddress;
  if (range == null) return [];
  const end = Date.parse(deleteAfterDate ?? "");
  return [
    {
      range,
      ...comment ? { note: comment } : {},
      ...Number.isNaN(end) ? {} : { expiresAt: new Date(end).toISOString() }
    }
  ];
}

// providers/mongodb-atlas/allowlist.ts
var headers = { accept: "application/vnd.atlas.2023-01-01+json" };
var serviceAccount = {
  variables: ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"],
  send: (id = "", secret2 = "") => ({
    headers,
    login: clientCredentials(id, secret2, ["api", "oauth", "token"], validateGrant)
  })
};
var apiKey = {
  variables: ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY"],
  send: (user = "", password = "") => ({ headers, login: digestLogin(user, password) })
};
var mongodbAtlas = apiLists({
  id: "mongodb-atlas",
  title: "MongoDB Atlas access lists",
  docs: "https://www.mongodb.com/docs/atlas/security/ip-access-list/",
  variable: "ENVPARITY_MONGODB_ATLAS_API_URL",
  fallback: "https://cloud.mongodb.com",
  access: [serviceAccount, apiKey],
  needs: "those of a service account or an API key with the role Project Read Only, or Organization Member for the list of a key, from https://cloud.mongodb.com",
  errorOf: (body) => validateFailure3(body) ? body.errorCode : void 0,
  hint: ({ vendorCode }) => vendorCode === "IP_ADDRESS_NOT_ON_ACCESS_LIST" ? "Admit the address that this check leaves from in the access list of the service account or API key" : void 0,
  about: (settings) => "project" in settings ? aboutProject(settings) : aboutKey(settings),
  ask: (api, settings) => "project" in settings ? readProjectList(api, settings) : readKeyList(api, settings)
});
function aboutProject({ project = "" }) {
  return {
    service: "mongodb",
    guards: "connections",
    admit: {
      text: "Admit {address} in the IP access list of the project",
      // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-accessLists-create/
      command: [
        ...["atlas", "accessLists", "create", "{block}"],
        ...["--type", "cidrBlock", "--projectId", project]
      ],
      url: `https://cloud.mongodb.com/v2/${encodeURIComponent(project)}#/security/network/accessList`
    }
  };
}
function aboutKey({ organization, apiKey: apiKey2 }) {
  if (organization === void 0 || apiKey2 === void 0)
    throw new UserError("allowlist-setting", "neither a project nor an API key is named", {
      hint: "Name the `project`, or the `organization` and the `apiKey`, in envparity.yaml"
    });
  return {
    admit: {
      text: "Admit {address} in the access list of the API key",
      // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-organizations-apiKeys-accessLists-create/
      command: [
        ...["atlas", "organizations", "apiKeys", "accessLists", "create"],
        ...["--apiKey", apiKey2, "--cidr", "{block}", "--orgId", organization]
      ]
    }
  };
}

// providers/neon/answers.gen.js
var validateFailure4 = validate304;
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code")) {
        validate304.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0) {
          if (typeof data.code !== "string") {
            validate304.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate304.errors = vErrors;
  return errors === 0;
}
var validateProject = validate313;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_ips !== void 0) {
        let data0 = data.allowed_ips;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.ips !== void 0) {
              let data1 = data0.ips;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate255.errors = [{ instancePath: instancePath + "/allowed_ips/ips/" + i0, schemaPath: "#/properties/allowed_ips/properties/ips/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs5 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate255.errors = [{ instancePath: instancePath + "/allowed_ips/ips", schemaPath: "#/properties/allowed_ips/properties/ips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.protected_branches_only !== void 0) {
                const _errs7 = errors;
                if (typeof data0.protected_branches_only !== "boolean") {
                  validate255.errors = [{ instancePath: instancePath + "/allowed_ips/protected_branches_only", schemaPath: "#/properties/allowed_ips/properties/protected_branches_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
            }
          } else {
            validate255.errors = [{ instancePath: instancePath + "/allowed_ips", schemaPath: "#/properties/allowed_ips/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.block_public_connections !== void 0) {
          const _errs9 = errors;
          if (typeof data.block_public_connections !== "boolean") {
            validate255.errors = [{ instancePath: instancePath + "/block_public_connections", schemaPath: "#/properties/block_public_connections/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs9 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.project === void 0 && (missing0 = "project")) {
        validate313.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.project !== void 0) {
          let data0 = data.project;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.settings !== void 0) {
                if (!validate255(data0.settings, { instancePath: instancePath + "/project/settings", parentData: data0, parentDataProperty: "settings", rootData })) {
                  vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              validate313.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate313.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate313.errors = vErrors;
  return errors === 0;
}
var validateBranch = validate333;
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.branch === void 0 && (missing0 = "branch")) {
        validate333.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.branch !== void 0) {
          let data0 = data.branch;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.protected === void 0 && (missing1 = "protected")) {
                validate333.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.protected !== void 0) {
                  if (typeof data0.protected !== "boolean") {
                    validate333.errors = [{ instancePath: instancePath + "/branch/protected", schemaPath: "#/properties/branch/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                }
              }
            } else {
              validate333.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate333.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate333.errors = vErrors;
  return errors === 0;
}

// providers/neon/allowlist.ts
var neon = apiLists({
  id: "neon",
  title: "Neon IP Allow",
  docs: "https://neon.com/docs/introduction/ip-allow",
  variable: "ENVPARITY_NEON_API_URL",
  fallback: "https://console.neon.tech/api/v2",
  access: [bearer("NEON_API_KEY")],
  needs: "an API key that may read the project, from https://console.neon.tech/app/settings/api-keys",
  errorOf: (body) => validateFailure4(body) ? body.code : void 0,
  about: ({ project = "" }) => ({
    service: "neon",
    guards: "connections",
    admit: {
      text: "Admit {address} in IP Allow of the project",
      // https://neon.com/docs/cli/ip-allow#add
      command: ["neonctl", "ip-allow", "add", "{address}", "--project-id", project],
      url: `https://console.neon.tech/app/projects/${encodeURIComponent(project)}/settings#ip-allow`
    }
  }),
  async ask(api, { project = "", branch: branch2 }) {
    const path2 = ["projects", project];
    const answer = await api.get(path2, { validate: validateProject });
    const { allowed_ips = {}, block_public_connections } = answer.project.settings ?? {};
    if (block_public_connections === true) return { entries: [] };
    const { ips = [], protected_branches_only: isForSome } = allowed_ips;
    if (ips.length === 0) return OPEN3;
    const found = { entries: ips.map((range) => ({ range })) };
    if (isForSome !== true) return found;
    if (branch2 === void 0) return { ...found, gap: UNKNOWN_BRANCH };
    const about = await api.get([...path2, "branches", branch2], { validate: validateBranch });
    return about.branch.protected ? found : OPEN3;
  }
});
var OPEN3 = { entries: [], open: true };
var UNKNOWN_BRANCH = {
  why: "it holds for protected branches only, and nobody says which branch is used",
  mend: "Add the id of the branch as `branch` to `neon` of the list in envparity.yaml"
};

// providers/planetscale/answers.gen.js
var validateFailure5 = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code")) {
        validate283.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0) {
          if (typeof data.code !== "string") {
            validate283.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate283.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate283.errors = vErrors;
  return errors === 0;
}
var validateRestrictions = validate293;
var schema85 = { "description": "https://planetscale.com/docs/api/reference/list_database_postgres_cidrs", "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "$ref": "#/$defs/restriction" } }, "next_page": { "type": ["integer", "null"] } } };
var schema94 = { "description": "From where connections are let in; of one schema or role only, where it names one.", "type": "object", "required": ["cidrs"], "properties": { "cidrs": { "type": "array", "items": { "type": "string" } }, "schema": { "type": ["string", "null"] }, "role": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "deleted_at": { "type": ["string", "null"] } } };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cidrs === void 0 && (missing0 = "cidrs")) {
        validate256.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.cidrs !== void 0) {
          let data0 = data.cidrs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate256.errors = [{ instancePath: instancePath + "/cidrs/" + i0, schemaPath: "#/properties/cidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate256.errors = [{ instancePath: instancePath + "/cidrs", schemaPath: "#/properties/cidrs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.schema !== void 0) {
            let data2 = data.schema;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate256.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: schema94.properties.schema.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              let data3 = data.role;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate256.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema94.properties.role.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data4 = data.description;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validate256.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema94.properties.description.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.deleted_at !== void 0) {
                  let data5 = data.deleted_at;
                  const _errs11 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validate256.errors = [{ instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: schema94.properties.deleted_at.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate293.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate256(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate293.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.next_page !== void 0) {
            let data2 = data.next_page;
            const _errs4 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
              validate293.errors = [{ instancePath: instancePath + "/next_page", schemaPath: "#/properties/next_page/type", keyword: "type", params: { type: schema85.properties.next_page.type }, message: "must be integer,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate293.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate293.errors = vErrors;
  return errors === 0;
}

// providers/planetscale/allowlist.ts
var serviceToken = {
  variables: ["PLANETSCALE_SERVICE_TOKEN_ID", "PLANETSCALE_SERVICE_TOKEN"],
  send: (id = "", token = "") => ({ headers: { authorization: `${id}:${token}` } })
};
var planetscale = apiLists({
  id: "planetscale",
  title: "PlanetScale IP restrictions",
  docs: "https://planetscale.com/docs/postgres/connecting/ip-restrictions",
  variable: "ENVPARITY_PLANETSCALE_API_URL",
  fallback: "https://api.planetscale.com",
  access: [serviceToken],
  needs: "those of a service token with the access read_database, from https://app.planetscale.com",
  errorOf: (body) => validateFailure5(body) ? body.code : void 0,
  about: ({ organization = "", database = "" }) => ({
    service: "planetscale",
    guards: "connections",
    families: ["ipv4"],
    admit: {
      text: `Admit {address} in the IP restrictions of ${database}`,
      // https://planetscale.com/changelog/cli-postgres-ip-restrictions
      command: [
        ...["pscale", "database", "ip-restriction", "create", database],
        ...["--cidrs", "{block}", "--org", organization]
      ],
      url: `https://app.planetscale.com/${encodeURIComponent(organization)}/${encodeURIComponent(database)}/settings`
    }
  }),
  async ask(api, { organization = "", database = "" }) {
    const list = api.pages(["v1", "organizations", organization, "databases", database, "cidrs"], {
      validate: validateRestrictions,
      next: ({ next_page }) => next_page == null ? void 0 : { page: next_page }
    });
    const { pages: pages2, stopped } = await readPages(list);
    const rules = pages2.flatMap(({ data }) => data).filter(({ deleted_at }) => deleted_at == null);
    if (rules.length === 0 && stopped === void 0) return { entries: [], open: true };
    const general = rules.filter(isGeneral);
    return {
      entries: general.flatMap(entriesOf5),
      stopped,
      ...general.length === rules.length ? {} : { gap: PARTICULAR }
    };
  }
});
function isGeneral({ role, schema }) {
  return !role && !schema;
}
function entriesOf5({ cidrs, description }) {
  return cidrs.map((range) => ({ range, ...description ? { note: description } : {} }));
}
var PARTICULAR = {
  why: "some of its rules are for one role or schema, and nobody says which of them is used"
};

// src/snapshot/observe.ts
function observe3(seen3) {
  const { variables, environment: environment3, component, phase, values, place, mend } = seen3;
  const at = {
    role: "supplies",
    channel: "process",
    environment: environment3,
    ...component === void 0 ? {} : { component }
  };
  const phases = phase === void 0 ? ["build", "run"] : [phase];
  const row2 = phase === void 0 ? { ...at, names: "partial", values, why: WHY, mend } : { ...at, phase, names: "complete", values };
  return {
    coverage: [row2],
    observations: variables.map(({ name, value, injected: injected2 }) => {
      const supply4 = { ...at, name, phases, value, place, layer: 0 };
      return injected2 ? { ...supply4, injected: injected2 } : supply4;
    })
  };
}
var WHY = "nothing says whether a build was looked at or the running program";

// providers/process/index.ts
var process2 = {
  id: "process",
  title: "this process",
  docs: "https://nodejs.org/api/process.html#processenv",
  capabilities: { network: false, names: "complete", values: "read" },
  detect: async () => false,
  collect: async (context, sources2) => collect5(context, sources2)
};
function collect5(context, sources2) {
  const seen3 = sources2.map((source) => seenAs(context, source));
  return {
    provider: "process",
    coverage: seen3.flatMap(({ coverage }) => coverage),
    observations: seen3.flatMap(({ observations }) => observations),
    facts: [],
    problems: sources2.flatMap(({ environment: environment3 }) => strangeness(context, environment3))
  };
}
function seenAs({ env, describe }, { environment: environment3, value }) {
  const phase = phaseOf(member(value, "phase")) ?? platformOf(env)?.phase;
  return observe3({
    variables: look(env, (name, text2) => describe(name, text2, environment3)),
    environment: environment3,
    ...phase === void 0 ? {} : { phase },
    values: "complete",
    place: { source: "the environment of this process" },
    mend: "add --phase build or --phase run, whichever this process is"
  });
}
function phaseOf(value) {
  return value === "build" || value === "run" ? value : void 0;
}
function strangeness({ env, canonical: canonical2 }, environment3) {
  const { VERCEL, VERCEL_ENV = "", VERCEL_TARGET_ENV = VERCEL_ENV } = env;
  const here = [VERCEL_ENV, VERCEL_TARGET_ENV].filter((name) => name !== "").map(canonical2);
  if (VERCEL !== "1" || here.length === 0 || here.includes(environment3)) return [];
  return [
    {
      code: "other-environment",
      message: `Vercel says that this process is not in ${environment3}, which it was checked as`,
      hint: 'Check `--environment "$VERCEL_ENV"` instead, or only in the builds that are meant'
    }
  ];
}

// providers/redis-cloud/answers.gen.js
var validateDatabase = validate243;
var schema72 = { "description": "https://redis.io/docs/latest/operate/rc/api/examples/", "type": "object", "required": ["databaseId"], "properties": { "databaseId": { "type": "integer" }, "security": { "description": "Absent where each region has its own.", "type": "object", "properties": { "sourceIps": { "description": "Addresses and blocks.", "type": ["array", "null"], "items": { "type": "string" } } } } } };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.databaseId === void 0 && (missing0 = "databaseId")) {
        validate243.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.databaseId !== void 0) {
          let data0 = data.databaseId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate243.errors = [{ instancePath: instancePath + "/databaseId", schemaPath: "#/properties/databaseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.security !== void 0) {
            let data1 = data.security;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.sourceIps !== void 0) {
                  let data2 = data1.sourceIps;
                  const _errs5 = errors;
                  if (!Array.isArray(data2) && data2 !== null) {
                    validate243.errors = [{ instancePath: instancePath + "/security/sourceIps", schemaPath: "#/properties/security/properties/sourceIps/type", keyword: "type", params: { type: schema72.properties.security.properties.sourceIps.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate243.errors = [{ instancePath: instancePath + "/security/sourceIps/" + i0, schemaPath: "#/properties/security/properties/sourceIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                }
              } else {
                validate243.errors = [{ instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}

// providers/redis-cloud/allowlist.ts
var redisCloud = apiLists({
  id: "redis-cloud",
  title: "CIDR allow list of Redis Cloud",
  docs: "https://redis.io/docs/latest/operate/rc/security/",
  variable: "ENVPARITY_REDIS_CLOUD_API_URL",
  fallback: "https://api.redislabs.com",
  // https://redis.io/docs/latest/operate/rc/api/get-started/
  access: [
    {
      variables: ["REDISCLOUD_ACCESS_KEY", "REDISCLOUD_SECRET_KEY"],
      send: (key2 = "", secret2 = "") => ({
        headers: { "x-api-key": key2, "x-api-secret-key": secret2 }
      })
    }
  ],
  needs: "the account key and a user key of somebody with the role Viewer, from https://cloud.redis.io/#/access-management/api-keys",
  about: ({ database = "" }) => ({
    admit: {
      text: `Admit {address} in the CIDR allow list of the database ${database}`,
      url: "https://cloud.redis.io/#/databases"
    }
  }),
  async ask(api, { subscription = "", database = "" }) {
    const path2 = ["v1", "subscriptions", subscription, "databases", database];
    return foundIn(await api.get(path2, { validate: validateDatabase }));
  }
});
function foundIn({ security }) {
  if (security === void 0)
    return { entries: [], gap: { why: "each of its regions has a list of its own" } };
  const { sourceIps } = security;
  if (sourceIps == null || sourceIps.length === 0)
    return { entries: [], gap: { why: "an empty list may let in nobody, or everybody" } };
  return { entries: sourceIps.map((range) => ({ range })) };
}

// providers/render/answers.gen.js
var validateResource = validate305;
var schema73 = { "description": "A datastore, an environment or a workspace: https://api-docs.render.com/reference/retrieve-postgres", "type": "object", "properties": { "ipAllowList": { "description": "Absent where the plan has no rules for it.", "type": ["array", "null"], "items": { "$ref": "#/$defs/rule" } } } };
var schema86 = { "description": "Who gets in.", "type": "object", "required": ["cidrBlock"], "properties": { "cidrBlock": { "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cidrBlock === void 0 && (missing0 = "cidrBlock")) {
        validate238.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.cidrBlock !== void 0) {
          const _errs1 = errors;
          if (typeof data.cidrBlock !== "string") {
            validate238.errors = [{ instancePath: instancePath + "/cidrBlock", schemaPath: "#/properties/cidrBlock/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate238.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema86.properties.description.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ipAllowList !== void 0) {
        let data0 = data.ipAllowList;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate305.errors = [{ instancePath: instancePath + "/ipAllowList", schemaPath: "#/properties/ipAllowList/type", keyword: "type", params: { type: schema73.properties.ipAllowList.type }, message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate238(data0[i0], { instancePath: instancePath + "/ipAllowList/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
      }
    } else {
      validate305.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var validateDedicatedIpList = validate324;
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.region === void 0 && (missing0 = "region") || data.environmentIds === void 0 && (missing0 = "environmentIds") || data.ips === void 0 && (missing0 = "ips") || data.status === void 0 && (missing0 = "status")) {
        validate275.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate275.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate275.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.region !== void 0) {
              const _errs5 = errors;
              if (typeof data.region !== "string") {
                validate275.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environmentIds !== void 0) {
                let data3 = data.environmentIds;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (typeof data3[i0] !== "string") {
                        validate275.errors = [{ instancePath: instancePath + "/environmentIds/" + i0, schemaPath: "#/properties/environmentIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate275.errors = [{ instancePath: instancePath + "/environmentIds", schemaPath: "#/properties/environmentIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ips !== void 0) {
                  let data5 = data.ips;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs13 = errors;
                        if (typeof data5[i1] !== "string") {
                          validate275.errors = [{ instancePath: instancePath + "/ips/" + i1, schemaPath: "#/properties/ips/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs13 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate275.errors = [{ instancePath: instancePath + "/ips", schemaPath: "#/properties/ips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    const _errs15 = errors;
                    if (typeof data.status !== "string") {
                      validate275.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate275(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate324.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate324.errors = vErrors;
  return errors === 0;
}

// providers/render/allowlist.ts
var RESOURCES = {
  postgres: { path: "postgres", page: "d" },
  keyValue: { path: "key-value", page: "r" },
  environment: { path: "environments" },
  workspace: { path: "owners" }
};
var render = apiLists({
  id: "render",
  title: "Inbound IP rules of Render",
  docs: "https://render.com/docs/inbound-ip-rules",
  variable: "ENVPARITY_RENDER_API_URL",
  fallback: "https://api.render.com",
  access: [bearer("RENDER_API_KEY")],
  needs: "an API key of a member of the workspace, from https://dashboard.render.com/settings#api-keys",
  about(settings) {
    const { id, page } = named2(settings);
    return {
      service: "render",
      ...page === void 0 ? {} : { guards: "connections" },
      admit: {
        text: `Admit {address} in the inbound IP rules of ${id}`,
        url: page === void 0 ? "https://render.com/docs/inbound-ip-rules" : `https://dashboard.render.com/${page}/${encodeURIComponent(id)}`
      }
    };
  },
  async ask(api, settings) {
    const { id, path: path2 } = named2(settings);
    const { ipAllowList } = await api.get(["v1", path2, id], { validate: validateResource });
    if (ipAllowList == null) return { entries: [], gap: { why: "it has no rules of its own" } };
    return { entries: ipAllowList.map(entryOf10) };
  }
});
function named2(settings) {
  const [[key2 = "", id = ""] = []] = Object.entries(settings);
  return { id, path: "", ...RESOURCES[key2] };
}
function entryOf10({ cidrBlock, description }) {
  return { range: cidrBlock, ...description ? { note: description } : {} };
}

// providers/replit/setting.ts
var NAME11 = /^[A-Za-z_]\w*$/;
function isName2(text2) {
  return NAME11.test(text2);
}

// providers/replit/assigned.ts
var SHELL = /^(?:.*\/)?(?:ba|da|z|a|k)?sh$/;
var SETTERS = /^(?:.*\/)?(?:env|cross-env|cross-env-shell)$/;
var MAX_DEPTH4 = 5;
function assignedBy(script, read4, depth = 0) {
  if (depth > MAX_DEPTH4 || !/\w=/.test(script)) return [];
  const { commands, assigned: assigned3 } = read4(script, []);
  return [
    ...[...assigned3, ...commands.flatMap((command) => command.assigned)].map(
      ({ name, value }) => named3(name, value)
    ),
    ...commands.flatMap(({ words }) => assignedByWords(words, read4, depth))
  ];
}
function assignedByArguments(words, read4) {
  return assignedByWords(
    words.map((text2) => [{ kind: "text", text: text2 }]),
    read4,
    0
  );
}
function assignedByWords(words, read4, depth) {
  const program = textOf7(words[0] ?? []) ?? "";
  if (SETTERS.test(program)) return setBefore(words.slice(1), read4, depth);
  if (!SHELL.test(program)) return [];
  const at = words.findIndex((word) => /^-[a-z]*c$/.test(textOf7(word) ?? ""));
  const script = at < 0 ? void 0 : textOf7(words[at + 1] ?? []);
  return script === void 0 ? [] : assignedBy(script, read4, depth + 1);
}
function setBefore(words, read4, depth) {
  const found = [];
  for (const [index, word] of words.entries()) {
    const pair3 = pairOf3(word);
    if (pair3 !== void 0) found.push(pair3);
    else if (!isOption(words, index))
      return depth > MAX_DEPTH4 ? found : [...found, ...assignedByWords(words.slice(index), read4, depth + 1)];
  }
  return found;
}
function isOption(words, index) {
  const [own, before] = [words[index], words[index - 1]].map((word) => textOf7(word ?? []) ?? "");
  return own?.startsWith("-") === true || /^-(?:u|C)$/.test(before ?? "");
}
function pairOf3(word) {
  const [first, ...rest2] = word;
  if (first?.kind !== "text") return void 0;
  const at = first.text.indexOf("=");
  const name = first.text.slice(0, Math.max(0, at));
  if (!isName2(name)) return void 0;
  return named3(name, [{ kind: "text", text: first.text.slice(at + 1) }, ...rest2]);
}
function named3(name, word) {
  const value = textOf7(word);
  return value === void 0 ? { name } : { name, value };
}
function textOf7(word) {
  const isText2 = (part2) => part2.kind === "text";
  if (!word.every(isText2)) return void 0;
  return word.map((part2) => part2.kind === "text" ? part2.text : "").join("");
}

// providers/replit/tables.ts
var BOTH2 = ["build", "run"];
var APP = [
  { path: ["env"], side: "workspace", phases: BOTH2, layer: 0 },
  { path: ["userenv", "shared"], side: "workspace", phases: BOTH2, layer: 1 },
  {
    ...{ path: ["userenv", "shared"], side: "deployment", phases: BOTH2, layer: 1 },
    when: "deployments on Replit get [userenv.shared], which Replit does not document"
  },
  { path: ["userenv", "development"], side: "workspace", phases: BOTH2, layer: 2 },
  { path: ["userenv", "production"], side: "deployment", phases: BOTH2, layer: 2 }
];
var SERVICE3 = [
  { path: ["env"], side: "workspace", phases: BOTH2, layer: 3 },
  { path: ["env"], side: "deployment", phases: BOTH2, layer: 3 },
  {
    ...{ path: ["development", "env"], side: "workspace", phases: BOTH2, layer: 4 },
    when: "Replit passes [services.development.env] to what it starts"
  },
  { path: ["production", "env"], side: "deployment", phases: BOTH2, layer: 4 },
  { path: ["production", "build", "env"], side: "deployment", phases: ["build"], layer: 5 },
  { path: ["production", "run", "env"], side: "deployment", phases: ["run"], layer: 5 }
];
function tableSettings(file) {
  const tables = file.kind === "app" ? APP : serviceRoots(file).flatMap(
    (root) => SERVICE3.map((table) => ({ ...table, path: [...root, ...table.path] }))
  );
  return tables.flatMap((table) => settingsIn(file, table));
}
function serviceRoots({ toml }) {
  const services = member(toml.value, "services");
  if (Array.isArray(services)) return services.map((_, index) => ["services", index]);
  return isRecord(services) ? [["services"]] : [];
}
function settingsIn(file, { path: path2, ...rest2 }) {
  const values = valueAt(file, path2);
  if (!isRecord(values)) return [];
  return Object.entries(values).flatMap(([name, value]) => {
    if (!isName2(name) || isRecord(value) || Array.isArray(value)) return [];
    const literal = typeof value === "string" && !value.includes("$") ? { value } : {};
    const odd = typeof value === "string" ? {} : { when: "Replit takes a value that is no text" };
    return [
      {
        name,
        ...literal,
        ...odd,
        ...rest2,
        ...componentOf2(file),
        place: placeOf8(file, [...path2, name])
      }
    ];
  });
}
function valueAt({ toml }, path2) {
  let found = toml.value;
  for (const key2 of path2) {
    found = typeof key2 === "number" ? Array.isArray(found) ? found[key2] : void 0 : member(found, key2);
  }
  return found;
}
function placeOf8({ path: file, toml }, path2) {
  const { line, column } = toml.at(path2) ?? { line: 1, column: 1 };
  return { file, line, column };
}
function componentOf2({ component }) {
  return component === void 0 ? {} : { component };
}

// providers/replit/commands.ts
var APP2 = [
  ...["run", "onBoot", "compile"].map(
    (key2) => ({
      ...{ path: [key2], side: "workspace", phases: [key2 === "compile" ? "build" : "run"] },
      when: `\`${key2}\` of .replit starts it`
    })
  ),
  {
    ...{ path: ["interpreter", "command"], side: "workspace", phases: ["run"] },
    when: "the interpreter of .replit starts it"
  },
  ...["build", "run", "postBuild"].map(
    (key2) => ({
      ...{
        path: ["deployment", key2],
        side: "deployment",
        phases: [key2 === "run" ? "run" : "build"]
      },
      when: `\`${key2}\` of [deployment] starts it`
    })
  )
];
var SERVICE4 = [
  {
    ...{ path: ["development", "run"], side: "workspace", phases: ["run"] },
    when: "`run` of [services.development] starts it"
  },
  ...["build", "run"].map(
    (key2) => ({
      ...{ path: ["production", key2], side: "deployment", phases: [key2] },
      when: `\`${key2}\` of [services.production] starts it`
    })
  )
];
function commandsOf2(file) {
  const all = file.kind === "app" ? [...APP2, ...workflowTasks(file)] : serviceRoots(file).flatMap(
    (root) => SERVICE4.map((one) => ({ ...one, path: [...root, ...one.path] }))
  );
  return all.filter(({ path: path2 }) => valueAt(file, path2) !== void 0);
}
function workflowTasks(file) {
  const workflows = listAt(file, ["workflows", "workflow"]);
  return workflows.flatMap(
    (path2) => listAt(file, [...path2, "tasks"]).filter((task) => text(member(valueAt(file, task), "task")) === "shell.exec").map(
      (task) => ({
        ...{ path: [...task, "args"], side: "workspace", phases: ["run"] },
        when: "a workflow of .replit starts it"
      })
    )
  );
}
function listAt(file, path2) {
  const value = valueAt(file, path2);
  return Array.isArray(value) ? value.map((_, index) => [...path2, index]) : [];
}
function isSetting(file, { path: path2 }) {
  return JSON.stringify(valueAt(file, path2))?.includes("=") ?? false;
}
function commandSettings(file, read4) {
  return commandsOf2(file).flatMap((command) => {
    const { path: path2, ...rest2 } = command;
    const own = { ...rest2, ...componentOf2(file), layer: 9, injected: true };
    return [
      ...assignedIn(valueAt(file, path2), read4).map((one) => ({
        ...{ ...one, ...own, place: placeOf8(file, path2) }
      })),
      // The tables of an artifact's services are read as tables.
      ...file.kind === "app" ? settingsIn(file, { ...own, path: [...path2, "env"] }) : []
    ];
  });
}
function assignedIn(value, read4) {
  if (typeof value === "string") return assignedBy(value, read4);
  if (isRecord(value)) return assignedIn(member(value, "args"), read4);
  if (!Array.isArray(value)) return [];
  return assignedByArguments(
    value.filter((item) => typeof item === "string"),
    read4
  );
}

// providers/replit/coverage.ts
function coverageOf4(files, tomls, { served, others }) {
  const isStatic = tomls.some(
    ({ toml }) => memberAt(toml.value, "deployment", "deploymentTarget") === "static"
  );
  return placesOf3(files).flatMap(({ path: path2, component }) => {
    const row2 = (environment3, why, mend) => ({
      role: "supplies",
      environment: environment3,
      ...component === void 0 ? {} : { component },
      channel: "process",
      names: "partial",
      values: "partial",
      why: `${why} (${path2} says so)`,
      .../^[\w.-]+$/.test(environment3) ? { mend } : {}
    });
    return [
      ...served.workspace.map(
        (one) => row2(
          one,
          "it is developed on Replit, which lists secrets only inside the workspace",
          `envparity check --environment ${one} --from process, run there`
        )
      ),
      ...[...served.deployment, ...others].map(
        (one) => row2(
          one,
          isStatic ? "it is a static deployment on Replit, whose build may have more than the file tells" : "it is deployed on Replit, which lists the secrets of a deployment to nobody outside",
          `envparity snapshot --environment ${one} --phase ${isStatic ? "build" : "run"}, run there`
        )
      )
    ];
  });
}
function placesOf3(files) {
  const general = files.find(({ component }) => component === void 0);
  if (general !== void 0) return [general];
  const found = /* @__PURE__ */ new Map();
  for (const file of files) if (!found.has(file.component)) found.set(file.component, file);
  return [...found.values()];
}

// providers/replit/files.ts
var LARGEST8 = 256 * 1024;
var KINDS = /* @__PURE__ */ new Map([
  [".replit", "app"],
  ["artifact.toml", "artifact"],
  ["replit.nix", "nix"]
]);
var PART2 = /(?:^|\/)\.replit-artifact\/[^/]+$/;
var ASIDE4 = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?)\//i;
function findFiles({
  tree,
  components,
  asked
}) {
  return tree.files.flatMap((file) => {
    const kind = kindOf4(file);
    if (kind === void 0 || file.ignored && !asked) return [];
    const { id } = components.of(file.path.replace(/\.replit-artifact\//, ""));
    return [
      { kind, path: file.path, ...id === "." && components.monorepo ? {} : { component: id } }
    ];
  });
}
function kindOf4({ path: path2, name }) {
  const kind = KINDS.get(name);
  if (kind === void 0 || ASIDE4.test(path2)) return void 0;
  return kind === "artifact" && !PART2.test(path2) ? void 0 : kind;
}
function readFiles2(files, { tree }) {
  const tomls = [];
  const problems = [];
  for (const { kind, ...file } of files) {
    if (kind === "nix") continue;
    const text2 = tree.text(file.path);
    if (text2 === void 0) continue;
    const isLarge = text2.length > LARGEST8;
    const toml = isLarge ? { ok: false, line: 1, column: 1 } : readPlacedToml(text2);
    if (toml.ok) tomls.push({ ...file, kind, toml });
    else problems.push(unread2(file.path, toml, isLarge));
  }
  return { tomls, problems };
}
function unread2(path2, { line, column }, isLarge) {
  const why = isLarge ? "is larger than is read" : `is no TOML from line ${line} on`;
  return {
    code: "replit-unread",
    message: `${path2} ${why}, so what it sets is not known`,
    place: { file: path2, line, column },
    hint: isLarge ? "Shorten the file" : "Correct the file"
  };
}

// providers/replit/injected.ts
var ONLY = /* @__PURE__ */ new Map([
  ["REPLIT_DEPLOYMENT", "deployment"],
  ["REPLIT_DEPLOYMENT_ID", "deployment"],
  ["WEB_REPL_RENEWAL", "deployment"],
  ["PORT", "deployment"],
  ["REPLIT_DEV_DOMAIN", "workspace"],
  // A deployment has its address in a file: https://docs.replit.com/cloud-services/storage-and-databases/replit-database
  ["REPLIT_DB_URL", "workspace"]
]);
var DATABASE = ["DATABASE_URL", "PGDATABASE", "PGHOST", "PGPASSWORD", "PGPORT", "PGUSER"];
function injectedBy2(file) {
  if (file.kind !== "app") return [];
  const own = { ...componentOf2(file), phases: ["build", "run"], injected: true };
  const base = { ...own, layer: -1, place: { file: file.path, line: 1, column: 1 } };
  const platform = [...namesOf("replit"), "PORT"].flatMap(
    (name) => sides(ONLY.get(name)).map((side) => ({ ...base, name, side }))
  );
  return [...platform, ...databaseSettings(file, base)];
}
function sides(only2) {
  return only2 === void 0 ? ["workspace", "deployment"] : [only2];
}
function databaseSettings(file, base) {
  const modules = texts(memberAt(file.toml.value, "modules"));
  if (!modules.some((name) => /^postgresql(?:-|$)/.test(name))) return [];
  const place = placeOf8(file, ["modules"]);
  return DATABASE.flatMap((name) => [
    { ...base, name, place, side: "workspace" },
    {
      ...{ ...base, name, place, side: "deployment" },
      when: "the app was published with a production database"
    }
  ]);
}

// providers/replit/nix.ts
var TOKEN3 = /#.*|\/\*[\s\S]*?(?:\*\/|$)|''(?:''['$\\]|[\s\S])*?(?:''|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|\benv\s*=\s*(?:rec\s*)?\{|[[({})\]]|([A-Za-z_]\w*)\s*=(?!=)/g;
var LARGEST9 = 64 * 1024;
function nixSettings({ path: path2, component }, tree) {
  const text2 = tree.text(path2) ?? "";
  if (text2.length > LARGEST9) return [];
  return namesIn3(text2).map(({ name, at }) => ({
    name,
    side: "workspace",
    phases: ["build", "run"],
    place: { file: path2, ...positionAt(text2, at) },
    ...component === void 0 ? {} : { component },
    layer: 0,
    when: "Replit still reads `env` of replit.nix",
    injected: true
  }));
}
function namesIn3(text2) {
  const found = [];
  let depth = 0;
  let inside2;
  for (const { 0: token, 1: name, index } of text2.matchAll(TOKEN3)) {
    if (/[[({]$/.test(token) && !/^["'#/]/.test(token)) {
      depth += 1;
      if (token.startsWith("env")) inside2 ??= depth;
    } else if (/^[\])}]$/.test(token)) {
      if (depth === inside2) inside2 = void 0;
      depth -= 1;
    } else if (name !== void 0 && depth === inside2 && isName2(name)) {
      found.push({ name, at: index });
    }
  }
  return found;
}

// providers/replit/remedy.ts
var DOCS = "https://docs.replit.com";
function remedy4({ name, environment: environment3, component, channel, snapshot: snapshot2 }, options) {
  const isServed = options.some((option) => option.environment === environment3) || snapshot2.coverage.some(
    (row2) => row2.environment === environment3 && (row2.component ?? component.id) === component.id
  );
  if (channel !== "process" || !isServed) return void 0;
  return usualEnvironment(environment3) === "development" ? {
    text: `Add ${name} in the Secrets pane of the workspace on Replit`,
    url: `${DOCS}/replit-workspace/workspace-features/secrets`
  } : {
    text: `Add ${name} to the secrets of the deployment in the Publishing pane of Replit, then publish again`,
    url: `${DOCS}/cloud-services/deployments/about-deployments`
  };
}

// providers/replit/secrets.ts
var SECRETS = "https://docs.replit.com/replit-workspace/workspace-features/secrets";
function secretsIn3(settings, { tree, components }) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, value = "", place } of settings) {
    const key2 = `${place.file}\0${name}`;
    if (found.has(key2) || tree.tracked(place.file) === false) continue;
    if (value === "" || !isSecretName(name) || isStandIn(value)) continue;
    found.set(key2, {
      ...{ fact: "secret-in-file", name, place, component: components.of(place.file).id },
      belongs: "the Secrets pane of Replit",
      url: SECRETS
    });
  }
  return [...found.values()];
}

// providers/replit/setup.ts
var PLAIN4 = /^(?:(?:npm|pnpm|yarn|bun)(?: --filter [\w@./-]+)?(?: run| start)?|node(?: --enable-source-maps)?|python3?)(?: (?!-)[\w@./:-]+){0,2}$/;
var THEIRS = "<the command that is there now>";
var CHECK = "npx --yes envparity check --environment production --from process --phase build";
var TAKE = "npx --yes envparity snapshot --environment production --phase";
function setup(tree) {
  const app = read2(tree, "app", ".replit");
  if (app === void 0) return void 0;
  const deployment = member(app.toml.value, "deployment");
  if (member(deployment, "deploymentTarget") === "static") {
    return setupOf(".replit", [
      "[deployment]",
      `build = ${shell(`${TAKE} build; ${commandIn(member(deployment, "build"))}`)}`
    ]);
  }
  const artifact = member(deployment, "run") === void 0 ? artifactIn(tree) : void 0;
  return artifact ?? setupOf(".replit", ["[deployment]", ...linesFor(deployment)]);
}
function setupOf(file, lines) {
  return { file, purpose: "so that the deployment tells what it holds", lines };
}
function artifactIn(tree) {
  for (const { path: path2 } of tree.files) {
    if (!/^artifacts\/[\w.-]+\/\.replit-artifact\/artifact\.toml$/.test(path2)) continue;
    const file = read2(tree, "artifact", path2);
    for (const root of file === void 0 ? [] : serviceRoots(file)) {
      const production = file && member(valueAt(file, root), "production");
      const run = member(production, "run");
      if (run === void 0) continue;
      if (!isRecord(run)) return setupOf(path2, ["[services.production]", ...linesFor(production)]);
      const [build = "", start = ""] = scriptsFor(production);
      return setupOf(path2, [
        ...["[services.production.build]", `args = ${shell(build)}`],
        ...["[services.production.run]", `args = ${shell(start)}`]
      ]);
    }
  }
  return void 0;
}
function read2(tree, kind, path2) {
  const content = tree.has(path2) ? tree.text(path2) : void 0;
  const toml = content === void 0 ? void 0 : readPlacedToml(content);
  return toml?.ok === true ? { kind, path: path2, toml } : void 0;
}
function linesFor(commands) {
  const [build = "", run = ""] = scriptsFor(commands);
  return [`build = ${shell(build)}`, `run = ${shell(run)}`];
}
function scriptsFor(commands) {
  return [
    `${CHECK} && ${commandIn(member(commands, "build"))}`,
    `${TAKE} run; ${replacing(commandIn(member(commands, "run")))}`
  ];
}
function shell(script) {
  return `["sh", "-c", ${JSON.stringify(script)}]`;
}
function replacing(command) {
  return command === THEIRS ? command : `exec ${command}`;
}
function commandIn(value) {
  const command = isRecord(value) ? memberAt(value, "args") : value;
  const words = (Array.isArray(command) ? command : [command]).map((word) => text(word) ?? "");
  const script = words[0] === "sh" || words[0] === "bash" ? words.at(-1) ?? "" : words.join(" ");
  return PLAIN4.test(script) ? script : THEIRS;
}

// providers/replit/sides.ts
function sidesOf({ environments, canonical: canonical2 }, options) {
  const configured = new Set(options.map(({ environment: environment3 }) => environment3));
  const isWorkspace = (one) => one === canonical2("development") || usualEnvironment(one) === "development";
  const workspace = environments.filter(isWorkspace);
  const deployment = environments.filter(
    (one) => !isWorkspace(one) && (one === canonical2("production") || configured.has(one))
  );
  const others = environments.filter(
    (one) => configured.size === 0 && isDeployment(one) && !deployment.includes(one)
  );
  return { served: { workspace, deployment }, others };
}

// providers/replit/supplies.ts
function suppliesOf5({ value, side, ...setting }, { served }, { describe }) {
  return served[side].map((environment3) => ({
    role: "supplies",
    channel: "process",
    environment: environment3,
    ...setting,
    value: value === void 0 ? { kind: "hidden" } : describe(setting.name, value, environment3)
  }));
}

// providers/replit/index.ts
var replit = {
  id: "replit",
  title: "Replit",
  docs: "https://docs.replit.com/references/project-setup/configuration",
  capabilities: { network: false, names: "partial", values: "read" },
  detect: async (context) => findFiles(context).length > 0,
  collect: collect6,
  remedy: remedy4,
  setup
};
async function collect6(context, options) {
  const files = findFiles(context);
  if (files.length === 0) return nothing2(options);
  const { tomls, problems } = readFiles2(files, context);
  const shell2 = await shellFor(tomls);
  const settings = [
    ...tomls.flatMap((file) => [...tableSettings(file), ...commandSettings(file, shell2)]),
    ...files.filter(({ kind }) => kind === "nix").flatMap((file) => nixSettings(file, context.tree))
  ];
  const sides2 = sidesOf(context, options);
  return {
    provider: "replit",
    coverage: coverageOf4(files, tomls, sides2),
    observations: [...settings, ...tomls.flatMap(injectedBy2)].flatMap(
      (setting) => suppliesOf5(setting, sides2, context)
    ),
    facts: secretsIn3(settings, context),
    problems
  };
}
var NO_SHELL2 = () => ({ commands: [], assigned: [], tested: /* @__PURE__ */ new Set() });
async function shellFor(tomls) {
  const isNeeded = tomls.some((file) => commandsOf2(file).some((one) => isSetting(file, one)));
  return isNeeded ? loadShell() : NO_SHELL2;
}
function nothing2(options) {
  const why = "there is no .replit here";
  return {
    provider: "replit",
    coverage: options.map(({ environment: environment3 }) => ({
      ...{ role: "supplies", environment: environment3, channel: "process", names: "none", values: "none", why }
    })),
    observations: [],
    facts: [],
    problems: [
      {
        code: "replit-missing",
        message: "Replit was asked for, and there is no .replit here",
        hint: "Check the folder that holds it, or ask another source"
      }
    ]
  };
}

// providers/sendgrid/answers.gen.js
var validateAllowed = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        validate284.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.ip === void 0 && (missing1 = "ip")) {
                      validate284.errors = [{ instancePath: instancePath + "/result/" + i0, schemaPath: "#/properties/result/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      if (data1.ip !== void 0) {
                        if (typeof data1.ip !== "string") {
                          validate284.errors = [{ instancePath: instancePath + "/result/" + i0 + "/ip", schemaPath: "#/properties/result/items/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate284.errors = [{ instancePath: instancePath + "/result/" + i0, schemaPath: "#/properties/result/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate284.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate284.errors = vErrors;
  return errors === 0;
}
var validateActivity = validate294;
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.allowed === void 0 && (missing0 = "allowed") || data.ip === void 0 && (missing0 = "ip")) {
        validate257.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.allowed !== void 0) {
          const _errs1 = errors;
          if (typeof data.allowed !== "boolean") {
            validate257.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ip !== void 0) {
            const _errs3 = errors;
            if (typeof data.ip !== "string") {
              validate257.errors = [{ instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.last_at !== void 0) {
              let data2 = data.last_at;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate257.errors = [{ instancePath: instancePath + "/last_at", schemaPath: "#/properties/last_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 253402300799 || isNaN(data2)) {
                    validate257.errors = [{ instancePath: instancePath + "/last_at", schemaPath: "#/properties/last_at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 253402300799 }, message: "must be <= 253402300799" }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate257.errors = [{ instancePath: instancePath + "/last_at", schemaPath: "#/properties/last_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        validate294.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate257(data0[i0], { instancePath: instancePath + "/result/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate294.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate294.errors = vErrors;
  return errors === 0;
}

// providers/sendgrid/attempts.ts
var MOST_SHOWN = 3;
async function refusedAttempts(api, entries) {
  const path2 = ["v3", "access_settings", "activity"];
  try {
    const { result } = await api.get(path2, { validate: validateActivity });
    const allowed2 = setOf(parsed(entries));
    const isShut = ({ ip }) => parsed([{ range: ip }]).some((range) => !contains(allowed2, range));
    return result.filter((attempt3) => !attempt3.allowed && isShut(attempt3)).sort((a, b) => (b.last_at ?? 0) - (a.last_at ?? 0)).slice(0, MOST_SHOWN).map(problemOf2);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [unknown(error)];
  }
}
function problemOf2({ ip, last_at }) {
  const when2 = last_at === void 0 ? "" : ` on ${new Date(last_at * 1e3).toISOString().slice(0, 10)}`;
  return {
    code: "sendgrid-refused",
    message: `SendGrid refused somebody from ${ip}${when2}`,
    hint: "Admit the address at https://app.sendgrid.com/settings/access, if it is one of yours"
  };
}
function unknown({ code: code2, message }) {
  return {
    code: code2,
    message: `who was refused of late is not known: ${message}`,
    hint: "Give the key of SENDGRID_API_KEY the permission access_settings.activity.read"
  };
}

// providers/sendgrid/allowlist.ts
var sendgrid = apiLists({
  id: "sendgrid",
  title: "SendGrid IP access management",
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management",
  variable: "ENVPARITY_SENDGRID_API_URL",
  fallback: ({ region }) => region === "eu" ? "https://api.eu.sendgrid.com" : "https://api.sendgrid.com",
  access: [bearer("SENDGRID_API_KEY")],
  needs: "an API key with the permissions access_settings.whitelist.read and access_settings.activity.read, from https://app.sendgrid.com/settings/api_keys",
  about: () => ({
    service: "sendgrid",
    admit: {
      text: "Admit {address} in IP Access Management of SendGrid",
      url: "https://app.sendgrid.com/settings/access"
    }
  }),
  async ask(api) {
    const path2 = ["v3", "access_settings", "whitelist"];
    const { result } = await api.get(path2, { validate: validateAllowed });
    if (result.length === 0) return { entries: [], open: true };
    const entries = result.map(({ ip }) => ({ range: ip }));
    return { entries, problems: await refusedAttempts(api, entries) };
  }
});

// src/carried/source.ts
async function openSource(source, kind, context) {
  if ("opened" in source) return source.opened;
  if ("refused" in source) throw source.refused;
  const { at, maxAge } = source;
  const key2 = keyOf(context.env);
  const title = isAddress(at) ? addressTitle(at, kind) : at;
  return openCarried(await bytesOf(at, kind, context), kind, {
    title,
    now: context.now,
    ...key2 === void 0 ? {} : { key: key2 },
    ...maxAge === void 0 ? {} : { maxAge }
  });
}
async function bytesOf(at, kind, context) {
  const { id, option, command } = kind;
  if (isAddress(at)) {
    if (!context.pullRequest || context.sourcesOfBase) return fetchCarried(at, kind, context);
    throw new UserError(
      `${id}-not-fetched`,
      `${articled(id)} that a pull request may have named is not fetched`,
      { hint: `Name it on the command line: \`${option}\`` }
    );
  }
  const bytes = context.tree.bytes(at.replace(/^(?:\.\/)+/, ""));
  if (bytes !== void 0) return bytes;
  throw new UserError(`${id}-missing`, `${at}, which the configuration names, is not there`, {
    hint: `Correct the path, or take it with \`${command} --environment NAME --output FILE\``
  });
}

// src/snapshot/convert.ts
function variablesOf3({ variables, keyIds = [] }) {
  return variables.map((variable) => ({
    name: variable.name,
    value: infoOf2(variable, keyIds),
    injected: isWellKnown(variable.name) !== void 0
  }));
}
function sightOf2({ keyIds }) {
  return keyIds === void 0 ? "none" : "partial";
}
function infoOf2(variable, keyIds) {
  if (variable.empty) return { kind: "empty" };
  const digest = digestOf(variable.digest, keyIds);
  return {
    kind: "known",
    traits: received(variable.traits, keyIds),
    ...digest === void 0 ? {} : { digest }
  };
}

// src/snapshot/source.ts
function snapshotSource(value) {
  if (isOwn2(value)) return value;
  return { at: text(value) ?? "" };
}
function isOwn2(value) {
  return isRecord(value) && ["at", "opened", "refused"].some((key2) => member(value, key2));
}

// providers/snapshot/index.ts
var snapshot = {
  id: "snapshot",
  title: "snapshots",
  docs: "https://github.com/envparity/envparity/blob/main/docs/snapshots.md",
  capabilities: { network: true, names: "complete", values: "read" },
  detect: async () => false,
  async collect(context, sources2) {
    const parts = await Promise.all(sources2.map((source) => readOne2(context, source)));
    return {
      provider: "snapshot",
      coverage: parts.flatMap(({ coverage }) => coverage),
      observations: parts.flatMap(({ observations }) => observations),
      facts: [],
      problems: parts.flatMap(({ problems }) => problems)
    };
  }
};
async function readOne2(context, { environment: environment3, value }) {
  try {
    const opened = await openSource(snapshotSource(value), SNAPSHOT, context);
    return partOf2(opened, environment3, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return blind(error, environment3);
  }
}
function partOf2({ title, file, problems }, environment3, context) {
  if (context.canonical(file.environment) !== environment3)
    throw new UserError("snapshot-environment", `${title} was not taken in ${environment3}`, {
      hint: "Name it for the environment that it was taken in"
    });
  const { component, phase } = file;
  if (component !== void 0 && context.components.get(component) === void 0)
    throw new UserError("snapshot-component", `${title} was taken for ${component}, not here`, {
      hint: "Take it with `--component` and the folder of an app or service of this repository"
    });
  const seen3 = observe3({
    variables: variablesOf3(file),
    environment: environment3,
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    values: sightOf2(file),
    // Without its time: it is the same place when it is taken again.
    place: { source: `the snapshot of ${environment3}${phase === void 0 ? "" : ` at ${phase}`}` },
    mend: "take it again with --phase build or --phase run, whichever that process is"
  });
  return { ...seen3, problems };
}
function blind({ code: code2, message, hint }, environment3) {
  const sight = { names: "none", values: "none", why: message };
  return {
    coverage: [
      {
        role: "supplies",
        channel: "process",
        environment: environment3,
        ...sight,
        ...hint === void 0 ? {} : { mend: hint }
      }
    ],
    observations: [],
    problems: [{ code: code2, message, ...hint === void 0 ? {} : { hint } }]
  };
}

// providers/supabase/answers.gen.js
var validateRestrictions2 = validate244;
var schema74 = { "description": "https://supabase.com/docs/reference/api/v1-get-network-restrictions", "type": "object", "required": ["entitlement", "config", "status"], "properties": { "entitlement": { "description": "`allowed` or `disallowed`.", "type": "string" }, "config": { "type": "object", "properties": { "dbAllowedCidrs": { "type": ["array", "null"], "items": { "type": "string" } }, "dbAllowedCidrsV6": { "type": ["array", "null"], "items": { "type": "string" } } } }, "status": { "description": "`stored` until it is `applied`.", "type": "string" } } };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entitlement === void 0 && (missing0 = "entitlement") || data.config === void 0 && (missing0 = "config") || data.status === void 0 && (missing0 = "status")) {
        validate244.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.entitlement !== void 0) {
          const _errs1 = errors;
          if (typeof data.entitlement !== "string") {
            validate244.errors = [{ instancePath: instancePath + "/entitlement", schemaPath: "#/properties/entitlement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.config !== void 0) {
            let data1 = data.config;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.dbAllowedCidrs !== void 0) {
                  let data2 = data1.dbAllowedCidrs;
                  const _errs5 = errors;
                  if (!Array.isArray(data2) && data2 !== null) {
                    validate244.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrs", schemaPath: "#/properties/config/properties/dbAllowedCidrs/type", keyword: "type", params: { type: schema74.properties.config.properties.dbAllowedCidrs.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate244.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrs/" + i0, schemaPath: "#/properties/config/properties/dbAllowedCidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.dbAllowedCidrsV6 !== void 0) {
                    let data4 = data1.dbAllowedCidrsV6;
                    const _errs9 = errors;
                    if (!Array.isArray(data4) && data4 !== null) {
                      validate244.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrsV6", schemaPath: "#/properties/config/properties/dbAllowedCidrsV6/type", keyword: "type", params: { type: schema74.properties.config.properties.dbAllowedCidrsV6.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        var valid3 = true;
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (typeof data4[i1] !== "string") {
                            validate244.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrsV6/" + i1, schemaPath: "#/properties/config/properties/dbAllowedCidrsV6/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              } else {
                validate244.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs13 = errors;
              if (typeof data.status !== "string") {
                validate244.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate244.errors = vErrors;
  return errors === 0;
}

// providers/supabase/allowlist.ts
var supabase = apiLists({
  id: "supabase",
  title: "Supabase network restrictions",
  docs: "https://supabase.com/docs/guides/platform/network-restrictions",
  variable: "ENVPARITY_SUPABASE_API_URL",
  fallback: "https://api.supabase.com",
  access: [bearer("SUPABASE_ACCESS_TOKEN")],
  needs: "an access token of somebody who may see the database settings of the project, from https://supabase.com/dashboard/account/tokens",
  about: ({ project = "" }) => ({
    service: "supabase",
    guards: "connections",
    admit: {
      text: "Admit {address} in the network restrictions of the project",
      // https://supabase.com/docs/reference/cli/supabase-network-restrictions-update
      command: [
        ...["supabase", "network-restrictions", "update", "--project-ref", project],
        ...["--db-allow-cidr", "{block}", "--append", "--experimental"]
      ],
      url: `https://supabase.com/dashboard/project/${encodeURIComponent(project)}/database/settings`
    }
  }),
  sample: ({ project = "" }) => `https://${project}.supabase.co`,
  async ask(api, { project = "" }) {
    const answer = await api.get(["v1", "projects", project, "network-restrictions"], {
      validate: validateRestrictions2
    });
    const { dbAllowedCidrs, dbAllowedCidrsV6 } = answer.config;
    const entries = [...dbAllowedCidrs ?? [], ...dbAllowedCidrsV6 ?? []].map((range) => ({
      range
    }));
    return { entries, ...standing(answer, entries.length === 0) };
  }
});
function standing({ entitlement, status }, isEmpty) {
  if (entitlement === "disallowed" || isEmpty && status !== "applied")
    return { open: true };
  if (status !== "applied") return { gap: { why: "its last change is not applied yet" } };
  return isEmpty ? { gap: { why: "an empty list may let in nobody, or everybody" } } : {};
}

// providers/turbo/always.ts
var ALWAYS = [
  ...["APPDATA", "BUILDKIT_*", "CI", "COLORTERM", "COMPOSE_*", "COREPACK_*"],
  ...["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "DOCKER_*", "DYLD_FALLBACK_LIBRARY_PATH"],
  ...["DYLD_INSERT_LIBRARIES", "ELECTRON_RUN_AS_NODE", "GITHUB_*", "HOME", "HOMEDRIVE", "HOMEPATH"],
  ...["JB_IDE_*", "JB_INTERPRETER", "LANG", "LD_LIBRARY_PATH", "LD_PRELOAD", "LIBPATH", "NEXT_*"],
  ...["NODE_OPTIONS", "NOW_BUILDER", "NPM_CONFIG_STORE_DIR", "PATH", "PNPM_HOME", "PROGRAMDATA"],
  ...["PWD", "ProgramFiles", "RUNNER_*", "SHELL", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TERM"],
  ...["TERM_PROGRAM", "TMP", "TZ", "USER", "USERPROFILE", "USE_OUTPUT_FOR_EDGE_FUNCTIONS"],
  ...["VC_MICROFRONTENDS_CONFIG_FILE_NAME", "VERCEL", "VERCEL_*", "VSCODE_*", "WINDIR"],
  ...["XAUTHORITY", "XDG_RUNTIME_DIR", "_JETBRAINS_TEST_RUNNER_RUN_SCOPE_TYPE"]
];
var NITRO = [
  ...["NITRO_*", "SERVER_*", "AWS_APP_ID", "INPUT_AZURE_STATIC_WEB_APPS_API_TOKEN", "CLEAVR"],
  ...["CF_PAGES", "FIREBASE_APP_HOSTING", "NETLIFY", "STORMKIT", "NOW_BUILDER", "ZEABUR", "RENDER"]
];
var FRAMEWORKS2 = [
  { dependencies: ["astro"], names: ["PUBLIC_*"] },
  { dependencies: ["blitz"], names: ["NEXT_PUBLIC_*"] },
  { dependencies: ["react-scripts", "react-dev-utils"], names: ["REACT_APP_*"] },
  { dependencies: ["expo"], names: ["EXPO_PUBLIC_*"] },
  { dependencies: ["gatsby"], names: ["GATSBY_*"] },
  { dependencies: ["next"], names: ["NEXT_PUBLIC_*"] },
  { dependencies: ["nitropack", "nitropack-nightly", "nitro", "nitro-nightly"], names: NITRO },
  {
    dependencies: ["nuxt", "nuxt-edge", "nuxt3", "nuxt3-edge"],
    names: ["NUXT_*", "LAUNCH_EDITOR", ...NITRO]
  },
  { dependencies: ["@redwoodjs/core"], names: ["REDWOOD_ENV_*"] },
  {
    dependencies: ["@remix-run/dev", "@remix-run/react", "@remix-run/serve", "@react-router/dev"],
    names: ["REMIX_*"]
  },
  { dependencies: ["@sanity/cli"], names: ["SANITY_STUDIO_*"] },
  { dependencies: ["solid-js", "solid-start"], all: true, names: ["VITE_*"] },
  { dependencies: ["@sveltejs/kit"], names: ["VITE_*", "PUBLIC_*"] },
  { dependencies: ["vite"], names: ["VITE_*"] },
  { dependencies: ["@vue/cli-service"], names: ["VUE_APP_*", "LAUNCH_EDITOR"] }
];
function inferred({ dependencies }) {
  const has = (name) => dependencies.has(name);
  const found = FRAMEWORKS2.find(
    (framework) => framework.all ? framework.dependencies.every(has) : framework.dependencies.some(has)
  );
  return found?.names ?? [];
}

// providers/turbo/declared.ts
function resolveTask({ root, own, documentOf }, component, name) {
  const base = root.tasks.get(`${component.name}#${name}`) ?? root.tasks.get(name);
  if (own === void 0) return base;
  let task = base;
  const others = own.extends.filter((other) => other !== "//").map(documentOf);
  for (const document of [...others, own]) task = extend(task, document?.tasks.get(name));
  return task;
}
function extend(base, own) {
  if (own === void 0 || base === void 0 || own.apart) return own ?? base;
  const env = joined2(base.env, own.env);
  const passThroughEnv = joined2(base.passThroughEnv, own.passThroughEnv);
  return {
    ...own,
    ...env === void 0 ? {} : { env },
    ...passThroughEnv === void 0 ? {} : { passThroughEnv }
  };
}
var EXTENDS = "$TURBO_EXTENDS$";
function joined2(base, own) {
  if (own === void 0 || !own.includes(EXTENDS)) return own ?? base;
  return [...base ?? [], ...own.filter((one) => one !== EXTENDS)];
}
function isStrict({ loose, legacy, globalPassThroughEnv }, task) {
  if (loose) return false;
  return !legacy || globalPassThroughEnv !== void 0 || task.passThroughEnv !== void 0;
}
function passedTo2({ globalEnv, globalPassThroughEnv = [] }, { env = [], passThroughEnv = [] }, component, infers) {
  const framework = infers ? inferred(component) : [];
  const kept = negated(passThroughEnv);
  return [
    { include: ALWAYS, exclude: kept },
    { include: plain4(globalEnv), exclude: [...negated(globalEnv), ...kept] },
    { include: plain4(globalPassThroughEnv), exclude: [...negated(globalPassThroughEnv), ...kept] },
    { include: plain4(passThroughEnv), exclude: kept },
    { include: plain4(env), exclude: negated(env) },
    { include: framework, exclude: [...negated(env), ...negated(globalEnv)] }
  ].filter(({ include }) => include.length > 0);
}
function plain4(patterns2) {
  return patterns2.filter((pattern) => !pattern.startsWith("!"));
}
function negated(patterns2) {
  return patterns2.flatMap((pattern) => pattern.startsWith("!") ? [pattern.slice(1)] : []);
}

// providers/turbo/document.ts
var LARGEST10 = 1024 * 1024;
function readDocuments2(tree) {
  const documents = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    const { path: path2, name } = file;
    if (name !== "turbo.json" && name !== "turbo.jsonc" || file.ignored) continue;
    const text2 = tree.text(path2) ?? "";
    const folder = path2 === name ? "." : path2.slice(0, -name.length - 1);
    const read4 = text2.length > LARGEST10 ? void 0 : readDocument(path2, folder, text2);
    if (read4 !== void 0 && !documents.has(folder)) documents.set(folder, read4);
  }
  return documents;
}
function readDocument(file, folder, text2) {
  const parsed3 = readJsonc(text2);
  if (!parsed3.ok || !isRecord(parsed3.value)) return void 0;
  const { value } = parsed3;
  const pipeline = member(value, "pipeline");
  const passed2 = member(value, "globalPassThroughEnv");
  return {
    file,
    folder,
    extends: texts(member(value, "extends")),
    legacy: isRecord(pipeline),
    loose: member(value, "envMode") === "loose",
    globalEnv: texts(member(value, "globalEnv")),
    ...Array.isArray(passed2) ? { globalPassThroughEnv: texts(passed2) } : {},
    tasks: new Map(tasksIn(member(value, "tasks") ?? pipeline, file, text2))
  };
}
function* tasksIn(value, file, text2) {
  if (!isRecord(value)) return;
  for (const [name, task] of Object.entries(value)) {
    const env = member(task, "env");
    const passThroughEnv = member(task, "passThroughEnv");
    yield [
      name,
      {
        ...Array.isArray(env) ? { env: texts(env) } : {},
        ...Array.isArray(passThroughEnv) ? { passThroughEnv: texts(passThroughEnv) } : {},
        apart: member(task, "extends") === false,
        place: { file, ...positionAt(text2, offsetOf3(name, text2)) }
      }
    ];
  }
}
function offsetOf3(name, text2) {
  const key2 = JSON.stringify(name);
  for (let at = text2.indexOf(key2); at >= 0; at = text2.indexOf(key2, at + 1))
    if (/^\s*:\s*\{/.test(text2.slice(at + key2.length, at + key2.length + 100))) return at;
  return 0;
}

// providers/turbo/invocations.ts
var COMMAND = /(?:^|[\s"'`/;&|(])turbo(?:@[\w.-]+)?((?:[ \t]+[^\s"'`;&|)\\]+)+)/g;
var WITH_VALUE = /^(?:--(?:filter|concurrency|env-mode|cache|cache-dir|cwd|global-deps|log-order|log-prefix|output-logs|profile|remote-cache-timeout|team|token|api|login|color|ui|summarize)|-F)$/;
var OTHER_COMMANDS = /^(?:prune|gen|generate|login|logout|link|unlink|daemon|bin|info|ls|query|scan|telemetry|boundaries|completion|devtools|docs)$/;
var TEXTS = /(?:^|\/)(?:vercel\.json|(?:[\w.-]*\.)?(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|Procfile|netlify\.toml|railway\.(?:json|toml)|render\.ya?ml|nixpacks\.toml|Makefile|justfile)$|^\.github\/workflows\/[^/]+\.ya?ml$/;
var LARGEST11 = 256 * 1024;
function findInvocations(tree, components) {
  const found = /* @__PURE__ */ new Map();
  for (const { scripts } of components.all)
    for (const script of Object.values(scripts)) addFrom(script, found);
  for (const file of tree.files) {
    const { path: path2 } = file;
    if (!TEXTS.test(path2) || file.ignored) continue;
    const text2 = tree.text(path2) ?? "";
    if (text2.length <= LARGEST11 && text2.includes("turbo")) addFrom(text2, found);
  }
  return found;
}
function addFrom(text2, found) {
  const loose = /\bTURBO_ENV_MODE\W{1,4}loose\b/.test(text2);
  for (const [, words = ""] of text2.slice(0, LARGEST11).matchAll(COMMAND)) {
    const read4 = readWords(words.trim().split(/\s+/));
    for (const task of read4.tasks) {
      const known9 = found.get(task) ?? { loose: false, infers: true };
      found.set(task, {
        loose: known9.loose || loose || read4.loose,
        infers: known9.infers && read4.infers
      });
    }
  }
}
function readWords(words) {
  const tasks = [];
  let loose = false;
  let infers = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") break;
    const next2 = words[index + 1];
    if (word === "--env-mode=loose" || word === "--env-mode" && next2 === "loose") loose = true;
    if (word === "--framework-inference=false") infers = false;
    if (WITH_VALUE.test(word)) index++;
    else if (OTHER_COMMANDS.test(word) && tasks.length === 0) break;
    else if (!word.startsWith("-") && word !== "run" && word !== "watch") tasks.push(taskOf(word));
  }
  return { tasks, loose, infers };
}
function taskOf(word) {
  return word.slice(word.indexOf("#") + 1);
}

// providers/turbo/index.ts
var BUILDS2 = /^(?:build|vercel-build|build:prod(?:uction)?)$/;
var turbo = {
  id: "turbo",
  title: "Turborepo",
  docs: "https://turborepo.com/docs/crafting-your-repository/using-environment-variables",
  capabilities: { network: false, names: "partial", values: "never" },
  detect: async ({ tree }) => tree.files.some(({ name }) => /^turbo\.jsonc?$/.test(name)),
  collect: async (context) => ({
    provider: "turbo",
    coverage: [],
    observations: [],
    facts: [...strictTasks(context)],
    problems: []
  })
};
function* strictTasks({ tree, components }) {
  const documents = readDocuments2(tree);
  if (documents.size === 0) return;
  const invocations = findInvocations(tree, components);
  const named4 = new Map(components.all.map(({ name, id }) => [name, id]));
  const documentOf = (name) => documents.get(named4.get(name) ?? "");
  for (const component of components.all) {
    const scope = scopeOf(component, documents, documentOf);
    if (scope === void 0) continue;
    for (const [name, invocation] of invocations) {
      const fact = strictTask(scope, component, name, invocation);
      if (fact !== void 0) yield fact;
    }
  }
}
function scopeOf({ id }, documents, documentOf) {
  const own = documents.get(id);
  const root = foldersAbove(id).map((folder) => documents.get(folder)).find((document) => document !== void 0 && document.extends.length === 0);
  if (root === void 0) return void 0;
  return { root, documentOf, ...own === void 0 || own === root ? {} : { own } };
}
function foldersAbove(id) {
  const parts = id === "." ? [] : id.split("/");
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), "."];
}
function strictTask(scope, component, name, { loose, infers }) {
  if (loose || !BUILDS2.test(name)) return void 0;
  if (component.id === scope.root.folder || component.scripts[name] === void 0) return void 0;
  const task = resolveTask(scope, component, name);
  if (task === void 0 || !isStrict(scope.root, task)) return void 0;
  return {
    fact: "strict-task",
    component: component.id,
    task: name,
    phase: "build",
    place: task.place,
    passed: passedTo2(scope.root, task, component, infers)
  };
}

// providers/vercel/coverage.ts
function row(part2) {
  return { role: "supplies", channel: "process", ...part2 };
}
function blindRow2(environment3, component, why, mend) {
  return row({
    environment: environment3,
    ...component === void 0 ? {} : { component },
    names: "none",
    values: "none",
    why,
    ...mend === void 0 ? {} : { mend }
  });
}
function unasked3(signs, known9, environments, { linked: linked2 }) {
  return signs.flatMap(
    (sign) => environments.filter((one) => isDeployment(one) && !known9.some((other) => covers(other, one, sign))).map((one) => blindRow2(one, sign.component, whyOf(sign), mendOf4(one, linked2)))
  );
}
function covers(known9, environment3, { component }) {
  if (known9.environment !== environment3) return false;
  return component === void 0 || known9.component === void 0 || known9.component === component;
}
function whyOf({ file, dependency }) {
  const sign = dependency === void 0 ? file : `${dependency} in ${file}`;
  return `Vercel holds its variables (${sign} says so), and envparity has not asked there`;
}
function mendOf4(environment3, linked2) {
  if (linked2) return "VERCEL_TOKEN=\u2026 envparity check";
  return /^[\w.-]+$/.test(environment3) ? `vercel env ls ${environment3}` : void 0;
}
function servedBy({ environments }) {
  return environments.filter(isDeployment);
}

// providers/vercel/links.ts
var MOST_LINKS = 50;
var LINK_FILE = /(?:^|\/)\.(?:vercel|now)\/(project|repo)\.json$/;
function findLinks(context) {
  const { env } = context;
  const project = (env.VERCEL_PROJECT_ID ?? "").trim();
  const org = (env.VERCEL_ORG_ID ?? "").trim();
  if (project !== "" && org !== "") return linked([{ project, ...teamOf(org) }], []);
  const half = org !== "" || project !== "" && (env.VERCEL ?? "") === "";
  return linked([...fileLinks(context)], half ? [halfLinked(org === "")] : []);
}
function linked(links, problems) {
  const unique2 = new Map(
    links.map((link) => [JSON.stringify([link.project, link.team, link.component]), link])
  );
  return { links: [...unique2.values()].slice(0, MOST_LINKS), problems };
}
function halfLinked(hasProject) {
  const [set, unset] = hasProject ? ["VERCEL_PROJECT_ID", "VERCEL_ORG_ID"] : ["VERCEL_ORG_ID", "VERCEL_PROJECT_ID"];
  return {
    code: "vercel-half-linked",
    message: `${set} is set and ${unset} is not, so neither is used`,
    hint: `Set ${unset} too; \`vercel link\` writes both to .vercel/project.json`
  };
}
function* fileLinks({
  tree,
  components,
  pullRequest
}) {
  for (const { path: path2 } of tree.files) {
    const kind = LINK_FILE.exec(path2)?.[1];
    if (kind === void 0 || pullRequest && tree.tracked(path2) !== false) continue;
    const parsed3 = readJson(tree.text(path2) ?? "");
    if (!parsed3.ok) continue;
    const folder = path2.replace(LINK_FILE, "");
    if (kind === "repo") yield* repoLinks(parsed3.value, folder, components);
    else yield* projectLink(parsed3.value, folder, components);
  }
}
function* projectLink(value, folder, components) {
  const project = text(member(value, "projectId"));
  if (!project) return;
  const root = text(member(member(value, "settings"), "rootDirectory")) ?? "";
  yield {
    project,
    ...teamOf(text(member(value, "orgId"))),
    ...nameOf3(member(value, "projectName")),
    ...componentOf3([folder, root], components)
  };
}
function* repoLinks(value, folder, components) {
  const projects = member(value, "projects");
  for (const entry2 of Array.isArray(projects) ? projects : []) {
    const project = text(member(entry2, "id"));
    if (!project) continue;
    yield {
      project,
      ...teamOf(text(member(entry2, "orgId")) ?? text(member(value, "orgId"))),
      ...nameOf3(member(entry2, "name")),
      ...componentOf3([folder, text(member(entry2, "directory")) ?? ""], components)
    };
  }
}
function teamOf(org) {
  return org?.startsWith("team_") ? { team: org } : {};
}
function nameOf3(value) {
  return typeof value === "string" && value !== "" ? { name: value } : {};
}
function componentOf3(path2, components) {
  const folder = path2.flatMap((part2) => part2.split("/")).filter((part2) => part2 !== "" && part2 !== ".").join("/");
  if (folder === "") return {};
  const { id } = components.of(`${folder}/-`);
  return id === "." ? {} : { component: id };
}

// providers/vercel/plan.ts
function planOf2(links, options, { pullRequest, sourcesOfBase }) {
  const asks = /* @__PURE__ */ new Map();
  const problems = [];
  for (const link of links) asks.set(keyOf3(link), { ...link, wanted: [], whole: true });
  for (const { environment: environment3, value } of options) {
    const said = settingsOf2(value);
    const { from, branch: branch2 } = said;
    const wanted = {
      environment: environment3,
      ...from === void 0 ? {} : { from },
      ...branch2 === void 0 ? {} : { branch: branch2 }
    };
    const chosen2 = chosenBy(said, links);
    if (pullRequest && !sourcesOfBase && chosen2.some((link) => !links.includes(link))) {
      problems.push(untrusted2(environment3));
      continue;
    }
    if (chosen2.length === 0) problems.push(unlinked(environment3));
    for (const link of chosen2) {
      const key2 = keyOf3(link);
      const ask2 = asks.get(key2) ?? { ...link, wanted: [], whole: false };
      asks.set(key2, { ...ask2, wanted: [...ask2.wanted, wanted] });
    }
  }
  const configured = new Set(options.map(({ environment: environment3 }) => environment3));
  return { asks: [...asks.values()], configured, problems };
}
function settingsOf2(value) {
  const settings = isRecord(value) ? value : {};
  return {
    project: text(member(settings, "project")),
    team: text(member(settings, "team")),
    from: text(member(settings, "environment")),
    branch: text(member(settings, "branch"))
  };
}
function chosenBy({ project, team }, links) {
  const named4 = links.filter(
    (link) => (project === void 0 || link.project === project || link.name === project) && (team === void 0 || link.team === team)
  );
  if (named4.length > 0) return named4;
  if (project !== void 0) return [{ project, ...team === void 0 ? {} : { team } }];
  return team === void 0 ? [] : links.map((link) => ({ ...link, team }));
}
function keyOf3({ project, team, component }) {
  return JSON.stringify([project, team, component]);
}
function unlinked(environment3) {
  return {
    code: "vercel-not-linked",
    message: `${environment3} is to come from Vercel, and no project of it is linked or named`,
    hint: "Run `vercel link`, or set VERCEL_ORG_ID and VERCEL_PROJECT_ID, or add `project` to the source in envparity.yaml"
  };
}
function untrusted2(environment3) {
  return {
    code: "vercel-untrusted-project",
    message: `the configuration of a pull request does not choose the Vercel project of ${environment3}`,
    hint: "Set VERCEL_ORG_ID and VERCEL_PROJECT_ID in the workflow, or run `vercel link` there before"
  };
}

// providers/vercel/remedy.ts
var USUAL = /* @__PURE__ */ new Set(["production", "preview", "development"]);
var PLAIN5 = /^[\w./@-]+$/;
function remedy5({ name, environment: environment3, component, channel, again, snapshot: snapshot2, tree }, options) {
  const source = options.find((option) => option.environment === environment3)?.value;
  const covered = snapshot2.coverage.some(
    (row2) => row2.role === "supplies" && row2.environment === environment3 && (row2.component ?? component.id) === component.id
  );
  if (channel !== "process" || !(covered || source !== void 0)) return void 0;
  const text2 = `Set ${name} for ${environment3} on Vercel, then deploy again`;
  const target = targetOf(source, environment3);
  if (target === void 0) return { text: text2 };
  const folder = isLinkedAtRoot(component.id, tree) ? [] : ["--cwd", component.id];
  if (![...target, ...folder].every((word) => PLAIN5.test(word))) return { text: text2 };
  const over2 = again ? ["--force"] : [];
  return { text: text2, command: ["vercel", "env", "add", name, ...target, ...folder, ...over2] };
}
function isLinkedAtRoot(id, tree) {
  const link = ".vercel/project.json";
  return id === "." || tree.has(link) && !tree.has(`${id}/${link}`);
}
function targetOf(source, environment3) {
  const settings = isRecord(source) ? source : {};
  const target = text(member(settings, "environment")) ?? environment3;
  const branch2 = text(member(settings, "branch"));
  if (!USUAL.has(target) && member(settings, "environment") === void 0) return void 0;
  return target === "preview" && branch2 !== void 0 ? [target, branch2] : [target];
}

// providers/vercel/signs.ts
var NAMED = /* @__PURE__ */ new Set(["vercel.json", "vercel.ts", "now.json"]);
var LINK = /(?:^|\/)\.(?:vercel|now)\/(?:project|repo)\.json$/;
var PACKAGES = [
  "@astrojs/vercel",
  "@sveltejs/adapter-vercel",
  "@vercel/analytics",
  "@vercel/blob",
  "@vercel/config",
  "@vercel/edge-config",
  "@vercel/functions",
  "@vercel/kv",
  "@vercel/postgres",
  "@vercel/remix",
  "@vercel/speed-insights",
  "@vercel/toolbar",
  "vercel"
];
var ASIDE5 = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?|development|testing|cypress)\//i;
var HIDDEN = /(?:^|\/)\.[^/]+\//;
function findSigns2(world) {
  const { tree, components } = world;
  const signs = /* @__PURE__ */ new Map();
  const add2 = (id, sign) => {
    for (const app of id === "." ? [id] : components.consumers(id))
      if (!signs.has(app)) signs.set(app, app === "." ? sign : { ...sign, component: app });
  };
  for (const file of tree.files)
    if (isSign(file, world)) add2(components.of(linkedFrom(file.path)).id, { file: file.path });
  for (const component of components.all) {
    const dependency = dependencyOf(component);
    const file = component.manifest ?? "package.json";
    if (dependency !== void 0) add2(component.id, { file, dependency });
  }
  return [...signs].sort(([a], [b]) => a < b ? -1 : 1).map(([, sign]) => sign);
}
function isSign(file, world) {
  return isSettings(file, world) || LINK.test(file.path) && !ASIDE5.test(file.path);
}
function isSettings(file, world) {
  const { path: path2, name } = file;
  if (!NAMED.has(name) || ASIDE5.test(path2) || HIDDEN.test(path2) || file.ignored) return false;
  return name !== "vercel.ts" || isConfiguration(path2, world);
}
function isConfiguration(path2, { tree, components }) {
  const { id } = components.of(path2);
  if (path2 !== (id === "." ? "vercel.ts" : `${id}/vercel.ts`)) return false;
  return /@vercel\/config|\bVercelConfig\b|\bexport\s+const\s+config\b/.test(tree.text(path2) ?? "");
}
function dependencyOf({ dependencies }) {
  return PACKAGES.find((name) => dependencies.has(name));
}
function linkedFrom(path2) {
  return LINK.test(path2) ? path2.replace(/\.(?:vercel|now)\//, "") : path2;
}

// providers/vercel/settings.ts
var MAPS = [
  { path: ["env"], phases: ["run"] },
  { path: ["build", "env"], phases: ["build"] }
];
function findSettings(world) {
  const files = world.tree.files.filter((file) => isSettings(file, world));
  const coded = files.filter(
    ({ name, path: path2 }) => name === "vercel.ts" && setsVariables(world, path2)
  );
  return {
    supplies: files.filter(({ name }) => name !== "vercel.ts").flatMap((file) => [...suppliesOf6(world, file)]),
    lowered: (row2) => lower(row2, coded, world)
  };
}
function* suppliesOf6(world, { path: path2 }) {
  const { tree, components, environments, describe } = world;
  const source = tree.text(path2) ?? "";
  const parsed3 = readJson(source);
  if (!parsed3.ok) return;
  const { id } = components.of(path2);
  for (const map of MAPS) {
    for (const [name, value] of textEntries(memberAt(parsed3.value, ...map.path))) {
      const offset = Math.max(0, source.indexOf(JSON.stringify(name)));
      for (const environment3 of environments.filter(isDeployment)) {
        yield {
          role: "supplies",
          name,
          channel: "process",
          environment: environment3,
          ...id === "." ? {} : { component: id },
          phases: map.phases,
          // A reference to a secret: https://vercel.com/docs/project-configuration
          value: value.startsWith("@") ? { kind: "hidden" } : describe(name, value, environment3),
          place: { file: path2, ...positionAt(source, offset) },
          layer: 0,
          when: `Vercel still takes \`${map.path.join(".")}\` from ${path2}`
        };
      }
    }
  }
}
function setsVariables({ tree }, path2) {
  return /\benv\b/.test(tree.text(path2) ?? "");
}
function lower(row2, coded, { components }) {
  const file = coded.find(({ path: path2 }) => {
    const { id } = components.of(path2);
    return id === "." || row2.component === void 0 || row2.component === id;
  });
  if (file === void 0 || row2.names !== "complete") return row2;
  const why = `${file.path} may set variables, and code is not run`;
  return { ...row2, names: "partial", values: "partial", why };
}

// src/net/cli-login.ts
var LARGEST12 = 64 * 1024;
function readLogin(paths) {
  for (const path2 of paths) {
    const found = readOutsideFile(path2, LARGEST12);
    if (found !== void 0) return found;
  }
  return void 0;
}

// providers/vercel/token.ts
function accessOf2({ env, asked, offline, pullRequest, now }) {
  if (offline) return refuse4("offline", "envparity runs offline", "Run without --offline");
  const token = env.VERCEL_TOKEN?.trim();
  if (token) return { token };
  const login = asked && !pullRequest ? readLogin(loginFiles(env)) : void 0;
  if (login === void 0) return withoutToken("VERCEL_TOKEN is not set");
  const parsed3 = readJson(login);
  const found = parsed3.ok ? text(member(parsed3.value, "token")) : void 0;
  if (!found) return withoutToken("VERCEL_TOKEN is not set, and nobody is logged in");
  const expires = parsed3.ok ? member(parsed3.value, "expiresAt") : void 0;
  if (typeof expires === "number" && expires * 1e3 <= now.getTime())
    return withoutToken("VERCEL_TOKEN is not set, and the login has expired");
  return { token: found };
}
function loginFiles({ XDG_DATA_HOME, HOME, APPDATA }) {
  const folders = [
    XDG_DATA_HOME,
    HOME && `${HOME}/.local/share`,
    HOME && `${HOME}/Library/Application Support`,
    APPDATA && `${APPDATA}/xdg.data`
  ];
  return folders.flatMap((folder) => folder ? [`${folder}/com.vercel.cli/auth.json`] : []);
}
function withoutToken(why) {
  const hint = "Set VERCEL_TOKEN to a token from https://vercel.com/account/settings/tokens";
  return refuse4("vercel-no-token", why, hint);
}
function refuse4(code2, why, hint) {
  return { refused: { code: code2, message: `Vercel was not asked: ${why}`, hint } };
}

// providers/vercel/index.ts
var vercel = {
  id: "vercel",
  title: "Vercel",
  docs: "https://vercel.com/docs/environment-variables",
  capabilities: { network: true, names: "complete", values: "read" },
  detect: async (context) => signsOf2(context, findLinks(context).links).length > 0,
  async collect(context, options) {
    const { links, problems } = findLinks(context);
    const signs = signsOf2(context, links);
    const plan = planOf2(links, options, context);
    const seen3 = await read3(plan, context);
    const known9 = [...seen3.flatMap(({ coverage }) => coverage), ...unplanned(plan, options)];
    const settings = findSettings(context);
    const rest2 = unasked3(signs, known9, context.environments, { linked: links.length > 0 });
    return {
      provider: "vercel",
      coverage: [...known9, ...rest2].map(settings.lowered),
      observations: [...seen3.flatMap(({ supplies }) => supplies), ...settings.supplies],
      facts: [],
      egress: signs.flatMap((sign) => egressOf2(sign, context.environments)),
      deployments: seen3.flatMap(({ deployments }) => deployments),
      problems: [...problems, ...plan.problems, ...seen3.flatMap((one) => one.problems)]
    };
  },
  remedy: remedy5
};
function egressOf2({ file, component }, environments) {
  const place = { file, line: 1, column: 1 };
  const deployed = environments.filter(isDeployment);
  return documentedEgress({ platform: "vercel", environments: deployed, component, place });
}
function signsOf2(context, links) {
  const signs = findSigns2(context);
  return signs.length === 0 && links.length > 0 ? [{ file: "VERCEL_PROJECT_ID" }] : signs;
}
async function read3(plan, context) {
  if (plan.asks.length === 0) return [];
  const access = accessOf2(context);
  if ("refused" in access && !context.asked) return [];
  const { readProjects, refuseProjects } = await import("./providers-vercel-projects.js");
  return "refused" in access ? refuseProjects(plan, access.refused, context) : readProjects(plan, access.token, context);
}
function unplanned({ asks, problems }, options) {
  const planned = new Set(
    asks.flatMap(({ wanted }) => wanted.map(({ environment: environment3 }) => environment3))
  );
  const [problem] = problems;
  return options.filter(({ environment: environment3 }) => !planned.has(environment3)).map(
    ({ environment: environment3 }) => blindRow2(
      environment3,
      void 0,
      problem?.message ?? "no project of it is known",
      problem?.hint
    )
  );
}

// providers/index.ts
var providers = [
  code,
  dotenv,
  docker,
  github,
  hosting,
  launch,
  process2,
  replit,
  snapshot,
  turbo,
  vercel
];
var allowlistSources = [
  algolia,
  aws,
  azure,
  clickhouseCloud,
  cloudflare,
  digitalocean,
  elasticCloud,
  gcp,
  githubOrganization,
  mailgun,
  mongodbAtlas,
  neon,
  planetscale,
  redisCloud,
  render,
  sendgrid,
  supabase
];
var egressSources = [
  {
    id: "azure",
    title: "Azure App Service",
    load: async () => (await import("./providers-azure-egress.js")).azureEgress
  },
  {
    id: "digitalocean",
    title: "DigitalOcean",
    load: async () => (await import("./providers-digitalocean-egress.js")).digitaloceanEgress
  },
  {
    id: "fly",
    title: "Fly.io",
    load: async () => (await import("./providers-fly-egress.js")).flyEgress
  },
  {
    id: "github",
    title: "GitHub",
    load: async () => (await import("./providers-github-egress.js")).githubEgress
  },
  {
    id: "heroku",
    title: "Heroku",
    load: async () => (await import("./providers-heroku-egress.js")).herokuEgress
  },
  {
    id: "railway",
    title: "Railway",
    load: async () => (await import("./providers-railway-egress.js")).railwayEgress
  },
  {
    id: "render",
    title: "Render",
    load: async () => (await import("./providers-render-egress.js")).renderEgress
  },
  {
    id: "vercel",
    title: "Vercel",
    load: async () => (await import("./providers-vercel-egress.js")).vercelEgress
  }
];

export {
  eventPayload,
  outsiderOf,
  git,
  trackedFiles,
  repositoryOf,
  addressOf,
  resourceUrl,
  openGitHub,
  readPages,
  openApi,
  blindList,
  readEntries,
  runProgram,
  validateSite,
  validateFailure2 as validateFailure,
  validateAppAnswer,
  isMode,
  validateSecretList,
  validateVariableList,
  validateEnvironmentList,
  validateRepository,
  validateRunnerList,
  accessOf,
  fullName,
  serverHost,
  CHANNELS,
  mendOf2 as mendOf,
  NOWHERE,
  unseen2 as unseen,
  blindRow,
  openClient,
  suppliesOf4 as suppliesOf,
  SERVICE2 as SERVICE,
  validateDedicatedIpList,
  openSource,
  row,
  blindRow2,
  servedBy,
  componentOf3 as componentOf,
  accessOf2,
  providers,
  allowlistSources,
  egressSources
};
