import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  makeDescribe
} from "./shared-values-describe.js";
import {
  OBSERVATION,
  seenIn
} from "./shared-egress-observation.gen.js";
import {
  isPullRequest
} from "./shared-pull-request.js";
import {
  allowlistSources,
  blindList,
  egressSources,
  git,
  isMode,
  openSource,
  providers,
  readEntries,
  trackedFiles
} from "./shared-providers-github-answers.gen.js";
import {
  isKnob,
  isWellKnown
} from "./shared-wellknown-names.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  canonical
} from "./shared-config-environments.js";
import {
  download
} from "./shared-net-fetch.js";
import {
  REACH,
  compare,
  isAssumed,
  isToSet,
  isUnstable,
  mainRead,
  openPrefixes,
  passages,
  publicPrefixes,
  rules,
  shipsOthers,
  variablesToSet
} from "./shared-values-apis.js";
import {
  parsed,
  unroutable
} from "./shared-egress-address.js";
import {
  MAX_FILE_BYTES,
  assertFolder,
  didYouMean,
  distance,
  isDeployed,
  isDeployment,
  isFileLocation,
  isSecretName,
  makeTree,
  matcher,
  openFolder,
  outsideGit,
  prefixesOf,
  readComponents,
  readsIn,
  repeated,
  strongest,
  tooLarge,
  unknown,
  usualEnvironment,
  usualNames,
  withContents,
  withIgnored,
  withPlainNames,
  without
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError,
  nameOf
} from "./shared-values-seen.js";

// src/change.ts
var MOST_LEFTOVERS = 10;
function changeOf(before, now) {
  const [old, young] = [readersIn(before), readersIn(now)];
  const started = [...young].filter(([key]) => !old.has(key)).map(([, reader]) => reader);
  const stopped = [...old].filter(([key]) => !young.has(key)).map(([, reader]) => reader);
  const pairs = pairsOf(stopped, started);
  const from = new Set(pairs.map((pair) => pair.from));
  const to = new Set(pairs.map((pair) => pair.to));
  return {
    started: started.filter((reader) => !to.has(reader)).flatMap(toStarted),
    stopped: stopped.filter((reader) => !from.has(reader)).map((reader) => toStopped(reader, now)),
    renamed: pairs.flatMap((pair) => toRenamed(pair, now)),
    components: now.components.filter((id) => !before.components.includes(id))
  };
}
function readersIn(matrix) {
  const found = matrix.components.flatMap(
    (id) => matrix.variables(id).map(({ name, component, need, reads }) => {
      return { name, component, need, reads };
    })
  );
  for (const channel of matrix.channels) {
    const byName = /* @__PURE__ */ new Map();
    for (const read of matrix.readsFrom(channel)) {
      const { name, component, need } = read;
      const key = JSON.stringify([name, component]);
      const known = byName.get(key);
      if (known === void 0) byName.set(key, { name, channel, component, need, reads: [read] });
      else known.reads.push(read);
    }
    found.push(...byName.values());
  }
  const keyed = found.map((one) => [keyOf2(one), one]);
  return new Map(keyed.sort(([a], [b]) => a < b ? -1 : 1));
}
function keyOf2({ component, channel = "", name }) {
  return JSON.stringify([component, channel, name]);
}
function pairsOf(stopped, started) {
  const taken = /* @__PURE__ */ new Set();
  return stopped.flatMap((from) => {
    const near = started.filter((to2) => !taken.has(to2) && isBeside(from, to2));
    const rivals = stopped.filter((other) => near.some((to2) => isBeside(other, to2)));
    const alone = near.length === 1 && rivals.length === 1 ? near[0] : void 0;
    const to = near.find((one) => isAlike(from.name, one.name)) ?? alone;
    if (to === void 0) return [];
    taken.add(to);
    return [{ from, to }];
  });
}
function isBeside(from, to) {
  if (from.component !== to.component || from.channel !== to.channel) return false;
  const files = new Set(from.reads.map(({ place }) => place.file));
  return to.reads.some(({ place }) => files.has(place.file));
}
function isAlike(a, b) {
  const [one, other] = [new Set(a.split("_")), new Set(b.split("_"))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.max(one.size, other.size);
}
function toStarted({ reads, ...reader }) {
  const location = placeIn(reads);
  return location === void 0 ? [] : [{ ...reader, location }];
}
function placeIn(reads) {
  return mainRead(reads)?.place;
}
function toStopped(reader, now) {
  const { name, component, channel } = reader;
  const leftovers = leftoversOf(reader, now);
  return { name, component, ...channel === void 0 ? {} : { channel }, leftovers };
}
function toRenamed({ from, to }, now) {
  const location = placeIn(to.reads);
  if (location === void 0) return [];
  const { component, channel } = to;
  const on = channel === void 0 ? {} : { channel };
  const leftovers = leftoversOf(from, now);
  return [{ from: from.name, to: to.name, component, ...on, location, leftovers }];
}
function leftoversOf({ name, component, channel }, now) {
  if (channel !== void 0)
    return now.suppliesOn(channel).filter((supply) => supply.name === name && !supply.injected).map(({ place }) => place).slice(0, MOST_LEFTOVERS);
  if (now.readsOf(name).length > 0 || !now.readCoverage(component).complete) return [];
  const places = [
    ...now.supplies(component).filter((supply) => !supply.injected),
    ...now.declarations(component)
  ].filter((one) => one.name === name);
  const unique2 = new Map(places.map(({ place }) => [JSON.stringify(place), place]));
  return [...unique2.values()].slice(0, MOST_LEFTOVERS);
}

// src/config/ignore-comments.ts
var MARK = "envparity-ignore";
var OPENER = /(?:\/\/|\/\*|\*|#|--|;|%)[\s*!/#;-]*$/;
function findIgnoreComments(text, file) {
  if (!text.includes(MARK)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const found = [];
  for (const [index, line] of lines.entries()) {
    const comment = parseLine(line);
    if (comment === void 0) continue;
    const { column, alone, ...rest } = comment;
    const place = { file, line: index + 1, column };
    found.push({
      ...rest,
      place,
      lines: alone ? [index + 1, spokenOf(lines, index)] : [index + 1]
    });
  }
  return found;
}
function parseLine(line) {
  const start = line.indexOf(MARK);
  if (start < 0) return void 0;
  const before = line.slice(Math.max(0, start - 200), start);
  const opener = OPENER.exec(before);
  if (opener === null) return void 0;
  const after = line.slice(start + MARK.length);
  if (!/^(?:[\s:]|$)/.test(after)) return void 0;
  const colon = after.indexOf(":");
  const listed = colon < 0 ? withoutCloser(after) : after.slice(0, colon);
  const reason2 = colon < 0 ? "" : withoutCloser(after.slice(colon + 1));
  return {
    rules: listed.split(/[\s,]+/).filter((rule) => rule !== ""),
    ...reason2 === "" ? {} : { reason: reason2 },
    column: start + 1,
    alone: /^[\s{(<!]*$/.test(before.slice(0, opener.index))
  };
}
function withoutCloser(text) {
  return text.replace(/(?:\*\/|-->|\*\))[\s})]*$/, "").trim();
}
function spokenOf(lines, index) {
  let next = index + 1;
  while (lines[next] !== void 0 && parseLine(lines[next] ?? "")?.alone) next += 1;
  return next + 1;
}

// src/tree/media.ts
function isMedia(path) {
  return /\.(png|jpe?g|gif|webp|avif|ico|bmp|psd|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|pdf|zip|gz|tgz|bz2|xz|7z|jar|wasm|exe|dll|so|dylib|db|sqlite|bin)$/i.test(
    path
  );
}

// src/comments.ts
var MARK2 = "envparity-ignore";
var NOT_CODE = /\.(md|mdx|markdown|rst|adoc|lock|map|svg)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml)$/i;
var LARGEST = 1024 * 1024;
function readIgnoreComments(tree) {
  return tree.files.flatMap((file) => {
    const { path } = file;
    if (NOT_CODE.test(path) || isMedia(path)) return [];
    const text = tree.latin1(path);
    if (text === void 0 || text.length > LARGEST || !text.includes(MARK2)) return [];
    if (file.ignored && !path.includes(".env")) return [];
    return [...findIgnoreComments(Buffer.from(text, "latin1").toString("utf8"), path)];
  });
}

// src/config/suppress.ts
function applySuppressions(findings, ignores, comments, now, options = {}) {
  const today = now.toISOString().slice(0, 10);
  const broken = [];
  const usable = [];
  for (const ignore of ignores) {
    if (ignore.until !== void 0 && ignore.until < today)
      broken.push({ location: ignore.place, message: `this ignore ran out on ${ignore.until}` });
    else usable.push(fromConfig(ignore));
  }
  for (const comment of comments) {
    const mistake = commentMistake(comment, options.rules);
    if (mistake === void 0) usable.push(fromComment(comment));
    else broken.push({ location: comment.place, message: mistake });
  }
  const { kept, suppressed, used } = sift(findings, usable);
  const unused = options.partial ? [] : usable.filter((one) => !used.has(one));
  return {
    findings: kept,
    suppressed,
    unusedSuppressions: [
      ...broken,
      ...unused.map(({ place, unused: message }) => ({ location: place, message }))
    ].sort((a, b) => compare2(keyOf3(a), keyOf3(b)))
  };
}
function sift(findings, suppressions) {
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const covering = suppressions.filter((one) => one.covers(finding));
    for (const one of covering) used.add(one);
    const [first] = covering;
    if (first === void 0) kept.push(finding);
    else suppressed.push({ finding, reason: first.reason, by: first.place });
  }
  return { kept, suppressed, used };
}
function fromConfig(ignore) {
  const { rule, environment, component, reason: reason2, place } = ignore;
  const name = ignore.name === void 0 ? void 0 : matcher(ignore.name);
  const path = ignore.path === void 0 ? void 0 : matcher(ignore.path);
  const covers = (finding) => (rule === void 0 || finding.rule === rule) && (environment === void 0 || finding.environment === environment) && (component === void 0 || finding.component === component) && (name === void 0 || finding.name !== void 0 && name(finding.name)) && (path === void 0 || fileOf(finding).some(path));
  return { covers, reason: reason2, place, unused: "this ignore covers no finding; remove it" };
}
function fromComment(comment) {
  const { rules: rules2, lines, place, reason: reason2 = "" } = comment;
  const covers = ({ rule, location }) => rules2.includes(rule) && location !== void 0 && isFileLocation(location) && location.file === place.file && lines.includes(location.line);
  const unused = `this comment covers no finding of ${rules2.join(", ")}; remove it`;
  return { covers, reason: reason2, place, unused };
}
function commentMistake({ rules: rules2, reason: reason2 }, known) {
  if (rules2.length === 0) return "this comment names no rule: `envparity-ignore <rule>: reason`";
  const stranger = rules2.find((rule) => known !== void 0 && !known.includes(rule));
  if (known !== void 0 && stranger !== void 0)
    return `this comment names the ${unknown("rule", stranger, known)}`;
  if (reason2 === void 0)
    return "this comment gives no reason, so it has no effect: `envparity-ignore <rule>: reason`";
  return void 0;
}
function fileOf({ location }) {
  return location !== void 0 && isFileLocation(location) ? [location.file] : [];
}
function keyOf3({ location }) {
  return isFileLocation(location) ? [location.file, location.line, location.column] : [location.source, 0, 0];
}
function compare2(a, b) {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}

