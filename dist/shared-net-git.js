import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  runProgram
} from "./shared-net-run.js";
import {
  BOTH,
  parseRepository,
  planOf,
  repositoryOfRemote,
  serverHost,
  unseen
} from "./shared-providers-github-answers.gen.js";
import {
  addressOf
} from "./shared-net-address.js";
import {
  UserError
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/net/git.ts
import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
var SAFE = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false"
];
var DEADLINE_MS = 6e4;
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
async function git(folder, args, input = "") {
  const { error, stdout, stderr } = await execute(folder, args, input);
  if (error === null) return stdout;
  if (error.code === "ENOENT")
    throw new UserError("git-not-found", "git is not installed", { hint: "Install git" });
  throw new UserError("git-failed", `git ${args[0]} failed: ${firstLine(stderr.toString("utf8"))}`);
}
async function trackedFiles(folder) {
  if (repositoryOf(folder) === void 0) return void 0;
  const { error, stdout } = await execute(folder, ["ls-files", "-z", "--cached"], "");
  if (error !== null) return void 0;
  return new Set(stdout.toString("utf8").split("\0").filter(Boolean));
}
function execute(folder, args, input) {
  return new Promise((settle) => {
    const options = { cwd: folder, env: environment(), encoding: "buffer" };
    const limits = { timeout: DEADLINE_MS, maxBuffer: MAX_OUTPUT_BYTES };
    const child = execFile(
      "git",
      [...SAFE, ...args],
      { ...options, ...limits },
      (error, stdout, stderr) => settle({ error, stdout, stderr })
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function repositoryOf(folder) {
  for (let above = realpathSync(folder), below = ""; above !== below; above = dirname(above)) {
    if (existsSync(join(above, ".git"))) return above;
    below = above;
  }
  return void 0;
}
function environment() {
  const { PATH = "", HOME = "", SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    ...SystemRoot === void 0 ? {} : { SystemRoot },
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // A missing object makes git call its remote, which `protocol.<name>.allow` in the repository
    // permits over any `-c protocol.allow`, but not over this: https://git-scm.com/docs/git#_environment_variables
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1"
  };
}
function firstLine(text) {
  return text.split("\n").find((line) => line.trim() !== "")?.trim() ?? "no reason given";
}

// providers/github/live/access.ts
var TOKENS = ["ENVPARITY_GITHUB_TOKEN", "GH_TOKEN", "GITHUB_TOKEN"];
var HINT = "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token that may read Secrets, Variables and Environments of the repository, from https://github.com/settings/personal-access-tokens";
async function accessOf(context, host, hint = HINT) {
  const { env, offline, asked, pullRequest } = context;
  if (offline) return refuse("offline", "envparity runs offline", "Run without --offline");
  const token = TOKENS.map((name) => env[name]?.trim()).find(Boolean);
  if (token !== void 0) return { token };
  if (!asked || pullRequest) return refuse("github-no-token", "no token of it is set", hint);
  const login = await loginOf(context, host);
  if (login !== void 0) return { token: login };
  return refuse("github-no-token", "no token of it is set, and nobody is logged in", hint);
}
var LOGIN = ["GH_CONFIG_DIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"];
async function loginOf({ env, pullRequest, signal }, host) {
  const result = await runProgram("gh", {
    args: ["auth", "token", "--hostname", host],
    env,
    passes: LOGIN,
    pullRequest,
    signal
  });
  const token = result.ok ? result.output.trim() : "";
  return token === "" ? void 0 : token;
}
function refuse(code, why, hint) {
  return { refused: { code, message: `GitHub was not asked: ${why}`, hint } };
}

// providers/github/live/origin.ts
var known = /* @__PURE__ */ new WeakMap();
function ownRepository({ env, tree }, api) {
  const named = parseRepository(env.GITHUB_REPOSITORY?.trim() ?? "");
  if (named !== void 0) return Promise.resolve(named);
  const found = known.get(env) ?? originOf(tree.folder, serverHost(env, api));
  known.set(env, found);
  return found;
}
async function originOf(folder, host) {
  if (folder === void 0) return void 0;
  try {
    const args = ["config", "--local", "--no-includes", "--get", "remote.origin.url"];
    return repositoryOfRemote((await git(folder, args)).toString("utf8"), host);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// providers/github/live/ask.ts
var SERVICE = {
  title: "GitHub",
  variable: "GITHUB_API_URL",
  fallback: "https://api.github.com"
};
var NOTHING = { coverage: [], observations: [], facts: [], problems: [] };
async function askGitHub(context, sources, used) {
  const isNeeded = used.reads.some(({ environments = [] }) => environments.length > 0);
  if (!isNeeded && sources.length === 0) return NOTHING;
  try {
    const address = addressOf(SERVICE, context.env);
    const access = await accessOf(context, serverHost(context.env, address.base));
    if ("refused" in access) {
      const nothing = unasked(access.refused, sources, used, context);
      return context.asked ? nothing : { ...nothing, problems: [] };
    }
    const plan = planOf(await ownRepository(context, address.base), sources, used, context);
    const { readTargets } = await import("./providers-github-live-targets.js");
    const read = await readTargets(plan.targets, used, context, { address, token: access.token });
    const refused = plan.refused.flatMap(
      ({ environment: environment2, problem }) => unseen({ environment: environment2, kinds: BOTH }, problem, used, context)
    );
    return {
      ...read,
      coverage: [...read.coverage, ...refused],
      problems: [...read.problems, ...plan.refused.map(({ problem }) => problem)]
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, ...hint === void 0 ? {} : { hint } };
    return unasked(problem, sources, used, context);
  }
}
function unasked(problem, sources, used, context) {
  const { targets, refused } = planOf(void 0, sources, used, context);
  const wanted = targets.flatMap((target) => target.wanted);
  const others = refused.map(({ environment: environment2 }) => ({ environment: environment2, kinds: BOTH }));
  return {
    ...NOTHING,
    coverage: [...wanted, ...others].flatMap((one) => unseen(one, problem, used, context)),
    problems: [problem]
  };
}

export {
  git,
  trackedFiles,
  repositoryOf,
  accessOf,
  SERVICE,
  askGitHub
};
