import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  findConfig
} from "./shared-config-find.js";
import {
  didYouMean,
  nearest
} from "./shared-config-nearest.js";
import {
  globMistake,
  matcher
} from "./shared-values-apis.js";
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  oncePerFile,
  parseDocument,
  readToml,
  readYaml
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  late_globs_default
} from "./shared-egress-breadth.js";
import {
  isAddress
} from "./shared-carried-fetch.js";
import {
  addressMistake
} from "./shared-net-download.js";
import {
  parseRange,
  rangeText
} from "./shared-egress-address.js";
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  positionAt,
  printParseErrorCode,
  readJson,
  readJsonc
} from "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  isRecord,
  member,
  memberAt,
  text,
  textEntries,
  texts
} from "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import {
  foldEnvironment,
  usualEnvironment
} from "./shared-model-environment.js";
import {
  __require
} from "./shared-runtime.js";

// src/egress/ports.ts
var HIGHEST = 65535;
function portsOf(text2) {
  const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(String(text2)) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= HIGHEST ? { from, to } : void 0;
}

// src/config/environments.ts
function canonical(name, config) {
  const spellings = spellingsOf(name);
  for (const spelling of spellings) {
    const own = configured(spelling, config);
    if (own !== void 0) return own;
  }
  for (const spelling of spellings) {
    const usual = usualEnvironment(spelling);
    if (usual !== void 0) return configuredAs(usual, config) ?? usual;
  }
  return name.trim();
}
function claims(environment) {
  return [environment.name, ...environment.aliases].map(foldEnvironment);
}
function configured(spelling, config) {
  for (const environment of config.environments.values())
    if (claims(environment).includes(spelling)) return environment.name;
  return void 0;
}
function configuredAs(usual, config) {
  for (const { name } of config.environments.values())
    if (usualEnvironment(name) === usual) return name;
  return void 0;
}
function spellingsOf(name) {
  const head = name.split(/\s[-–—]\s/u)[0] ?? name;
  return head === name ? [foldEnvironment(name)] : [foldEnvironment(name), foldEnvironment(head)];
}

// src/config/egress.ts
function buildEgress(entries, document, path) {
  const place = document.place(path, "key");
  if (entries === "dynamic") return { ranges: entries, place };
  const ranges = [];
  const asked = [];
  const seen = [];
  for (const [index, entry] of entries.entries()) {
    const own = document.place([...path, String(index)], "value");
    const { range, observed, note, component, ...sources } = mapped(entry);
    const where = component === void 0 ? {} : { component };
    const said = note === void 0 ? {} : { note };
    if (range !== void 0)
      ranges.push({ range: canonicalRange(range), ...said, ...where, place: own });
    if (observed !== void 0) seen.push({ at: observed });
    for (const [source, value] of Object.entries(sources))
      asked.push({ source, value, ...where, place: own });
  }
  return {
    ranges,
    ...asked.length === 0 ? {} : { asked },
    ...seen.length === 0 ? {} : { observed: seen },
    place
  };
}
function mapped(entry) {
  return typeof entry === "string" ? { range: entry } : entry;
}
function buildAllowlist(list2, document, { path, scope }) {
  const {
    name,
    service,
    environments,
    variables,
    port,
    owner,
    note,
    admit,
    reviewed,
    every,
    ...from
  } = list2;
  return {
    title: name,
    ...service === void 0 ? {} : { service },
    ...environments === void 0 ? {} : { environments: environments.map((name2) => canonical(name2, scope)) },
    ...variables === void 0 ? {} : { variables },
    ...port === void 0 ? {} : { port },
    ...owner === void 0 ? {} : { owner },
    ...note === void 0 ? {} : { note },
    ...admission(name, admit, from),
    ...reviewOf(reviewed, every),
    from: fromOf(from, (index) => document.place([...path, "entries", String(index)], "value")),
    place: document.place([...path, "name"], "value")
  };
}
function fromOf({ entries = [], file, url, ...sources }, placeOf) {
  const [asked] = Object.entries(sources);
  if (asked !== void 0) return { source: asked[0], value: asked[1] };
  if (file !== void 0) return { file };
  if (url !== void 0) return { url };
  return { entries: entries.map((entry, index) => entryOf(entry, placeOf(index))) };
}
function entryOf(entry, place) {
  if (typeof entry === "string") return { range: canonicalRange(entry), place };
  const { range, ports, expires, reviewed, ...rest } = entry;
  return {
    range: canonicalRange(range),
    ...ports === void 0 ? {} : { ports: ports.flatMap((port) => portsOf(port) ?? []) },
    ...expires === void 0 ? {} : { expiresAt: endOf(expires) },
    ...reviewed === void 0 ? {} : { reviewedAt: startOf(reviewed) },
    ...rest,
    place
  };
}
function admission(name, admit, { entries, file, url }) {
  if (admit === void 0 && (entries ?? file ?? url) === void 0) return {};
  const copy = file ?? (entries === void 0 ? void 0 : "`entries`");
  const text2 = `Admit {address} in ${name}${copy === void 0 ? "" : `, and add it to ${copy}`}`;
  if (admit === void 0) return { admit: { text: text2 } };
  const isPage = /^https:\/\/\S+$/.test(admit) && URL.canParse(admit);
  return { admit: isPage ? { text: text2, url: admit } : { text: `${text2}: ${admit}` } };
}
function reviewOf(reviewed, every) {
  if (reviewed === void 0 && every === void 0) return {};
  return {
    review: {
      ...reviewed === void 0 ? {} : { at: startOf(reviewed) },
      ...every === void 0 ? {} : { everyDays: Number.parseInt(every, 10) }
    }
  };
}
function canonicalRange(text2) {
  const parsed = parseRange(text2);
  return "range" in parsed ? rangeText(parsed.range) : text2;
}
function startOf(day) {
  return `${day}T00:00:00.000Z`;
}
function endOf(day) {
  return new Date(Date.parse(startOf(day)) + 864e5).toISOString();
}

// src/config/pattern.ts
import { createContext, Script } from "node:vm";
var MAX_TESTED_LENGTH = 4096;
var TIMEOUT_MS = 200;
function compilePattern(pattern, variable) {
  const sandbox = createContext(Object.assign(/* @__PURE__ */ Object.create(null), { pattern, value: "" }));
  const script = new Script('new RegExp(pattern, "u").test(value)');
  return (value) => {
    sandbox.value = value.slice(0, MAX_TESTED_LENGTH);
    try {
      return script.runInContext(sandbox, { timeout: TIMEOUT_MS }) === true;
    } catch (error) {
      throw new UserError(
        "pattern-too-slow",
        `the pattern that the configuration has for ${variable} takes too long`,
        {
          hint: "Avoid repetitions inside repetitions, such as `(a+)+`",
          cause: error
        }
      );
    } finally {
      sandbox.value = "";
    }
  };
}
function patternMistake(pattern) {
  try {
    new RegExp(pattern, "u");
    return void 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(": ").at(-1) : void 0;
    return `is not a regular expression (${(reason ?? "unknown reason").toLowerCase()})`;
  }
}