// src/collect.ts
var DEADLINE_MS = 6e4;
async function collect(requests2, context, onProgress = () => {
}) {
  const pending = new Set(requests2.map(({ provider }) => provider.title));
  const results = await Promise.all(
    requests2.map(async (request) => {
      const result = await collectOne(request, context);
      pending.delete(request.provider.title);
      onProgress([...pending]);
      return result;
    })
  );
  return results.filter((result) => result !== void 0);
}
async function collectOne({ provider, asked, sources }, shared) {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const context = { ...shared, asked, signal };
  try {
    const snapshot = await withDeadline(snapshotOf(provider, context, sources), signal);
    return snapshot && { provider, asked, sources, snapshot };
  } catch (error) {
    return { provider, asked, sources, snapshot: blind(provider, error) };
  }
}
async function snapshotOf(provider, context, sources) {
  if (!context.asked && !await provider.detect(context, sources)) return void 0;
  return provider.collect(context, sources);
}
async function withDeadline(work, signal) {
  const alive = setInterval(() => {
  }, DEADLINE_MS);
  let expire = () => {
  };
  const end = new Promise((_, reject) => {
    expire = () => reject(new UserError("deadline", `it did not answer within ${DEADLINE_MS / 1e3} seconds`));
    signal.addEventListener("abort", expire, { once: true });
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearInterval(alive);
    signal.removeEventListener("abort", expire);
  }
}
function blind(provider, error) {
  const problem = problemOf(provider, error);
  const row = { channel: "process", names: "none", values: "none", why: problem.message };
  return {
    provider: provider.id,
    coverage: [
      { ...row, role: "reads" },
      { ...row, role: "supplies" }
    ],
    observations: [],
    facts: [],
    problems: [problem]
  };
}
function problemOf({ title }, error) {
  if (!(error instanceof UserError))
    return {
      code: "provider-failed",
      message: `${title} could not be read because of a defect in envparity (${nameOf(error)})`
    };
  const { code, message, hint } = error;
  return {
    code,
    message: `${title} could not be read: ${message}`,
    ...hint === void 0 ? {} : { hint }
  };
}

// src/egress/blind-egress.ts
function blindEgress({ environment, component, place }, { message, hint }) {
  return {
    environment,
    ...component === void 0 ? {} : { component },
    how: "declared",
    ranges: [],
    stability: "fixed",
    sight: "none",
    why: message,
    ...hint === void 0 ? {} : { mend: hint },
    place
  };
}

// src/collect-egress.ts
async function collectEgress(requests2, context) {
  return Promise.all(
    requests2.filter(({ asked }) => asked.length > 0).map((request) => readOne(request, context))
  );
}
async function readOne({ source, asked }, shared) {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const context = { ...shared, asked: true, signal };
  try {
    const { read } = await source.load();
    return { source, ...await withDeadline(read(context, asked), signal) };
  } catch (error) {
    const problem = problemOf(source, error);
    return { source, egress: asked.map((one) => blindEgress(one, problem)), problems: [problem] };
  }
}

// src/collect-lists.ts
async function collectLists(requests2, context) {
  const results = await Promise.all(requests2.map((request) => readOne2(request, context)));
  return results.filter((result) => result !== void 0);
}
async function readOne2({ source, lists }, shared) {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const asked = lists.length > 0;
  const context = { ...shared, asked, signal };
  try {
    if (!asked && !await source.detect(context, lists)) return void 0;
    return { source, asked, ...await withDeadline(source.read(context, lists), signal) };
  } catch (error) {
    const problem = problemOf(source, error);
    const allowlists = lists.map(({ list }) => blindList(source.id, list, problem));
    return { source, asked, allowlists, problems: [problem] };
  }
}

// src/config/expectations.ts
function expectationOf(name, config) {
  const entries = config.variables.filter((entry) => entry.matches(name));
  if (entries.length === 0) return void 0;
  const ordered = [
    ...entries.filter((entry) => entry.key !== name),
    ...entries.filter((entry) => entry.key === name)
  ];
  let merged3 = {};
  for (const { expects } of ordered) merged3 = { ...withoutOpposite(merged3, expects), ...expects };
  return merged3;
}
function withoutOpposite(merged3, own) {
  const { required, optional, ...rest } = merged3;
  return {
    ...rest,
    ...required === void 0 || own.optional ? {} : { required },
    ...optional === void 0 || own.required !== void 0 ? {} : { optional }
  };
}

// src/configured.ts
function onlyConfigured(snapshot, config) {
  const isHeard = ({ environment, channel }) => channel !== "process" || isSource(snapshot.provider, environment, config) !== false;
  const { egress = [] } = snapshot;
  return {
    ...snapshot,
    egress: egress.flatMap((one) => heardEgress(one, snapshot.provider, config)),
    coverage: snapshot.coverage.filter((row) => row.role === "reads" || isHeard(row)),
    observations: snapshot.observations.filter(
      (observation) => observation.role === "reads" || observation.role === "declares" || observation.role === "supplies" && observation.injected || isHeard(observation)
    )
  };
}
function isSource(provider, environment, { environments }) {
  const sources = environment === void 0 ? void 0 : environments.get(environment)?.sources;
  return sources?.some((source) => source.provider === provider);
}
function heardEgress(egress, provider, config) {
  if (egress.detected === void 0) return [egress];
  const isNamed2 = isSource(provider, egress.environment, config);
  if (isNamed2 === void 0) return [egress];
  const { detected: _, ...sure } = egress;
  return isNamed2 ? [sure] : [];
}

// src/different-keys.ts
function differentKeys(supplies, known) {
  if (known.some(({ code }) => code === "different-keys")) return [];
  const groups = [...groupsOf(supplies).values()];
  const apart = groups.filter(
    ({ keyIds }) => groups.some((other) => !other.keyIds.some((keyId) => keyIds.includes(keyId)))
  );
  if (apart.length === 0) return [];
  const names = [...new Set(apart.flatMap(({ environments }) => [...environments]))].sort();
  return [
    {
      code: "different-keys",
      message: `the snapshots of ${names.join(" and ")} were taken under different keys, so their values cannot be compared`,
      hint: "Set ENVPARITY_KEY to the same key wherever they are taken, and take them again"
    }
  ];
}
function groupsOf(supplies) {
  const groups = /* @__PURE__ */ new Map();
  for (const { value, environment } of supplies) {
    if (value.kind !== "known" || value.identity !== void 0) continue;
    if (value.digest === void 0) continue;
    const keyIds = Object.keys(value.digest);
    const group2 = groups.get(keyIds.join()) ?? { keyIds, environments: /* @__PURE__ */ new Set() };
    groups.set(keyIds.join(), group2);
    group2.environments.add(environment);
  }
  return groups;
}

// src/egress/configured.ts
var MAX_BYTES = 8 * 1024 * 1024;
function isOwn(list) {
  return !("source" in list.from);
}
function configuredLists(lists) {
  return {
    id: "config",
    title: "Allowlists of the configuration",
    docs: "https://github.com/envparity/envparity/blob/main/docs/egress.md",
    detect: async () => false,
    async read(context) {
      const parts = await Promise.all(lists.map((list) => readOne3(list, context)));
      return {
        allowlists: parts.map(({ allowlist }) => allowlist),
        problems: parts.flatMap(({ problems }) => problems)
      };
    }
  };
}
async function readOne3(list, context) {
  const { from, ...described } = list;
  const shown = { id: `config ${list.title}`, ...described };
  try {
    const { entries, problems } = await entriesOf(list, context);
    if (problems.length === 0)
      return { allowlist: { ...shown, entries, sight: "complete" }, problems };
    const why = `some entries of ${list.title} are no addresses`;
    return { allowlist: { ...shown, entries, sight: "partial", why }, problems };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    return {
      allowlist: blindList("config", described, {
        message,
        ...hint === void 0 ? {} : { hint }
      }),
      problems: [{ code, message, place: list.place, ...hint === void 0 ? {} : { hint } }]
    };
  }
}
async function entriesOf({ from, title }, context) {
  if ("entries" in from) return { entries: from.entries, problems: [] };
  if ("file" in from) return inFile(from.file.replace(/^(?:\.\/)+/, ""), context);
  const text = new TextDecoder().decode(await bytesAt(from.url, title, context));
  return readEntries(text, title, () => ({ source: title }));
}
function inFile(file, { tree }) {
  const text = tree.text(file);
  if (text !== void 0) return readEntries(text, file, (line) => ({ file, line, column: 1 }));
  throw new UserError("allowlist-missing", `${file}, which the configuration names, is not there`, {
    hint: "Correct the path of the allowlist in envparity.yaml"
  });
}
async function bytesAt(url, title, context) {
  if (context.pullRequest)
    throw new UserError(
      "allowlist-not-fetched",
      `${title} is at an address that a pull request may have named, and is not fetched`,
      { hint: "Check the branch that is deployed, or keep the entries in a file" }
    );
  const wanted2 = { what: "the list", accept: "text/plain, application/json", maxBytes: MAX_BYTES };
  return download(url, wanted2, context);
}

// src/egress/declared.ts
function declaredEgress({ environments }) {
  const all = [...environments.values()];
  return {
    egress: all.flatMap(egressOf),
    problems: all.flatMap(
      ({ egress }) => egress === void 0 || egress.ranges === "dynamic" ? [] : egress.ranges.flatMap(strangeness)
    )
  };
}
function egressOf({ name, egress }) {
  if (egress === void 0) return [];
  const { ranges, place } = egress;
  const common = { environment: name, how: "declared", place };
  if (ranges === "dynamic") return [{ ...common, ranges: [], stability: "dynamic", sight: "none" }];
  const components = new Set(ranges.map(({ component }) => component));
  return [...components].map((component) => ({
    ...common,
    ...component === void 0 ? {} : { component },
    ranges: ranges.filter((one) => one.component === component).map(({ component: _, ...range }) => range),
    stability: "fixed",
    sight: "complete"
  }));
}
function strangeness({ range, place }) {
  const [first] = parsed([{ range }]);
  const why = first === void 0 ? void 0 : unroutable(first);
  if (why === void 0) return [];
  return [
    {
      code: "egress-not-public",
      message: `${range} is ${why}: whoever is called over the internet sees another address`,
      place,
      hint: "Name the public address of the gateway that the environment leaves by"
    }
  ];
}

// src/egress/observed.ts
async function observedEgress({ environments }, { sourcesOfBase: _, ...context }) {
  const sources = [...environments.values()].flatMap(
    ({ name, egress }) => (egress?.observed ?? []).map((source) => ({ environment: name, source }))
  );
  const parts = await Promise.all(
    sources.map(({ environment, source }) => readOne4(environment, source, context))
  );
  return {
    egress: merged(parts.flatMap(({ egress }) => egress)),
    rows: parts.flatMap(({ rows }) => rows),
    problems: parts.flatMap(({ problems }) => problems)
  };
}
async function readOne4(environment, source, context) {
  try {
    return partOf(await openSource(source, OBSERVATION, context), environment, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const mend = hint === void 0 ? {} : { mend: hint };
    return {
      egress: [],
      rows: [{ environment, sight: "none", addresses: 0, why: message, ...mend }],
      problems: [{ code, message, ...hint === void 0 ? {} : { hint } }]
    };
  }
}
function partOf({ title, file, problems }, environment, context) {
  const { component } = file;
  if (context.canonical(file.environment) !== environment)
    throw new UserError("observation-environment", `${title} was not taken in ${environment}`, {
      hint: "Name it for the environment that it was taken in"
    });
  if (component !== void 0 && context.components.get(component) === void 0)
    throw new UserError("observation-component", `${title} was taken for ${component}, not here`, {
      hint: "Take it with `--component` and the folder of an app or service of this repository"
    });
  const { egress, sight, why, besides } = seenIn(file, environment);
  const row = {
    environment,
    ...component === void 0 ? {} : { component },
    sight,
    addresses: egress?.ranges.length ?? 0,
    ...why === void 0 ? {} : { why, mend: MEND }
  };
  return {
    egress: egress === void 0 ? [] : [egress],
    rows: [row],
    problems: [...problems, ...besides.slice(0, 1).map((range) => byProxy(title, range))]
  };
}
var MEND = "run `envparity egress` there again, with more `--rounds` or other services";
function byProxy(title, range) {
  return {
    code: "egress-by-proxy",
    message: `${title} was taken where a proxy is set: what goes through it leaves from ${range}, which is not compared`,
    hint: "Where programs use the proxy, name its addresses as `egress` of the environment"
  };
}
function merged(records) {
  const pools = /* @__PURE__ */ new Map();
  for (const record of records) {
    const { environment, component, phase } = record;
    const key = JSON.stringify([environment, component, phase]);
    const known = pools.get(key);
    pools.set(key, known === void 0 ? record : joined(known, record));
  }
  return [...pools.values()];
}
function joined(one, other) {
  const { unseen: _, ...base } = one.stability === "fixed" ? other : one;
  const own = new Set(one.ranges.map(({ range }) => range));
  const unseen = (one.unseen ?? 0) + (other.unseen ?? 0);
  const [at = ""] = [one.at ?? "", other.at ?? ""].sort();
  return {
    ...base,
    ranges: [...one.ranges, ...other.ranges.filter(({ range }) => !own.has(range))],
    sight: one.sight === "complete" ? other.sight : one.sight,
    ...unseen === 0 ? {} : { unseen },
    at
  };
}

// src/environments.ts
var ALWAYS = ["development", "production"];
var MODE = /^\.env\.([a-z][a-z0-9_-]*)(\.local)?$/i;
function assertKnown(name, known) {
  if (known.has(name)) return;
  const names = [...known].sort();
  const named = repeated(name, names, "of that name");
  throw new UserError("unknown-environment", `nothing here knows an environment ${named}`, {
    hint: `Add it to \`environments\` in envparity.yaml, or: ${didYouMean(name, names)}`
  });
}
function findEnvironments(tree, components, config, requested) {
  const only = requested?.map((name) => canonical(name, config));
  const named = [...config.environments.values()];
  const sourced = named.filter(({ sources }) => sources !== void 0);
  const asked = /* @__PURE__ */ new Set([...sourced.map(({ name }) => name), ...only ?? []]);
  const usual = ALWAYS.map((name) => canonical(name, config));
  const moded = modesIn(tree, components, config);
  const found = /* @__PURE__ */ new Set([...config.environments.keys(), ...usual, ...moded.keys()]);
  const known = [.../* @__PURE__ */ new Set([...found, ...asked])].sort();
  for (const name of only ?? []) assertKnown(name, /* @__PURE__ */ new Set([...found, ...usualNames]));
  const everywhere = /* @__PURE__ */ new Set([...config.environments.keys(), ...usualNames]);
  return {
    known,
    asked,
    ...only === void 0 ? {} : { only },
    isIn(environment, component) {
      const own = everywhere.has(environment) ? void 0 : moded.get(environment);
      return own === void 0 || own.has(".") || own.has(component);
    }
  };
}
function modesIn(tree, components, config) {
  const moded = /* @__PURE__ */ new Map();
  for (const { name, path } of tree.files) {
    const mode = MODE.exec(name)?.[1];
    if (mode === void 0 || !isMode(mode)) continue;
    const environment = canonical(mode, config);
    const within = moded.get(environment) ?? /* @__PURE__ */ new Set();
    moded.set(environment, within);
    const { id } = components.of(path);
    for (const one of [id, ...components.consumers(id)]) within.add(one);
  }
  return moded;
}
function judged({ known, only }, config, supplies) {
  if (only !== void 0) return [...new Set(only)].sort();
  const usual = new Set(ALWAYS.map((name) => canonical(name, config)));
  const shared = placesOf(supplies, canonical("production", config));
  return known.filter((environment) => {
    if (config.environments.has(environment) || usual.has(environment)) return true;
    if (environment === "test") return false;
    return [...placesOf(supplies, environment)].some((place) => !shared.has(place));
  });
}
function placesOf(supplies, environment) {
  return new Set(
    supplies.filter((supply) => supply.environment === environment && !supply.injected).map((supply) => JSON.stringify(supply.place))
  );
}

// src/matrix/consumers.ts
function consumersOf({ consumers, component }, components) {
  return consumers ?? components.consumers(component);
}

// src/matrix/cell.ts
function decide(evidence) {
  const { name, environment, component, channel, phase } = evidence;
  const at = { name, environment, component, channel };
  const supplies = [...evidence.supplies].sort(byRank);
  const unconditional = supplies.filter((supply) => supply.when === void 0);
  const winner = unconditional.find(({ phases }) => phase === void 0 || phases.includes(phase));
  if (winner !== void 0) return { ...at, state: "set", winner, supplies };
  if (unconditional.length > 0) return { ...at, supplies, ...elsewhere(evidence) };
  if (evidence.absences?.length) return { ...at, state: "absent", supplies };
  const conditional = supplies[0];
  if (conditional !== void 0) {
    return {
      ...at,
      state: "unknown",
      supplies,
      why: `a value is there only when ${conditional.when}`,
      ...conditional.mend !== void 0 && { mend: conditional.mend }
    };
  }
  return { ...at, supplies, ...withoutSupply(evidence) };
}
function withoutSupply(evidence) {
  const { environment, sources } = evidence;
  const relevant2 = sources.filter((source) => isRelevant(source, evidence));
  const blind2 = relevant2.find((source) => source.names !== "complete");
  if (blind2 !== void 0) return { state: "unknown", ...reason(blind2) };
  if (relevant2.length > 0) return { state: "absent" };
  if (sources.length > 0) return otherPhase(evidence);
  return {
    state: "unknown",
    why: `nothing here says what ${environment} holds`,
    mend: `name its source in envparity.yaml: environments: { ${environment}: { sources: [ \u2026 ] } }`
  };
}
function elsewhere(evidence) {
  const { phase, sources } = evidence;
  const isSeen = sources.some((source) => source.phase !== void 0 && source.phase === phase);
  return isSeen ? withoutSupply(evidence) : otherPhase(evidence);
}
function isRelevant(source, { phase }) {
  return phase === void 0 || source.phase === void 0 || source.phase === phase;
}
function otherPhase({ environment, phase = "run" }) {
  const names = { build: "the build", run: "the running program" };
  const seen = names[phase === "run" ? "build" : "run"];
  const name = /^[\w.-]+$/.test(environment) ? environment : "NAME";
  return {
    state: "unknown",
    why: `only ${seen} was looked at, not ${names[phase]}`,
    mend: `envparity snapshot --environment ${name} --phase ${phase}, run there`,
    otherPhase: true
  };
}
function byRank(a, b) {
  return Number(a.when !== void 0) - Number(b.when !== void 0) || Number(isFileLocation(a.place)) - Number(isFileLocation(b.place)) || b.layer - a.layer;
}
function reason({ why, mend, provider }) {
  const because = why ?? `${provider} could not list all its names`;
  return mend === void 0 ? { why: because } : { why: because, mend };
}

// src/matrix/origin.ts
function resolve(place, evidenceOf, path = []) {
  const evidence = evidenceOf(place);
  return withOrigin(
    evidence,
    decide(evidence),
    (origin) => path.some((waiting) => isSame(waiting, origin)) ? decide({ ...origin, supplies: [], sources: [] }) : resolve(origin, evidenceOf, [...path, place])
  );
}
function withOrigin(evidence, cell, cellOf) {
  const { winner } = cell;
  if (winner?.from === void 0) return cell;
  const origins = winner.from.map(
    ({ name, channel, environment = evidence.environment }) => cellOf({ name, channel, environment, component: evidence.component })
  );
  const filled = origins.find(({ winner: origin }) => origin && origin.value.kind !== "empty");
  const blind2 = origins.find(({ state }) => state === "unknown");
  if (filled !== void 0 && (blind2 === void 0 || isBefore(origins, filled, blind2))) {
    return valued(cell, winner, filled.winner?.value);
  }
  if (filled !== void 0) return cell;
  if (blind2 !== void 0) return unknownAs(cell, blind2);
  const empty = origins.find(({ state }) => state === "set");
  if (empty !== void 0 || winner.passesOn === void 0) {
    return valued(cell, winner, { kind: "empty" });
  }
  const rest = evidence.supplies.filter((supply) => supply !== winner);
  const without2 = { ...evidence, supplies: rest };
  return { ...withOrigin(without2, decide(without2), cellOf), supplies: cell.supplies };
}
function isBefore(origins, one, other) {
  return origins.indexOf(one) < origins.indexOf(other);
}
function valued(cell, winner, value = winner.value) {
  const real = { ...winner, value };
  return {
    ...cell,
    winner: real,
    supplies: cell.supplies.map((one) => one === winner ? real : one)
  };
}
function unknownAs({ winner: _, ...cell }, { name, channel, why, mend }) {
  return {
    ...cell,
    state: "unknown",
    why: `it comes from ${name} (${channel}), and ${why ?? "that is not known"}`,
    ...mend === void 0 ? {} : { mend }
  };
}
function isSame(a, b) {
  return a.name === b.name && a.environment === b.environment && a.component === b.component && a.channel === b.channel;
}

// src/matrix/index.ts
var PROCESS = "process";
function buildMatrix(snapshots, components, environments, isIn = () => true) {
  const parts = sort(snapshots);
  const reach = reachOf(components);
  const deployable = deployables(components);
  const readsByComponent = group(parts.reads, (read) => consumersOf(read, components));
  const readsByName = group(parts.reads, (read) => read.channel === PROCESS ? [read.name] : []);
  const suppliesByName = group(parts.supplies, ({ name }) => [name]);
  const absencesByName = group(parts.absences, ({ name }) => [name]);
  const variables = new Map(
    deployable.map((id) => [id, variablesOf(id, readsByComponent.get(id))])
  );
  const sourcesOf = memoised(
    ({ environment, component, channel }) => parts.sources.filter(
      (source) => source.role === "supplies" && source.channel === channel && (source.environment ?? environment) === environment && reaches(source.component, component, reach)
    ),
    idOf
  );
  const evidenceOf = ({ name, environment, component, channel }) => {
    const place = { name, environment, component, channel };
    const isHere = (one) => isAt(one, place, reach);
    return {
      ...place,
      ...channel === PROCESS && phaseOf(variables.get(component)?.get(name)),
      supplies: (suppliesByName.get(name) ?? []).filter(isHere),
      absences: (absencesByName.get(name) ?? []).filter(isHere),
      sources: sourcesOf({ environment, component, channel })
    };
  };
  const cellOf = memoised((place) => resolve(place, evidenceOf), idOf);
  const suppliesOf2 = memoised(
    (component) => parts.supplies.filter(
      (supply) => supply.channel === PROCESS && reaches(supply.component, component, reach)
    ),
    String
  );
  return {
    environments,
    environmentsOf: (component) => environments.filter((one) => isIn(one, component)),
    components: deployable,
    facts: parts.facts,
    deployments: parts.deployments,
    egress: parts.egress,
    allowlists: parts.allowlists,
    variables: (component) => [...variables.get(component)?.values() ?? []],
    variable: (name, component) => variables.get(component)?.get(name),
    readsOf: (name) => readsByName.get(name) ?? [],
    channels: channelsOf([...parts.reads, ...parts.supplies]),
    suppliesOn: (channel) => parts.supplies.filter((supply) => supply.channel === channel),
    readsFrom: (channel) => parts.reads.filter((read) => read.channel === channel),
    supplies: suppliesOf2,
    declarations: (component) => parts.declarations.filter(
      (declared) => documents(declared.component, component, components, reach)
    ),
    readCoverage: (component) => readCoverage(component, parts.sources, reach),
    cell: (name, environment, component, channel = PROCESS) => cellOf({ name, environment, component, channel })
  };
}
function sort(snapshots) {
  const parts = {
    reads: [],
    supplies: [],
    absences: [],
    declarations: [],
    facts: [],
    deployments: [],
    egress: [],
    allowlists: [],
    sources: []
  };
  for (const snapshot of snapshots) {
    for (const observation of snapshot.observations) {
      if (observation.role === "reads") parts.reads.push(observation);
      else if (observation.role === "supplies") parts.supplies.push(observation);
      else if (observation.role === "absent") parts.absences.push(observation);
      else parts.declarations.push(observation);
    }
    parts.facts.push(...snapshot.facts);
    parts.deployments.push(...snapshot.deployments ?? []);
    parts.egress.push(...snapshot.egress ?? []);
    parts.allowlists.push(...snapshot.allowlists ?? []);
    for (const row of snapshot.coverage)
      parts.sources.push({ ...row, provider: snapshot.provider });
  }
  return parts;
}
function channelsOf(observations) {
  const channels = new Set(observations.map(({ channel }) => channel));
  channels.delete(PROCESS);
  return [...channels].sort();
}
function reachOf(components) {
  const reach = /* @__PURE__ */ new Map();
  for (const { id } of components.all) {
    for (const consumer of components.consumers(id)) {
      const inside = reach.get(consumer) ?? /* @__PURE__ */ new Set();
      reach.set(consumer, inside.add(id).add(consumer));
    }
  }
  return reach;
}
function deployables(components) {
  const ids = new Set(components.all.flatMap(({ id }) => components.consumers(id)));
  return [...ids].sort();
}
function isAt({ environment, channel, component }, place, reach) {
  return environment === place.environment && channel === place.channel && reaches(component, place.component, reach);
}
function reaches(from, component, reach) {
  return from === void 0 || from === component || (reach.get(component)?.has(from) ?? false);
}
function documents(from, component, components, reach) {
  if (reaches(from, component, reach)) return true;
  if (from === ".") return components.all.length > 1;
  return component.startsWith(`${from}/`);
}
function phaseOf(variable) {
  const phases = variable?.reads.flatMap((read) => read.phases) ?? [];
  if (phases.length === 0) return {};
  return { phase: phases.includes("run") ? "run" : "build" };
}
function variablesOf(component, reads = []) {
  const byName = group(
    reads.filter(isDeployed),
    (read) => read.channel === PROCESS ? [read.name] : []
  );
  const names = [...byName.keys()].sort();
  return new Map(
    names.map((name) => {
      const own = byName.get(name) ?? [];
      return [name, { name, channel: PROCESS, component, reads: own, need: strongest(own) }];
    })
  );
}
function readCoverage(component, sources, reach) {
  const rows = sources.filter(
    (source) => source.role === "reads" && source.channel === PROCESS && reaches(source.component, component, reach)
  );
  if (rows.length === 0) return { complete: false, why: "no code of it was read" };
  const blind2 = rows.find((row) => row.names !== "complete");
  if (blind2 === void 0) return { complete: true };
  return { complete: false, ...blind2.why === void 0 ? {} : { why: blind2.why } };
}
function group(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members === void 0) groups.set(key, [item]);
      else members.push(item);
    }
  }
  return groups;
}
function idOf({ name, environment, component, channel }) {
  return `${name}\0${environment}\0${component}\0${channel}`;
}
function memoised(compute, idOf3) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const id = idOf3(key);
    const found = known.get(id);
    if (found !== void 0) return found;
    const value = compute(key);
    known.set(id, value);
    return value;
  };
}

