import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  clock
} from "./shared-cli-clock.js";
import {
  textOf
} from "./shared-cli-options.js";
import {
  visible,
  visibleJson
} from "./shared-report-escape.js";
import {
  package_default
} from "./shared-package.js";
import {
  makeDescribe
} from "./shared-values-describe.js";
import {
  look,
  platformOf,
  portable
} from "./shared-values-portable.js";
import "./shared-late-late-values.js";
import "./shared-wellknown-names.js";
import {
  canonical,
  keyOf
} from "./shared-values-key.js";
import "./shared-model-environment.js";
import "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/cli/commands/snapshot.ts
import { renameSync, rmSync, writeFileSync } from "node:fs";

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
    ...key === void 0 ? {} : { keyId: key.id },
    variables: seen.filter(({ name }) => NAME.test(name)).map(entry)
  };
}
function renderSnapshot(file, key) {
  if (key === void 0) return `${canonical(file)}
`;
  const signature = { keyId: key.id, hmac: key.sign(canonical(file)) };
  return `${canonical({ ...file, signature })}
`;
}
function entry({ name, value, injected }) {
  if (value.kind === "empty") return { name, empty: true };
  if (value.kind === "hidden" || injected) return { name };
  const { traits, digest } = value;
  return {
    name,
    ...isEmpty(traits) ? {} : { traits: portable(traits) },
    ...digest === void 0 ? {} : { digest: digest.hmac }
  };
}
function isEmpty(traits) {
  return Object.keys(traits).length === 0;
}

// src/cli/commands/snapshot.ts
var runSnapshot = async (args, settings) => {
  const { env } = process;
  const key = keyOf(env);
  const component = componentOf(textOf(args, "component"));
  const file = takeSnapshot({
    env,
    environment: environmentOf(settings),
    now: clock(env),
    version: package_default.version,
    ...component === void 0 ? {} : { component },
    ...settings.phase === void 0 ? {} : { phase: settings.phase },
    ...key === void 0 ? {} : { key }
  });
  const text = visibleJson(renderSnapshot(file, key));
  const output = textOf(args, "output");
  const notes = notesOf(file);
  if (output === void 0) return { stdout: text, notes, exitCode: 0 };
  write(output, text);
  const wrote = `Wrote ${visible(output)}: ${file.variables.length} names of ${visible(file.environment)}`;
  return { stdout: "", notes: [wrote, ...notes], exitCode: 0 };
};
function environmentOf({ environments = [] }) {
  const [name, ...others] = environments;
  if (name !== void 0 && others.length === 0 && name.length <= 200) return name;
  throw new UserError("wrong-use", "a snapshot is of one environment", {
    hint: "Add `--environment production`, or whichever this process runs in"
  });
}
function componentOf(text) {
  return text?.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, "");
}
function notesOf({ phase, keyId }) {
  const unsaid = "note: nothing here says whether this is a build or the running program, so nothing can be absent. Add --phase build or --phase run";
  const unsigned = "note: ENVPARITY_KEY is not set: the snapshot is not signed, and its values cannot be compared";
  return [...phase === void 0 ? [unsaid] : [], ...keyId === void 0 ? [unsigned] : []];
}
function write(path, text) {
  const half = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(half, text, { flag: "wx" });
    renameSync(half, path);
  } catch (cause) {
    rmSync(half, { force: true });
    throw new UserError("unwritable", `${path} could not be written`, {
      hint: "Check that its folder is there and can be written to",
      cause
    });
  }
}
export {
  runSnapshot
};
