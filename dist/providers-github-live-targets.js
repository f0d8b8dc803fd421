import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  PATIENCE,
  readPages,
  spoken,
  wantedPause
} from "./shared-net-retry.js";
import {
  CHANNELS,
  NOWHERE,
  blindRow,
  fullName,
  mendOf,
  outsiderOf,
  suppliesOf,
  unseen
} from "./shared-providers-github-live-supplies.js";
import {
  resourceUrl
} from "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  HttpError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// providers/github/answers.gen.js
var validateSecretList = validate36;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.secrets === void 0 && (missing0 = "secrets")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate36.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secrets !== void 0) {
            let data1 = data.secrets;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate23(data1[i0], { instancePath: instancePath + "/secrets/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var validateVariableList = validate38;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variables === void 0 && (missing0 = "variables")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate38.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.variables !== void 0) {
            let data1 = data.variables;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate27(data1[i0], { instancePath: instancePath + "/variables/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validateEnvironmentList = validate40;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate31.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environments === void 0 && (missing0 = "environments")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate40.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environments !== void 0) {
            let data1 = data.environments;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate31(data1[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate40.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var validateRepository = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.owner === void 0 && (missing0 = "owner")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.owner !== void 0) {
          let data0 = data.owner;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.type === void 0 && (missing1 = "type")) {
                validate42.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.type !== void 0) {
                  if (typeof data0.type !== "string") {
                    validate42.errors = [{ instancePath: instancePath + "/owner/type", schemaPath: "#/properties/owner/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
            } else {
              validate42.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}

// providers/github/live/answers.ts
var SECRETS = {
  validate: validateSecretList,
  itemsOf: ({ secrets }) => secrets
};
var VARIABLES = {
  validate: validateVariableList,
  itemsOf: ({ variables }) => variables
};
var ENVIRONMENTS = {
  validate: validateEnvironmentList,
  itemsOf: ({ environments }) => environments
};
var known = /* @__PURE__ */ new WeakMap();
function answersOf({ owner, name }, open, env) {
  const root = ["repos", owner, name];
  const repository = fullName({ owner, name });
  const memory = known.get(env) ?? { lists: /* @__PURE__ */ new Map(), personal: /* @__PURE__ */ new Map() };
  known.set(env, memory);
  const list = (path, shape, what) => once(memory.lists, path, async () => (await open()).list(path, shape, what));
  const named = (path, kind, what) => kind === "secrets" ? list(path, SECRETS, what) : list(path, VARIABLES, what);
  const environments = () => list([...root, "environments"], ENVIRONMENTS, `the environments of ${repository}`);
  return {
    environments,
    own: (kind) => named([...root, "actions", kind], kind, `the ${kind} of ${repository}`),
    shared: async (kind) => {
      const what = `the ${kind} that ${repository} gets of its organization`;
      const found = await named([...root, "actions", `organization-${kind}`], kind, what);
      if (!isNowhere(found)) return found;
      const personal = await once(
        memory.personal,
        root,
        async () => isPersonal(await open(), root, repository)
      );
      return personal ? { items: [] } : found;
    },
    of: async (environment, kind) => {
      const what = `the ${kind} of the environment ${environment} of ${repository}`;
      const asked = (name2) => named([...root, "environments", name2, kind], kind, what);
      const found = await asked(environment);
      if (!isNowhere(found)) return found;
      const all = await environments();
      if (all.gap !== void 0) return found;
      const listed = all.items.find((one) => isSameEnvironment(one.name, environment));
      if (listed === void 0) return void 0;
      return listed.name === environment ? found : asked(listed.name);
    },
    dependabot: () => list([...root, "dependabot", "secrets"], SECRETS, `the Dependabot secrets of ${repository}`)
  };
}
function once(memory, path, ask) {
  const key = path.join("\n");
  const answer = memory.get(key) ?? ask();
  memory.set(key, answer);
  return answer;
}
function isSameEnvironment(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function isNowhere({ gap, items }) {
  return items.length === 0 && gap instanceof HttpError && gap.status === 404;
}
async function isPersonal(client, path, repository) {
  try {
    const { owner } = await client.get(path, validateRepository, `the repository ${repository}`);
    return owner.type === "User";
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

// src/net/octokit.ts
function keepOwnErrors({ hook }) {
  hook.error("request", (error) => {
    const cause = error instanceof Error ? error.cause : void 0;
    throw cause instanceof HttpError && !cause.transient ? cause : error;
  });
}

// providers/github/live/refusal.ts
function isFailure(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function refusalOf(error, what) {
  if (error instanceof HttpError) return error;
  if (!isFailure(error)) throw error;
  if (error.cause instanceof HttpError) return error.cause;
  const { status } = error;
  const headers = headersOf(error);
  if (isLimited(error, headers)) return limited(status, headers);
  if (status === 401)
    return new HttpError("http-unauthorized", "the token of GitHub is not valid", {
      status,
      hint: "Make another one at https://github.com/settings/personal-access-tokens"
    });
  if (status === 403) return forbidden(what, headers);
  if (status === 404 || status === 410)
    return new HttpError("http-not-found", `${what} are not there, or the token may not see them`, {
      status,
      hint: "Check the name, and that the token is for this repository"
    });
  const code = status >= 500 ? "http-server" : "http-refused";
  return new HttpError(code, `GitHub answered ${status} when asked for ${what}`, {
    status,
    hint: "Try again; check GITHUB_API_URL where it is set"
  });
}
function headersOf({ response }) {
  const entries = Object.entries(response?.headers ?? {});
  return new Headers(entries.map(([name, value]) => [name, String(value)]));
}
function isLimited({ status, message }, headers) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\bsecondary rate\b/i.test(message);
}
function limited(status, headers) {
  const pause = wantedPause(new Response(null, { status: 429, headers }));
  return new HttpError("http-rate-limited", "GitHub takes no more requests of this token for now", {
    status,
    hint: `Try again ${pause === void 0 ? "in some minutes" : spoken(pause)}`
  });
}
function forbidden(what, headers) {
  const permissions = plain(headers.get("x-accepted-github-permissions"));
  const scopes = plain(headers.get("x-accepted-oauth-scopes"));
  const lacks = permissions === void 0 ? scopes === void 0 ? "" : `: it needs the scope ${scopes}` : `: it needs the permission ${permissions}`;
  return new HttpError("http-forbidden", `the token may not list ${what}${lacks}`, {
    status: 403,
    hint: "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token with read access to Secrets, Variables and Environments"
  });
}
function plain(text) {
  const trimmed = text?.trim() ?? "";
  return /^[\w:=,; ]{1,200}$/.test(trimmed) ? trimmed : void 0;
}

// providers/github/live/client.ts
var HEADERS = { "x-github-api-version": "2022-11-28" };
var PAGE_SIZE = 100;
var FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
async function openClient(address, token, context) {
  const ask = await asker(address, token, context);
  return {
    list: async (path, shape, what) => {
      try {
        const { pages, stopped } = await readPages(pagesOf(ask, address, path, shape, what));
        const items = pages.flat();
        return stopped === void 0 ? { items } : { items, gap: stopped };
      } catch (error) {
        return { items: [], gap: refusalOf(error, what) };
      }
    },
    get: async (path, validate, what) => {
      const url = resourceUrl(address, path, {});
      try {
        return checked(url.href, (await ask(url.href)).data, validate);
      } catch (error) {
        throw refusalOf(error, what);
      }
    }
  };
}
async function asker(address, token, context) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./octokit-rest-dist-src-index.js"),
    import("./octokit-plugin-retry-dist-bundle-index.js"),
    import("./octokit-plugin-throttling-dist-bundle-index.js")
  ]);
  const end = performance.now() + PATIENCE.budgetMs;
  const isWorthWaiting = (seconds, _options, _octokit, before) => before + 1 < PATIENCE.attempts && performance.now() + seconds * 1e3 < end;
  const silent = () => void 0;
  const octokit = new (Octokit.plugin(keepOwnErrors, retry, throttling))({
    auth: token,
    userAgent: "envparity",
    baseUrl: address.base.href.replace(/\/+$/, ""),
    request: { fetch: openFetch(address, context) },
    retry: {
      retries: PATIENCE.attempts - 1,
      retryAfterBaseValue: PATIENCE.backoffMs,
      doNotRetry: FINAL
    },
    throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return (url) => octokit.request({ method: "GET", url, headers: HEADERS });
}
async function* pagesOf(ask, address, path, { validate, itemsOf }, what) {
  const seen = /* @__PURE__ */ new Set();
  const page = (number) => resourceUrl(address, path, { per_page: PAGE_SIZE, ...number > 1 && { page: number } }).href;
  let url = page(1);
  for (let number = 1; url !== void 0; number++) {
    const { data, headers } = await attempt(ask(url), what);
    const items = itemsOf(checked(url, data, validate)).filter(
      ({ name }) => !seen.has(name)
    );
    for (const { name } of items) seen.add(name);
    yield items;
    const total = totalOf(data);
    const isMore = total === void 0 ? items.length > 0 : seen.size < total;
    const next = nextOf(headers.link, url);
    if (items.length === 0 && (next !== void 0 || isMore)) throw endless(what);
    url = next ?? (headers.link === void 0 && isMore ? page(number + 1) : void 0);
    if (url === void 0 && total !== void 0 && isMore) throw endless(what);
  }
}
async function attempt(work, what) {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error, what);
  }
}
function checked(url, data, validate) {
  if (validate(data)) return data;
  const place = placeOf(new URL(url));
  throw new HttpError("http-invalid-answer", `what ${place} answered is not what GitHub promises`, {
    hint: "Check whether a proxy or login page stands before the API; else report it to envparity"
  });
}
function totalOf(data) {
  const has = typeof data === "object" && data !== null && "total_count" in data;
  return has && typeof data.total_count === "number" ? data.total_count : void 0;
}
function nextOf(link, from) {
  const next = /<([^<>]+)>\s*;[^,<]*\brel="?next"?/.exec(link ?? "")?.[1];
  return next !== void 0 && URL.canParse(next, from) ? new URL(next, from).href : void 0;
}
function endless(what) {
  return new HttpError("http-endless", `the pages of ${what} and their number do not agree`, {
    hint: "Try again; if it stays so, report it to envparity"
  });
}

// providers/github/live/look.ts
var NOTHING = { items: [] };
async function lookAt(world, wanted) {
  const { answers, repository, used, context, isDependabot } = world;
  const { environment, kinds } = wanted;
  const named = await namesOf(answers, wanted, context);
  const parts = await Promise.all(
    [...kinds].map(async (kind) => ({
      kind,
      scopes: await scopesOf(answers, kind, named.names, isDependabot)
    }))
  );
  const missing = wanted.from !== void 0 && parts.some(({ scopes }) => scopes.own.gap === void 0 && scopes.environments.size === 0);
  const gone = missing ? nowhere(wanted, repository) : void 0;
  const mend = (kind) => mendOf(kind, environment, used, context);
  return {
    environment,
    coverage: parts.map(
      ({ kind, scopes }) => gone === void 0 ? rowOf(kind, environment, gapsOf(scopes, named.gap), scopes, mend(kind)) : blindRow(kind, environment, gone.message, gone.hint)
    ),
    supplies: parts.flatMap(
      ({ kind, scopes }) => gone === void 0 ? suppliesOf(kind, scopes, wanted, repository, context.describe) : []
    ),
    names: named.names,
    problems: [
      ...gone === void 0 ? [] : [gone],
      ...parts.flatMap(({ scopes }) => gapsOf(scopes, named.gap)).filter((gap) => context.asked || !isRefusal(gap)).map(({ code, message, hint }) => ({ code, message, ...hint ? { hint } : {} }))
    ]
  };
}
async function namesOf(answers, { environment, names, from, bare }, { canonical }) {
  if (from !== void 0) return { names: [from] };
  if (names !== void 0 && (bare || names.length > 0)) return { names };
  const { items, gap } = await answers.environments();
  const found = items.map(({ name }) => name).filter((name) => canonical(name) === environment);
  return { names: found, ...gap === void 0 ? {} : { gap } };
}
async function scopesOf(answers, kind, names, dependabot) {
  const own = await answers.own(kind);
  if (own.gap !== void 0 && own.items.length === 0)
    return { own, shared: NOTHING, environments: /* @__PURE__ */ new Map() };
  const [shared, replaced, ...lists] = await Promise.all([
    answers.shared(kind),
    dependabot && kind === "secrets" ? answers.dependabot() : void 0,
    ...names.map((name) => answers.of(name, kind))
  ]);
  const environments = names.flatMap((name, index) => {
    const list = lists[index];
    return list === void 0 ? [] : [[name, list]];
  });
  return {
    own,
    shared,
    environments: new Map(environments),
    ...replaced === void 0 ? {} : { dependabot: replaced }
  };
}
function gapsOf({ own, shared, environments, dependabot }, more) {
  const lists = [own, shared, ...environments.values(), dependabot ?? NOTHING];
  return [...lists.flatMap(({ gap }) => gap ?? []), ...more === void 0 ? [] : [more]];
}
var REFUSALS = /* @__PURE__ */ new Set([
  "http-unauthorized",
  "http-forbidden",
  "http-not-found"
]);
function isRefusal(gap) {
  return REFUSALS.has(gap.code);
}
function rowOf(kind, environment, [gap], { own, dependabot }, mend) {
  const replaced = dependabot === void 0 ? void 0 : "this is a run of Dependabot, which gets secrets of its own, and those of the organization cannot be listed";
  const why = gap?.message ?? replaced;
  if (own.gap !== void 0 && own.items.length === 0)
    return blindRow(kind, environment, why ?? "", mend);
  const names = why === void 0 ? "complete" : "partial";
  return {
    role: "supplies",
    environment,
    channel: CHANNELS[kind],
    names,
    values: kind === "secrets" ? "none" : names,
    ...why === void 0 ? {} : { why },
    ...gap === void 0 || mend === void 0 ? {} : { mend }
  };
}
function nowhere({ environment, from = "" }, repository) {
  return {
    code: "github-no-environment",
    message: `${fullName(repository)} has no environment ${from} on GitHub`,
    hint: `Name one of its own as \`environment\` of the source of ${environment} in envparity.yaml`
  };
}

// providers/github/live/targets.ts
async function readTargets(targets, used, context, { address, token }) {
  let client;
  const open = () => {
    client ??= openClient(address, token, context);
    return client;
  };
  const parts = await Promise.all(targets.map((target) => readTarget(target, used, context, open)));
  return {
    coverage: parts.flatMap(({ coverage }) => coverage),
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems)
  };
}
async function readTarget({ repository, wanted }, used, context, open) {
  if (repository === void 0) {
    const coverage = wanted.flatMap((one) => unseen(one, NOWHERE, used, context));
    const problems = context.asked ? [NOWHERE] : [];
    return { coverage, observations: [], facts: [], problems };
  }
  const answers = answersOf(repository, open, context.env);
  const isDependabot = outsiderOf(context) === "dependabot";
  const seen = await Promise.all(
    wanted.map((one) => lookAt({ answers, repository, used, context, isDependabot }, one))
  );
  return {
    coverage: seen.flatMap(({ coverage }) => coverage),
    observations: seen.flatMap(({ supplies }) => supplies),
    facts: seen.flatMap((one) => namesOf2(one, repository)),
    problems: seen.flatMap(({ problems }) => problems)
  };
}
function namesOf2({ environment, names }, repository) {
  const place = { source: `GitHub repository ${fullName(repository)}` };
  return names.map((name) => ({ fact: "named-environment", environment, name, place }));
}
export {
  readTargets
};
