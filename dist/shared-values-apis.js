import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  allOf,
  isEverybody,
  letsIn
} from "./shared-egress-breadth.js";
import {
  platformTitle
} from "./shared-egress-platforms.js";
import {
  FAMILIES,
  contains,
  missingFrom,
  overlaps,
  setOf
} from "./shared-egress-set.js";
import {
  parsed,
  rangeText
} from "./shared-egress-address.js";
import {
  bareName,
  distance,
  isDeployment,
  isFileLocation,
  isPerAccount,
  isSecretName,
  isSelfProving,
  isShippedByVendor,
  isTest,
  kindsNamed,
  matcher,
  prefixesOf,
  readsIn,
  secretKind,
  usualEnvironment,
  usualName,
  usualPrefixes
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/egress/compare.ts
function compare(egress, list, now) {
  if (list.open) return [{ verdict: "covered" }];
  const pool = poolOf(egress);
  const admitted = admittedBy(list, now);
  if (pool.families.length === 0)
    return contains(admitted.sure, allOf("ipv4")) ? [{ family: "ipv4", verdict: "covered" }] : [{ verdict: "unknown", ...pool.unknown }];
  return pool.families.map((family) => ({ family, ...judge(pool, admitted, list, family) }));
}
function poolOf(egress) {
  const records = poolRecords(egress);
  const ranges = records.flatMap((record) => parsed(record.ranges));
  return {
    ranges,
    families: FAMILIES.filter((family) => ranges.some((range) => range.family === family)),
    sight: sightOf(records),
    unknown: unknownOf(records)
  };
}
function poolRecords(egress) {
  const own = egress.filter(({ how }) => how !== "documented");
  return own.length > 0 ? own : egress;
}
function sightOf(records) {
  if (records.every(({ ranges }) => ranges.length === 0)) return "none";
  const declared = records.filter(({ how }) => how !== "observed");
  const isWhole = ({ sight, stability }) => sight === "complete" && stability === "fixed";
  if (declared.length > 0 && declared.every(isWhole)) return "complete";
  return records.some((one) => one.how === "observed" && isWhole(one)) ? "complete" : "partial";
}
function unknownOf(records) {
  const unread = records.find(({ why }) => why !== void 0);
  if (unread?.why !== void 0)
    return { why: unread.why, ...unread.mend === void 0 ? {} : { mend: unread.mend } };
  const dynamic = records.filter(({ stability }) => stability === "dynamic");
  const mend = "add its addresses as `egress` of the environment to envparity.yaml";
  const [first] = dynamic;
  if (first !== void 0) return { why: changing(dynamic), ...offerOf(first) };
  if (records.length === 0) return { why: "nobody says which addresses it leaves from", mend };
  return { why: "it may leave from more addresses than are known", mend };
}
function changing(dynamic) {
  const platforms = new Set(dynamic.flatMap(({ platform }) => platform ?? []));
  const titles = [...platforms].map(platformTitle).join(" and ");
  const seems = dynamic.every(({ detected }) => detected) ? "it seems to run" : "it runs";
  return titles === "" ? "the addresses that it leaves from may be others tomorrow" : `${seems} on ${titles}, where the addresses that it leaves from may be others tomorrow`;
}
function offerOf({ offers }) {
  return offers === void 0 ? {} : { mend: `${offers.text}: ${offers.url}` };
}
var known = /* @__PURE__ */ new WeakMap();
function admittedBy(list, now) {
  const times = known.get(list) ?? /* @__PURE__ */ new Map();
  const admitted = times.get(now.getTime()) ?? admittedAt(list, now);
  known.set(list, times.set(now.getTime(), admitted));
  return admitted;
}
function admittedAt(list, now) {
  const alive = list.entries.filter((entry) => !isOver(entry, now));
  const sure = alive.filter((entry) => isForPort(entry, list.port) === true);
  const perhaps = alive.filter((entry) => isForPort(entry, list.port) === void 0);
  return { sure: setOf(parsed(sure)), perhaps: setOf(parsed(perhaps)) };
}
function isOver({ expiresAt }, now) {
  return expiresAt !== void 0 && Date.parse(expiresAt) <= now.getTime();
}
function isForPort({ ports }, port) {
  if (ports === void 0) return true;
  return port === void 0 ? void 0 : ports.some(({ from, to }) => from <= port && port <= to);
}
function judge({ ranges, sight, unknown }, { sure, perhaps }, list, family) {
  const own = ranges.filter((range) => range.family === family);
  const missing2 = own.flatMap((range) => missingFrom(sure, range));
  if (missing2.length === 0)
    return sight === "complete" || contains(sure, allOf(family)) ? { verdict: "covered" } : { verdict: "unknown", ...unknown };
  if (list.sight !== "complete") return { verdict: "unknown", ...whyOf(list) };
  if (missing2.some((range) => overlaps(perhaps, range)))
    return {
      verdict: "unknown",
      why: `${list.title} lets it in on some ports only, and nobody says which port is meant`
    };
  const isSome = own.some((range) => overlaps(sure, range));
  const texts = [...new Set(missing2.map(rangeText))];
  return { verdict: isSome ? "partly" : "not-covered", missing: texts };
}
function whyOf({ title, why, mend }) {
  return {
    why: why ?? `not all of ${title} could be read`,
    ...mend === void 0 ? {} : { mend }
  };
}

// src/rules/shared.ts
var MAX_RELATED = 5;
function* variablesToSet(view) {
  for (const component of view.matrix.components) {
    for (const variable of view.matrix.variables(component)) {
      if (isToSet(view, variable)) yield variable;
    }
  }
}
function isToSet(view, { name, need }) {
  return !view.isAmbient(name) && (need === "required" || !view.isKnob(name));
}
function isForTools(view, name) {
  return view.isAmbient(name) || view.isKnob(name);
}
function gradeOf(view, read, environment) {
  if (read.reached === "branch") return "warning";
  if (view.deployed.includes(environment)) return "error";
  return read.reached === void 0 && read.certainty === "proved" ? "error" : "warning";
}
function isAssumed(reads) {
  const required = reads.filter(({ need }) => need === "required");
  const isMild = ({ certainty, reached }) => certainty === "asserted" && reached !== void 0;
  return required.length > 0 && required.every(isMild);
}
function remedyFor(view, name, environment, component) {
  const remedy = view.remedy(name, environment, component);
  return remedy === void 0 ? {} : { remedy };
}
function isAnyPossible(view, names, environment, component) {
  if (names === void 0) return false;
  return names.some((name) => view.matrix.cell(name, environment, component).state !== "absent");
}
function otherReads(reads, main) {
  const related = reads.filter((read) => read !== main && read.setting === "source").slice(0, MAX_RELATED).map((read) => ({ location: read.place, message: "also read here" }));
  return related.length === 0 ? {} : { related };
}
function relatedPlaces(places, message) {
  const related = places.slice(0, MAX_RELATED).map((location) => ({ location, message }));
  return related.length === 0 ? {} : { related };
}
function placeOf(view, environment, component) {
  return view.matrix.components.length > 1 && component !== "." ? `${environment} of ${component}` : environment;
}
function isNeverShipped(view, { name, component, reads }) {
  if (view.publicPrefix(component).length === 0 || view.isShippedBySome(name)) return false;
  return reads.some((read) => isLostInBrowser(view, read));
}
function isLostInBrowser(view, read) {
  if (!isInBrowser(read) || view.shipsOthers(read.component)) return false;
  return read.anyOf?.some(view.isShippedBySome) !== true;
}
function isInBrowser({ audience, setting }) {
  return audience === "client" && setting === "source";
}
function placeName(place) {
  return isFileLocation(place) ? place.file : place.source;
}
function isConfused(view, name, component, environment) {
  return view.confusions.some(
    (confusion) => confusion.component === component && (confusion.read === name || confusion.written === name) && (environment === void 0 || confusion.environments.includes(environment))
  );
}
function isMisspelled({ confusions }, name, place) {
  const key = JSON.stringify(place);
  return confusions.some(
    ({ written, places }) => written === name && places.some((other) => JSON.stringify(other) === key)
  );
}
function isForFramework(view, name) {
  return view.matrix.components.some(
    (component) => view.openPrefix(component).some((prefix) => name.startsWith(prefix))
  );
}
function isUsed(view, name) {
  return view.matrix.readsOf(name).length > 0 || view.mention(name) !== void 0;
}
function together(items, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = JSON.stringify(keyOf4(item));
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

// src/rules/admission.ts
var MAX_SHOWN = 5;
var MAX_NAMES = 3;
function isShut(one) {
  return one.verdict === "partly" || one.verdict === "not-covered";
}
function isOtherFamily({ family }, all, { list }) {
  return family === "ipv6" && all.length > 1 && !list.entries.some(({ range }) => isIpv6(range));
}
function isIpv6(range) {
  return range.includes(":");
}
function about({ list, environment, component, egress, variables }) {
  const [main] = variables;
  const { related = [] } = relatedPlaces(
    variables.flatMap(({ place }) => place ?? []),
    "leads there"
  );
  const { related: left = [] } = relatedPlaces(
    egress.flatMap(({ place, ranges }) => ranges.length > 0 ? [place] : []),
    "leaves from there"
  );
  return {
    ...main === void 0 ? {} : { name: main.name },
    environment,
    ...component === void 0 ? {} : { component },
    location: list.place,
    ...related.length + left.length === 0 ? {} : { related: [...related, ...left] },
    subject: list.id
  };
}
function subjectOf(view, passage) {
  const { list, environment, component, variables } = passage;
  const names = variables.map(({ name }) => name);
  if (names.length === 0) return list.title;
  const verb = names.length === 1 ? "leads" : "lead";
  return `${listed(names, MAX_NAMES)} in ${placeOf(view, environment, component ?? ".")} ${verb} to ${list.title}, which`;
}
function addresses({ published }, ranges, egress) {
  return listed(
    ranges.map((range, index) => index < MAX_SHOWN ? described(range, egress, published) : range)
  );
}
function described(range, egress, published) {
  const remarks = egress.flatMap(({ how, at: at3, ranges }) => {
    const owner2 = ranges.find((one) => isIn(range, one));
    if (owner2 === void 0) return [];
    const seen = how === "observed" ? [`seen ${(at3 ?? "").slice(0, 10)}`.trim()] : [];
    return [...owner2.note === void 0 ? [] : [owner2.note], ...seen];
  });
  const owner = published?.nameOf(range);
  const all = new Set(owner === void 0 ? remarks : [...remarks, owner]);
  return all.size === 0 ? range : `${range} (${[...all].join(", ")})`;
}
function isIn(range, { range: owner }) {
  const set = setOf(parsed([{ range: owner }]));
  return parsed([{ range }]).every((one) => contains(set, one));
}
function listed(names, most = MAX_SHOWN) {
  const rest = names.length - most;
  if (rest > 0) return `${names.slice(0, most).join(", ")} and ${rest} more`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
function admitting({ admit, title, owner }, ranges) {
  const [first = ""] = ranges;
  const { text, command, url } = admit ?? { text: `Admit {address} in ${title}` };
  const again = ranges.length > 1 && command !== void 0 ? ", each in the same way" : "";
  const asking = owner === void 0 ? "" : ` (${owner} can change the list)`;
  const isTaken = !first.includes("-") || !command?.some((word) => /\{(?:address|block)\}/.test(word));
  return {
    text: text.replaceAll("{address}", () => listed(ranges)) + again + asking,
    ...command === void 0 || !isTaken ? {} : { command: command.map((word) => withRange(word, first)) },
    ...url === void 0 ? {} : { url }
  };
}
function withRange(word, range) {
  const block = range.includes("/") ? range : `${range}/${isIpv6(range) ? 128 : 32}`;
  const [whole] = parsed([{ range }]);
  const ends = whole === void 0 ? [range, range] : endsOf(whole);
  return word.replaceAll("{address}", () => range).replaceAll("{block}", () => block).replaceAll("{first}", () => ends[0]).replaceAll("{last}", () => ends[1]);
}
function endsOf({ family, first, last }) {
  return [rangeText({ family, first, last: first }), rangeText({ family, first: last, last })];
}

// src/rules/list-entries.ts
function ofLists({ matrix }) {
  return matrix.allowlists.filter(({ sight, open }) => sight !== "none" && open !== true);
}
function nameAll(entries) {
  return listed(
    entries.map(({ range, note }) => note === void 0 ? range : `${range} (${note})`)
  );
}
function aboutEntries(list, entries) {
  const places = entries.flatMap(({ place }) => place ?? []);
  const [only] = places;
  const isOne = entries.length === 1 && only !== void 0;
  return {
    location: isOne ? only : list.place,
    ...isOne ? {} : relatedPlaces(places, "one of them"),
    subject: list.id
  };
}

// src/values/same.ts
function sameValue(a, b) {
  if (a === void 0 || b === void 0) return "unknown";
  if (a.kind === "hidden" || b.kind === "hidden") return "unknown";
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind ? "same" : "different";
  return sameIdentity(identityOf(a), identityOf(b));
}
function sameIdentity(a, b) {
  if (a.symbol !== void 0 && b.symbol !== void 0)
    return a.symbol === b.symbol ? "same" : "different";
  const same = sameDigest(a.digest, b.digest);
  if (same === void 0) return "unknown";
  return same ? "same" : "different";
}
function sameDigest(a = {}, b = {}) {
  const common = Object.keys(a).find((keyId) => Object.hasOwn(b, keyId));
  return common === void 0 ? void 0 : a[common] === b[common];
}
function identityOf({ identity, digest }) {
  return {
    ...identity === void 0 ? {} : { symbol: identity },
    ...digest === void 0 ? {} : { digest }
  };
}

// src/frameworks.ts
var STRICT = /^(?:next|expo|gatsby|react-scripts|@vue\/cli-service|@sveltejs\/kit|astro|vite|wasp)$/;
var NUXT = { browser: "NUXT_PUBLIC_", server: "NUXT_" };
function declaredPrefixes({ dependencies }) {
  return dependencies.has("nuxt") ? [NUXT.browser] : [];
}
function serverName(name, prefix) {
  return (prefix === NUXT.browser ? NUXT.server : "") + name.slice(prefix.length);
}
function takesNull({ dependencies }) {
  return dependencies.has("laravel/framework");
}
function openPrefixes({ dependencies }) {
  return dependencies.has("nuxt") ? [NUXT.server] : [];
}
function publicPrefixes(component, tree) {
  const isKnown = [...component.dependencies].some((name) => STRICT.test(name));
  return isKnown && !shipsOthers(component, tree) ? prefixesOf(component.dependencies) : [];
}
var CONFIG = /^(?:(?:vite|vitest|astro|svelte|next|rspack|rsbuild|rollup|craco|tsup|tsdown)\.config[\w.-]*|webpack[\w.-]*|config-overrides)\.[cm]?[jt]s$/;
var OVERRIDES = /\benvPrefix\b|\bpublicPrefix\b|\bdefine\s*[:(]|\benv\s*:|\b(?:Define|Environment)Plugin\b/;
var INLINES = /^(?:react-native-config|react-native-dotenv|dotenv-webpack|dotenv-expand-webpack-plugin|envify|vite-plugin-environment|vite-plugin-env-compatible|babel-plugin-(?:transform-)?inline-(?:environment-variables|dotenv)|rollup-plugin-inject-process-env|@(?:dotenv-run|import-meta-env)\/.+)$/;
function shipsOthers({ id, dependencies }, tree) {
  if ([...dependencies].some((name) => INLINES.test(name))) return true;
  const folder = id === "." ? "" : `${id}/`;
  return tree.files.some(
    ({ path, name }) => isSettings(path, folder, name) && CONFIG.test(name) && OVERRIDES.test(tree.text(path) ?? "")
  );
}
function isSettings(path, folder, name) {
  if (!path.startsWith(folder)) return false;
  return /^(?:(?:config|build|webpack)\/)?$/.test(path.slice(folder.length, -name.length));
}

// src/rules/held.ts
var MOST_STEPS = 10;
var known2 = /* @__PURE__ */ new WeakMap();
function heldValues(view) {
  const found = known2.get(view.matrix) ?? collect(view);
  known2.set(view.matrix, found);
  return found;
}
function collect(view) {
  const byKey = /* @__PURE__ */ new Map();
  for (const cell of cellsOf(view.matrix)) {
    const held = heldIn(view, cell);
    if (held === void 0) continue;
    const key = JSON.stringify([held.environment, held.source, held.place]);
    const same = byKey.get(key);
    if (same === void 0) byKey.set(key, [held]);
    else same.push(held);
  }
  return [...byKey.values()].flatMap((same) => mainOf(view, same));
}
function mainOf({ matrix }, same) {
  const components = [...new Set(same.map(({ component }) => component))];
  const read = /* @__PURE__ */ new Map();
  for (const held of same) {
    const isRead2 = matrix.variable(held.name, held.component) !== void 0;
    if (isRead2 && !read.has(held.name)) read.set(held.name, held);
  }
  const main = read.size === 0 ? same.slice(0, 1) : [...read.values()];
  return main.map((held) => ({ ...held, components }));
}
function* cellsOf(matrix) {
  const environments = new Set(matrix.environments);
  const isJudged = ({ environment, injected }) => environments.has(environment) && injected === void 0;
  const seen = /* @__PURE__ */ new Set();
  const isNew = (...key) => seen.size < seen.add(JSON.stringify(key)).size;
  for (const component of matrix.components) {
    for (const supply of matrix.supplies(component)) {
      const { name, environment } = supply;
      if (isJudged(supply) && isNew(name, environment, component))
        yield matrix.cell(name, environment, component);
    }
  }
  for (const channel of matrix.channels) {
    for (const supply of matrix.suppliesOn(channel)) {
      const { name, environment, component = matrix.components[0] ?? "." } = supply;
      if (isJudged(supply) && isNew(name, environment, component, channel))
        yield matrix.cell(name, environment, component, channel);
    }
  }
}
function heldIn(view, cell) {
  const { name, environment, component, channel } = cell;
  const supply = suppliedIn(cell);
  if (supply === void 0 || supply.injected || supply.value.kind !== "known") return void 0;
  if (isNothing(view, [component, ownerOf(view, supply.place)], supply.value.traits))
    return void 0;
  const origin = originOf(view, cell);
  const place = origin?.winner?.place ?? supply.place;
  return {
    name,
    environment,
    component,
    components: [component],
    value: supply.value,
    traits: supply.value.traits,
    source: origin?.name ?? name,
    channel: origin?.channel ?? channel,
    place,
    ...place === supply.place ? {} : { passedOn: supply.place },
    overridable: isFileLocation(supply.place) && channel === "process" && isOpen(view, cell, component),
    ...supply !== cell.winner && { otherPhase: true }
  };
}
function suppliedIn({ winner, otherPhase, supplies }) {
  if (winner !== void 0 || !otherPhase) return winner;
  return supplies.find(({ when, place }) => when === void 0 && !isFileLocation(place));
}
function isNothing(view, ids, { problems = [] }) {
  if (!problems.some(({ code }) => code === "stringified-nothing")) return false;
  return ids.some((id) => {
    const component = view.components.get(id);
    return component !== void 0 && takesNull(component);
  });
}
function ownerOf(view, place) {
  return isFileLocation(place) ? view.components.of(place.file).id : "";
}
function isOnPlatform({ place, injected }) {
  return !isFileLocation(place) && injected === void 0;
}
function isOpen(view, { environment, supplies }, component) {
  if (supplies.some((one) => isOnPlatform(one) && one.when !== void 0)) return true;
  return view.matrix.cell("", environment, component).state === "unknown";
}
function originOf(view, cell) {
  let current = cell;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextOf(view, current);
    if (next === void 0) break;
    current = next;
  }
  return current === cell ? void 0 : current;
}
function nextOf({ matrix }, { winner, environment, component }) {
  for (const ref of winner?.from ?? []) {
    const next = matrix.cell(ref.name, ref.environment ?? environment, component, ref.channel);
    if (next.winner !== void 0 && next.winner.value === winner?.value) return next;
  }
  return void 0;
}
function byPlace(helds) {
  const groups = /* @__PURE__ */ new Map();
  for (const held of [...helds].sort((a, b) => nearness(a) - nearness(b))) {
    const key = JSON.stringify([
      held.source,
      held.place,
      isFileLocation(held.place) || held.environment
    ]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [held]);
    else group.push(held);
  }
  return [...groups.values()];
}
function nearness({ environment }) {
  const order = ["production", "staging", "preview", "development", "test", "ci"];
  return order.indexOf(usualEnvironment(environment) ?? "staging");
}
var TRIAL = new Set(
  "TEST TESTS TESTING E2E SANDBOX DEV DEVELOPMENT STAGING LOCAL PREVIEW MOCK DEMO SHADOW".split(
    " "
  )
);
function isForTrial(name) {
  return hasWord(name, TRIAL);
}
function isWorkplace({ environment }) {
  return ["development", "test"].includes(usualEnvironment(environment) ?? "");
}
function inEnvironments(group) {
  const names = [...new Set(group.map(({ environment }) => environment))];
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
function hasWord(name, words2) {
  return name.toUpperCase().split(/[^A-Z0-9]+/).some((word) => words2.has(word));
}

// src/rules/passages.ts
var known3 = /* @__PURE__ */ new WeakMap();
function passages(view) {
  const found = known3.get(view.matrix) ?? find(view);
  known3.set(view.matrix, found);
  return found;
}
function find(view) {
  const all = view.matrix.allowlists.flatMap((list) => of(view, list));
  return all.filter((one) => !all.some((other) => isInstead(other, one, view.now)));
}
function isInstead(other, one, now) {
  return other.list !== one.list && other.environment === one.environment && other.component === one.component && other.list.service === one.list.service && isForAnybody(other.list) && isForAnybody(one.list) && isLetIn(other, now) && !isLetIn(one, now);
}
function isForAnybody({ service, environments, variables }) {
  return service !== void 0 && environments === void 0 && variables === void 0;
}
function isLetIn({ egress, list }, now) {
  return compare(egress, list, now).every(({ verdict }) => verdict === "covered");
}
function of(view, list) {
  const ties = new Map(view.matrix.environments.map((one) => [one, tiedIn(view, list, one)]));
  const isUsed2 = [...ties.values()].some(({ length }) => length > 0);
  const isHeld = isUsed2 || list.variables !== void 0;
  return [...ties].flatMap(([environment, variables]) => {
    const isMeant2 = list.environments?.includes(environment) ?? (!isHeld || variables.length > 0);
    return isMeant2 ? passagesIn(view, list, environment, variables) : [];
  });
}
function passagesIn(view, list, environment, variables) {
  const phase = isOfBuild(view, variables) ? "build" : "run";
  const records = view.matrix.egress.filter(
    (one) => one.environment === environment && (one.phase ?? phase) === phase
  );
  const own = new Set(
    records.flatMap(({ component, how }) => how === "documented" ? [] : component ?? [])
  );
  const passage = { list, environment };
  const isElsewhere2 = ({ components }) => components.some((one) => !own.has(one));
  const rest = {
    ...passage,
    egress: records.filter(({ component }) => component === void 0 || !own.has(component)),
    variables: variables.filter(isElsewhere2)
  };
  const ofComponents = [...own].sort().map((component) => ({
    ...passage,
    component,
    egress: records.filter((one) => one.component === component),
    variables: variables.filter(({ components }) => components.includes(component))
  }));
  const all = own.size === 0 || rest.egress.length > 0 ? [...ofComponents, rest] : ofComponents;
  return all.filter((one) => variables.length === 0 || one.variables.length > 0).map((one) => ({ ...one, egress: one.egress.filter((record) => isWhere(record, one)) }));
}
function isWhere({ component }, { variables }) {
  if (component === void 0 || variables.length === 0) return true;
  return variables.some(({ components }) => components.includes(component));
}
function isOfBuild({ matrix }, variables) {
  const reads = variables.flatMap(
    ({ name, components }) => components.flatMap((component) => matrix.variable(name, component)?.reads ?? [])
  );
  return reads.length > 0 && reads.every(({ phases }) => !phases.includes("run"));
}
function tiedIn(view, list, environment) {
  const found = /* @__PURE__ */ new Map();
  const elsewhere2 = /* @__PURE__ */ new Set();
  for (const { name, components, traits, place, environment: where } of heldValues(view)) {
    if (where !== environment) continue;
    if (leadsNowhere(traits)) elsewhere2.add(name);
    else if (isOf(traits, list)) found.set(name, { name, components, place });
  }
  for (const tied of tiedByName(view, list, environment))
    if (!found.has(tied.name) && !elsewhere2.has(tied.name)) found.set(tied.name, tied);
  return [...found.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function isOf(traits, list) {
  const { host, kind, scheme } = traits;
  const { service, guards } = list;
  if (service === void 0 || isOfAnother(traits, list)) return false;
  if (guards === "connections")
    return host?.vendor === service && scheme !== void 0 && !/^https?$/.test(scheme);
  return host?.vendor === service || kind?.vendor === service && kind.clientSafe !== true;
}
function isOfAnother({ instance: a }, { instance: b }) {
  return a !== void 0 && a.of === b?.of && sameIdentity(a, b) === "different";
}
function leadsNowhere({ host, placeholder: placeholder2 }) {
  return placeholder2 === true || host !== void 0 && NEAR.has(host.place);
}
var NEAR = /* @__PURE__ */ new Set(["local", "container", "tunnel", "placeholder"]);
function* tiedByName(view, { variables = [] }, environment) {
  const { matrix } = view;
  const tests = variables.map(matcher);
  const tied = /* @__PURE__ */ new Map();
  for (const component of tests.length === 0 ? [] : matrix.components) {
    for (const name of namesOf(view, component)) {
      if (!tests.some((test) => test(name))) continue;
      const { state, winner } = matrix.cell(name, environment, component);
      if (state === "absent") continue;
      const components = [...tied.get(name)?.components ?? [], component];
      tied.set(name, { name, components, ...winner && { place: winner.place } });
    }
  }
  yield* tied.values();
}
function namesOf(view, component) {
  const all = [...view.matrix.variables(component), ...view.matrix.supplies(component)];
  return new Set(all.map(({ name }) => name).filter((name) => !isForTools(view, name)));
}

// src/rules/allowlist-expiring.ts
var SOON_MS = 14 * 864e5;
var allowlistExpiring = {
  id: "allowlist-expiring",
  severity: "warning",
  title: "An environment is let in by an entry of an allowlist that ends within two weeks",
  *check(view) {
    for (const passage of passages(view)) {
      const soon = new Date(view.now.getTime() + SOON_MS);
      const ending = passage.list.entries.filter(
        (entry) => isOver(entry, soon) && !isOver(entry, view.now)
      );
      if (ending.length > 0) yield* judge2(view, passage, ending, soon);
    }
  }
};
function* judge2(view, passage, ending, soon) {
  const { egress, list, environment, component } = passage;
  const now = compare(egress, list, view.now).filter(isShut);
  const shut = new Set(now.flatMap(({ missing: missing3 }) => missing3));
  const later = compare(egress, list, soon).filter(isShut);
  const missing2 = later.flatMap((one) => one.missing).filter((range) => !shut.has(range));
  const lost = setOf(parsed(missing2.map((range) => ({ range }))));
  const needed = ending.filter((entry) => parsed([entry]).some((one) => overlaps(lost, one)));
  const [first] = needed.map(({ expiresAt = "" }) => expiresAt).sort();
  if (first === void 0) return;
  const where = placeOf(view, environment, component ?? ".");
  yield {
    ...about(passage),
    message: `${subjectOf(view, passage)} lets in ${nameAll(needed)}, where ${where} leaves from, only until ${first.slice(0, 10)}`,
    remedy: admitting(list, missing2)
  };
}

// src/rules/allowlist-stale.ts
var allowlistStale = {
  id: "allowlist-stale",
  severity: "info",
  title: "An allowlist lets in addresses that nothing leaves from",
  *check(view) {
    for (const list of ofLists(view)) {
      const used = usedBy(view, list);
      if (used === void 0) continue;
      const stale = list.entries.filter(
        (entry) => !parsed([entry]).some((one) => overlaps(used, one))
      );
      if (stale.length === 0) continue;
      yield {
        ...aboutEntries(list, stale),
        message: `${list.title} lets in ${nameAll(stale)}, from where none of its environments leaves`,
        remedy: { text: `Remove it from ${list.title}, or say who leaves from there` }
      };
    }
  }
};
function usedBy(view, { environments = [] }) {
  const pools = environments.map(
    (environment) => poolOfAll(
      view,
      view.matrix.egress.filter((one) => one.environment === environment)
    )
  );
  if (pools.length === 0 || pools.includes(void 0)) return void 0;
  return setOf(pools.flatMap((ranges) => ranges ?? []));
}
function poolOfAll({ matrix }, records) {
  const known5 = records.filter(({ how }) => how !== "documented");
  const isForAll = known5.some(({ component }) => component === void 0);
  const own = new Set(known5.map(({ component }) => component));
  if (!isForAll && !matrix.components.every((component) => own.has(component))) return void 0;
  const pools = [...own].map(
    (component) => poolOf(known5.filter((record) => record.component === component))
  );
  if (pools.length === 0 || pools.some(({ sight }) => sight !== "complete")) return void 0;
  return pools.flatMap(({ ranges }) => ranges);
}

// src/rules/allowlist-too-wide.ts
var allowlistTooWide = {
  id: "allowlist-too-wide",
  severity: "warning",
  title: "An allowlist lets in everybody, or far more than those it is meant for",
  *check(view) {
    for (const list of ofLists(view)) yield* judge3(list, view.published);
  }
};
function* judge3(list, published) {
  const wide = list.entries.flatMap((entry) => {
    const whom = letsIn(entry.range);
    return whom === void 0 ? [] : [{ entry, whom }];
  });
  const widest = wide.find(({ entry }) => isEverybody(entry.range)) ?? wide[0];
  const entries = wide.map(({ entry }) => entry);
  const told = new Set(entries);
  if (widest !== void 0) yield draft(list, entries, widest.whom, list.id);
  const others = list.entries.filter((entry) => !told.has(entry));
  for (const shared2 of published?.sharedIn(others) ?? [])
    yield draft(list, shared2.ranges, shared2.whom, `${list.id} ${shared2.list}`);
}
function draft(list, entries, whom, subject) {
  return {
    ...aboutEntries(list, entries),
    message: `${list.title} lets in ${whom}: ${nameAll(entries)}`,
    remedy: {
      text: `Name the addresses that are meant instead of ${nameAll(entries)} in ${list.title}`
    },
    subject
  };
}

// src/rules/allowlist-unreviewed.ts
var DAY_MS = 864e5;
var allowlistUnreviewed = {
  id: "allowlist-unreviewed",
  severity: "info",
  title: "The review of an allowlist is overdue",
  *check(view) {
    for (const list of ofLists(view)) yield* judge4(list, view.now);
  }
};
function* judge4(list, now) {
  const { everyDays, at: at3 } = list.review ?? {};
  if (everyDays === void 0) return;
  const oldest = new Date(now.getTime() - everyDays * DAY_MS).toISOString();
  const isDue = ({ reviewedAt = "" }) => (at3 ?? "") < oldest && reviewedAt < oldest;
  const due = list.entries.filter(isDue);
  if (due.length === 0) return;
  const last = at3 === void 0 ? "" : ` since ${at3.slice(0, 10)}`;
  const what2 = due.length === list.entries.length ? "it" : nameAll(due);
  yield {
    ...aboutEntries(list, []),
    message: `${list.title} is to be reviewed every ${everyDays} days, and nobody has looked at ${what2}${last}`,
    remedy: {
      text: `Look whether every entry is still right, and write the day as \`reviewed\`${askOwner(list)}`
    }
  };
}
function askOwner({ owner }) {
  return owner === void 0 ? "" : `; ${owner} can change the list`;
}

// src/values/apis.json
var apis_default = {
  $schema: "../../schemas/apis.schema.json",
  apis: [
    {
      api: "Airtable",
      hosts: ["api.airtable.com"],
      docs: "https://airtable.com/developers/web/api/authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Anthropic",
      hosts: ["api.anthropic.com"],
      docs: "https://docs.anthropic.com/en/api/overview",
      headers: {
        "x-api-key": [""],
        Authorization: ["Bearer"]
      }
    },
    {
      api: "AssemblyAI",
      hosts: ["api.assemblyai.com", "api.eu.assemblyai.com"],
      docs: "https://www.assemblyai.com/docs/api-reference/overview",
      headers: {
        Authorization: ["", "Bearer"]
      }
    },
    {
      api: "Brave Search",
      hosts: ["api.search.brave.com"],
      docs: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
      headers: {
        "X-Subscription-Token": [""]
      }
    },
    {
      api: "Brevo",
      hosts: ["api.brevo.com", "api.sendinblue.com"],
      docs: "https://developers.brevo.com/docs/how-it-works",
      headers: {
        "api-key": [""],
        "partner-key": [""],
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Clerk",
      hosts: ["api.clerk.com", "api.clerk.dev"],
      docs: "https://clerk.com/docs/reference/backend-api",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Cloudflare",
      hosts: ["api.cloudflare.com"],
      docs: "https://developers.cloudflare.com/fundamentals/api/how-to/make-api-calls/",
      headers: {
        Authorization: ["Bearer"],
        "X-Auth-Key": [""],
        "X-Auth-Email": [""],
        "X-Auth-User-Service-Key": [""]
      }
    },
    {
      api: "Cohere",
      hosts: ["api.cohere.com", "api.cohere.ai"],
      docs: "https://docs.cohere.com/reference/about",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Deepgram",
      hosts: ["api.deepgram.com"],
      docs: "https://developers.deepgram.com/docs/authenticating",
      headers: {
        Authorization: ["Token", "Bearer"]
      }
    },
    {
      api: "DeepSeek",
      hosts: ["api.deepseek.com"],
      docs: "https://api-docs.deepseek.com/",
      headers: {
        Authorization: ["Bearer"],
        "x-api-key": [""]
      }
    },
    {
      api: "DigitalOcean",
      hosts: ["api.digitalocean.com"],
      docs: "https://docs.digitalocean.com/reference/api/digitalocean/",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Discord",
      hosts: ["discord.com", "discordapp.com"],
      docs: "https://discord.com/developers/docs/reference#authentication",
      headers: {
        Authorization: ["Bot", "Bearer", "Basic"]
      }
    },
    {
      api: "Dub",
      hosts: ["api.dub.co"],
      docs: "https://dub.co/docs/api-reference/authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "ElevenLabs",
      hosts: ["api.elevenlabs.io"],
      docs: "https://elevenlabs.io/docs/api-reference/authentication",
      headers: {
        "xi-api-key": [""]
      }
    },
    {
      api: "Exa",
      hosts: ["api.exa.ai"],
      docs: "https://docs.exa.ai/reference/getting-started",
      headers: {
        "x-api-key": [""],
        Authorization: ["Bearer"]
      }
    },
    {
      api: "fal",
      hosts: ["fal.run", "queue.fal.run"],
      docs: "https://docs.fal.ai/model-apis/authentication",
      headers: {
        Authorization: ["Key", "Bearer"]
      }
    },
    {
      api: "Figma",
      hosts: ["api.figma.com"],
      docs: "https://developers.figma.com/docs/rest-api/authentication/",
      headers: {
        "X-Figma-Token": [""],
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Firecrawl",
      hosts: ["api.firecrawl.dev"],
      docs: "https://docs.firecrawl.dev/api-reference/introduction",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Fireworks",
      hosts: ["api.fireworks.ai"],
      docs: "https://docs.fireworks.ai/api-reference/introduction",
      headers: {
        Authorization: ["Bearer"],
        "x-api-key": [""]
      }
    },
    {
      api: "Gemini",
      hosts: ["generativelanguage.googleapis.com"],
      docs: "https://ai.google.dev/gemini-api/docs/api-key",
      headers: {
        "x-goog-api-key": [""],
        Authorization: ["Bearer"]
      },
      query: ["key"]
    },
    {
      api: "GitHub",
      hosts: ["api.github.com"],
      docs: "https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api",
      headers: {
        Authorization: ["Bearer", "token", "Basic"]
      }
    },
    {
      api: "GitLab",
      hosts: ["gitlab.com"],
      docs: "https://docs.gitlab.com/api/rest/authentication/",
      headers: {
        "PRIVATE-TOKEN": [""],
        "JOB-TOKEN": [""],
        "DEPLOY-TOKEN": [""],
        Authorization: ["Bearer", "Basic"]
      },
      query: ["private_token", "access_token", "job_token", "token"]
    },
    {
      api: "Groq",
      hosts: ["api.groq.com"],
      docs: "https://console.groq.com/docs/api-reference",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "HubSpot",
      hosts: ["api.hubapi.com"],
      docs: "https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth",
      headers: {
        Authorization: ["Bearer"]
      },
      query: ["hapikey"]
    },
    {
      api: "Hugging Face",
      hosts: ["api-inference.huggingface.co", "router.huggingface.co"],
      docs: "https://huggingface.co/docs/inference-providers/index",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Intercom",
      hosts: ["api.intercom.io"],
      docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Jina",
      hosts: ["api.jina.ai", "r.jina.ai", "s.jina.ai"],
      docs: "https://jina.ai/reader/",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Klaviyo",
      hosts: ["a.klaviyo.com"],
      docs: "https://developers.klaviyo.com/en/docs/authenticate_",
      headers: {
        Authorization: ["Klaviyo-API-Key", "Bearer", "Basic"]
      },
      query: ["api_key", "company_id"]
    },
    {
      api: "Lemon Squeezy",
      hosts: ["api.lemonsqueezy.com"],
      docs: "https://docs.lemonsqueezy.com/api/getting-started/requests",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Linear",
      hosts: ["api.linear.app"],
      docs: "https://linear.app/developers/graphql",
      headers: {
        Authorization: ["", "Bearer"]
      }
    },
    {
      api: "Loops",
      hosts: ["app.loops.so"],
      docs: "https://loops.so/docs/api-reference/intro",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Mailgun",
      hosts: ["api.mailgun.net", "api.eu.mailgun.net"],
      docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
      headers: {
        Authorization: ["Basic"]
      }
    },
    {
      api: "Mistral",
      hosts: ["api.mistral.ai"],
      docs: "https://docs.mistral.ai/api/",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Mollie",
      hosts: ["api.mollie.com"],
      docs: "https://docs.mollie.com/reference/authentication",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Mux",
      hosts: ["api.mux.com"],
      docs: "https://www.mux.com/docs/core/make-api-requests",
      headers: {
        Authorization: ["Basic"]
      }
    },
    {
      api: "Netlify",
      hosts: ["api.netlify.com"],
      docs: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      headers: {
        Authorization: ["Bearer"]
      },
      query: ["access_token"]
    },
    {
      api: "Notion",
      hosts: ["api.notion.com"],
      docs: "https://developers.notion.com/reference/authentication",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Novu",
      hosts: ["api.novu.co", "eu.api.novu.co"],
      docs: "https://docs.novu.co/api-reference/overview",
      headers: {
        Authorization: ["ApiKey"]
      }
    },
    {
      api: "OneSignal",
      hosts: ["api.onesignal.com", "onesignal.com"],
      docs: "https://documentation.onesignal.com/docs/en/keys-and-ids",
      headers: {
        Authorization: ["Key", "Basic"]
      }
    },
    {
      api: "OpenAI",
      hosts: ["api.openai.com"],
      docs: "https://platform.openai.com/docs/api-reference/authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "OpenRouter",
      hosts: ["openrouter.ai"],
      docs: "https://openrouter.ai/docs/api/reference/authentication",
      headers: {
        Authorization: ["Bearer"],
        "x-api-key": [""]
      }
    },
    {
      api: "Paddle",
      hosts: ["api.paddle.com", "sandbox-api.paddle.com"],
      docs: "https://developer.paddle.com/api-reference/about/authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Paystack",
      hosts: ["api.paystack.co"],
      docs: "https://paystack.com/docs/api/authentication/",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Perplexity",
      hosts: ["api.perplexity.ai"],
      docs: "https://docs.perplexity.ai/api-reference/chat-completions-post",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Pinecone",
      hosts: ["api.pinecone.io"],
      docs: "https://docs.pinecone.io/reference/api/authentication",
      headers: {
        "Api-Key": [""],
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Plausible",
      hosts: ["plausible.io"],
      docs: "https://plausible.io/docs/stats-api",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Polar",
      hosts: ["api.polar.sh", "sandbox-api.polar.sh"],
      docs: "https://polar.sh/docs/api-reference/introduction",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Postmark",
      hosts: ["api.postmarkapp.com"],
      docs: "https://postmarkapp.com/developer/api/overview",
      headers: {
        "X-Postmark-Server-Token": [""],
        "X-Postmark-Account-Token": [""]
      }
    },
    {
      api: "QStash",
      hosts: ["qstash.upstash.io"],
      docs: "https://upstash.com/docs/qstash/api/authentication",
      headers: {
        Authorization: ["Bearer"]
      },
      query: ["qstash_token"]
    },
    {
      api: "Razorpay",
      hosts: ["api.razorpay.com"],
      docs: "https://razorpay.com/docs/api/authentication/",
      headers: {
        Authorization: ["Basic", "Bearer"]
      }
    },
    {
      api: "Replicate",
      hosts: ["api.replicate.com"],
      docs: "https://replicate.com/docs/reference/http#authentication",
      headers: {
        Authorization: ["Bearer", "Token"]
      }
    },
    {
      api: "Resend",
      hosts: ["api.resend.com"],
      docs: "https://resend.com/docs/api-reference/introduction",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "SendGrid",
      hosts: ["api.sendgrid.com"],
      docs: "https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/authentication",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Sentry",
      hosts: ["sentry.io"],
      docs: "https://docs.sentry.io/api/auth/",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Serper",
      hosts: ["google.serper.dev"],
      docs: "https://serper.dev/",
      headers: {
        "X-API-KEY": [""]
      },
      query: ["apiKey"]
    },
    {
      api: "Slack",
      hosts: ["slack.com"],
      docs: "https://docs.slack.dev/authentication/",
      headers: {
        Authorization: ["Bearer", "Basic"]
      },
      query: ["token"]
    },
    {
      api: "Stripe",
      hosts: ["api.stripe.com"],
      docs: "https://docs.stripe.com/api/authentication",
      headers: {
        Authorization: ["Bearer", "Basic"]
      }
    },
    {
      api: "Svix",
      hosts: ["api.svix.com", "api.us.svix.com", "api.eu.svix.com"],
      docs: "https://api.svix.com/docs",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Tavily",
      hosts: ["api.tavily.com"],
      docs: "https://docs.tavily.com/documentation/api-reference/introduction",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Together",
      hosts: ["api.together.xyz", "api.together.ai"],
      docs: "https://docs.together.ai/reference/chat-completions-1",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Twilio",
      hosts: ["api.twilio.com", "verify.twilio.com"],
      docs: "https://www.twilio.com/docs/usage/requests-to-twilio",
      headers: {
        Authorization: ["Basic", "Bearer"]
      }
    },
    {
      api: "Vercel",
      hosts: ["api.vercel.com"],
      docs: "https://vercel.com/docs/rest-api#authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "Voyage AI",
      hosts: ["api.voyageai.com"],
      docs: "https://docs.voyageai.com/reference/embeddings-api",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "WorkOS",
      hosts: ["api.workos.com"],
      docs: "https://workos.com/docs/reference/api-authentication",
      headers: {
        Authorization: ["Bearer"]
      }
    },
    {
      api: "xAI",
      hosts: ["api.x.ai"],
      docs: "https://docs.x.ai/docs/api-reference",
      headers: {
        Authorization: ["Bearer"],
        "x-api-key": [""]
      }
    }
  ]
};

// src/values/apis.ts
var byHost = /* @__PURE__ */ new Map();
for (const { api, hosts, docs, headers, query = [] } of apis_default.apis) {
  const row = { api, docs, query, headers: new Map(Object.entries(headers)) };
  for (const host of hosts) byHost.set(host, row);
}
function apiAt(host) {
  return byHost.get(host);
}
var credentialHeaders = new Set(
  apis_default.apis.flatMap(({ headers }) => Object.keys(headers).map((name) => name.toLowerCase()))
);

// src/rules/auth-header.ts
var authHeader = {
  id: "auth-header",
  severity: "error",
  title: "A request carries its credential in a form that the API does not take",
  onByDefault: false,
  *check(view) {
    for (const sent2 of view.matrix.facts) {
      if (sent2.fact !== "sent-credential") continue;
      const api = apiAt(sent2.host);
      const wrong = api === void 0 ? void 0 : whatIsWrong(view, sent2, api);
      if (api !== void 0 && wrong !== void 0) yield draft2(sent2, api, wrong);
    }
  }
};
function draft2({ name, component, place, host, key }, api, is) {
  return {
    name,
    component,
    message: `${name} goes to ${host} ${is}; ${api.api} takes ${formsOf(api)}`,
    location: place,
    remedy: { text: `Send it as ${formsOf(api)}`, url: api.docs },
    subject: `${host} ${key.toLowerCase()} ${place.file}`,
    group: `${host} ${is} ${component}`
  };
}
function whatIsWrong(view, sent2, api) {
  if (sent2.by === "query") return wrongQuery(sent2, api);
  const key = sent2.key.toLowerCase();
  const taken = [...api.headers].find(([header]) => header.toLowerCase() === key)?.[1];
  return taken === void 0 ? wrongHeader(sent2, api) : wrongScheme(view, sent2, taken);
}
var CREDENTIAL = /^(?:api[-_]?key|apikey|key|(?:access|auth|api)?[-_]?token|auth)$/i;
function wrongQuery({ key, beside }, api) {
  if (!CREDENTIAL.test(key) || api.query.includes(key) || isSentToo(beside, api)) return void 0;
  return `as the parameter ${key} of the address`;
}
function wrongHeader({ key, beside }, api) {
  if (isSentToo(beside, api)) return void 0;
  const near = [...api.headers.keys()].some(
    (header) => distance(header.toLowerCase(), key.toLowerCase()) <= 2
  );
  return near || credentialHeaders.has(key.toLowerCase()) ? `in the header ${key}` : void 0;
}
function isSentToo(beside, api) {
  const taken = [...api.headers.keys()].map((header) => header.toLowerCase());
  return beside.some((header) => header === "*" || taken.includes(header));
}
var IS_KEY = /(?:^|_)(?:API_?KEY|KEY|SECRET|SECRET_KEY)$/i;
function wrongScheme(view, { name, key, before }, taken) {
  const scheme = before.trim();
  if (scheme === "") {
    if (taken.includes("") || !IS_KEY.test(name) || holdsScheme(view, name)) return void 0;
    return `without a scheme before it in ${key}`;
  }
  if (!taken.some((one) => one.toLowerCase() === scheme.toLowerCase())) {
    return `with ${scheme} before it in ${key}`;
  }
  return before === scheme ? `with no space behind ${scheme} in ${key}` : void 0;
}
function holdsScheme(view, name) {
  return view.matrix.components.some(
    (component) => view.matrix.supplies(component).some(
      (supply) => supply.name === name && supply.value.kind === "known" && supply.value.traits.problems?.some(({ code }) => code === "scheme-word")
    )
  );
}
function formsOf({ headers, query }) {
  const forms = [...headers].flatMap(
    ([header, schemes]) => schemes.map((scheme) => `\`${header}: ${scheme === "" ? "" : `${scheme} `}\u2026\``)
  );
  return [...forms, ...query.map((parameter) => `\`?${parameter}=\u2026\``)].join(" or ");
}

// src/rules/context-not-allowed.ts
var DOCS = "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability";
var contextNotAllowed = {
  id: "context-not-allowed",
  severity: "error",
  title: "A workflow uses a context, such as `secrets`, where GitHub does not allow it",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "misplaced-context") continue;
      const { context, key, place, component } = fact;
      yield {
        component,
        message: `GitHub has no \`${context}\` in ${key}, and refuses the ${fact.in}`,
        location: place,
        remedy: { text: wayRound(fact), url: DOCS },
        subject: `${place.file} ${key} ${context}`
      };
    }
  }
};
function wayRound({ context, key, in: file }) {
  if (file === "action" && (context === "secrets" || context === "vars"))
    return "Give the action an input, and pass the value to it under `with` where it is used";
  if (context === "secrets") return withoutSecrets(key);
  if (context === "env" && key === "jobs.<job_id>.env")
    return "Write the value again, or take both from `vars`";
  if (context === "env") return "Take the value from `vars`, an input, or an output of another job";
  if (context === "steps" || context === "job" || context === "runner")
    return "Make the value an output of a job before, and use `needs`";
  return `Take the value from a context that ${key} has`;
}
function withoutSecrets(key) {
  switch (key) {
    case "jobs.<job_id>.steps.if":
      return "Put the secret into `env` of the job, and test `env.NAME` here";
    case "jobs.<job_id>.if":
      return "Let a job before tell by an output whether the secret is set, and test `needs` here";
    case "jobs.<job_id>.with.<name>":
      return "Pass it under `secrets`, and declare it in the workflow that is called";
    default:
      return "Make it a variable and use `vars`, if it need not be secret";
  }
}

// src/rules/set-again.ts
function setAgain(view, held, what2, isFew = isSecret(held)) {
  const { environment, place } = held;
  if (!isFileLocation(place))
    return {
      text: `${what2} ${inPlace(place)}`,
      ...commandFor(view, held, environment, true)
    };
  if (!isFew || view.tracked(place.file) !== true) return { text: `${what2} ${inPlace(place)}` };
  const text = `${what2} outside git, instead of in ${place.file}`;
  return { text, ...commandFor(view, held, environment) };
}
function setApart(view, held, environment, what2) {
  const text = `${what2} where ${environment} alone gets it, and leave ${placeName(held.place)} to the others`;
  return { text, ...commandFor(view, held, environment) };
}
function setForDeployment(view, held, what2) {
  return isShared(view, held) ? setApart(view, held, held.environment, what2) : setAgain(view, held, what2);
}
function isShared(view, held) {
  if (!isFileLocation(held.place)) return false;
  const lines = workplaces.get(view.matrix) ?? linesOf(heldValues(view).filter(isWorkplace));
  workplaces.set(view.matrix, lines);
  return lines.has(lineOf(held));
}
var workplaces = /* @__PURE__ */ new WeakMap();
function linesOf(helds) {
  return new Set(helds.map(lineOf));
}
function lineOf({ source, place }) {
  return JSON.stringify([source, place]);
}
function inPlace(place) {
  const isGiven = !isFileLocation(place) && place.source.startsWith("the ");
  return `${isGiven ? "at the source of" : "in"} ${placeName(place)}`;
}
function isSecret({ name, traits: { kind, withPassword } = {} }) {
  if (withPassword || kind?.clientSafe === false) return true;
  return kind?.clientSafe === void 0 && isSecretName(name);
}
function commandFor(view, { source, component, channel }, environment, again) {
  const { command, url } = view.remedy(source, environment, component, channel, again) ?? {};
  return { ...command && { command }, ...url && { url } };
}

// src/rules/debug-in-production.ts
var OPENS = /^(?:DISABLE_AUTH|SKIP_AUTH|BYPASS_AUTH|AUTH_DISABLED|INNGEST_DEV|APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG)$/;
var TELLS = /^(?:DEBUG|AUTH_DEBUG|NEXTAUTH_DEBUG)$/;
var MODE = /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|APP_ENV|FLASK_ENV)$/;
var EMULATOR = /_EMULATOR_HOST$/;
var debugInProduction = {
  id: "debug-in-production",
  severity: "warning",
  title: "Production runs with a switch that is meant for development",
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view).filter(
      ({ environment, overridable }) => usualEnvironment(environment) === "production" && !overridable
    );
    const telling = helds.filter((held) => findingOf(held) !== void 0);
    for (const [held] of byPlace(telling)) {
      const found = findingOf(held);
      if (found !== void 0) yield draft3(view, held, found);
    }
  }
};
function findingOf({ name, traits, place }) {
  const { flag, mode, verbose } = traits;
  if (EMULATOR.test(name)) return ["sends the program to an emulator", "error"];
  if (OPENS.test(name) && flag === "on")
    return ["switches off a protection or shows internals to visitors", "error"];
  if (TELLS.test(name) && flag === "on") return ["switches on output for debugging", "warning"];
  if (MODE.test(name) && mode === "other" && !isFileLocation(place))
    return ["sets another mode than production", "error"];
  return verbose && /LOG_?LEVEL$/.test(name) ? ["logs what is meant for debugging", "warning"] : void 0;
}
function mended(view, held) {
  return isShared(view, held) ? setForDeployment(view, held, "Set the value for production") : setAgain(view, held, `Remove ${held.name}, or give it the value for production`);
}
function draft3(view, held, [what2, severity]) {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} ${what2}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended(view, held),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/unchecked.ts
var byView = /* @__PURE__ */ new WeakMap();
function uncheckedUses(view, { name, reads }) {
  const known5 = byView.get(view) ?? usesByRead(view);
  byView.set(view, known5);
  const found = /* @__PURE__ */ new Map();
  for (const { place } of known5.size === 0 ? [] : reads) {
    const own = known5.get(keyOf(name, place)) ?? [];
    if (own.length === 0 || isTestedBeside(reads, place)) continue;
    for (const use of own) found.set(use.into, [...found.get(use.into) ?? [], use.place]);
  }
  return found;
}
function isTestedBeside(reads, { file }) {
  return reads.some((read) => read.place.file === file && isTest(read));
}
function isProvedAtStart(view, variable) {
  return variable.reads.some((read) => {
    const { reached, place } = read;
    if (!isProved(read)) return false;
    if (reached === void 0) return true;
    return reached === "call" && (isOfStart(place) || isOneOfMany(view, read));
  });
}
var STARTS = /(?:^|\/)(?:main|server|bootstrap|instrumentation|index|app|start|worker)\.[cm]?[jt]s$/;
var ROUTES = /(?:^|\/)(?:pages|routes?|app\/api)\//;
function isOfStart({ file }) {
  return STARTS.test(file) && !ROUTES.test(file);
}
function isOneOfMany(view, { name, component, place }) {
  let beside = 0;
  for (const other of view.matrix.variables(component)) {
    if (other.name === name) continue;
    const asked = other.reads.filter((read) => read.place.file === place.file && isProved(read));
    if (asked.some((read) => keyOf("", read.place) === keyOf("", place))) return true;
    beside += Number(asked.length > 0);
  }
  return beside >= MANY;
}
var MANY = 2;
function isProved({ need, certainty, setting }) {
  return need === "required" && certainty === "proved" && setting === "source";
}
function isSecret2(into) {
  return into === "signing-key" || into === "comparison" || into === "omission";
}
function usesByRead(view) {
  const uses = /* @__PURE__ */ new Map();
  for (const fact of view.matrix.facts) {
    if (fact.fact !== "unchecked-use") continue;
    const key = keyOf(fact.name, fact.read);
    uses.set(key, [...uses.get(key) ?? [], fact]);
  }
  return uses;
}
function keyOf(name, { file, line, column }) {
  return `${name}\0${file}\0${line}\0${column}`;
}

// src/rules/default-key.ts
var defaultKey = {
  id: "default-key",
  severity: "warning",
  title: "A key falls back to a text that stands in the code",
  *check(view) {
    const places = /* @__PURE__ */ new Set();
    for (const fact of view.matrix.facts) if (fact.fact === "default-key") places.add(keyOf2(fact));
    if (places.size === 0) return;
    for (const variable of variablesToSet(view)) {
      const reads = variable.reads.filter((read) => places.has(keyOf2(read)));
      if (reads.length === 0 || isProvedAtStart(view, variable)) continue;
      for (const read of reads) places.delete(keyOf2(read));
      yield* judge5(view, variable, reads);
    }
  }
};
function* judge5(view, { name, component }, [read, ...others]) {
  if (read === void 0 || isConfused(view, name, component)) return;
  const deployed = view.matrix.environmentsOf(component).filter(isDeployment);
  const state = (environment2) => view.matrix.cell(name, environment2, component).state;
  if (deployed.every((environment2) => state(environment2) === "set")) return;
  const environment = deployed.find((one) => state(one) === "absent");
  const where = environment === void 0 ? void 0 : placeOf(view, environment, component);
  yield {
    name,
    component,
    ...environment !== void 0 && { environment },
    message: `${name} ${where === void 0 ? "is required by nothing" : `is not set in ${where}`}, and absent it is a text that stands in the code: whoever has read it holds the key`,
    location: read.place,
    ...relatedPlaces(
      others.map(({ place }) => place),
      "also here"
    ),
    remedy: { text: `Fail where ${name} is absent; keep the text for development alone` },
    severity: environment === void 0 ? "warning" : "error",
    group: `default-key ${component}`
  };
}
function keyOf2({ name, place }) {
  return JSON.stringify([name, place]);
}

// src/rules/duplicate.ts
var duplicate = {
  id: "duplicate",
  severity: "warning",
  title: "One file sets a variable twice",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "duplicate-entry") continue;
      const file = placeName(fact.place);
      yield {
        name: fact.name,
        component: fact.component,
        message: `${fact.name} stands ${fact.others.length + 1} times in ${file}; the ${fact.wins} one wins`,
        location: fact.place,
        related: fact.others.map((location) => ({ location, message: "never takes effect" })),
        remedy: {
          text: fact.others.length === 1 ? "Remove the line that never takes effect" : "Remove the lines that never take effect"
        },
        subject: file,
        severity: fact.template ? "info" : "warning"
      };
    }
  }
};

