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
  FIRST,
  baselineIn,
  fitting,
  newsOf,
  nextState,
  readState,
  tellWebhook,
  watchText
} from "./shared-watch-format.gen.js";
import {
  exitCodeOf,
  fileNamesOf
} from "./shared-cli-file-names.js";
import "./shared-home.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import "./shared-watch-history-format.gen.js";
import {
  LIMITS
} from "./shared-report-markdown-notes.js";
import "./shared-report-verdict.js";
import "./shared-report-uri.js";
import "./shared-report-drift.js";
import "./shared-report-sections.js";
import "./shared-report-headline.js";
import "./shared-report-complete.js";
import "./shared-report-instructions.js";
import "./shared-baseline-compare.js";
import "./shared-baseline-format.gen.js";
import "./shared-baseline-take.js";
import "./shared-report-counted.js";
import {
  REPORT_FORMATS,
  WEBHOOK_FORMATS,
  problemNotes,
  textOf,
  visible,
  visibleJson
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
  MAX_FILE_BYTES,
  decode,
  readBounded,
  readConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/kept-state.ts
import { statSync } from "node:fs";
function readKeptState(path) {
  if (statSync(path, { throwIfNoEntry: false }) === void 0) return FIRST;
  const outcome = readBounded(path, path);
  const decoded = "bytes" in outcome ? decode(outcome.bytes, path) : outcome;
  if ("problem" in decoded)
    throw new UserError("unreadable-state", decoded.problem.message, {
      hint: "Name a file after `--state` that this user may read and write"
    });
  const state = readState(decoded.text);
  if (state !== void 0) return state;
  throw new UserError("foreign-state", `${path} is no state of \`envparity report\``, {
    hint: "Name another file after `--state`; or remove this one, and the next report tells all there is"
  });
}
function keepState(path, before, after) {
  const [old, young = ""] = [before, after].map((state) => fitting(state, textOf2, MAX_FILE_BYTES));
  if (before === FIRST || young !== old) writeOutput(path, young);
}
function textOf2(state) {
  const laidOut = jsonOf(state, 2);
  return Buffer.byteLength(laidOut) <= MAX_FILE_BYTES ? laidOut : jsonOf(state, 0);
}
function jsonOf(state, indent) {
  return `${visibleJson(JSON.stringify(state, void 0, indent))}
`;
}

// src/cli/own-files.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
var MARKS = /[\\*?[\]{}()!+@|^$]/g;
function withoutOwnFiles(config, root, paths) {
  const inside = paths.filter((path) => path !== void 0).map((path) => relative(resolve(root), resolve(path))).filter((path) => path !== "" && !path.startsWith("..") && !isAbsolute(path)).map((path) => path.split(sep).join("/").replace(MARKS, "\\$&"));
  return inside.length === 0 ? config : { ...config, exclude: [...config.exclude, ...inside] };
}

// src/cli/webhook.ts
function webhookOf(args, env) {
  const format = WEBHOOK_FORMATS.find((one) => one === textOf(args, "webhook-format"));
  if (format === void 0) return void 0;
  const { ENVPARITY_WEBHOOK_URL: address = "", ENVPARITY_WEBHOOK_SECRET: secret = "" } = env;
  if (address !== "") return { address, format, ...secret === "" ? {} : { secret } };
  throw new UserError("wrong-use", "--webhook-format needs the address of a webhook", {
    hint: "Set ENVPARITY_WEBHOOK_URL"
  });
}
var WEBHOOK_DEADLINE_MS = 3e4;
async function tellNews(webhook, news, { offline }) {
  if (webhook === void 0 || news === void 0) return [];
  const signal = AbortSignal.timeout(WEBHOOK_DEADLINE_MS);
  try {
    await tellWebhook(webhook, news, { env: process.env, offline, signal });
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`warning: ${visible(error.message)}. ${visible(error.hint ?? "")}`];
  }
}

// src/cli/commands/report.ts
var runReport = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const path = textOf(args, "state");
  if (path === void 0)
    throw new UserError("wrong-use", "report needs a file for what it told last", {
      hint: "Add `--state FILE`; the first report makes it"
    });
  const webhook = webhookOf(args, process.env);
  const before = readKeptState(path);
  const now = clock(process.env);
  const output = textOf(args, "output");
  const config = withoutOwnFiles(await readConfig(root, settings.config), root, [path, output]);
  const checked = await look(root, settings, { config, before, now });
  const { addresses } = config.baseline;
  const after = nextState(before, checked, { env: process.env, now, addresses });
  const news = newsOf(checked.report, before, after);
  const format = REPORT_FORMATS.find((one) => one === textOf(args, "format"));
  const whole = (as) => render(as, checked, after, { root, color: false, output });
  if (output !== void 0) writeOutput(output, await whole(format ?? "markdown"));
  const stdout = output === void 0 && format !== void 0 ? await whole(format) : await newsText(news, checked, { root, color: settings.color, output: void 0 });
  const warnings = await tellNews(webhook, news, settings);
  keepState(path, before, after);
  const { report } = checked;
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  const notes = output === void 0 ? [] : [`Wrote ${visible(output)}`];
  return {
    stdout,
    notes: [...notes, ...warnings, ...problemNotes(problems, settings.debug)],
    exitCode: exitCodeOf(news?.report ?? silent(report), settings)
  };
};
async function look(root, settings, { config, before, now }) {
  const { environments, offline } = settings;
  const baseline = baselineIn(before);
  return examine({
    root,
    config: await withNamedSources(config, settings, process.env),
    ...baseline === void 0 ? {} : { baseline },
    offline,
    env: process.env,
    now,
    onProgress: progress(process.stderr, process.env),
    ...environments === void 0 ? {} : { environments }
  });
}
async function render(format, checked, state, looks) {
  if (format !== "markdown") return RENDERERS[format](checked, { ...looks, state });
  const files = fileNamesOf(looks.root, process.env);
  return watchText(checked.report, state, { files, limit: LIMITS.summary });
}
async function newsText(news, checked, looks) {
  if (news === void 0) return "";
  const text = await RENDERERS.pretty({ ...checked, report: news.report }, looks);
  return [text, ...news.ended.map((line) => `${line}
`)].join("");
}
function silent(report) {
  return { ...report, findings: [] };
}
export {
  runReport
};
