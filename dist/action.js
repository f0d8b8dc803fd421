import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  failureText
} from "./shared-cli-failure.js";
import {
  FIRST,
  baselineIn,
  newsOf,
  nextState,
  packState,
  readState,
  shortened,
  tellWebhook,
  unpackState,
  watchBody
} from "./shared-watch-format.gen.js";
import {
  renderSarif
} from "./shared-report-sarif.js";
import {
  anchorOf,
  exitCodeOf,
  fileNamesOf
} from "./shared-cli-file-names.js";
import {
  explainedRule
} from "./shared-rules-pages.gen.js";
import {
  HOME
} from "./shared-home.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  commandOf,
  logLine,
  renderGithub
} from "./shared-report-github.js";
import "./shared-watch-history-format.gen.js";
import {
  LIMITS,
  renderMarkdown
} from "./shared-report-markdown-notes.js";
import {
  verdictOf
} from "./shared-report-verdict.js";
import "./shared-report-uri.js";
import "./shared-report-drift.js";
import "./shared-report-sections.js";
import "./shared-report-headline.js";
import {
  isIncomplete
} from "./shared-report-complete.js";
import "./shared-report-instructions.js";
import "./shared-baseline-compare.js";
import "./shared-baseline-format.gen.js";
import "./shared-baseline-take.js";
import {
  parseConfig
} from "./shared-config-schema-mistakes.js";
import "./shared-report-counted.js";
import {
  WEBHOOK_FORMATS,
  optionsOf,
  problemNotes,
  renderJson,
  settingsOf
} from "./shared-cli-options.js";
import {
  NEVER_CAME,
  NOT_DONE,
  guard
} from "./shared-cli-stream.js";
import {
  package_default
} from "./shared-package.js";
import {
  examine,
  openCommit
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  addressOf,
  eventPayload,
  git,
  openGitHub,
  outsiderOf,
  providers,
  resourceUrl
} from "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import {
  HttpError,
  addressMistake,
  download
} from "./shared-net-fetch.js";
import {
  rules
} from "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  assertFolder,
  decode,
  emptyConfig,
  findConfigIn,
  isDeployment,
  isRecord,
  mayHoldConfig,
  member,
  memberAt,
  readBounded,
  readConfig,
  text
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError,
  watchSecrets,
  withoutSecrets
} from "./shared-values-seen.js";
import {
  __require
} from "./shared-runtime.js";

// src/action/event.ts
function readEvent(env) {
  const payload = eventPayload(env);
  const at = (...path) => memberAt(payload, ...path);
  const number = whole(at("pull_request", "number"));
  const deployment = whole(at("deployment", "id"));
  const repository = env.GITHUB_REPOSITORY ?? "";
  const base = commit(at("pull_request", "base", "sha") ?? at("merge_group", "base_sha"));
  const head = commit(at("pull_request", "head", "sha") ?? at("merge_group", "head_sha"));
  const sha = commit(env.GITHUB_SHA);
  const outsider = outsiderOf(env);
  const followed = followedRun(at("workflow_run"));
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    ...repository === "" ? {} : { repository },
    ...number === void 0 ? {} : { number },
    ...deployment === void 0 ? {} : { deployment },
    ...base === void 0 ? {} : { base },
    ...head === void 0 ? {} : { head },
    ...sha === void 0 ? {} : { sha },
    ...outsider === void 0 ? {} : { outsider },
    ...followed === void 0 ? {} : { followed }
  };
}
function whole(value) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
}
function followedRun(run) {
  const id = whole(member(run, "id"));
  const repository = text(memberAt(run, "head_repository", "full_name"));
  const branch = text(member(run, "head_branch"));
  const sha = commit(member(run, "head_sha"));
  if (id === void 0 || text(member(run, "event")) !== "pull_request") return void 0;
  if (repository === void 0 || branch === void 0 || sha === void 0) return void 0;
  return { id, head: { repository, branch, sha } };
}
function commit(value) {
  const found = text(value);
  return found !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : void 0;
}