// src/rules/egress-changed.ts
var egressChanged = {
  id: "egress-changed",
  severity: "warning",
  title: "An environment leaves from other addresses than before",
  *check(view) {
    for (const drift of view.drift) if (drift.change === "egress") yield draft4(view, drift);
  }
};
function draft4(view, drift) {
  const { environment, component, how, added, removedCount, families: families2 } = drift;
  const where = placeOf(view, environment, component ?? ".");
  const parts = [
    ...added.length > 0 ? [`${addresses(view, added, [])} ${added.length === 1 ? "is" : "are"} new`] : [],
    ...removedCount > 0 ? [goneText(drift)] : [],
    ...families2 === void 0 ? [] : [`it leaves by ${familyNames(families2.now)} now`]
  ];
  const place = view.matrix.egress.find(
    (one) => one.environment === environment && one.component === component && one.how === how
  )?.place;
  return {
    environment,
    ...component === void 0 ? {} : { component },
    message: `${where} leaves from other addresses than the baseline has: ${parts.join(", ")}`,
    ...place === void 0 ? {} : { location: place },
    remedy: {
      text: "Admit the new addresses wherever allowlists hold the old ones, then take them into the baseline",
      command: ["npx", "envparity", "check", "--update-baseline"]
    },
    subject: how
  };
}
function goneText({ removed, removedCount }) {
  const what2 = removed.length === removedCount ? listed(removed) : `${removedCount}`;
  return `${what2} ${removedCount === 1 ? "is" : "are"} gone`;
}
function familyNames(families2) {
  return families2.map((family) => family === "ipv4" ? "IPv4" : "IPv6").join(" and ");
}

