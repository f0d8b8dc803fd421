import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderCarried,
  takenFor,
  takenIn
} from "./shared-cli-taken.js";
import {
  writeOutput
} from "./shared-cli-write-output.js";
import {
  progress
} from "./shared-cli-progress.js";
import {
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import {
  terminalOf
} from "./shared-picocolors-picocolors.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  textOf,
  visible,
  visibleJson
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import {
  package_default
} from "./shared-package.js";
import "./shared-scan.js";
import {
  OBSERVATION,
  gapIn
} from "./shared-egress-observation.gen.js";
import {
  platformOf
} from "./shared-wellknown-platform.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  addressMistake,
  networkError,
  placeOf,
  readBody,
  systemCode,
  transportOf
} from "./shared-net-fetch.js";
import "./shared-egress-platforms.js";
import {
  FAMILIES
} from "./shared-egress-set.js";
import {
  globalMistake,
  parseRange,
  rangeText
} from "./shared-egress-address.js";
import {
  isRecord
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/net/once.ts
var NO_ROUTE = /^(ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/;
async function askOnce(url, options) {
  const { signal, requestMs } = options;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, requestMs);
  try {
    return await exchange(url, options, AbortSignal.any([signal, controller.signal]));
  } catch (error) {
    if (signal.aborted) return { failure: "was not waited for" };
    if (controller.signal.aborted)
      return { failure: `did not answer within ${Math.round(requestMs / 1e3)} s` };
    return failureOf(error, url);
  } finally {
    clearTimeout(timer);
    stop();
  }
}
async function exchange(url, { send, maxBytes }, signal) {
  const headers = [
    ["accept", "text/plain, application/json;q=0.9"],
    // Else one answer may be told to everybody: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4
    ["cache-control", "no-cache"],
    ["user-agent", "envparity"]
  ];
  const response = await send(url, {
    method: "GET",
    headers,
    body: null,
    redirect: "manual",
    signal
  });
  const bytes = await readBody(response, maxBytes);
  if (bytes === void 0) return { failure: "answered with far more than an address" };
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, text: bytes.toString("utf8") };
}
function failureOf(error, url) {
  const address = { title: url.host, variable: "the address", base: url };
  const code = systemCode(error) ?? "";
  if (NO_ROUTE.test(code))
    return { failure: `cannot be reached from here (${code})`, noRoute: true };
  const { message } = networkError(error, address, url);
  const place = `${placeOf(url)} `;
  return message.startsWith(place) ? { failure: message.slice(place.length) } : { failure: `gave nothing: ${message}` };
}

// src/net/pinned.ts
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
function pinnedTransport(family) {
  return (url, { method, headers, signal }) => new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? secureRequest : plainRequest;
    const options = { method, headers: Object.fromEntries(headers), family, signal };
    request(url, { ...options, agent: false }).on("response", (message) => {
      const { statusCode = 0, headers: received } = message;
      const type = received["content-type"];
      resolve({
        status: statusCode,
        headers: new Headers(type === void 0 ? {} : { "content-type": type }),
        body: message
      });
    }).on("error", reject).end();
  });
}

