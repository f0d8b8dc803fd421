import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderSarif
} from "./shared-report-sarif.js";
import {
  explainedRule
} from "./shared-rules-pages.gen.js";
import {
  anchorOf,
  exitCodeOf,
  fileNamesOf
} from "./shared-cli-file-names.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  problemNotes
} from "./shared-cli-notes.js";
import {
  readConfig
} from "./shared-cli-read-config.js";
import {
  optionsOf,
  settingsOf
} from "./shared-cli-options.js";
import "./shared-report-place.js";
import {
  commandOf,
  logLine,
  renderGithub
} from "./shared-report-github.js";
import {
  renderJson
} from "./shared-report-json.js";
import {
  openGitHub
} from "./shared-net-octokit.js";
import "./shared-net-retry.js";
import {
  examine,
  openCommit
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-seen.js";
import {
  emptyConfig,
  parseConfig
} from "./shared-components-find.js";
import {
  findConfigIn,
  mayHoldConfig
} from "./shared-config-find.js";
import "./shared-fastest-levenshtein-esm-mod.js";
import {
  rules
} from "./shared-rules-malformations.js";
import "./shared-egress-set.js";
import {
  git,
  providers
} from "./shared-providers-hosting-platforms.js";
import "./shared-values-portable.js";
import "./shared-wellknown-platform.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-secret.js";
import "./shared-late-late-values.js";
import "./shared-egress-platforms.js";
import "./shared-egress-observation.gen.js";
import "./shared-values-same.js";
import "./shared-egress-address.js";
import {
  assertFolder
} from "./shared-ignore-index.js";
import "./shared-values-key.js";
import "./shared-carried-fetch.js";
import "./shared-net-download.js";
import "./shared-tree-read.js";
import {
  eventPayload,
  outsiderOf
} from "./shared-providers-github-live-supplies.js";
import "./shared-late-late-snapshot.js";
import "./shared-carried-open.js";
import "./shared-carried-canonical.js";
import "./shared-providers-vercel-links.js";
import "./shared-wellknown-names.js";
import {
  addressOf,
  resourceUrl
} from "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  HttpError
} from "./shared-net-fetch.js";
import {
  isRecord,
  member,
  memberAt,
  text
} from "./shared-formats-shape.js";
import {
  failureText
} from "./shared-cli-failure.js";
import {
  HOME
} from "./shared-home.js";
import {
  package_default
} from "./shared-package.js";
import {
  UserError
} from "./shared-errors.js";
import {
  LIMITS,
  renderMarkdown
} from "./shared-report-markdown-notes.js";
import "./shared-report-drift.js";
import "./shared-report-uri.js";
import {
  isIncomplete
} from "./shared-report-complete.js";
import "./shared-report-headline.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import "./shared-report-shell.js";
import "./shared-model-environment.js";
import "./shared-report-escape.js";
import "./shared-runtime.js";

// src/action/event.ts
function readEvent(env) {
  const payload = eventPayload(env);
  const at = (...path) => memberAt(payload, ...path);
  const number = at("pull_request", "number");
  const repository = env.GITHUB_REPOSITORY ?? "";
  const base = commit(at("pull_request", "base", "sha") ?? at("merge_group", "base_sha"));
  const head = commit(at("pull_request", "head", "sha") ?? at("merge_group", "head_sha"));
  const sha = commit(env.GITHUB_SHA);
  const outsider = outsiderOf(env);
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    ...repository === "" ? {} : { repository },
    ...Number.isSafeInteger(number) ? { number: Number(number) } : {},
    ...base === void 0 ? {} : { base },
    ...head === void 0 ? {} : { head },
    ...sha === void 0 ? {} : { sha },
    ...outsider === void 0 ? {} : { outsider }
  };
}
function commit(value) {
  const found = text(value);
  return found !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : void 0;
}