// src/rules/egress-not-allowed.ts
var egressNotAllowed = {
  id: "egress-not-allowed",
  severity: "error",
  title: "An environment leaves from an address that an allowlist does not hold",
  *check(view) {
    for (const passage of passages(view)) {
      const results = compare(passage.egress, passage.list, view.now);
      const judged = results.filter((one) => !isOtherFamily(one, results, passage));
      const shut = judged.filter(isShut);
      if (shut.length > 0) yield draft5(view, passage, shut, judged);
    }
  }
};
function draft5(view, passage, shut, judged) {
  const { list, environment, component, egress } = passage;
  const missing2 = shut.flatMap((one) => one.missing);
  const isSome = judged.some(({ verdict }) => verdict === "partly" || verdict === "covered");
  const where = placeOf(view, environment, component ?? ".");
  const what2 = isSome ? `lets in only some of the addresses that ${where} leaves from, so that calls fail now and then: not` : `lets in none of the addresses that ${where} leaves from:`;
  return {
    ...about(passage),
    message: `${subjectOf(view, passage)} ${what2} ${addresses(view, missing2, egress)}`,
    remedy: admitting(list, missing2)
  };
}

// src/rules/egress-unstable.ts
var egressUnstable = {
  id: "egress-unstable",
  severity: "warning",
  title: "A service with an allowlist is used from a platform whose addresses change",
  *check(view) {
    for (const passage of passages(view)) {
      if (isUnstable(passage) && isEnforced(passage.list)) yield draft6(view, passage);
    }
  }
};
function isUnstable({ egress }) {
  const records = poolRecords(egress).filter(({ detected }) => detected === void 0);
  return records.length > 0 && records.every(({ stability }) => stability === "dynamic");
}
function isEnforced({ sight, open, entries }) {
  return sight !== "none" && open !== true && !entries.some(({ range }) => isEverybody(range));
}
function draft6(view, passage) {
  const { list, environment, component, egress } = passage;
  const platforms = egress.filter(({ platform }) => platform !== void 0);
  const where = placeOf(view, environment, component ?? ".");
  const titles = [...new Set(platforms.map(({ platform = "" }) => platformTitle(platform)))];
  const why = titles.length === 0 ? `the addresses that ${where} leaves from change` : `${where} runs on ${titles.join(" and ")}, where the addresses that it leaves from change`;
  const { related = [], ...rest } = about(passage);
  const signs = relatedPlaces(
    platforms.map(({ place }) => place),
    "says so"
  );
  return {
    ...rest,
    message: `${subjectOf(view, passage)} lets in the addresses on its list only, and ${why}`,
    related: [...related, ...signs.related ?? []],
    remedy: remedyOf(platforms[0], `${environment} in envparity.yaml`, list.title)
  };
}
function remedyOf(record, place, list) {
  const saying = `and name them as \`egress\` of ${place}`;
  if (record?.offers === void 0)
    return { text: `Leave from addresses that stay, ${saying}; then admit them in ${list}` };
  const { text, url } = record.offers;
  return { text: `To leave from addresses that stay, ${text}; ${saying}`, url };
}

