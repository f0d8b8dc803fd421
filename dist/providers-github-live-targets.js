import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  CHANNELS,
  NOWHERE,
  blindRow,
  fullName,
  mendOf,
  openClient,
  outsiderOf,
  suppliesOf,
  unseen,
  validateEnvironmentList,
  validateRepository,
  validateSecretList,
  validateVariableList
} from "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import {
  HttpError
} from "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/github/live/answers.ts
var SECRETS = {
  validate: validateSecretList,
  itemsOf: ({ secrets }) => secrets
};
var VARIABLES = {
  validate: validateVariableList,
  itemsOf: ({ variables }) => variables
};
var ENVIRONMENTS = {
  validate: validateEnvironmentList,
  itemsOf: ({ environments }) => environments
};
var known = /* @__PURE__ */ new WeakMap();
function answersOf({ owner, name }, open, env) {
  const root = ["repos", owner, name];
  const repository = fullName({ owner, name });
  const memory = known.get(env) ?? { lists: /* @__PURE__ */ new Map(), personal: /* @__PURE__ */ new Map() };
  known.set(env, memory);
  const list = (path, shape, what) => once(memory.lists, path, async () => (await open()).list(path, shape, what));
  const named = (path, kind, what) => kind === "secrets" ? list(path, SECRETS, what) : list(path, VARIABLES, what);
  const environments = () => list([...root, "environments"], ENVIRONMENTS, `the environments of ${repository}`);
  return {
    environments,
    own: (kind) => named([...root, "actions", kind], kind, `the ${kind} of ${repository}`),
    shared: async (kind) => {
      const what = `the ${kind} that ${repository} gets of its organization`;
      const found = await named([...root, "actions", `organization-${kind}`], kind, what);
      if (!isNowhere(found)) return found;
      const personal = await once(
        memory.personal,
        root,
        async () => isPersonal(await open(), root, repository)
      );
      return personal ? { items: [] } : found;
    },
    of: async (environment, kind) => {
      const what = `the ${kind} of the environment ${environment} of ${repository}`;
      const asked = (name2) => named([...root, "environments", name2, kind], kind, what);
      const found = await asked(environment);
      if (!isNowhere(found)) return found;
      const all = await environments();
      if (all.gap !== void 0) return found;
      const listed = all.items.find((one) => isSameEnvironment(one.name, environment));
      if (listed === void 0) return void 0;
      return listed.name === environment ? found : asked(listed.name);
    },
    dependabot: () => list([...root, "dependabot", "secrets"], SECRETS, `the Dependabot secrets of ${repository}`)
  };
}
function once(memory, path, ask) {
  const key = path.join("\n");
  const answer = memory.get(key) ?? ask();
  memory.set(key, answer);
  return answer;
}
function isSameEnvironment(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function isNowhere({ gap, items }) {
  return items.length === 0 && gap instanceof HttpError && gap.status === 404;
}
async function isPersonal(client, path, repository) {
  try {
    const { owner } = await client.get(path, validateRepository, `the repository ${repository}`);
    return owner.type === "User";
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

// providers/github/live/look.ts
var NOTHING = { items: [] };
async function lookAt(world, wanted) {
  const { answers, repository, used, context, isDependabot } = world;
  const { environment, kinds } = wanted;
  const named = await namesOf(answers, wanted, context);
  const parts = await Promise.all(
    [...kinds].map(async (kind) => ({
      kind,
      scopes: await scopesOf(answers, kind, named.names, isDependabot)
    }))
  );
  const missing = wanted.from !== void 0 && parts.some(({ scopes }) => scopes.own.gap === void 0 && scopes.environments.size === 0);
  const gone = missing ? nowhere(wanted, repository) : void 0;
  const mend = (kind) => mendOf(kind, environment, used, context);
  return {
    environment,
    coverage: parts.map(
      ({ kind, scopes }) => gone === void 0 ? rowOf(kind, environment, gapsOf(scopes, named.gap), scopes, mend(kind)) : blindRow(kind, environment, gone.message, gone.hint)
    ),
    supplies: parts.flatMap(
      ({ kind, scopes }) => gone === void 0 ? suppliesOf(kind, scopes, wanted, repository, context.describe) : []
    ),
    names: named.names,
    problems: [
      ...gone === void 0 ? [] : [gone],
      ...parts.flatMap(({ scopes }) => gapsOf(scopes, named.gap)).filter((gap) => context.asked || !isRefusal(gap)).map(({ code, message, hint }) => ({ code, message, ...hint ? { hint } : {} }))
    ]
  };
}
async function namesOf(answers, { environment, names, from, bare }, { canonical }) {
  if (from !== void 0) return { names: [from] };
  if (names !== void 0 && (bare || names.length > 0)) return { names };
  const { items, gap } = await answers.environments();
  const found = items.map(({ name }) => name).filter((name) => canonical(name) === environment);
  return { names: found, ...gap === void 0 ? {} : { gap } };
}
async function scopesOf(answers, kind, names, dependabot) {
  const own = await answers.own(kind);
  if (own.gap !== void 0 && own.items.length === 0)
    return { own, shared: NOTHING, environments: /* @__PURE__ */ new Map() };
  const [shared, replaced, ...lists] = await Promise.all([
    answers.shared(kind),
    dependabot && kind === "secrets" ? answers.dependabot() : void 0,
    ...names.map((name) => answers.of(name, kind))
  ]);
  const environments = names.flatMap((name, index) => {
    const list = lists[index];
    return list === void 0 ? [] : [[name, list]];
  });
  return {
    own,
    shared,
    environments: new Map(environments),
    ...replaced === void 0 ? {} : { dependabot: replaced }
  };
}
function gapsOf({ own, shared, environments, dependabot }, more) {
  const lists = [own, shared, ...environments.values(), dependabot ?? NOTHING];
  return [...lists.flatMap(({ gap }) => gap ?? []), ...more === void 0 ? [] : [more]];
}
var REFUSALS = /* @__PURE__ */ new Set([
  "http-unauthorized",
  "http-forbidden",
  "http-not-found"
]);
function isRefusal(gap) {
  return REFUSALS.has(gap.code);
}
function rowOf(kind, environment, [gap], { own, dependabot }, mend) {
  const replaced = dependabot === void 0 ? void 0 : "this is a run of Dependabot, which gets secrets of its own, and those of the organization cannot be listed";
  const why = gap?.message ?? replaced;
  if (own.gap !== void 0 && own.items.length === 0)
    return blindRow(kind, environment, why ?? "", mend);
  const names = why === void 0 ? "complete" : "partial";
  return {
    role: "supplies",
    environment,
    channel: CHANNELS[kind],
    names,
    values: kind === "secrets" ? "none" : names,
    ...why === void 0 ? {} : { why },
    ...gap === void 0 || mend === void 0 ? {} : { mend }
  };
}
function nowhere({ environment, from = "" }, repository) {
  return {
    code: "github-no-environment",
    message: `${fullName(repository)} has no environment ${from} on GitHub`,
    hint: `Name one of its own as \`environment\` of the source of ${environment} in envparity.yaml`
  };
}

// providers/github/live/targets.ts
async function readTargets(targets, used, context, { address, token }) {
  let client;
  const open = () => {
    client ??= openClient(address, token, context);
    return client;
  };
  const parts = await Promise.all(targets.map((target) => readTarget(target, used, context, open)));
  return {
    coverage: parts.flatMap(({ coverage }) => coverage),
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems)
  };
}
async function readTarget({ repository, wanted }, used, context, open) {
  if (repository === void 0) {
    const coverage = wanted.flatMap((one) => unseen(one, NOWHERE, used, context));
    const problems = context.asked ? [NOWHERE] : [];
    return { coverage, observations: [], facts: [], problems };
  }
  const answers = answersOf(repository, open, context.env);
  const isDependabot = outsiderOf(context.env) === "dependabot";
  const seen = await Promise.all(
    wanted.map((one) => lookAt({ answers, repository, used, context, isDependabot }, one))
  );
  return {
    coverage: seen.flatMap(({ coverage }) => coverage),
    observations: seen.flatMap(({ supplies }) => supplies),
    facts: seen.flatMap((one) => namesOf2(one, repository)),
    problems: seen.flatMap(({ problems }) => problems)
  };
}
function namesOf2({ environment, names }, repository) {
  const place = { source: `GitHub repository ${fullName(repository)}` };
  return names.map((name) => ({ fact: "named-environment", environment, name, place }));
}
export {
  readTargets
};