// src/config/build.ts
function buildConfig(data, document, file) {
  const environments = new Map(
    Object.entries(data.environments ?? {}).map(([name, value]) => {
      const built = {
        name,
        aliases: value?.aliases ?? [],
        ...value?.sources === void 0 ? {} : { sources: value.sources.flatMap(sourcesOf) },
        ...value?.egress === void 0 ? {} : { egress: buildEgress(value.egress, document, ["environments", name, "egress"]) },
        place: document.place(["environments", name], "key")
      };
      return [name, built];
    })
  );
  const scope = { environments };
  return {
    file,
    environments,
    rules: new Map(Object.entries(data.rules ?? {})),
    variables: Object.entries(data.variables ?? {}).map(([key, value]) => {
      return {
        key,
        expects: expectation(key, value, scope),
        matches: matcher(key),
        place: document.place(["variables", key], "key")
      };
    }),
    allowlists: (data.allowlists ?? []).map(
      (entry, index) => buildAllowlist(entry, document, { path: ["allowlists", String(index)], scope })
    ),
    ignores: (data.ignore ?? []).map((entry, index) => {
      const { environment, ...rest } = entry;
      return {
        ...rest,
        ...environment === void 0 ? {} : { environment: canonical(environment, scope) },
        place: document.place(["ignore", String(index)], "key")
      };
    }),
    exclude: data.exclude ?? [],
    baseline: data.baseline ?? {}
  };
}
function doubleClaims(environments) {
  const owners2 = /* @__PURE__ */ new Map();
  const found = [];
  for (const environment of environments) {
    for (const claim of claims(environment)) {
      const other = owners2.get(claim);
      if (other !== void 0 && other !== environment.name)
        found.push({ name: environment.name, other, claim });
      else owners2.set(claim, environment.name);
    }
  }
  return found;
}
function sourcesOf(source) {
  return Object.entries(source).map(([provider, value]) => ({ provider, value }));
}
function expectation(name, variable, scope) {
  const { pattern, oneOf, required, same, different, ...rest } = variable;
  const named3 = (value) => value === true ? value : value.map((name2) => canonical(name2, scope));
  return {
    ...rest,
    ...required === void 0 ? {} : { required: named3(required) },
    ...same === void 0 ? {} : { same: named3(same) },
    ...different === void 0 ? {} : { different: named3(different) },
    ...pattern === void 0 ? {} : { pattern: compilePattern(pattern, name) },
    ...oneOf === void 0 ? {} : { oneOf: new Set(oneOf) }
  };
}

// src/config/mistake.ts
function quoted(text2) {
  const shown2 = text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
  return JSON.stringify(shown2);
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
function leavesRoot(path) {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..");
}
var OUTSIDE = "a path must be relative to the root and stay inside it";

// src/config/json-document.ts
function jsonDocument(text2, file) {
  const at = (offset) => ({ file, ...positionAt(text2, offset) });
  const errors = [];
  const tree = parseTree(text2, errors, { allowTrailingComma: true });
  if (tree === void 0 || errors.length > 0) {
    const found = errors.length > 0 ? errors : [{ error: 4, offset: 0 }];
    return {
      mistakes: found.map(({ error, offset }) => ({
        place: at(offset),
        message: `is not valid JSON: ${spaced(printParseErrorCode(error))}`
      }))
    };
  }
  const repeated = duplicateKeys(tree);
  if (repeated.length > 0) {
    return {
      mistakes: repeated.map((key) => ({
        place: at(key.offset),
        message: `has the key ${quoted(String(key.value))} twice`
      }))
    };
  }
  const data = getNodeValue(tree);
  return { document: { data, place: (path, part2) => at(offsetOf(tree, path, part2)) } };
}
function offsetOf(tree, path, part2) {
  let node = tree;
  for (const name of path) {
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(name) : name]);
    if (next === void 0) break;
    node = next;
  }
  const key = node.parent?.type === "property" ? node.parent : node;
  return part2 === "key" ? key.offset : node.offset;
}
function duplicateKeys(node) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const child of node.children ?? []) {
    const key = node.type === "object" ? child.children?.[0] : void 0;
    if (key !== void 0 && seen.has(key.value)) found.push(key);
    seen.add(key?.value);
    found.push(...duplicateKeys(child));
  }
  return found;
}
function spaced(code) {
  return code.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase();
}