// src/rules/empty.ts
var empty = {
  id: "empty",
  severity: "error",
  title: "A variable is set to the empty string where the code refuses that",
  *check(view) {
    const found = emptied(view);
    const byLine = together(found, ({ variable, environment, place }) => [
      variable.name,
      environment,
      place
    ]);
    for (const same of byLine) yield draft7(view, same);
  }
};
function* emptied(view) {
  for (const variable of variablesToSet(view)) {
    for (const environment of view.matrix.environments) {
      const read = readsIn(variable.reads, environment).find(breaksOnEmpty);
      if (read === void 0) continue;
      const cell = view.matrix.cell(variable.name, environment, variable.component);
      const supply = suppliedIn(cell);
      if (supply?.value.kind !== "empty" || supply.injected) continue;
      const breaks = read.rejectsEmpty && supply === cell.winner;
      const severity = breaks ? gradeOf(view, read, environment) : "warning";
      yield { variable, environment, read, place: supply.place, severity };
    }
  }
}
function breaksOnEmpty(read) {
  if (read.need !== "required" || read.setting !== "source") return false;
  if (read.anyOf !== void 0 && read.anyOf.length > 1) return false;
  return read.rejectsEmpty === true || read.certainty === "asserted";
}
function draft7(view, same) {
  const main = same.find(({ severity: severity2 }) => severity2 === "error") ?? same[0];
  const { variable, environment, read, place, severity } = main;
  const { name, component, reads } = variable;
  const where = same.length > 1 ? environment : placeOf(view, environment, component);
  const effect = read.rejectsEmpty ? "the code refuses that" : "the code takes it for a value";
  return {
    name,
    environment,
    component,
    message: `${name} is set to nothing in ${where}, and ${effect}`,
    location: place,
    related: [
      { location: read.place, message: "needed here" },
      ...otherReads(reads, read).related ?? []
    ],
    remedy: setAgain(
      view,
      { name, source: name, channel: variable.channel, environment, component, place },
      `Give ${name} a value`
    ),
    severity,
    group: `empty ${environment} ${component}`
  };
}

// src/rules/expectation.ts
var expectation = {
  id: "expectation",
  severity: "error",
  title: "A value is not what the configuration says of it",
  *check(view) {
    for (const name of namesOf2(view)) {
      const expected = view.expectation(name);
      if (expected === void 0) continue;
      for (const component of view.matrix.components) {
        yield* values(view, name, component);
        yield* equality(view, name, component, expected.same, "same");
        yield* equality(view, name, component, expected.different, "different");
      }
    }
  }
};
function namesOf2(view) {
  const names = new Set(view.expected);
  for (const component of view.matrix.components) {
    for (const supply of view.matrix.supplies(component)) names.add(supply.name);
  }
  return [...names].sort();
}
function* values(view, name, component) {
  for (const environment of view.matrix.environments) {
    const supply = suppliedIn(view.matrix.cell(name, environment, component));
    if (supply?.value.kind !== "known") continue;
    const { pattern, oneOf } = supply.value.traits.satisfies ?? {};
    for (const [kept, text] of [
      [pattern, "does not match its pattern"],
      [oneOf, "is none of the allowed values"]
    ]) {
      if (kept !== false) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} ${text} in ${environment}`,
        location: supply.place,
        remedy: {
          text: `Correct the value ${inPlace(supply.place)}, or the expectation in the configuration`
        },
        subject: text
      };
    }
  }
}
function* equality(view, name, component, environments, wanted) {
  const supplies = environments.flatMap((environment) => suppliedIn(view.matrix.cell(name, environment, component)) ?? []).filter(({ value }) => value.kind === "known");
  const pair = firstPair(supplies, wanted === "same" ? "different" : "same");
  const [first, second] = pair ?? [];
  if (first === void 0 || second === void 0) return;
  yield {
    name,
    environment: second.environment,
    component,
    message: `${name} must be ${wanted === "same" ? "the same" : "different"} in ${first.environment} and ${second.environment}, and is not`,
    location: second.place,
    related: [{ location: first.place, message: `set for ${first.environment} here` }],
    remedy: {
      text: `Correct the value ${inPlace(second.place)} or ${inPlace(first.place)}, or the expectation in the configuration`
    },
    subject: `${wanted} ${first.environment}`
  };
}
function firstPair(supplies, sameness) {
  for (const [index, supply] of supplies.entries()) {
    for (const other of supplies.slice(index + 1))
      if (sameValue(supply.value, other.value) === sameness) return [supply, other];
  }
  return void 0;
}

// src/rules/expiry.ts
var DAY = 864e5;
function* expiries(view) {
  for (const group of byPlace(heldValues(view))) {
    const { expiresAt } = group[0].traits;
    const end = Date.parse(expiresAt ?? "");
    if (expiresAt === void 0 || Number.isNaN(end)) continue;
    yield { group, day: expiresAt.slice(0, 10), left: (end - view.now.getTime()) / DAY };
  }
}

// src/rules/expired.ts
var expired = {
  id: "expired",
  severity: "error",
  title: "A token or certificate is no longer valid",
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      if (left > 0) continue;
      const [held] = group;
      const { name, environment, component, place, passedOn, overridable } = held;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expired on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
        remedy: setAgain(view, held, "Issue a new one, and set it"),
        severity: view.deployed.includes(environment) && !overridable ? "error" : "warning",
        group: `${environment} ${placeName(place)}`
      };
    }
  }
};

// src/rules/expires-soon.ts
var SOON_DAYS = 14;
var expiresSoon = {
  id: "expires-soon",
  severity: "warning",
  title: "A token or certificate of a deployment ends within two weeks",
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      const [held] = group;
      const { name, environment, component, place, passedOn } = held;
      if (left <= 0 || left > SOON_DAYS || !view.deployed.includes(environment)) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expires on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
        remedy: setAgain(view, held, "Before that day, issue a new one and set it"),
        group: `${environment} ${placeName(place)}`
      };
    }
  }
};

// src/rules/framework-prefix.ts
var frameworkPrefix = {
  id: "framework-prefix",
  severity: "warning",
  title: "Browser code reads a variable that the framework does not ship to the browser",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      const { name, component, reads } = variable;
      const [prefix] = view.publicPrefix(component);
      if (prefix === void 0 || isForTools(view, name) || !isNeverShipped(view, variable))
        continue;
      const read = reads.find((one) => isLostInBrowser(view, one));
      if (read === void 0) continue;
      yield {
        name,
        component,
        message: `${name} is read in browser code, where it is always undefined without the prefix ${prefix}`,
        location: read.place,
        ...otherReads(reads, read),
        remedy: {
          text: `Rename it to ${prefix}${bareName(name)} everywhere if everyone may see its value; else read it on the server`
        }
      };
    }
  }
};

// src/rules/shipped.ts
function shippingPrefix(view, { name, components }) {
  for (const component of components) {
    const prefix = prefixIn(view, name, component);
    if (prefix !== void 0) return prefix;
  }
  return void 0;
}
function prefixIn(view, name, component) {
  const known5 = view.components.get(component);
  const prefixes = [...view.publicPrefix(component), ...known5 ? declaredPrefixes(known5) : []];
  const own = prefixes.find((prefix) => name.startsWith(prefix));
  if (own !== void 0) return own;
  const reads = view.matrix.variable(name, component)?.reads ?? [];
  if (!reads.some(({ audience, setting }) => audience === "client" && setting === "source"))
    return void 0;
  return usualPrefixes.find((prefix) => name.startsWith(prefix));
}

// src/rules/secret-in-client.ts
var SECRET = /* @__PURE__ */ new Set([
  "secret",
  "restricted",
  "admin",
  "webhook",
  "connection"
]);
var SECRET_NAME = /(?:^|_)(?:SECRET|SECRET_KEY|SECRET_ACCESS_KEY|CLIENT_SECRET|PRIVATE_KEY|PASSWORD|PASSWD|SERVICE_ROLE|SERVICE_ROLE_KEY|(?:POSTGRES|MYSQL|MONGO|MONGODB|REDIS)_UR[LI])$/;
var SHOWN = /* @__PURE__ */ new Set(["DEMO", "EXAMPLE", "SAMPLE", "DUMMY", "MOCK", "TEST"]);
var secretInClient = {
  id: "secret-in-client",
  severity: "error",
  title: "A secret has a name that ships it to browsers",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const { held, prefix } of shippedSecrets(view)) {
      for (const component of held.components) told.add(`${held.name} ${component}`);
      yield byKind(held, prefix);
    }
    const harmless = harmlessOf(view);
    for (const component of view.matrix.components) {
      for (const [name, place] of namesOf3(view, component)) {
        const prefix = prefixIn(view, name, component);
        if (prefix === void 0 || !isSecretly(name.slice(prefix.length))) continue;
        const key = `${name} ${component}`;
        if (!told.has(key) && !harmless.has(key)) yield byName(name, component, place, prefix);
      }
    }
  }
};
function* shippedSecrets(view) {
  const shipped = /* @__PURE__ */ new Map();
  for (const held of heldValues(view)) {
    const prefix = shippingPrefix(view, held);
    if (prefix !== void 0 && isSecret3(held, prefix)) shipped.set(held, prefix);
  }
  for (const [held] of byPlace(shipped.keys())) yield { held, prefix: shipped.get(held) ?? "" };
}
function byKind({ name, component, environment, place, traits }, prefix) {
  return {
    name,
    environment,
    component,
    message: `${name} holds a value that browsers must not have, and ${prefix} ships it to them: ${traits.kind?.what}`,
    location: place,
    remedy: {
      text: `Replace the value where it was issued, and set the new one as ${serverName(name, prefix)}, which only the server reads`
    },
    subject: "kind",
    group: `kind ${placeName(place)}`
  };
}
function byName(name, component, place, prefix) {
  return {
    name,
    component,
    message: `${name} is called a secret, and ${prefix} ships it to browsers`,
    location: place,
    remedy: {
      text: `Rename it to ${serverName(name, prefix)} and read it on the server; a value that was ever shipped is to be replaced`
    },
    severity: "warning",
    subject: "name",
    group: `name ${component}`
  };
}
function isSecret3({ name, traits: { kind } }, prefix) {
  if (kind?.clientSafe !== false || !SECRET.has(kind.privilege)) return false;
  if (isShippedByVendor(kind.id) || kind.confidence === "low") return false;
  return kind.by === "shape" || kind.prefix !== void 0 || isSecretly(name.slice(prefix.length));
}
function isSecretly(name) {
  return SECRET_NAME.test(name) && !hasWord(name, SHOWN);
}
function namesOf3(view, component) {
  const places = /* @__PURE__ */ new Map();
  for (const { name, place, injected } of view.matrix.supplies(component)) {
    if (!injected && !places.has(name)) places.set(name, place);
  }
  for (const { name, reads } of view.matrix.variables(component)) {
    const read = reads.find(({ setting }) => setting === "source");
    if (read !== void 0 && !places.has(name)) places.set(name, read.place);
  }
  return places;
}
function harmlessOf(view) {
  const harmless = heldValues(view).filter(
    ({ traits: { flag, kind } }) => flag !== void 0 || kind?.clientSafe === true
  );
  return new Set(
    harmless.flatMap(({ name, components }) => components.map((one) => `${name} ${one}`))
  );
}

// src/rules/hardcoded.ts
var hardcoded = {
  id: "hardcoded",
  severity: "error",
  title: "A credential stands in the code or in a file that git tracks",
  onByDefault: false,
  *check(view) {
    const told = toldElsewhere(view);
    for (const secret2 of [...secretsIn(view)].sort(byUse)) {
      const severity = severityOf(secret2);
      const key = keyOf3(secret2.place, secret2.name);
      if (severity === void 0 || told.has(key) || view.tracked(secret2.place.file) !== true)
        continue;
      told.add(key);
      yield draftOf(view, secret2, severity);
    }
  }
};
function* secretsIn(view) {
  for (const fact of view.matrix.facts) if (fact.fact === "plain-secret") yield fact;
  for (const supply of suppliesOf(view)) {
    const kind = supply.injected ? void 0 : secretKind(supply.value);
    if (kind === void 0 || !isFileLocation(supply.place)) continue;
    const { name, place, environment } = supply;
    const component = supply.component ?? view.components.of(place.file).id;
    const isTried = ["test", "ci"].includes(usualEnvironment(environment) ?? "");
    yield { name, component, place, kind, setting: "source", ...isTried && { tests: true } };
  }
}
function byUse(a, b) {
  return Number(a.tests === true) - Number(b.tests === true);
}
function suppliesOf({ matrix }) {
  return [
    ...matrix.components.flatMap((component) => matrix.supplies(component)),
    ...matrix.channels.flatMap((channel) => matrix.suppliesOn(channel))
  ];
}
function toldElsewhere(view) {
  const facts = view.matrix.facts.flatMap(
    (fact) => fact.fact === "secret-in-file" || fact.fact === "secret-in-image" ? [keyOf3(fact.place, fact.name)] : []
  );
  const shipped = [...shippedSecrets(view)].flatMap(
    ({ held: { place, source } }) => isFileLocation(place) ? [keyOf3(place, source)] : []
  );
  return /* @__PURE__ */ new Set([...facts, ...shipped]);
}
function keyOf3(place, name) {
  return JSON.stringify([place.file, name ?? [place.line, place.column]]);
}
function severityOf({ kind, setting, tests }) {
  const isTrial = kind.environment === "test";
  if (setting === "source" || setting === "tool") {
    if (isTrial) return tests ? "info" : "warning";
    return kind.environment === void 0 && kind.privilege === "webhook" ? "warning" : "error";
  }
  return !isTrial && isSelfProving(kind.id) ? "warning" : void 0;
}
function draftOf(view, secret2, severity) {
  const { name, component, place, kind } = secret2;
  const variable = name ?? usualName(kind.id);
  return {
    ...name !== void 0 && { name },
    component,
    message: `${subjectOf2(secret2)}, which everybody with the repository can read: ${calledOf(kind)}`,
    location: place,
    remedy: {
      text: `Replace it where it was issued, since the history of git keeps it, and set the new one as ${variable ?? "a variable"} in the environment`,
      ...commandFor2(view, variable, secret2)
    },
    severity,
    subject: `${place.file} ${kind.what}`
  };
}
function subjectOf2({ name, place }) {
  return name === void 0 ? `A credential stands in ${place.file}` : `${name} has its value in ${place.file}`;
}
function calledOf({ what: what2, environment, prefix }) {
  const mode = environment === void 0 ? "" : `, ${environment}`;
  return `${what2}${mode}${prefix === void 0 ? "" : ` (${prefix}\u2026)`}`;
}
function commandFor2(view, variable, { kind, component }) {
  const [deployed = view.development] = view.deployed;
  const environment = kind.environment === "test" ? view.development : deployed;
  if (variable === void 0 || environment === void 0) return {};
  const { command, url } = view.remedy(variable, environment, component) ?? {};
  return { ...command && { command }, ...url && { url } };
}

// src/wellknown/families.json
var families_default = JSON.parse('{"$schema":"../../schemas/families.schema.json","families":[{"id":"adyen","what":"Adyen environment","source":"https://docs.adyen.com/development-resources/client-side-authentication/","vendor":"adyen","words":["ADYEN"],"parts":[["CLIENT_KEY"],["ENVIRONMENT","ENV"]]},{"id":"auth0","what":"Auth0 tenant","source":"https://auth0.com/docs/get-started/tenant-settings","vendor":"auth0","words":["AUTH0"],"parts":[["DOMAIN"],["ISSUER","ISSUER_URL","ISSUER_BASE_URL"],["BASE_URL"]]},{"id":"authjs-provider","what":"OAuth client","source":"https://authjs.dev/guides/environment-variables","words":["AUTH"],"parts":[["ID"],["SECRET"]],"needed":true},{"id":"aws-access-key","what":"AWS access key","source":"https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html","parts":[["ACCESS_KEY_ID"],["SECRET_ACCESS_KEY"]],"needed":true},{"id":"aws-region","what":"AWS region","source":"https://docs.aws.amazon.com/general/latest/gr/rande.html","vendor":"aws","words":["AWS","S3","SQS","SES","SNS","COGNITO"],"parts":[["REGION"],["ENDPOINT","ENDPOINT_URL","URL","QUEUE_URL"],["USER_POOL_ID"]]},{"id":"captcha","what":"captcha","source":"https://developers.cloudflare.com/turnstile/get-started/","words":["TURNSTILE","RECAPTCHA","HCAPTCHA"],"parts":[["SITE_KEY","SITEKEY"],["SECRET_KEY","SECRET"]],"needed":true},{"id":"clerk","what":"Clerk instance","source":"https://clerk.com/docs/deployments/clerk-environment-variables","vendor":"clerk","words":["CLERK"],"parts":[["PUBLISHABLE_KEY"],["SECRET_KEY","API_KEY"],["FRONTEND_API","FRONTEND_API_URL","ISSUER","ISSUER_URL","JWT_ISSUER_DOMAIN","JWKS_URL"]]},{"id":"cloudinary","what":"Cloudinary product environment","source":"https://cloudinary.com/documentation/node_integration","vendor":"cloudinary","words":["CLOUDINARY"],"parts":[["CLOUD_NAME"],["URL"]]},{"id":"cloudinary-key","what":"Cloudinary key","source":"https://cloudinary.com/documentation/node_integration","words":["CLOUDINARY"],"parts":[["API_KEY"],["API_SECRET"]],"needed":true},{"id":"convex","what":"Convex deployment","source":"https://docs.convex.dev/production/environment-variables","vendor":"convex","words":["CONVEX"],"parts":[["URL","CLOUD_URL"],["SITE_URL"],["DEPLOYMENT"]]},{"id":"discord","what":"Discord application","source":"https://docs.discord.com/developers/reference#authentication","vendor":"discord","words":["DISCORD"],"parts":[["CLIENT_ID","APPLICATION_ID","APP_ID"],["BOT_TOKEN","TOKEN"]]},{"id":"firebase","what":"Firebase project","source":"https://firebase.google.com/docs/web/learn-more#config-object","vendor":"firebase","words":["FIREBASE"],"parts":[["PROJECT_ID"],["AUTH_DOMAIN"],["STORAGE_BUCKET"],["DATABASE_URL"],["CLIENT_EMAIL"],["MESSAGING_SENDER_ID"],["APP_ID"],["SERVICE_ACCOUNT","SERVICE_ACCOUNT_KEY","SERVICE_ACCOUNT_JSON"]]},{"id":"github-app","what":"GitHub App","source":"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app","words":["GITHUB"],"parts":[["APP_ID"],["APP_PRIVATE_KEY","PRIVATE_KEY"]],"needed":true},{"id":"google-service-account","what":"Google service account","source":"https://firebase.google.com/docs/admin/setup","words":["FIREBASE","GOOGLE","GCP","GCLOUD"],"parts":[["CLIENT_EMAIL"],["PRIVATE_KEY"]],"needed":true},{"id":"langfuse","what":"Langfuse project","source":"https://langfuse.com/docs/observability/sdk/overview","words":["LANGFUSE"],"parts":[["PUBLIC_KEY"],["SECRET_KEY"]],"needed":true},{"id":"livekit","what":"LiveKit key","source":"https://docs.livekit.io/home/server/generating-tokens/","words":["LIVEKIT"],"parts":[["API_KEY"],["API_SECRET"]],"needed":true},{"id":"mailjet","what":"Mailjet key","source":"https://dev.mailjet.com/email/guides/getting-started/","words":["MAILJET"],"parts":[["API_KEY"],["SECRET_KEY","API_SECRET"]],"needed":true},{"id":"mux","what":"Mux token","source":"https://www.mux.com/docs/core/make-api-requests","words":["MUX"],"parts":[["TOKEN_ID"],["TOKEN_SECRET"]],"needed":true},{"id":"neon","what":"Neon project","source":"https://neon.com/docs/connect/connection-pooling","vendor":"neon","words":["NEON"],"parts":[["DATABASE_URL"],["DATABASE_URL_UNPOOLED"]],"names":["DATABASE_URL","DATABASE_URL_UNPOOLED","DIRECT_URL","DIRECT_DATABASE_URL","POSTGRES_URL","POSTGRES_PRISMA_URL","POSTGRES_URL_NON_POOLING"]},{"id":"oauth-client","what":"OAuth client","source":"https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1","parts":[["CLIENT_ID"],["CLIENT_SECRET"]],"needed":true},{"id":"paddle","what":"Paddle account","source":"https://developer.paddle.com/build/tools/sandbox","vendor":"paddle","words":["PADDLE"],"parts":[["API_KEY"],["CLIENT_TOKEN","CLIENT_SIDE_TOKEN"],["ENV","ENVIRONMENT"],["API_URL"]]},{"id":"paypal","what":"PayPal environment","source":"https://developer.paypal.com/api/rest/sandbox/","vendor":"paypal","words":["PAYPAL"],"parts":[["ENV","ENVIRONMENT","MODE"],["API","API_URL","API_BASE","BASE_URL"]]},{"id":"paystack","what":"Paystack account","source":"https://paystack.com/docs/api/authentication/","vendor":"paystack","words":["PAYSTACK"],"parts":[["SECRET_KEY"],["PUBLIC_KEY"]]},{"id":"plaid","what":"Plaid environment","source":"https://plaid.com/docs/quickstart/glossary/#environment","vendor":"plaid","words":["PLAID"],"parts":[["ENV","ENVIRONMENT"],["BASE_URL","BASE_PATH","URL"],["ACCESS_TOKEN"]]},{"id":"pusher","what":"Pusher app","source":"https://pusher.com/docs/channels/server_api/overview/","words":["PUSHER"],"parts":[["APP_ID"],["KEY","APP_KEY"],["SECRET","APP_SECRET"]],"needed":true},{"id":"qstash-signing-keys","what":"pair of QStash signing keys","source":"https://upstash.com/docs/qstash/howto/signature","words":["QSTASH"],"parts":[["CURRENT_SIGNING_KEY"],["NEXT_SIGNING_KEY"]],"needed":true},{"id":"razorpay","what":"Razorpay key","source":"https://razorpay.com/docs/api/authentication/","vendor":"razorpay","words":["RAZORPAY"],"parts":[["KEY_ID"],["KEY_SECRET"]],"needed":true},{"id":"sentry","what":"Sentry organization","source":"https://docs.sentry.io/concepts/key-terms/dsn-explainer/","vendor":"sentry","words":["SENTRY"],"parts":[["DSN"],["DSN_SERVER","SERVER_DSN"],["DSN_CLIENT","CLIENT_DSN"]]},{"id":"smtp-login","what":"SMTP login","source":"https://nodemailer.com/smtp","words":["SMTP","EMAIL_SERVER","MAIL"],"parts":[["USER","USERNAME"],["PASSWORD","PASS"]],"needed":true},{"id":"square","what":"Square application","source":"https://developer.squareup.com/docs/devtools/sandbox/overview","vendor":"square","words":["SQUARE"],"parts":[["APPLICATION_ID","APP_ID"],["ENVIRONMENT","ENV"],["BASE_URL","API_URL"]]},{"id":"stripe","what":"Stripe account","source":"https://docs.stripe.com/keys","vendor":"stripe","words":["STRIPE"],"parts":[["SECRET_KEY","API_KEY","SECRET","SK","KEY"],["PUBLISHABLE_KEY","PUBLIC_KEY","PK"],["RESTRICTED_KEY"]]},{"id":"supabase","what":"Supabase project","source":"https://supabase.com/docs/guides/api/api-keys","words":["SUPABASE"],"parts":[["URL"],["ANON_KEY","PUBLISHABLE_KEY","SERVICE_ROLE_KEY","SERVICE_KEY","SECRET_KEY","KEY"]],"needed":true},{"id":"supabase-project","what":"Supabase project","source":"https://supabase.com/docs/guides/api/api-keys","vendor":"supabase","words":["SUPABASE"],"parts":[["URL"],["ANON_KEY","PUBLISHABLE_KEY"],["SERVICE_ROLE_KEY","SERVICE_KEY","SECRET_KEY","KEY"],["PROJECT_ID","PROJECT_REF"],["DB_URL"]],"names":["DATABASE_URL","DIRECT_URL"]},{"id":"twilio","what":"Twilio account","source":"https://www.twilio.com/docs/iam/api","words":["TWILIO"],"parts":[["ACCOUNT_SID"],["AUTH_TOKEN","API_KEY_SECRET","API_SECRET"]],"needed":true},{"id":"upstash-redis","what":"Upstash database","source":"https://upstash.com/docs/redis/sdks/ts/getstarted","vendor":"upstash","words":["UPSTASH_REDIS"],"parts":[["REST_URL"],["REST_TOKEN"],["URL"]]},{"id":"upstash-rest","what":"Upstash database","source":"https://upstash.com/docs/redis/features/restapi","words":["UPSTASH_REDIS","UPSTASH_VECTOR","UPSTASH_SEARCH"],"parts":[["REST_URL"],["REST_TOKEN"]],"needed":true},{"id":"vapid","what":"VAPID pair","source":"https://github.com/web-push-libs/web-push#readme","words":["VAPID"],"parts":[["PUBLIC_KEY"],["PRIVATE_KEY"]],"needed":true},{"id":"vercel-kv","what":"KV store","source":"https://upstash.com/docs/redis/howto/vercelintegration","words":["KV"],"parts":[["REST_API_URL"],["REST_API_TOKEN"]],"needed":true},{"id":"vercel-kv-urls","what":"KV store","source":"https://upstash.com/docs/redis/howto/vercelintegration","vendor":"upstash","words":["KV"],"parts":[["REST_API_URL"],["URL"]]}]}');

// src/wellknown/families.ts
var families = families_default.families.map((family) => ({
  family,
  endings: family.parts.flatMap((endings, part) => endings.map((ending) => ({ part, ending }))).sort((a, b) => b.ending.length - a.ending.length)
}));
var known4 = /* @__PURE__ */ new Map();
var TAIL = /_(?:LIVE|TEST|SANDBOX|PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|PREVIEW|LOCAL|EU|US|[0-9]{1,2})$/;
function membersOf(name) {
  const found = known4.get(name) ?? families.flatMap((one) => memberOf(name, one));
  known4.set(name, found);
  return found;
}
function memberOf(name, { family, endings }) {
  const bare = bareName(name);
  const [word = ""] = family.words ?? [];
  if (family.names?.includes(bare)) return [{ family, stem: word, part: family.parts.length }];
  const tail = TAIL.exec(bare)?.[0] ?? "";
  const core = tail === "" ? bare : bare.slice(0, -tail.length);
  for (const { part, ending } of endings) {
    if (core !== ending && !core.endsWith(`_${ending}`)) continue;
    const head = core.slice(0, -ending.length).replace(/_$/, "");
    if (hasWord2(head, family)) return [{ family, stem: head + tail, part }];
  }
  return [];
}
function hasWord2(head, { words: words2 }) {
  return words2 === void 0 || words2.some((word) => `_${head}_`.includes(`_${word}_`));
}

// src/rules/view.ts
function mainRead(reads) {
  const required = reads.filter((read) => read.need === "required");
  return required.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? reads[0];
}
var REACH = { start: 0, call: 1, branch: 2 };
function rankOf({ implicit, reached, certainty }) {
  const soon = REACH[reached ?? "start"];
  return (implicit === void 0 ? 0 : 6) + 2 * soon + Number(certainty !== "proved");
}

// src/rules/only-in-development.ts
var onlyInDevelopment = {
  id: "only-in-development",
  severity: "warning",
  title: "An optional variable is set in development and not where the code is deployed",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.deployed) yield* judge6(view, variable, environment);
    }
  }
};
function isOnlyInDevelopment(view, variable, environment) {
  return view.deployed.includes(environment) && [...judge6(view, variable, environment)].length > 0;
}
function supplyHere(view, variable) {
  const { name, component } = variable;
  if (view.development === void 0) return void 0;
  const { winner } = view.matrix.cell(name, view.development, component);
  if (winner === void 0 || winner.value.kind === "empty" || winner.injected) return void 0;
  if (isConfused(view, name, component) || isNeverShipped(view, variable)) return void 0;
  return [...uncheckedUses(view, variable).keys()].some(isSecret2) ? void 0 : winner;
}
function* judge6(view, variable, environment) {
  const { name, component } = variable;
  const here = supplyHere(view, variable);
  if (here === void 0) return;
  if (view.need(variable, environment) !== "optional") return;
  if (view.matrix.cell(name, environment, component).state !== "absent") return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read === void 0 || isAnyPossible(view, read.anyOf, environment, component)) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is set in ${view.development} and not in ${placeOf(view, environment, component)}, which takes the other path here`,
    location: read.place,
    related: [
      { location: here.place, message: `set for ${view.development} here` },
      ...otherReads(variable.reads, read).related ?? []
    ],
    ...remedyFor(view, name, environment, component),
    group: `only-in-development ${environment} ${component}`
  };
}