// src/egress/observe/answer.ts
function readAnswer({ status, type, text }, form, family) {
  if (REDIRECTS.has(status))
    return { refused: `redirected elsewhere (${status}), as login pages do` };
  if (status !== 200) return { refused: `answered ${status}` };
  const wrong = typeMistake(type, form);
  if (wrong !== void 0) return { refused: wrong };
  return oneAddress(candidates(text.trim(), form), family);
}
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function typeMistake(type, form) {
  const media = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^(text\/html|application\/xhtml\+xml)$/.test(media)) return "answered with a web page";
  const isJson = media === "application/json";
  const isText = media === "text/plain" || media === "";
  const fits = form === "any" ? isJson || isText : form === "json" ? isJson : isText;
  return fits ? void 0 : "answered with something else than text";
}
function candidates(text, form) {
  if (form === "json" || form === "any" && text.startsWith("{")) return inJson(text);
  const lines = [...text.matchAll(/^ip=(.*)$/gm)].map(([, value = ""]) => value);
  if (form === "trace" || form === "any" && lines.length > 0) return lines.flatMap(listed);
  return listed(text);
}
function inJson(text) {
  try {
    const data = JSON.parse(text);
    return isRecord(data) && typeof data.ip === "string" ? listed(data.ip) : [];
  } catch {
    return [];
  }
}
function listed(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
function oneAddress(texts, family) {
  const found = /* @__PURE__ */ new Map();
  for (const word of new Set(texts)) {
    const parsed = parseRange(word);
    if ("mistake" in parsed) return { refused: `answered a text that ${parsed.mistake}` };
    if (/[/–-]/.test(word)) return { refused: "answered a range" };
    found.set(rangeText(parsed.range), parsed.range);
  }
  const [seen, ...others] = found.values();
  if (seen === void 0) return { refused: "answered no address" };
  if (others.length > 0) return { refused: "answered several addresses" };
  const mistake = globalMistake(seen);
  if (mistake !== void 0) return { refused: `answered an address that is ${mistake}` };
  if (family !== void 0 && seen.family !== family)
    return { refused: "answered an address of the other family" };
  return { seen };
}

// src/egress/observe/tally.ts
var HOST_BITS = 64n;
function comparedAs({ family, first, last }) {
  if (family === "ipv4") return { family, first, last };
  const start = first >> HOST_BITS << HOST_BITS;
  return { family, first: start, last: start | (1n << HOST_BITS) - 1n };
}
function tally(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const range = comparedAs(sighting.seen);
    const group = groups.get(rangeText(range)) ?? { range, members: [] };
    group.members.push(sighting);
    groups.set(rangeText(range), group);
  }
  const sorted = [...groups.values()].sort(({ range: a }, { range: b }) => order(a, b));
  return sorted.map(({ range, members }) => ({
    range: rangeText(range),
    addresses: sortedTexts(members.map(({ seen }) => rangeText(seen))),
    count: members.length,
    operators: sortedTexts(members.map(({ operator }) => operator)),
    first: Math.min(...members.map(({ round }) => round)),
    last: Math.max(...members.map(({ round }) => round))
  }));
}
function order(a, b) {
  if (a.family !== b.family) return a.family === "ipv4" ? -1 : 1;
  return a.first < b.first ? -1 : 1;
}
function sortedTexts(texts) {
  return [...new Set(texts)].sort();
}
function isConfirmed({ operators }) {
  return operators.length > 1;
}
function outvoted(seen, sightings) {
  const confirmed = new Set(seen.filter(isConfirmed).map(({ range }) => range));
  const isShared = ({ seen: own }) => confirmed.has(rangeText(comparedAs(own)));
  return sortedTexts(sightings.map(({ operator }) => operator)).filter((operator) => {
    const own = sightings.filter((one) => one.operator === operator);
    const others = sightings.filter((one) => one.operator !== operator);
    return !own.some(isShared) && others.filter(isShared).length * 2 > others.length;
  });
}
function unseenOf(seen) {
  const once = seen.filter(({ count }) => count === 1).length;
  const twice = seen.filter(({ count }) => count === 2).length;
  if (once === 0) return 0;
  return Math.ceil(twice > 0 ? once ** 2 / (2 * twice) : once * (once - 1) / 2);
}

// src/egress/observe/describe.ts
function describeWay(walked, services, dns) {
  const { end, rounds, sightings } = walked;
  const seen = tally(sightings);
  const confirmed = seen.filter(isConfirmed);
  const wrong = outvoted(seen, sightings);
  const credible = seen.filter(({ operators }) => operators.some((one) => !wrong.includes(one)));
  return {
    state: confirmed.length > 0 ? "seen" : end === "no-route" ? "none" : "unknown",
    end,
    rounds,
    unseen: unseenOf(credible),
    addresses: confirmed,
    unconfirmed: seen.filter((one) => !isConfirmed(one)),
    services: describeServices(walked, services, wrong),
    ...dns.length === 0 ? {} : { dns: dns.map((one) => describeDns(one, seen)) }
  };
}
function describeServices({ sightings, failures }, services, wrong) {
  const operators = [...new Set(services.map(({ operator }) => operator))].sort();
  return operators.map((operator) => {
    const counts = /* @__PURE__ */ new Map();
    for (const { operator: whose, why } of failures)
      if (whose === operator) counts.set(why, (counts.get(why) ?? 0) + 1);
    return {
      operator,
      answers: sightings.filter((one) => one.operator === operator).length,
      ...wrong.includes(operator) ? { outvoted: true } : {},
      failures: [...counts].map(([why, count]) => ({ why, count }))
    };
  });
}
function describeDns(one, seen) {
  if (!("seen" in one)) return one;
  const range = rangeText(comparedAs(one.seen));
  const agrees = seen.some((other) => other.range === range);
  return { operator: one.operator, range: rangeText(one.seen), agrees };
}

