import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  dummyOfId,
  kindOfId
} from "./shared-late-late-values.js";
import {
  isWellKnown
} from "./shared-wellknown-names.js";
import {
  VALUE_PROBLEMS
} from "./shared-model-environment.js";
import {
  member
} from "./shared-formats-shape.js";

// src/snapshot/look.ts
var OWN = /^ENVPARITY_/i;
function look(env, describe) {
  const names = Object.keys(env).sort();
  return names.flatMap((name) => {
    const value = env[name];
    if (value === void 0 || OWN.test(name)) return [];
    return [{ name, value: describe(name, value), injected: isWellKnown(name) !== void 0 }];
  });
}

// src/wellknown/platform.ts
var running = () => "run";
var MARKERS = [
  {
    // https://vercel.com/docs/environment-variables/system-environment-variables: CI is there at build time only
    id: "vercel",
    title: "Vercel",
    isHere: ({ VERCEL }) => VERCEL === "1",
    phase: ({ CI, AWS_LAMBDA_FUNCTION_NAME }) => {
      if (CI === "1") return "build";
      return isSet(AWS_LAMBDA_FUNCTION_NAME) ? "run" : void 0;
    }
  },
  {
    // https://docs.replit.com/cloud-services/deployments/about-deployments#deployment-environment-variables
    id: "replit",
    title: "Replit",
    isHere: ({ REPLIT_DEPLOYMENT, REPL_ID }) => REPLIT_DEPLOYMENT === "1" || isSet(REPL_ID),
    phase: ({ REPLIT_DEPLOYMENT }) => REPLIT_DEPLOYMENT === "1" ? "run" : void 0
  },
  {
    // https://render.com/docs/environment-variables: at both build time and runtime
    id: "render",
    title: "Render",
    isHere: ({ RENDER }) => RENDER === "true"
  },
  {
    // https://docs.railway.com/reference/variables#railway-provided-variables: at both
    id: "railway",
    title: "Railway",
    isHere: (env) => isSet(env.RAILWAY_PROJECT_ID) || isSet(env.RAILWAY_ENVIRONMENT_ID)
  },
  {
    // https://fly.io/docs/machines/runtime-environment/
    id: "fly",
    title: "Fly.io",
    isHere: ({ FLY_MACHINE_ID }) => isSet(FLY_MACHINE_ID),
    phase: running
  },
  {
    // https://devcenter.heroku.com/articles/dynos#local-environment-variables; builds have SOURCE_VERSION:
    // https://devcenter.heroku.com/articles/buildpack-api#bin-compile
    id: "heroku",
    title: "Heroku",
    isHere: ({ DYNO }) => isSet(DYNO),
    phase: ({ SOURCE_VERSION }) => isSet(SOURCE_VERSION) ? void 0 : "run"
  },
  {
    // https://cloud.google.com/run/docs/container-contract#env-vars
    id: "cloud-run",
    title: "Cloud Run",
    isHere: ({ K_SERVICE, CLOUD_RUN_JOB }) => isSet(K_SERVICE) || isSet(CLOUD_RUN_JOB),
    phase: running
  },
  {
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
    id: "aws-lambda",
    title: "AWS Lambda",
    isHere: ({ AWS_LAMBDA_FUNCTION_NAME }) => isSet(AWS_LAMBDA_FUNCTION_NAME),
    phase: running
  },
  {
    // https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
    id: "kubernetes",
    title: "Kubernetes",
    isHere: ({ KUBERNETES_SERVICE_HOST }) => isSet(KUBERNETES_SERVICE_HOST),
    phase: running
  }
];
var ELSEWHERE = [
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "JENKINS_URL",
  "BUILDKITE",
  "CIRCLECI",
  "TF_BUILD",
  "TEAMCITY_VERSION",
  "BITBUCKET_BUILD_NUMBER",
  "CODEBUILD_BUILD_ID",
  "DRONE",
  "CODESPACES",
  "GITPOD_WORKSPACE_ID"
];
function platformOf(env) {
  const marker = MARKERS.find(({ isHere }) => isHere(env));
  if (marker === void 0) return void 0;
  const { id, title } = marker;
  const phase = ELSEWHERE.some((name) => isSet(env[name])) ? void 0 : marker.phase?.(env);
  const isRunner = phase === "run" && isSet(env.CI) && env.CI !== "false";
  return phase === void 0 || isRunner ? { id, title } : { id, title, phase };
}
function isSet(value) {
  return value !== void 0 && value !== "";
}