// src/rules/incomplete-pair.ts
var incompletePair = {
  id: "incomplete-pair",
  severity: "warning",
  title: "One of two variables that only work together is set, and the other is not",
  onByDefault: false,
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const component of view.matrix.components) {
      for (const group of groupsIn(view, component)) {
        for (const draft18 of judge7(view, group)) {
          const { name, environment, location } = draft18;
          const isInFile = location !== void 0 && isFileLocation(location);
          const key = JSON.stringify([name, location, isInFile || environment]);
          if (told.size < told.add(key).size) yield draft18;
        }
      }
    }
  }
};
function groupsIn(view, component) {
  const groups = /* @__PURE__ */ new Map();
  for (const variable of view.matrix.variables(component)) {
    for (const { family, stem, part } of membersOf(variable.name)) {
      if (!family.needed) continue;
      const key = `${family.id} ${stem}`;
      const parts = family.parts.map(() => []);
      const group = groups.get(key) ?? { component, family, parts };
      group.parts[part]?.push(variable);
      groups.set(key, group);
    }
  }
  return groups.values();
}
function* judge7(view, group) {
  for (const environment of view.matrix.environments) {
    const present = group.parts.flatMap((part) => supplyOf(view, part, environment) ?? [])[0];
    if (present === void 0) continue;
    for (const part of group.parts) {
      const [lacking] = part;
      if (lacking === void 0 || !isLacking(view, part, environment)) continue;
      if (isToldElsewhere(view, lacking, environment)) continue;
      if (isForItself(view, group, part, environment)) continue;
      yield draft8(view, lacking, environment, present);
    }
  }
  yield* inTemplate(view, group);
  yield* passedAlone(view, group);
}
function supplyOf(view, part, environment) {
  for (const { name, component } of part) {
    const { winner } = view.matrix.cell(name, environment, component);
    if (winner === void 0 || winner.injected || winner.value.kind === "empty") continue;
    if (winner.value.kind === "known" && winner.value.traits.placeholder) continue;
    return winner;
  }
  return void 0;
}
function isLacking(view, part, environment) {
  return part.every(({ name, component }) => {
    const { state, winner } = view.matrix.cell(name, environment, component);
    return state === "absent" || winner?.value.kind === "empty";
  });
}
function isToldElsewhere(view, variable, environment) {
  const { name, component } = variable;
  return view.need(variable, environment) === "required" || view.isAmbient(name) || view.expectation(name)?.optional === true || isConfused(view, name, component, environment) || isOnlyInDevelopment(view, variable, environment);
}
function isForItself(view, { component, parts }, own, environment) {
  const others = parts.filter((part) => part !== own).flat();
  const files = new Set(others.flatMap(({ reads: reads2 }) => reads2.map(({ place }) => place.file)));
  const reads = own.flatMap((variable) => readsIn(variable.reads, environment));
  return reads.some(({ anyOf }) => isAnyPossible(view, anyOf, environment, component)) || reads.every(({ place, unchecked }) => !unchecked && !files.has(place.file));
}
function draft8(view, lacking, environment, present) {
  const { name, component, reads } = lacking;
  const read = mainRead(readsIn(reads, environment));
  const empty2 = view.matrix.cell(name, environment, component).winner?.place;
  return {
    name,
    environment,
    component,
    message: `${present.name} is set in ${placeOf(view, environment, component)}, and ${name}, without which it is of no use, is ${empty2 === void 0 ? "not" : "empty"}`,
    location: present.place,
    ...relatedPlaces(read === void 0 ? [] : [read.place], `${name} is read here`),
    ...empty2 !== void 0 && isFileLocation(empty2) ? { remedy: { text: `Give ${name} its value in ${empty2.file}` } } : remedyFor(view, name, environment, component),
    group: `incomplete ${environment} ${component}`
  };
}
function* passedAlone(view, group) {
  const { component, parts } = group;
  const supplies = view.matrix.supplies(component);
  const suppliesOf2 = (part) => supplies.filter(({ name }) => part.some((variable) => variable.name === name));
  const present = parts.flatMap(suppliesOf2).find(isPassedOn);
  if (present === void 0) return;
  for (const part of parts) {
    const [lacking] = part;
    if (lacking === void 0 || suppliesOf2(part).length > 0) continue;
    const { environment } = present;
    if (isLacking(view, part, environment) || isToldElsewhere(view, lacking, environment)) continue;
    if (!isForItself(view, group, part, environment)) yield passing(lacking, present);
  }
}
function isPassedOn(supply) {
  const { place, value, injected } = supply;
  if (injected || value.kind === "empty" || !isFileLocation(place)) return false;
  if (value.kind === "known" && value.traits.placeholder) return false;
  return /\.ya?ml$/.test(place.file);
}
function passing({ name, component }, { place, environment, ...present }) {
  const isWorkflow = place.file.includes(".github/");
  return {
    name,
    environment,
    component,
    message: `${present.name} is passed on here, and ${name}, without which it is of no use, is not`,
    location: place,
    remedy: {
      text: `Pass ${name} on too`,
      line: {
        file: place.file,
        text: isWorkflow ? `${name}: \${{ secrets.${name} }}` : `${name}:`
      }
    },
    subject: place.file,
    group: `incomplete ${place.file}`
  };
}
function* inTemplate(view, { component, parts }) {
  const [template] = view.templates(component);
  const documented = view.documented(component);
  const isListed = ({ name }) => documented.some((one) => one.name === name);
  const listed2 = parts.flat().find(isListed);
  const place = documented.find(({ name }) => name === listed2?.name)?.place;
  if (template === void 0 || listed2 === void 0 || place === void 0) return;
  for (const part of parts) {
    const [lacking] = part;
    if (lacking === void 0 || part.some(isListed) || !lacking.reads.every(isImplicit)) continue;
    yield {
      name: lacking.name,
      component,
      message: `${listed2.name} stands in ${template}, and ${lacking.name}, without which it is of no use, does not`,
      location: place,
      remedy: {
        text: `Add it to ${template}`,
        line: { file: template, text: `${lacking.name}=` }
      },
      severity: "info",
      subject: template,
      group: `incomplete ${template}`
    };
  }
}
function isImplicit({ implicit }) {
  return implicit !== void 0;
}

// src/rules/insecure-url.ts
var CALLED = words(
  "URL URI URLS ENDPOINT ISSUER CALLBACK REDIRECT WEBHOOK HOOK API BASE HOST SERVER ADDRESS AUTHORITY DOMAIN DSN"
);
var NOT_CALLED = words(
  "NAMESPACE NS XMLNS SCHEMA DTD DOCS DOC DOCUMENTATION HELP SUPPORT LICENSE LICENCE TERMS PRIVACY IMPRINT HOMEPAGE BLOG REFERER REFERRER PROXY OCSP CRL MIRROR MIRRORS ORIGINS CORS ALLOWED WHITELIST ALLOWLIST CSP HEALTH HEALTHCHECK PROBE EXAMPLE"
);
var OFFERS_TLS = new Set("upstash mongodb azure aiven digitalocean cloudamqp render".split(" "));
var FOR_ALL = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|GIT_SSL_NO_VERIFY)$/;
var insecureUrl = {
  id: "insecure-url",
  severity: "warning",
  title: "A deployment talks to a public host unencrypted, or without a look at its certificate",
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view).filter(
      ({ environment, overridable }) => view.deployed.includes(environment) && !overridable
    );
    const insecure = helds.filter((held) => findingOf2(held, helds) !== void 0);
    for (const [held] of byPlace(insecure)) {
      const found = findingOf2(held, helds);
      if (found !== void 0) yield draft9(view, held, found);
    }
  }
};
function findingOf2(held, all) {
  const { tls, host, placeholder: placeholder2 } = held.traits;
  if (tls === void 0 || placeholder2) return void 0;
  if (host === void 0) return byName2(held, all);
  if (!isOutside(host) || !isMeant(held, host)) return void 0;
  if (tls === "unverified") return { ...UNVERIFIED, severity: "warning" };
  return {
    what: "talks unencrypted to a host outside",
    mend: SECURED.get(held.traits.scheme ?? "") ?? "Switch the encryption on",
    severity: held.traits.withPassword ? "error" : "warning"
  };
}
var UNVERIFIED = {
  what: "does not check the certificate of whom it talks to",
  mend: "Leave the check on, and name the authority that signed the certificate"
};
var SECURED = /* @__PURE__ */ new Map([
  ["http", "Write https://"],
  ["ws", "Write wss://"],
  ["redis", "Write rediss://"],
  ["amqp", "Write amqps://"],
  ["ftp", "Use another protocol than FTP"],
  ["mongodb", "Add tls=true"],
  ["postgres", "Write sslmode=verify-full"],
  ["postgresql", "Write sslmode=verify-full"]
]);
function byName2(held, all) {
  if (FOR_ALL.test(held.name)) return { ...UNVERIFIED, severity: "error" };
  const [word] = held.name.split("_");
  const hosts = all.filter(
    ({ name, environment }) => name.startsWith(`${word}_`) && environment === held.environment
  ).flatMap(({ traits }) => traits.host ?? []);
  if (hosts.length === 0 || !hosts.every(isOutside)) return void 0;
  if (held.traits.tls === "unverified") return { ...UNVERIFIED, severity: "warning" };
  return {
    what: "switches the encryption off to a host outside",
    mend: "Switch it on",
    severity: "warning"
  };
}
function isOutside({ place }) {
  return place === "public" || place === "vendor";
}
function isMeant({ name, traits: { scheme, tls } }, { vendor }) {
  if (tls === "unverified") return true;
  if (scheme === "http" || scheme === "ws")
    return hasWord(name, CALLED) && !hasWord(name, NOT_CALLED);
  if (/^(?:redis|amqp|mongodb|ftp)$/.test(scheme ?? "")) return OFFERS_TLS.has(vendor ?? "");
  return true;
}
function draft9(view, held, { what: what2, mend, severity }) {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} ${what2}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, mend),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}
function words(text) {
  return new Set(text.split(" "));
}

