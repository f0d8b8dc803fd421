import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  clock
} from "./shared-cli-clock.js";
import {
  canonical
} from "./shared-config-environments.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/cli/named-sources.ts
var COMMAND_LINE = { file: "envparity", line: 1, column: 1 };
async function withNamedSources(config, settings, env) {
  const { from = [], snapshots = [], egress = [], maxAge } = settings;
  if ([...snapshots, ...egress].filter((at) => at === "-").length > 1)
    throw wrongUse("standard input can be read once only", "Name files for all but one");
  const aged = maxAge === void 0 ? config : withMaxAge(config, maxAge);
  const named = from.length === 0 ? [] : fromSources(aged, settings);
  if (settings.phase !== void 0 && !from.includes("process"))
    throw wrongUse("--phase says what this process is", "Add `--from process`");
  const taken = snapshots.length === 0 ? [] : await snapshotSources(aged, settings, env);
  const sourced = [...named, ...taken].length === 0 ? aged : override(aged, [...named, ...taken]);
  return egress.length === 0 ? sourced : withObservations(sourced, settings, env);
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
async function snapshotSources(config, settings, env) {
  const { SNAPSHOT } = await import("./snapshot-open.js");
  const read = await readAll(settings.snapshots ?? [], SNAPSHOT, config, settings, env);
  return read.map(({ environment, value }) => ({
    environment,
    source: { provider: "snapshot", value }
  }));
}
async function withObservations(config, settings, env) {
  const { OBSERVATION } = await import("./egress-observation.js");
  const read = await readAll(settings.egress ?? [], OBSERVATION, config, settings, env);
  const environments = new Map(config.environments);
  for (const name of new Set(read.map(({ environment }) => environment))) {
    const observed = read.filter(({ environment }) => environment === name);
    const known = environments.get(name) ?? { name, aliases: [], place: COMMAND_LINE };
    const { ranges = [], place = COMMAND_LINE } = known.egress ?? {};
    const values = observed.map(({ value }) => value);
    environments.set(name, {
      ...known,
      egress: { ...known.egress, ranges, place, observed: values }
    });
  }
  return { ...config, environments };
}
async function readAll(places, kind, config, { environments, offline, maxAge }, env) {
  const { readCarried } = await import("./cli-read-carried.js");
  const only = environments?.map((name) => canonical(name, config));
  const options = { env, now: clock(env), offline, ...maxAge === void 0 ? {} : { maxAge } };
  const all = [];
  for (const at of places) {
    const value = await readCarried(at, kind, options);
    const [sole, ...others] = only ?? [];
    if ("refused" in value && (sole === void 0 || others.length > 0)) throw value.refused;
    const environment = "opened" in value ? canonical(value.opened.file.environment, config) : sole ?? "";
    if (only !== void 0 && !only.includes(environment)) throw notLookedAt(at, kind, environment);
    all.push({ environment, value });
  }
  return all;
}
function notLookedAt(at, { id }, environment) {
  const name = /^[\w.-]+$/.test(environment) ? environment : "NAME";
  const what = at === "-" ? `the ${id}` : at;
  return wrongUse(
    `${what} was taken in ${environment}, which is not looked at`,
    `Add \`--environment ${name}\``
  );
}
function override(config, named) {
  const environments = new Map(config.environments);
  for (const name of new Set(named.map(({ environment }) => environment))) {
    const known = config.environments.get(name) ?? { name, aliases: [], place: COMMAND_LINE };
    const sources = named.filter(({ environment }) => environment === name);
    environments.set(name, { ...known, sources: sources.map(({ source }) => source) });
  }
  return { ...config, environments };
}
function withMaxAge(config, maxAge) {
  const aged = [...config.environments].map(([name, environment]) => {
    const { sources, egress } = environment;
    const agedSources = sources?.map(
      (source) => source.provider === "snapshot" ? { ...source, value: { at: source.value, maxAge } } : source
    );
    const observed = egress?.observed?.map((one) => ({ ...one, maxAge }));
    return [
      name,
      {
        ...environment,
        ...agedSources === void 0 ? {} : { sources: agedSources },
        ...egress === void 0 || observed === void 0 ? {} : { egress: { ...egress, observed } }
      }
    ];
  });
  return { ...config, environments: new Map(aged) };
}
function wrongUse(message, hint) {
  return new UserError("wrong-use", message, { hint });
}

export {
  withNamedSources
};