// src/action/inputs.ts
var USES = ["change", "deployment", "schedule", "comment"];
var DECIDED = /* @__PURE__ */ new Set([
  "format",
  "color",
  "debug",
  "output",
  "since",
  // What was known before is kept in the issue of the schedule.
  "baseline",
  "update-baseline"
]);
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
  const report = given("report");
  const token = given("github-token");
  const secretsToken = given("secrets-token");
  const webhook = webhookOf(given);
  return {
    settings: settingsOf(args),
    path: given("path") ?? ".",
    ...use === void 0 ? {} : { use: oneOf("use", use, USES) },
    ...report === void 0 ? {} : { report },
    ...token === void 0 ? {} : { token },
    ...secretsToken === void 0 ? {} : { secretsToken },
    comment: booleanOf("comment", given("comment") ?? "true"),
    ...webhook === void 0 ? {} : { webhook }
  };
}
function webhookOf(given) {
  const address = given("webhook-url");
  const secret = given("webhook-secret");
  if (address === void 0) return void 0;
  const format = oneOf("webhook-format", given("webhook-format") ?? "json", WEBHOOK_FORMATS);
  return { address, format, ...secret === void 0 ? {} : { secret } };
}
function inputValue({ name, type, choices }, text2) {
  if (type === "boolean") return booleanOf(name, text2);
  if (type === "array")
    return text2.split(/[\n,]/).map((part2) => part2.trim()).filter((part2) => part2 !== "").map((part2) => choices === void 0 ? part2 : oneOf(name, part2, choices));
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

// src/action/attempt.ts
async function attempt({ log }, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text2 = error.hint === void 0 ? error.message : `${error.message}. ${error.hint}`;
    log(`${commandOf("warning", { title: "envparity" }, text2)}
`);
  }
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
  return await attempt2(folder, ["cat-file", "-e", `${commit2}^{commit}`]) !== void 0;
}
async function mergeBase(folder, commit2) {
  const found = await attempt2(folder, ["merge-base", commit2, "HEAD"]);
  return found?.trim() || void 0;
}
async function attempt2(folder, args) {
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
function changeMarker({ path, settings }) {
  return markerOf([path, ...settings.environments ?? []]);
}
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
    writeFileSync(path, withoutSecrets(text2));
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return path;
}
function append(env, variable, text2) {
  const path = env[variable] ?? "";
  if (path === "") return;
  try {
    appendFileSync(path, withoutSecrets(text2));
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

// src/action/artifacts.ts
function artifactsOf(request, at) {
  return {
    named: async (name) => {
      const query = `name=${encodeURIComponent(name)}&per_page=100`;
      const { data } = await request("GET", `${at()}?${query}`);
      const listed2 = member(data, "artifacts");
      if (!Array.isArray(listed2)) throw unexpected();
      return listed2.filter((one) => member(one, "name") === name && !isOfFork(one)).flatMap(toArtifact).sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
    },
    addressOf: async (id) => {
      const url = at(String(id), "zip");
      const { headers } = await request("GET", url, void 0, "manual");
      if (headers.location === void 0) throw unexpected();
      return headers.location;
    }
  };
}
function statusOf(error) {
  if (error instanceof HttpError) return error.status;
  const status = error instanceof Error ? member(error, "status") : void 0;
  return typeof status === "number" ? status : void 0;
}
function isOfFork(value) {
  const [own, head] = ["repository_id", "head_repository_id"].map(
    (key) => memberAt(value, "workflow_run", key)
  );
  return own !== head;
}
function toArtifact(value) {
  const id = member(value, "id");
  if (typeof id !== "number") return [];
  const [createdAt = "", expiresAt = ""] = ["created_at", "expires_at"].map(
    (key) => text(member(value, key))
  );
  return [{ id, expired: member(value, "expired") === true, createdAt, expiresAt }];
}
function unexpected() {
  return new UserError("github-unexpected", "GitHub did not tell of artifacts as it documents", {
    hint: "Check GITHUB_API_URL, and run the job again"
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
    markDeployment: async (id, status) => {
      await ask("POST", at("deployments", String(id), "statuses"), { ...status });
    },
    pullsOf: (head) => pullsOf(ask, at("pulls"), head),
    issues: issuesOf(ask, (...path) => at("issues", ...path)),
    artifacts: artifactsOf(request, (...path) => at("actions", "artifacts", ...path)),
    thread: (number) => ({
      list: async () => (await listed(ask, `${at("issues", String(number), "comments")}?`)).flatMap(toPost),
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
async function pullsOf(ask, url, head) {
  const [owner] = head.repository.split("/");
  const query = `state=open&head=${encodeURIComponent(`${owner}:${head.branch}`)}`;
  return (await listed(ask, `${url}?${query}&`)).flatMap(toPull);
}
function issuesOf(ask, at) {
  return {
    list: async (label) => {
      const query = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc`;
      return (await listed(ask, `${at()}?${query}&`)).flatMap(toIssue);
    },
    create: async ({ label, ...text2 }) => numberOf(await ask("POST", at(), { ...text2, labels: [label] })),
    edit: async (number, { open, ...text2 }) => {
      const state = open === void 0 ? {} : { state: open ? "open" : "closed" };
      await ask("PATCH", at(String(number)), { ...text2, ...state });
    }
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
  if (login === void 0) throw unexpected2("who the token belongs to");
  return withoutBot(login);
}
async function listed(ask, url) {
  const found = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await ask("GET", `${url}per_page=${PAGE_SIZE}&page=${page}`);
    if (!Array.isArray(answer)) throw unexpected2("what is there");
    found.push(...answer);
    if (answer.length < PAGE_SIZE) break;
  }
  return found;
}
function toPull(value) {
  const number = member(value, "number");
  const repository = text(memberAt(value, "head", "repo", "full_name"));
  const branch = text(memberAt(value, "head", "ref"));
  const sha = text(memberAt(value, "head", "sha"));
  if (typeof number !== "number" || repository === void 0) return [];
  if (branch === void 0 || sha === void 0) return [];
  return [{ number, head: { repository, branch, sha } }];
}
function toIssue(value) {
  const number = member(value, "number");
  if (typeof number !== "number" || member(value, "pull_request") !== void 0) return [];
  return toPost(value).map((post) => ({
    ...post,
    number,
    open: member(value, "state") === "open"
  }));
}
function toPost(value) {
  const id = member(value, "id");
  const author = text(memberAt(value, "user", "login"));
  if (typeof id !== "number" || author === void 0) return [];
  return [{ id, body: text(member(value, "body")) ?? "", author: withoutBot(author) }];
}
function idOf(answer) {
  const id = isRecord(answer) ? answer.id : void 0;
  if (typeof id !== "number") throw unexpected2("a comment");
  return id;
}
function numberOf(answer) {
  const number = member(answer, "number");
  if (typeof number !== "number") throw unexpected2("an issue");
  return number;
}
function withoutBot(login) {
  return login.replace(/\[bot\]$/, "");
}
function unexpected2(what) {
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
  const config = await trust(await readConfig(path, settings.config));
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

// src/action/say.ts
function sayOf(report, options) {
  const body = renderMarkdown(report, options);
  const { started = [], stopped = [], renamed = [], components = [] } = report.change ?? {};
  const changes = [started, stopped, renamed, components].some((list) => list.length > 0);
  if (report.findings.length > 0) return { body, worth: true };
  const [title = "", ...rest] = body.split("\n");
  const summary = `<details><summary>${title.replace(/^#+ /, "")}</summary>`;
  return { body: [summary, "", ...rest, "</details>", ""].join("\n"), worth: changes };
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
    const joined2 = join2(config.environments.get(name), before.environments.get(name));
    if (joined2 !== void 0) environments.set(name, joined2);
  }
  return { ...config, environments };
}
function join2(own, before) {
  const either = own ?? before;
  if (either === void 0) return void 0;
  const { sources: _, egress: __, ...plain } = either;
  const rest = { ...plain, ...leaving(own, before) };
  if (own?.sources === void 0 && before?.sources === void 0) return rest;
  const sources = [
    ...(own?.sources ?? []).filter(({ provider }) => !ASKED.has(provider)),
    ...(before?.sources ?? []).filter(({ provider }) => ASKED.has(provider))
  ];
  return { ...rest, sources };
}
function leaving(own, before) {
  const asked = before?.egress?.asked ?? [];
  if (own?.egress !== void 0)
    return { egress: { ...own.egress, asked: own.egress.ranges === "dynamic" ? [] : asked } };
  if (before?.egress === void 0) return {};
  if (own === void 0) return { egress: before.egress };
  return asked.length === 0 ? {} : { egress: { ranges: [], asked, place: before.egress.place } };
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
  const { inputs, event } = job;
  const base = await baseOf(inputs.path, event);
  const checked = await look(
    job,
    { since: base, sourcesOfBase: true },
    (config) => withSourcesOfBase(inputs.path, base, config)
  );
  const report = forReview(checked.report);
  tell(job, { ...checked, report });
  await attempt(job, () => comment(job, report));
  return exitCodeOf(report, { ...inputs.settings, allowIncomplete: true });
}
function forReview(report) {
  const isMeant = ({ asked, environment }) => asked || isDeployment(environment);
  return { ...report, unknown: report.unknown.filter(isMeant) };
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
  const page = runPage(event, runner);
  const say = sayOf(report, {
    files: fileNames(inputs.path, event, runner),
    limit: LIMITS.comment,
    ...page === void 0 ? {} : { fullReport: page }
  });
  await keepComment(hub, number, changeMarker(inputs), say);
}
function outsiderNote(outsider) {
  const who = outsider === "fork" ? "A pull request from a fork" : "A run of Dependabot";
  return `
${who} has no secrets and may write no comment. What platforms hold was not looked at. Two workflows add the comment safely: https://github.com/envparity/envparity/blob/main/docs/ci.md#forks
`;
}

// late:late-report.cjs
var loaded;
var load = () => loaded ??= __require("./late-report.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key) => Reflect.get(part(name), key)
});
var validateReportFile = /* @__PURE__ */ proxy("validateReportFile");

// src/action/received.ts
function readReceived(path) {
  const outcome = readBounded(path, path);
  const decoded = "bytes" in outcome ? decode(outcome.bytes, path) : outcome;
  if ("problem" in decoded)
    throw new UserError("unreadable-report", decoded.problem.message, {
      hint: "Download what the run of the pull request has uploaded, and name it as `report`"
    });
  const data = withoutAddresses(decoded.text);
  if (!validateReportFile(data))
    throw new UserError("foreign-report", `${path} is no report of this version of envparity`, {
      hint: "Use the same version of the action in both workflows"
    });
  return withoutCommands(data);
}
function withoutAddresses(text2) {
  try {
    return JSON.parse(text2, (key, value) => key === "url" ? void 0 : value);
  } catch {
    return void 0;
  }
}
function withoutCommands(file) {
  const findings = file.findings.map(
    ({ remedy, ...finding }) => remedy === void 0 ? finding : { ...finding, remedy: { text: remedy.text } }
  );
  return { ...file, title: "", findings, suppressed: [] };
}

// src/action/use-comment.ts
var DEADLINE_MS = 6e4;
async function commentReceived(job) {
  const { inputs, event, log, runner, env } = job;
  const { followed, repository } = event;
  if (followed === void 0 || repository === void 0)
    throw new UserError("no-followed-run", "this run follows none of a pull request", {
      hint: "Run `use: comment` on `workflow_run`, behind a workflow that runs on `pull_request`"
    });
  const { report: path, token, settings } = inputs;
  if (path === void 0 || token === void 0)
    throw new UserError("no-report", "`use: comment` needs a report and a token", {
      hint: "Set `report` to the file that was downloaded, and leave `github-token` as it is"
    });
  const report = readReceived(path);
  const outside = { env, offline: settings.offline, signal: AbortSignal.timeout(DEADLINE_MS) };
  const hub = await openHub(repository, token, outside);
  const number = await pullOf(hub, followed.head);
  if (number === void 0) {
    log(`${commandOf("notice", { title: "envparity" }, NOBODY)}
`);
    return 0;
  }
  const page = runPage(event, { ...runner, GITHUB_RUN_ID: String(followed.id) });
  const { body, worth } = sayOf(report, {
    files: { prefix: "" },
    limit: LIMITS.comment,
    ...page === void 0 ? {} : { fullReport: page }
  });
  const said = { body: `${noteOf(page)}

${body}`, worth };
  await keepComment(hub, number, changeMarker(inputs), said);
  return 0;
}
var NOBODY = "No comment: not one open pull request, and only one, has the commit of that run";
async function pullOf(hub, head) {
  const pulls = await hub.pullsOf(head);
  const [first, ...others] = pulls.filter(
    ({ head: { repository, sha } }) => repository === head.repository && sha === head.sha
  );
  return others.length === 0 ? first?.number : void 0;
}
function noteOf(page) {
  const run = page === void 0 ? "A run" : `[A run](${page})`;
  return `${run} of this pull request says so, without secrets. It was passed on unchecked: whoever wrote the change could change this too.`;
}

// src/action/use-deployment.ts
var DEADLINE_MS2 = 3e4;
var INCOMPLETE = 3;
var LONGEST_DESCRIPTION = 140;
async function checkDeployment(job) {
  const { inputs } = job;
  const checked = await look(job, { here: true });
  const { report } = checked;
  tell(job, checked);
  const code2 = exitCodeOf(report, inputs.settings);
  if (code2 === INCOMPLETE)
    job.log(`${commandOf("error", { title: "envparity" }, whyNot(report))}
`);
  await attempt(job, () => mark(job, report, code2));
  return code2;
}
function whyNot(report) {
  const mend = report.unknown.find((unknown) => unknown.asked && unknown.mend !== "")?.mend;
  return [
    `Whether it will work is ${verdictOf(report).text}`,
    ...mend === void 0 ? [] : [mend],
    "`allow-incomplete: true` lets it pass all the same"
  ].join("\n");
}
async function mark({ inputs, event, runner, env }, report, code2) {
  const { deployment, repository } = event;
  if (code2 === 0 || deployment === void 0 || repository === void 0) return;
  if (inputs.token === void 0) return;
  const signal = AbortSignal.timeout(DEADLINE_MS2);
  const outside = { env, offline: inputs.settings.offline, signal };
  const hub = await openHub(repository, inputs.token, outside);
  const page = runPage(event, runner);
  await hub.markDeployment(deployment, {
    state: report.findings.length === 0 && isIncomplete(report) ? "error" : "failure",
    description: `envparity: ${verdictOf(report).text}`.slice(0, LONGEST_DESCRIPTION),
    ...page === void 0 ? {} : { log_url: page }
  });
}

// src/watch/parts.ts
import { createHash as createHash2 } from "node:crypto";
var MOST_STATE = 24e3;
var MOST_FINDINGS = 4e4;
var MOST_ELSEWHERE = 32 * 1024 * 1024;
function partsOf(state, last) {
  const here = shortened(state).find((one) => packState(one).length <= MOST_STATE);
  if (here !== void 0) return { here };
  const { artifact: _, ...small } = withoutRest(state, last?.artifact ?? NOWHERE);
  const unchanged = restOf(last?.asOf ?? state, small);
  if (last !== void 0 && digestOf(unchanged) === last.artifact.digest)
    return { here: { ...small, artifact: last.artifact }, ...readable(unchanged) };
  const text2 = restOf(state, small);
  const size = Buffer.byteLength(text2);
  const artifact = { digest: digestOf(text2), size, takenAt: baselineIn(state)?.takenAt ?? "" };
  return { here: { ...small, artifact }, ...readable(text2) };
}
function restOf(state, small) {
  const { stateVersion, findings, unread: _, changes, artifact: __, ...known } = state;
  const rest = {
    stateVersion,
    findings: lacking(findings, small.findings),
    unread: {},
    ...small.changes === void 0 && changes && { changes },
    ...known
  };
  return withoutSecrets(JSON.stringify(rest));
}
var NOWHERE = {
  digest: digestOf(""),
  size: MOST_ELSEWHERE,
  takenAt: "2000-01-01T00:00:00.000Z"
};
function readable(text2) {
  return Buffer.byteLength(text2) > MOST_ELSEWHERE ? {} : { elsewhere: text2 };
}
function lacking(all, some) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => some[key] === void 0));
}
function withoutRest(state, last) {
  const { stateVersion, findings, unread, changes } = state;
  return fitted({ stateVersion, findings, unread, ...changes && { changes }, artifact: last });
}
function joined(here, bytes) {
  const { artifact, ...small } = here;
  if (artifact === void 0 || bytes.byteLength !== artifact.size) return void 0;
  if (digestOf(bytes) !== artifact.digest) return void 0;
  const rest = readState(Buffer.from(bytes).toString("utf8"));
  if (rest === void 0) return void 0;
  return { ...rest, ...small, findings: { ...rest.findings, ...small.findings } };
}
function artifactName({ digest }) {
  return `envparity-state-${digest.slice(0, 16)}`;
}
function fitted(small) {
  if (packState(small).length <= MOST_STATE) return small;
  const { changes: _, ...state } = small;
  let findings = Object.entries(state.findings);
  while (packState({ ...state, findings: Object.fromEntries(findings) }).length > MOST_FINDINGS)
    findings = findings.slice(0, Math.floor(findings.length * 0.9));
  return { ...state, findings: Object.fromEntries(findings) };
}
function digestOf(content) {
  return createHash2("sha256").update(content).digest("hex");
}

// src/action/dashboard.ts
var LABEL = "envparity";
async function findDashboard(hub, marker) {
  const marked = (await hub.issues.list(LABEL)).filter(
    ({ body }) => body.trimStart().startsWith(marker)
  );
  if (marked.length === 0) return [];
  const self = await hub.self();
  return marked.filter(({ author }) => author === self);
}
async function keepDashboard(hub, marker, known, { title, body, news, clean }) {
  const text2 = { title, body: `${marker}
${body}` };
  const [first] = known;
  if (first === void 0) {
    if (news) await create2(hub, marker, text2);
    return;
  }
  await settle2(hub, known, { ...text2, open: news || first.open && !clean });
}
async function create2(hub, marker, text2) {
  let failure;
  try {
    await hub.issues.create({ ...text2, label: LABEL });
  } catch (error) {
    failure = error;
  }
  const found = await findDashboard(hub, marker);
  if (found.length === 0 && failure !== void 0) throw failure;
  await settle2(hub, found, { ...text2, open: true });
}
async function settle2(hub, [first, ...others], { body, open, title }) {
  if (first === void 0) return;
  if (normal2(first.body) !== normal2(body) || first.open !== open)
    await hub.issues.edit(first.number, { title, body, open });
  for (const other of others) if (other.open) await hub.issues.edit(other.number, { open: false });
}
function normal2(body) {
  return body.replaceAll("\r\n", "\n").trim();
}

// src/action/last-state.ts
var WHY = {
  gone: "the artifact of the last report is not there, so what has changed since is not told; let a step behind the action upload its output state, as examples/workflows/github/schedule.yml does",
  expired: "the artifact of the last report has expired, so what has changed since is not told; give the step that uploads it more retention-days, or report more often",
  forbidden: "the token may not read the artifact of the last report, so what has changed since is not told yet; give the job the permission actions: read",
  failing: "GitHub did not hand out the artifact of the last report, so what has changed since is not told yet; run the job again, or wait for the next report",
  replaced: "the artifact of the last report is not what was put there, so nothing of it was used and what has changed since is not told; find out which workflow uploads one of that name",
  large: "the last report knew more than an artifact of 32 MB holds, so what has changed since is not told; report on each app by itself, with the input path"
};
var PASSING = /* @__PURE__ */ new Set(["forbidden", "failing"]);
var LISTING = {
  401: "forbidden",
  403: "forbidden",
  404: "forbidden"
};
var FINDING = { 403: "forbidden", 404: "gone", 410: "expired" };
var FETCHING = { 404: "gone", 410: "gone" };
var FRAME = 64 * 1024;
var LAST_REPORT = {
  provider: "last-report",
  title: "the last report",
  asked: true,
  coverage: [],
  problems: []
};
var Unread = class extends Error {
  why;
  detail;
  constructor(why, detail) {
    super(WHY[why]);
    this.why = why;
    this.detail = detail;
  }
};
async function lastState(here, artifacts, outside) {
  const { artifact, ...small } = here;
  if (artifact === void 0) return { state: small, rest: "read" };
  try {
    if (artifact.size > MOST_ELSEWHERE) throw new Unread("large");
    const found = await find(artifact, artifacts);
    const state = joined(here, await contentOf(found, artifact, artifacts, outside));
    if (state === void 0) throw new Unread("replaced");
    const rest = isAging(found, outside.now) ? "aging" : "read";
    return { state, artifact, rest };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const { why, message, detail } = error;
    return {
      state: small,
      artifact,
      rest: PASSING.has(why) ? "left" : "lost",
      row: { ...LAST_REPORT, problems: [{ code: `last-report-${why}`, message }] },
      ...detail === void 0 ? {} : { detail }
    };
  }
}
function isAging({ createdAt, expiresAt }, now) {
  return now.getTime() > (Date.parse(createdAt) + Date.parse(expiresAt)) / 2;
}
async function find(artifact, artifacts) {
  const all = await told(artifacts.named(artifactName(artifact)), LISTING);
  const found = all.find(({ expired }) => !expired);
  if (found === void 0) throw new Unread(all.length > 0 ? "expired" : "gone");
  return found;
}
async function contentOf({ id }, { size }, artifacts, outside) {
  const address = await told(artifacts.addressOf(id), FINDING);
  const mistake = addressMistake(address);
  if (mistake !== void 0) throw new Unread("failing", `the address of the artifact ${mistake}`);
  const wanted = { what: "the artifact", accept: "application/zip", maxBytes: size + FRAME };
  const archive = await told(download(address, wanted, outside), FETCHING);
  const { onlyFile } = await import("./formats-zip.js");
  const content = onlyFile(archive, size);
  if (content === void 0) throw new Unread("replaced");
  return content;
}
async function told(answer, meanings) {
  try {
    return await answer;
  } catch (error) {
    const status = statusOf(error);
    if (status === void 0 && !(error instanceof UserError)) throw error;
    if (error instanceof HttpError && error.code === "http-too-large")
      throw new Unread("replaced", error.message);
    const detail = error instanceof UserError ? error.message : `GitHub answered ${status}`;
    throw new Unread(meanings[status ?? 0] ?? "failing", detail);
  }
}

// src/action/use-schedule.ts
var DEADLINE_MS3 = 12e4;
async function checkSchedule(job) {
  const { inputs, event, env } = job;
  const { repository } = event;
  const { token, settings } = inputs;
  if (token === void 0 || repository === void 0)
    throw new UserError("no-token", "a scheduled report needs a token to keep its issue with", {
      hint: "Give the job the permission `issues: write`, and leave `github-token` as it is"
    });
  const now = clock(env);
  const outside = { env, offline: settings.offline, signal: AbortSignal.timeout(DEADLINE_MS3) };
  const hub = await openHub(repository, token, outside);
  const { environments = [] } = settings;
  const marker = markerOf(["schedule", inputs.path, ...environments]);
  const known = await findDashboard(hub, marker);
  const carried = unpackState(known[0]?.body ?? "") ?? FIRST;
  const last = await lastState(carried, hub.artifacts, { ...outside, now });
  const { state: before } = last;
  const baseline = baselineIn(before);
  const checked = withLast(await look(job, baseline === void 0 ? {} : { baseline }), last);
  const { report } = checked;
  if (last.detail !== void 0) job.log(`${logLine(`note: ${last.detail}`)}
`);
  tell(job, checked);
  const state = nextState(before, checked, { env, now });
  const parts = nextParts(state, last, (then) => nextState(before, checked, { env, now: then }));
  const drift = report.findings.filter(({ severity }) => severity !== "info");
  const news = drift.some(({ fingerprint }) => before.findings[fingerprint] === void 0);
  await keepDashboard(hub, marker, known, {
    title: titleOf(report),
    body: watchBody(report, parts.here, { files: filesOf(job), limit: LIMITS.comment }),
    news,
    clean: drift.length === 0 && !isIncomplete(report)
  });
  if (news || known.length > 0) {
    offer(job, parts, last);
    const sources = [...report.sources, LAST_REPORT];
    await tellNews(job, newsOf({ ...report, sources }, before, state));
  }
  return exitCodeOf(report, { failOn: "never", allowIncomplete: true });
}
function withLast(checked, { row }) {
  if (row === void 0) return checked;
  const { report } = checked;
  return { ...checked, report: { ...report, sources: [...report.sources, row] } };
}
function nextParts(state, { artifact, rest }, stateAt) {
  if (artifact === void 0) return partsOf(state);
  if (rest === "left") return { here: withoutRest(state, artifact) };
  const then = new Date(artifact.takenAt);
  const isLost = rest === "lost" && !Number.isNaN(then.getTime());
  return partsOf(state, { artifact, ...isLost && { asOf: stateAt(then) } });
}
function offer({ runner }, { here, elsewhere }, last) {
  const { artifact } = here;
  if (elsewhere === void 0 || artifact === void 0) return;
  if (last.rest === "read" && last.artifact?.digest === artifact.digest) return;
  const name = artifactName(artifact);
  setOutput(runner, "state", keepFile(runner, `${name}.json`, elsewhere));
  setOutput(runner, "state-name", name);
}
async function tellNews(job, news) {
  const { inputs, env } = job;
  const { webhook, settings } = inputs;
  if (webhook === void 0 || news === void 0) return;
  const signal = AbortSignal.timeout(DEADLINE_MS3);
  await attempt(job, () => tellWebhook(webhook, news, { env, offline: settings.offline, signal }));
}
function filesOf({ inputs, event, runner }) {
  const { GITHUB_REF_NAME = "HEAD" } = runner;
  return fileNames(inputs.path, event, { ...runner, GITHUB_SHA: GITHUB_REF_NAME });
}
function titleOf({ title: _, environments }) {
  const [only, ...others] = environments;
  return others.length === 0 && only !== void 0 ? `Configuration drift in ${only}` : "Configuration drift";
}

// src/action/run.ts
var USES2 = {
  change: checkChange,
  deployment: checkDeployment,
  schedule: checkSchedule,
  comment: commentReceived
};
function useOf({ name }) {
  if (/^(?:pull_request|merge_group)/.test(name)) return "change";
  if (name === "workflow_run") return "comment";
  return name === "schedule" ? "schedule" : "deployment";
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
var crashed = false;
for (const stream of [process.stdout, process.stderr]) guard(stream);
watchSecrets();
process.on("uncaughtException", crash).on("unhandledRejection", crash);
process.on("exit", notDone);
var code = await runAction(process.env, write).catch(fail);
process.exitCode ??= code;
function write(text2) {
  process.stdout.write(text2);
}
function fail(error) {
  const debug = process.env.RUNNER_DEBUG === "1";
  const known = error instanceof UserError;
  const [first = "", ...rest] = failureText(error, debug).trim().split("\n");
  const message = known && error.hint !== void 0 ? `${error.message}. ${error.hint}` : first;
  write(`${commandOf("error", { title: "envparity" }, message)}
`);
  for (const line of known ? [] : rest) write(`${logLine(line)}
`);
  return 2;
}
function crash(error) {
  if (!crashed) fail(error);
  crashed = true;
  process.exitCode = 2;
}
function notDone() {
  if (process.exitCode !== NEVER_CAME) return;
  process.exitCode = 2;
  write(`${commandOf("error", { title: "envparity" }, NOT_DONE)}
`);
}