// src/rules/interpolated-unchecked.ts
var interpolatedUnchecked = {
  id: "interpolated-unchecked",
  severity: "warning",
  title: "An absent variable would silently become a text, or a key that everybody knows",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const variable of variablesToSet(view)) {
      const uses = uncheckedUses(view, variable);
      if (uses.size === 0 || isProvedAtStart(view, variable)) continue;
      for (const [into, places] of uses) {
        yield* isSecret2(into) ? secret(view, variable, { into, places }, told) : sent(view, variable, { into, places });
      }
    }
  }
};
var ABSENT = {
  "signing-key": "a key that everybody knows: whoever signs with it is believed",
  comparison: 'the text "undefined": whoever sends that is let in',
  omission: "equal to what a request leaves out: whoever sends nothing is let in"
};
function* secret(view, variable, { into, places }, told) {
  const { name, component } = variable;
  const state = (environment2) => view.matrix.cell(name, environment2, component).state;
  const deployed = view.matrix.environmentsOf(component).filter(isDeployment);
  if (deployed.every((environment2) => state(environment2) === "set")) return;
  const absent = deployed.filter((environment2) => state(environment2) === "absent");
  const environment = absent[0];
  const [place] = places;
  const key = `${into} ${name} ${place?.file} ${place?.line}`;
  if (place === void 0 || told.has(key)) return;
  if (absent.some((one) => isMissing(view, variable, one))) return;
  told.add(key);
  const where = environment === void 0 ? void 0 : placeOf(view, environment, component);
  yield {
    name,
    component,
    ...environment === void 0 ? {} : { environment },
    message: `${name} ${where === void 0 ? "is checked by nothing" : `is not set in ${where}`}, and absent it is ${ABSENT[into]}`,
    location: place,
    ...relatedPlaces(places.slice(1), "also used here"),
    remedy: { text: `Fail before it is used where ${name} is absent` },
    severity: "error",
    subject: into,
    group: `${into} ${component}`
  };
}
function* sent(view, variable, { into, places }) {
  const { name, component } = variable;
  const [place] = places;
  const isAsked = variable.reads.some((read) => read.setting === "source" && isTest(read));
  if (isAsked || isInDevelopment(view, variable)) return;
  for (const environment of view.deployed) {
    if (view.matrix.cell(name, environment, component).state !== "absent") continue;
    if (isConfused(view, name, component, environment)) continue;
    if (place === void 0 || isMissing(view, variable, environment)) continue;
    yield {
      name,
      environment,
      component,
      message: `${name} is not set in ${placeOf(view, environment, component)}, and becomes the text "undefined" in ${into === "url" ? "an address" : "a header"} here`,
      location: place,
      ...relatedPlaces(places.slice(1), "here too"),
      ...remedyFor(view, name, environment, component),
      severity: isHeldElsewhere(view, variable, environment) ? "warning" : "info",
      subject: into,
      group: `interpolated-unchecked ${environment} ${component}`
    };
  }
}
function isHeldElsewhere(view, { name, component }, environment) {
  return view.matrix.environments.some(
    (one) => one !== environment && view.matrix.cell(name, one, component).state === "set"
  );
}
function isMissing(view, variable, environment) {
  return view.need(variable, environment) === "required";
}
function isInDevelopment(view, { name, component }) {
  if (view.development === void 0) return false;
  const { winner } = view.matrix.cell(name, view.development, component);
  return winner !== void 0 && winner.value.kind !== "empty" && !winner.injected;
}

// src/rules/ipv6-not-covered.ts
var ipv6NotCovered = {
  id: "ipv6-not-covered",
  severity: "warning",
  title: "An environment leaves by IPv4 and IPv6, and an allowlist holds IPv4 only",
  *check(view) {
    for (const passage of passages(view)) {
      const { list, environment, component, egress } = passage;
      if (list.families !== void 0 && !list.families.includes("ipv6")) continue;
      const results = compare(egress, list, view.now);
      const [shut] = results.filter(isShut);
      if (shut === void 0 || !isOtherFamily(shut, results, passage)) continue;
      const where = placeOf(view, environment, component ?? ".");
      yield {
        ...about(passage),
        message: `${subjectOf(view, passage)} lets in IPv4 only, and ${where} leaves by IPv6 too, from ${addresses(view, shut.missing, egress)}: calls fail wherever IPv6 is preferred`,
        remedy: admitting(list, shut.missing)
      };
    }
  }
};

// src/rules/live-key-in-development.ts
var LIVE_WORDS = /* @__PURE__ */ new Set(["LIVE", "PROD", "PRODUCTION"]);
var ACTING = /* @__PURE__ */ new Set(["secret", "restricted", "admin"]);
var liveKeyInDevelopment = {
  id: "live-key-in-development",
  severity: "error",
  title: "A key of the live mode is where programs are developed or tried out",
  *check(view) {
    const live = heldValues(view).filter(
      (held) => held.traits.kind?.environment === "live" && !hasWord(held.name, LIVE_WORDS)
    );
    for (const group of byPlace(live)) {
      const helds = group.filter((held) => severityOf2(held, held.traits.kind) !== void 0);
      const served = group.find(({ environment }) => isProduction(environment));
      yield* judge8(view, served === void 0 ? helds : helds.filter(isWorkplace), served);
    }
  }
};
function* judge8(view, group, served) {
  const here = group.find(isWorkplace) ?? group[0];
  if (here === void 0) return;
  const { name, environment, component, place, passedOn, traits } = here;
  const severity = severityOf2(here, traits.kind);
  if (traits.kind === void 0 || severity === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a live key: ${traits.kind.what}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: served === void 0 ? setAgain(view, here, "Set a key of the test mode") : shared(view, served),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}
function shared(view, served) {
  const remedy = setApart(view, served, served.environment, "Set the live one");
  return { ...remedy, text: `${remedy.text}, with a key of the test mode` };
}
function isProduction(environment) {
  return usualEnvironment(environment) === "production";
}
function severityOf2(held, kind) {
  const isTrial = ["preview", "staging"].includes(usualEnvironment(held.environment) ?? "");
  if (kind === void 0 || !(isTrial || isWorkplace(held))) return void 0;
  return isWorkplace(held) && ACTING.has(kind.privilege) && kind.confidence === "high" ? "error" : "warning";
}

// src/rules/malformations.ts
var WHERE = {
  start: "at its start",
  inside: "inside it",
  end: "at its end",
  "both-ends": "at both ends"
};
var PIPED = "(`printf %s` writes no line break at its end, `echo` does)";
var malformations = {
  "white-space": (where, isYaml2) => ({
    is: at("has a space or a line break", where),
    mend: isYaml2 && where !== "start" ? "Remove it: a block of YAML that begins with `|-` or `>-` has no line break at its end" : "Remove it",
    piped: PIPED
  }),
  "line-break": placed("has a line break", "Remove the line break"),
  "carriage-return": placed(
    "has a carriage return",
    "Save the file with LF as its line end, or remove the character"
  ),
  "byte-order-mark": placed("has a byte order mark", "Save it as UTF-8 without a byte order mark"),
  "invisible-character": placed(
    "has an invisible character",
    "Type it anew, or remove what is pasted with it"
  ),
  "unusual-space": placed("has a space that is none of a keyboard", "Remove the space"),
  "bidirectional-control": placed(
    "has a character that turns the direction of writing",
    "Copy the value from where it was issued"
  ),
  "control-character": placed("has a control character", "Remove the character"),
  "smart-quote": placed(
    "has a typographic quote",
    "Copy the value as plain text from where it was issued"
  ),
  "smart-dash": placed("has a dash where a hyphen belongs", "Put a hyphen there"),
  "look-alike-letter": placed(
    "has a letter of another script that looks like a Latin one",
    "Copy the value from where it was issued"
  ),
  quoted: said("is in quotes that are part of it", "Remove the quotes"),
  "one-sided-quote": placed(
    "has a quote on one side only",
    "Remove the quote, or look for what was cut off"
  ),
  "escaped-quotes": said("is in escaped quotes", "Remove the quotes: it was encoded as JSON twice"),
  "name-inside": said(
    "begins with a name and an equals sign",
    "Remove all up to the first equals sign"
  ),
  "scheme-word": said(
    "begins with the scheme of an Authorization header",
    "Remove that word: the code puts it in front itself"
  ),
  "trailing-punctuation": said(
    "ends in punctuation of the code it was copied from",
    "Remove the last character"
  ),
  "inline-comment": said("has a comment behind it", "Move the comment to a line of its own"),
  unexpanded: said(
    "refers to another variable, and nothing puts that in",
    "Write the value itself, or a reference that is expanded where the value is used"
  ),
  "html-entity": said(
    "has an entity of HTML in it",
    "Write the character itself, such as `&` for `&amp;`"
  ),
  "percent-encoded": said("is percent-encoded", "Decode it"),
  doubled: said("is there twice in a row", "Remove one of the two"),
  "doubled-prefix": said("begins with its prefix twice", "Remove one prefix"),
  "doubled-scheme": said("begins with two URL schemes", "Remove one of the two"),
  "stringified-nothing": said(
    "is the word that a program prints for no value",
    "Set the value itself, and see why the step that wrote it had none"
  ),
  masked: said(
    "is what a dashboard shows in place of the secret",
    "Copy the secret itself, or issue a new one where it is shown only once"
  ),
  sensitive: said(
    "is the text that stands for a value that may not be read",
    "Set the value itself"
  ),
  encrypted: said(
    "is encrypted, and nothing here decrypts it",
    "Set the plain value, or run the program with the tool that decrypts it"
  ),
  truncated: said(
    "is shorter than values of its kind are",
    "Copy it whole from where it was issued"
  ),
  "too-long": said(
    "is longer than values of its kind are",
    "See whether something else is joined to it"
  ),
  checksum: said(
    "does not bear out the checksum it contains",
    "Copy it again from where it was issued"
  ),
  "wrong-case": said(
    "is in one case, where its kind has both",
    "Copy it again from where it was issued: a tool has changed its letters"
  ),
  "base64-cut": said("is Base64 that was cut or changed", "Encode it again"),
  "base64-of-line": said(
    "is Base64 of a text with a line break at its end",
    "Encode it without one: `printf %s` writes none, `echo` does"
  ),
  "pem-literal-newlines": said(
    "has `\\n` in two characters where PEM has line breaks",
    "Set it with line breaks, or see that the code replaces them"
  ),
  "pem-without-newlines": said("is PEM without its line breaks", "Set it with its line breaks"),
  "pem-cut": said("is PEM of which a part is missing", "Set the whole of the file"),
  "jwt-cut": said("is a JWT of which a part is missing", "Copy all three parts of it"),
  "jwt-unsigned": said("is a JWT without a signature", "Issue a signed one"),
  "json-broken": said(
    "begins as JSON does and is none",
    "Set it as valid JSON, in single quotes where it stands in a file"
  ),
  "password-not-encoded": said(
    "has characters in its password that end it in a URL",
    "Percent-encode the password"
  ),
  "unreadable-text": said("is no text", "Set it as text: bytes belong into Base64"),
  "weak-secret": () => ({
    is: "is too short or too plain for a secret",
    mend: "Set a random one (`openssl rand -base64 32`)",
    other: true
  }),
  "dollar-lost": (_, isYaml2) => ({
    is: "loses what follows a `$` in it, which is taken for the name of a variable",
    mend: isYaml2 ? "Write `$$` for each `$` of it" : "Write `\\$` for each `$` of it, or for Compose put it in single quotes"
  }),
  "comment-lost": said("ends at a `#`, which begins a comment", "Put it in quotes"),
  "too-large": said("is larger than 64 KiB", "Put it into a file, and set the path to that")
};
function placed(what2, mend) {
  return (where) => ({ is: at(what2, where), mend });
}
function at(what2, where) {
  return where === void 0 ? what2 : `${what2} ${WHERE[where]}`;
}
function said(is, mend) {
  return () => ({ is, mend });
}

// src/rules/malformed.ts
var malformed = {
  id: "malformed",
  severity: "error",
  title: "A value is not written as it can work",
  *check(view) {
    const bad = heldValues(view).filter((held) => problemsOf(view, held).length > 0);
    for (const group of byPlace(bad)) yield judge9(view, group);
  }
};
function judge9(view, group) {
  const [held] = group;
  const { name, environment, component, place, passedOn } = held;
  const problems = [...problemsOf(view, held)].sort(worstFirst);
  const texts = problems.map(
    (problem) => malformations[problem.code](problem.where, isYaml(place))
  );
  const facts = texts.map(({ is }) => is).join(", and ");
  return {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} ${facts}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended2(view, held, texts),
    severity: severityOf3(view, held, problems),
    group: `${problems[0]?.code} ${placeName(place)}`
  };
}
function problemsOf(view, { traits, place, environment }) {
  const isDotenv = isFileLocation(place) && /(?:^|\/)[^/]*\.env(?:rc|\.[^/]*)?$/.test(place.file);
  return (traits.problems ?? []).filter(({ code }) => {
    if (code === "unexpanded") return !isDotenv;
    return code !== "weak-secret" || view.deployed.includes(environment);
  });
}
function isYaml(place) {
  return isFileLocation(place) && /\.ya?ml$/.test(place.file);
}
function mended2(view, held, texts) {
  const { place } = held;
  const steps = [...new Set(texts.map(({ mend }) => mend))];
  const text = steps.map((step, at3) => at3 === 0 ? step : lowered(step)).join("; ");
  if (texts.every(({ other }) => other)) return setForDeployment(view, held, text);
  if (isFileLocation(place)) return { text };
  const hints = [...new Set(texts.flatMap(({ piped = [] }) => piped))];
  const { url = place.url, ...again } = setAgain(
    view,
    held,
    [`${text}, and set it again`, ...hints].join(" ")
  );
  return { ...again, ...url !== void 0 && { url } };
}
function lowered(step) {
  return step.charAt(0).toLowerCase() + step.slice(1);
}
function worstFirst(a, b) {
  return Number(b.severity === "error") - Number(a.severity === "error");
}
function severityOf3(view, held, problems) {
  const isBad = problems.some(({ severity }) => severity === "error");
  return isBad && view.deployed.includes(held.environment) && !held.overridable ? "error" : "warning";
}

// src/rules/mismatched-pair.ts
var mismatchedPair = {
  id: "mismatched-pair",
  severity: "error",
  title: "Values that only work together are of two modes, projects or accounts",
  onByDefault: false,
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const { family, helds } of pairsIn(view)) {
      const found = differentModes(family, helds) ?? differentOwners(family, helds);
      if (found === void 0) continue;
      const key = JSON.stringify(
        found.helds.map(({ name, environment, place }) => [name, environment, place])
      );
      if (told.size < told.add(key).size) yield draft10(view, family, found);
    }
  }
};
function pairsIn(view) {
  const groups = /* @__PURE__ */ new Map();
  for (const held of heldValues(view)) {
    if (held.traits.placeholder || held.traits.dummy !== void 0) continue;
    for (const { family, stem } of membersOf(held.name)) {
      if (family.vendor === void 0) continue;
      for (const component of held.components) {
        const key = JSON.stringify([family.id, stem, held.environment, component]);
        const group = groups.get(key) ?? { family, helds: [] };
        group.helds.push(held);
        groups.set(key, group);
      }
    }
  }
  return groups.values();
}
function differentModes(family, helds) {
  const test = helds.find((held) => modeOf(family, held) === "test");
  const live = helds.find((held) => modeOf(family, held) === "live");
  if (test === void 0 || live === void 0) return void 0;
  const isServed2 = (usualEnvironment(test.environment) ?? "production") === "production";
  return {
    helds: isServed2 ? [test, live] : [live, test],
    why: `${test.name} is of the test mode and ${live.name} of the live mode`,
    mend: `Set the one of the ${isServed2 ? "live" : "test"} mode`
  };
}
function modeOf({ vendor }, { traits }) {
  const { kind, host, mode } = traits;
  if (kind?.vendor === vendor && kind?.environment !== void 0) return kind.environment;
  if (host?.vendor === vendor && host?.environment !== void 0) return host.environment;
  if (mode === void 0) return void 0;
  return mode === "production" ? "live" : "test";
}
function differentOwners({ what: what2 }, helds) {
  for (const [index, held] of helds.entries()) {
    const other = helds.slice(0, index).find((one) => isOfAnother2(one, held));
    if (other === void 0) continue;
    return {
      helds: [held, other],
      why: `${other.name} and ${held.name} are not of one ${what2}`,
      mend: `Set the one of the ${what2} of ${other.name}`
    };
  }
  return void 0;
}
function isOfAnother2({ traits: { instance: a } }, { traits: { instance: b } }) {
  return a !== void 0 && a.of === b?.of && sameIdentity(a, b) === "different";
}
function draft10(view, { id }, { helds: [held, other], why, mend }) {
  const { name, environment, component, place } = held;
  return {
    name,
    environment,
    component,
    message: `${why}, so they do not work together in ${placeOf(view, environment, component)}`,
    location: place,
    related: [{ location: other.place, message: `${other.name} is set here` }],
    remedy: setAgain(view, held, mend),
    ...(held.overridable || other.overridable) && { severity: "warning" },
    subject: `${id} ${other.name}`,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/missing.ts
var missing = {
  id: "missing",
  severity: "error",
  title: "The code needs a variable that an environment does not hold",
  *check(view) {
    const found = [...variablesToSet(view)].flatMap(
      (variable) => view.matrix.environments.flatMap((environment) => judge10(view, variable, environment) ?? [])
    );
    yield* withCatalogues(found);
    for (const component of view.matrix.components) yield* expectedOnly(view, component);
  }
};
var CATALOGUE = 6;
function withCatalogues(found) {
  const byFile = together(found, ({ draft: draft18, assumedIn: assumedIn2 }) => [assumedIn2, draft18.environment]);
  return byFile.flatMap((same) => {
    const names = new Set(same.map(({ draft: draft18 }) => draft18.name));
    const [{ assumedIn: assumedIn2 }] = same;
    const isCatalogue = assumedIn2 !== void 0 && names.size >= CATALOGUE;
    return same.map(({ draft: draft18 }) => {
      if (!isCatalogue) return draft18;
      const group = `missing ${draft18.environment} ${assumedIn2}`;
      return { ...draft18, group, ...draft18.severity === "error" && { severity: "warning" } };
    });
  });
}
function assumedIn(view, { name, component }, reads, read) {
  if (!isAssumed(reads)) return void 0;
  const isSet = (environment) => view.matrix.cell(name, environment, component).state === "set";
  return view.matrix.environments.some(isSet) ? void 0 : read.place.file;
}
function judge10(view, variable, environment) {
  const { name, component } = variable;
  if (view.need(variable, environment) !== "required") return void 0;
  if (view.matrix.cell(name, environment, component).state !== "absent") return void 0;
  if (isConfused(view, name, component, environment)) return void 0;
  const reads = readsIn(variable.reads, environment);
  const required = reads.filter((read2) => read2.need === "required");
  const alone = required.filter((one) => one.anyOf === void 0);
  const group = alone.length === 0 ? required[0]?.anyOf : void 0;
  if (isAnyPossible(view, group, environment, component)) return void 0;
  if (group !== void 0 && group[0] !== name) return void 0;
  const read = mainRead(alone.length === 0 ? required : alone) ?? mainRead(variable.reads);
  if (read === void 0) return void 0;
  const isAsked = isExpected(view, name, environment);
  const file = isAsked ? void 0 : assumedIn(view, variable, reads, read);
  const draft18 = {
    name,
    environment,
    component,
    message: `${what(name, group)} is needed here, and ${placeOf(view, environment, component)} does not set it`,
    location: read.place,
    ...otherReads(variable.reads, read),
    ...remedyFor(view, name, environment, component),
    severity: isAsked ? "error" : gradeOf(view, read, environment),
    group: `missing ${environment} ${component}`
  };
  return { draft: draft18, ...file !== void 0 && { assumedIn: file } };
}
function isExpected(view, name, environment) {
  return view.expectation(name)?.required.includes(environment) ?? false;
}
function what(name, group) {
  return group === void 0 ? name : `One of ${group.join(", ")}`;
}
function* expectedOnly(view, component) {
  for (const name of view.expected) {
    if (view.matrix.variable(name, component) !== void 0) continue;
    for (const environment of view.expectation(name)?.required ?? []) {
      if (view.matrix.cell(name, environment, component).state !== "absent") continue;
      yield {
        name,
        environment,
        component,
        message: `${name} is required by the configuration, and ${placeOf(view, environment, component)} does not set it`,
        ...remedyFor(view, name, environment, component)
      };
    }
  }
}

// src/rules/missing-secret.ts
var KINDS = /* @__PURE__ */ new Map([
  ["github-secrets", "secret"],
  ["github-vars", "variable"]
]);
var NO_ENVIRONMENT = "ci";
var missingSecret = {
  id: "missing-secret",
  severity: "error",
  title: "A workflow uses a secret or variable that nobody has set where it runs",
  *check(view) {
    for (const channel of KINDS.keys()) {
      for (const reads of missingReads(view, channel)) yield draft11(view, channel, reads);
    }
  }
};
function missingReads(view, channel) {
  const found = /* @__PURE__ */ new Map();
  for (const read of view.matrix.readsFrom(channel)) {
    if (!isNeeded(read)) continue;
    for (const environment of read.environments ?? []) {
      if (!isAbsent(view, read, environment)) continue;
      const key = JSON.stringify([read.name, environment]);
      const [first, ...others] = found.get(key)?.reads ?? [read];
      const reads = first === read ? [read] : [first, ...others, read];
      found.set(key, { name: read.name, environment, reads });
    }
  }
  return found.values();
}
function isNeeded({ need, unchecked }) {
  return need === "required" || need === "optional" && unchecked === true;
}
function isAbsent(view, read, environment) {
  const { name, component, channel, anyOf } = read;
  if (view.matrix.cell(name, environment, component, channel).state !== "absent") return false;
  return !(anyOf ?? []).some(
    (other) => view.matrix.cell(other, environment, component, channel).state !== "absent"
  );
}
function draft11(view, channel, { name, environment, reads }) {
  const [main, ...others] = reads;
  const kind = KINDS.get(channel) ?? "secret";
  const scopes = environment === NO_ENVIRONMENT ? "neither the repository nor its organization holds" : `neither the environment ${environment} nor the repository nor its organization holds`;
  const remedy = view.remedy(name, environment, main.component, channel) ?? {
    text: `Set the ${kind} ${name} on GitHub, or remove what uses it`,
    url: "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
  };
  return {
    name,
    environment,
    component: main.component,
    message: `The workflow uses the ${kind} ${name}, which ${scopes}: it is empty there`,
    location: main.place,
    ...relatedPlaces(
      others.map(({ place }) => place),
      "also used here"
    ),
    remedy,
    subject: channel,
    severity: gradeOf2(reads),
    group: `missing-secret ${environment}`
  };
}
function gradeOf2(reads) {
  return reads.some(({ need }) => need === "required") ? "error" : "warning";
}

// src/rules/misspelled.ts
var misspelled = {
  id: "misspelled",
  severity: "warning",
  title: "A variable is set under one name and read under another",
  *check(view) {
    const bySlip = together(view.confusions, ({ read, written, places, environments }) => [
      read,
      written,
      places,
      environments
    ]);
    for (const same of bySlip) yield* judge11(view, same.find(isNeeded2) ?? same[0]);
  }
};
function isNeeded2({ reads }) {
  return mainRead(reads)?.need === "required";
}
function* judge11(view, confusion) {
  const { component, read: name, written, places, environments } = confusion;
  const read = mainRead(confusion.reads);
  const place = places[0];
  if (read === void 0 || place === void 0) return;
  const where = placeName(place);
  const environment = [...view.deployed, ...view.matrix.environments].find(
    (one) => environments.includes(one)
  );
  const isSet = environment !== void 0;
  yield {
    name,
    ...isSet && { environment },
    component,
    message: `${name} is read here; ${where} ${isSet ? "sets" : "lists"} ${written} instead, which nothing reads`,
    location: read.place,
    ...relatedPlaces(places, `${written} stands here`),
    remedy: { text: `Rename ${written} to ${name} in ${where}` },
    subject: written,
    severity: isSet && read.need === "required" ? "error" : "warning"
  };
}

// src/rules/never-loaded.ts
var neverLoaded = {
  id: "never-loaded",
  severity: "info",
  title: "A dotenv file is loaded by nothing",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "never-loaded") continue;
      const file = placeName(fact.place);
      yield {
        component: fact.component,
        message: `${file} supplies nothing: ${fact.why}`,
        location: fact.place,
        remedy: {
          text: `If something does load it, name it in envparity.yaml under environments: <name>: sources`
        },
        subject: file
      };
    }
  }
};

