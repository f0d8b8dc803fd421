import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  canonical,
  claims
} from "./shared-config-environments.js";
import {
  isAddress
} from "./shared-carried-fetch.js";
import {
  addressMistake
} from "./shared-net-fetch.js";
import {
  parseRange,
  rangeText
} from "./shared-egress-address.js";
import {
  LineCounter,
  OUTSIDE,
  didYouMean,
  findNodeAtLocation,
  getNodeValue,
  globMistake,
  isAlias,
  isCredential,
  isDate,
  isMap,
  isRecord,
  isScalar,
  isSeq,
  leavesRoot,
  matcher,
  member,
  memberAt,
  parseDocument,
  parseTree,
  positionAt,
  printParseErrorCode,
  quoted,
  repeated,
  unknown,
  usualNames
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import {
  __require
} from "./shared-runtime.js";

// src/egress/ports.ts
var HIGHEST = 65535;
function portsOf(text) {
  const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(String(text)) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= HIGHEST ? { from, to } : void 0;
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
function buildAllowlist(list, document, { path, scope }) {
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
  } = list;
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
  const text = `Admit {address} in ${name}${copy === void 0 ? "" : `, and add it to ${copy}`}`;
  if (admit === void 0) return { admit: { text } };
  const isPage = /^https:\/\/\S+$/.test(admit) && URL.canParse(admit);
  return { admit: isPage ? { text, url: admit } : { text: `${text}: ${admit}` } };
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
function canonicalRange(text) {
  const parsed = parseRange(text);
  return "range" in parsed ? rangeText(parsed.range) : text;
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
  const owners = /* @__PURE__ */ new Map();
  const found = [];
  for (const environment of environments) {
    for (const claim of claims(environment)) {
      const other = owners.get(claim);
      if (other !== void 0 && other !== environment.name)
        found.push({ name: environment.name, other, claim });
      else owners.set(claim, environment.name);
    }
  }
  return found;
}
function sourcesOf(source) {
  return Object.entries(source).map(([provider, value]) => ({ provider, value }));
}
function expectation(name, variable, scope) {
  const { pattern, oneOf, required, same, different, ...rest } = variable;
  const named = (value) => value === true ? value : value.map((name2) => canonical(name2, scope));
  return {
    ...rest,
    ...required === void 0 ? {} : { required: named(required) },
    ...same === void 0 ? {} : { same: named(same) },
    ...different === void 0 ? {} : { different: named(different) },
    ...pattern === void 0 ? {} : { pattern: compilePattern(pattern, name) },
    ...oneOf === void 0 ? {} : { oneOf: new Set(oneOf) }
  };
}

// src/config/json-document.ts
function jsonDocument(text, file) {
  const at = (offset) => ({ file, ...positionAt(text, offset) });
  const errors = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree === void 0 || errors.length > 0) {
    const found = errors.length > 0 ? errors : [{ error: 4, offset: 0 }];
    return {
      mistakes: found.map(({ error, offset }) => ({
        place: at(offset),
        message: `is not valid JSON: ${spaced(printParseErrorCode(error))}`
      }))
    };
  }
  const repeated2 = duplicateKeys(tree);
  if (repeated2.length > 0) {
    return {
      mistakes: repeated2.map((key) => ({
        place: at(key.offset),
        message: "has the same key twice"
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
function yamlDocument(text, file) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
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
  return message.replace(/(?:: | ?["\\\n%!&*]| (?:version|directive) ).*/s, "");
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
function parseDocument2(text, file) {
  const start = { file, line: 1, column: 1 };
  if (text.length > MAX_CONFIG_BYTES)
    return { mistakes: [{ place: start, message: "is larger than 256 KB" }] };
  try {
    return file.endsWith(".json") ? jsonDocument(text, file) : yamlDocument(text, file);
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
  for (const [index, list] of allowlists.entries()) {
    const path = ["allowlists", String(index)];
    if (names.has(list.name))
      report([...path, "name"], "value", "the name is that of another allowlist");
    names.add(list.name);
    checkPlaces(list, path, report);
    checkReview(list, path, report);
    for (const [position, entry] of (list.entries ?? []).entries())
      checkEntry(entry, [...path, "entries", String(position)], report);
    for (const [position, glob] of (list.variables ?? []).entries()) {
      const mistake = globMistake(glob);
      if (mistake !== void 0)
        report([...path, "variables", String(position)], "value", `the glob ${mistake}`);
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
function checkPlaces(list, path, report) {
  const { file, url } = list;
  if (Object.keys(list).filter((key) => !DESCRIBING.has(key)).length !== 1)
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
    report([...path, "every"], "value", `${repeated(every)} is no number of days such as 90d`);
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
        `${repeated(String(port))} is neither a port nor a first and a last one such as 8000-8010`
      );
}
function checkRange(entry, path, report) {
  const [text, at] = typeof entry === "string" ? [entry, path] : [entry.range, [...path, "range"]];
  const parsed = parseRange(text);
  if ("mistake" in parsed) report(at, "value", `${repeated(text)} ${parsed.mistake}`);
}
function checkDate(text, path, report) {
  if (text !== void 0 && !isDate(text))
    report(path, "value", `${repeated(text)} is no date such as 2027-01-31`);
}

// src/config/meaning-mistakes.ts
function meaningMistakes(data, document, rules) {
  const found = [];
  const report = (path, part2, message) => found.push({ place: document.place(path, part2), message });
  checkEnvironments(data, report);
  for (const rule of Object.keys(data.rules ?? {}))
    if (!rules.includes(rule)) report(["rules", rule], "key", unknown("rule", rule, rules));
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
  const named = environments.map(([name, value]) => ({ name, aliases: value?.aliases ?? [] }));
  for (const { name, other, claim } of doubleClaims(named)) {
    const message = `${repeated(claim, usualNames)} already stands for the environment ${repeated(other, usualNames, "before it")}`;
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
    if (isCredential(key))
      report(path, "key", "a credential stands where the name of a variable belongs");
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
    report([...at, "rule"], "value", unknown("rule", rule, rules));
  if ([rule, name, environment, component, path].every((condition) => condition === void 0))
    report(at, "key", "would ignore everything; add a rule, name, environment, component or path");
  if (until !== void 0 && !isDate(until))
    report([...at, "until"], "value", `${repeated(until)} is no date such as 2027-01-31`);
  if (name !== void 0) checkGlob(name, [...at, "name"], report);
  if (path !== void 0) checkGlob(path, [...at, "path"], report);
}
function checkGlob(glob, path, report) {
  const mistake = globMistake(glob);
  if (mistake !== void 0) report(path, "value", `the glob ${mistake}`);
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
      message: unknown("key", key, known)
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
      message: `${repeated(error.data, allowed)} is no value of "${label([name])}"; ${didYouMean(error.data, allowed)}`
    };
  }
  return { place: at("value"), message: `${label(path)} ${demand(error)}` };
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
  return path.map((part2) => /^[A-Za-z]{1,20}$/.test(part2) ? part2 : plain(part2)).join(".");
}
function plain(part2) {
  return repeated(part2, usualNames, "\u2026").replaceAll('"', "");
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

// src/config/parse.ts
var MAX_SHOWN = 20;
function parseConfig({ file, text, under }, rules) {
  const parsed = parseDocument2(text, file);
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
  const shown = [...distinct].slice(0, MAX_SHOWN);
  const rest = distinct.size - shown.length;
  if (rest > 0) shown.push(`and ${rest} more`);
  const count = distinct.size === 1 ? "a mistake" : `${distinct.size} mistakes`;
  const lines = shown.map((line) => `  ${line}`);
  return new UserError("invalid-config", [`${file} has ${count}`, ...lines].join("\n"));
}
function byPlace(a, b) {
  return a.line - b.line || a.column - b.column;
}

export {
  parseConfig
};