// src/net/ask-dns.ts
import { Resolver } from "node:dns/promises";
var DEADLINE_MS = 3e3;
async function askDns({ name, type, servers }, signal) {
  const resolver = new Resolver({ timeout: DEADLINE_MS, tries: 1 });
  const cancel = () => resolver.cancel();
  const ended = AbortSignal.any([signal]);
  ended.addEventListener("abort", cancel);
  try {
    resolver.setServers(servers);
    if (type === "TXT")
      return { texts: (await resolver.resolveTxt(name)).map((parts) => parts.join("")) };
    return { texts: await (type === "A" ? resolver.resolve4(name) : resolver.resolve6(name)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
    return { failure: `gave nothing (${code})` };
  } finally {
    ended.removeEventListener("abort", cancel);
  }
}

// src/egress/observe/dns.ts
async function askNameServers(servers, family, signal) {
  return Promise.all(servers.map((server) => askOne(server, family, signal)));
}
async function askOne({ operator, name, type, servers }, family, signal) {
  const address = family === "ipv4" ? "A" : "AAAA";
  const question = {
    name,
    type: type === "text" ? "TXT" : address,
    servers: servers[family]
  };
  const answer = await askDns(question, signal);
  if ("failure" in answer) return { operator, why: answer.failure };
  const texts = answer.texts.filter((text) => !text.startsWith("edns0-client-subnet"));
  const heard = oneAddress(texts, family);
  return "seen" in heard ? { operator, seen: heard.seen } : { operator, why: heard.refused };
}

// src/egress/observe/way.ts
var LEAST_ROUNDS = 12;
var QUIET_ROUNDS = 8;
var PATIENCE = 2;
var QUORUM = 2;
async function walk(options) {
  const { rounds, signal, services, ask: ask2, onRound } = options;
  const notes = emptyNotes();
  const over = (round, end) => {
    const { sightings, failures } = notes;
    return { rounds: round, end, sightings, failures };
  };
  for (let round = 1; round <= rounds; round++) {
    const asked = services.filter((service) => (notes.inARow.get(service) ?? 0) < PATIENCE);
    if (countOperators(asked) < QUORUM) return over(round - 1, "silent");
    const inTurn = rotated(asked, round);
    const heard = await Promise.all(inTurn.map(async (one) => [one, await ask2(one)]));
    for (const [service, what] of heard)
      if ("seen" in what) noteSeen(notes, service, what.seen, round);
      else if (!signal.aborted) noteFailure(notes, service, what);
    if (signal.aborted) return over(round, "stopped");
    onRound?.(round, notes.known.size);
    if (notes.sightings.length === 0 && notes.noRoute.size >= QUORUM)
      return over(round, "no-route");
    if (round >= LEAST_ROUNDS && round - notes.lastNew >= QUIET_ROUNDS)
      return over(round, "settled");
  }
  return over(rounds, "cut");
}
function rotated(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
function emptyNotes() {
  return {
    sightings: [],
    failures: [],
    inARow: /* @__PURE__ */ new Map(),
    noRoute: /* @__PURE__ */ new Set(),
    known: /* @__PURE__ */ new Set(),
    lastNew: 0
  };
}
function noteSeen(notes, service, seen, round) {
  notes.inARow.delete(service);
  notes.sightings.push({ operator: service.operator, round, seen });
  const range = rangeText(comparedAs(seen));
  if (notes.known.has(range)) return;
  notes.known.add(range);
  notes.lastNew = round;
}
function noteFailure({ failures, inARow, noRoute }, service, { refused, noRoute: isUnreachable }) {
  const { operator } = service;
  failures.push({ operator, why: refused });
  inARow.set(service, (inARow.get(service) ?? 0) + 1);
  if (isUnreachable) noRoute.add(operator);
}
function countOperators(services) {
  return new Set(services.map(({ operator }) => operator)).size;
}

// src/egress/observe/index.ts
var REQUEST_MS = 3e3;
var MAX_BYTES = 1024;
async function observeEgress(options) {
  const { env, environment, component, now, key, version, onProgress } = options;
  const platform = platformOf(env);
  const phase = options.phase ?? platform?.phase;
  const report = reporter(onProgress);
  const ways = await Promise.all([
    ...FAMILIES.map((family) => directWay(family, options, report)),
    ...hasProxy(env) ? [proxyWay(options, report)] : []
  ]);
  onProgress?.([]);
  return {
    schemaVersion: 1,
    takenAt: now.toISOString(),
    environment,
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    ...platform === void 0 ? {} : { platform: platform.id },
    version,
    ...key === void 0 ? {} : { keyIds: key.ids },
    proxies: PROXIES.filter((name) => (env[name] ?? "").trim() !== ""),
    ways
  };
}
var PROXIES = ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]).concat("NODE_USE_ENV_PROXY");
function hasProxy(env) {
  return ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => [name, name.toLowerCase()]).some((name) => (env[name] ?? "").trim() !== "");
}
async function directWay(family, options, report) {
  const { rounds, signal, nameServers } = options;
  const title = family === "ipv4" ? "IPv4" : "IPv6";
  const services = options.services.filter(({ families }) => families.includes(family));
  const send = pinnedTransport(family === "ipv4" ? 4 : 6);
  const [walked, dns] = await Promise.all([
    walk({
      services,
      ask: (service) => ask(service, send, signal, family),
      rounds,
      signal,
      onRound: (round, addresses) => report(title, round, addresses)
    }),
    askNameServers(nameServers, family, signal)
  ]);
  return { path: "direct", family, ...describeWay(walked, services, dns) };
}
async function proxyWay(options, report) {
  const { services, rounds, signal, env } = options;
  await transportOf(env);
  const walked = await walk({
    services,
    // One that is used again keeps its connection.
    ask: async (service) => ask(service, await transportOf(env), signal),
    rounds,
    signal,
    onRound: (round, addresses) => report("through the proxy", round, addresses)
  });
  return { path: "proxy", ...describeWay(walked, services, []) };
}
async function ask({ url, form }, send, signal, family) {
  const limits = { requestMs: REQUEST_MS, maxBytes: MAX_BYTES };
  const answer = await askOnce(new URL(url), { send, signal, ...limits });
  if ("status" in answer) return readAnswer(answer, form, family);
  return { refused: answer.failure, ...answer.noRoute && { noRoute: true } };
}
function reporter(onProgress) {
  const ways = /* @__PURE__ */ new Map();
  return (way, round, addresses) => {
    ways.set(way, `${way} round ${round}, ${addresses} so far`);
    onProgress?.([...ways.values()]);
  };
}