// src/action/inputs.ts
var USES = ["change", "deployment"];
var DECIDED = /* @__PURE__ */ new Set(["format", "color", "debug", "output", "since"]);
var OPTION_INPUTS = optionsOf("check").filter(
  ({ name }) => !DECIDED.has(name)
);
function readInputs(env) {
  const given = (name) => {
    const text2 = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    return text2 === "" ? void 0 : text2;
  };
  const args = { debug: env.RUNNER_DEBUG === "1" };
  for (const option of OPTION_INPUTS) {
    const text2 = given(option.name);
    if (text2 !== void 0) args[option.name] = inputValue(option, text2);
  }
  const use = given("use");
  const token = given("github-token");
  const secretsToken = given("secrets-token");
  return {
    settings: settingsOf(args),
    path: given("path") ?? ".",
    ...use === void 0 ? {} : { use: oneOf("use", use, USES) },
    ...token === void 0 ? {} : { token },
    ...secretsToken === void 0 ? {} : { secretsToken },
    comment: booleanOf("comment", given("comment") ?? "true")
  };
}
function inputValue({ name, type, choices }, text2) {
  if (type === "boolean") return booleanOf(name, text2);
  if (type === "array")
    return text2.split(/[\n,]/).map((part) => part.trim()).filter((part) => part !== "").map((part) => choices === void 0 ? part : oneOf(name, part, choices));
  return choices === void 0 ? text2 : oneOf(name, text2, choices);
}
function booleanOf(name, text2) {
  if (/^(?:true|True|TRUE)$/.test(text2)) return true;
  if (/^(?:false|False|FALSE)$/.test(text2)) return false;
  throw wrong(name, ["true", "false"]);
}
function oneOf(name, text2, choices) {
  const found = choices.find((choice) => choice === text2);
  if (found === void 0) throw wrong(name, choices);
  return found;
}
function wrong(name, choices) {
  return new UserError("wrong-input", `the input ${name} is none of ${choices.join(", ")}`, {
    hint: `Correct \`${name}\` under \`with\` in the workflow`
  });
}

// src/action/base.ts
async function baseOf(folder, event) {
  const head = await commitOf(folder);
  const [first] = head.parents;
  const isMerge = head.parents.length > 1 && (head.id === event.sha || event.base === first);
  const named = event.name === "merge_group" ? event.base : void 0;
  if (named !== void 0 && await has(folder, named)) return named;
  if (isMerge && first !== void 0) {
    if (await has(folder, first)) return first;
    throw shallow("2");
  }
  if (event.base === void 0)
    throw new UserError("no-base", `the event ${event.name} names no commit to compare with`, {
      hint: "Run the action on `pull_request` or `merge_group`, or with `use: deployment`"
    });
  const fork = await has(folder, event.base) ? await mergeBase(folder, event.base) : void 0;
  if (fork === void 0) throw shallow("0");
  return fork;
}
async function commitOf(folder) {
  const text2 = (await git(folder, ["rev-parse", "--verify", "HEAD"])).toString("utf8");
  const object = (await git(folder, ["cat-file", "commit", "HEAD"])).toString("utf8");
  const [head = ""] = object.split("\n\n");
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
  return { id: text2.trim(), parents };
}
async function has(folder, commit2) {
  return await attempt(folder, ["cat-file", "-e", `${commit2}^{commit}`]) !== void 0;
}
async function mergeBase(folder, commit2) {
  const found = await attempt(folder, ["merge-base", commit2, "HEAD"]);
  return found?.trim() || void 0;
}
async function attempt(folder, args) {
  try {
    return (await git(folder, args)).toString("utf8");
  } catch (error) {
    if (error instanceof UserError && error.code === "git-failed") return void 0;
    throw error;
  }
}
function shallow(depth) {
  return new UserError("shallow-clone", "the clone is too shallow to tell what the change brings", {
    hint: `Set \`fetch-depth: ${depth}\` for actions/checkout`
  });
}

