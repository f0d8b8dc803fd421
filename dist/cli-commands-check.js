import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  RENDERERS
} from "./shared-cli-renderers.js";
import {
  writeOutput
} from "./shared-cli-write-output.js";
import "./shared-cli-source-text.js";
import {
  progress
} from "./shared-cli-progress.js";
import {
  assertFolderArgument,
  pathOf
} from "./shared-picocolors-picocolors.js";
import {
  exitCodeOf
} from "./shared-cli-file-names.js";
import "./shared-home.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import "./shared-report-uri.js";
import "./shared-report-complete.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  problemNotes,
  textOf,
  visible
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-package.js";
import "./shared-scan.js";
import {
  examine
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import {
  keyOf
} from "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  decode,
  readBounded,
  readConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/baseline.ts
import { join } from "node:path";
var USUAL = "envparity.lock.json";
async function readBaseline(root, { baseline, updateBaseline: updateBaseline2 }, config) {
  const own = config.baseline.file;
  if (baseline === void 0 && own?.split(/[\\/]/).includes(".."))
    throw new UserError("baseline-outside", `baseline.file leads out of the repository: ${own}`, {
      hint: "Name a file outside with `--baseline`"
    });
  const title = baseline ?? own ?? USUAL;
  const path = baseline ?? join(root, title);
  const outcome = readBounded(path, title);
  if (!("bytes" in outcome)) {
    if (baseline !== void 0 && !updateBaseline2)
      throw new UserError("no-such-baseline", `the baseline ${baseline} could not be read`, {
        hint: "Write it with `--update-baseline`, or name another one"
      });
    return { path, title };
  }
  const decoded = decode(outcome.bytes, title);
  const { parseBaseline } = await import("./baseline-file.js");
  const file = parseBaseline("text" in decoded ? decoded.text : "", title);
  return { path, title, file };
}
async function updateBaseline(kept, { view }, config, env) {
  const [{ renderBaseline, settled }, { takeBaseline }] = await Promise.all([
    import("./baseline-file.js"),
    import("./baseline-take.js")
  ]);
  const key = keyOf(env);
  const now = takeBaseline(view.matrix, {
    now: clock(env),
    addresses: config.baseline.addresses === true,
    ...key === void 0 ? {} : { key }
  });
  const file = settled(now, kept.file);
  writeOutput(kept.path, renderBaseline(file));
  const counts = `${file.variables.length} names, ${file.egress.length} addresses, ${file.allowlists.length} allowlists`;
  const secret = key === void 0 && now.egress.length > 0 && !config.baseline.addresses;
  return [
    `Wrote ${visible(kept.title)}: ${counts}`,
    ...file.variables.length > 0 ? ["note: it names what production holds; keep it out of a public repository (`--baseline`)"] : [],
    ...secret ? [
      "note: ENVPARITY_KEY is not set, so only the number of addresses is kept, and no change of one is seen"
    ] : []
  ];
}

// src/cli/commands/check.ts
var runCheck = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, since, offline, format, color, debug } = settings;
  const config = await withNamedSources(
    await readConfig(root, settings.config),
    settings,
    process.env
  );
  const kept = await readBaseline(root, settings, config);
  const checked = await examine({
    root,
    config,
    ...kept.file === void 0 ? {} : { baseline: kept.file },
    offline,
    env: process.env,
    now: clock(process.env),
    published,
    onProgress: progress(process.stderr, process.env),
    ...environments === void 0 ? {} : { environments },
    ...since === void 0 ? {} : { since }
  });
  const { report } = checked;
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  const written = settings.updateBaseline ? await updateBaseline(kept, checked, config, process.env) : [];
  const notes = [...written, ...problemNotes(problems, debug)];
  const exitCode = exitCodeOf(report, settings);
  const output = textOf(args, "output");
  const text = await RENDERERS[format](checked, { root, color, output });
  if (output === void 0) return { stdout: text, notes, exitCode };
  writeOutput(output, text);
  return { stdout: "", notes: [wrote(output, report), ...notes], exitCode };
};
async function published() {
  const { loadPublished } = await import("./egress-published-load.js");
  return loadPublished(process.env);
}
function wrote(output, { findings }) {
  return `Wrote ${visible(output)}: ${counted(findings.length, "finding")}`;
}
export {
  runCheck
};