// src/egress/echoes.json
var echoes_default = {
  $schema: "../../schemas/echoes.schema.json",
  services: [
    {
      operator: "Amazon",
      url: "https://checkip.amazonaws.com/",
      families: ["ipv4"],
      form: "text",
      source: "https://checkip.amazonaws.com/"
    },
    {
      operator: "Cloudflare",
      url: "https://www.cloudflare.com/cdn-cgi/trace",
      families: ["ipv4", "ipv6"],
      form: "trace",
      source: "https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/"
    },
    {
      operator: "ident.me",
      url: "https://v4.ident.me/",
      families: ["ipv4"],
      form: "text",
      source: "https://api.ident.me/"
    },
    {
      operator: "ident.me",
      url: "https://v6.ident.me/",
      families: ["ipv6"],
      form: "text",
      source: "https://api.ident.me/"
    },
    {
      operator: "ifconfig.me",
      url: "https://ifconfig.me/ip",
      families: ["ipv4", "ipv6"],
      form: "text",
      source: "https://ifconfig.me/"
    },
    {
      operator: "ipify",
      url: "https://api.ipify.org/?format=json",
      families: ["ipv4"],
      form: "json",
      source: "https://www.ipify.org/"
    },
    {
      operator: "ipify",
      url: "https://api6.ipify.org/?format=json",
      families: ["ipv6"],
      form: "json",
      source: "https://www.ipify.org/"
    }
  ],
  dns: [
    {
      operator: "OpenDNS",
      name: "myip.opendns.com",
      type: "address",
      servers: {
        ipv4: ["208.67.222.222", "208.67.220.220"],
        ipv6: ["2620:0:ccc::2", "2620:0:ccd::2"]
      },
      source: "https://github.com/sindresorhus/public-ip"
    },
    {
      operator: "Google",
      name: "o-o.myaddr.l.google.com",
      type: "text",
      servers: {
        ipv4: ["216.239.32.10", "216.239.34.10", "216.239.36.10", "216.239.38.10"],
        ipv6: [
          "2001:4860:4802:32::a",
          "2001:4860:4802:34::a",
          "2001:4860:4802:36::a",
          "2001:4860:4802:38::a"
        ]
      },
      source: "https://github.com/sindresorhus/public-ip"
    }
  ]
};

