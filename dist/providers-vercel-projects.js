import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  askProject,
  moment,
  openVercel,
  refusalOf
} from "./shared-providers-vercel-answers.gen.js";
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  blindRow2 as blindRow,
  componentOf,
  row,
  servedBy
} from "./shared-providers-github-answers.gen.js";
import {
  namesOf
} from "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  isDeployment
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/vercel/supplies.ts
var LAYER = { shared: 1, project: 2, branch: 3 };
function supplyOf(entry, view, { component, place }, describe) {
  if (!reaches(entry, view)) return void 0;
  const { name, branch, updatedAt } = entry;
  if (branch !== void 0 && view.branch !== void 0 && branch !== view.branch) return void 0;
  const when = conditionOf(entry, view);
  return {
    role: "supplies",
    name,
    channel: "process",
    environment: view.environment,
    ...component === void 0 ? {} : { component },
    phases: ["build", "run"],
    value: infoOf(entry, view, describe),
    place,
    layer: entry.shared ? LAYER.shared : branch === void 0 ? LAYER.project : LAYER.branch,
    ...when === void 0 ? {} : { when },
    ...updatedAt === void 0 ? {} : { updatedAt },
    ...entry.managed ? { injected: true } : {}
  };
}
function reaches({ targets, custom, everyCustom }, view) {
  if (view.custom === void 0) return targets.has(view.target);
  return everyCustom || custom.has(view.custom);
}
function conditionOf({ branch }, view) {
  if (branch !== void 0 && view.branch === void 0) return `the branch is ${branch}`;
  if (view.target === "development" && !view.asked)
    return "`vercel env pull` or `vercel dev` brings it from Vercel";
  return void 0;
}
function infoOf({ name, value }, view, describe) {
  return value === void 0 ? { kind: "hidden" } : describe(name, value, view.environment);
}

// providers/vercel/system.ts
var PREFIX = /* @__PURE__ */ new Map([
  ["astro", "PUBLIC_"],
  ["blitzjs", "NEXT_PUBLIC_"],
  ["create-react-app", "REACT_APP_"],
  ["gatsby", "GATSBY_"],
  ["nextjs", "NEXT_PUBLIC_"],
  ["nuxtjs", "NUXT_ENV_"],
  ["redwoodjs", "REDWOOD_ENV_"],
  ["sanity", "SANITY_STUDIO_"],
  ["solidstart", "VITE_"],
  ["sveltekit", "PUBLIC_"],
  ["sveltekit-1", "PUBLIC_"],
  ["vite", "VITE_"],
  ["vue", "VUE_APP_"]
]);
function* systemSupplies({ autoExposeSystemEnvs, framework }, view, { component, place }) {
  if (autoExposeSystemEnvs !== true || view.target === "development") return;
  const base = {
    role: "supplies",
    channel: "process",
    environment: view.environment,
    ...component === void 0 ? {} : { component },
    value: { kind: "hidden" },
    place,
    layer: 0,
    injected: true
  };
  const prefix = PREFIX.get(framework ?? "");
  for (const name of namesOf("vercel")) {
    yield { ...base, name, phases: ["build", "run"] };
    if (prefix !== void 0 && name.startsWith("VERCEL_"))
      yield { ...base, name: prefix + name, phases: ["build"] };
  }
}

// providers/vercel/views.ts
var USUAL = ["production", "preview", "development"];
function viewsOf({ wanted, whole }, custom, configured, { canonical }) {
  const all = [
    ...USUAL.map((target) => ({ target })),
    ...custom.map(({ id, slug }) => ({ target: slug, custom: id }))
  ];
  const views = [];
  const unmatched = [];
  for (const want of wanted) {
    const { environment, from, branch } = want;
    const found = all.find(
      ({ target }) => from === void 0 ? canonical(target) === environment : target === from
    );
    if (found === void 0) unmatched.push(want);
    else views.push({ environment, ...found, ...branch && { branch }, asked: true });
  }
  for (const one of whole ? all : []) {
    const environment = canonical(one.target);
    if (!configured.has(environment)) views.push({ environment, ...one, asked: false });
  }
  return { views, unmatched };
}
function needsCustom({ wanted, whole }, environments, { canonical }) {
  const usual = new Set(USUAL.map(canonical));
  return wanted.some(({ environment, from = environment }) => !usual.has(from)) || whole && environments.some((one) => isDeployment(one) && !usual.has(one));
}