// src/rules/not-passed-to-build.ts
var AT_RUN_TIME = /^(?:@import-meta-env\/.+|next-runtime-env|react-inject-env|vite-envs|runtime-env-cra|@runtime-env\/.+|@beam-australia\/react-env)$/;
var notPassedToBuild = {
  id: "not-passed-to-build",
  severity: "warning",
  title: "A Dockerfile builds the browser code without a variable that is compiled into it",
  *check(view) {
    const builds = view.matrix.facts.filter((fact) => fact.fact === "built-in-image");
    for (const built of builds) yield* unpassed(view, built, builds);
  }
};
function* unpassed(view, built, builds) {
  const component = view.components.get(built.component);
  if (component === void 0) return;
  for (const name of component.dependencies) if (AT_RUN_TIME.test(name)) return;
  const prefixes = prefixesOf2(view, component);
  const isPublic = (name) => prefixes.some((prefix) => name.startsWith(prefix));
  if (prefixes.some((prefix) => built.passed.includes(prefix))) return;
  const passed = new Set(
    builds.flatMap((other) => other.component === built.component ? other.passed : [])
  );
  const passesSome = built.passed.some(isPublic);
  for (const variable of view.matrix.variables(built.component)) {
    const { name, channel } = variable;
    if (channel !== "process" || passed.has(name) || !isToSet(view, variable)) continue;
    if (!isPublic(name) || isSetByScript(view, variable)) continue;
    const read = mainRead(variable.reads.filter((one) => isCompiledIn(one, passesSome)));
    if (read !== void 0) yield draftOf2(built, variable, read);
  }
}
function prefixesOf2(view, { id, dependencies }) {
  if (dependencies.has("next")) return ["NEXT_PUBLIC_"];
  return dependencies.has("react-scripts") ? ["REACT_APP_"] : view.publicPrefix(id);
}
var ON_SERVER = /(?:^|\/)(?:api|server|trpc|routers?|actions|emails?|middleware|proxy|instrumentation|route|page|layout)(?:\/|\.[jt]sx?$)|\.server\.|(?:edge|server)\.config\.|\.config\.[cm]?[jt]s$/;
function isCompiledIn(read, bareToo) {
  const { phases, audience, need, unchecked, setting, place } = read;
  if (audience !== "client" || setting !== "source" || ON_SERVER.test(place.file)) return false;
  if (phases.length !== 1 || phases[0] !== "build") return false;
  return need === "required" || bareToo && unchecked === true;
}
function isSetByScript(view, { name, component }) {
  return view.matrix.supplies(component).some(
    (supply) => supply.name === name && "file" in supply.place && isManifest(supply.place.file)
  );
}
function isManifest(file) {
  return file === "package.json" || file.endsWith("/package.json");
}
function draftOf2(built, { name, component, reads }, read) {
  const { file, line } = built.place;
  return {
    name,
    component,
    message: `${name} is compiled into the browser's code, and the stage ${built.stage} of ${file}, which builds it in line ${line}, does not get it: it will be undefined`,
    location: read.place,
    related: [
      { location: built.place, message: "builds it" },
      ...otherReads(reads, read).related ?? []
    ],
    remedy: {
      text: `Add the argument to the stage ${built.stage} of ${file}, before line ${line}, and give it with --build-arg`,
      .../^[A-Za-z_]\w*$/.test(name) && { line: { file, text: `ARG ${name}` } }
    },
    subject: `${file} ${built.stage}`,
    severity: read.need === "required" ? "warning" : "info"
  };
}

// src/rules/not-passed-to-container.ts
var notPassedToContainer = {
  id: "not-passed-to-container",
  severity: "warning",
  title: "A variable of the .env beside a Compose file never reaches the container that needs it",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "kept-from-container") continue;
      for (const kept of fact.names) {
        const draft18 = judge12(view, fact, kept);
        if (draft18 !== void 0) yield draft18;
      }
    }
  }
};
function judge12(view, { component, service, place, composeFile }, { name, place: where }) {
  const variable = view.matrix.variable(name, component);
  if (variable === void 0 || variable.need !== "required" || !isToSet(view, variable)) {
    return void 0;
  }
  const supplies = view.matrix.supplies(component).filter((supply) => supply.name === name);
  if (supplies.some((supply) => !isFrom(supply, where.file))) return void 0;
  const read = mainRead(variable.reads);
  return {
    name,
    component,
    message: `${name} is set in ${where.file}, and the service ${service} needs it and does not pass it on`,
    location: where,
    related: [
      { location: place, message: "the service" },
      ...read === void 0 ? [] : [{ location: read.place, message: "needed here" }]
    ],
    remedy: {
      text: `Pass ${name} on under environment of the service ${service}`,
      line: { file: composeFile, text: `      ${name}:` }
    },
    subject: `${composeFile} ${service}`,
    group: `not-passed-to-container ${composeFile} ${service}`
  };
}
function isFrom({ place }, file) {
  return isFileLocation(place) && place.file === file;
}

// src/rules/placeholder.ts
var placeholder = {
  id: "placeholder",
  severity: "error",
  title: "A value only stands in for one, where the real one is needed",
  *check(view) {
    const helds = heldValues(view).filter((held) => severityOf4(view, held) !== void 0);
    for (const group of byPlace(helds)) yield* judge13(view, group);
  }
};
function* judge13(view, group) {
  const [{ name, environment, component, place, passedOn }] = group;
  const severity = severityOf4(view, group[0]);
  if (severity === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} is a placeholder`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended3(view, group[0]),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}
function mended3(view, held) {
  const isDeployed = view.deployed.includes(held.environment);
  return (isDeployed ? setForDeployment : setAgain)(view, held, "Set the real value");
}
var TOLD = /* @__PURE__ */ new Set(["stringified-nothing", "masked", "sensitive", "unexpanded", "encrypted"]);
function severityOf4(view, held) {
  const { name, environment, component, traits } = held;
  if (traits.placeholder === void 0) return void 0;
  if (traits.problems?.some(({ code }) => TOLD.has(code))) return void 0;
  if (isForTrial(name)) return void 0;
  const variable = view.matrix.variable(name, component);
  const isNeeded3 = variable !== void 0 && view.need(variable, environment) === "required";
  if (environment === view.development) return isNeeded3 && isIssued(name) ? "info" : void 0;
  if (!view.deployed.includes(environment) || held.overridable) return void 0;
  if (held.otherPhase) return "warning";
  return isNeeded3 || variable !== void 0 && isSecretName(name) ? "error" : "warning";
}
function isIssued(name) {
  return kindsNamed(name).some(({ prefix }) => prefix !== void 0);
}

// src/rules/production-uses-development-host.ts
var DATA = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|sqlserver|clickhouse)\b/;
var LOCAL_NAME = /(?:^|_)(?:BIND|LISTEN|PROBE|HEALTH|HEALTHCHECK|OTEL|OTLP|STATSD|DD|DATADOG|DAPR|PROXY|AGENT|METRICS|PROMETHEUS|SIDECAR|INTERNAL|CALLBACK|REDIRECT|CORS|ORIGINS?|ALLOWED|TRUSTED|WHITELIST|ALLOWLIST|CSP)(?:_|$)|^(?:HOST|HOSTNAME|SERVER_HOST|APP_HOST|ADDR|ADDRESS)$/;
var productionUsesDevelopmentHost = {
  id: "production-uses-development-host",
  severity: "error",
  title: "A deployment uses a host or a database that belongs to development",
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view);
    const developed = helds.filter(({ environment }) => environment === view.development);
    const deployed = helds.filter(
      ({ environment, overridable }) => view.deployed.includes(environment) && !overridable
    );
    for (const [held] of byPlace(deployed.filter(isLocal))) yield local(view, held);
    const far = deployed.filter((held) => !isLocal(held));
    for (const [held] of byPlace(far)) yield* sharing(view, held, developed);
  }
};
function isLocal({ name, traits: { host, placeholder: placeholder2 } }) {
  if (placeholder2 || isForTrial(name) || LOCAL_NAME.test(name)) return false;
  return host?.place === "local" || host?.place === "tunnel";
}
function local(view, held) {
  const what2 = held.traits.host?.place === "tunnel" ? "a tunnel to somebody's machine" : "localhost";
  return {
    ...at2(held),
    message: `${held.name} in ${placeOf(view, held.environment, held.component)} leads to ${what2}`,
    remedy: setForDeployment(view, held, `Set the address that ${held.environment} is to use`),
    subject: "local"
  };
}
function* sharing(view, held, developed) {
  const host = held.traits.host;
  if (host === void 0 || !isData(held.traits) || host.place === "container") return;
  const other = developed.find(
    ({ name, traits }) => name === held.name && isData(traits) && sameIdentity(traits.host?.identity ?? {}, host.identity) === "same"
  );
  if (other === void 0) return;
  yield {
    ...at2(held),
    message: `${held.name} leads to one database in ${placeOf(view, held.environment, held.component)} and in ${other.environment}`,
    related: [{ location: other.place, message: `set for ${other.environment} here` }],
    remedy: apart(view, held, other),
    subject: "same"
  };
}
function apart(view, held, other) {
  return isShared(view, held) ? setApart(view, held, held.environment, "Set a database of its own") : setAgain(view, other, `Set a database of its own for ${other.environment}`);
}
function at2({ name, environment, component, place, passedOn }) {
  return {
    name,
    environment,
    component,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    group: `${environment} ${placeName(place)}`
  };
}
function isData({ scheme }) {
  return scheme !== void 0 && DATA.test(scheme);
}

// src/rules/publishable-for-secret.ts
var SECRET2 = /* @__PURE__ */ new Set(["secret", "restricted", "admin"]);
var SAYS_PUBLIC = /(?:^|_)(?:PUBLISHABLE|ANON|PUBLISHABLE_KEY|PUBLIC_KEY|ANON_KEY|SITE_?KEY|PK)$/;
var SAYS_SECRET = /(?:^|_)(?:SECRET|SECRET_KEY|SERVICE_ROLE|SERVICE_ROLE_KEY|PRIVATE_KEY|SK)$/;
var publishableForSecret = {
  id: "publishable-for-secret",
  severity: "error",
  title: "A publishable key stands where a secret one belongs, or the other way round",
  *check(view) {
    const wrong = heldValues(view).filter((held) => isOther(view, held));
    for (const group of byPlace(wrong)) {
      const wanted = wantedBy(group[0].name);
      if (wanted !== void 0) yield draft12(view, group, wanted);
    }
  }
};
function isOther(view, held) {
  const given = givenBy(held);
  const wanted = given && wantedBy(held.name);
  if (wanted === void 0 || wanted === given) return false;
  return given !== "secret" || shippingPrefix(view, held) === void 0;
}
function wantedBy(name) {
  if (SAYS_SECRET.test(name)) return "secret";
  if (SAYS_PUBLIC.test(name)) return "publishable";
  const kinds = kindsNamed(name);
  return kinds.length > 0 && kinds.every(({ privilege }) => SECRET2.has(privilege)) ? "secret" : void 0;
}
function givenBy({ traits: { kind } }) {
  if (kind === void 0 || kind.by !== "shape" || kind.confidence === "low") return void 0;
  if (kind.privilege === "publishable" && kind.clientSafe === true) return "publishable";
  const isSecret4 = SECRET2.has(kind.privilege) && kind.clientSafe === false;
  return isSecret4 && !isShippedByVendor(kind.id) ? "secret" : void 0;
}
var MEND = {
  secret: "Set the secret key of the pair",
  publishable: "Replace the secret key where it was issued if any page showed it, and set the publishable one of the pair"
};
function draft12(view, group, wanted) {
  const [held] = group;
  const { name, environment, component, place, passedOn, overridable, traits } = held;
  const other = wanted === "secret" ? "publishable" : "secret";
  const breaks = view.deployed.includes(environment) && !overridable;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a ${other} key where a ${wanted} one belongs: ${traits.kind?.what}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, MEND[wanted], wanted === "secret"),
    severity: breaks ? "error" : "warning",
    subject: wanted,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/same-secret-everywhere.ts
var OWN = /(?:^|_)(?:SESSION|JWT|AUTH|NEXTAUTH|COOKIE|CSRF|SIGNING|ENCRYPTION|CRYPTO|CRON|HMAC|HASH|TOKEN|APP|SERVER|INTERNAL|ADMIN|MASTER|REVALIDATE|REVALIDATION|PAYLOAD|WEBHOOK)_(?:SECRET|SECRET_KEY|KEY|SALT|PEPPER)$|^(?:SECRET|SECRET_KEY|SECRET_KEY_BASE|KEY_BASE|SALT|PEPPER)$|(?:^|_)(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|RABBITMQ|ADMIN|ROOT|SUPERUSER)_?(?:ROOT_)?PASS(?:WORD|WD)?$/;
var FRAMEWORKS = /* @__PURE__ */ new Set(["authjs", "django", "laravel", "rails"]);
var ACTING2 = /* @__PURE__ */ new Set(["secret", "restricted", "admin"]);
var sameSecretEverywhere = {
  id: "same-secret-everywhere",
  severity: "warning",
  title: "Production and development share a secret that each should have one of its own of",
  onByDefault: false,
  *check(view) {
    const secrets = heldValues(view).filter(
      (held) => !held.overridable && severityOf5(held) !== void 0
    );
    const served = secrets.filter(({ environment }) => isServed(view, environment));
    const tried = secrets.filter(isWorkplace);
    for (const [held] of byPlace(served)) {
      const twin = tried.find((other) => isTwin(view, held, other));
      if (twin !== void 0) yield draft13(view, held, twin);
    }
  }
};
function isServed({ deployed }, environment) {
  const usual = usualEnvironment(environment) ?? "production";
  return usual === "production" && deployed.includes(environment);
}
function severityOf5({ name, traits }) {
  const { kind, placeholder: placeholder2, dummy, reference, length, flag, scheme } = traits;
  if (placeholder2 || dummy !== void 0 || reference || flag !== void 0) return void 0;
  if (length === "short" || scheme !== void 0 || kind?.environment !== void 0)
    return void 0;
  if (/(?:^|_)CLIENT_SECRET$/.test(name)) return void 0;
  if (kind?.clientSafe || kind?.privilege === "publishable" || isPerAccount(kind?.id))
    return void 0;
  if (kind?.vendor === void 0 || kind.vendor === "generic")
    return OWN.test(name) ? "warning" : void 0;
  if (FRAMEWORKS.has(kind.vendor) || kind.privilege === "webhook") return "warning";
  return ACTING2.has(kind.privilege) ? "info" : void 0;
}
function isTwin(view, held, other) {
  if (held.name !== other.name || !held.components.some((one) => other.components.includes(one)))
    return false;
  if (isFileLocation(held.place) && isSamePlace(held, other)) return false;
  if (sameValue(held.value, other.value) !== "same") return false;
  const { same = [], different = [] } = view.expectation(held.name) ?? {};
  return ![same, different].some(
    (all) => all.includes(held.environment) && all.includes(other.environment)
  );
}
function isSamePlace(a, b) {
  return JSON.stringify(a.place) === JSON.stringify(b.place);
}
function draft13(view, held, twin) {
  const { name, environment, component, place } = held;
  return {
    name,
    environment,
    component,
    message: `${name} is the same in ${placeOf(view, environment, component)} and in ${twin.environment}, so that whoever develops has the secret of ${environment}`,
    location: place,
    related: [{ location: twin.place, message: `set for ${twin.environment} here` }],
    remedy: setAgain(view, twin, `Set another one for ${twin.environment}`),
    severity: severityOf5(held) ?? "warning",
    subject: twin.environment,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/secret-in-file.ts
var secretInFile = {
  id: "secret-in-file",
  severity: "warning",
  title: "A file in git sets a credential in plain text",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "secret-in-file") continue;
      const { name, component, place, belongs, url } = fact;
      yield {
        name,
        component,
        message: `${name} has its value in ${place.file}, which everybody with the repository can read`,
        location: place,
        remedy: {
          text: `Replace the value where it was issued, set the new one in ${belongs}, and remove the line`,
          url
        },
        subject: place.file
      };
    }
  }
};

// src/rules/secret-in-image.ts
var secretInImage = {
  id: "secret-in-image",
  severity: "warning",
  title: "A Dockerfile keeps a credential in the image or its history",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "secret-in-image") continue;
      const { name, component, place } = fact;
      yield {
        name,
        component,
        message: messageOf(fact),
        location: place,
        remedy: {
          text: `Mount it where the build uses it and give it with --secret id=${name},env=${name}, or give it to the container when that runs; then replace the value`,
          line: { file: place.file, text: `RUN --mount=type=secret,id=${name},env=${name} \u2026` },
          url: "https://docs.docker.com/build/building/secrets/"
        },
        subject: place.file
      };
    }
  }
};
function messageOf({ name, how, shipped, place }) {
  const given = how === "literal" ? "has its value in" : "is handed to the build by";
  const shown = shipped ? "`docker history` shows it to everybody who has the image" : "the build's cache and provenance keep it";
  return `${name} ${given} ${place.file}, and ${shown}`;
}

// src/matrix/later.ts
function isLater({ updatedAt }, moment) {
  return updatedAt !== void 0 && Date.parse(updatedAt) > Date.parse(moment);
}

// src/rules/stale-deployment.ts
var staleDeployment = {
  id: "stale-deployment",
  severity: "warning",
  title: "A variable was changed after the deployment that is to use it",
  *check(view) {
    for (const deployment of view.matrix.deployments) {
      if (!view.matrix.environments.includes(deployment.environment)) continue;
      for (const component of view.matrix.components) {
        if ((deployment.component ?? component) !== component) continue;
        for (const variable of view.matrix.variables(component))
          yield* judge14(view, deployment, variable);
      }
    }
  }
};
function* judge14(view, deployment, variable) {
  const { name, component, reads } = variable;
  const { environment, createdAt, place } = deployment;
  const { winner } = view.matrix.cell(name, environment, component);
  if (winner === void 0 || !isLater(winner, createdAt)) return;
  const read = mainRead(reads);
  const where = placeOf(view, environment, component);
  yield {
    name,
    environment,
    component,
    message: `${name} was changed in ${placeName(winner.place)} on ${minute(winner.updatedAt)}, and what runs in ${where} was deployed before, on ${minute(createdAt)}`,
    location: winner.place,
    related: [
      { location: place, message: "deployed before" },
      ...read === void 0 ? [] : [{ location: read.place, message: "reads it" }]
    ],
    remedy: { text: `Deploy ${where} again` },
    group: `stale-deployment ${environment} ${component}`
  };
}
function minute(moment = "") {
  return `${moment.slice(0, 16).replace("T", " ")} UTC`;
}

// src/rules/rotated.ts
var SECRET3 = /(?:^|_)(?:SECRET|SECRETS|TOKEN|KEY|APIKEY|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIAL|CREDENTIALS|SALT|PRIVATE|WEBHOOK|DSN)(?:_|$)|(?:^|_)(?:DATABASE|POSTGRES|MYSQL|MONGO|MONGODB|REDIS|AMQP)_UR[IL](?:_|$)/i;
var SHOWN2 = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON)(?:_|$)|_(?:KEY|TOKEN|SECRET)_(?:ID|NAME|PATH|TTL)$/i;
function isRotated(name) {
  return SECRET3.test(name) && !SHOWN2.test(name);
}

// src/rules/stale-rotation.ts
var LONG_DAYS = 90;
var DAY_MS2 = 864e5;
var staleRotation = {
  id: "stale-rotation",
  severity: "info",
  title: "A secret was renewed in one place and not in another",
  onByDefault: false,
  *check(view) {
    for (const component of view.matrix.components) {
      const seen = /* @__PURE__ */ new Set();
      for (const [key, supplies] of dated(suppliesTo(view, component))) {
        const draft18 = judge15(supplies, component);
        const pair = `${key.split("\0")[1]}\0${draft18?.subject}`;
        if (draft18 === void 0 || seen.has(pair)) continue;
        seen.add(pair);
        yield draft18;
      }
    }
  }
};
function suppliesTo({ matrix }, component) {
  const others = matrix.channels.flatMap((channel) => matrix.suppliesOn(channel));
  return [
    ...matrix.supplies(component),
    ...others.filter((supply) => (supply.component ?? component) === component)
  ];
}
function dated(supplies) {
  const groups = /* @__PURE__ */ new Map();
  for (const supply of supplies) {
    const { name, environment, updatedAt, when } = supply;
    if (updatedAt === void 0 || when !== void 0) continue;
    if (!isRotated(name)) continue;
    const key = `${environment}\0${name.toUpperCase()}`;
    groups.set(key, [...groups.get(key) ?? [], { ...supply, updatedAt }]);
  }
  return groups;
}
function judge15(supplies, component) {
  const sorted = supplies.toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  const oldest = sorted[0];
  const newest = sorted.at(-1);
  if (oldest === void 0 || newest === void 0 || isSame(oldest.place, newest.place))
    return void 0;
  const days = Math.floor((Date.parse(newest.updatedAt) - Date.parse(oldest.updatedAt)) / DAY_MS2);
  if (!(days >= LONG_DAYS)) return void 0;
  const [old, fresh] = [placeName(oldest.place), placeName(newest.place)];
  return {
    name: oldest.name,
    environment: oldest.environment,
    component,
    message: `${oldest.name} was changed in ${fresh} ${days} days after it was in ${old}, which may still hold the old one`,
    location: oldest.place,
    related: [{ location: newest.place, message: "changed later" }],
    remedy: { text: `Compare the two, and renew ${oldest.name} in ${old} if they differ` },
    subject: [old, fresh].join(" ")
  };
}
function isSame(a, b) {
  if (isFileLocation(a) || isFileLocation(b)) return true;
  return a.source === b.source;
}

// src/rules/stale-template.ts
var staleTemplate = {
  id: "stale-template",
  severity: "info",
  title: "A template lists a variable that nothing reads",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const component of view.matrix.components) {
      for (const { name, place } of view.documented(component)) {
        const key = `${place.file}\0${name}`;
        if (told.has(key) || isForTools(view, name) || isMisspelled(view, name, place)) continue;
        if (isForFramework(view, name) || isUsed(view, name)) continue;
        if (!isReadCompletely(view, place.file)) continue;
        told.add(key);
        yield {
          name,
          component: view.components.of(place.file).id,
          message: `${name} stands in ${place.file}, and nothing reads it`,
          location: place,
          ...relatedPlaces(setPlaces(view, name, component), "set here"),
          remedy: { text: `Remove ${name} from ${place.file}` },
          subject: place.file,
          group: `stale-template ${place.file}`
        };
      }
    }
  }
};
function isReadCompletely(view, file) {
  return view.matrix.components.filter((component) => view.templates(component).includes(file)).every((component) => view.matrix.readCoverage(component).complete);
}
function setPlaces(view, name, component) {
  return view.matrix.supplies(component).filter((supply) => supply.name === name && !supply.injected).map((supply) => supply.place);
}

// src/rules/test-key-in-production.ts
var testKeyInProduction = {
  id: "test-key-in-production",
  severity: "error",
  title: "Production has a key of the test mode, or one that is public knowledge",
  *check(view) {
    const helds = heldValues(view).filter(({ name }) => !isForTrial(name));
    for (const group of byPlace(helds)) {
      const held = group.find(({ environment }) => usualEnvironment(environment) === "production");
      const found = held && findingOf3(held);
      if (held === void 0 || found === void 0) continue;
      if (!(held.overridable && isShared(view, held))) yield draft14(view, held, found);
    }
  }
};
var DUMMIES = {
  "protection-off": "Set your own",
  "public-secret": "Set a random one of your own",
  "local-default": "Set the one of the service that production uses",
  "test-key": "Set the one that is meant for production"
};
function findingOf3({ traits: { kind, dummy }, overridable, otherPhase }) {
  if (dummy !== void 0) {
    const isMild = overridable || otherPhase || dummy.harm === "local-default";
    const severity = isMild ? "warning" : "error";
    return { what: dummy.what, mend: DUMMIES[dummy.harm], severity };
  }
  if (kind?.environment !== "test") return void 0;
  return {
    what: `${kind.what}, of the test mode`,
    mend: "Set the live one",
    severity: overridable || kind.confidence === "low" ? "warning" : "error"
  };
}
function draft14(view, held, { what: what2, mend, severity }) {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} holds a value that is not for production: ${what2}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: setForDeployment(view, held, mend),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/undeclared-in-turbo.ts
var undeclaredInTurbo = {
  id: "undeclared-in-turbo",
  severity: "warning",
  title: "A task of Turborepo reads a variable that turbo.json keeps from it",
  onByDefault: false,
  *check(view) {
    for (const task of view.matrix.facts) {
      if (task.fact !== "strict-task") continue;
      if (!view.matrix.components.includes(task.component)) continue;
      for (const variable of view.matrix.variables(task.component)) {
        if (!isToSet(view, variable) || isNeverShipped(view, variable)) continue;
        if (isPassed(task, variable.name)) continue;
        const read = readInTask(view, task, variable);
        if (read === void 0 || read.anyOf?.some((other) => isPassed(task, other))) continue;
        yield draft15(task, variable, read);
      }
    }
  }
};
function draft15(task, { name, reads }, read) {
  const { file } = task.place;
  const others = otherReads(reads.filter(isDuring(task)), read).related ?? [];
  return {
    name,
    component: task.component,
    message: `${name} is read in the task ${task.task} of ${task.component} and does not get there: ${file} does not declare it`,
    location: read.place,
    related: [{ location: task.place, message: "declares what the task gets" }, ...others],
    remedy: {
      text: `Add ${name} to \`env\` of ${task.task} in ${file}, or to \`passThroughEnv\` if what it makes does not depend on the value`
    },
    subject: task.task,
    group: `undeclared-in-turbo ${file}`,
    severity: read.need === "required" ? "warning" : "info"
  };
}
var NOT_BUILDING = /(?:^|\/)(?:drizzle|prisma|knexfile|ormconfig)[\w.-]*\.[cm]?[jt]s$/;
function isDuring({ phase, component }) {
  return ({ phases, setting, audience, place, ...read }) => {
    if (!phases.includes(phase) || setting !== "source" || NOT_BUILDING.test(place.file))
      return false;
    const configures = phases.length === 1 && phase === "build" && audience === "server";
    return read.component === component || !configures;
  };
}
function readInTask(view, task, variable) {
  const read = mainRead(variable.reads.filter(isDuring(task)));
  if (read === void 0) return void 0;
  return view.deployed.some((one) => isKept(view, task, variable.name, read, one)) ? read : void 0;
}
function isKept(view, task, name, read, environment) {
  const { state, supplies, winner } = view.matrix.cell(name, environment, task.component);
  const manifest = view.components.get(task.component)?.manifest;
  if (supplies.some((supply) => isInside(supply, manifest))) return false;
  if (state === "set") return winner?.injected !== true;
  return state === "unknown" && read.need === "required";
}
var DOTENV = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.dev\.vars[^/]*)$/;
function isInside({ place }, manifest) {
  return isFileLocation(place) && (place.file === manifest || DOTENV.test(place.file));
}
function isPassed({ passed }, name) {
  return passed.some(({ include, exclude }) => fits(include, name) && !fits(exclude, name));
}
function fits(patterns, name) {
  return patterns.some((pattern) => matches(pattern, name));
}
function matches(pattern, name) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  let at3 = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at3);
    if (found < 0) return false;
    at3 = found + part.length;
  }
  return name.length - last.length >= at3 && name.endsWith(last);
}