// src/config/yaml-document.ts
var MAX_ALIASES = 100;
function yamlDocument(text2, file) {
  const counter = new LineCounter();
  const document = parseDocument(text2, { lineCounter: counter, prettyErrors: false });
  const at = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.some((error) => error.message.startsWith("Maximum call stack")))
    throw new RangeError("nested too deeply");
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => ({
        place: at(error.pos[0]),
        message: `is not valid YAML: ${withoutQuotes(error.message)}`
      }))
    };
  }
  const data = plainData(document);
  if (data === void 0) {
    return { mistakes: [{ place: at(0), message: "repeats its aliases too often" }] };
  }
  return {
    document: {
      data: data.value ?? {},
      place: (path, part2) => at(offsetOf2(document, path, part2))
    }
  };
}
function withoutQuotes(message) {
  return message.replace(/(?:: | ?["\\\n]).*/s, "");
}
function plainData(document) {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return void 0;
    throw error;
  }
}
function offsetOf2(document, path, part2) {
  let step = { key: document.contents, value: document.contents };
  for (const name of path) {
    const next = descend(document, step.value, name);
    if (next === void 0) break;
    step = next;
  }
  return startOf2(part2 === "key" ? step.key : step.value) ?? startOf2(step.key) ?? 0;
}
function descend(document, node, name) {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = target.items[Number(name)];
    return item === void 0 ? void 0 : { key: item, value: item };
  }
  if (!isMap(target)) return void 0;
  return target.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}
function startOf2(node) {
  if (typeof node !== "object" || node === null || !("range" in node)) return void 0;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : void 0;
}

// src/config/document.ts
var MAX_CONFIG_BYTES = 256 * 1024;
function parseDocument2(text2, file) {
  const start = { file, line: 1, column: 1 };
  if (text2.length > MAX_CONFIG_BYTES)
    return { mistakes: [{ place: start, message: "is larger than 256 KB" }] };
  try {
    return file.endsWith(".json") ? jsonDocument(text2, file) : yamlDocument(text2, file);
  } catch (error) {
    if (error instanceof RangeError)
      return { mistakes: [{ place: start, message: "is nested too deeply" }] };
    throw error;
  }
}

// src/config/egress-mistakes.ts
function egressMistakes({ environments = {} }, report) {
  for (const [name, value] of Object.entries(environments)) {
    if (!Array.isArray(value?.egress)) continue;
    for (const [index, entry] of value.egress.entries()) {
      const path = ["environments", name, "egress", String(index)];
      if (typeof entry === "string") checkRange(entry, path, report);
      else checkEgress(entry, path, report);
    }
  }
}
function checkEgress(entry, path, report) {
  const { range, observed, note, component, ...sources } = entry;
  const places = [range, observed, ...Object.values(sources)].filter((one) => one !== void 0);
  if (places.length !== 1)
    report(path, "key", "an entry needs one of `range`, `observed` and a platform, and no other");
  else if (range === void 0 && note !== void 0)
    report([...path, "note"], "key", "a note belongs to a `range`");
  if (range !== void 0) checkRange({ range }, path, report);
  if (observed === void 0) return;
  if (component !== void 0)
    report([...path, "component"], "key", "an observation says itself of which component it is");
  const mistake = isAddress(observed) ? addressMistake(observed) : void 0;
  const at = [...path, "observed"];
  if (mistake !== void 0) report(at, "value", `the address ${mistake}`);
  else if (!isAddress(observed) && leavesRoot(observed)) report(at, "value", OUTSIDE);
}
function allowlistMistakes({ allowlists = [] }, report) {
  const names = /* @__PURE__ */ new Set();
  for (const [index, list2] of allowlists.entries()) {
    const path = ["allowlists", String(index)];
    if (names.has(list2.name))
      report([...path, "name"], "value", `${quoted(list2.name)} already names another allowlist`);
    names.add(list2.name);
    checkPlaces(list2, path, report);
    checkReview(list2, path, report);
    for (const [position, entry] of (list2.entries ?? []).entries())
      checkEntry(entry, [...path, "entries", String(position)], report);
    for (const [position, glob] of (list2.variables ?? []).entries()) {
      const mistake = globMistake(glob);
      if (mistake !== void 0)
        report(
          [...path, "variables", String(position)],
          "value",
          `the glob ${quoted(glob)} ${mistake}`
        );
    }
  }
}
var DESCRIBING = /* @__PURE__ */ new Set([
  "name",
  "service",
  "environments",
  "variables",
  "port",
  "owner",
  "note",
  "reviewed",
  "every",
  "admit"
]);
function checkPlaces(list2, path, report) {
  const { file, url } = list2;
  if (Object.keys(list2).filter((key) => !DESCRIBING.has(key)).length !== 1)
    report(
      path,
      "key",
      "an allowlist needs one of `entries`, `file`, `url` and a platform, and no other"
    );
  if (file !== void 0 && leavesRoot(file)) report([...path, "file"], "value", OUTSIDE);
  if (url === void 0) return;
  const mistake = addressMistake(url);
  if (mistake !== void 0) report([...path, "url"], "value", `the address ${mistake}`);
}
function checkReview({ reviewed, every }, path, report) {
  checkDate(reviewed, [...path, "reviewed"], report);
  if (every !== void 0 && !/^[1-9]\d{0,3}d$/.test(every))
    report([...path, "every"], "value", `${quoted(every)} is no number of days such as 90d`);
}
function checkEntry(entry, path, report) {
  checkRange(entry, path, report);
  if (typeof entry === "string") return;
  checkDate(entry.expires, [...path, "expires"], report);
  checkDate(entry.reviewed, [...path, "reviewed"], report);
  for (const [index, port] of (entry.ports ?? []).entries())
    if (portsOf(port) === void 0)
      report(
        [...path, "ports", String(index)],
        "value",
        `${quoted(String(port))} is neither a port nor a first and a last one such as 8000-8010`
      );
}
function checkRange(entry, path, report) {
  const [text2, at] = typeof entry === "string" ? [entry, path] : [entry.range, [...path, "range"]];
  const parsed = parseRange(text2);
  if ("mistake" in parsed) report(at, "value", `${quoted(text2)} ${parsed.mistake}`);
}
function checkDate(text2, path, report) {
  if (text2 !== void 0 && !isDate(text2))
    report(path, "value", `${quoted(text2)} is no date such as 2027-01-31`);
}

// src/config/meaning-mistakes.ts
function meaningMistakes(data, document, rules) {
  const found = [];
  const report = (path, part2, message) => found.push({ place: document.place(path, part2), message });
  checkEnvironments(data, report);
  for (const rule of Object.keys(data.rules ?? {}))
    if (!rules.includes(rule)) report(["rules", rule], "key", unknownRule(rule, rules));
  checkVariables(data, report);
  egressMistakes(data, report);
  allowlistMistakes(data, report);
  for (const [index, entry] of (data.ignore ?? []).entries())
    checkIgnore(entry, ["ignore", String(index)], rules, report);
  for (const [index, glob] of (data.exclude ?? []).entries())
    checkGlob(glob, ["exclude", String(index)], report);
  return found;
}
function checkEnvironments(data, report) {
  const environments = Object.entries(data.environments ?? {});
  const named3 = environments.map(([name, value]) => ({ name, aliases: value?.aliases ?? [] }));
  for (const { name, other, claim } of doubleClaims(named3)) {
    const message = `${quoted(claim)} already stands for the environment ${quoted(other)}`;
    report(["environments", name], "key", message);
  }
  for (const [name, value] of environments) {
    for (const [index, source] of (value?.sources ?? []).entries()) {
      const paths = typeof source.dotenv === "string" ? [source.dotenv] : source.dotenv ?? [];
      if (paths.some(leavesRoot))
        report(["environments", name, "sources", String(index), "dotenv"], "value", OUTSIDE);
    }
  }
}
function checkVariables(data, report) {
  for (const [key, variable] of Object.entries(data.variables ?? {})) {
    const path = ["variables", key];
    checkGlob(key, path, report);
    if (variable.required !== void 0 && variable.optional)
      report([...path, "optional"], "key", "a variable cannot be both required and optional");
    if (variable.same === true && variable.different === true)
      report([...path, "different"], "key", "values cannot be both the same and different");
    const mistake = variable.pattern === void 0 ? void 0 : patternMistake(variable.pattern);
    if (mistake !== void 0) report([...path, "pattern"], "value", `the pattern ${mistake}`);
  }
}
function checkIgnore({ rule, name, environment, component, path, until }, at, rules, report) {
  if (rule !== void 0 && !rules.includes(rule))
    report([...at, "rule"], "value", unknownRule(rule, rules));
  if ([rule, name, environment, component, path].every((condition) => condition === void 0))
    report(at, "key", "would ignore everything; add a rule, name, environment, component or path");
  if (until !== void 0 && !isDate(until))
    report([...at, "until"], "value", `${quoted(until)} is no date such as 2027-01-31`);
  if (name !== void 0) checkGlob(name, [...at, "name"], report);
  if (path !== void 0) checkGlob(path, [...at, "path"], report);
}
function checkGlob(glob, path, report) {
  const mistake = globMistake(glob);
  if (mistake !== void 0) report(path, "value", `the glob ${quoted(glob)} ${mistake}`);
}
function unknownRule(rule, rules) {
  return `unknown rule ${quoted(rule)}; ${didYouMean(rule, rules)}`;
}

// src/config/schema-mistakes.ts
function schemaMistakes(errors, document) {
  return withoutBranches(errors, document.data).map((error) => explain(error, document));
}
function withoutBranches(errors, data) {
  const unions = errors.filter((error) => error.keyword === "anyOf");
  const opened = /* @__PURE__ */ new Set();
  for (const union of unions) {
    const value = memberAtPath(data, pathOf(union));
    const isOpen = Array.isArray(value) || isRecord(value);
    if (isOpen && errors.some((one) => isInside(one, union))) opened.add(union);
  }
  return errors.filter((error) => {
    if (error.keyword === "propertyNames" || opened.has(error)) return false;
    if (error.keyword === "anyOf") return true;
    return !unions.some(
      (union) => isBranch(error, union) && !(opened.has(union) && isOfKeys(error))
    );
  });
}
function isInside(error, union) {
  if (error.instancePath.startsWith(`${union.instancePath}/`)) return true;
  return isBranch(error, union) && isOfKeys(error);
}
function isOfKeys({ keyword }) {
  return keyword === "additionalProperties" || keyword === "required";
}
function isBranch(error, union) {
  return error.instancePath === union.instancePath && error !== union;
}
function explain(error, document) {
  const path = pathOf(error);
  const name = path.at(-1) ?? "the configuration";
  const at = (part2) => document.place(path, part2);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(memberRecord(error.parentSchema, "properties"));
    return {
      place: document.place([...path, key], "key"),
      message: `unknown key ${quoted(key)}; ${didYouMean(key, known)}`
    };
  }
  if (error.propertyName !== void 0) {
    return {
      place: document.place([...path, error.propertyName], "key"),
      message: "a name must have 1 to 200 characters"
    };
  }
  if (error.keyword === "required") {
    return { place: at("key"), message: `${label(path)} has no ${quoted(missingKey(error))}` };
  }
  if (error.keyword === "enum" && typeof error.data === "string") {
    const allowed = listOf(member(error.parentSchema, "enum"));
    return {
      place: at("value"),
      message: `${shown(error.data, allowed)} is no value of ${quoted(name)}; ${didYouMean(error.data, allowed)}`
    };
  }
  return { place: at("value"), message: `${label(path)} ${demand(error)}` };
}
var SHORTEST_SECRET = 8;
function shown(text2, allowed) {
  const isSlip = text2.length < SHORTEST_SECRET || nearest(text2, allowed) !== void 0;
  return isSlip ? quoted(text2) : "what stands here";
}
function demand(error) {
  switch (error.keyword) {
    case "minLength":
    case "minItems":
    case "pattern":
      return "must not be empty";
    case "maxLength":
      return `must not be longer than ${String(error.params.limit)} characters`;
    case "minProperties":
    case "maxProperties":
      return "must name exactly one place";
    case "minimum":
    case "maximum":
      return `must be a whole number from ${bound(error, "minimum")} to ${bound(error, "maximum")}`;
    default:
      return `must be ${expectation2(error.parentSchema)}`;
  }
}
function bound(error, keyword) {
  return String(member(error.parentSchema, keyword));
}
function expectation2(schema) {
  const union = memberAt(schema, "anyOf");
  if (Array.isArray(union)) return union.map(branch).join(" or ");
  return branch(schema);
}
var KINDS = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  boolean: "true or false"
};
function branch(schema) {
  if (isRecord(schema) && "const" in schema) return String(schema.const);
  if (member(schema, "$ref") === "#/$defs/names") return "a list of environments";
  if (member(schema, "$ref") === "#/$defs/path") return "a path";
  if (member(schema, "$ref") === "#/$defs/address") return "an address";
  if (member(schema, "$ref") !== void 0) return "a mapping";
  const allowed = listOf(member(schema, "enum"));
  if (allowed.length > 0) return `one of ${allowed.join(", ")}`;
  const type = member(schema, "type");
  const first = Array.isArray(type) ? String(type[0]) : String(type);
  return KINDS[first] ?? "something else";
}
function label(path) {
  if (path.length === 0) return "the configuration";
  return path.map((part2) => /^[\w*-]{1,60}$/.test(part2) ? part2 : quoted(part2)).join(".");
}
function pathOf(error) {
  const parts = error.instancePath.split("/").slice(1);
  return parts.map((part2) => part2.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function memberAtPath(data, path) {
  let found = data;
  for (const key of path) found = Array.isArray(found) ? found[Number(key)] : member(found, key);
  return found;
}
function memberRecord(value, key) {
  const found = member(value, key);
  return isRecord(found) ? found : {};
}
function listOf(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function missingKey(error) {
  return String(error.params.missingProperty);
}

// src/config/types.ts
var emptyConfig = {
  environments: /* @__PURE__ */ new Map(),
  rules: /* @__PURE__ */ new Map(),
  variables: [],
  allowlists: [],
  ignores: [],
  exclude: [],
  baseline: {}
};

// late:late-validator.cjs
var loaded;
var load = () => loaded ??= __require("./late-validator.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key) => Reflect.get(part(name), key)
});
var validateConfig = /* @__PURE__ */ proxy("validateConfig");

// src/config/load.ts
var MAX_SHOWN = 20;
function loadConfig(root, { path, rules }) {
  const found = findConfig(root, path);
  return found === void 0 ? emptyConfig : parseConfig(found, rules);
}
function parseConfig({ file, text: text2, under }, rules) {
  const parsed = parseDocument2(text2, file);
  if ("mistakes" in parsed) throw invalid(file, parsed.mistakes);
  const document = below(parsed.document, under);
  const { data } = document;
  if (!validateConfig(data))
    throw invalid(file, schemaMistakes(validateConfig.errors ?? [], document));
  const mistakes = meaningMistakes(data, document, rules);
  if (mistakes.length > 0) throw invalid(file, mistakes);
  return buildConfig(data, document, file);
}
function below(document, keys) {
  let data = document.data;
  for (const key of keys) data = member(data, key);
  return { data, place: (path, part2) => document.place([...keys, ...path], part2) };
}
function invalid(file, mistakes) {
  const ordered = [...mistakes].sort((a, b) => byPlace(a.place, b.place));
  const distinct = new Set(
    ordered.map(({ place, message }) => `${place.file}:${place.line}:${place.column}  ${message}`)
  );
  const shown2 = [...distinct].slice(0, MAX_SHOWN);
  const rest = distinct.size - shown2.length;
  if (rest > 0) shown2.push(`and ${rest} more`);
  const count = distinct.size === 1 ? "a mistake" : `${distinct.size} mistakes`;
  const lines = shown2.map((line) => `  ${line}`);
  return new UserError("invalid-config", [`${file} has ${count}`, ...lines].join("\n"));
}
function byPlace(a, b) {
  return a.line - b.line || a.column - b.column;
}

// src/components/folders.ts
import { posix } from "node:path";
var outside = /* @__PURE__ */ new Set(["node_modules", "bower_components", "vendor", ".git", ".yarn", ".venv"]);
var showcases = /* @__PURE__ */ new Set([
  ...["test", "tests", "__tests__", "e2e", "spec", "__mocks__", "testdata", "test-data"],
  ...["fixture", "fixtures", "__fixtures__", "example", "examples", "sample", "samples"],
  ...["playground", "playgrounds", "benchmark", "benchmarks"]
]);
var templates = /* @__PURE__ */ new Set(["template", "templates", "boilerplate", "boilerplates", "starters"]);
function folderOf(file) {
  return posix.dirname(file);
}
function within(folder, path) {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, "");
  return joined.startsWith("..") || posix.isAbsolute(path) ? void 0 : joined;
}
function isAside(folder) {
  const segments = folder.split("/");
  const own = segments.pop() ?? "";
  if (outside.has(own) || showcases.has(own)) return true;
  return segments.some((name) => outside.has(name) || showcases.has(name) || templates.has(name));
}

// src/components/deployable.ts
var markers = /* @__PURE__ */ new Set([
  ...["Dockerfile", "Containerfile", "vercel.json", "netlify.toml", "fly.toml", "render.yaml"],
  ...["railway.json", "railway.toml", "Procfile", ".replit", "wrangler.toml", "wrangler.json"],
  ...["wrangler.jsonc", "serverless.yml", "serverless.yaml", "app.yaml", "firebase.json"],
  ...["sst.config.ts", "nixpacks.toml", "amplify.yml", "apprunner.yaml", "ecosystem.config.js"]
]);
var appScript = /(?:^|[\s/&;|])(?:next|nuxt|nuxi|astro|remix|react-router|gatsby|expo|eas|vinxi|blitz|rw|redwood|nest|wrangler|react-scripts|vue-cli-service|strapi|medusa|directus|payload|electron|electron-vite|ng|svelte-kit|remix-serve|react-router-serve|ember|quasar|ionic|waku|keystone|serverless|sls|sst)\s+(?:build|start|dev|develop|serve|deploy|export|preview|run|generate)\b|^@(?:nx|nrwl)\/[\w-]+:(?:server|serve|dev-server|node|build-browser)\b/;
var shipping = /^(?:build|deploy|export|generate|production|release|serve|start)(?:$|[:-])|-build$/;
var startsSomething = /\b(?:node|bun|deno|tsx|ts-node|nodemon|pm2|npx serve|serve|vite|forever)\b/;
var watchesOnly = /\b(?:storybook|tsc|tsup|rollup|watch:build|typedoc)\b/;
function markedFolders(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path, name } of files) {
    if (markers.has(name)) folders.add(folderOf(path));
  }
  return folders;
}
function runsAsApp(scripts) {
  const { start } = scripts;
  if (start !== void 0 && startsSomething.test(start) && !watchesOnly.test(start)) return true;
  return Object.entries(scripts).some(
    ([name, script]) => shipping.test(name) && appScript.test(script)
  );
}

