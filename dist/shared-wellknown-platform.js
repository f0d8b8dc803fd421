import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isRecord
} from "./shared-web-tree-sitter-web-tree-sitter.js";

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

// src/carried/canonical.ts
var DEEPEST = 20;
function canonical(value, depth = 0) {
  if (depth > DEEPEST) throw new RangeError("It nests too deeply");
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const members = Object.keys(value).sort().filter((key) => value[key] !== void 0).map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${members.join(",")}}`;
}

export {
  platformOf,
  canonical
};
