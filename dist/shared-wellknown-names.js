import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  canonical,
  isDeployed,
  isToSet,
  late_globs_default,
  mainRead,
  matcher,
  parse,
  readCode,
  readComponents,
  readYaml,
  readsIn,
  rules,
  scriptFile,
  strongest,
  usualNames,
  variablesToSet,
  withIgnored,
  without
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  MAX_FILE_BYTES,
  assertFolder,
  isRecord,
  makeTree,
  member,
  openFolder,
  positionAt,
  texts,
  tooLarge
} from "./shared-ignore-index.js";
import {
  didYouMean,
  distance
} from "./shared-fastest-levenshtein-esm-mod.js";
import {
  UserError
} from "./shared-errors.js";
import {
  isFileLocation
} from "./shared-model-location.js";

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

// src/comments.ts
var MARK2 = Buffer.from("envparity-ignore");
var NOT_CODE = /\.(md|mdx|markdown|rst|adoc|lock|map|svg)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml)$/i;
var LARGEST = 1024 * 1024;
function readIgnoreComments(tree) {
  return tree.files.flatMap((file) => {
    const { path } = file;
    if (NOT_CODE.test(path)) return [];
    const bytes = tree.bytes(path);
    if (bytes === void 0 || bytes.length > LARGEST || !bytes.includes(MARK2)) return [];
    if (file.ignored && !path.includes(".env")) return [];
    return [...findIgnoreComments(bytes.toString("utf8"), path)];
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
    ].sort((a, b) => compare(keyOf(a), keyOf(b)))
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
  const { rule, environment: environment2, component, reason: reason2, place } = ignore;
  const name = ignore.name === void 0 ? void 0 : matcher(ignore.name);
  const path = ignore.path === void 0 ? void 0 : matcher(ignore.path);
  const covers = (finding) => (rule === void 0 || finding.rule === rule) && (environment2 === void 0 || finding.environment === environment2) && (component === void 0 || finding.component === component) && (name === void 0 || finding.name !== void 0 && name(finding.name)) && (path === void 0 || fileOf(finding).some(path));
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
    return `this comment names the unknown rule ${JSON.stringify(stranger)}; ${didYouMean(stranger, known)}`;
  if (reason2 === void 0)
    return "this comment gives no reason, so it has no effect: `envparity-ignore <rule>: reason`";
  return void 0;
}
function fileOf({ location }) {
  return location !== void 0 && isFileLocation(location) ? [location.file] : [];
}
function keyOf({ location }) {
  return isFileLocation(location) ? [location.file, location.line, location.column] : [location.source, 0, 0];
}
function compare(a, b) {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}

// providers/code/index.ts
var code = {
  id: "code",
  title: "Source code",
  docs: "https://nodejs.org/api/process.html#processenv",
  capabilities: { network: false, names: "complete", values: "never" },
  detect: async ({ tree }) => tree.files.some((one) => scriptFile.test(one.name) || one.name.endsWith(".prisma")),
  async collect({ tree, components }) {
    const result = await readCode(tree, components);
    return {
      provider: "code",
      coverage: result.coverage,
      observations: [...result.reads, ...result.declarations],
      facts: result.facts,
      problems: result.problems
    };
  }
};

// providers/dotenv/configured.ts
function configuredFiles(options) {
  const files = /* @__PURE__ */ new Map();
  for (const { environment: environment2, value } of options) {
    const paths = (Array.isArray(value) ? value : [value]).filter(
      (path) => typeof path === "string"
    );
    files.set(environment2, [...files.get(environment2) ?? [], ...paths.map(normalised)]);
  }
  return files;
}
function normalised(path) {
  return path.replace(/^(?:\.\/)+/, "");
}
function withConfigured(found, configured, tree) {
  const named = new Set([...configured.values()].flat());
  const sources = [...found];
  const known = new Set(found.map(({ file }) => file.path));
  for (const file of tree.files) {
    if (!named.has(file.path) || known.has(file.path)) continue;
    const folder = file.path === file.name ? "." : file.path.slice(0, -file.name.length - 1);
    sources.push({ file, folder, kind: "listed", namedLocal: false, prefixed: true });
  }
  return sources.toSorted((a, b) => a.file.path < b.file.path ? -1 : 1);
}
function configuredIndex(configured, environment2, path) {
  return configured.get(environment2)?.lastIndexOf(path) ?? -1;
}

// providers/dotenv/environments.ts
var ALIASES = /* @__PURE__ */ new Map([
  ["prod", "production"],
  ["live", "production"],
  ["dev", "development"],
  ["local", "development"],
  ["stage", "staging"],
  ["stg", "staging"],
  ["testing", "test"]
]);
function canonical2(name) {
  const lower = name.toLowerCase();
  return ALIASES.get(lower) ?? lower;
}
function isDevelopment(environment2) {
  return canonical2(environment2) === "development";
}
function isProductionLike(environment2) {
  return !["development", "test", "ci"].includes(canonical2(environment2));
}
function feedsOf(source, situation) {
  const { environments, local } = situation;
  if (source.kind === "template" || source.kind === "listed") return [];
  if (source.kind === "envrc") return development(environments);
  if (source.kind === "dev-vars") {
    const when = source.mode && `wrangler dev runs with --env ${source.mode}`;
    return development(environments, when);
  }
  if (!situation.inSight || neverLoaded(source, situation)) return [];
  const loading = environments.filter((environment2) => loadsIn(source, situation, environment2));
  if (!local) return loading.map((environment2) => ({ environment: environment2 }));
  return loading.flatMap((environment2) => onThisMachine(source, environment2));
}
function development(environments, when) {
  const feeds2 = environments.filter(isDevelopment);
  return feeds2.map((environment2) => ({ environment: environment2, ...when && { when } }));
}
function onThisMachine(source, environment2) {
  if (isDevelopment(environment2)) return [{ environment: environment2 }];
  if (source.mode === void 0) return [];
  return [{ environment: environment2, when: `${canonical2(source.mode)} is built on this machine` }];
}
function loadsIn(source, { framework, canonical: nameOf2 }, environment2) {
  const name = canonical2(environment2);
  if (source.mode === void 0) {
    return !source.namedLocal || name !== "test" || framework.localInTest;
  }
  const mode = canonical2(source.mode);
  if (mode === "production") return isProductionLike(environment2);
  return mode === name || nameOf2(source.mode) === environment2;
}
var FIXED_MODES = /* @__PURE__ */ new Set(["development", "production", "test"]);
function neverLoaded(source, situation) {
  const { framework, named, inSight: inSight2 } = situation;
  if (named || !inSight2 || source.kind !== "env") return void 0;
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
  const known = source.mode === void 0 || FIXED_MODES.has(source.mode);
  return modes === "any" || known ? void 0 : `${title} knows the modes development, production and test only`;
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

// providers/dotenv/key-material.ts
var ENCODED = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{40,}$/;
function withoutKeyMaterial(parsed, content) {
  const inside = linesOfKeys(content);
  const isSafe = ({ name, line }) => !inside.has(line) && !ENCODED.test(name);
  if (parsed.entries.every(isSafe)) return parsed;
  const effective = [...parsed.effective].filter(([, entry]) => isSafe(entry));
  return { ...parsed, entries: parsed.entries.filter(isSafe), effective: new Map(effective) };
}
function linesOfKeys(content) {
  const inside = /* @__PURE__ */ new Set();
  if (!content.includes("-----BEGIN ")) return inside;
  let open = false;
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (open) inside.add(index + 1);
    if (line.includes("-----BEGIN ")) open = true;
    if (line.includes("-----END ")) open = false;
  }
  return inside;
}

// providers/dotenv/supplies.ts
var COMPOSE_FILE = /^(?:docker-)?compose(?:\..+)?\.ya?ml$/;
var NEARER = 100;
var LISTED = 1e3;
function composeFolders(context) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path, name } of context.tree.files) {
    if (COMPOSE_FILE.test(name)) folders.add(path === name ? "." : path.slice(0, -name.length - 1));
  }
  return folders;
}
function* suppliesOf(read, compose, context) {
  const { source, parsed, feeds: feeds2, composeFeeds } = read;
  for (const feed of feeds2) yield* suppliesIn(read, parsed, feed, "process", context);
  if (source.file.name !== ".env" || !compose.has(source.folder)) return;
  const interpolation = withoutKeyMaterial(parse(read.content, "compose"), read.content);
  for (const feed of composeFeeds) yield* suppliesIn(read, interpolation, feed, "compose", context);
}
function* suppliesIn(read, parsed, feed, channel, context) {
  const { source, framework, component, shared } = read;
  for (const [name, entry] of parsed.effective) {
    if (!isSettable(name, entry, parsed) || source.kind === "envrc" && !entry.exported) continue;
    yield {
      role: "supplies",
      name,
      channel,
      environment: feed.environment,
      ...!shared && { component: component.id },
      phases: phasesOf(read, feed, channel),
      value: describe(name, entry, parsed, feed.environment, context),
      place: { file: source.file.path, line: entry.line, column: entry.column },
      layer: feed.rank === void 0 ? layerOf(source, framework) + (shared ? 0 : NEARER) : LISTED + feed.rank,
      ...feed.when !== void 0 && { when: feed.when },
      ...name.startsWith("DOTENV_PUBLIC_KEY") && { injected: true }
    };
  }
}
function isSettable(name, entry, parsed) {
  if (!isPrintable(name)) return false;
  const known = parsed.values.get(name) !== null;
  return known || entry.hadEquals && (parsed.commands.has(name) || parsed.outside.has(name));
}
function isPrintable(name) {
  return /^[^\s=\p{C}]+$/u.test(name);
}
function phasesOf({ framework, source }, feed, channel) {
  const build = framework.buildOnly && source.kind === "env" && channel === "process";
  return build && !isDevelopment(feed.environment) ? ["build"] : ["build", "run"];
}
function describe(name, entry, parsed, environment2, context) {
  const value = parsed.values.get(name) ?? null;
  const hidden = value === null || parsed.outside.has(name) || isEncrypted(entry);
  return hidden ? { kind: "hidden" } : context.describe(name, value, environment2);
}
function isEncrypted(entry) {
  return entry.value?.startsWith("encrypted:") === true;
}

// providers/dotenv/coverage.ts
function* coverageOf(found, context) {
  const { components, environments } = context;
  for (const { id } of components.all) {
    for (const environment2 of environments) {
      const sight = sightOf(found, id, environment2, context);
      if (sight === void 0) continue;
      yield { role: "supplies", environment: environment2, component: id, channel: "process", ...sight };
    }
  }
}
function sightOf({ reads, unread, configured }, component, environment2, { components }) {
  const feeding = reads.filter((read) => feeds(read, component, environment2));
  const dark = unread.find(({ file }) => components.of(file.path).id === component);
  if (dark !== void 0 && !configured.has(environment2)) return partial(dark.file.path);
  if (feeding.length > 0) return seen(feeding);
  if (!configured.has(environment2)) return void 0;
  const why = `no file that the configuration names for ${environment2} could be read`;
  return { names: "none", values: "none", why };
}
function feeds(read, component, environment2) {
  if (read.source.kind === "envrc" || !read.shared && read.component.id !== component)
    return false;
  return read.feeds.some((feed) => feed.environment === environment2 && feed.when === void 0);
}
function seen(feeding) {
  const rejected = feeding.find(({ parsed }) => parsed.error !== void 0);
  if (rejected) return partial(rejected.source.file.path);
  const hidden = feeding.some(
    ({ parsed }) => parsed.commands.size + parsed.outside.size > 0 || parsed.entries.some(isEncrypted)
  );
  const values = hidden ? "partial" : "complete";
  return { names: "complete", values };
}
function partial(path) {
  return { names: "partial", values: "partial", why: `${path} could not be read` };
}

// providers/dotenv/discover.ts
var TEMPLATE = /^(?:examples?|samples?|templates?|dist|defaults?|tmpl|tpl|schema)$/;
var OTHER = /^(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|mdx?|txt|py|rb|php|go|rs|sh|html|lock|vault|gpg|enc|age|sops|asc|sw[po]|bak|backup|old|orig|save|tmp|log|zip)$/;
var ASIDE = new Set(
  "__fixtures__ __mocks__ __tests__ e2e example examples fixture fixtures mocks sample samples test testdata tests".split(
    " "
  )
);
function discover(tree) {
  const sources = [];
  for (const file of tree.files) {
    if (!file.name.includes("env") && !file.name.startsWith(".dev.vars")) continue;
    const slash = file.path.lastIndexOf("/");
    const folder = slash < 0 ? "." : file.path.slice(0, slash);
    if (folder.split("/").some((part) => ASIDE.has(part))) continue;
    const named = classify(file.name);
    if (named) sources.push({ file, folder, ...named });
  }
  return sources;
}
var PLAIN = { namedLocal: false, prefixed: false };
function classify(name) {
  if (name === ".env.keys") return { kind: "keys", ...PLAIN };
  if (name === ".flaskenv") return { kind: "flaskenv", ...PLAIN };
  if (name === ".envrc") return { kind: "envrc", ...PLAIN };
  const split = suffixes(name);
  if (!split || split.parts.some((part) => part === "")) return void 0;
  const { kind, parts, prefixed } = split;
  const last = parts.at(-1) ?? "";
  if (!prefixed && OTHER.test(last)) return void 0;
  const words = parts.flatMap((part) => part.split(/[-_]/));
  if (words.some((word) => TEMPLATE.test(word)))
    return { kind: "template", ...modeOf(parts, prefixed) };
  if (kind === "template") return void 0;
  return { kind, ...modeOf(parts, prefixed) };
}
function modeOf(parts, prefixed) {
  const plain = parts.filter((part) => !TEMPLATE.test(part));
  const namedLocal = plain.at(-1) === "local";
  const mode = (namedLocal ? plain.slice(0, -1) : plain).join(".");
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
  const prefix = /^\.?(.+)\.env$/.exec(name);
  return prefix ? { kind: "env", parts: prefix[1]?.split(".") ?? [], prefixed: true } : void 0;
}