// src/components/manifest.ts
function manifest(parts) {
  return {
    ...parts.name === void 0 ? {} : { name: parts.name },
    versions: parts.versions ?? /* @__PURE__ */ new Map(),
    development: parts.development ?? /* @__PURE__ */ new Set(),
    scripts: parts.scripts ?? {},
    paths: parts.paths ?? []
  };
}
function fromParsed(parsed, read) {
  return parsed.ok ? manifest(read(parsed.value)) : { line: parsed.line, column: parsed.column };
}

// src/components/javascript.ts
var runtimeKinds = ["optionalDependencies", "peerDependencies", "dependencies"];
var localRange = /^(?:file|link|portal|workspace):(\.{0,2}\/.*|\.{1,2})$/;
function readPackageJson(source) {
  return fromParsed(readJson(source), (value) => {
    const development = textEntries(member(value, "devDependencies"));
    const runtime = runtimeKinds.flatMap((kind) => textEntries(member(value, kind)));
    const versions = new Map([...development, ...runtime]);
    return {
      ...named(value),
      versions,
      development: without(development, runtime),
      scripts: ownTexts(member(value, "scripts")),
      paths: [...versions.values()].flatMap((range) => localRange.exec(range)?.[1] ?? [])
    };
  });
}
function readDenoJson(source) {
  return fromParsed(readJsonc(source), (value) => {
    const imports = textEntries(member(value, "imports"));
    return {
      ...named(value),
      versions: new Map(imports.flatMap(([, target]) => denoPackage(target))),
      scripts: ownTexts(member(value, "tasks"))
    };
  });
}
function readProjectJson(source) {
  return fromParsed(readJsonc(source), (value) => ({
    ...named(value),
    scripts: nxScripts(value)
  }));
}
function nxScripts(value) {
  const scripts = /* @__PURE__ */ Object.create(null);
  const targets = member(value, "targets");
  if (typeof targets !== "object" || targets === null) return scripts;
  for (const [name, target] of Object.entries(targets)) {
    const command = member(target, "executor") ?? memberAt(target, "options", "command");
    if (typeof command === "string") scripts[name] = command;
  }
  return scripts;
}
function denoPackage(target) {
  const parts = /^(?:npm|jsr):\/?((?:@[^/]+\/)?[^@/]+)(?:@([^/]+))?/.exec(target);
  return parts?.[1] === void 0 ? [] : [[parts[1], parts[2] ?? "*"]];
}
function named(value) {
  const name = text(member(value, "name"));
  return name === void 0 || name === "" ? {} : { name };
}
function ownTexts(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(textEntries(value)));
}
function without(some, others) {
  const taken = new Set(others.map(([name]) => name));
  return new Set(some.map(([name]) => name).filter((name) => !taken.has(name)));
}

