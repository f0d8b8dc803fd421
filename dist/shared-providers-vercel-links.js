import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isDeployment,
  member,
  readJson,
  text
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// providers/vercel/coverage.ts
function row(part) {
  return { role: "supplies", channel: "process", ...part };
}
function blindRow(environment, component, why, mend) {
  return row({
    environment,
    ...component === void 0 ? {} : { component },
    names: "none",
    values: "none",
    why,
    ...mend === void 0 ? {} : { mend }
  });
}
function unasked(signs, known, environments, { linked: linked2 }) {
  return signs.flatMap(
    (sign) => environments.filter((one) => isDeployment(one) && !known.some((other) => covers(other, one, sign))).map((one) => blindRow(one, sign.component, whyOf(sign), mendOf(one, linked2)))
  );
}
function covers(known, environment, { component }) {
  if (known.environment !== environment) return false;
  return component === void 0 || known.component === void 0 || known.component === component;
}
function whyOf({ file, dependency }) {
  const sign = dependency === void 0 ? file : `${dependency} in ${file}`;
  return `Vercel holds its variables (${sign} says so), and envparity has not asked there`;
}
function mendOf(environment, linked2) {
  if (linked2) return "VERCEL_TOKEN=\u2026 envparity check";
  return /^[\w.-]+$/.test(environment) ? `vercel env ls ${environment}` : void 0;
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
  const unique = new Map(
    links.map((link) => [JSON.stringify([link.project, link.team, link.component]), link])
  );
  return { links: [...unique.values()].slice(0, MOST_LINKS), problems };
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
  for (const { path } of tree.files) {
    const kind = LINK_FILE.exec(path)?.[1];
    if (kind === void 0 || pullRequest && tree.tracked(path) !== false) continue;
    const parsed = readJson(tree.text(path) ?? "");
    if (!parsed.ok) continue;
    const folder = path.replace(LINK_FILE, "");
    if (kind === "repo") yield* repoLinks(parsed.value, folder, components);
    else yield* projectLink(parsed.value, folder, components);
  }
}
function* projectLink(value, folder, components) {
  const project = text(member(value, "projectId"));
  if (!project) return;
  const root = text(member(member(value, "settings"), "rootDirectory")) ?? "";
  yield {
    project,
    ...teamOf(text(member(value, "orgId"))),
    ...nameOf(member(value, "projectName")),
    ...componentOf([folder, root], components)
  };
}
function* repoLinks(value, folder, components) {
  const projects = member(value, "projects");
  for (const entry of Array.isArray(projects) ? projects : []) {
    const project = text(member(entry, "id"));
    if (!project) continue;
    yield {
      project,
      ...teamOf(text(member(entry, "orgId")) ?? text(member(value, "orgId"))),
      ...nameOf(member(entry, "name")),
      ...componentOf([folder, text(member(entry, "directory")) ?? ""], components)
    };
  }
}
function teamOf(org) {
  return org?.startsWith("team_") ? { team: org } : {};
}
function nameOf(value) {
  return typeof value === "string" && value !== "" ? { name: value } : {};
}
function componentOf(path, components) {
  const folder = path.flatMap((part) => part.split("/")).filter((part) => part !== "" && part !== ".").join("/");
  if (folder === "") return {};
  const { id } = components.of(`${folder}/-`);
  return id === "." ? {} : { component: id };
}

export {
  row,
  blindRow,
  unasked,
  servedBy,
  findLinks,
  componentOf
};