// src/action/comment.ts
import { createHash } from "node:crypto";
function markerOf(use) {
  const id = createHash("sha256").update(JSON.stringify(use)).digest("hex").slice(0, 12);
  return `<!-- envparity ${id} -->`;
}
async function keepComment(hub, number, marker, say) {
  const thread = hub.thread(number);
  const body = `${marker}
${say.body}`;
  const own = await ownPosts(hub, thread, marker);
  const [first] = own;
  if (first !== void 0) {
    await settle(thread, own, body);
  } else if (say.worth) {
    await create(hub, thread, marker, body);
  }
}
async function ownPosts(hub, thread, marker) {
  const marked = (await thread.list()).filter(({ body }) => body.trimStart().startsWith(marker));
  if (marked.length === 0) return [];
  const self = await hub.self();
  return marked.filter(({ author }) => author === self);
}
async function settle(thread, own, body) {
  const [first, ...others] = own;
  if (first !== void 0 && normal(first.body) !== normal(body)) await thread.edit(first.id, body);
  for (const { id } of others) await thread.remove(id);
}
async function create(hub, thread, marker, body) {
  let failure;
  try {
    await thread.create(body);
  } catch (error) {
    failure = error;
  }
  const own = await ownPosts(hub, thread, marker);
  if (own.length === 0 && failure !== void 0) throw failure;
  await settle(thread, own, body);
}
function normal(body) {
  return body.replaceAll("\r\n", "\n").trim();
}