// src/components/languages.ts
var requirement = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*([^;#]*)/;
function readRequirements(source) {
  return manifest({ versions: requirements(source.split("\n")) });
}
function readPyproject(source) {
  return fromParsed(readToml(source), (value) => {
    const groups = [
      ...Object.values(record(memberAt(value, "project", "optional-dependencies"))),
      ...Object.values(record(member(value, "dependency-groups")))
    ];
    const poetry = memberAt(value, "tool", "poetry", "dependencies");
    const plain2 = requirements([
      ...texts(memberAt(value, "project", "dependencies")),
      ...groups.flatMap(texts)
    ]);
    return {
      ...named2(memberAt(value, "project", "name") ?? memberAt(value, "tool", "poetry", "name")),
      versions: new Map([...plain2, ...tableVersions(poetry)])
    };
  });
}
function readCargo(source) {
  return fromParsed(readToml(source), (value) => {
    const tables = ["build-dependencies", "dev-dependencies", "dependencies"].map(
      (kind) => record(member(value, kind))
    );
    return {
      ...named2(memberAt(value, "package", "name")),
      versions: new Map(tables.flatMap((table) => [...tableVersions(table)])),
      paths: tables.flatMap(
        (table) => Object.values(table).flatMap((entry) => text(member(entry, "path")) ?? [])
      )
    };
  });
}
function readComposer(source) {
  return fromParsed(readJson(source), (value) => ({
    ...named2(member(value, "name")),
    versions: new Map([
      ...textEntries(member(value, "require-dev")),
      ...textEntries(member(value, "require"))
    ])
  }));
}
function readPubspec(source) {
  return fromParsed(readYaml(source), (value) => ({
    ...named2(member(value, "name")),
    versions: new Map([
      ...tableVersions(member(value, "dev_dependencies")),
      ...tableVersions(member(value, "dependencies"))
    ])
  }));
}
function lineReader(pattern, path) {
  return (source) => {
    const found = [...source.matchAll(pattern)];
    const paths = path === void 0 ? [] : [...source.matchAll(path)];
    return manifest({
      versions: new Map(found.flatMap(([, name, range]) => name ? [[name, range ?? "*"]] : [])),
      paths: paths.flatMap(([, to]) => to === void 0 ? [] : [to.replaceAll("\\", "/")])
    });
  };
}
function requirements(lines) {
  const versions = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const parts = requirement.exec(line);
    if (parts?.[1] !== void 0) versions.set(parts[1].toLowerCase(), parts[2]?.trim() || "*");
  }
  return versions;
}
function tableVersions(table) {
  const versions = /* @__PURE__ */ new Map();
  for (const [name, entry] of Object.entries(record(table))) {
    versions.set(name, text(entry) ?? text(member(entry, "version")) ?? "*");
  }
  return versions;
}
function record(value) {
  return isRecord(value) ? value : {};
}
function named2(value) {
  return typeof value === "string" && value !== "" ? { name: value } : {};
}

// src/components/manifests.ts
var readers = /* @__PURE__ */ new Map([
  ["package.json", readPackageJson],
  ["project.json", readProjectJson],
  ["deno.json", readDenoJson],
  ["deno.jsonc", readDenoJson],
  ["pyproject.toml", readPyproject],
  ["requirements.txt", readRequirements],
  // https://go.dev/ref/mod#go-mod-file
  [
    "go.mod",
    lineReader(
      /^[ \t]*(?:require[ \t]+)?([\w-]+(?:\.[\w-]+)+\/\S+)[ \t]+(v\S+)/gm,
      /=>[ \t]*(\.{1,2}\/[^\s]+)/g
    )
  ],
  ["Cargo.toml", readCargo],
  ["Gemfile", lineReader(/^[ \t]*gem[ \t(]+['"]([^'"]+)['"](?:[ \t]*,[ \t]*['"]([^'"]+)['"])?/gm)],
  ["composer.json", readComposer],
  [
    "pom.xml",
    lineReader(/<artifactId>([^<\s]+)<\/artifactId>(?:\s*<version>([^<]+)<\/version>)?/g)
  ],
  ["build.gradle", lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ["build.gradle.kts", lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ["mix.exs", lineReader(/\{:(\w+),\s*"([^"]+)"/g)],
  ["pubspec.yaml", readPubspec],
  ["Package.swift", lineReader(/\.package\(\s*url:\s*"([^"]+)"(?:,\s*from:\s*"([^"]+)")?/g)]
]);
var csproj = lineReader(
  /<PackageReference\s+Include="([^"]+)"(?:\s+Version="([^"]+)")?/g,
  /<ProjectReference\s+Include="([^"\n]+)"/g
);
var order = [...readers.keys()];
function manifestReader(fileName) {
  return readers.get(fileName) ?? (/\.(?:cs|fs|vb)proj$/.test(fileName) ? csproj : void 0);
}
function manifestRank(fileName) {
  const rank = order.indexOf(fileName);
  return rank === -1 ? order.length : rank;
}

// src/components/plain-glob.ts
var SEGMENT = /^(?:\*\*?|[\w@-][\w@.-]*)$/;
function plainGlob(glob) {
  const segments = glob.split("/");
  const ends = segments.at(-1) === "**";
  const inner = ends ? segments.slice(0, -1) : segments;
  const isPlain = inner.every((one) => SEGMENT.test(one) && one !== "**");
  if (!isPlain || inner.length === 0 || ends && inner.at(-1) === "*") return void 0;
  const parts = inner.map((one) => one === "*" ? "(?!\\.)[^/]+" : one.replaceAll(".", "\\."));
  const rest = ends ? "(?:/(?!\\.)[^/]+)*" : "";
  const pattern = new RegExp(`^${parts.join("/")}${rest}$`);
  return (path) => pattern.test(path);
}

// src/components/plain-yaml.ts
var BLANK = /^ *(?:#.*)?$/;
var LINE = /^( *)(?:(-) +|(?:([A-Za-z_][\w./@^~<>=*-]*)|"([^"\\]*)"|'([^']*)'):(?= |$) *)(.*)$/;
var SCALAR = /^(?:"([^"\\]*)"|'([^']*)'|([\w^~<=./+](?:[\w^~<>=./+*@-]|:(?=[\w^~/@]))*))? *(?: #.*)?$/;
var TEXT = /^(?!(?:null|true|false)$)[A-Za-z^<=/]|^~(?=[\w.])|^\d+\.\d+\.\d/i;
var COUNT = /^(?:0|[1-9]\d{0,14})$/;
var ODD = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;
var LONGEST_LINE = 500;
function readPlainYaml(text2) {
  if (ODD.test(text2)) return void 0;
  const lines = [];
  for (const written of text2.split("\n")) {
    if (BLANK.test(written)) continue;
    const line = written.length > LONGEST_LINE ? void 0 : lineOf(written);
    if (line === void 0) return void 0;
    lines.push(line);
  }
  const whole = lines[0]?.key === void 0 ? void 0 : mapping(lines, 0, 0);
  return whole !== void 0 && whole.end === lines.length ? whole.value : void 0;
}
function lineOf(written) {
  const [, space = "", dash, plain2, double, single, rest = ""] = LINE.exec(written) ?? [];
  const key = plain2 ?? double ?? single;
  const scalar = SCALAR.exec(dash === void 0 ? ` ${rest}`.slice(1) : rest);
  if (scalar === null || dash === void 0 && key === void 0) return void 0;
  if (plain2 !== void 0 && !TEXT.test(plain2)) return void 0;
  const value = plainOf(scalar);
  const isOdd = value === void 0 && (dash !== void 0 || scalar[3] !== void 0);
  if (isOdd || key === "__proto__") return void 0;
  return { indent: space.length, key: dash === void 0 ? key : void 0, value };
}
function plainOf([, double, single, plain2]) {
  const quoted2 = double ?? single;
  if (quoted2 !== void 0 || plain2 === void 0) return quoted2;
  if (plain2 === "true" || plain2 === "false") return plain2 === "true";
  if (COUNT.test(plain2)) return Number(plain2);
  return TEXT.test(plain2) ? plain2 : void 0;
}
function mapping(lines, from, indent) {
  const found = {};
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key === void 0 || Object.hasOwn(found, line.key)) return void 0;
    const block = line.value === void 0 ? below2(lines, at + 1, indent) : { value: line.value, end: at + 1 };
    if (block === void 0) return void 0;
    found[line.key] = block.value;
    at = block.end;
  }
  return (lines[at]?.indent ?? 0) > indent ? void 0 : { value: found, end: at };
}
function below2(lines, from, indent) {
  const first = lines[from];
  if (first === void 0 || first.indent < indent) return void 0;
  if (first.key === void 0) return list(lines, from, first.indent);
  return first.indent > indent ? mapping(lines, from, first.indent) : void 0;
}
function list(lines, from, indent) {
  const found = [];
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key !== void 0 || line.value === void 0) break;
    found.push(line.value);
    at += 1;
  }
  return (lines[at]?.indent ?? 0) > indent ? void 0 : { value: found, end: at };
}

