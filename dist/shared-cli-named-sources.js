import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  clock
} from "./shared-cli-clock.js";
import {
  canonical
} from "./shared-rules-malformations.js";
import {
  UserError
} from "./shared-errors.js";

// src/cli/named-sources.ts
var COMMAND_LINE = { file: "envparity", line: 1, column: 1 };
async function withNamedSources(config, settings, env) {
  const { from = [], snapshots = [], maxAge } = settings;
  const aged = maxAge === void 0 ? config : withMaxAge(config, maxAge);
  const named = from.length === 0 ? [] : fromSources(aged, settings);
  if (settings.phase !== void 0 && !from.includes("process"))
    throw wrongUse("--phase says what this process is", "Add `--from process`");
  const taken = snapshots.length === 0 ? [] : await snapshotSources(aged, settings, env);
  return [...named, ...taken].length === 0 ? aged : override(aged, [...named, ...taken]);
}
function fromSources(config, settings) {
  const { from = [], environments = [], phase } = settings;
  const [name, ...others] = environments;
  if (name === void 0 || others.length > 0)
    throw wrongUse("--from needs the one environment that it is about", "Add `--environment NAME`");
  const environment = canonical(name, config);
  const known = config.environments.get(environment)?.sources ?? [];
  return from.flatMap((provider) => {
    const own = known.filter((source) => source.provider === provider);
    const sources = own.length > 0 ? own : [{ provider, value: true }];
    return sources.map((source) => ({
      environment,
      source: provider === "process" && phase ? { provider, value: { phase } } : source
    }));
  });
}
async function snapshotSources(config, { snapshots = [], environments, offline, maxAge }, env) {
  const { readSnapshot } = await import("./cli-read-snapshot.js");
  const only = environments?.map((name) => canonical(name, config));
  const options = { env, now: clock(env), offline, ...maxAge === void 0 ? {} : { maxAge } };
  const named = [];
  for (const at of snapshots) {
    const value = await readSnapshot(at, options);
    const [sole, ...others] = only ?? [];
    if ("refused" in value && (sole === void 0 || others.length > 0)) throw value.refused;
    const environment = "opened" in value ? canonical(value.opened.file.environment, config) : sole ?? "";
    if (only !== void 0 && !only.includes(environment)) throw notLookedAt(at, environment);
    named.push({ environment, source: { provider: "snapshot", value } });
  }
  return named;
}
function notLookedAt(at, environment) {
  const name = /^[\w.-]+$/.test(environment) ? environment : "NAME";
  const what = at === "-" ? "the snapshot" : at;
  return wrongUse(
    `${what} was taken in ${environment}, which is not looked at`,
    `Add \`--environment ${name}\``
  );
}
function override(config, named) {
  const environments = new Map(config.environments);
  for (const name of new Set(named.map(({ environment }) => environment))) {
    const { aliases = [], place = COMMAND_LINE } = config.environments.get(name) ?? {};
    const sources = named.filter(({ environment }) => environment === name);
    environments.set(name, {
      name,
      aliases,
      sources: sources.map(({ source }) => source),
      place
    });
  }
  return { ...config, environments };
}
function withMaxAge(config, maxAge) {
  const aged = [...config.environments].map(([name, environment]) => {
    const sources = environment.sources?.map(
      (source) => source.provider === "snapshot" ? { ...source, value: { at: source.value, maxAge } } : source
    );
    return [name, sources === void 0 ? environment : { ...environment, sources }];
  });
  return { ...config, environments: new Map(aged) };
}
function wrongUse(message, hint) {
  return new UserError("wrong-use", message, { hint });
}

export {
  withNamedSources
};
