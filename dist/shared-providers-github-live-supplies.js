import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  CHANNELS,
  fullName
} from "./shared-providers-github-answers.gen.js";
import {
  readOutsideFile
} from "./shared-net-outside-file.js";
import {
  memberAt,
  readJson,
  text
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/net/github-event.ts
var LARGEST_EVENT = 25 * 1024 * 1024;
function eventPayload({ GITHUB_EVENT_PATH = "" }) {
  const parsed = readJson(readOutsideFile(GITHUB_EVENT_PATH, LARGEST_EVENT) ?? "");
  return parsed.ok ? parsed.value : void 0;
}
function outsiderOf(env) {
  if (env.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
  return isOfFork(env) ? "fork" : void 0;
}
function isOfFork(env) {
  if (!/^pull_request(?!_target)/.test(env.GITHUB_EVENT_NAME ?? "")) return false;
  const payload = eventPayload(env);
  if (payload === void 0) return true;
  const pull = memberAt(payload, "pull_request");
  const head = text(memberAt(pull, "head", "repo", "full_name"));
  const base = text(memberAt(pull, "base", "repo", "full_name"));
  return head === void 0 || head !== base;
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
  eventPayload,
  outsiderOf,
  suppliesOf,
  fold,
  infoOf
};