// src/components/workspaces.ts
var workspaceFiles = /* @__PURE__ */ new Map([
  // https://docs.npmjs.com/cli/using-npm/workspaces, https://bun.com/docs/pm/catalogs
  ["package.json", { parse: readJson, read: (value) => npm(value) }],
  // https://pnpm.io/pnpm-workspace_yaml
  [
    "pnpm-workspace.yaml",
    {
      parse: readWorkspaceYaml,
      read: (value) => ({ ...catalogsOf(value), patterns: texts(member(value, "packages")) })
    }
  ],
  // https://lerna.js.org/docs/api-reference/configuration
  ["lerna.json", { parse: readJsonc, read: (value) => plain(texts(member(value, "packages"))) }],
  // https://docs.deno.com/runtime/fundamentals/workspaces/
  [
    "deno.json",
    { parse: readJsonc, read: (value) => plain(listOr(value, "workspace", "members")) }
  ],
  [
    "deno.jsonc",
    { parse: readJsonc, read: (value) => plain(listOr(value, "workspace", "members")) }
  ],
  // https://rushjs.io/pages/configs/rush_json/
  ["rush.json", { parse: readJsonc, read: (value) => plain(rush(value)) }]
]);
function resolveCatalog(workspace, name, range) {
  if (!range.startsWith("catalog:")) return range;
  const catalog = range.slice("catalog:".length).trim() || "default";
  return workspace.catalogs.get(catalog)?.get(name) ?? range;
}
function memberTest(folder, patterns) {
  const exact = /* @__PURE__ */ new Set();
  const globs = [];
  const excluded = [];
  for (const pattern of patterns) {
    const positive = pattern.startsWith("!") ? pattern.slice(1) : pattern;
    const path = within(folder, positive.replace(/\/package\.json$/, ""));
    if (path === void 0 || !isReasonable(path)) continue;
    if (positive !== pattern) excluded.push(path);
    else if (/[*?{}[\]()!]/.test(path)) globs.push(path);
    else exact.add(path);
  }
  const matches = globs.map(globTest);
  const refuses = excluded.map(globTest);
  return (candidate) => (exact.has(candidate) || matches.some((test) => test(candidate))) && !refuses.some((test) => test(candidate));
}
function globTest(glob) {
  return plainGlob(glob) ?? late_globs_default(glob, { noextglob: true });
}
function readWorkspaceYaml(source) {
  const plain2 = readPlainYaml(source);
  return plain2 === void 0 ? readYaml(source) : { ok: true, value: plain2 };
}
function isReasonable(glob) {
  const segments = glob.split("/");
  if (glob.length > 200 || segments.filter((one) => one === "**").length > 3) return false;
  return segments.every((one) => one === "**" || one.split("*").length <= 3);
}
function npm(value) {
  const declared = member(value, "workspaces");
  const catalogs = new Map([...catalogsOf(value).catalogs, ...catalogsOf(declared).catalogs]);
  return { patterns: listOr(value, "workspaces", "packages"), catalogs };
}
function plain(patterns) {
  return { patterns, catalogs: /* @__PURE__ */ new Map() };
}
function listOr(value, key, inner) {
  return [...texts(member(value, key)), ...texts(memberAt(value, key, inner))];
}
function rush(value) {
  const projects = member(value, "projects");
  if (!Array.isArray(projects)) return [];
  return projects.flatMap((project) => text(member(project, "projectFolder")) ?? []);
}
function catalogsOf(value) {
  const catalogs = /* @__PURE__ */ new Map();
  const named3 = member(value, "catalogs");
  for (const [name, entries] of isRecord(named3) ? Object.entries(named3) : []) {
    catalogs.set(name, new Map(textEntries(entries)));
  }
  const unnamed = textEntries(member(value, "catalog"));
  if (unnamed.length > 0) catalogs.set("default", new Map(unnamed));
  return { catalogs };
}