// providers/dotenv/facts.ts
function* factsOf(read) {
  const { source, component, parsed } = read;
  if (read.neverLoaded !== void 0) {
    const place = { file: source.file.path, line: 1, column: 1 };
    yield { fact: "never-loaded", component: component.id, place, why: read.neverLoaded };
  }
  for (const [name, entries] of repeated(parsed.entries)) {
    const winner = parsed.effective.get(name) ?? entries.at(-1);
    if (!winner || !isPrintable(name)) continue;
    yield {
      fact: "duplicate-entry",
      name,
      component: component.id,
      place: placeOf(read, winner),
      others: entries.filter((entry) => entry !== winner).map((entry) => placeOf(read, entry)),
      wins: parsed.wins,
      template: source.kind === "template"
    };
  }
}
function repeated(entries) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!entry.hadEquals) continue;
    const same = byName2.get(entry.name);
    if (same) same.push(entry);
    else byName2.set(entry.name, [entry]);
  }
  for (const [name, same] of byName2) if (same.length < 2) byName2.delete(name);
  return byName2;
}
function placeOf({ source }, { line, column }) {
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
  ["pydantic-settings", { title: "pydantic-settings", dialect: "python-dotenv", ...PLAIN2 }],
  ["environs", { title: "environs", dialect: "python-dotenv", ...PLAIN2 }],
  ["flask", { title: "Flask", dialect: "python-dotenv", ...PLAIN2 }],
  // https://github.com/bkeepers/dotenv#customizing-rails
  ["dotenv-rails", { title: "dotenv-rails", dialect: "ruby-dotenv", ...AT_HOME }],
  // https://laravel.com/docs/configuration#environment-configuration
  ["laravel/framework", { title: "Laravel", dialect: "phpdotenv", ...AT_HOME }],
  ["vlucas/phpdotenv", { title: "phpdotenv", dialect: "phpdotenv", ...PLAIN2 }],
  // https://symfony.com/doc/current/configuration.html#configuring-environment-variables-in-env-files
  ["symfony/dotenv", { title: "Symfony", dialect: "bash", ...AT_HOME, order: "vite" }]
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
function sharedFramework(components, has) {
  const root = components.get(".");
  const own = root && visibleLoader(root, has);
  if (own || !components.monorepo) return own ?? UNKNOWN;
  const others = /* @__PURE__ */ new Set();
  for (const component of components.all) {
    const loader = visibleLoader(component, has);
    if (loader) others.add(loader);
  }
  const [only, ...rest] = others;
  return only && rest.length === 0 ? only : UNKNOWN;
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
  const configs = VITE_CONFIGS.map((name) => folder + name).filter((path) => tree.has(path));
  return configs.some((path) => tree.text(path)?.includes("envDir"));
}
function namedInScripts(component, fileName) {
  return Object.values(component.scripts).some((script) => script.includes(fileName));
}

// providers/dotenv/read.ts
function readSource(source, around) {
  const content = contentOf(around.tree, source.file.path);
  if (content === void 0) return void 0;
  const { components, environments, configured, tree } = around;
  const component = components.of(source.file.path);
  const shared = components.monorepo && component.id === ".";
  const framework = shared ? sharedFramework(components, (path) => tree.has(path)) : frameworkOf(component, (path) => tree.has(path));
  const situation = {
    framework,
    environments: environments.filter((environment2) => !configured.has(environment2)),
    canonical: around.canonical,
    local: isLocal(source, tree),
    named: namedInScripts(component, source.file.name),
    inSight: inSight(source, component, framework, around)
  };
  const asked = askedFeeds(source, around);
  const never = asked.length > 0 ? void 0 : neverLoaded(source, situation);
  return {
    source,
    component,
    shared,
    framework,
    content,
    parsed: withoutKeyMaterial(parse(content, dialectOf(source, framework)), content),
    feeds: [...asked, ...feedsOf(source, situation)],
    composeFeeds: feedsOf(source, { ...situation, framework: UNKNOWN, inSight: true }),
    ...never && { neverLoaded: never }
  };
}
function askedFeeds({ file }, around) {
  return around.environments.flatMap((environment2) => {
    const rank2 = configuredIndex(around.configured, environment2, file.path);
    return rank2 < 0 ? [] : [{ environment: environment2, rank: rank2 }];
  });
}
function inSight({ file, folder }, component, framework, { components, tree }) {
  if (folder === component.id || namedInScripts(component, file.path)) return true;
  if (components.monorepo && component.id === ".") return false;
  return framework.anywhere || handsOverFolder(component, tree);
}
function dialectOf(source, framework) {
  if (source.kind === "envrc") return "bash";
  if (source.kind === "dev-vars") return "dotenv-expand-12";
  return source.kind === "flaskenv" ? "python-dotenv" : framework.dialect;
}
function contentOf(tree, path) {
  const bytes = tree.bytes(path);
  if (bytes === void 0 || isUtf16(bytes)) return void 0;
  return bytes.toString("utf8");
}
function isUtf16(bytes) {
  const mark2 = bytes.subarray(0, 2).toString("hex");
  return mark2 === "fffe" || mark2 === "feff" || bytes.subarray(0, 64).includes(0);
}
function isLocal({ file, namedLocal }, tree) {
  return namedLocal || file.ignored || tree.tracked(file.target ?? file.path) === false;
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
function* problemsOf(read) {
  const { source, framework, parsed, content } = read;
  const { path } = source.file;
  const at = ({ line, column }) => ({ file: path, line, column });
  if (parsed.error && source.kind !== "template") {
    yield {
      code: "dotenv-rejected",
      message: `${framework.title} rejects ${path} as a whole: ${MEANINGS[parsed.error.code]}`,
      place: at(parsed.error),
      hint: "Correct the line"
    };
  }
  const [skipped] = parsed.problems;
  if (skipped && source.kind !== "envrc" && source.kind !== "template") {
    const count2 = parsed.problems.length === 1 ? "a line" : `${parsed.problems.length} lines`;
    const message = `${framework.title} passes over ${count2} of ${path}: ${MEANINGS[skipped.code]}`;
    yield { code: "dotenv-skipped-line", message, place: at(skipped) };
  }
  const encrypted = parsed.entries.find(isEncrypted);
  if (encrypted) {
    const message = `${path} holds encrypted values: names are known, values are not`;
    yield { code: "dotenv-encrypted", message, place: at(encrypted) };
  }
  if (content.includes("\uFFFD")) {
    const message = `${path} is not all UTF-8: some values cannot be told`;
    yield { code: "dotenv-encoding", message, place: at({ line: 1, column: 1 }) };
  }
}
function unreadable(source, tree) {
  const { path } = source.file;
  if (source.kind === "keys") {
    const message2 = `${path} holds private keys and is not read`;
    return [{ code: "dotenv-keys", message: message2, place: { file: path, line: 1, column: 1 } }];
  }
  const bytes = tree.bytes(path);
  if (bytes === void 0 || !isUtf16(bytes)) return [];
  const message = `${path} is not UTF-8, so that no loader can read it`;
  const hint = "Save the file as UTF-8";
  return [{ code: "dotenv-encoding", message, place: { file: path, line: 1, column: 1 }, hint }];
}

// providers/dotenv/templates.ts
var COMMENTED = /^[ \t]*#+[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=(.*)$/;
var REQUIRED = /^[ \t]*env_vars_required[ \t]+([^#\n]*)/;
var NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
function* declarationsOf(read) {
  const { source, component, content } = read;
  const declare = (name, line, column) => ({
    role: "declares",
    name,
    component: component.id,
    place: { file: source.file.path, line, column }
  });
  if (source.kind === "envrc") return yield* requiredBy(content, declare);
  const parsed = read.parsed.error ? withoutKeyMaterial(parse(content, "dotenv"), content) : read.parsed;
  const names = /* @__PURE__ */ new Set();
  for (const { name, line, column } of parsed.entries) {
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
  for (const [index, text] of content.split(/\r\n|\n|\r/).entries()) {
    const list = REQUIRED.exec(text)?.[1] ?? "";
    for (const name of list.split(/\s+/)) {
      if (NAME.test(name)) yield declare(name, index + 1, text.indexOf(name) + 1);
    }
  }
}
function* commentedOut(content) {
  for (const [index, text] of content.split(/\r\n|\n|\r/).entries()) {
    const [, name, value = ""] = COMMENTED.exec(text) ?? [];
    if (name === void 0 || isProse(value)) continue;
    yield { name, line: index + 1, column: text.indexOf(name) + 1 };
  }
}
function isProse(value) {
  if (/^['"`]/.test(value)) return false;
  const words = (value.split(" #")[0] ?? "").trim().split(/\s+/);
  return words.length > 3 || words.length > 1 && /[.:,]$/.test(words.at(-1) ?? "");
}
function dotenvTemplates(tree, components) {
  const best = /* @__PURE__ */ new Map();
  for (const source of discover(tree)) {
    if (source.kind !== "template") continue;
    const { id } = components.of(source.file.path);
    if (source.folder !== id) continue;
    const known = best.get(id);
    if (!known || rank(source) < rank(known)) best.set(id, source);
  }
  return components.all.flatMap((component) => templateFor(component, best, { tree, components }));
}
function templateFor(component, best, { tree, components }) {
  const source = best.get(component.id) ?? best.get(".");
  if (!source) return [];
  const own = best.has(component.id) && !(components.monorepo && component.id === ".");
  const name = own ? frameworkOf(component, (path) => tree.has(path)).localFile : ".env";
  const file = source.folder === "." ? name : `${source.folder}/${name}`;
  return [{ component: component.id, template: source.file.path, file }];
}
function rank({ mode, file, prefixed }) {
  const special = mode === void 0 ? 0 : canonical2(mode) === "development" ? 1 : 2;
  return special * 10 + (file.name.startsWith(".env") ? 0 : 1) + (prefixed ? 1 : 0);
}

// providers/dotenv/index.ts
var dotenv = {
  id: "dotenv",
  title: "dotenv files",
  docs: "https://github.com/motdotla/dotenv#readme",
  capabilities: { network: false, names: "complete", values: "read" },
  detect: async (context, options) => options.length > 0 || discover(context.tree).length > 0,
  collect: async (context, options) => collect(context, options),
  remedy,
  templates: dotenvTemplates
};
function collect(context, options) {
  const configured = configuredFiles(options);
  const reads = [];
  const unread = [];
  const observations = [];
  const facts = [];
  const problems = [...missing(configured, context)];
  const compose = composeFolders(context);
  for (const source of withConfigured(discover(context.tree), configured, context.tree)) {
    const read = source.kind === "keys" ? void 0 : readSource(source, { ...context, configured });
    if (!read) {
      problems.push(...unreadable(source, context.tree));
      if (source.kind === "env" || source.kind === "listed") unread.push(source);
      continue;
    }
    reads.push(read);
    observations.push(...observationsOf(read, compose, context));
    facts.push(...factsOf(read));
    problems.push(...problemsOf(read));
  }
  const coverage = [...coverageOf({ reads, unread, configured }, context)];
  return { provider: "dotenv", coverage, observations, facts, problems };
}
function* missing(configured, { tree }) {
  for (const [environment2, paths] of configured) {
    for (const path of paths) {
      if (tree.has(path)) continue;
      const message = `${path}, which the configuration names for ${environment2}, is not there`;
      yield { code: "dotenv-missing", message, hint: "Correct the path or create the file" };
    }
  }
}
function* observationsOf(read, compose, context) {
  const { kind } = read.source;
  if (kind === "template" || kind === "envrc") yield* declarationsOf(read);
  yield* suppliesOf(read, compose, context);
}
function remedy({ name, environment: environment2, component }) {
  if (!isDevelopment(environment2) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return void 0;
  const folder = component.id === "." ? "" : `${component.id}/`;
  const file = folder + frameworkOf(component).localFile;
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}

// providers/hosting/platforms.json
var platforms_default = JSON.parse(`{"$schema":"../../schemas/hosting.schema.json","platforms":[{"id":"ansible","title":"Ansible","docs":"https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_environment.html","list":"ansible-inventory --list","markers":[{"file":"ansible.cfg"}]},{"id":"app-engine","title":"Google App Engine","docs":"https://docs.cloud.google.com/appengine/docs/standard/reference/app-yaml","list":"gcloud app versions describe {app} --service default","markers":[{"file":"app*.{yml,yaml}","contains":"^(?:runtime|env):\\\\s*\\\\S"}],"injects":["GOOGLE_CLOUD_PROJECT"]},{"id":"aws-amplify","title":"AWS Amplify","docs":"https://docs.aws.amazon.com/amplify/latest/userguide/environment-variables.html","list":"aws amplify get-app --app-id {app}","markers":[{"file":"amplify.yml"},{"file":"amplify.yaml"},{"path":"amplify/backend.ts"}]},{"id":"aws-apprunner","title":"AWS App Runner","docs":"https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html","list":"aws apprunner describe-service --service-arn {app}","markers":[{"file":"apprunner.yaml"}]},{"id":"aws-beanstalk","title":"AWS Elastic Beanstalk","docs":"https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-softwaresettings.html","list":"eb printenv","markers":[{"file":"Dockerrun.aws.json"},{"path":".elasticbeanstalk/config.yml"},{"path":".ebextensions/*.config"}]},{"id":"aws-cdk","title":"AWS CDK","docs":"https://docs.aws.amazon.com/cdk/v2/guide/environments.html","list":"aws lambda get-function-configuration --function-name {app}","markers":[{"file":"cdk.json"}],"dependencies":["aws-cdk-lib"],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"aws-copilot","title":"AWS Copilot","docs":"https://aws.github.io/copilot-cli/docs/developing/environment-variables/","list":"copilot svc show --name {app}","markers":[{"path":"copilot/*/manifest.{yml,yaml}"}]},{"id":"aws-ecs","title":"Amazon ECS","docs":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/taskdef-envfiles.html","list":"aws ecs describe-task-definition --task-definition {app}","markers":[{"file":"{task-definition,taskdef,ecs-task}*.json","contains":"\\"containerDefinitions\\"\\\\s*:"}]},{"id":"aws-sam","title":"AWS SAM","docs":"https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html","list":"aws lambda get-function-configuration --function-name {app}","markers":[{"file":"samconfig.toml"},{"file":"template.{yml,yaml}","contains":"AWS::Serverless"}],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"azure","title":"Azure","docs":"https://learn.microsoft.com/en-us/azure/app-service/configure-common","list":"az webapp config appsettings list --name {app}","markers":[{"file":"azure.yaml"},{"file":"staticwebapp.config.json"},{"file":"web.config","contains":"iisnode|httpPlatform"}]},{"id":"azure-functions","title":"Azure Functions","docs":"https://learn.microsoft.com/en-us/azure/azure-functions/functions-how-to-use-azure-function-app-settings","list":"az functionapp config appsettings list --name {app}","markers":[{"file":"host.json","contains":"\\"(?:version|extensionBundle)\\"\\\\s*:"}],"dependencies":["@azure/functions"],"injects":["AzureWebJobsStorage","FUNCTIONS_EXTENSION_VERSION","FUNCTIONS_WORKER_RUNTIME"]},{"id":"azure-pipelines","title":"a deployment of Azure Pipelines","docs":"https://learn.microsoft.com/en-us/azure/devops/pipelines/process/variables","list":"az pipelines variable-group list","markers":[{"path":"{,**/}azure-pipelines*.{yml,yaml}","contains":"^\\\\s*-?\\\\s*(?:deployment|environment):|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"bitbucket-pipelines","title":"a deployment of Bitbucket Pipelines","docs":"https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/","list":"open Deployments in the repository settings of Bitbucket","markers":[{"path":"bitbucket-pipelines.yml","contains":"^\\\\s*-?\\\\s*deployment:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"caprover","title":"CapRover","docs":"https://caprover.com/docs/app-configuration.html","list":"open App Configs of the app in CapRover","markers":[{"file":"captain-definition"}]},{"id":"circleci","title":"a deploy job of CircleCI","docs":"https://circleci.com/docs/env-vars/","list":"open Environment Variables in the project settings of CircleCI","markers":[{"path":".circleci/config.{yml,yaml}","contains":"^\\\\s*-?\\\\s*context:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"cloud-run","title":"Google Cloud Run","docs":"https://docs.cloud.google.com/run/docs/configuring/services/environment-variables","list":"gcloud run services describe {app}","markers":[{"file":"cloudbuild.yaml"},{"file":"cloudbuild.yml"},{"file":"clouddeploy.yaml"},{"file":"service*.{yml,yaml}","contains":"^apiVersion:\\\\s*serving\\\\.knative\\\\.dev"}],"dependencies":["@google-cloud/functions-framework"]},{"id":"cloudflare","title":"Cloudflare","docs":"https://developers.cloudflare.com/workers/configuration/environment-variables/","list":"wrangler secret list --env {environment}","markers":[{"file":"wrangler.toml"},{"file":"wrangler.json"},{"file":"wrangler.jsonc"}],"dependencies":["@astrojs/cloudflare","@cloudflare/next-on-pages","@cloudflare/vite-plugin","@opennextjs/cloudflare","@sveltejs/adapter-cloudflare","wrangler"]},{"id":"compose","title":"Docker Compose","docs":"https://docs.docker.com/compose/how-tos/environment-variables/","list":"docker compose config --environment","markers":[{"file":"{docker-,}compose.{yml,yaml}","contains":"^\\\\s+build:"},{"file":"{docker-,}compose{.prod,.production,.deploy,-prod,-production}.{yml,yaml}","contains":"^\\\\s+(?:build|image):"}]},{"id":"convex","title":"Convex","docs":"https://docs.convex.dev/production/environment-variables","list":"convex env list --prod","markers":[{"file":"convex.json"}],"dependencies":["convex"],"injects":["CONVEX_CLOUD_URL","CONVEX_SITE_URL"]},{"id":"coolify","title":"Coolify","docs":"https://coolify.io/docs/knowledge-base/environment-variables","list":"open Environment Variables of the resource in Coolify","markers":[{"file":"coolify.json"},{"file":"coolify.yaml"}]},{"id":"deno-deploy","title":"Deno Deploy","docs":"https://docs.deno.com/deploy/reference/env_vars_and_contexts/","list":"deno deploy env list","markers":[{"file":"deno.json","contains":"\\"deploy\\"\\\\s*:\\\\s*\\\\{"},{"file":"deno.jsonc","contains":"\\"deploy\\"\\\\s*:\\\\s*\\\\{"}]},{"id":"digitalocean","title":"DigitalOcean App Platform","docs":"https://docs.digitalocean.com/products/app-platform/how-to/use-environment-variables/","list":"doctl apps spec get {app}","markers":[{"path":".do/app.yaml"},{"path":".do/app.yml"},{"path":".do/deploy.template.yaml"}]},{"id":"docker","title":"whoever runs the container","docs":"https://docs.docker.com/reference/cli/docker/container/run/#env","list":"docker inspect --format \\"{{json .Config.Env}}\\" {container}","markers":[{"file":"Dockerfile"},{"file":"*.Dockerfile"},{"file":"Dockerfile.*"},{"file":"Containerfile"}]},{"id":"dokku","title":"Dokku","docs":"https://dokku.com/docs/configuration/environment-variables/","list":"dokku config:show {app}","markers":[{"file":"dokku.json"},{"file":"DOKKU_SCALE"},{"file":"app.json","contains":"\\"healthchecks\\"\\\\s*:"}]},{"id":"doppler","title":"Doppler","docs":"https://docs.doppler.com/docs/cli","list":"doppler secrets --only-names","everywhere":true,"markers":[{"file":"doppler.yaml"},{"file":".doppler.yaml"},{"file":"package.json","contains":"\\"[^\\"]*\\\\bdoppler run\\\\b"}]},{"id":"eas","title":"Expo Application Services","docs":"https://docs.expo.dev/eas/environment-variables/","list":"eas env:list --environment {environment}","markers":[{"file":"eas.json"}],"dependencies":["eas-cli"]},{"id":"firebase","title":"Firebase","docs":"https://firebase.google.com/docs/functions/config-env","list":"firebase functions:secrets:get {name}","markers":[{"file":"firebase.json","contains":"\\"(?:functions|apphosting)\\"\\\\s*:"},{"file":"apphosting.yaml"}],"dependencies":["firebase-functions"],"injects":["FIREBASE_CONFIG"]},{"id":"fly","title":"Fly.io","docs":"https://fly.io/docs/apps/secrets/","list":"fly secrets list","markers":[{"file":"fly.toml"},{"file":"fly.*.toml"},{"file":"fly.json"}]},{"id":"github-workflow","title":"a deploy job of GitHub Actions","docs":"https://docs.github.com/en/actions/how-tos/deploy","list":"gh secret list --env {environment}","markers":[{"path":".github/workflows/*.{yml,yaml}","contains":"(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"gitlab-ci","title":"a deploy job of GitLab CI/CD","docs":"https://docs.gitlab.com/ci/variables/","list":"glab variable list","markers":[{"path":".gitlab-ci.yml","contains":"^\\\\s*environment:|(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"helm","title":"Helm","docs":"https://helm.sh/docs/chart_template_guide/values_files/","list":"helm get values {app}","markers":[{"file":"Chart.yaml"},{"file":"helmfile.yaml"}]},{"id":"heroku","title":"Heroku","docs":"https://devcenter.heroku.com/articles/config-vars","list":"heroku config --app {app}","markers":[{"file":"Procfile"},{"file":"heroku.yml"},{"file":"app.json","contains":"\\"(?:buildpacks|formation|addons|success_url)\\"\\\\s*:"}]},{"id":"infisical","title":"Infisical","docs":"https://infisical.com/docs/cli/overview","list":"infisical secrets --env {environment}","everywhere":true,"markers":[{"file":".infisical.json"},{"file":"package.json","contains":"\\"[^\\"]*\\\\binfisical run\\\\b"}]},{"id":"jenkins","title":"a deploy stage of Jenkins","docs":"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables","list":"open the credentials and environment of the job in Jenkins","markers":[{"file":"Jenkinsfile","contains":"(?:\\\\b(?:vercel\\\\s+(?:deploy|--prod)|netlify\\\\s+deploy|wrangler\\\\s+(?:pages\\\\s+)?(?:deploy|publish)|fly(?:ctl)?\\\\s+deploy|railway\\\\s+up|heroku\\\\s+container:release|git\\\\s+push\\\\s+\\\\S*heroku|dokku|gcloud\\\\s+(?:run|app|functions)\\\\s+(?:\\\\S+\\\\s+)?deploy|aws\\\\s+(?:ecs|lambda|apprunner|s3\\\\s+sync)|eb\\\\s+deploy|az\\\\s+(?:webapp|functionapp|containerapp)|kubectl\\\\s+(?:apply|set|rollout)|helm\\\\s+(?:upgrade|install)|kamal\\\\s+deploy|docker\\\\s+stack\\\\s+deploy|doctl\\\\s+apps|sst\\\\s+deploy|(?:serverless|sls)\\\\s+deploy|cdk\\\\s+deploy|sam\\\\s+deploy|pulumi\\\\s+up|terraform\\\\s+apply|firebase\\\\s+deploy|eas\\\\s+(?:build|update|submit)|deployctl|convex\\\\s+deploy|trigger\\\\.dev(?:@\\\\S+)?\\\\s+deploy|ansible-playbook|cap\\\\s+production\\\\s+deploy|pm2\\\\s+(?:reload|restart|start|deploy))\\\\b|uses:\\\\s*[\\"\\\\']?(?:amondnet/vercel-action|cloudflare/(?:wrangler|pages)-action|superfly/flyctl-actions|nwtgck/actions-netlify|netlify/actions|akhileshns/heroku-deploy|google-github-actions/deploy-|aws-actions/(?:amazon-ecs-deploy|aws-lambda-deploy)|azure/(?:webapps-deploy|functions-action|container-apps-deploy|static-web-apps-deploy|k8s-deploy)|appleboy/ssh-action|digitalocean/app_action|FirebaseExtended/action-hosting-deploy|denoland/deployctl|dokku/github-action|caprover/deploy-from-github|koyeb/action|easingthemes/ssh-deploy))"}]},{"id":"kamal","title":"Kamal","docs":"https://kamal-deploy.org/docs/configuration/environment-variables/","list":"kamal secrets print","markers":[{"path":"config/deploy.yml","contains":"^(?:service|image):"},{"path":".kamal/secrets"}]},{"id":"koyeb","title":"Koyeb","docs":"https://www.koyeb.com/docs/build-and-deploy/environment-variables","list":"koyeb services describe {app}","markers":[{"file":"koyeb.yaml"},{"file":".koyeb.yaml"}]},{"id":"kubernetes","title":"Kubernetes","docs":"https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/","list":"kubectl set env deployment/{app} --list","markers":[{"path":"{,**/}{k8s,kubernetes,kube,deploy,deployment,deployments,manifests,infra,argocd,kustomize}/**/*.{yml,yaml}","contains":"^kind:\\\\s*[\\"']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Rollout)\\\\b"},{"file":"kustomization.yaml"},{"file":"skaffold.yaml"},{"file":"skaffold.yml"}]},{"id":"netlify","title":"Netlify","docs":"https://docs.netlify.com/build/environment-variables/overview/","list":"netlify env:list --context {environment}","markers":[{"file":"netlify.toml"},{"path":".netlify/state.json"}],"dependencies":["@astrojs/netlify","@netlify/functions","@netlify/plugin-nextjs","@netlify/vite-plugin","@sveltejs/adapter-netlify","netlify-cli"],"injects":["ACCOUNT_ID","BRANCH","BUILD_ID","CONTEXT","DEPLOY_ID","DEPLOY_URL","HEAD","PULL_REQUEST","REPOSITORY_URL","REVIEW_ID","SITE_ID","SITE_NAME","URL"]},{"id":"nixpacks","title":"Nixpacks or Railpack","docs":"https://nixpacks.com/docs/configuration/environment","list":"list the variables where the image is run","markers":[{"file":"nixpacks.toml"},{"file":"nixpacks.json"},{"file":"railpack.json"}]},{"id":"nomad","title":"Nomad","docs":"https://developer.hashicorp.com/nomad/docs/job-specification/env","list":"nomad job inspect {app}","markers":[{"file":"*.nomad"},{"file":"*.nomad.hcl"}]},{"id":"northflank","title":"Northflank","docs":"https://northflank.com/docs/v1/application/secure/inject-secrets","list":"open the runtime variables of the service in Northflank","markers":[{"file":"northflank.json"}]},{"id":"onepassword","title":"1Password","docs":"https://developer.1password.com/docs/cli/secrets-environment-variables/","list":"op item list","everywhere":true,"markers":[{"file":"package.json","contains":"\\"[^\\"]*\\\\bop run\\\\b"}]},{"id":"phase","title":"Phase","docs":"https://docs.phase.dev/cli/commands","list":"phase secrets list","everywhere":true,"markers":[{"file":".phase.json"},{"file":"package.json","contains":"\\"[^\\"]*\\\\bphase run\\\\b"}]},{"id":"platform-sh","title":"Upsun (Platform.sh)","docs":"https://docs.upsun.com/development/variables.html","list":"upsun variable:list","markers":[{"path":".platform.app.yaml"},{"path":".upsun/config.yaml"}]},{"id":"pm2","title":"PM2","docs":"https://pm2.keymetrics.io/docs/usage/application-declaration/","list":"pm2 env 0","markers":[{"file":"ecosystem.config.js"},{"file":"ecosystem.config.cjs"},{"file":"ecosystem.config.json"},{"file":"pm2.json"},{"file":"process.yml"}],"dependencies":["pm2"]},{"id":"railway","title":"Railway","docs":"https://docs.railway.com/guides/variables","list":"railway variable list --environment {environment}","markers":[{"file":"railway.json"},{"file":"railway.toml"},{"path":".railway/railway.ts"}],"dependencies":["@railway/cli"]},{"id":"render","title":"Render","docs":"https://render.com/docs/configure-environment-variables","list":"open the Environment page of the service in the Render dashboard","markers":[{"file":"render.yaml"},{"file":"render.yml"}]},{"id":"replit","title":"Replit","docs":"https://docs.replit.com/replit-workspace/workspace-features/secrets","list":"open the Secrets pane of the Repl and of its deployment","markers":[{"file":".replit"},{"file":"replit.nix"}]},{"id":"scalingo","title":"Scalingo","docs":"https://doc.scalingo.com/platform/app/environment","list":"scalingo env","markers":[{"file":"scalingo.json"}]},{"id":"serverless","title":"Serverless Framework","docs":"https://www.serverless.com/framework/docs/providers/aws/guide/environment","list":"serverless print --stage {environment}","markers":[{"file":"serverless.yml"},{"file":"serverless.yaml"},{"file":"serverless.ts"},{"file":"serverless.json"},{"file":"serverless-compose.yml"}],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"sst","title":"SST","docs":"https://sst.dev/docs/component/secret/","list":"sst secret list --stage {environment}","markers":[{"file":"sst.config.ts"},{"file":"sst.config.js"},{"file":"sst.json"}],"dependencies":["sst"],"injects":["AWS_ACCESS_KEY_ID","AWS_DEFAULT_REGION","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]},{"id":"supabase-functions","title":"Supabase Edge Functions","docs":"https://supabase.com/docs/guides/functions/secrets","list":"supabase secrets list","markers":[{"path":"supabase/functions/*/index.ts"}],"injects":["SUPABASE_ANON_KEY","SUPABASE_DB_URL","SUPABASE_SERVICE_ROLE_KEY","SUPABASE_URL"]},{"id":"systemd","title":"systemd","docs":"https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment","list":"systemctl show --property Environment {app}","markers":[{"file":"*.service"}]},{"id":"teller","title":"Teller","docs":"https://github.com/tellerops/teller#readme","list":"teller env","everywhere":true,"markers":[{"file":".teller.yml"}]},{"id":"terraform","title":"Terraform","docs":"https://developer.hashicorp.com/terraform/language/values/variables","list":"terraform show","markers":[{"file":"main.tf"}]},{"id":"trigger-dev","title":"Trigger.dev","docs":"https://trigger.dev/docs/deploy-environment-variables","list":"open Environment Variables of the project in Trigger.dev","markers":[{"file":"trigger.config.ts"},{"file":"trigger.config.js"}]},{"id":"vercel","title":"Vercel","docs":"https://vercel.com/docs/environment-variables","list":"vercel env ls {environment}","markers":[{"file":"vercel.json"},{"file":"vercel.ts"},{"file":"now.json"},{"path":".vercel/project.json"},{"path":".vercel/repo.json"}],"dependencies":["@astrojs/vercel","@sveltejs/adapter-vercel","@vercel/analytics","@vercel/blob","@vercel/config","@vercel/edge-config","@vercel/functions","@vercel/kv","@vercel/postgres","@vercel/remix","@vercel/speed-insights","@vercel/toolbar","vercel"]},{"id":"zeabur","title":"Zeabur","docs":"https://zeabur.com/docs/en-US/deploy/variables","list":"zeabur variable list","markers":[{"file":"zeabur.json"},{"file":"zbpack.json"},{"file":"zeabur.yaml"}]}]}`);

// providers/hosting/table.ts
var platforms = platforms_default.platforms.map(
  ({ everywhere, ...platform }) => ({ ...platform, ...everywhere && { everywhere: true } })
);

// providers/hosting/markers.ts
var byName = matchersOf((marker) => marker.file);
var byPath = matchersOf((marker) => marker.path);
var anyName = anyOf(byName);
var anyPath = anyOf(byPath);
var aside = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?|development|testing|cypress)\//i;
var onlyToDevelop = /(?:^|[._-])(?:dev|development|devel|local|test|tests|testing|e2e|ci|lint)(?:[._-]|$)/i;
function findSigns(tree, components) {
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
  return signs.sort((a, b) => compare2(key(a), key(b)));
}
function signsOf(tree, components, file) {
  if (aside.test(file.path)) return [];
  const { id } = components.of(file.path);
  const inner = id === "." ? file.path : file.path.slice(id.length + 1);
  const found = [
    ...isNamed(file.name, inner) ? matching(byName, file.name) : [],
    ...anyPath.test(inner) ? matching(byPath, inner) : [],
    ...inner !== file.path && anyPath.test(file.path) ? matching(byPath, file.path) : []
  ];
  if (found.length === 0 || file.ignored && !isHidden(inner)) return [];
  const sure = found.filter(
    ({ contains }) => contains === void 0 || holds(tree, file, contains)
  );
  const hosts = new Set(sure.map(({ platform }) => platform));
  return [...hosts].map((platform) => ({ platform, file: file.path, ...componentOf(id) }));
}
function matching(matchers, subject) {
  return matchers.filter(({ test }) => test.test(subject));
}
function holds(tree, { path }, pattern) {
  return tree.text(path)?.split("\n").some((line) => pattern.test(line.slice(0, 1e3))) ?? false;
}
function componentOf(id) {
  return id === "." ? {} : { component: id };
}
function isNamed(name, path) {
  return anyName.test(name) && !isHidden(path) && !onlyToDevelop.test(name);
}
function isHidden(path) {
  return /(?:^|\/)\.[^/]+\//.test(path);
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
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// providers/hosting/index.ts
var undeployed = /* @__PURE__ */ new Set(["development", "test", "ci", "local"]);
var hosting = {
  id: "hosting",
  title: "Hosting platforms",
  docs: "https://12factor.net/config",
  capabilities: { network: false, names: "partial", values: "never" },
  detect: async ({ tree, components }) => findSigns(tree, components).length > 0,
  async collect({ tree, components, environments }) {
    const signs = onePerPlace(findSigns(tree, components));
    const deployed = environments.filter((environment2) => !undeployed.has(environment2));
    const servedBy = ({ platform }) => platform.everywhere ? environments : deployed;
    return {
      provider: "hosting",
      coverage: signs.flatMap((sign) => servedBy(sign).map((one) => coverageOf2(sign, one))),
      observations: signs.flatMap((sign) => servedBy(sign).flatMap((one) => injectedBy(sign, one))),
      facts: [],
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
function coverageOf2({ platform, component, file, dependency }, environment2) {
  const sign = dependency === void 0 ? file : `${dependency} in ${file}`;
  return {
    role: "supplies",
    environment: environment2,
    ...component === void 0 ? {} : { component },
    channel: "process",
    names: "none",
    values: "none",
    why: `${platform.title} holds its variables (${sign} says so), and envparity has not asked there`,
    ...mendOf(platform.list, environment2)
  };
}
function mendOf(list, environment2) {
  if (!list.includes("{environment}")) return { mend: list };
  return /^[\w.-]+$/.test(environment2) ? { mend: list.replace("{environment}", environment2) } : {};
}
function injectedBy({ platform, component, file }, environment2) {
  return (platform.injects ?? []).map((name) => ({
    role: "supplies",
    name,
    channel: "process",
    environment: environment2,
    ...component === void 0 ? {} : { component },
    phases: ["build", "run"],
    value: { kind: "hidden" },
    place: { file, line: 1, column: 1 },
    layer: 0,
    injected: true
  }));
}

// providers/launch/compose.ts
var COMPOSE = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/;
var LARGEST2 = 1024 * 1024;
function findComposeFiles(tree) {
  return tree.files.filter((file) => COMPOSE.test(file.name));
}
function* composeSupplies(tree, environments) {
  for (const { path } of findComposeFiles(tree)) {
    const text = tree.text(path);
    if (text === void 0 || text.length > LARGEST2) continue;
    for (const [name, line] of namesIn(text)) {
      for (const environment2 of environments) {
        yield {
          role: "supplies",
          name,
          channel: "process",
          environment: environment2,
          phases: ["run"],
          value: { kind: "hidden" },
          place: { file: path, line, column: 1 },
          layer: 0,
          when: `Docker Compose runs it (${path})`,
          injected: true
        };
      }
    }
  }
}
function namesIn(text) {
  const parsed = readYaml(text);
  const services = parsed.ok ? member(parsed.value, "services") : void 0;
  const names = /* @__PURE__ */ new Map();
  if (!isRecord(services)) return names;
  const lines = text.split("\n");
  for (const service of Object.values(services)) {
    for (const name of environmentOf(member(service, "environment"))) {
      const index = lines.findIndex((line) => line.includes(name));
      if (!names.has(name)) names.set(name, Math.max(0, index) + 1);
    }
  }
  return names;
}
function environmentOf(value) {
  if (isRecord(value)) return Object.keys(value).filter((key2) => /^[A-Za-z_]\w*$/.test(key2));
  return texts(value).flatMap((item) => /^([A-Za-z_]\w*)(?:=|$)/.exec(item)?.[1] ?? []);
}

// providers/launch/scripts.ts
var PREFIX = /(?:^|[;&|(]\s*|\b(?:cross-env|cross-env-shell|env)\s+)((?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*\s+)+)/g;
var NAME2 = /(?:^|\s)([A-Za-z_]\w*)=/g;
var DEVELOPS = /(?:^|[:._-])(?:dev|develop|development|watch|local|storybook)(?:$|[:._-])/i;
var TESTS = /(?:^|[:._-])(?:test|tests|e2e|cypress|playwright|ci)(?:$|[:._-])/i;
function* scriptSupplies(tree, components, environments) {
  for (const component of components.all) {
    for (const [script, command] of Object.entries(component.scripts)) {
      const names = assigned(command);
      if (names.size === 0) continue;
      for (const environment2 of environments.filter((one) => launches(script, one))) {
        yield* [...names].map((name) => supply(tree, component, { script, name, environment: environment2 }));
      }
    }
  }
}
function assigned(command) {
  const names = /* @__PURE__ */ new Set();
  for (const [, prefix = ""] of command.slice(0, 1e4).matchAll(PREFIX)) {
    for (const [, name = ""] of prefix.matchAll(NAME2)) names.add(name);
  }
  return names;
}
function launches(script, environment2) {
  if (DEVELOPS.test(script)) return environment2 === "development";
  if (TESTS.test(script)) return environment2 === "test" || environment2 === "ci";
  return environment2 !== "test" && environment2 !== "ci";
}
function supply(tree, { id, manifest = "package.json" }, { script, name, environment: environment2 }) {
  const text = tree.text(manifest) ?? "";
  return {
    role: "supplies",
    name,
    channel: "process",
    environment: environment2,
    component: id,
    phases: ["build", "run"],
    value: { kind: "hidden" },
    place: {
      file: manifest,
      ...positionAt(text, Math.max(0, text.indexOf(`${JSON.stringify(script)}:`)))
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
  async detect({ tree, components }) {
    return findComposeFiles(tree).length > 0 || components.all.some(({ scripts }) => Object.keys(scripts).length > 0);
  },
  async collect({ tree, components, environments }) {
    return {
      provider: "launch",
      coverage: [],
      observations: [
        ...scriptSupplies(tree, components, environments),
        ...composeSupplies(tree, environments)
      ],
      facts: [],
      problems: []
    };
  }
};

// providers/index.ts
var providers = [code, dotenv, hosting, launch];

// src/collect.ts
var DEADLINE_MS = 6e4;
async function collect2(requests2, context) {
  const results = await Promise.all(requests2.map((request) => collectOne(request, context)));
  return results.filter((result) => result !== void 0);
}
async function collectOne({ provider, asked, sources }, shared) {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const context = { ...shared, asked, signal };
  try {
    if (!asked && !await provider.detect(context, sources)) return void 0;
    const snapshot = await withDeadline(provider.collect(context, sources), signal);
    return { provider, asked, snapshot };
  } catch (error) {
    return { provider, asked, snapshot: blind(provider, error) };
  }
}
function withDeadline(work, signal) {
  return new Promise((resolve2, reject) => {
    const expire = () => reject(new UserError("deadline", `it did not answer within ${DEADLINE_MS / 1e3} seconds`));
    signal.addEventListener("abort", expire, { once: true });
    work.then(resolve2, reject).finally(() => signal.removeEventListener("abort", expire));
  });
}
function blind(provider, error) {
  const known = error instanceof UserError;
  const problem = {
    code: known ? error.code : "provider-failed",
    message: known ? `${provider.title} could not be read: ${error.message}` : `${provider.title} could not be read because of a defect in envparity (${nameOf(error)})`,
    ...known && error.hint !== void 0 ? { hint: error.hint } : {}
  };
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
function nameOf(error) {
  return error instanceof Error ? error.name : typeof error;
}

// src/config/expectations.ts
function expectationOf(name, config) {
  const entries = config.variables.filter((entry) => entry.matches(name));
  if (entries.length === 0) return void 0;
  const ordered = [
    ...entries.filter((entry) => entry.key !== name),
    ...entries.filter((entry) => entry.key === name)
  ];
  let merged2 = {};
  for (const { expects } of ordered) merged2 = { ...withoutOpposite(merged2, expects), ...expects };
  return merged2;
}
function withoutOpposite(merged2, own) {
  const { required, optional, ...rest } = merged2;
  return {
    ...rest,
    ...required === void 0 || own.optional ? {} : { required },
    ...optional === void 0 || own.required !== void 0 ? {} : { optional }
  };
}

// src/environments.ts
var ALWAYS = ["development", "production"];
var MODE = /^\.env\.([a-z][a-z0-9_-]*)(\.local)?$/i;
var NO_MODE = /^(local|example|sample|template|tmpl|dist|defaults?|schema|vault|keys|me|bak|backup|old|orig|copy|enc|encrypted|age|gpg|d|json|ya?ml|toml|ts|js|sh|md|txt)$/i;
function assertKnown(name, known) {
  if (known.has(name)) return;
  throw new UserError("unknown-environment", `nothing here knows an environment ${name}`, {
    hint: `Add it to \`environments\` in envparity.yaml, or: ${didYouMean(name, [...known].sort())}`
  });
}
function findEnvironments(tree, config, requested) {
  const only = requested?.map((name) => canonical(name, config));
  const named = [...config.environments.values()];
  const sourced = named.filter(({ sources }) => sources !== void 0);
  const asked = /* @__PURE__ */ new Set([...sourced.map(({ name }) => name), ...only ?? []]);
  const usual = ALWAYS.map((name) => canonical(name, config));
  const moded = tree.files.flatMap(({ name }) => {
    const mode = MODE.exec(name)?.[1];
    return mode === void 0 || NO_MODE.test(mode) ? [] : [canonical(mode, config)];
  });
  const found = /* @__PURE__ */ new Set([...config.environments.keys(), ...usual, ...moded]);
  const known = [.../* @__PURE__ */ new Set([...found, ...asked])].sort();
  for (const name of only ?? []) assertKnown(name, /* @__PURE__ */ new Set([...found, ...usualNames]));
  return { known, asked, ...only === void 0 ? {} : { only } };
}
function judged({ known, only }, config, supplies) {
  if (only !== void 0) return [...new Set(only)].sort();
  const usual = new Set(ALWAYS.map((name) => canonical(name, config)));
  const shared = placesOf(supplies, canonical("production", config));
  return known.filter((environment2) => {
    if (config.environments.has(environment2) || usual.has(environment2)) return true;
    if (environment2 === "test") return false;
    return [...placesOf(supplies, environment2)].some((place) => !shared.has(place));
  });
}
function placesOf(supplies, environment2) {
  return new Set(
    supplies.filter((supply2) => supply2.environment === environment2 && !supply2.injected).map((supply2) => JSON.stringify(supply2.place))
  );
}

// src/matrix/cell.ts
function decide(evidence) {
  const { name, environment: environment2, component, channel, sources } = evidence;
  const at = { name, environment: environment2, component, channel };
  const supplies = [...evidence.supplies].sort(byRank);
  const winner = supplies.find((supply2) => supply2.when === void 0);
  if (winner !== void 0) return { ...at, state: "set", winner, supplies };
  const conditional = supplies[0];
  if (conditional !== void 0) {
    return { ...at, state: "unknown", supplies, why: `it is set only when ${conditional.when}` };
  }
  const blind2 = sources.find((source) => source.names !== "complete");
  if (blind2 !== void 0) return { ...at, state: "unknown", supplies, ...reason(blind2) };
  if (sources.length > 0) return { ...at, state: "absent", supplies };
  return {
    ...at,
    state: "unknown",
    supplies,
    why: `nothing here says what ${environment2} holds`,
    mend: `name its source in envparity.yaml: environments: { ${environment2}: { sources: [ \u2026 ] } }`
  };
}
function byRank(a, b) {
  return Number(a.when !== void 0) - Number(b.when !== void 0) || b.layer - a.layer;
}
function reason({ why, mend, provider }) {
  const because = why ?? `${provider} could not list all its names`;
  return mend === void 0 ? { why: because } : { why: because, mend };
}

// src/matrix/index.ts
var PROCESS = "process";
function buildMatrix(snapshots, components, environments) {
  const parts = sort(snapshots);
  const reach = reachOf(components);
  const deployable = deployables(components);
  const readsByComponent = group(parts.reads, (read) => components.consumers(read.component));
  const readsByName = group(parts.reads, (read) => [read.name]);
  const suppliesByName = group(parts.supplies, (supply2) => [supply2.name]);
  const variables = new Map(
    deployable.map((id) => [id, variablesOf(id, readsByComponent.get(id) ?? [])])
  );
  return {
    environments,
    components: deployable,
    facts: parts.facts,
    variables: (component) => [...variables.get(component)?.values() ?? []],
    variable: (name, component) => variables.get(component)?.get(name),
    readsOf: (name) => readsByName.get(name) ?? [],
    supplies: (component) => parts.supplies.filter((supply2) => reaches(supply2.component, component, reach)),
    declarations: (component) => parts.declarations.filter(
      (declared) => documents(declared.component, component, components, reach)
    ),
    readCoverage: (component) => readCoverage(component, parts.sources, reach),
    cell: (name, environment2, component, channel = PROCESS) => decide({
      name,
      environment: environment2,
      component,
      channel,
      supplies: (suppliesByName.get(name) ?? []).filter(
        (supply2) => supply2.environment === environment2 && supply2.channel === channel && reaches(supply2.component, component, reach)
      ),
      sources: parts.sources.filter(
        (source) => source.role === "supplies" && source.channel === channel && (source.environment ?? environment2) === environment2 && reaches(source.component, component, reach)
      )
    })
  };
}
function sort(snapshots) {
  const parts = { reads: [], supplies: [], declarations: [], facts: [], sources: [] };
  for (const snapshot of snapshots) {
    for (const observation of snapshot.observations) {
      if (observation.role === "reads") parts.reads.push(observation);
      else if (observation.role === "supplies") parts.supplies.push(observation);
      else parts.declarations.push(observation);
    }
    parts.facts.push(...snapshot.facts);
    for (const row of snapshot.coverage)
      parts.sources.push({ ...row, provider: snapshot.provider });
  }
  return parts;
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
function reaches(from, component, reach) {
  return from === void 0 || from === component || (reach.get(component)?.has(from) ?? false);
}
function documents(from, component, components, reach) {
  if (reaches(from, component, reach)) return true;
  if (from === ".") return components.all.length > 1;
  return component.startsWith(`${from}/`);
}
function variablesOf(component, reads) {
  const byName2 = group(
    reads.filter(isDeployed),
    (read) => read.channel === PROCESS ? [read.name] : []
  );
  const names = [...byName2.keys()].sort();
  return new Map(
    names.map((name) => {
      const own = byName2.get(name) ?? [];
      return [name, { name, channel: PROCESS, component, reads: own, need: strongest(own) }];
    })
  );
}
function readCoverage(component, sources, reach) {
  const rows = sources.filter(
    (source) => source.role === "reads" && reaches(source.component, component, reach)
  );
  if (rows.length === 0) return { complete: false, why: "no code of it was read" };
  const blind2 = rows.find((row) => row.names !== "complete");
  if (blind2 === void 0) return { complete: true };
  return { complete: false, ...blind2.why === void 0 ? {} : { why: blind2.why } };
}
function group(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key2 of keysOf(item)) {
      const members = groups.get(key2);
      if (members === void 0) groups.set(key2, [item]);
      else members.push(item);
    }
  }
  return groups;
}

// src/values/describe.ts
function makeDescribe(expected) {
  const identities = /* @__PURE__ */ new Map();
  return (name, value) => {
    if (value === "") return { kind: "empty" };
    const identity = identities.get(value) ?? /* @__PURE__ */ Symbol();
    identities.set(value, identity);
    return { kind: "known", traits: traitsOf(value, expected(name)), identity };
  };
}
function traitsOf(value, expectation) {
  if (expectation === void 0) return {};
  const { pattern, oneOf } = expectation;
  return {
    satisfies: {
      ...pattern === void 0 ? {} : { pattern: pattern(value) },
      ...oneOf === void 0 ? {} : { oneOf: oneOf.has(value) }
    }
  };
}

// src/frameworks.ts
var PUBLIC = [
  {
    dependency: "next",
    prefixes: ["NEXT_PUBLIC_"],
    docs: "https://nextjs.org/docs/app/guides/environment-variables"
  },
  {
    dependency: "expo",
    prefixes: ["EXPO_PUBLIC_"],
    docs: "https://docs.expo.dev/guides/environment-variables/"
  },
  {
    dependency: "gatsby",
    prefixes: ["GATSBY_"],
    docs: "https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/"
  },
  {
    dependency: "react-scripts",
    prefixes: ["REACT_APP_"],
    docs: "https://create-react-app.dev/docs/adding-custom-environment-variables/"
  },
  {
    dependency: "@vue/cli-service",
    prefixes: ["VUE_APP_"],
    docs: "https://cli.vuejs.org/guide/mode-and-env.html"
  },
  {
    dependency: "@sveltejs/kit",
    prefixes: ["PUBLIC_", "VITE_"],
    docs: "https://svelte.dev/docs/kit/$env-static-public"
  },
  {
    dependency: "astro",
    prefixes: ["PUBLIC_"],
    docs: "https://docs.astro.build/en/guides/environment-variables/"
  },
  {
    dependency: "vite",
    prefixes: ["VITE_"],
    docs: "https://vite.dev/guide/env-and-mode"
  }
];
var CONFIG = /^(vite|vitest|astro|svelte|next)\.config\.[cm]?[jt]s$/;
var OVERRIDES = /\benvPrefix\b|\bpublicPrefix\b|\bdefine\s*[:(]|\benv\s*:/;
function publicPrefixes(component, tree) {
  const framework = PUBLIC.find(({ dependency }) => component.dependencies.has(dependency));
  if (framework === void 0) return [];
  const folder = component.id === "." ? "" : `${component.id}/`;
  const changed = tree.files.some(
    ({ path, name }) => path === folder + name && CONFIG.test(name) && OVERRIDES.test(tree.text(path) ?? "")
  );
  return changed ? [] : framework.prefixes;
}

// src/mentions.ts
var NOT_A_USE = /(^|\/)(changelog|license|readme)[^/]*$|\.(md|mdx|markdown|rst|adoc|lock|map|svg|d\.ts)$|(^|\/)(package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|bun\.lockb?)$/i;
var DOTENV = /(^|\/)(\.env|env\.)[^/]*$|\.env(\.[^/]*)?$|(^|\/)\.dev\.vars[^/]*$/;
var LARGEST3 = 1024 * 1024;
var WORD = /[A-Za-z_][A-Za-z0-9_]{2,}/g;
function findMentions(tree, names) {
  const found = /* @__PURE__ */ new Map();
  if (names.size === 0) return found;
  const open = new Set(names);
  for (const file of tree.files) {
    const { path } = file;
    if (open.size === 0) break;
    if (NOT_A_USE.test(path) || DOTENV.test(path) || file.ignored) continue;
    const bytes = tree.bytes(path);
    if (bytes === void 0 || bytes.length > LARGEST3) continue;
    search(bytes.toString("latin1"), path, open, found);
  }
  return found;
}
function search(text, file, open, found) {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!open.delete(word)) continue;
    const before = text.slice(0, match.index);
    const line = before.split("\n").length;
    found.set(word, { file, line, column: match.index - before.lastIndexOf("\n") });
  }
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
  ["NEXTAUTH", "AUTH"]
];
var SHORTEST = 6;
function findConfusions(matrix, isUsed) {
  return matrix.components.flatMap((component) => confusionsIn(matrix, component, isUsed));
}
function confusionsIn(matrix, component, isUsed) {
  const written = writtenNames(matrix, component);
  const free = new Map(matrix.variables(component).map((variable) => [variable.name, variable]));
  const found = [];
  for (const [name, where2] of written) {
    if (isUsed(name)) continue;
    const meant = [...free.values()].find(
      (variable) => isSlip(name, variable.name) && isLacking(matrix, variable, where2, written) && isNamed2(variable)
    );
    if (meant === void 0) continue;
    free.delete(meant.name);
    found.push({ component, read: meant.name, written: name, reads: meant.reads, ...where2 });
  }
  return found;
}
function isLacking(matrix, { name, component }, { environments }, written) {
  if (environments.length === 0) return !written.has(name);
  return environments.every(
    (environment2) => matrix.cell(name, environment2, component).state !== "set"
  );
}
function isNamed2({ reads }) {
  return reads.some((read) => read.implicit === void 0);
}
function writtenNames(matrix, component) {
  const names = /* @__PURE__ */ new Map();
  const entry = (name) => {
    const known = names.get(name) ?? { places: [], environments: [] };
    names.set(name, known);
    return known;
  };
  for (const supply2 of matrix.supplies(component)) {
    if (supply2.injected) continue;
    const { places, environments } = entry(supply2.name);
    if (!places.some((place) => samePlace(place, supply2.place))) places.push(supply2.place);
    if (!environments.includes(supply2.environment)) environments.push(supply2.environment);
  }
  for (const declared of matrix.declarations(component))
    entry(declared.name).places.push(declared.place);
  return names;
}
function samePlace(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
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
function isSynonym(a, b) {
  return SYNONYMS.some(([x, y]) => replaced(a, x, y) === b || replaced(b, x, y) === a);
}
function replaced(name, from, to) {
  return `_${name}_`.replace(`_${from}_`, `_${to}_`).slice(1, -1);
}

// src/wellknown/names.json
var names_default = JSON.parse('{"$schema":"../../schemas/wellknown.schema.json","setters":[{"id":"aws-amplify","title":"AWS Amplify Hosting","docs":"https://docs.aws.amazon.com/amplify/latest/userguide/amplify-console-environment-variables.html","names":["AWS_APP_ID","AWS_BRANCH","AWS_BRANCH_ARN","AWS_CLONE_URL","AWS_COMMIT_ID","AWS_JOB_ID","AWS_PULL_REQUEST_DESTINATION_BRANCH","AWS_PULL_REQUEST_ID","AWS_PULL_REQUEST_SOURCE_BRANCH"]},{"id":"aws-containers","title":"AWS ECS and EKS","docs":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint.html","names":["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE","AWS_CONTAINER_CREDENTIALS_FULL_URI","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_WEB_IDENTITY_TOKEN_FILE","ECS_CONTAINER_METADATA_URI","ECS_CONTAINER_METADATA_URI_V4"]},{"id":"aws-lambda","title":"AWS Lambda","docs":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime","names":["AWS_EXECUTION_ENV","AWS_LAMBDA_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_VERSION","AWS_LAMBDA_INITIALIZATION_TYPE","AWS_LAMBDA_LOG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMBDA_RUNTIME_API","AWS_XRAY_CONTEXT_MISSING","AWS_XRAY_DAEMON_ADDRESS","LAMBDA_RUNTIME_DIR","LAMBDA_TASK_ROOT","_HANDLER","_X_AMZN_TRACE_ID"]},{"id":"azure-app-service","title":"Azure App Service and Functions","docs":"https://learn.microsoft.com/en-us/azure/app-service/reference-app-settings","names":["APPSETTING_WEBSITE_SITE_NAME","CONTAINER_APP_ENV_DNS_SUFFIX","CONTAINER_APP_HOSTNAME","CONTAINER_APP_NAME","CONTAINER_APP_REPLICA_NAME","CONTAINER_APP_REVISION","FUNCTIONS_WORKER_RUNTIME_VERSION","IDENTITY_ENDPOINT","IDENTITY_HEADER","WEBSITE_HOSTNAME","WEBSITE_INSTANCE_ID","WEBSITE_OWNER_NAME","WEBSITE_RESOURCE_GROUP","WEBSITE_SITE_NAME","WEBSITE_SKU"]},{"id":"azure-pipelines","title":"Azure Pipelines","docs":"https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables","names":["AGENT_BUILDDIRECTORY","AGENT_HOMEDIRECTORY","AGENT_JOBNAME","AGENT_JOBSTATUS","AGENT_MACHINENAME","AGENT_OS","AGENT_OSARCHITECTURE","AGENT_TEMPDIRECTORY","AGENT_TOOLSDIRECTORY","AGENT_WORKFOLDER","BUILD_ARTIFACTSTAGINGDIRECTORY","BUILD_BINARIESDIRECTORY","BUILD_BUILDID","BUILD_BUILDNUMBER","BUILD_BUILDURI","BUILD_DEFINITIONNAME","BUILD_REASON","BUILD_REPOSITORY_ID","BUILD_REPOSITORY_NAME","BUILD_REPOSITORY_PROVIDER","BUILD_REPOSITORY_URI","BUILD_REQUESTEDFOR","BUILD_REQUESTEDFOREMAIL","BUILD_SOURCEBRANCH","BUILD_SOURCEBRANCHNAME","BUILD_SOURCESDIRECTORY","BUILD_SOURCEVERSION","BUILD_SOURCEVERSIONMESSAGE","BUILD_STAGINGDIRECTORY","SYSTEM_DEFAULTWORKINGDIRECTORY","SYSTEM_JOBID","SYSTEM_PULLREQUEST_PULLREQUESTID","SYSTEM_PULLREQUEST_PULLREQUESTNUMBER","SYSTEM_PULLREQUEST_SOURCEBRANCH","SYSTEM_PULLREQUEST_SOURCECOMMITID","SYSTEM_PULLREQUEST_TARGETBRANCH","SYSTEM_STAGENAME","SYSTEM_TASKDEFINITIONSURI","SYSTEM_TEAMFOUNDATIONCOLLECTIONURI","SYSTEM_TEAMPROJECT","SYSTEM_TEAMPROJECTID","TF_BUILD"]},{"id":"bitbucket-pipelines","title":"Bitbucket Pipelines","docs":"https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/","names":["BITBUCKET_BOOKMARK","BITBUCKET_BRANCH","BITBUCKET_BUILD_NUMBER","BITBUCKET_CLONE_DIR","BITBUCKET_COMMIT","BITBUCKET_DEPLOYMENT_ENVIRONMENT","BITBUCKET_DEPLOYMENT_ENVIRONMENT_UUID","BITBUCKET_EXIT_CODE","BITBUCKET_GIT_HTTP_ORIGIN","BITBUCKET_GIT_SSH_ORIGIN","BITBUCKET_PARALLEL_STEP","BITBUCKET_PARALLEL_STEP_COUNT","BITBUCKET_PIPELINE_UUID","BITBUCKET_PROJECT_KEY","BITBUCKET_PROJECT_UUID","BITBUCKET_PR_DESTINATION_BRANCH","BITBUCKET_PR_DESTINATION_COMMIT","BITBUCKET_PR_ID","BITBUCKET_REPO_FULL_NAME","BITBUCKET_REPO_OWNER","BITBUCKET_REPO_OWNER_UUID","BITBUCKET_REPO_SLUG","BITBUCKET_REPO_UUID","BITBUCKET_STEP_OIDC_TOKEN","BITBUCKET_STEP_TRIGGERER_UUID","BITBUCKET_STEP_UUID","BITBUCKET_TAG","BITBUCKET_WORKSPACE"]},{"id":"build-tools","title":"Build tools","docs":"https://webpack.js.org/api/cli/#environment-variables","names":["BUILD_WORKSPACE_DIRECTORY","ELECTRON_IS_DEV","ELECTRON_RENDERER_URL","ELECTRON_RUN_AS_NODE","LERNA_PACKAGE_NAME","LERNA_ROOT_PATH","NX_TASK_HASH","NX_TASK_TARGET_CONFIGURATION","NX_TASK_TARGET_PROJECT","NX_TASK_TARGET_TARGET","NX_WORKSPACE_ROOT","ROLLUP_WATCH","STORYBOOK","TAURI_ARCH","TAURI_DEBUG","TAURI_DEV_HOST","TAURI_ENV_ARCH","TAURI_ENV_DEBUG","TAURI_ENV_FAMILY","TAURI_ENV_PLATFORM","TAURI_ENV_PLATFORM_VERSION","TAURI_ENV_TARGET_TRIPLE","TAURI_FAMILY","TAURI_PLATFORM","TAURI_PLATFORM_VERSION","TAURI_TARGET_TRIPLE","TURBO_HASH","WEBPACK_BUILD","WEBPACK_DEV_SERVER","WEBPACK_SERVE","WEBPACK_WATCH"]},{"id":"buildkite","title":"Buildkite","docs":"https://buildkite.com/docs/pipelines/configure/environment-variables","names":["BUILDKITE","BUILDKITE_AGENT_ID","BUILDKITE_AGENT_NAME","BUILDKITE_BRANCH","BUILDKITE_BUILD_AUTHOR","BUILDKITE_BUILD_AUTHOR_EMAIL","BUILDKITE_BUILD_CHECKOUT_PATH","BUILDKITE_BUILD_CREATOR","BUILDKITE_BUILD_CREATOR_EMAIL","BUILDKITE_BUILD_ID","BUILDKITE_BUILD_NUMBER","BUILDKITE_BUILD_URL","BUILDKITE_COMMAND","BUILDKITE_COMMIT","BUILDKITE_JOB_ID","BUILDKITE_LABEL","BUILDKITE_MESSAGE","BUILDKITE_ORGANIZATION_SLUG","BUILDKITE_PARALLEL_JOB","BUILDKITE_PARALLEL_JOB_COUNT","BUILDKITE_PIPELINE_DEFAULT_BRANCH","BUILDKITE_PIPELINE_ID","BUILDKITE_PIPELINE_NAME","BUILDKITE_PIPELINE_SLUG","BUILDKITE_PULL_REQUEST","BUILDKITE_PULL_REQUEST_BASE_BRANCH","BUILDKITE_PULL_REQUEST_REPO","BUILDKITE_REPO","BUILDKITE_RETRY_COUNT","BUILDKITE_SOURCE","BUILDKITE_STEP_ID","BUILDKITE_STEP_KEY","BUILDKITE_TAG"]},{"id":"cargo","title":"Cargo","docs":"https://doc.rust-lang.org/cargo/reference/environment-variables.html","names":["CARGO","CARGO_BIN_NAME","CARGO_CRATE_NAME","CARGO_HOME","CARGO_MANIFEST_DIR","CARGO_MANIFEST_PATH","CARGO_PRIMARY_PACKAGE","CARGO_TARGET_TMPDIR","OUT_DIR"],"prefixes":["CARGO_CFG_","CARGO_FEATURE_","CARGO_PKG_"]},{"id":"circleci","title":"CircleCI","docs":"https://circleci.com/docs/reference/variables/","names":["CIRCLECI","CIRCLE_BRANCH","CIRCLE_BUILD_NUM","CIRCLE_BUILD_URL","CIRCLE_COMPARE_URL","CIRCLE_INTERNAL_TASK_DATA","CIRCLE_JOB","CIRCLE_NODE_INDEX","CIRCLE_NODE_TOTAL","CIRCLE_OIDC_TOKEN","CIRCLE_OIDC_TOKEN_V2","CIRCLE_ORGANIZATION_ID","CIRCLE_PIPELINE_ID","CIRCLE_PROJECT_ID","CIRCLE_PROJECT_REPONAME","CIRCLE_PROJECT_USERNAME","CIRCLE_PR_NUMBER","CIRCLE_PR_REPONAME","CIRCLE_PR_USERNAME","CIRCLE_PULL_REQUEST","CIRCLE_PULL_REQUESTS","CIRCLE_REPOSITORY_URL","CIRCLE_SHA1","CIRCLE_TAG","CIRCLE_USERNAME","CIRCLE_WORKFLOW_ID","CIRCLE_WORKFLOW_JOB_ID","CIRCLE_WORKFLOW_WORKSPACE_ID","CIRCLE_WORKING_DIRECTORY"]},{"id":"cloudflare","title":"Cloudflare Pages and Workers Builds","docs":"https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables","names":["CF_PAGES","CF_PAGES_BRANCH","CF_PAGES_COMMIT_SHA","CF_PAGES_URL","WORKERS_CI","WORKERS_CI_BRANCH","WORKERS_CI_BUILD_UUID","WORKERS_CI_COMMIT_SHA"]},{"id":"codebuild","title":"AWS CodeBuild","docs":"https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html","names":["CODEBUILD_BATCH_BUILD_IDENTIFIER","CODEBUILD_BUILD_ARN","CODEBUILD_BUILD_ID","CODEBUILD_BUILD_IMAGE","CODEBUILD_BUILD_NUMBER","CODEBUILD_BUILD_SUCCEEDING","CODEBUILD_INITIATOR","CODEBUILD_KMS_KEY_ID","CODEBUILD_LOG_PATH","CODEBUILD_PUBLIC_BUILD_URL","CODEBUILD_RESOLVED_SOURCE_VERSION","CODEBUILD_SOURCE_REPO_URL","CODEBUILD_SOURCE_VERSION","CODEBUILD_SRC_DIR","CODEBUILD_START_TIME","CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID","CODEBUILD_WEBHOOK_BASE_REF","CODEBUILD_WEBHOOK_EVENT","CODEBUILD_WEBHOOK_HEAD_REF","CODEBUILD_WEBHOOK_MERGE_COMMIT","CODEBUILD_WEBHOOK_PREV_COMMIT","CODEBUILD_WEBHOOK_TRIGGER"]},{"id":"codespaces","title":"GitHub Codespaces","docs":"https://docs.github.com/en/codespaces/developing-in-a-codespace/default-environment-variables-for-your-codespace","names":["CLOUDENV_ENVIRONMENT_ID","CODESPACES","CODESPACE_NAME","CODESPACE_VSCODE_FOLDER","GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN","GITHUB_CODESPACE_TOKEN","GITHUB_USER"]},{"id":"containers","title":"Docker and container runtimes","docs":"https://docs.docker.com/build/building/variables/#pre-defined-build-arguments","names":["BUILDARCH","BUILDKIT_CONTEXT_KEEP_GIT_DIR","BUILDOS","BUILDPLATFORM","BUILDVARIANT","DOCKER_CONFIG","DOCKER_CONTEXT","DOCKER_HOST","TARGETARCH","TARGETOS","TARGETPLATFORM","TARGETVARIANT","container"]},{"id":"coolify","title":"Coolify","docs":"https://coolify.io/docs/knowledge-base/environment-variables","names":["COOLIFY_BRANCH","COOLIFY_CONTAINER_NAME","COOLIFY_FQDN","COOLIFY_RESOURCE_UUID","COOLIFY_URL","SOURCE_COMMIT"]},{"id":"deno-deploy","title":"Deno Deploy","docs":"https://docs.deno.com/deploy/reference/env_vars_and_contexts/","names":["DENO_DEPLOY","DENO_DEPLOYMENT_ID","DENO_DEPLOY_BUILD_ID","DENO_REGION","DENO_TIMELINE"]},{"id":"eas-build","title":"EAS Build","docs":"https://docs.expo.dev/build-reference/variables/#built-in-environment-variables","names":["EAS_BUILD","EAS_BUILD_GIT_COMMIT_HASH","EAS_BUILD_ID","EAS_BUILD_NPM_CACHE_URL","EAS_BUILD_PLATFORM","EAS_BUILD_PROFILE","EAS_BUILD_PROJECT_ID","EAS_BUILD_RUNNER","EAS_BUILD_USERNAME","EAS_BUILD_WORKINGDIR"]},{"id":"editors","title":"Editors and coding agents","docs":"https://code.visualstudio.com/docs/editor/variables-reference","names":["AGENT_CLIENT_PROTOCOL","CLAUDECODE","CLAUDE_CODE_ENTRYPOINT","CLAUDE_PLUGIN_ROOT","CLAUDE_PROJECT_DIR","CODEX_SANDBOX","CURSOR_TRACE_ID","EMACS","GEMINI_CLI","INSIDE_EMACS","INTELLIJ_ENVIRONMENT_READER","JEDITERM_SOURCE","NVIM","REMOTE_CONTAINERS","VIM","VIMRUNTIME","ZED_TERM"],"prefixes":["VSCODE_"]},{"id":"fly","title":"Fly.io","docs":"https://fly.io/docs/machines/runtime-environment/","names":["FLY_ALLOC_ID","FLY_APP_NAME","FLY_IMAGE_REF","FLY_MACHINE_ID","FLY_MACHINE_VERSION","FLY_PRIVATE_IP","FLY_PROCESS_GROUP","FLY_PUBLIC_IP","FLY_REGION","FLY_VM_MEMORY_MB","PRIMARY_REGION"]},{"id":"git","title":"Git, in hooks and aliases","docs":"https://git-scm.com/docs/git#_environment_variables","names":["GIT_AUTHOR_DATE","GIT_AUTHOR_EMAIL","GIT_AUTHOR_NAME","GIT_COMMITTER_DATE","GIT_COMMITTER_EMAIL","GIT_COMMITTER_NAME","GIT_DIR","GIT_EDITOR","GIT_EXEC_PATH","GIT_INDEX_FILE","GIT_PREFIX","GIT_WORK_TREE","HUSKY_GIT_PARAMS"]},{"id":"github-actions","title":"GitHub Actions","docs":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables","names":["ACTIONS_CACHE_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN","ACTIONS_RUNTIME_URL","ACTIONS_STEP_DEBUG","CI","GITHUB_ACTION","GITHUB_ACTIONS","GITHUB_ACTION_PATH","GITHUB_ACTION_REF","GITHUB_ACTION_REPOSITORY","GITHUB_ACTOR","GITHUB_ACTOR_ID","GITHUB_API_URL","GITHUB_BASE_REF","GITHUB_ENV","GITHUB_EVENT_NAME","GITHUB_EVENT_PATH","GITHUB_GRAPHQL_URL","GITHUB_HEAD_REF","GITHUB_JOB","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_REF","GITHUB_REF_NAME","GITHUB_REF_PROTECTED","GITHUB_REF_TYPE","GITHUB_REPOSITORY","GITHUB_REPOSITORY_ID","GITHUB_REPOSITORY_OWNER","GITHUB_REPOSITORY_OWNER_ID","GITHUB_RETENTION_DAYS","GITHUB_RUN_ATTEMPT","GITHUB_RUN_ID","GITHUB_RUN_NUMBER","GITHUB_SERVER_URL","GITHUB_SHA","GITHUB_STATE","GITHUB_STEP_SUMMARY","GITHUB_TRIGGERING_ACTOR","GITHUB_WORKFLOW","GITHUB_WORKFLOW_REF","GITHUB_WORKFLOW_SHA","GITHUB_WORKSPACE","RUNNER_ARCH","RUNNER_DEBUG","RUNNER_ENVIRONMENT","RUNNER_NAME","RUNNER_OS","RUNNER_TEMP","RUNNER_TOOL_CACHE","RUNNER_WORKSPACE"]},{"id":"gitlab-ci","title":"GitLab CI/CD","docs":"https://docs.gitlab.com/ci/variables/predefined_variables/","names":["CI_API_V4_URL","CI_BUILDS_DIR","CI_COMMIT_AUTHOR","CI_COMMIT_BEFORE_SHA","CI_COMMIT_BRANCH","CI_COMMIT_DESCRIPTION","CI_COMMIT_MESSAGE","CI_COMMIT_REF_NAME","CI_COMMIT_REF_PROTECTED","CI_COMMIT_REF_SLUG","CI_COMMIT_SHA","CI_COMMIT_SHORT_SHA","CI_COMMIT_TAG","CI_COMMIT_TAG_MESSAGE","CI_COMMIT_TIMESTAMP","CI_COMMIT_TITLE","CI_CONCURRENT_ID","CI_CONFIG_PATH","CI_DEFAULT_BRANCH","CI_DEPENDENCY_PROXY_SERVER","CI_DEPLOY_PASSWORD","CI_DEPLOY_USER","CI_DISPOSABLE_ENVIRONMENT","CI_ENVIRONMENT_ACTION","CI_ENVIRONMENT_NAME","CI_ENVIRONMENT_SLUG","CI_ENVIRONMENT_TIER","CI_ENVIRONMENT_URL","CI_EXTERNAL_PULL_REQUEST_IID","CI_JOB_ID","CI_JOB_IMAGE","CI_JOB_MANUAL","CI_JOB_NAME","CI_JOB_NAME_SLUG","CI_JOB_STAGE","CI_JOB_STARTED_AT","CI_JOB_STATUS","CI_JOB_TOKEN","CI_JOB_URL","CI_MERGE_REQUEST_DIFF_BASE_SHA","CI_MERGE_REQUEST_EVENT_TYPE","CI_MERGE_REQUEST_ID","CI_MERGE_REQUEST_IID","CI_MERGE_REQUEST_LABELS","CI_MERGE_REQUEST_PROJECT_ID","CI_MERGE_REQUEST_PROJECT_URL","CI_MERGE_REQUEST_SOURCE_BRANCH_NAME","CI_MERGE_REQUEST_SOURCE_BRANCH_SHA","CI_MERGE_REQUEST_TARGET_BRANCH_NAME","CI_MERGE_REQUEST_TARGET_BRANCH_SHA","CI_MERGE_REQUEST_TITLE","CI_NODE_INDEX","CI_NODE_TOTAL","CI_OPEN_MERGE_REQUESTS","CI_PAGES_DOMAIN","CI_PAGES_URL","CI_PIPELINE_CREATED_AT","CI_PIPELINE_ID","CI_PIPELINE_IID","CI_PIPELINE_SOURCE","CI_PIPELINE_TRIGGERED","CI_PIPELINE_URL","CI_PROJECT_DIR","CI_PROJECT_ID","CI_PROJECT_NAME","CI_PROJECT_NAMESPACE","CI_PROJECT_PATH","CI_PROJECT_PATH_SLUG","CI_PROJECT_ROOT_NAMESPACE","CI_PROJECT_TITLE","CI_PROJECT_URL","CI_PROJECT_VISIBILITY","CI_REGISTRY","CI_REGISTRY_IMAGE","CI_REGISTRY_PASSWORD","CI_REGISTRY_USER","CI_REPOSITORY_URL","CI_RUNNER_DESCRIPTION","CI_RUNNER_ID","CI_RUNNER_TAGS","CI_SERVER","CI_SERVER_FQDN","CI_SERVER_HOST","CI_SERVER_NAME","CI_SERVER_PORT","CI_SERVER_PROTOCOL","CI_SERVER_URL","CI_SERVER_VERSION","GITLAB_CI","GITLAB_USER_EMAIL","GITLAB_USER_ID","GITLAB_USER_LOGIN","GITLAB_USER_NAME","TRIGGER_PAYLOAD"]},{"id":"gitpod","title":"Gitpod","docs":"https://www.gitpod.io/docs/classic/user/configure/workspaces/workspace-urls","names":["GITPOD_HOST","GITPOD_INSTANCE_ID","GITPOD_MEMORY","GITPOD_REPO_ROOT","GITPOD_REPO_ROOTS","GITPOD_WORKSPACE_CLASS","GITPOD_WORKSPACE_CONTEXT","GITPOD_WORKSPACE_CONTEXT_URL","GITPOD_WORKSPACE_ID","GITPOD_WORKSPACE_URL"]},{"id":"google-cloud","title":"Google Cloud Run, Functions and App Engine","docs":"https://docs.cloud.google.com/run/docs/container-contract#env-vars","names":["CLOUD_RUN_EXECUTION","CLOUD_RUN_JOB","CLOUD_RUN_TASK_ATTEMPT","CLOUD_RUN_TASK_COUNT","CLOUD_RUN_TASK_INDEX","FUNCTIONS_EMULATOR","FUNCTION_SIGNATURE_TYPE","FUNCTION_TARGET","GAE_APPLICATION","GAE_DEPLOYMENT_ID","GAE_ENV","GAE_INSTANCE","GAE_MEMORY_MB","GAE_RUNTIME","GAE_SERVICE","GAE_VERSION","GCLOUD_PROJECT","K_CONFIGURATION","K_REVISION","K_SERVICE"]},{"id":"heroku","title":"Heroku","docs":"https://devcenter.heroku.com/articles/dyno-metadata","names":["DYNO","HEROKU_APP_DEFAULT_DOMAIN_NAME","HEROKU_APP_ID","HEROKU_APP_NAME","HEROKU_BRANCH","HEROKU_BUILD_COMMIT","HEROKU_BUILD_DESCRIPTION","HEROKU_DYNO_ID","HEROKU_PR_NUMBER","HEROKU_RELEASE_CREATED_AT","HEROKU_RELEASE_VERSION","HEROKU_SLUG_COMMIT","HEROKU_SLUG_DESCRIPTION","HEROKU_TEST_RUN_ID","SOURCE_VERSION"]},{"id":"hosting","title":"The host that runs the program","docs":"https://12factor.net/port-binding","names":["HOSTNAME","PORT"]},{"id":"jenkins","title":"Jenkins","docs":"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables","names":["BUILD_DISPLAY_NAME","BUILD_ID","BUILD_NUMBER","BUILD_TAG","BUILD_URL","CHANGE_AUTHOR","CHANGE_BRANCH","CHANGE_FORK","CHANGE_ID","CHANGE_TARGET","CHANGE_TITLE","CHANGE_URL","EXECUTOR_NUMBER","GIT_BRANCH","GIT_COMMIT","GIT_PREVIOUS_COMMIT","GIT_PREVIOUS_SUCCESSFUL_COMMIT","GIT_URL","HUDSON_HOME","HUDSON_URL","JENKINS_HOME","JENKINS_URL","JOB_BASE_NAME","JOB_URL","NODE_LABELS","RUN_DISPLAY_URL","WORKSPACE_TMP"]},{"id":"kubernetes","title":"Kubernetes","docs":"https://kubernetes.io/docs/concepts/containers/container-environment/","names":["KUBERNETES_PORT","KUBERNETES_PORT_443_TCP","KUBERNETES_PORT_443_TCP_ADDR","KUBERNETES_PORT_443_TCP_PORT","KUBERNETES_PORT_443_TCP_PROTO","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","KUBERNETES_SERVICE_PORT_HTTPS"]},{"id":"language-runtimes","title":"Toolchains of other languages","docs":"https://go.dev/ref/mod#environment-variables","names":["ANDROID_HOME","ANDROID_NDK_HOME","ANDROID_SDK_ROOT","GEM_HOME","GEM_PATH","GOARCH","GOBIN","GOCACHE","GOMODCACHE","GOOS","GOPATH","GOROOT","GRADLE_USER_HOME","JAVA_HOME","JDK_HOME","M2_HOME","PYTHONHOME","PYTHONPATH"]},{"id":"linux-desktop","title":"Linux desktop sessions and systemd","docs":"https://specifications.freedesktop.org/basedir-spec/latest/","names":["CREDENTIALS_DIRECTORY","DBUS_SESSION_BUS_ADDRESS","DESKTOP_SESSION","DISPLAY","GDMSESSION","GNOME_DESKTOP_SESSION_ID","INVOCATION_ID","JOURNAL_STREAM","LISTEN_FDS","LISTEN_PID","NOTIFY_SOCKET","RUNTIME_DIRECTORY","STATE_DIRECTORY","WAYLAND_DISPLAY","WSLENV","WSL_DISTRO_NAME","WSL_INTEROP","XAUTHORITY","XDG_CACHE_HOME","XDG_CONFIG_DIRS","XDG_CONFIG_HOME","XDG_CURRENT_DESKTOP","XDG_DATA_DIRS","XDG_DATA_HOME","XDG_RUNTIME_DIR","XDG_SESSION_TYPE","XDG_STATE_HOME"]},{"id":"macos","title":"macOS","docs":"https://developer.apple.com/library/archive/documentation/Darwin/Reference/ManPages/man1/launchctl.1.html","names":["Apple_PubSub_Socket_Render","COMMAND_MODE","SSH_AUTH_SOCK","XPC_FLAGS","XPC_SERVICE_NAME","__CFBundleIdentifier","__CF_USER_TEXT_ENCODING"]},{"id":"mode","title":"The mode that every tool around Node.js sets","docs":"https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production","names":["NODE_ENV"]},{"id":"netlify","title":"Netlify","docs":"https://docs.netlify.com/build/configure-builds/environment-variables/","names":["CACHED_COMMIT_REF","COMMIT_REF","DEPLOY_PRIME_URL","INCOMING_HOOK_BODY","INCOMING_HOOK_TITLE","INCOMING_HOOK_URL","NETLIFY","NETLIFY_BUILD_BASE","NETLIFY_BUILD_LIFECYCLE_TRIAL","NETLIFY_DEV","NETLIFY_IMAGES_CDN_DOMAIN","NETLIFY_LOCAL"]},{"id":"next","title":"Next.js","docs":"https://nextjs.org/docs/app/guides/instrumentation#importing-runtime-specific-code","names":["NEXT_DEPLOYMENT_ID","NEXT_MANUAL_SIG_HANDLE","NEXT_OTEL_FETCH_DISABLED","NEXT_PHASE","NEXT_PRIVATE_STANDALONE","NEXT_PRIVATE_WORKER","NEXT_RUNTIME","TURBOPACK"],"prefixes":["__NEXT_"]},{"id":"nix-direnv","title":"Nix, direnv and virtual environments","docs":"https://direnv.net/man/direnv.1.html","names":["CONDA_DEFAULT_ENV","CONDA_PREFIX","DEVBOX_PACKAGES_DIR","DEVBOX_PROJECT_ROOT","DIRENV_DIFF","DIRENV_DIR","DIRENV_FILE","DIRENV_IN_ENVRC","DIRENV_WATCHES","IN_NIX_SHELL","NIX_BUILD_CORES","NIX_BUILD_TOP","NIX_CC","NIX_PATH","NIX_PROFILES","NIX_SSL_CERT_FILE","NIX_STORE","VIRTUAL_ENV","VIRTUAL_ENV_PROMPT"]},{"id":"node","title":"Node.js and its process managers","docs":"https://nodejs.org/api/cli.html#environment-variables","names":["NODE_APP_INSTANCE","NODE_CHANNEL_FD","NODE_CHANNEL_SERIALIZATION_MODE","NODE_TEST_CONTEXT","NODE_UNIQUE_ID","PM2_HOME","PM2_USAGE","WATCH_REPORT_DEPENDENCIES","pm_exec_path","pm_id"]},{"id":"npm","title":"npm, pnpm, Yarn and Bun, in scripts","docs":"https://docs.npmjs.com/cli/using-npm/scripts#environment","names":["BERRY_BIN_FOLDER","BUN_INSTALL","COREPACK_ROOT","INIT_CWD","NPM_CLI_JS","PNPM_HOME","PNPM_PACKAGE_NAME","PNPM_SCRIPT_SRC_DIR","PROJECT_CWD","YARN_WRAP_OUTPUT","npm_command","npm_execpath","npm_node_execpath"],"prefixes":["npm_config_","npm_lifecycle_","npm_package_"]},{"id":"other-ci","title":"Other CI systems, as the package ci-info knows them","docs":"https://github.com/watson/ci-info/blob/master/vendors.json","names":["AC_APPCIRCLE","AGOLA_GIT_REF","APPCENTER_BUILD_ID","APPVEYOR","APPVEYOR_BUILD_NUMBER","APPVEYOR_PULL_REQUEST_NUMBER","APPVEYOR_REPO_BRANCH","APPVEYOR_REPO_COMMIT","BITRISE_BUILD_NUMBER","BITRISE_GIT_BRANCH","BITRISE_GIT_COMMIT","BITRISE_IO","BITRISE_PULL_REQUEST","BUDDY","BUDDY_WORKSPACE_ID","BUILDER_OUTPUT","CF_BUILD_ID","CIRRUS_BRANCH","CIRRUS_CHANGE_IN_REPO","CIRRUS_CI","CIRRUS_PR","CI_APP_ID","CI_BUILD_ID","CI_BUILD_NUMBER","CI_NAME","CI_PULL_REQUEST","CM_BUILD_DIR","CM_BUILD_ID","CM_PULL_REQUEST","DRONE","DRONE_BRANCH","DRONE_BUILD_EVENT","DRONE_BUILD_NUMBER","DRONE_COMMIT","DRONE_COMMIT_SHA","DRONE_PULL_REQUEST","DRONE_REPO","DSARI","EARTHLY_CI","GERRIT_PROJECT","GITEA_ACTIONS","GO_PIPELINE_LABEL","HARNESS_BUILD_ID","LAYERCI","LAYERCI_PULL_REQUEST","MAGNUM","NEVERCODE","NEVERCODE_PULL_REQUEST","PROW_JOB_ID","RELEASE_BUILD_ID","SAILCI","SAIL_PULL_REQUEST_NUMBER","SCREWDRIVER","SD_PULL_REQUEST","SEMAPHORE","SEMAPHORE_GIT_BRANCH","SEMAPHORE_GIT_SHA","SEMAPHORE_WORKFLOW_ID","STRIDER","TEAMCITY_VERSION","VELA","VELA_PULL_REQUEST","WERCKER","bamboo_planKey"]},{"id":"posix","title":"Shells and login on POSIX systems","docs":"https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html","names":["BASH","BASHOPTS","BASHPID","BASH_ENV","BASH_LINENO","BASH_SOURCE","BASH_VERSION","CDPATH","COLUMNS","DIRSTACK","EDITOR","EUID","FISH_VERSION","FUNCNAME","GID","HISTCONTROL","HISTFILE","HISTSIZE","HOME","HOSTTYPE","IFS","LANG","LANGUAGE","LC_ADDRESS","LC_ALL","LC_COLLATE","LC_CTYPE","LC_IDENTIFICATION","LC_MEASUREMENT","LC_MESSAGES","LC_MONETARY","LC_NAME","LC_NUMERIC","LC_PAPER","LC_TELEPHONE","LC_TIME","LESS","LINENO","LINES","LOGNAME","LS_COLORS","MACHTYPE","MANPATH","OLDPWD","OPTARG","OPTERR","OPTIND","OSTYPE","PAGER","PATH","PIPESTATUS","PPID","PS1","PS2","PS4","PWD","RANDOM","REPLY","SECONDS","SHELL","SHELLOPTS","SHLVL","SUDO_COMMAND","SUDO_GID","SUDO_UID","SUDO_USER","TMPDIR","UID","USER","VISUAL","ZDOTDIR","ZSH","ZSH_NAME","ZSH_VERSION","_"]},{"id":"proxies","title":"The network that a machine is in","docs":"https://curl.se/libcurl/c/libcurl-env.html","names":["ALL_PROXY","FTP_PROXY","HTTPS_PROXY","HTTP_PROXY","NO_PROXY","SSL_CERT_DIR","SSL_CERT_FILE","all_proxy","ftp_proxy","http_proxy","https_proxy","no_proxy"]},{"id":"railway","title":"Railway","docs":"https://docs.railway.com/reference/variables","names":["RAILWAY_DEPLOYMENT_ID","RAILWAY_ENVIRONMENT","RAILWAY_ENVIRONMENT_ID","RAILWAY_ENVIRONMENT_NAME","RAILWAY_GIT_AUTHOR","RAILWAY_GIT_BRANCH","RAILWAY_GIT_COMMIT_MESSAGE","RAILWAY_GIT_COMMIT_SHA","RAILWAY_GIT_REPO_NAME","RAILWAY_GIT_REPO_OWNER","RAILWAY_PRIVATE_DOMAIN","RAILWAY_PROJECT_ID","RAILWAY_PROJECT_NAME","RAILWAY_PUBLIC_DOMAIN","RAILWAY_REPLICA_ID","RAILWAY_REPLICA_REGION","RAILWAY_SERVICE_ID","RAILWAY_SERVICE_NAME","RAILWAY_SNAPSHOT_ID","RAILWAY_STATIC_URL","RAILWAY_TCP_APPLICATION_PORT","RAILWAY_TCP_PROXY_DOMAIN","RAILWAY_TCP_PROXY_PORT","RAILWAY_VOLUME_MOUNT_PATH","RAILWAY_VOLUME_NAME"]},{"id":"render","title":"Render","docs":"https://render.com/docs/environment-variables","names":["IS_PULL_REQUEST","RENDER","RENDER_CPU_COUNT","RENDER_DISCOVERY_SERVICE","RENDER_EXTERNAL_HOSTNAME","RENDER_EXTERNAL_URL","RENDER_GIT_BRANCH","RENDER_GIT_COMMIT","RENDER_GIT_REPO_SLUG","RENDER_INSTANCE_ID","RENDER_SERVICE_ID","RENDER_SERVICE_NAME","RENDER_SERVICE_TYPE","RENDER_WEB_CONCURRENCY"]},{"id":"replit","title":"Replit","docs":"https://docs.replit.com/replit-workspace/workspace-features/environment-variables","names":["REPLIT_CLUSTER","REPLIT_CONNECTORS_HOSTNAME","REPLIT_DB_URL","REPLIT_DEPLOYMENT","REPLIT_DEPLOYMENT_ID","REPLIT_DEV_DOMAIN","REPLIT_DOMAINS","REPLIT_ENVIRONMENT","REPLIT_USER","REPLIT_USERID","REPL_HOME","REPL_ID","REPL_IDENTITY","REPL_IDENTITY_KEY","REPL_IMAGE","REPL_LANGUAGE","REPL_OWNER","REPL_SLUG","WEB_REPL_RENEWAL"]},{"id":"ssh","title":"OpenSSH","docs":"https://man.openbsd.org/ssh.1#ENVIRONMENT","names":["SSH_AGENT_PID","SSH_ASKPASS","SSH_CLIENT","SSH_CONNECTION","SSH_ORIGINAL_COMMAND","SSH_TTY"]},{"id":"stackblitz","title":"StackBlitz and CodeSandbox","docs":"https://codesandbox.io/docs/learn/environment/env-variables","names":["CODESANDBOX_HOST","CODESANDBOX_SSE","CSB","CSB_BASE_PREVIEW_HOST","STACKBLITZ"]},{"id":"terminal","title":"Terminal programs","docs":"https://no-color.org/","names":["ALACRITTY_LOG","ALACRITTY_WINDOW_ID","COLORFGBG","COLORTERM","ConEmuANSI","ConEmuTask","GNOME_TERMINAL_SCREEN","ITERM_PROFILE","ITERM_SESSION_ID","KITTY_WINDOW_ID","KONSOLE_VERSION","LC_TERMINAL","LC_TERMINAL_VERSION","STY","TERM","TERMINAL_EMULATOR","TERMINFO","TERM_PROGRAM","TERM_PROGRAM_VERSION","TERM_SESSION_ID","TMUX","TMUX_PANE","VTE_VERSION","WARP_IS_LOCAL_SHELL_SESSION","WEZTERM_PANE","WINDOWID","WT_PROFILE_ID","WT_SESSION","ZELLIJ"]},{"id":"test-runners","title":"Test runners","docs":"https://vitest.dev/guide/migration","names":["CYPRESS_INTERNAL_ENV","JEST_WORKER_ID","MOCHA_COLORS","PLAYWRIGHT_TEST","TEST_PARALLEL_INDEX","TEST_WORKER_INDEX","VITEST","VITEST_MODE","VITEST_POOL_ID","VITEST_VSCODE","VITEST_WORKER_ID"]},{"id":"travis","title":"Travis CI","docs":"https://docs.travis-ci.com/user/environment-variables/#default-environment-variables","names":["CONTINUOUS_INTEGRATION","HAS_JOSH_K_SEAL_OF_APPROVAL","TRAVIS","TRAVIS_ALLOW_FAILURE","TRAVIS_APP_HOST","TRAVIS_BRANCH","TRAVIS_BUILD_DIR","TRAVIS_BUILD_ID","TRAVIS_BUILD_NUMBER","TRAVIS_BUILD_WEB_URL","TRAVIS_COMMIT","TRAVIS_COMMIT_MESSAGE","TRAVIS_COMMIT_RANGE","TRAVIS_CPU_ARCH","TRAVIS_EVENT_TYPE","TRAVIS_JOB_ID","TRAVIS_JOB_NAME","TRAVIS_JOB_NUMBER","TRAVIS_JOB_WEB_URL","TRAVIS_NODE_VERSION","TRAVIS_OS_NAME","TRAVIS_PULL_REQUEST","TRAVIS_PULL_REQUEST_BRANCH","TRAVIS_PULL_REQUEST_SHA","TRAVIS_PULL_REQUEST_SLUG","TRAVIS_REPO_SLUG","TRAVIS_SECURE_ENV_VARS","TRAVIS_TAG","TRAVIS_TEST_RESULT"]},{"id":"vercel","title":"Vercel","docs":"https://vercel.com/docs/environment-variables/system-environment-variables","names":["NOW_BUILDER","NOW_REGION","VERCEL","VERCEL_AUTOMATION_BYPASS_SECRET","VERCEL_BRANCH_URL","VERCEL_DEPLOYMENT_ID","VERCEL_ENV","VERCEL_GIT_COMMIT_AUTHOR_LOGIN","VERCEL_GIT_COMMIT_AUTHOR_NAME","VERCEL_GIT_COMMIT_MESSAGE","VERCEL_GIT_COMMIT_REF","VERCEL_GIT_COMMIT_SHA","VERCEL_GIT_PREVIOUS_SHA","VERCEL_GIT_PROVIDER","VERCEL_GIT_PULL_REQUEST_ID","VERCEL_GIT_REPO_ID","VERCEL_GIT_REPO_OWNER","VERCEL_GIT_REPO_SLUG","VERCEL_OIDC_TOKEN","VERCEL_PROJECT_ID","VERCEL_PROJECT_PRODUCTION_URL","VERCEL_REGION","VERCEL_SKEW_PROTECTION_ENABLED","VERCEL_TARGET_ENV","VERCEL_URL"],"shippedAs":["GATSBY_","NEXT_PUBLIC_","NUXT_ENV_","PUBLIC_","REACT_APP_","REDWOOD_ENV_","SANITY_STUDIO_","VITE_","VUE_APP_"]},{"id":"version-managers","title":"Version managers","docs":"https://github.com/nvm-sh/nvm#readme","names":["ASDF_DIR","FNM_DIR","FNM_MULTISHELL_PATH","MISE_SHELL","NVM_BIN","NVM_CD_FLAGS","NVM_DIR","NVM_INC","PYENV_ROOT","RBENV_ROOT","RBENV_SHELL","VOLTA_HOME"]},{"id":"vue-cli","title":"Vue CLI, Nuxt and Quasar","docs":"https://nuxt.com/docs/api/advanced/import-meta","names":["NITRO_PRESET","NUXT_CLI_WRAPPER","VUE_CLI_BABEL_TARGET_NODE","VUE_CLI_BABEL_TRANSPILE_MODULES","VUE_CLI_SERVICE_CONFIG_PATH","VUE_ENV"]},{"id":"windows","title":"Windows","docs":"https://learn.microsoft.com/en-us/windows/deployment/usmt/usmt-recognized-environment-variables","names":["ALLUSERSPROFILE","APPDATA","COMMONPROGRAMFILES","COMPUTERNAME","COMSPEC","ComSpec","CommonProgramFiles","HOMEDRIVE","HOMEPATH","LOCALAPPDATA","LOGONSERVER","MSYSTEM","NUMBER_OF_PROCESSORS","OS","PATHEXT","PROCESSOR_ARCHITECTURE","PROCESSOR_ARCHITEW6432","PROCESSOR_IDENTIFIER","PROCESSOR_LEVEL","PROGRAMDATA","PROGRAMFILES","PROGRAMW6432","PSModulePath","Path","ProgramData","ProgramFiles","ProgramFiles(x86)","ProgramW6432","SESSIONNAME","SYSTEMDRIVE","SYSTEMROOT","SystemDrive","SystemRoot","TEMP","TMP","USERDOMAIN","USERNAME","USERPROFILE","WINDIR","windir"]},{"id":"xcode-cloud","title":"Xcode and Xcode Cloud","docs":"https://developer.apple.com/documentation/xcode/environment-variable-reference","names":["CI_ARCHIVE_PATH","CI_BUNDLE_ID","CI_PRIMARY_REPOSITORY_PATH","CI_PRODUCT","CI_WORKFLOW","CI_XCODEBUILD_ACTION","CI_XCODE_CLOUD","CI_XCODE_PROJECT","CI_XCODE_SCHEME","CONFIGURATION_BUILD_DIR","TARGET_BUILD_DIR","UNLOCALIZED_RESOURCES_FOLDER_PATH","XCS"]},{"id":"zeabur","title":"Zeabur","docs":"https://zeabur.com/docs/en-US/deploy/variables","names":["ZEABUR_CONTAINER_HOSTNAME","ZEABUR_ENVIRONMENT_ID","ZEABUR_PROJECT_ID","ZEABUR_SERVICE_ID","ZEABUR_WEB_DOMAIN","ZEABUR_WEB_URL"]}],"knobs":[{"title":"Bundle analysis","docs":"https://nextjs.org/docs/app/guides/package-bundling","names":["ANALYZE","ANALYZE_BUNDLE","BUNDLE_ANALYZE"]},{"title":"Colour in the terminal","docs":"https://no-color.org/","names":["CLICOLOR","CLICOLOR_FORCE","FORCE_COLOR","FORCE_HYPERLINK","NO_COLOR"]},{"title":"Create React App","docs":"https://create-react-app.dev/docs/advanced-configuration/","names":["CHOKIDAR_USEPOLLING","DISABLE_ESLINT_PLUGIN","ESLINT_NO_DEV_ERRORS","EXTEND_ESLINT","FAST_REFRESH","GENERATE_SOURCEMAP","IMAGE_INLINE_SIZE_LIMIT","INLINE_RUNTIME_CHUNK","SKIP_PREFLIGHT_CHECK","TSC_COMPILE_ON_ERROR","WDS_SOCKET_HOST","WDS_SOCKET_PATH","WDS_SOCKET_PORT"]},{"title":"Environment checks","docs":"https://env.t3.gg/docs/customization","names":["SKIP_ENV_CHECK","SKIP_ENV_VALIDATION","SKIP_VALIDATION"]},{"title":"Logging","docs":"https://github.com/debug-js/debug#environment-variables","names":["DEBUG","DEBUG_COLORS","DEBUG_DEPTH","DEBUG_HIDE_DATE","DEBUG_SHOW_HIDDEN","LOGLEVEL","LOG_LEVEL","NODE_DEBUG","VERBOSE"]},{"title":"Native builds","docs":"https://sharp.pixelplumbing.com/install","names":["ELECTRON_MIRROR","ELECTRON_SKIP_BINARY_DOWNLOAD","SHARP_IGNORE_GLOBAL_LIBVIPS"]},{"title":"Node.js","docs":"https://nodejs.org/api/cli.html#environment-variables","names":["NODE_COMPILE_CACHE","NODE_DISABLE_COLORS","NODE_EXTRA_CA_CERTS","NODE_NO_WARNINGS","NODE_OPTIONS","NODE_PATH","NODE_PENDING_DEPRECATION","NODE_PRESERVE_SYMLINKS","NODE_REPL_HISTORY","NODE_TLS_REJECT_UNAUTHORIZED","NODE_USE_ENV_PROXY","NODE_V8_COVERAGE","UV_THREADPOOL_SIZE"]},{"title":"Package managers and monorepo tools","docs":"https://turborepo.dev/docs/reference/system-environment-variables","names":["COREPACK_ENABLE_DOWNLOAD_PROMPT","COREPACK_ENABLE_STRICT","HUSKY","HUSKY_SKIP_INSTALL","NX_CACHE_DIRECTORY","NX_DAEMON","NX_SKIP_NX_CACHE","NX_VERBOSE_LOGGING","TURBO_CACHE","TURBO_CONCURRENCY","TURBO_FORCE","TURBO_LOG_ORDER","TURBO_UI"]},{"title":"Prisma","docs":"https://www.prisma.io/docs/orm/reference/environment-variables-reference","names":["PRISMA_BINARIES_MIRROR","PRISMA_CLIENT_ENGINE_TYPE","PRISMA_CLI_BINARY_TARGETS","PRISMA_CLI_QUERY_ENGINE_TYPE","PRISMA_ENGINES_CHECKSUM_IGNORE_MISSING","PRISMA_ENGINES_MIRROR","PRISMA_GENERATE_SKIP_AUTOINSTALL","PRISMA_HIDE_UPDATE_MESSAGE","PRISMA_QUERY_ENGINE_BINARY","PRISMA_QUERY_ENGINE_LIBRARY","PRISMA_SCHEMA_ENGINE_BINARY","PRISMA_SKIP_POSTINSTALL_GENERATE"]},{"title":"Telemetry switches","docs":"https://consoledonottrack.com/","names":["ASTRO_TELEMETRY_DISABLED","CHECKPOINT_DISABLE","DISABLE_TELEMETRY","DO_NOT_TRACK","GATSBY_TELEMETRY_DISABLED","NEXT_TELEMETRY_DEBUG","NEXT_TELEMETRY_DISABLED","NUXT_TELEMETRY_DISABLED","STORYBOOK_DISABLE_TELEMETRY","STRAPI_TELEMETRY_DISABLED","TURBO_TELEMETRY_DISABLED","WRANGLER_SEND_METRICS"]},{"title":"Testing","docs":"https://playwright.dev/docs/debug","names":["HEADED","HEADLESS","PUPPETEER_EXECUTABLE_PATH","PUPPETEER_SKIP_CHROMIUM_DOWNLOAD","PUPPETEER_SKIP_DOWNLOAD","PWDEBUG","PWTEST_WATCH","PW_TEST_HTML_REPORT_OPEN","SKIP_CYPRESS","UPDATE_SNAPSHOTS"],"prefixes":["PLAYWRIGHT_"]},{"title":"Time zone","docs":"https://nodejs.org/api/cli.html#tz","names":["TZ"]}]}');

// src/wellknown/index.ts
var setters = indexOf(names_default.setters);
var knobs = indexOf(names_default.knobs);
function isWellKnown(name) {
  return lookUp(setters, name);
}
function isKnob(name) {
  const found = lookUp(knobs, name);
  return found === void 0 ? void 0 : { of: found.by };
}
function indexOf(groups) {
  const names = /* @__PURE__ */ new Map();
  const prefixes = [];
  for (const group2 of groups) {
    for (const name of group2.names) names.set(name, group2.title);
    for (const prefix of group2.prefixes ?? []) prefixes.push([prefix, group2.title]);
    for (const [name, title] of shipped(group2)) names.set(name, title);
  }
  return { names, prefixes };
}
function* shipped({ names, shippedAs, title }) {
  for (const prefix of shippedAs ?? []) {
    for (const name of names) {
      if (name.startsWith("VERCEL_")) yield [prefix + name, title];
    }
  }
}
function lookUp({ names, prefixes }, name) {
  const by = names.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
  return by === void 0 ? void 0 : { by };
}

// src/view.ts
var NOT_DEPLOYED = /* @__PURE__ */ new Set(["development", "test", "ci", "local"]);
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
  const mentions = once(() => findMentions(tree, unreadNames(matrix)));
  const isUsed = (name) => matrix.readsOf(name).length > 0 || mentions().has(name);
  return {
    matrix,
    components,
    confusions: findConfusions(matrix, isUsed),
    deployed: matrix.environments.filter((environment2) => !NOT_DEPLOYED.has(environment2)),
    documented,
    templates: (component) => templatesOf(documented(component), component, input.copies),
    expectation,
    expected: input.expected,
    need({ name, reads }, environment2) {
      const said = expectation(name);
      if (said?.required.includes(environment2)) return "required";
      return said?.optional ? "optional" : strongest(readsIn(reads, environment2));
    },
    isAmbient: (name) => isWellKnown(name) !== void 0,
    isKnob: (name) => isKnob(name) !== void 0,
    mention: (name) => mentions().get(name),
    publicPrefix: memoise((id) => {
      const component = components.get(id);
      return component === void 0 ? [] : publicPrefixes(component, tree);
    }),
    remedy: input.remedy
  };
}
function unreadNames(matrix) {
  const names = /* @__PURE__ */ new Set();
  for (const component of matrix.components) {
    for (const supply2 of matrix.supplies(component)) if (!supply2.injected) names.add(supply2.name);
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
  return (key2) => {
    const known = made.get(key2);
    if (known !== void 0) return known;
    const value = make(key2);
    made.set(key2, value);
    return value;
  };
}

// src/inspect.ts
async function inspect(tree, options) {
  const { config } = options;
  const components = readComponents(tree);
  const environments = findEnvironments(tree, config, options.environments);
  const collected = await collect2(requests(config), {
    tree,
    components,
    environments: environments.known,
    canonical: (name) => canonical(name, config),
    env: options.env,
    now: options.now,
    offline: options.offline,
    describe: makeDescribe((name) => expectationOf(name, config))
  });
  const snapshots = collected.map(({ snapshot }) => onlyConfigured(snapshot, config));
  const supplies = snapshots.flatMap(suppliesOf2);
  const matrix = buildMatrix(snapshots, components, judged(environments, config, supplies));
  const copies = collected.flatMap(({ provider }) => provider.templates?.(tree, components) ?? []);
  const view = makeView({
    copies,
    matrix,
    components,
    tree,
    expectation: (name) => expectationIn(matrix, name, config),
    expected: config.variables.map(({ key: key2 }) => key2).filter((key2) => /^\w+$/.test(key2)),
    remedy: (name, environment2, component) => remedyBy(collected, matrix, { name, environment: environment2, component: components.get(component) })
  });
  return {
    view,
    matrix,
    collected,
    environments,
    templates: copies,
    problems: [...components.problems, ...tree.problems]
  };
}
function requests(config) {
  return providers.map((provider) => {
    const sources = [...config.environments.values()].flatMap(
      ({ name, sources: named = [] }) => named.filter((source) => source.provider === provider.id).map(({ value }) => ({ environment: name, value }))
    );
    return { provider, asked: sources.length > 0, sources };
  });
}
function onlyConfigured(snapshot, config) {
  const isHeard = (environment2) => {
    const sources = environment2 === void 0 ? void 0 : config.environments.get(environment2)?.sources;
    return sources === void 0 || sources.some(({ provider }) => provider === snapshot.provider);
  };
  return {
    ...snapshot,
    coverage: snapshot.coverage.filter((row) => row.role === "reads" || isHeard(row.environment)),
    observations: snapshot.observations.filter(
      (observation) => observation.role !== "supplies" || observation.injected || isHeard(observation.environment)
    )
  };
}
function suppliesOf2(snapshot) {
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
function remedyBy(collected, matrix, { name, environment: environment2, component }) {
  if (component === void 0 || !/^[A-Za-z_]\w*$/.test(name)) return void 0;
  for (const { provider } of collected) {
    const remedy2 = provider.remedy?.({ name, environment: environment2, component }, []);
    if (remedy2 !== void 0) return remedy2;
  }
  const file = neighbours(matrix, environment2, component.id);
  if (file === void 0) return void 0;
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}
function neighbours(matrix, environment2, component) {
  const counts = /* @__PURE__ */ new Map();
  for (const { place, injected, when, ...supply2 } of matrix.supplies(component)) {
    if (supply2.environment !== environment2 || injected || when !== void 0) continue;
    if (!isFileLocation(place)) continue;
    counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
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
function distance2(environment2) {
  if (environment2 === void 0) return NEAREST.size;
  return NEAREST.get(environment2) ?? 1;
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

// src/net/git.ts
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
async function git(folder, args, input) {
  const { execa } = await import("./execa-index.js");
  const result = await execa("git", [...SAFE, ...args], {
    cwd: folder,
    env: environment(),
    extendEnv: false,
    encoding: "buffer",
    reject: false,
    timeout: DEADLINE_MS2,
    maxBuffer: MAX_OUTPUT_BYTES,
    stripFinalNewline: false,
    ...input === void 0 ? { stdin: "ignore" } : { input }
  });
  if (!result.failed) return Buffer.from(result.stdout);
  if (result.code === "ENOENT")
    throw new UserError("git-not-found", "git is not installed", { hint: "Install git" });
  throw new UserError(
    "git-failed",
    `git ${args[0]} failed: ${firstLine(Buffer.from(result.stderr).toString("utf8"))}`
  );
}
async function trackedFiles(folder) {
  try {
    const output = await git(folder, ["ls-files", "-z", "--cached"]);
    return new Set(output.toString("utf8").split("\0").filter(Boolean));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function environment() {
  const { PATH = "", HOME = "", SystemRoot } = process.env;
  return {
    PATH,
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
function firstLine(text) {
  return text.split("\n").find((line) => line.trim() !== "")?.trim() ?? "no reason given";
}

// src/to-run.ts
var ORDER = { required: 0, optional: 1, defaulted: 2 };
function findToRun(view, templates) {
  if (!view.matrix.environments.includes("development")) return [];
  const entries = /* @__PURE__ */ new Map();
  for (const component of view.matrix.components) {
    if (isSupplied(view, component)) continue;
    const entry = entryOf(view, component, templates);
    if (entry === void 0) continue;
    const known = entries.get(entry.file);
    entries.set(entry.file, known === void 0 ? entry : merged(known, entry));
  }
  return [...entries.values()].filter(({ variables }) => variables.some(isRequired));
}
function isSupplied(view, component) {
  return view.matrix.supplies(component).some(({ environment: environment2, injected }) => environment2 === "development" && !injected);
}
function entryOf(view, component, templates) {
  const variables = view.matrix.variables(component).filter((variable) => isToSet(view, variable)).flatMap((variable) => describe2(view, variable));
  const copy = templates.find((one) => one.component === component);
  const name = variables[0]?.name;
  if (name === void 0) return void 0;
  const file = copy?.file ?? view.remedy(name, "development", component)?.line?.file;
  if (file === void 0) return void 0;
  variables.sort(byNeed);
  return { component, variables, file, ...copy !== void 0 && { template: copy.template } };
}
function describe2(view, variable) {
  const need = view.need(variable, "development");
  const reads = variable.reads.filter((read2) => read2.implicit === void 0 || need === "required");
  const read = mainRead(reads);
  return read === void 0 ? [] : [{ name: variable.name, need, location: read.place }];
}
function merged(a, b) {
  const names = new Map(b.variables.map((variable) => [variable.name, variable]));
  for (const variable of a.variables) {
    const other = names.get(variable.name);
    if (other === void 0 || byNeed(variable, other) <= 0) names.set(variable.name, variable);
  }
  return { ...a, component: ".", variables: [...names.values()].sort(byNeed) };
}
function byNeed(a, b) {
  return ORDER[a.need] - ORDER[b.need] || (a.name < b.name ? -1 : 1);
}
function isRequired({ need }) {
  return need === "required";
}

// src/tree/commit.ts
async function openCommit(folder, ref, wanted2) {
  const commit = await resolve(folder, ref);
  const blobs = await listBlobs(folder, commit);
  const contents = await readBlobs(
    folder,
    blobs.filter((blob) => wanted2(blob.path) && blob.size <= MAX_FILE_BYTES)
  );
  const sizes = new Map(blobs.map((blob) => [blob.path, blob.size]));
  return makeTree({
    title: `${folder}@${ref}`,
    files: blobs.map(toFile).sort((a, b) => a.path < b.path ? -1 : 1),
    problems: [],
    tracked: new Set(sizes.keys()),
    read(path) {
      const bytes = contents.get(path);
      return bytes === void 0 ? tooLarge(path, sizes.get(path) ?? 0) : { bytes };
    }
  });
}
async function resolve(folder, ref) {
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
      throw new UserError("unknown-ref", `${ref} names no commit here`, {
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
  return view.matrix.environments.flatMap((environment2) => {
    const reasons = reasonsIn(view, environment2);
    const [main, ...others] = [...reasons.values()].sort((a, b) => b.names.size - a.names.size);
    if (main === void 0) return [];
    const names = new Set([...reasons.values()].flatMap((reason2) => [...reason2.names]));
    const more = others.length === 0 ? "" : ` (${others.length} more reasons: \`envparity explain NAME\`)`;
    return [
      {
        environment: environment2,
        asked: asked.has(environment2),
        names: [...names].sort(),
        why: main.why + more,
        mend: main.mend
      }
    ];
  });
}
function reasonsIn(view, environment2) {
  const reasons = /* @__PURE__ */ new Map();
  for (const variable of wanted(view)) {
    const cell = view.matrix.cell(variable.name, environment2, variable.component);
    if (cell.state !== "unknown" || view.need(variable, environment2) === "defaulted") continue;
    const { why = "", mend = "" } = cell;
    const reason2 = reasons.get(why) ?? { why, mend, names: /* @__PURE__ */ new Set() };
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

// src/check.ts
async function check(options) {
  const settings = { ...options, offline: options.offline ?? false };
  const tree = await openTree(options);
  const now = await inspect(tree, settings);
  const all = relevant(judge(now.view, options.config.rules), now);
  const before = options.since === void 0 ? void 0 : await earlier(options, settings, tree);
  const findings = before === void 0 ? all : all.map((finding) => mark(finding, before));
  const sifted = applySuppressions(
    findings,
    options.config.ignores,
    readIgnoreComments(tree),
    options.now,
    { rules: rules.map(({ id }) => id), partial: now.environments.only !== void 0 }
  );
  const shown = sifted.findings.filter((finding) => finding.new !== false);
  return {
    schemaVersion: 1,
    title: tree.title,
    environments: now.matrix.environments,
    ...sifted,
    findings: shown,
    sources: now.collected.map(toRow),
    unknown: findUnknown(now.view, now.environments.asked),
    toRun: findToRun(now.view, now.templates),
    problems: unique(now.problems),
    counts: {
      ...count(shown, now),
      suppressed: sifted.suppressed.length,
      ...before === void 0 ? {} : { existing: sifted.findings.length - shown.length }
    }
  };
}
async function openTree({
  root,
  config
}) {
  assertFolder(root);
  const tracked = await trackedFiles(root);
  return excluding(openFolder(root, tracked), config.exclude);
}
async function earlier({ root, since = "HEAD", config }, settings, tree) {
  const commit = await openCommit(root, since, (path) => !isMedia(path));
  const { view } = await inspect(excluding(withIgnored(commit, tree), config.exclude), settings);
  return new Set(judge(view, config.rules).map(({ fingerprint: fingerprint2 }) => fingerprint2));
}
function excluding(tree, globs) {
  if (globs.length === 0) return tree;
  const tests = globs.map(matcher);
  return without(tree, (path) => tests.some((test) => test(path)));
}
function isMedia(path) {
  return /\.(png|jpe?g|gif|webp|avif|ico|bmp|psd|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|pdf|zip|gz|tgz|bz2|xz|7z|jar|wasm|exe|dll|so|dylib|db|sqlite|bin)$/i.test(
    path
  );
}
function mark(finding, before) {
  return { ...finding, new: !before.has(finding.fingerprint) };
}
function relevant(findings, { environments }) {
  const { only } = environments;
  if (only === void 0) return findings;
  return findings.filter(
    ({ environment: environment2, severity }) => environment2 === void 0 ? severity !== "info" : only.includes(environment2)
  );
}
function toRow({ provider, asked, snapshot }) {
  const { id, title } = provider;
  const { coverage, problems } = snapshot;
  return { provider: id, title, asked, coverage, problems };
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
  isWellKnown,
  isKnob,
  inspect,
  judge,
  check,
  openTree
};