// src/egress/observe/services.ts
function usualServices() {
  return echoes_default.services.map(({ operator, url, families, form }) => ({
    operator,
    url,
    families: FAMILIES.filter((family) => families.includes(family)),
    form: FORMS.find((one) => one === form) ?? "any"
  }));
}
var FORMS = ["text", "json", "trace"];
function usualNameServers() {
  return echoes_default.dns.map(({ operator, name, type, servers }) => ({
    operator,
    name,
    type: type === "text" ? "text" : "address",
    servers
  }));
}
function namedServices(urls) {
  const services = urls.map(namedService);
  if (new Set(services.map(({ operator }) => operator)).size > 1) return services;
  throw new UserError("wrong-use", "one service alone proves no address", {
    hint: "Name at least two of different operators: `--echo URL --echo URL`"
  });
}
function namedService(text) {
  const mistake = addressMistake(text);
  if (mistake !== void 0)
    throw new UserError("wrong-use", `the address of an echo service ${mistake}`, {
      hint: "Write `--echo https://echo.example/ip`"
    });
  const { host, hostname } = new URL(text);
  return { operator: host, url: text, families: familiesOf(hostname), form: "any" };
}
function familiesOf(hostname) {
  if (hostname.startsWith("[")) return ["ipv6"];
  return /^\d+(\.\d+){3}$/.test(hostname) ? ["ipv4"] : FAMILIES;
}

// src/egress/told.ts
function told({ ways, proxies }) {
  const set = proxies.filter((name) => /^(all|https?)_proxy$/i.test(name));
  return ways.map((way) => ({
    title: titleOf(way),
    verdict: verdictOf(way),
    addresses: way.addresses.map(addressOf),
    notes: [
      ...way.unconfirmed.map((one) => unconfirmedNote(one, way)),
      ...way.state === "none" ? [] : failureNotes(way),
      ...(way.dns ?? []).flatMap(dnsNotes),
      ...way.family === "ipv6" && way.addresses.length > 0 ? [BY_PREFIX] : [],
      ...way.state === "seen" && set.length > 0 ? [proxyNote(way, set)] : []
    ]
  }));
}
function proxyNote({ path }, set) {
  const names = set.join(", ");
  return path === "proxy" ? `programs that look at ${names}, such as curl, leave like this` : `programs that do not look at ${names}, such as fetch of Node, leave like this`;
}
var BY_PREFIX = "IPv6 is compared by /64: hosts choose the rest of an address anew, so admit the whole block";
function titleOf({ path, family }) {
  if (path === "proxy") return "Through the proxy";
  return family === "ipv6" ? "IPv6" : "IPv4";
}
function verdictOf(way) {
  const { state, end, addresses, rounds, unseen } = way;
  if (state === "none") return "there is no way out";
  const gap = gapIn(way);
  if (state === "unknown") return `nothing is known, since ${gap}`;
  const count = addresses.length;
  const what = count === 1 ? "one address" : `a pool of ${count}`;
  if (gap === void 0) return `${what}, and no new one for long (${rounds} rounds)`;
  const more = unseen > 0 && end !== "stopped" ? `at least ${count}, ` : "";
  return `${more}${what} so far: ${gap}`;
}
function addressOf({ range, addresses, count, operators }) {
  const [only = range] = addresses;
  const seen = addresses.length > 1 ? `${addresses.length} addresses of it, ` : "";
  const as = only === range || addresses.length > 1 ? "" : `as ${only}, `;
  return { text: range, remark: `${as}${seen}seen${times(count)} by ${operators.join(", ")}` };
}
function unconfirmedNote({ range, operators }, { services }) {
  const [operator = ""] = operators;
  const isOutvoted = services.some((one) => one.operator === operator && one.outvoted);
  if (!isOutvoted) return `${operator} alone saw ${range}, which does not count`;
  return `${operator} alone saw ${range}, which does not count: it is wrong, or the way out depends on where it leads`;
}
function failureNotes({ services }) {
  const operators = /* @__PURE__ */ new Map();
  for (const { operator, failures } of services)
    for (const { why } of failures) operators.set(why, [...operators.get(why) ?? [], operator]);
  return [...operators].map(([why, names]) => `${names.join(", ")} ${why}`);
}
function dnsNotes({ operator, range, agrees, why }) {
  if (range === void 0) return [`by DNS ${operator} ${why ?? "told nothing"}`];
  if (agrees) return [`by DNS ${operator} saw ${range} too`];
  return [`by DNS ${operator} saw ${range}, which no service did: DNS leaves by another way here`];
}
function times(count) {
  return count === 1 ? "" : ` ${count} times`;
}