// src/values/portable.ts
function portable(traits) {
  const { host, instance, kind, ...rest } = traits;
  return {
    ...rest,
    ...kind && { kind },
    ...host && {
      host: { ...host, identity: withoutSymbol(host.identity), server: withoutSymbol(host.server) }
    },
    ...instance && { instance: { ...withoutSymbol(instance), of: instance.of } }
  };
}
function received(data, keyId) {
  const id = (key) => textOf(member(member(data, key), "id"));
  const kind = kindOfId(id("kind")) ?? openKind(member(data, "kind"));
  const dummy = dummyOfId(id("dummy"));
  const host = hostOf(member(data, "host"), keyId);
  const expiresAt = textOf(member(data, "expiresAt"));
  const problems = problemsOf(member(data, "problems"));
  const satisfies = booleans(member(data, "satisfies"), ["pattern", "oneOf"]);
  return {
    ...marks(data, ["placeholder", "reference", "verbose", "withPassword"]),
    ...choice(data, "tls", ["none", "unverified"]),
    ...choice(data, "flag", ["on", "off"]),
    ...choice(data, "mode", ["production", "other"]),
    ...Object.keys(satisfies).length === 0 ? {} : { satisfies },
    ...kind && { kind },
    ...dummy && { dummy },
    ...host && { host },
    .../^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(expiresAt) ? { expiresAt } : {},
    ...problems.length === 0 ? {} : { problems }
  };
}
function openKind(data) {
  const { privilege } = choice(data, "privilege", PRIVILEGES);
  if (privilege === void 0 || textOf(member(data, "id")) !== "") return void 0;
  const clientSafe = member(data, "clientSafe");
  return {
    what: "credential",
    privilege,
    ...choice(data, "environment", ["test", "live"]),
    ...typeof clientSafe === "boolean" ? { clientSafe } : {},
    by: member(data, "by") === "name" ? "name" : "shape",
    confidence: "medium"
  };
}
function hostOf(data, keyId) {
  const { place } = choice(data, "place", PLACES);
  if (place === void 0) return void 0;
  const identity = identityOf(member(data, "identity"), keyId);
  const server = identityOf(member(data, "server"), keyId);
  return { place, ...choice(data, "environment", ["test", "live"]), identity, server };
}
function identityOf(data, keyId) {
  const hmac = textOf(member(member(data, "digest"), "hmac"));
  if (keyId === void 0 || !/^[0-9a-f]{32}$/.test(hmac)) return {};
  const digest = { keyId, hmac };
  return { digest };
}
function problemsOf(data) {
  const found = [];
  for (const one of Array.isArray(data) ? data.slice(0, VALUE_PROBLEMS.length) : []) {
    const { code } = choice(one, "code", VALUE_PROBLEMS);
    const { severity } = choice(one, "severity", ["error", "warning"]);
    const where = choice(one, "where", ["start", "inside", "end", "both-ends"]);
    if (code !== void 0 && severity !== void 0) found.push({ code, severity, ...where });
  }
  return found;
}
var PRIVILEGES = [
  "secret",
  "restricted",
  "admin",
  "publishable",
  "identifier",
  "webhook",
  "connection",
  "ingest",
  "unknown"
];
var PLACES = [
  "local",
  "container",
  "private",
  "tunnel",
  "vendor",
  "public",
  "placeholder"
];
function choice(data, key, allowed) {
  const found = allowed.find((one) => one === member(data, key));
  return found === void 0 ? {} : record(key, found);
}
function marks(data, keys) {
  const found = keys.filter((key) => member(data, key) === true);
  return Object.assign({}, ...found.map((key) => record(key, true)));
}
function booleans(data, keys) {
  const found = keys.filter((key) => typeof member(data, key) === "boolean");
  return Object.assign({}, ...found.map((key) => record(key, member(data, key) === true)));
}
function record(key, value) {
  return { [key]: value };
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function withoutSymbol({ digest }) {
  return digest === void 0 ? {} : { digest };
}

export {
  look,
  platformOf,
  portable,
  received
};
