import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  readJson
} from "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  isRecord,
  member,
  memberAt,
  text
} from "./shared-formats-shape.js";

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
  const found = partsOf(remote.trim());
  if (found === void 0) return void 0;
  const from = found.host.toLowerCase();
  if (from !== host.toLowerCase() && from !== `ssh.${host.toLowerCase()}`) return void 0;
  return parseRepository(found.path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, ""));
}
function partsOf(remote) {
  if (URL.canParse(remote) && /^(https?|ssh|git):\/\//.test(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { host: hostname, path: pathname };
  }
  const [, host, path] = /^(?:[^@/:]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  return host === void 0 || path === void 0 ? void 0 : { host, path };
}

// providers/github/live/plan.ts
var CHANNELS = {
  secrets: "github-secrets",
  variables: "github-vars"
};
var BOTH = /* @__PURE__ */ new Set(["secrets", "variables"]);
function planOf(own, sources, used, context) {
  const places = placesOf(used, context);
  const refused = [];
  const others = [];
  for (const { environment, value } of sources) {
    const settings = isRecord(value) ? value : {};
    const named = text(member(settings, "repository"));
    const from = text(member(settings, "environment"));
    const place = places.get(environment) ?? emptyPlace(environment, context);
    const wanted = { ...place, kinds: BOTH, ...from === void 0 ? {} : { from } };
    const repository = named === void 0 ? own : parseRepository(named);
    const isOwn = named === void 0 || isSame(repository, own);
    places.delete(environment);
    if (isOwn) places.set(environment, wanted);
    else if (context.pullRequest) refused.push({ environment, problem: untrusted(environment) });
    else others.push({ repository, wanted: [wanted] });
  }
  const ours = { repository: own, wanted: [...places.values()] };
  return { targets: [ours, ...others].filter(hasWork), refused };
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && isSameRepository(one, other);
}
function hasWork({ wanted }) {
  return wanted.length > 0;
}
function placesOf({ reads, jobs }, context) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { channel, environments = [] } of reads) {
    const kind = channel === CHANNELS.secrets ? "secrets" : "variables";
    if (channel !== CHANNELS[kind]) continue;
    for (const environment of environments)
      kinds.set(environment, (kinds.get(environment) ?? /* @__PURE__ */ new Set()).add(kind));
  }
  const named = jobs.flatMap(({ environments = [] }) => environments);
  const namesOf = (environment) => [
    ...new Map(
      named.filter((name) => context.canonical(name) === environment).map((name) => [name.toLowerCase(), name])
    ).values()
  ];
  return new Map(
    [...kinds].map(([environment, wanted]) => {
      const place = emptyPlace(environment, context);
      const bare = place.bare && jobs.some((job) => job.environments === void 0);
      return [environment, { ...place, bare, kinds: wanted, names: namesOf(environment) }];
    })
  );
}
function emptyPlace(environment, { canonical }) {
  return { environment, kinds: /* @__PURE__ */ new Set(), bare: environment === canonical("ci") };
}
function untrusted(environment) {
  return {
    code: "github-untrusted-repository",
    message: `the configuration of a pull request does not choose the repository that ${environment} comes from`,
    hint: "Check it outside pull requests, where the configuration is trusted"
  };
}

// providers/github/live/lines.ts
var ALL_VARIABLES = "ENVPARITY_VARS";
var HAS = "ENVPARITY_HAS_";
var GIVEN = "GITHUB_TOKEN";
function mendOf(kind, environment, { reads }, { canonical }) {
  const entries = kind === "variables" ? [`${ALL_VARIABLES}: "\${{ toJSON(vars) }}"`] : usedIn(environment, reads).map((name) => `${HAS}${name}: "\${{ secrets.${name} != '' }}"`);
  const token = "a fine-grained token in ENVPARITY_GITHUB_TOKEN";
  if (entries.length === 0) return token;
  const job = environment === canonical("ci") ? "" : ", in a job of that environment";
  return `env: { ${entries.join(", ")} } on the step that runs envparity${job}; or ${token}`;
}
function usedIn(environment, reads) {
  const names = reads.filter(
    ({ channel, environments = [] }) => channel === CHANNELS.secrets && environments.includes(environment)
  ).map(({ name }) => name).filter((name) => name !== GIVEN && /^[A-Z_][A-Z0-9_]*$/.test(name));
  return [...new Set(names)].sort();
}