// src/components/find.ts
var lockFiles = /* @__PURE__ */ new Set([
  ...["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
  ...["npm-shrinkwrap.json", "deno.lock"]
]);
function findPackages(tree) {
  const problems = [];
  const byFolder = readManifests(tree, problems);
  const workspaces = readWorkspaces(tree, problems);
  const locked = foldersWith(tree, lockFiles);
  const packages = [];
  for (const [folder, found] of byFolder) {
    const workspace = workspaces.find(({ isMember }) => isMember(folder));
    const stands = workspace !== void 0 || found.some((one) => standsAlone(one, locked));
    const built = folder === "." || stands ? packageOf(folder, found, workspace) : void 0;
    if (built !== void 0) packages.push(built);
  }
  if (!byFolder.has("."))
    packages.push({ folder: ".", manifest: manifest({}), versions: /* @__PURE__ */ new Map() });
  packages.sort((a, b) => a.folder < b.folder ? -1 : 1);
  const members = packages.filter(({ workspace, file }) => workspace !== void 0 && file).length;
  return { packages, members, problems };
}
function readManifests(tree, problems) {
  const byFolder = /* @__PURE__ */ new Map();
  const nx = tree.has("nx.json");
  for (const file of tree.files) {
    const { path, name } = file;
    const reader = name === "project.json" && !nx ? void 0 : manifestReader(name);
    const folder = folderOf(path);
    if (reader === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const result = manifestIn(tree, path, reader);
    const read = result === void 0 ? void 0 : checked(path, result, problems);
    if (read === void 0) continue;
    const list2 = byFolder.get(folder) ?? [];
    list2.push({ file: path, name, manifest: read });
    byFolder.set(folder, list2);
  }
  return byFolder;
}
var manifestIn = oncePerFile(({ text: text2 }, read) => {
  const source = text2();
  return source === void 0 ? void 0 : read(source);
});
function checked(path, read, problems) {
  if ("versions" in read) return read;
  problems.push({
    code: "unreadable-manifest",
    message: `${path} cannot be read and counts as absent`,
    place: { file: path, line: read.line, column: read.column },
    hint: "Mend its syntax"
  });
  return void 0;
}
function readWorkspaces(tree, problems) {
  const declared = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    const { path, name } = file;
    const format = workspaceFiles.get(name);
    const folder = folderOf(path);
    if (format === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const parsed = workspaceIn(tree, path, format.parse);
    if (!parsed.ok && manifestReader(name) === void 0) checked(path, parsed, problems);
    if (!parsed.ok) continue;
    const read = format.read(parsed.value);
    const known = declared.get(folder);
    declared.set(folder, {
      patterns: [...known?.patterns ?? [], ...read.patterns],
      catalogs: new Map([...known?.catalogs ?? [], ...read.catalogs])
    });
  }
  return [...declared].filter(([, { patterns, catalogs }]) => patterns.length > 0 || catalogs.size > 0).map(([folder, workspace]) => ({
    folder,
    ...workspace,
    isMember: membership(folder, workspace)
  }));
}
var workspaceIn = oncePerFile(
  ({ text: text2 }, parse) => parse(text2() ?? "{}")
);
function membership(folder, { patterns }) {
  const matches = memberTest(folder, patterns);
  return (candidate) => candidate === folder || matches(candidate);
}
function standsAlone({ name, file, manifest: manifest2 }, locked) {
  if (name !== "package.json" && name !== "deno.json" && name !== "deno.jsonc") return true;
  return manifest2.versions.size > 0 || locked.has(folderOf(file));
}
function packageOf(folder, found, workspace) {
  const [first, ...others] = found.toSorted((a, b) => manifestRank(a.name) - manifestRank(b.name));
  if (first === void 0) {
    return folder === "." ? { folder, manifest: manifest({}), versions: /* @__PURE__ */ new Map() } : void 0;
  }
  const written = new Map([...others, first].flatMap((one) => [...one.manifest.versions]));
  const resolve = (name, range) => workspace === void 0 ? range : resolveCatalog(workspace, name, range);
  return {
    folder,
    file: first.file,
    manifest: merged(
      first.manifest,
      others.map((one) => one.manifest)
    ),
    versions: new Map([...written].map(([name, range]) => [name, resolve(name, range)])),
    ...workspace === void 0 ? {} : { workspace: workspace.folder }
  };
}
function merged(first, others) {
  const scripts = /* @__PURE__ */ Object.create(null);
  for (const one of [...others, first]) Object.assign(scripts, one.scripts);
  const name = first.name ?? others.find((one) => one.name !== void 0)?.name;
  const paths = [first, ...others].flatMap((one) => one.paths);
  return manifest({ ...first, ...name === void 0 ? {} : { name }, scripts, paths });
}
function foldersWith(tree, names) {
  return new Set(
    tree.files.filter(({ name }) => names.has(name)).map(({ path }) => folderOf(path))
  );
}

// src/components/graph.ts
function consumersOf(graph, id) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([id]);
  const queue = [id];
  for (const current of queue) {
    const isApp = graph.deployable.has(current);
    const dependents = graph.dependents.get(current) ?? [];
    if (isApp || dependents.length === 0) found.add(current);
    for (const dependent of dependents) {
      if (seen.has(dependent.id) || isApp && dependent.development) continue;
      seen.add(dependent.id);
      queue.push(dependent.id);
    }
  }
  if (found.size === 0) return [id];
  const shipped = [...found].filter((one) => !isHelper(one) || isAppBelow(graph, one));
  return (shipped.length === 0 ? [...found] : shipped).sort();
}
function isAppBelow({ deployable }, id) {
  return id !== "." && deployable.has(id);
}
function isHelper(id) {
  return id === "." || /(?:^|[/_.-])(?:e2e|tests?|testing|playwright|cypress)$/.test(id);
}

// src/components/tsconfig.ts
function tsconfigTargets(folder, source) {
  const parsed = readJsonc(source);
  if (!parsed.ok) return [];
  const referenced = references(parsed.value).flatMap((target) => within(folder, target) ?? []);
  return [...referenced, ...tsconfigAliases(folder, source).values()];
}
function tsconfigAliases(folder, source) {
  const parsed = readJsonc(source);
  const aliases = /* @__PURE__ */ new Map();
  const paths = parsed.ok ? memberAt(parsed.value, "compilerOptions", "paths") : void 0;
  for (const alias of isRecord(paths) ? Object.keys(paths) : []) {
    const target = aliasPath(parsed.ok ? parsed.value : void 0, alias);
    const path = target === void 0 ? void 0 : within(folder, target);
    if (path !== void 0) aliases.set(alias.replace(/\/?\*$/, ""), path);
  }
  return aliases;
}
function references(value) {
  const list2 = member(value, "references");
  if (!Array.isArray(list2)) return [];
  return list2.flatMap((entry) => text(member(entry, "path")) ?? []);
}
function aliasPath(value, alias) {
  const base = text(memberAt(value, "compilerOptions", "baseUrl")) ?? ".";
  const target = texts(memberAt(value, "compilerOptions", "paths", alias))[0];
  return target === void 0 ? void 0 : `${base}/${target.replace(/\*.*$/, "")}`;
}

// src/components/links.ts
function linksOf(tree, packages) {
  const folders = new Set(packages.map(({ folder }) => folder));
  const byName = namesOf(packages);
  const imported = importLinks(tree, packages, folders);
  const links = /* @__PURE__ */ new Map();
  for (const one of packages) {
    const used = /* @__PURE__ */ new Set([
      ...byDependency(one, byName),
      ...one.manifest.paths.flatMap((path) => componentAt(folders, within(one.folder, path))),
      ...byTsconfig(tree, one, folders),
      ...imported.get(one.folder) ?? []
    ]);
    used.delete(one.folder);
    used.delete(".");
    links.set(one.folder, [...used].sort());
  }
  return links;
}
function namesOf(packages) {
  const names = /* @__PURE__ */ new Map();
  for (const { workspace, folder, manifest: manifest2 } of packages) {
    const key = `${workspace}\0${manifest2.name}`;
    if (workspace !== void 0 && manifest2.name !== void 0 && !names.has(key)) {
      names.set(key, folder);
    }
  }
  return names;
}
function byDependency({ workspace, versions }, byName) {
  if (workspace === void 0) return [];
  return [...versions.keys()].flatMap((name) => byName.get(`${workspace}\0${name}`) ?? []);
}
function byTsconfig(tree, { folder }, folders) {
  const path = within(folder, "tsconfig.json");
  if (folder === "." || path === void 0 || !tree.has(path)) return [];
  const targets = tsconfigTargets(folder, tree.text(path) ?? "");
  return targets.flatMap((target) => componentAt(folders, target));
}
function componentAt(folders, path) {
  if (path === void 0) return [];
  for (let folder = path; folder !== "."; folder = folderOf(folder)) {
    if (folders.has(folder)) return [folder];
  }
  return [];
}
function importLinks(tree, packages, folders) {
  const links = /* @__PURE__ */ new Map();
  if (!tree.has("nx.json")) return links;
  const aliases = rootAliases(tree, folders);
  if (aliases.size === 0) return links;
  const projects = new Set(packages.map(({ folder }) => folder));
  for (const file of tree.files) {
    const { path } = file;
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path) || file.ignored) continue;
    const [owner] = componentAt(projects, folderOf(path));
    if (owner === void 0) continue;
    const used = links.get(owner) ?? /* @__PURE__ */ new Set();
    for (const target of importedAliases(tree.text(path) ?? "", aliases)) used.add(target);
    links.set(owner, used);
  }
  return links;
}
function rootAliases(tree, folders) {
  const aliases = /* @__PURE__ */ new Map();
  for (const file of ["tsconfig.base.json", "tsconfig.json"]) {
    if (!tree.has(file)) continue;
    for (const [alias, path] of tsconfigAliases(".", tree.text(file) ?? "")) {
      const [target] = componentAt(folders, path);
      if (target !== void 0 && alias !== "") aliases.set(alias, target);
    }
  }
  return aliases;
}
function importedAliases(source, aliases) {
  const found = /* @__PURE__ */ new Set();
  for (const [, specifier] of source.matchAll(
    /\b(?:from|import|require)\b\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g
  )) {
    for (let part2 = specifier ?? ""; part2 !== "" && part2 !== "."; part2 = folderOf(part2)) {
      const target = aliases.get(part2);
      if (target !== void 0) found.add(target);
      if (target !== void 0 || !part2.includes("/")) break;
    }
  }
  return found;
}