// src/remedy.ts
function remedyBy(world, wanted2) {
  const { name, environment, component, channel, again } = wanted2;
  if (component === void 0 || !/^[A-Za-z_]\w*$/.test(name)) return void 0;
  const asked = world.collected.filter((one) => isAsked(one, environment));
  const heard = channel === "process" && asked.length > 0 ? asked : world.collected;
  const ranked = heard.toSorted((a, b) => rank(a, wanted2) - rank(b, wanted2));
  for (const { provider, sources, snapshot } of ranked) {
    const at = { name, environment, component, channel, ...again && { again } };
    const request = { ...at, tree: world.tree, snapshot };
    const remedy = provider.remedy?.(request, sources);
    if (remedy !== void 0) return remedy;
  }
  const file = channel === "process" ? neighbours(world, environment, component.id) : void 0;
  if (file === void 0) return asked.length === 0 ? firstOf(world, wanted2, component) : void 0;
  if (world.tree.tracked(file) === true && isSecretName(name))
    return { text: outsideGit(name, environment, file) };
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}
function firstOf({ unseen, tree }, { name, environment, channel }, component) {
  const place = unseen.find(({ provider: provider2 }) => provider2.loads?.(component, tree));
  if (place === void 0) return void 0;
  const { provider, sources, snapshot } = place;
  return provider.remedy?.({ name, environment, component, channel, tree, snapshot }, sources);
}
function isAsked({ sources }, environment) {
  return sources.some((source) => source.environment === environment);
}
function rank(collected, { environment, component, channel }) {
  if (isAsked(collected, environment)) return 0;
  const covers = (row) => row.role === "supplies" && row.channel === channel && row.environment === environment && (row.component ?? component?.id) === component?.id;
  return collected.snapshot.coverage.some(covers) ? 1 : 2;
}
function neighbours({ matrix }, environment, component) {
  const counts = /* @__PURE__ */ new Map();
  for (const { place, injected, when, ...supply } of matrix.supplies(component)) {
    if (supply.environment !== environment || injected || when !== void 0) continue;
    if (!isFileLocation(place) || supply.channel !== "process") continue;
    counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// src/mentions.ts
var NOT_A_USE = /(^|\/)(changelog|license|readme)[^/]*$|\.(md|mdx|markdown|rst|adoc|lock|lock\.json|map|svg|d\.ts)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|bun\.lockb?)$/i;
var DOTENV = /(^|\/)(\.env|env\.)[^/]*$|\.env(\.[^/]*)?$|(^|\/)\.dev\.vars[^/]*$/;
var LARGEST2 = 1024 * 1024;
var NAME = /^[A-Za-z_]\w{2,}$/;
var WORD = /\b[A-Za-z]\w{2,}\b/g;
var LONGEST_PATTERN = 2e3;
function findMentions(tree, names) {
  const found = /* @__PURE__ */ new Map();
  const open = new Set([...names].filter((name) => NAME.test(name)));
  const joints = jointsOf(open);
  let plain = plainWords(open);
  for (const file of tree.files) {
    const { path } = file;
    if (open.size === 0) break;
    if (NOT_A_USE.test(path) || DOTENV.test(path) || isMedia(path)) continue;
    const text = tree.latin1(path);
    if (text === void 0 || text.length > LARGEST2) continue;
    const places = firstPlaces(text, open, { joints, plain });
    if (places.size === 0 || file.ignored) continue;
    for (const [word, at] of places) {
      open.delete(word);
      found.set(word, placeIn2(text, file, at));
    }
    plain = plainWords(open);
  }
  return found;
}
function plainWords(names) {
  const plain = [...names].filter((name) => !name.includes("_")).join("|");
  if (plain === "") return void 0;
  return plain.length > LONGEST_PATTERN ? WORD : new RegExp(`\\b(?:${plain})\\b`, "g");
}
function jointsOf(names) {
  const found = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (name.startsWith("_") || name.endsWith("_")) return void 0;
    for (let at = name.indexOf("_"); at >= 0; at = name.indexOf("_", at + 1))
      found.add(jointAt(name, at));
  }
  return found;
}
function jointAt(text, at) {
  return text.charCodeAt(at - 1) << 8 | text.charCodeAt(at + 1);
}
function firstPlaces(text, words, { joints, plain }) {
  const places = /* @__PURE__ */ new Map();
  const note = (word, at) => {
    if (words.has(word) && !places.has(word)) places.set(word, at);
  };
  let end = 0;
  for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", Math.max(at + 1, end))) {
    if (joints?.has(jointAt(text, at)) === false) continue;
    let start = at;
    while (start > end && isWordAt(text, start - 1)) start -= 1;
    end = at + 1;
    while (isWordAt(text, end)) end += 1;
    note(text.slice(start, end), start);
  }
  if (plain !== void 0) for (const { 0: word, index } of text.matchAll(plain)) note(word, index);
  return places;
}
var IS_WORD = Uint8Array.from(
  { length: 256 },
  (_, code) => /\w/.test(String.fromCharCode(code)) ? 1 : 0
);
function isWordAt(text, at) {
  return IS_WORD[text.charCodeAt(at)] === 1;
}
function placeIn2(text, { path }, at) {
  const before = text.slice(0, at);
  return { file: path, line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

// src/rules/confusions.ts
var SYNONYMS = [
  ["URL", "URI"],
  ["URL", "HOST"],
  ["TOKEN", "KEY"],
  ["SECRET", "SECRET_KEY"],
  ["KEY", "API_KEY"],
  ["APIKEY", "API_KEY"],
  ["PASS", "PASSWORD"],
  ["PWD", "PASSWORD"],
  ["USER", "USERNAME"],
  ["DB", "DATABASE"],
  ["ID", "CLIENT_ID"],
  ["SECRET", "CLIENT_SECRET"],
  ["NEXTAUTH", "AUTH"]
];
var SHORTEST = 6;
function findConfusions(matrix, isMentioned) {
  return matrix.components.flatMap((component) => confusionsIn(matrix, component, isMentioned));
}
function confusionsIn(matrix, component, isMentioned) {
  const written = writtenNames(matrix, component);
  const near = neighbourhood(matrix.variables(component));
  const taken = /* @__PURE__ */ new Set();
  const found = [];
  for (const [name, where2] of written) {
    if (matrix.readsOf(name).length > 0) continue;
    const meant = near(name).find(
      (variable) => !taken.has(variable.name) && (isSlip(name, variable.name) || isNeededSlip(name, variable, where2)) && isLacking(matrix, variable, where2, written) && isNamed(variable)
    );
    if (meant === void 0 || isMentioned(name)) continue;
    taken.add(meant.name);
    found.push({ component, read: meant.name, written: name, reads: meant.reads, ...where2 });
  }
  return found;
}
function neighbourhood(variables) {
  const byFold = groupBy(variables, ({ name }) => fold(name));
  const byLength = groupBy(variables, ({ name }) => name.length);
  return (name) => {
    const spellings = /* @__PURE__ */ new Set([name, ...synonymsOf(name)]);
    const close = new Set([...spellings].flatMap((one) => byFold.get(fold(one)) ?? []));
    for (const more of [-1, 0, 1]) {
      for (const variable of byLength.get(name.length + more) ?? [])
        if (differsInOnePlace(name, variable.name)) close.add(variable);
    }
    return [...close].sort((a, b) => a.name < b.name ? -1 : 1);
  };
}
function differsInOnePlace(a, b) {
  const least = Math.max(a.length, b.length) - 2;
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let behind = 0;
  while (before + behind < least && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return before + behind >= least;
}
function groupBy(variables, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const variable of variables) {
    const key = keyOf4(variable);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [variable]);
    else known.push(variable);
  }
  return groups;
}
function isLacking(matrix, { name, component }, { environments }, written) {
  if (environments.length === 0) return !written.has(name);
  return environments.every(
    (environment) => matrix.cell(name, environment, component).state !== "set"
  );
}
function isNeededSlip(name, variable, { environments }) {
  const isNeeded = (environment) => strongest(readsIn(variable.reads, environment)) === "required";
  return environments.length > 0 && environments.some(isNeeded) && hasLetterMore(name, variable.name);
}
function isNamed({ reads }) {
  return reads.some((read) => read.implicit === void 0);
}
function writtenNames(matrix, component) {
  const names = /* @__PURE__ */ new Map();
  const entry = (name) => {
    const known = names.get(name) ?? { places: [], environments: [] };
    names.set(name, known);
    return known;
  };
  for (const supply of matrix.supplies(component)) {
    if (supply.injected) continue;
    const { places, environments } = entry(supply.name);
    if (!places.some((place) => samePlace(place, supply.place))) places.push(supply.place);
    if (!environments.includes(supply.environment)) environments.push(supply.environment);
  }
  for (const declared of matrix.declarations(component))
    entry(declared.name).places.push(declared.place);
  return names;
}
function samePlace(a, b) {
  if ("source" in a || "source" in b)
    return "source" in a && "source" in b && a.source === b.source;
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
function isSlip(a, b) {
  if (a === b) return false;
  if (fold(a) === fold(b)) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  if (differOnlyInNumbers(a, b)) return false;
  return isTransposition(a, b) || isTypo(a, b) || isSynonym(a, b);
}
function fold(name) {
  return name.replaceAll("_", "").toUpperCase();
}
function differOnlyInNumbers(a, b) {
  return a.replaceAll(/\d+/g, "#") === b.replaceAll(/\d+/g, "#");
}
function isTransposition(a, b) {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
function isTypo(a, b) {
  if (distance(a, b) !== 1) return false;
  const [left, right] = [a.split("_"), b.split("_")];
  if (left.length !== right.length) return false;
  const at = left.findIndex((word, index) => word !== right[index]);
  const [x, y] = [left[at] ?? "", right[at] ?? ""];
  return Math.min(x.length, y.length) >= 4 && `${x}S` !== y && `${y}S` !== x;
}
function hasLetterMore(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length !== short.length + 1) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return /[A-Za-z]/.test(long[at] ?? "") && short.slice(at) === long.slice(at + 1);
}
function isSynonym(a, b) {
  return SYNONYMS.some(([x, y]) => replaced(a, x, y) === b || replaced(b, x, y) === a);
}
function synonymsOf(name) {
  return SYNONYMS.flatMap(([x, y]) => [replaced(name, x, y), replaced(name, y, x)]);
}
function replaced(name, from, to) {
  return `_${name}_`.replace(`_${from}_`, `_${to}_`).slice(1, -1);
}

// src/view.ts
var SETTINGS = /* @__PURE__ */ new Set([
  "config",
  "configs",
  "env",
  "envs",
  "environments",
  ".config",
  "settings"
]);
function makeView(input) {
  const { matrix, components, tree, expectation } = input;
  const documented = memoise(
    (component) => matrix.declarations(component).filter(({ inType, place }) => !inType && isBesideManifest(place.file, components))
  );
  const prefixes = once(() => prefixesOf(components.all.flatMap((one) => [...one.dependencies])));
  const mentions = once(() => findMentions(tree, unreadNames(matrix)));
  const development = input.environments.find(
    (environment) => usualEnvironment(environment) === "development"
  );
  return {
    matrix,
    now: input.now,
    drift: input.drift ?? [],
    ...input.published && { published: input.published },
    components,
    environments: input.environments,
    ...development !== void 0 && { development },
    confusions: findConfusions(matrix, (name) => mentions().has(name)),
    deployed: matrix.environments.filter(isDeployment),
    documented,
    documentedNames: memoise((component) => new Set(documented(component).map(({ name }) => name))),
    templates: memoise((component) => templatesOf(documented(component), component, input.copies)),
    expectation,
    expected: input.expected,
    need({ name, reads }, environment) {
      const said = expectation(name);
      if (said?.required.includes(environment)) return "required";
      return said?.optional ? "optional" : strongest(readsIn(reads, environment));
    },
    isAmbient: memoise((name) => isWellKnown(name) !== void 0),
    isKnob: memoise((name) => isKnob(name) !== void 0),
    mention: (name) => mentions().get(name),
    tracked: (file) => tree.tracked(file),
    publicPrefix: memoise((id) => {
      const component = components.get(id);
      return component === void 0 ? [] : publicPrefixes(component, tree);
    }),
    openPrefix: memoise((id) => {
      const component = components.get(id);
      return component === void 0 ? [] : openPrefixes(component);
    }),
    isShippedBySome: (name) => prefixes().some((prefix) => name.startsWith(prefix)),
    shipsOthers: memoise((id) => {
      const component = components.get(id);
      return component !== void 0 && shipsOthers(component, tree);
    }),
    remedy: input.remedy
  };
}
function unreadNames(matrix) {
  const names = /* @__PURE__ */ new Set();
  for (const component of matrix.components) {
    for (const supply of matrix.supplies(component)) if (!supply.injected) names.add(supply.name);
    for (const declared of matrix.declarations(component)) names.add(declared.name);
  }
  for (const name of names) if (matrix.readsOf(name).length > 0) names.delete(name);
  return names;
}
function isBesideManifest(file, components) {
  const { id } = components.of(file);
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
  return folder === id || folder === "." || SETTINGS.has(folder.slice(folder.lastIndexOf("/") + 1));
}
function templatesOf(declarations, component, copies) {
  const copied = copies.find((copy) => copy.component === component)?.template;
  const files = new Set(declarations.map(({ place }) => place.file));
  const rank2 = (file) => Number(file !== copied);
  return [...files].sort((a, b) => rank2(a) - rank2(b) || (a < b ? -1 : 1));
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function memoise(make) {
  const made = /* @__PURE__ */ new Map();
  return (key) => {
    const known = made.get(key);
    if (known !== void 0) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

// src/inspect.ts
async function inspect(tree, options) {
  const { config } = options;
  const components = readComponents(tree);
  const environments = findEnvironments(tree, components, config, options.environments);
  const context = contextOf(tree, components, environments, options);
  const [seen, lists, leaving, observed] = await Promise.all([
    collect(requests(config), context, options.onProgress),
    collectLists(listRequests(config), context),
    collectEgress(egressRequests(config), context),
    observedEgress(config, { ...context, signal: AbortSignal.timeout(DEADLINE_MS) })
  ]);
  const [collected, unsafe] = plainly(seen);
  const declared = declaredEgress(config);
  const snapshots = [
    ...collected.map(({ snapshot }) => onlyConfigured(snapshot, config)),
    { ...NOTHING, provider: "config", egress: [...declared.egress, ...observed.egress] },
    ...leaving.map(({ source, egress }) => ({ ...NOTHING, provider: source.id, egress })),
    ...lists.map(({ source, allowlists }) => ({ ...NOTHING, provider: source.id, allowlists }))
  ];
  const supplies = snapshots.flatMap(suppliesOf);
  const known = collected.flatMap(({ snapshot }) => snapshot.problems);
  const names = judged(environments, config, supplies);
  const matrix = buildMatrix(snapshots, components, names, environments.isIn);
  const unseen = unseenBeside(collected);
  const copies = collected.flatMap(({ provider }) => provider.templates?.(tree, components) ?? []);
  const drift = await driftOf(matrix, options);
  const kept = await publishedFor(matrix, options);
  const view = makeView({
    drift,
    ...kept.published && { published: kept.published },
    copies,
    matrix,
    now: options.now,
    components,
    tree,
    environments: environments.known,
    expectation: (name) => expectationIn(matrix, name, config),
    expected: config.variables.map(({ key }) => key).filter((key) => /^\w+$/.test(key)),
    remedy: (name, environment, id, channel = "process", again) => {
      const wanted2 = { name, environment, component: components.get(id), channel };
      return remedyBy({ collected, unseen, matrix, tree }, { ...wanted2, ...again && { again } });
    }
  });
  return {
    view,
    matrix,
    collected,
    lists,
    leaving,
    observed,
    environments,
    templates: copies,
    has: (path) => tree.has(path),
    copied: copiedBy(collected),
    problems: [
      ...components.problems,
      ...tree.problems,
      ...unsafe,
      ...declared.problems,
      ...kept.problems,
      ...differentKeys(supplies, known)
    ]
  };
}
function plainly(seen) {
  const [plain, unsafe] = withPlainNames(seen.map(({ snapshot }) => snapshot));
  return [seen.map((one, at) => ({ ...one, snapshot: plain[at] ?? one.snapshot })), unsafe];
}
function unseenBeside(collected) {
  const seen = new Set(collected.map(({ provider }) => provider.id));
  return providers.filter(({ id }) => !seen.has(id)).map((provider) => ({
    provider,
    asked: false,
    sources: [],
    snapshot: { ...NOTHING, provider: provider.id }
  }));
}
function copiedBy(collected) {
  const copying = collected.filter(({ provider }) => provider.templates !== void 0);
  return new Set(copying.flatMap(({ snapshot }) => suppliesOf(snapshot)));
}
function contextOf(tree, components, { known, only, isIn }, options) {
  const { config, env, now, offline, sourcesOfBase, answered } = options;
  return {
    tree,
    components,
    environments: known,
    isIn,
    ...only === void 0 ? {} : { only },
    canonical: (name) => canonical(name, config),
    env,
    now,
    offline,
    pullRequest: isPullRequest(env),
    ...sourcesOfBase && { sourcesOfBase },
    ...answered && { answered },
    describe: makeDescribe((name) => expectationOf(name, config), keyOf(env))
  };
}
async function driftOf(matrix, { baseline, now, env }) {
  if (baseline === void 0) return [];
  const { driftSince } = await import("./baseline-compare.js");
  const key = keyOf(env);
  return driftSince(baseline, matrix, { now, ...key === void 0 ? {} : { key } });
}
async function publishedFor({ egress, allowlists }, { published }) {
  const isNamed2 = egress.some(({ ranges }) => ranges.length > 0) || allowlists.some(({ entries }) => entries.length > 0);
  return isNamed2 && published !== void 0 ? published() : { problems: [] };
}
function requests(config) {
  return providers.map((provider) => {
    const sources = [...config.environments.values()].flatMap(
      ({ name, sources: named = [] }) => named.filter((source) => source.provider === provider.id).map(({ value }) => ({ environment: name, value }))
    );
    return { provider, asked: sources.length > 0, sources };
  });
}
function listRequests({ allowlists }) {
  const own = allowlists.filter(isOwn);
  return [
    { source: configuredLists(own), lists: own.map((list) => ({ list, value: void 0 })) },
    ...allowlistSources.map((source) => ({
      source,
      lists: allowlists.flatMap(
        ({ from, ...list }) => "source" in from && from.source === source.id ? [{ list, value: from.value }] : []
      )
    }))
  ];
}
function egressRequests({ environments }) {
  const asked = [...environments.values()].flatMap(
    ({ name, egress }) => (egress?.asked ?? []).map((one) => ({
      ...one,
      environment: name,
      named: egress !== void 0 && egress.ranges.length > 0
    }))
  );
  return egressSources.map((source) => ({
    source,
    asked: asked.filter((one) => one.source === source.id).map(({ source: _, ...rest }) => rest)
  }));
}
var NOTHING = {
  coverage: [],
  observations: [],
  facts: [],
  problems: []
};
function suppliesOf(snapshot) {
  return snapshot.observations.filter((observation) => observation.role === "supplies");
}
function expectationIn(matrix, name, config) {
  const said = expectationOf(name, config);
  if (said === void 0) return void 0;
  const named = (value) => value === true ? matrix.environments : value ?? [];
  return {
    required: named(said.required),
    optional: said.optional === true,
    same: named(said.same),
    different: named(said.different)
  };
}

// src/judge.ts
import { createHash } from "node:crypto";
var NEAREST = /* @__PURE__ */ new Map([
  ["production", 0],
  ["staging", 1],
  ["development", 2],
  ["test", 3],
  ["ci", 4]
]);
var RANK = { error: 0, warning: 1, info: 2 };
function judge(view, levels) {
  const findings = [];
  for (const rule of rules) {
    const level = levels.get(rule.id) ?? (rule.onByDefault === false ? "off" : void 0);
    if (level === "off") continue;
    for (const draft of rule.check(view)) findings.push(stamp(rule, draft, level));
  }
  return findings.sort(compareFindings);
}
function stamp(rule, draft, level) {
  const { subject, severity, ...rest } = draft;
  return {
    ...rest,
    rule: rule.id,
    severity: level ?? severity ?? rule.severity,
    fingerprint: fingerprint(rule.id, draft, subject)
  };
}
function fingerprint(rule, draft, subject) {
  const parts = [rule, draft.name, draft.environment, draft.component, subject];
  return createHash("sha256").update(parts.map((part) => part ?? "").join("\0")).digest("hex").slice(0, 20);
}
function compareFindings(a, b) {
  return RANK[a.severity] - RANK[b.severity] || distance2(a.environment) - distance2(b.environment) || compare3(a.environment ?? "", b.environment ?? "") || rules.findIndex(({ id }) => id === a.rule) - rules.findIndex(({ id }) => id === b.rule) || compare3(a.component ?? "", b.component ?? "") || compare3(a.name ?? "", b.name ?? "") || compare3(where(a.location), where(b.location));
}
function distance2(environment) {
  if (environment === void 0) return NEAREST.size;
  return NEAREST.get(usualEnvironment(environment) ?? "") ?? 1;
}
function where(location) {
  if (location === void 0) return "";
  if ("source" in location) return location.source;
  return `${location.file}:${String(location.line).padStart(8, "0")}`;
}
function compare3(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/source-rows.ts
function sourceRows({
  collected,
  lists,
  leaving,
  observed
}) {
  return [
    ...collected.map(({ provider: { id, title }, asked, snapshot }) => {
      const { coverage, problems } = snapshot;
      return { provider: id, title, asked, coverage, problems };
    }),
    ...lists.map(({ source: { id, title }, asked, allowlists, problems }) => {
      const rows = allowlists.map(({ entries, why, mend, ...list }) => ({
        title: list.title,
        sight: list.sight,
        entries: entries.length,
        ...why === void 0 ? {} : { why },
        ...mend === void 0 ? {} : { mend }
      }));
      return { provider: id, title, asked, coverage: [], lists: rows, problems };
    }),
    ...leaving.map(({ source: { id, title }, egress, problems }) => {
      const rows = egress.map(outboundRow);
      return { provider: id, title, asked: true, coverage: [], outbound: rows, problems };
    }),
    ...observed.rows.length === 0 ? [] : [observationsOf(observed)]
  ];
}
function outboundRow(egress) {
  const { environment, component, ranges, sight, stability, why, mend } = egress;
  return {
    environment,
    ...component === void 0 ? {} : { component },
    sight: stability === "dynamic" ? "complete" : sight,
    addresses: ranges.length,
    ...why === void 0 ? {} : { why },
    ...mend === void 0 ? {} : { mend }
  };
}
function observationsOf({ rows, problems }) {
  const source = { provider: "egress", title: "Observed addresses", asked: true };
  return { ...source, coverage: [], outbound: rows, problems };
}

// src/to-run.ts
var ORDER = { required: 0, optional: 1, defaulted: 2 };
function findToRun(view, { templates, copied, has }) {
  const { development } = view;
  if (development === void 0 || !view.matrix.environments.includes(development)) return [];
  const entries = /* @__PURE__ */ new Map();
  for (const component of view.matrix.components) {
    if (isSupplied(view, component, development, copied)) continue;
    const entry = entryOf(view, { component, development }, { templates, has });
    if (entry === void 0) continue;
    const known = entries.get(entry.file);
    entries.set(entry.file, known === void 0 ? entry : merged2(known, entry));
  }
  return [...entries.values()].filter(({ variables }) => variables.some(isRequired));
}
function isSupplied(view, component, development, copied) {
  return view.matrix.supplies(component).some((supply) => copied.has(supply) && supply.environment === development && !supply.injected);
}
function entryOf(view, { component, development }, { templates, has }) {
  const variables = view.matrix.variables(component).filter((variable) => isToSet(view, variable)).flatMap((variable) => describe(view, variable, development));
  const copy = templates.find((one) => one.component === component);
  const name = variables[0]?.name;
  if (name === void 0) return void 0;
  const file = copy?.file ?? view.remedy(name, development, component)?.line?.file;
  if (file === void 0) return void 0;
  variables.sort(byNeed);
  const isToCopy = copy !== void 0 && !has(file);
  return { component, variables, file, ...isToCopy && { template: copy.template } };
}
function describe(view, variable, development) {
  const known = view.need(variable, development);
  const need = known === "required" && isInstead(view, variable, development) ? "optional" : known;
  const reads = variable.reads.filter((read2) => read2.implicit === void 0 || need === "required");
  const read = mainRead(reads);
  if (read === void 0) return [];
  const reached = need === "required" ? read.reached : void 0;
  const assumed = need === "required" && isAssumed(readsIn(reads, development));
  return [
    {
      name: variable.name,
      need,
      ...reached && { reached },
      ...assumed && { assumed },
      location: read.place
    }
  ];
}
function isInstead(view, { name, component, reads }, development) {
  const required = readsIn(reads, development).filter(({ need }) => need === "required");
  const documented = view.documentedNames(component);
  const isAlone = (other) => {
    const all = view.matrix.variable(other, component)?.reads ?? [];
    return readsIn(all, development).some(({ need, anyOf }) => need === "required" && !anyOf);
  };
  return required.length > 0 && required.every(({ anyOf = [] }) => {
    const chosen = anyOf.find(isAlone) ?? anyOf.find((one) => documented.has(one)) ?? anyOf[0];
    return chosen !== void 0 && chosen !== name;
  });
}
function merged2(a, b) {
  const names = new Map(b.variables.map((variable) => [variable.name, variable]));
  for (const variable of a.variables) {
    const other = names.get(variable.name);
    if (other === void 0 || byNeed(variable, other) <= 0) names.set(variable.name, variable);
  }
  return { ...a, component: ".", variables: [...names.values()].sort(byNeed) };
}
function byNeed(a, b) {
  return ORDER[a.need] - ORDER[b.need] || REACH[a.reached ?? "start"] - REACH[b.reached ?? "start"] || (a.name < b.name ? -1 : 1);
}
function isRequired({ need, assumed }) {
  return need === "required" && assumed !== true;
}

// src/tree/same.ts
import { createHash as createHash2 } from "node:crypto";
function sameFiles(blobs, tree) {
  const links = new Set(tree.files.flatMap(({ path, target }) => target ? [path] : []));
  const same = blobs.filter((blob) => {
    if (links.has(blob.path) || !tree.has(blob.path)) return false;
    const text = tree.latin1(blob.path);
    return text !== void 0 && text.length === blob.size && idOf2(text, blob.id) === blob.id;
  });
  return new Set(same.map(({ path }) => path));
}
function idOf2(text, like) {
  const hash = createHash2(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${text.length}\0`).update(text, "latin1").digest("hex");
}

// src/tree/commit.ts
async function openCommit(folder, ref, wanted2, like) {
  const commit = await resolve2(folder, ref);
  const blobs = await listBlobs(folder, commit);
  const readable = blobs.filter((blob) => wanted2(blob.path) && blob.size <= MAX_FILE_BYTES);
  const same = like === void 0 ? /* @__PURE__ */ new Set() : sameFiles(readable, like);
  const contents = await readBlobs(
    folder,
    readable.filter(({ path }) => !same.has(path))
  );
  const sizes = new Map(blobs.map((blob) => [blob.path, blob.size]));
  const tree = makeTree({
    title: `${folder}@${ref}`,
    files: blobs.map(toFile).sort((a, b) => a.path < b.path ? -1 : 1),
    problems: [],
    tracked: new Set(sizes.keys()),
    read(path) {
      const bytes = contents.get(path);
      return bytes === void 0 ? tooLarge(path, sizes.get(path) ?? 0) : { bytes };
    }
  });
  return like === void 0 ? tree : withContents(tree, like, (path) => same.has(path));
}
async function resolve2(folder, ref) {
  try {
    const output = await git(folder, [
      "rev-parse",
      "--verify",
      "--end-of-options",
      `${ref}^{commit}`
    ]);
    return output.toString("utf8").trim();
  } catch (error) {
    if (error instanceof UserError && error.code === "git-failed") {
      throw new UserError("unknown-ref", "the commit to compare with is not here", {
        hint: `Fetch it first (\`git fetch origin\`; in CI set \`fetch-depth: 0\`), or name another`,
        cause: error
      });
    }
    throw error;
  }
}
async function listBlobs(folder, commit) {
  const output = await git(folder, ["ls-tree", "-r", "-z", "-l", commit]);
  const blobs = [];
  for (const record of output.toString("utf8").split("\0")) {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(record);
    if (match?.[1] === void 0 || match[3] === void 0) continue;
    blobs.push({ id: match[1], size: Number(match[2]), path: match[3] });
  }
  return blobs;
}
async function readBlobs(folder, blobs) {
  const contents = /* @__PURE__ */ new Map();
  if (blobs.length === 0) return contents;
  const output = await git(
    folder,
    ["cat-file", "--batch"],
    `${blobs.map((blob) => blob.id).join("\n")}
`
  );
  let offset = 0;
  for (const blob of blobs) {
    const start = output.indexOf(10, offset) + 1;
    contents.set(blob.path, output.subarray(start, start + blob.size));
    offset = start + blob.size + 1;
  }
  return contents;
}
function toFile({ path }) {
  return { path, name: path.slice(path.lastIndexOf("/") + 1), ignored: false };
}

// src/unknown.ts
function findUnknown(view, asked) {
  return view.matrix.environments.flatMap((environment) => {
    const reasons = [...reasonsIn(view, environment).values()];
    const isAsked2 = asked.has(environment);
    return [
      ...entryOf2(environment, reasons, { asked: isAsked2, otherPhase: false }),
      ...entryOf2(environment, reasons, { asked: false, otherPhase: true })
    ];
  });
}
function entryOf2(environment, all, { asked, otherPhase: otherPhase2 }) {
  const [main, ...others] = all.filter((reason2) => reason2.otherPhase === otherPhase2).sort((a, b) => b.names.size - a.names.size);
  if (main === void 0) return [];
  const names = new Set([main, ...others].flatMap((reason2) => [...reason2.names]));
  const reasons = others.length === 1 ? "1 more reason" : `${others.length} more reasons`;
  const more = others.length === 0 ? "" : ` (${reasons}: \`envparity explain NAME\`)`;
  const { why, mend } = main;
  return [{ environment, asked, names: [...names].sort(), why: why + more, mend }];
}
function reasonsIn(view, environment) {
  const reasons = /* @__PURE__ */ new Map();
  for (const variable of wanted(view)) {
    if (!view.matrix.environmentsOf(variable.component).includes(environment)) continue;
    const cell = view.matrix.cell(variable.name, environment, variable.component);
    if (cell.state !== "unknown" || view.need(variable, environment) === "defaulted") continue;
    const { why = "", mend = "" } = cell;
    const otherPhase2 = cell.otherPhase === true;
    const reason2 = reasons.get(why) ?? { why, mend, otherPhase: otherPhase2, names: /* @__PURE__ */ new Set() };
    reason2.names.add(variable.name);
    reasons.set(why, reason2);
  }
  return reasons;
}
function wanted(view) {
  return [...variablesToSet(view)].filter(
    ({ reads }) => reads.some((read) => read.implicit === void 0 || read.need === "required")
  );
}

// src/unknown-passages.ts
function unknownPassages(view) {
  const found = /* @__PURE__ */ new Map();
  for (const passage of passages(view)) {
    if (!isOfInterest(view, passage)) continue;
    const { list, environment, component, egress } = passage;
    for (const result of compare(egress, list, view.now)) {
      if (result.verdict !== "unknown") continue;
      const { why, mend = "" } = result;
      const key = JSON.stringify([environment, component, why]);
      const known = found.get(key)?.allowlists ?? [];
      found.set(key, {
        environment,
        ...component === void 0 ? {} : { component },
        names: [],
        allowlists: [.../* @__PURE__ */ new Set([...known, list.title])],
        asked: false,
        why,
        mend
      });
    }
  }
  return [...found.values(), ...unknownEnvironments(view)];
}
function unknownEnvironments({ matrix, environments }) {
  return matrix.allowlists.flatMap(
    (list) => (list.environments ?? []).filter((environment) => !environments.includes(environment)).map((environment) => ({
      environment,
      names: [],
      allowlists: [list.title],
      asked: false,
      why: "nothing else here knows this environment",
      mend: "correct its name, or add it to `environments` in envparity.yaml"
    }))
  );
}
function isOfInterest(view, passage) {
  const { list, environment } = passage;
  if (isUnstable(passage)) return false;
  return list.environments?.includes(environment) ?? view.deployed.includes(environment);
}

// src/check.ts
async function check(options) {
  return (await examine(options)).report;
}
async function examine(given) {
  const tree = await openTree(given);
  const options = given.here ? { ...given, ...await environmentHere(tree, given) } : given;
  const settings = {
    ...options,
    offline: options.offline ?? false,
    answered: /* @__PURE__ */ new Map()
  };
  const now = await inspect(tree, settings);
  const all = relevant(judge(now.view, options.config.rules), now);
  const before = options.since === void 0 ? void 0 : await earlier(options, settings, tree);
  const findings = before === void 0 ? all : all.map((finding) => mark(finding, before.fingerprints));
  const sifted = applySuppressions(
    findings,
    options.config.ignores,
    readIgnoreComments(tree),
    options.now,
    { rules: rules.map(({ id }) => id), partial: now.environments.only !== void 0 }
  );
  const shown = sifted.findings.filter((finding) => finding.new !== false);
  const report = {
    schemaVersion: 1,
    title: tree.title,
    environments: now.matrix.environments,
    ...sifted,
    findings: shown,
    sources: sourceRows(now),
    unknown: [...findUnknown(now.view, now.environments.asked), ...unknownPassages(now.view)],
    toRun: findToRun(now.view, now),
    problems: unique(now.problems),
    ...options.baseline === void 0 ? {} : { drift: { since: options.baseline.takenAt, changes: now.view.drift } },
    ...before === void 0 ? {} : { change: changeOf(before.matrix, now.matrix) },
    counts: {
      ...count(shown, now),
      suppressed: sifted.suppressed.length,
      ...before === void 0 ? {} : { existing: sifted.findings.length - shown.length }
    }
  };
  return { report, view: now.view, tree };
}
async function environmentHere(tree, { env, environments, config }) {
  if (environments !== void 0) return { environments };
  for (const provider of providers) {
    const name = await provider.here?.(tree, env);
    const known = name === void 0 ? void 0 : canonical(name, config);
    if (known !== void 0 && isJudgeable(known, config)) return { environments: [known] };
  }
  return {};
}
function isJudgeable(environment, { environments }) {
  return environments.has(environment) || usualEnvironment(environment) !== void 0;
}
async function openTree({
  root,
  config
}) {
  assertFolder(root);
  const tracked = await trackedFiles(root);
  return excluding(openFolder(root, { tracked, keeps: true }), config.exclude);
}
async function earlier({ root, since = "HEAD", config }, settings, tree) {
  const commit = await openCommit(root, since, (path) => !isMedia(path), tree);
  const { view, matrix } = await inspect(
    excluding(withIgnored(commit, tree), config.exclude),
    settings
  );
  const findings = judge(view, config.rules);
  return { fingerprints: new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2)), matrix };
}
function excluding(tree, globs) {
  if (globs.length === 0) return tree;
  const tests = globs.map(matcher);
  return without(tree, (path) => tests.some((test) => test(path)));
}
function mark(finding, before) {
  return { ...finding, new: !before.has(finding.fingerprint) };
}
function relevant(findings, { environments }) {
  const { only } = environments;
  if (only === void 0) return findings;
  return findings.filter(
    ({ environment, severity }) => environment === void 0 ? severity !== "info" : only.includes(environment)
  );
}
function count(findings, { matrix }) {
  const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const names = new Set(
    matrix.components.flatMap((id) => matrix.variables(id).map(({ name }) => name))
  );
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    variables: names.size,
    components: matrix.components.filter((id) => matrix.variables(id).length > 0).length
  };
}
function unique(problems) {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

export {
  blindEgress,
  consumersOf,
  inspect,
  judge,
  sourceRows,
  openCommit,
  check,
  examine,
  openTree
};
