import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderCarried,
  takenFor,
  takenIn
} from "./shared-cli-taken.js";
import {
  writeOutput
} from "./shared-cli-write-output.js";
import "./shared-picocolors-picocolors.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  textOf,
  visible,
  visibleJson
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import {
  package_default
} from "./shared-package.js";
import "./shared-scan.js";
import {
  makeDescribe
} from "./shared-values-describe.js";
import {
  SNAPSHOT,
  look,
  portable
} from "./shared-wellknown-names.js";
import {
  platformOf
} from "./shared-wellknown-platform.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  isCredential
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/snapshot/take.ts
var NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,255}$/;
function takeSnapshot(options) {
  const { env, environment, component, now, key, version } = options;
  const platform = platformOf(env);
  const phase = options.phase ?? platform?.phase;
  const describe = makeDescribe(() => void 0, key);
  const seen = look(env, (name, value) => describe(name, value, environment));
  return {
    schemaVersion: 1,
    takenAt: now.toISOString(),
    environment,
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    ...platform === void 0 ? {} : { platform: platform.id },
    version,
    ...key === void 0 ? {} : { keyIds: key.ids },
    variables: seen.filter(({ name }) => NAME.test(name) && !isCredential(name)).map(entry)
  };
}
function entry({ name, value, injected }) {
  if (value.kind === "empty") return { name, empty: true };
  if (value.kind === "hidden" || injected) return { name };
  const { traits, digest } = value;
  return {
    name,
    ...isEmpty(traits) ? {} : { traits: portable(traits) },
    ...digest === void 0 ? {} : { digest }
  };
}
function isEmpty(traits) {
  return Object.keys(traits).length === 0;
}

// src/cli/commands/snapshot.ts
var runSnapshot = async (args, settings) => {
  const { env } = process;
  const key = keyOf(env);
  const component = takenFor(args);
  const file = takeSnapshot({
    env,
    environment: takenIn(settings, "a snapshot"),
    now: clock(env),
    version: package_default.version,
    ...component === void 0 ? {} : { component },
    ...settings.phase === void 0 ? {} : { phase: settings.phase },
    ...key === void 0 ? {} : { key }
  });
  const text = visibleJson(renderCarried(file, SNAPSHOT, key));
  const output = textOf(args, "output");
  const notes = notesOf(file);
  if (output === void 0) return { stdout: text, notes, exitCode: 0 };
  writeOutput(output, text);
  const wrote = `Wrote ${visible(output)}: ${file.variables.length} names of ${visible(file.environment)}`;
  return { stdout: "", notes: [wrote, ...notes], exitCode: 0 };
};
function notesOf({ phase, keyIds }) {
  const unsaid = "note: nothing here says whether this is a build or the running program, so nothing can be absent. Add --phase build or --phase run";
  const unsigned = "note: ENVPARITY_KEY is not set: the snapshot is not signed, and its values cannot be compared";
  return [...phase === void 0 ? [unsaid] : [], ...keyIds === void 0 ? [unsigned] : []];
}
export {
  runSnapshot
};