// src/components/index.ts
function readComponents(tree) {
  const { packages, members, problems } = findPackages(tree);
  const links = linksOf(tree, packages);
  const all = packages.map((found) => componentOf(found, links.get(found.folder) ?? []));
  const byId = new Map(all.map((component) => [component.id, component]));
  const graph = graphOf(tree, packages, all);
  const ownerOf = owners(byId, byId.get(".") ?? emptyRoot);
  return {
    all,
    monorepo: members > 1,
    problems,
    get: (id) => byId.get(id),
    of: (file) => ownerOf(folderOf(file)),
    consumers: memoised((id) => consumersOf(graph, id))
  };
}
var emptyRoot = {
  id: ".",
  dependencies: /* @__PURE__ */ new Set(),
  versions: /* @__PURE__ */ new Map(),
  scripts: {},
  uses: []
};
function componentOf(found, uses) {
  const { folder, file, manifest: manifest2, versions } = found;
  return {
    id: folder,
    ...manifest2.name === void 0 ? {} : { name: manifest2.name },
    ...file === void 0 ? {} : { manifest: file },
    dependencies: new Set(versions.keys()),
    versions,
    scripts: manifest2.scripts,
    uses
  };
}
function graphOf(tree, packages, all) {
  const marked = markedFolders(tree.files);
  const deployable = new Set(
    all.filter(({ id, scripts }) => marked.has(id) || runsAsApp(scripts)).map(({ id }) => id)
  );
  const development = new Map(
    packages.map(({ folder, manifest: manifest2 }) => [folder, manifest2.development])
  );
  const dependents = /* @__PURE__ */ new Map();
  const names = new Map(all.map(({ id, name }) => [id, name ?? ""]));
  for (const { id, uses } of all) {
    for (const used of uses) {
      const list2 = dependents.get(used) ?? [];
      const only = development.get(id)?.has(names.get(used) ?? "") ?? false;
      list2.push({ id, development: only });
      dependents.set(used, list2);
    }
  }
  return { deployable, dependents };
}
function owners(byId, root) {
  const known = /* @__PURE__ */ new Map([[".", root]]);
  const ownerOf = (folder) => {
    let owner = known.get(folder) ?? byId.get(folder);
    if (owner === void 0) {
      const above = folderOf(folder);
      owner = above === folder ? root : ownerOf(above);
    }
    known.set(folder, owner);
    return owner;
  };
  return ownerOf;
}
function memoised(find) {
  const known = /* @__PURE__ */ new Map();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}

// src/tree/part.ts
function without2(tree, excluded) {
  const files = tree.files.filter(({ path }) => !excluded(path));
  if (files.length === tree.files.length) return tree;
  const kept = new Set(files.map(({ path }) => path));
  return {
    ...tree,
    files,
    has: (path) => kept.has(path),
    bytes: (path) => kept.has(path) ? tree.bytes(path) : void 0,
    latin1: (path) => kept.has(path) ? tree.latin1(path) : void 0,
    text: (path) => kept.has(path) ? tree.text(path) : void 0,
    version: (path) => kept.has(path) ? tree.version?.(path) : void 0,
    get problems() {
      return tree.problems;
    }
  };
}
function withIgnored(commit, folder) {
  const local = folder.files.filter(({ path, ignored }) => ignored && !commit.has(path));
  const isLocal = new Set(local.map(({ path }) => path));
  return {
    ...withContents(commit, folder, (path) => isLocal.has(path)),
    files: [...commit.files, ...local].sort((a, b) => a.path < b.path ? -1 : 1),
    tracked: (path) => !isLocal.has(path),
    has: (path) => commit.has(path) || isLocal.has(path),
    get problems() {
      return commit.problems;
    }
  };
}
function withContents(tree, other, isOther) {
  const owner = (path) => isOther(path) ? other : tree;
  return {
    ...tree,
    bytes: (path) => owner(path).bytes(path),
    latin1: (path) => owner(path).latin1(path),
    text: (path) => owner(path).text(path),
    version: (path) => owner(path).version?.(path),
    get problems() {
      return tree.problems;
    }
  };
}

export {
  canonical,
  readComponents,
  without2 as without,
  withIgnored,
  withContents,
  emptyConfig,
  loadConfig,
  parseConfig
};