// src/report/egress.ts
function renderEgress(environment, ways, terminal) {
  const { paint } = terminal;
  const lines = ways.flatMap(({ title, verdict, addresses, notes }) => {
    const width = Math.max(...addresses.map(({ text }) => text.length), 0) + 2;
    return [
      "",
      ...wrapped(visible(verdict), terminal, `${paint.bold(title)}: `, "  "),
      ...addresses.map(({ text, remark }) => `  ${pad(visible(text), width)}${visible(remark)}`),
      ...notes.flatMap((note) => wrapped(visible(note), terminal, "  ! ", "    "))
    ];
  });
  return `${[paint.bold(`Where ${visible(environment)} leaves from`), ...lines].join("\n")}
`;
}

// src/cli/commands/egress.ts
var runEgress = async (args, settings) => {
  const { env } = process;
  const key = keyOf(env);
  if (settings.offline) throw offline();
  const file = await interruptible((signal) => observe(args, settings, signal));
  const text = visibleJson(renderCarried(file, OBSERVATION, key));
  const notes = key === void 0 ? [UNSIGNED] : [];
  return outcomeOf(file, text, notes, args, settings);
};
var UNSIGNED = "note: ENVPARITY_KEY is not set: the observation is not signed";
function offline() {
  return new UserError("offline", "nobody outside was asked: envparity runs offline", {
    hint: "Run without --offline"
  });
}
function observe(args, settings, signal) {
  const { env } = process;
  const { phase, echoes, rounds, dns } = settings;
  const key = keyOf(env);
  const component = takenFor(args);
  return observeEgress({
    env,
    environment: takenIn(settings, "an observation"),
    now: clock(env),
    version: package_default.version,
    services: echoes === void 0 ? usualServices() : namedServices(echoes),
    nameServers: dns ? usualNameServers() : [],
    rounds: rounds ?? USUAL_ROUNDS,
    signal,
    onProgress: progress(process.stderr, env),
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    ...key === void 0 ? {} : { key }
  });
}
var USUAL_ROUNDS = 30;
async function interruptible(work) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
  }
}
function outcomeOf(file, text, notes, args, { format, color }) {
  const isKnown = file.ways.some(({ state }) => state === "seen");
  const exitCode = isKnown ? 0 : 3;
  const output = textOf(args, "output");
  const terminal = terminalOf(process.stdout, process.env, color);
  const pretty = format === "json" ? "" : renderEgress(file.environment, told(file), terminal);
  if (output === void 0) return { stdout: format === "json" ? text : pretty, notes, exitCode };
  if (!isKnown) {
    const kept = `note: ${visible(output)} was not written: no address is known for sure`;
    return { stdout: pretty, notes: [kept, ...notes], exitCode };
  }
  writeOutput(output, text);
  return { stdout: pretty, notes: [`Wrote ${visible(output)}`, ...notes], exitCode };
}
export {
  runEgress
};