// src/action/files.ts
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var DELIMITER = "envparity";
function setOutput(env, name, value) {
  const end = `${DELIMITER}-${randomUUID()}`;
  append(env, "GITHUB_OUTPUT", `${name}<<${end}
${value}
${end}
`);
}
function addSummary(env, markdown) {
  append(env, "GITHUB_STEP_SUMMARY", markdown);
}
function keepFile(env, name, text2) {
  const folder = join(env.RUNNER_TEMP || tmpdir(), "envparity");
  const path = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text2);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return path;
}
function append(env, variable, text2) {
  const path = env[variable] ?? "";
  if (path === "") return;
  try {
    appendFileSync(path, text2);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
function unwritable(path, cause) {
  return new UserError("unwritable", `${path} could not be written`, {
    hint: "Check the disk of the runner",
    cause
  });
}

// src/action/github.ts
var SERVICE = {
  title: "GitHub",
  variable: "GITHUB_API_URL",
  fallback: "https://api.github.com"
};
var MOST_PAGES = 100;
var PAGE_SIZE = 100;
async function openHub(repository, token, outside) {
  const address = addressOf(SERVICE, outside.env);
  const request = await openGitHub(address, token, outside);
  const ask = asking(request);
  const at = (...path) => resourceUrl(address, ["repos", ...repository.split("/"), ...path], {}).href;
  return {
    self: () => viewerOf(ask, address),
    thread: (number) => ({
      list: () => listed(ask, at("issues", String(number), "comments")),
      create: async (body) => idOf(await ask("POST", at("issues", String(number), "comments"), { body })),
      edit: async (id, body) => {
        await ask("PATCH", at("issues", "comments", String(id)), { body });
      },
      remove: async (id) => {
        await ask("DELETE", at("issues", "comments", String(id)));
      }
    })
  };
}
function asking(request) {
  return async (method, url, body) => {
    try {
      return (await request(method, url, body)).data;
    } catch (error) {
      throw refusalOf(error);
    }
  };
}
function refusalOf(error) {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof HttpError) return error.cause;
  const status = member(error, "status");
  if (typeof status !== "number") return error;
  const hint = status === 403 || status === 404 ? "Give the job the permissions `pull-requests: write` and `issues: write`, or set `comment: false`" : "Run the job again";
  return new UserError("github-refused", `GitHub answered ${status} to the action`, { hint });
}
async function viewerOf(ask, address) {
  const url = new URL(address.base);
  url.pathname = url.pathname.replace(/\/v3\/?$/, "").replace(/\/*$/, "/graphql");
  const answer = await ask("POST", url.href, { query: "{ viewer { login } }" });
  const login = text(memberAt(answer, "data", "viewer", "login"));
  if (login === void 0) throw unexpected("who the token belongs to");
  return withoutBot(login);
}
async function listed(ask, url) {
  const posts = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await ask("GET", `${url}?per_page=${PAGE_SIZE}&page=${page}`);
    if (!Array.isArray(answer)) throw unexpected("the comments");
    posts.push(...answer.flatMap(toPost));
    if (answer.length < PAGE_SIZE) break;
  }
  return posts;
}
function toPost(value) {
  const id = member(value, "id");
  const author = text(memberAt(value, "user", "login"));
  if (typeof id !== "number" || author === void 0) return [];
  return [{ id, body: text(member(value, "body")) ?? "", author: withoutBot(author) }];
}
function idOf(answer) {
  const id = isRecord(answer) ? answer.id : void 0;
  if (typeof id !== "number") throw unexpected("a comment");
  return id;
}
function withoutBot(login) {
  return login.replace(/\[bot\]$/, "");
}
function unexpected(what) {
  return new UserError("github-unexpected", `GitHub did not tell ${what} as it documents`, {
    hint: "Check GITHUB_API_URL, and run the job again"
  });
}

// src/action/links.ts
function fileNames(root, { head }, env) {
  return fileNamesOf(root, head === void 0 ? env : { ...env, GITHUB_SHA: head });
}
function runPage({ repository }, env) {
  const { GITHUB_SERVER_URL, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_RUN_ID || repository === void 0) return void 0;
  return `${GITHUB_SERVER_URL}/${repository}/actions/runs/${GITHUB_RUN_ID}`;
}

// src/action/look.ts
async function look({ inputs: { path, settings }, env }, more = {}, trust = async (config) => config) {
  assertFolder(path);
  const { environments, offline } = settings;
  const config = await trust(readConfig(path, settings));
  return examine({
    root: path,
    config: await withNamedSources(config, settings, env),
    offline,
    env,
    now: clock(env),
    ...environments === void 0 ? {} : { environments },
    ...more
  });
}

// src/action/tell.ts
function tell(job, { report, view, tree }) {
  const { runner, log, event, inputs } = job;
  const files = fileNames(inputs.path, event, runner);
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  for (const note of problemNotes(problems, inputs.settings.debug)) log(`${logLine(note)}
`);
  log(renderGithub(report, files));
  addSummary(runner, renderMarkdown(report, { files, limit: LIMITS.summary }));
  const sarif = renderSarif(report, {
    files,
    anchor: anchorOf(view, tree),
    version: package_default.version,
    home: HOME,
    rule: explainedRule,
    suppressed: false
  });
  setOutput(runner, "findings", report.findings.length + (report.counts.existing ?? 0));
  setOutput(runner, "new-findings", report.findings.length);
  setOutput(runner, "incomplete", isIncomplete(report));
  setOutput(runner, "report", keepFile(runner, "report.json", renderJson(report)));
  setOutput(runner, "sarif", keepFile(runner, "report.sarif", sarif));
}

// src/action/trusted.ts
var ASKED = /* @__PURE__ */ new Set([
  "process",
  ...providers.filter(({ capabilities }) => capabilities.network).map(({ id }) => id)
]);
async function withSourcesOfBase(root, base, config) {
  const before = await configOf(root, base);
  const names = /* @__PURE__ */ new Set([...config.environments.keys(), ...before.environments.keys()]);
  const environments = /* @__PURE__ */ new Map();
  for (const name of names) {
    const joined = join2(config.environments.get(name), before.environments.get(name));
    if (joined !== void 0) environments.set(name, joined);
  }
  return { ...config, environments };
}
function join2(own, before) {
  const either = own ?? before;
  if (either === void 0) return void 0;
  const { sources: _, ...rest } = either;
  if (own?.sources === void 0 && before?.sources === void 0) return rest;
  const sources = [
    ...(own?.sources ?? []).filter(({ provider }) => !ASKED.has(provider)),
    ...(before?.sources ?? []).filter(({ provider }) => ASKED.has(provider))
  ];
  return { ...rest, sources };
}
async function configOf(root, base) {
  const found = findConfigIn(await openCommit(root, base, mayHoldConfig));
  if (found === void 0) return emptyConfig;
  try {
    return parseConfig(
      found,
      rules.map(({ id }) => id)
    );
  } catch (error) {
    if (error instanceof UserError) return emptyConfig;
    throw error;
  }
}

// src/action/use-change.ts
var COMMENT_DEADLINE_MS = 6e4;
async function checkChange(job) {
  const { inputs, event, log } = job;
  const base = await baseOf(inputs.path, event);
  const checked = await look(
    job,
    { since: base, sourcesOfBase: true },
    (config) => withSourcesOfBase(inputs.path, base, config)
  );
  const { report } = checked;
  tell(job, checked);
  try {
    await comment(job, report);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text2 = error.hint === void 0 ? error.message : `${error.message}. ${error.hint}`;
    log(`${commandOf("warning", { title: "envparity" }, text2)}
`);
  }
  return exitCodeOf(report, { ...inputs.settings, allowIncomplete: true });
}
async function comment(job, report) {
  const { inputs, event, runner, env } = job;
  const { number, repository, outsider } = event;
  if (!inputs.comment || number === void 0 || repository === void 0) return;
  if (outsider !== void 0) {
    addSummary(runner, outsiderNote(outsider));
    return;
  }
  if (inputs.token === void 0) return;
  const signal = AbortSignal.timeout(COMMENT_DEADLINE_MS);
  const outside = { env, offline: inputs.settings.offline, signal };
  const hub = await openHub(repository, inputs.token, outside);
  const { environments = [] } = inputs.settings;
  await keepComment(hub, number, markerOf([inputs.path, ...environments]), sayOf(job, report));
}
function sayOf({ inputs, event, runner }, report) {
  const page = runPage(event, runner);
  const body = renderMarkdown(report, {
    files: fileNames(inputs.path, event, runner),
    limit: LIMITS.comment,
    ...page === void 0 ? {} : { fullReport: page }
  });
  const { started = [], stopped = [], renamed = [], components = [] } = report.change ?? {};
  const changes = [started, stopped, renamed, components].some((list) => list.length > 0);
  if (report.findings.length > 0) return { body, worth: true };
  const [title = "", ...rest] = body.split("\n");
  const summary = `<details><summary>${title.replace(/^#+ /, "")}</summary>`;
  return { body: [summary, "", ...rest, "</details>", ""].join("\n"), worth: changes };
}
function outsiderNote(outsider) {
  const who = outsider === "fork" ? "A pull request from a fork" : "A run of Dependabot";
  return `
${who} has no secrets and may write no comment: what platforms hold was not looked at. Two workflows add that safely: https://github.com/envparity/envparity/blob/main/docs/ci.md#forks
`;
}

// src/action/use-deployment.ts
async function checkDeployment(job) {
  const checked = await look(job);
  tell(job, checked);
  return exitCodeOf(checked.report, job.inputs.settings);
}

// src/action/run.ts
var USES2 = {
  change: checkChange,
  deployment: checkDeployment
};
function useOf({ name }) {
  return /^(?:pull_request|merge_group)/.test(name) ? "change" : "deployment";
}
async function runAction(runner, log) {
  const inputs = readInputs(runner);
  const event = readEvent(runner);
  const job = { inputs, event, runner, env: environmentOf(runner, inputs), log };
  return USES2[inputs.use ?? useOf(event)](job);
}
function environmentOf(runner, { secretsToken }) {
  const kept = Object.entries(runner).filter(([name]) => !name.startsWith("INPUT_"));
  const token = secretsToken === void 0 ? {} : { ENVPARITY_GITHUB_TOKEN: secretsToken };
  return { ...Object.fromEntries(kept), ...token };
}

// src/action/main.ts
process.exitCode = await runAction(process.env, write).catch(fail);
function write(text2) {
  process.stdout.write(text2);
}
function fail(error) {
  const debug = process.env.RUNNER_DEBUG === "1";
  const known = error instanceof UserError;
  const text2 = failureText(error, debug).trim();
  const [first = "", ...rest] = text2.split("\n");
  const message = known && error.hint !== void 0 ? `${error.message}. ${error.hint}` : first;
  write(`${commandOf("error", { title: "envparity" }, message)}
`);
  for (const line of known ? [] : rest) write(`${logLine(line)}
`);
  return 2;
}