// src/rules/undocumented.ts
var undocumented = {
  id: "undocumented",
  severity: "warning",
  title: "The code reads a variable that the template does not list",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const variable of variablesToSet(view)) {
      const draft18 = judge16(view, variable);
      const key = `${draft18?.name} ${draft18?.subject}`;
      if (draft18 === void 0 || told.has(key)) continue;
      told.add(key);
      yield draft18;
    }
  }
};
function judge16(view, variable) {
  const { name, component, need } = variable;
  if (isConfused(view, name, component)) return void 0;
  const documented = view.documentedNames(component);
  const reads = variable.reads.filter((read2) => read2.implicit === void 0);
  const read = mainRead(reads);
  if (read === void 0 || isDocumented(name, documented)) return void 0;
  const template = view.templates(component).find((file) => isFor(view.components.of(file).id, [component, read.component]));
  if (template === void 0) return void 0;
  if (reads.some((other) => other.anyOf?.some((one) => documented.has(one)))) return void 0;
  return {
    name,
    component: read.component,
    message: `${name} is read here and stands in no template`,
    location: read.place,
    ...otherReads(reads, read),
    remedy: { text: `Add it to ${template}`, line: { file: template, text: lineFor(name, need) } },
    severity: need === "required" ? "warning" : "info",
    subject: template,
    group: `undocumented ${template}`
  };
}
function isDocumented(name, documented) {
  return documented.has(name) || name.endsWith("_FILE") && documented.has(name.slice(0, -5));
}
function lineFor(name, need) {
  return need === "required" || name !== name.toUpperCase() ? `${name}=` : `# ${name}=`;
}
function isFor(owner, components) {
  return components.some((id) => owner === "." || id === owner || id.startsWith(`${owner}/`));
}

// src/rules/unused.ts
var unused = {
  id: "unused",
  severity: "info",
  title: "A variable is set that nothing reads",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    const everywhere = view.matrix.components.every((id) => isRead(view, id));
    for (const component of view.matrix.components) {
      if (!isRead(view, component)) continue;
      for (const supply of orphans(view, component)) {
        if (supply.component === void 0 && !everywhere) continue;
        const key = `${JSON.stringify(supply.place)}\0${supply.name}`;
        if (told.has(key)) continue;
        told.add(key);
        yield draft16(supply);
      }
    }
  }
};
function isRead(view, component) {
  return view.matrix.readCoverage(component).complete;
}
function orphans(view, component) {
  const documented = view.documentedNames(component);
  return view.matrix.supplies(component).filter(
    ({ name, injected, place }) => !injected && !documented.has(name) && !isForTools(view, name) && !isForFramework(view, name) && !isMisspelled(view, name, place) && !isUsed(view, name)
  );
}
function draft16({ name, place, component }) {
  const where = placeName(place);
  return {
    name,
    component: component ?? ".",
    message: `${name} is set in ${where}, and nothing reads it`,
    location: place,
    remedy: { text: `Remove ${name} from ${where}` },
    subject: where,
    group: `unused ${where}`
  };
}

// src/rules/wrong-kind.ts
var CREDENTIALS = /* @__PURE__ */ new Set([
  "secret",
  "restricted",
  "admin",
  "publishable"
]);
var FAMILIES2 = [
  new Set(
    "openai anthropic openrouter groq deepseek together fireworks mistral perplexity xai cerebras nvidia azure google vercel cloudflare huggingface cohere langfuse langsmith braintrust databricks".split(
      " "
    )
  ),
  /* @__PURE__ */ new Set(["aws", "cloudflare", "digitalocean", "supabase", "google"]),
  /* @__PURE__ */ new Set(["npm", "docker", "github", "gitlab", "pypi"]),
  /* @__PURE__ */ new Set(["google", "firebase"]),
  /* @__PURE__ */ new Set(["twilio", "sendgrid"]),
  /* @__PURE__ */ new Set(["upstash", "vercel", "redis"]),
  /* @__PURE__ */ new Set(["hashicorp", "doppler", "1password", "dotenvx"])
];
var EVERYDAY = new Set(
  [
    "ACCESS ACCOUNT ADMIN AI API APP APPLICATION AUTH BASE BEARER BLOB BOT BUCKET CACHE CHECKOUT CI CIRCLE",
    "CLIENT CONFIG CONNECTION CREDENTIALS DATABASE DB DEPLOY DEPLOYER EDGE EMAIL ENCRYPTION EXPORTER GATEWAY",
    "HEADER HEADERS HOOK ID JOB KEY KV LOGIN LOGS MAIL MAILER MAPS MASTER MEASUREMENT META METRICS NODE OAUTH",
    "OTEL OTLP PASS PASSWD PASSWORD PAYMENT PAYMENTS POOL PRIVATE PUBLIC PUBLISHABLE QUEUE READ REFRESH REST",
    "ROOT S3 SECRET SERVER SERVICE SESSION SIGNER SIGNING SMS SMTP SPACES SQL STORAGE STRING TEAMS TOKEN TRACES",
    "TRACKING TRIGGER URI URL USER USERNAME VAULT WALLET WEB WEBHOOK WRITE"
  ].join(" ").split(" ")
);
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  title: "A value is of another kind than the name of its variable says",
  *check(view) {
    const wrong = heldValues(view).filter((held) => mismatch(held) !== void 0);
    for (const group of byPlace(wrong)) {
      const found = mismatch(group[0]);
      if (found !== void 0) yield draft17(view, group, found);
    }
  }
};
function mismatch({ name, traits: { kind } }) {
  if (kind?.by !== "shape" || kind.confidence !== "high" || !isOfVendor(kind)) return void 0;
  if (!CREDENTIALS.has(kind.privilege) || isNamedAfter(name, kind.vendor)) return void 0;
  const wanted = kindsNamed(name);
  const vendor = wanted[0]?.vendor ?? "generic";
  if (vendor === "generic" || vendor === kind.vendor || !says(name, vendor)) return void 0;
  if (FAMILIES2.some((all) => all.has(vendor) && all.has(kind.vendor))) return void 0;
  const alike = wanted.find(({ privilege }) => privilege === kind.privilege) ?? wanted[0];
  return alike && { expected: alike.what, kind };
}
function isOfVendor(kind) {
  return kind.vendor !== void 0 && kind.vendor !== "generic";
}
function says(name, vendor) {
  const words2 = name.toUpperCase().split("_");
  const isSaidBy = (word, at3) => kindsNamed(words2.with(at3, word).join("_")).some((kind) => kind.vendor === vendor);
  return words2.some(
    (word, at3) => word.length > 1 && !EVERYDAY.has(word) && !isSaidBy(word.slice(1), at3) && !isSaidBy(word.slice(0, -1), at3)
  );
}
function isNamedAfter(name, vendor) {
  const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters(name).includes(letters(vendor));
}
function draft17(view, group, { expected, kind }) {
  const [held] = group;
  const { name, environment, component, place, passedOn, overridable } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds another vendor's key than its name says: ${kind.what}, not ${expected}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, `Set the ${expected}`),
    ...overridable && { severity: "warning" },
    subject: kind.vendor,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/wrong-scope.ts
var wrongScope = {
  id: "wrong-scope",
  severity: "warning",
  title: "A platform holds a variable for another scope than the one that reads it",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      if (isNeverShipped(view, variable)) continue;
      for (const environment of view.deployed) {
        const cell = view.matrix.cell(variable.name, environment, variable.component);
        yield* elsewhere(view, variable, cell);
        yield* shadowed(view, variable.component, cell);
      }
    }
    for (const cell of otherChannels(view)) yield* shadowed(view, cell.component, cell);
  }
};
function* elsewhere(view, variable, cell) {
  const { name, component } = variable;
  const { environment } = cell;
  if (cell.state !== "absent" || view.need(variable, environment) !== "optional") return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read?.unchecked === void 0 || isConfused(view, name, component)) return;
  if (isAnyPossible(view, read.anyOf, environment, component)) return;
  const other = view.matrix.supplies(component).find((supply) => supply.name === name && isOnPlatform2(supply) && isElsewhere(supply));
  if (other === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is read in ${placeOf(view, environment, component)}, and ${placeName(other.place)} holds it for ${other.environment} only`,
    location: read.place,
    related: [{ location: other.place, message: `set for ${other.environment}` }],
    ...remedyFor(view, name, environment, component),
    subject: "elsewhere",
    group: `wrong-scope ${environment} ${component}`
  };
}
function isElsewhere({ environment, channel, when, injected }) {
  if (channel !== "process" || when !== void 0 || injected) return false;
  return isDeployment(environment) && usualEnvironment(environment) !== "production";
}
function* shadowed(view, component, cell) {
  const { name, environment, winner, supplies } = cell;
  if (winner?.value.kind !== "empty" || !isOnPlatform2(winner)) return;
  const hidden = supplies.find(
    (supply) => supply.value.kind !== "empty" && supply.when === void 0 && isOnPlatform2(supply)
  );
  if (hidden === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is empty in ${placeName(winner.place)}, which hides the one of ${placeName(hidden.place)} in ${placeOf(view, environment, component)}`,
    location: winner.place,
    related: [{ location: hidden.place, message: "never gets there" }],
    remedy: { text: `Remove ${name} from ${placeName(winner.place)}, or give it a value there` },
    subject: `shadowed ${placeName(winner.place)}`
  };
}
function isOnPlatform2({ place }) {
  return !isFileLocation(place);
}
function* otherChannels(view) {
  const seen = /* @__PURE__ */ new Set();
  for (const channel of ["github-secrets", "github-vars"]) {
    for (const { name, component, environments } of view.matrix.readsFrom(channel)) {
      for (const environment of environments ?? view.matrix.environments) {
        const key = [channel, name, component, environment].join("\0");
        if (seen.has(key)) continue;
        seen.add(key);
        yield view.matrix.cell(name, environment, component, channel);
      }
    }
  }
}

// src/rules/index.ts
var rules = [
  missing,
  missingSecret,
  empty,
  misspelled,
  expectation,
  malformed,
  placeholder,
  testKeyInProduction,
  liveKeyInDevelopment,
  secretInClient,
  publishableForSecret,
  wrongKind,
  mismatchedPair,
  incompletePair,
  sameSecretEverywhere,
  productionUsesDevelopmentHost,
  insecureUrl,
  debugInProduction,
  egressNotAllowed,
  egressChanged,
  ipv6NotCovered,
  egressUnstable,
  allowlistExpiring,
  allowlistTooWide,
  allowlistStale,
  allowlistUnreviewed,
  expired,
  expiresSoon,
  onlyInDevelopment,
  interpolatedUnchecked,
  defaultKey,
  authHeader,
  frameworkPrefix,
  duplicate,
  neverLoaded,
  contextNotAllowed,
  notPassedToBuild,
  notPassedToContainer,
  undeclaredInTurbo,
  wrongScope,
  staleDeployment,
  staleRotation,
  hardcoded,
  secretInFile,
  secretInImage,
  undocumented,
  staleTemplate,
  unused
];

export {
  compare,
  variablesToSet,
  isToSet,
  isAssumed,
  isConfused,
  sameValue,
  sameDigest,
  openPrefixes,
  publicPrefixes,
  shipsOthers,
  passages,
  isUnstable,
  mainRead,
  REACH,
  isLater,
  isRotated,
  rules
};