// providers/vercel/project.ts
async function readProject(api, ask, { configured }, context) {
  try {
    const named = needsCustom(ask, context.environments, context);
    return seen(await askProject(api, ask, named), ask, configured, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unseen(ask, refusalOf(error, ask), configured, context);
  }
}
function unseen({ wanted, whole, component }, problem, configured, context) {
  const others = whole ? servedBy(context).filter((one) => !configured.has(one)) : [];
  const environments = /* @__PURE__ */ new Set([...wanted.map(({ environment }) => environment), ...others]);
  return {
    coverage: [...environments].map(
      (one) => blindRow(one, component, problem.message, problem.hint)
    ),
    supplies: [],
    deployments: [],
    problems: [problem]
  };
}
function seen(answer, ask, configured, context) {
  const { project, entries, gaps } = answer;
  const { views, unmatched } = viewsOf(ask, answer.custom ?? [], configured, context);
  const where = {
    ...whereOf(ask, answer, context),
    place: { source: `Vercel project ${project?.name ?? ask.name ?? ask.project}` }
  };
  const supplies = views.flatMap((view) => [
    ...entries.flatMap((entry) => supplyOf(entry, view, where, context.describe) ?? []),
    ...project === void 0 ? [] : systemSupplies(project, view, where)
  ]);
  const foreign = unmatched.map(({ environment, from = environment }) => ({
    code: "vercel-no-environment",
    message: `${where.place.source} has no environment that ${from} stands for`,
    hint: `Name one of its own as \`environment\` of the source of ${environment} in envparity.yaml`
  }));
  return {
    coverage: [
      ...views.filter(isSource).map((view) => rowOf(view, where, answer, supplies)),
      ...unmatched.map(
        ({ environment }, index) => blindRow(environment, where.component, foreign[index]?.message ?? "")
      )
    ],
    supplies,
    deployments: views.flatMap((view) => deploymentOf(view, where, answer)),
    problems: [...foreign, ...gaps.map((gap) => refusalOf(gap, ask))]
  };
}
function isSource({ target, asked }) {
  return asked || target !== "development";
}
function whereOf({ component, whole }, { project }, { components }) {
  if (component !== void 0) return { component };
  const deployed = componentOf([project?.rootDirectory ?? ""], components);
  if (deployed.component !== void 0 || !whole) return deployed;
  const apps = new Set(components.all.flatMap(({ id }) => components.consumers(id)));
  return apps.size > 1 ? { component: "." } : {};
}
function rowOf({ environment, target, custom }, { component, place }, { hidden, gaps }, supplies) {
  const [gap] = gaps;
  const concealed = hidden > 0 && (target === "production" || custom !== void 0);
  const values = supplies.some(
    (supply) => supply.environment === environment && supply.value.kind === "hidden" && !supply.injected
  ) ? "partial" : "complete";
  const why = concealed ? `the token may not see ${hidden} of the variables of ${place.source} for ${target}` : gap?.message;
  return row({
    environment,
    ...component === void 0 ? {} : { component },
    names: why === void 0 ? "complete" : "partial",
    values: why === void 0 ? values : "partial",
    ...why === void 0 ? {} : { why }
  });
}
function deploymentOf({ environment, target }, { component, place }, { project }) {
  const current = target === "production" ? project?.targets?.production : void 0;
  const createdAt = moment(current?.createdAt);
  if (createdAt === void 0) return [];
  return [{ environment, ...component === void 0 ? {} : { component }, createdAt, place }];
}

// providers/vercel/projects.ts
var AT_ONCE = 4;
async function readProjects(plan, token, context) {
  try {
    const api = openVercel(context, token);
    const seen2 = [];
    for (let start = 0; start < plan.asks.length; start += AT_ONCE) {
      const asks = plan.asks.slice(start, start + AT_ONCE);
      seen2.push(...await Promise.all(asks.map((ask) => readProject(api, ask, plan, context))));
    }
    return seen2;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, ...hint === void 0 ? {} : { hint } };
    return refuseProjects(plan, problem, context);
  }
}
function refuseProjects({ asks, configured }, problem, context) {
  return asks.map((ask, index) => {
    const seen2 = unseen(ask, problem, configured, context);
    return index === 0 ? seen2 : { ...seen2, problems: [] };
  });
}
export {
  readProjects,
  refuseProjects
};