// providers/github/live/unseen.ts
var NOWHERE = {
  code: "github-no-repository",
  message: "GitHub was not asked: nothing says which of its repositories this is",
  hint: "Set GITHUB_REPOSITORY to owner/name, or add `repository` to the source in envparity.yaml"
};
function unseen({ environment, kinds }, { message }, used, context) {
  return [...kinds].map(
    (kind) => blindRow(kind, environment, message, mendOf(kind, environment, used, context))
  );
}
function blindRow(kind, environment, why, mend) {
  return {
    role: "supplies",
    environment,
    channel: CHANNELS[kind],
    names: "none",
    values: "none",
    why,
    ...mend === void 0 ? {} : { mend }
  };
}

// src/net/outside-file.ts
import { readFileSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
function readOutsideFile(path, largest) {
  if (!isAbsolute(path)) return void 0;
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= largest ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

// providers/github/live/run.ts
var LARGEST_EVENT = 25 * 1024 * 1024;
function outsiderOf({ env }) {
  if (env.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
  return isOfFork(env) ? "fork" : void 0;
}
function isOfFork({ GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH = "" }) {
  if (!/^pull_request(?!_target)/.test(GITHUB_EVENT_NAME)) return false;
  const parsed = readJson(readOutsideFile(GITHUB_EVENT_PATH, LARGEST_EVENT) ?? "");
  if (!parsed.ok) return true;
  const pull = memberAt(parsed.value, "pull_request");
  const head = text(memberAt(pull, "head", "repo", "full_name"));
  const base = text(memberAt(pull, "base", "repo", "full_name"));
  return head === void 0 || head !== base;
}
function ownEnvironment({ env, only, canonical }, jobs) {
  const { GITHUB_WORKFLOW_REF = "", GITHUB_JOB } = env;
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
  const job = jobs.find((one) => one.file === file && one.id === GITHUB_JOB);
  const said = only?.length === 1 ? only[0] : void 0;
  if (job === void 0) return said ?? canonical("ci");
  if (job.environments === void 0) return canonical("ci");
  const possible = [...new Set(job.environments.map(canonical))];
  if (possible.length === 1) return possible[0];
  return said !== void 0 && (possible.length === 0 || possible.includes(said)) ? said : void 0;
}

// providers/github/live/supplies.ts
var LAYER = { organization: 1, repository: 2, environment: 3, dependabot: 4 };
var MOST_SHARED_SECRETS = 100;
function suppliesOf(kind, { own, shared, environments, dependabot }, { environment, bare }, repository, describe) {
  const name = fullName(repository);
  const outside = dependabot === void 0 ? void 0 : "the run is not one of Dependabot";
  const from = ({ items }, scopeOf) => items.map((item) => supply(kind, item, environment, scopeOf(item), describe));
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
function when(condition) {
  return condition === void 0 ? {} : { when: condition };
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
  const seen = new Set(names.slice(0, MOST_SHARED_SECRETS));
  return ({ name }) => seen.has(fold(name)) ? void 0 : `it is among the first ${MOST_SHARED_SECRETS} secrets of the organization, which is all that a workflow gets`;
}
function fold(name) {
  return name.toUpperCase();
}
function supply(kind, item, environment, { source, layer, when: condition }, describe) {
  const name = fold(item.name);
  const updatedAt = item.updated_at;
  const isTime = updatedAt !== void 0 && !Number.isNaN(Date.parse(updatedAt));
  return {
    role: "supplies",
    name,
    channel: CHANNELS[kind],
    environment,
    phases: ["build", "run"],
    value: kind === "secrets" ? { kind: "hidden" } : infoOf(name, item.value, environment, describe),
    place: { source },
    layer,
    ...when(condition),
    ...isTime && { updatedAt }
  };
}
function infoOf(name, value, environment, describe) {
  if (value === void 0 || value === null) return { kind: "hidden" };
  const text2 = typeof value === "string" ? value : JSON.stringify(value);
  return describe(name, text2, environment);
}

export {
  parseRepository,
  fullName,
  serverHost,
  repositoryOfRemote,
  CHANNELS,
  BOTH,
  planOf,
  ALL_VARIABLES,
  HAS,
  mendOf,
  NOWHERE,
  unseen,
  blindRow,
  suppliesOf,
  fold,
  infoOf,
  readOutsideFile,
  outsiderOf,
  ownEnvironment
};
