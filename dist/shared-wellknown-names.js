import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  canonical
} from "./shared-wellknown-platform.js";
import {
  VALUE_PROBLEMS,
  dummyOfId,
  dummyOfKind,
  isRecord,
  isScheme,
  isVendorOfHosts,
  isWordOfKinds,
  kindOfId,
  member,
  nounOf
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import {
  __require
} from "./shared-runtime.js";

// src/carried/open.ts
var CLOCK_SKEW_MS = 5 * 6e4;
function openCarried(bytes, kind, options) {
  const { title } = options;
  const refuse = refusalOf(kind, title);
  if (bytes.length > kind.maxBytes) throw refuse("too-large", `is larger than any ${kind.id}`);
  const data = parse(bytes, refuse);
  assertVersion(data, kind, refuse);
  if (!kind.validate(data)) throw foreign(kind, refuse);
  const problems = verify(data, kind, options, refuse);
  assertAge(data, kind, options, refuse);
  return { title, file: data, problems };
}
function refusalOf({ id, command }, title) {
  const again = `Take it again with \`${command} --environment NAME --output FILE\``;
  return (code, what, hint = again) => new UserError(`${id}-${code}`, `${title} ${what}`, { hint });
}
function foreign({ id }, refuse) {
  return refuse("foreign", `is no ${id} of envparity`);
}
function parse(bytes, refuse) {
  const text = textOf(bytes, refuse).trim();
  if (text === "") throw refuse("empty", "is empty");
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith("{") && !text.endsWith("}"))
      throw refuse("truncated", "breaks off before its end");
    throw refuse("not-json", "is not JSON");
  }
}
function textOf(bytes, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("not-json", "is not JSON in UTF-8");
  }
}
function assertVersion(data, kind, refuse) {
  const version = member(data, "schemaVersion");
  const known = isRecord(data) && ["takenAt", kind.holds].every((key) => Object.hasOwn(data, key));
  if (!known || typeof version !== "number") throw foreign(kind, refuse);
  if (version === 1) return;
  throw refuse(
    "version",
    "has a format that is not known here",
    "Use the same version of envparity on both sides"
  );
}
function verify(data, kind, { title, key }, refuse) {
  const { signatures, keyIds = [], ...rest } = data;
  const signers = Object.keys(signatures ?? {}).sort();
  const tampered = () => refuse("tampered", "was changed after it was signed");
  if (signers.join() !== [...keyIds].sort().join()) throw tampered();
  if (signatures === void 0) return [unsigned(kind, title)];
  if (key === void 0) return [unverified(kind, title)];
  const text = canonicalOf({ keyIds, ...rest }, () => foreign(kind, refuse));
  const isWhole = key.verify(text, signatures, kind.id);
  if (isWhole === void 0) return [differentKeys(title)];
  if (!isWhole) throw tampered();
  return [];
}
function canonicalOf(data, otherwise) {
  try {
    return canonical(data);
  } catch {
    throw otherwise();
  }
}
function unsigned({ id }, title) {
  return {
    code: `${id}-unsigned`,
    message: `${title} is not signed, so anybody on its way may have changed it`,
    hint: "Set ENVPARITY_KEY where it is taken and where it is checked"
  };
}
function unverified({ id }, title) {
  return {
    code: `${id}-not-verified`,
    message: `${title} is signed, and there is no key here to verify it with`,
    hint: "Set ENVPARITY_KEY to the key that it was taken under"
  };
}
function differentKeys(title) {
  return {
    code: "different-keys",
    message: `${title} was taken under another key: neither it nor its values can be compared with what is here`,
    hint: "Set ENVPARITY_KEY to the same key on both sides, and take it again"
  };
}
function assertAge({ takenAt }, kind, { now, maxAge }, refuse) {
  const age = now.getTime() - Date.parse(takenAt);
  if (Number.isNaN(age)) throw foreign(kind, refuse);
  if (age < -CLOCK_SKEW_MS)
    throw refuse(
      "from-future",
      `was taken at ${takenAt}, yet to come`,
      "Set the clock of the machine that took it, or of this one"
    );
  if (maxAge !== void 0 && age > maxAge)
    throw refuse("stale", `is from ${takenAt}, older than --max-age`);
}

// late:late-snapshot.cjs
var loaded;
var load = () => loaded ??= __require("./late-snapshot.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key) => Reflect.get(part(name), key)
});
var validateSnapshotFile = /* @__PURE__ */ proxy("validateSnapshotFile");

// src/snapshot/open.ts
var SNAPSHOT = {
  id: "snapshot",
  command: "envparity snapshot",
  option: "--snapshot",
  holds: "variables",
  // 10,000 names under two keys take half of it.
  maxBytes: 4 * 1024 * 1024,
  validate: validateSnapshotFile
};
function openSnapshot(bytes, options) {
  return openCarried(bytes, SNAPSHOT, options);
}

// src/wellknown/names.json
var names_default = JSON.parse('{"$schema":"../../schemas/wellknown.schema.json","setters":[{"id":"aws-amplify","title":"AWS Amplify Hosting","docs":"https://docs.aws.amazon.com/amplify/latest/userguide/amplify-console-environment-variables.html","names":["AWS_APP_ID","AWS_BRANCH","AWS_BRANCH_ARN","AWS_CLONE_URL","AWS_COMMIT_ID","AWS_JOB_ID","AWS_PULL_REQUEST_DESTINATION_BRANCH","AWS_PULL_REQUEST_ID","AWS_PULL_REQUEST_SOURCE_BRANCH"]},{"id":"aws-containers","title":"AWS ECS and EKS","docs":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint.html","names":["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE","AWS_CONTAINER_CREDENTIALS_FULL_URI","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_WEB_IDENTITY_TOKEN_FILE","ECS_CONTAINER_METADATA_URI","ECS_CONTAINER_METADATA_URI_V4"]},{"id":"aws-lambda","title":"AWS Lambda","docs":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime","names":["AWS_EXECUTION_ENV","AWS_LAMBDA_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_VERSION","AWS_LAMBDA_INITIALIZATION_TYPE","AWS_LAMBDA_LOG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMBDA_RUNTIME_API","AWS_XRAY_CONTEXT_MISSING","AWS_XRAY_DAEMON_ADDRESS","LAMBDA_RUNTIME_DIR","LAMBDA_TASK_ROOT","_HANDLER","_X_AMZN_TRACE_ID"]},{"id":"azure-app-service","title":"Azure App Service and Functions","docs":"https://learn.microsoft.com/en-us/azure/app-service/reference-app-settings","names":["APPSETTING_WEBSITE_SITE_NAME","CONTAINER_APP_ENV_DNS_SUFFIX","CONTAINER_APP_HOSTNAME","CONTAINER_APP_NAME","CONTAINER_APP_REPLICA_NAME","CONTAINER_APP_REVISION","FUNCTIONS_WORKER_RUNTIME_VERSION","IDENTITY_ENDPOINT","IDENTITY_HEADER","WEBSITE_HOSTNAME","WEBSITE_INSTANCE_ID","WEBSITE_OWNER_NAME","WEBSITE_RESOURCE_GROUP","WEBSITE_SITE_NAME","WEBSITE_SKU"]},{"id":"azure-pipelines","title":"Azure Pipelines","docs":"https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables","names":["AGENT_BUILDDIRECTORY","AGENT_HOMEDIRECTORY","AGENT_JOBNAME","AGENT_JOBSTATUS","AGENT_MACHINENAME","AGENT_OS","AGENT_OSARCHITECTURE","AGENT_TEMPDIRECTORY","AGENT_TOOLSDIRECTORY","AGENT_WORKFOLDER","BUILD_ARTIFACTSTAGINGDIRECTORY","BUILD_BINARIESDIRECTORY","BUILD_BUILDID","BUILD_BUILDNUMBER","BUILD_BUILDURI","BUILD_DEFINITIONNAME","BUILD_REASON","BUILD_REPOSITORY_ID","BUILD_REPOSITORY_NAME","BUILD_REPOSITORY_PROVIDER","BUILD_REPOSITORY_URI","BUILD_REQUESTEDFOR","BUILD_REQUESTEDFOREMAIL","BUILD_SOURCEBRANCH","BUILD_SOURCEBRANCHNAME","BUILD_SOURCESDIRECTORY","BUILD_SOURCEVERSION","BUILD_SOURCEVERSIONMESSAGE","BUILD_STAGINGDIRECTORY","SYSTEM_DEFAULTWORKINGDIRECTORY","SYSTEM_JOBID","SYSTEM_PULLREQUEST_PULLREQUESTID","SYSTEM_PULLREQUEST_PULLREQUESTNUMBER","SYSTEM_PULLREQUEST_SOURCEBRANCH","SYSTEM_PULLREQUEST_SOURCECOMMITID","SYSTEM_PULLREQUEST_TARGETBRANCH","SYSTEM_STAGENAME","SYSTEM_TASKDEFINITIONSURI","SYSTEM_TEAMFOUNDATIONCOLLECTIONURI","SYSTEM_TEAMPROJECT","SYSTEM_TEAMPROJECTID","TF_BUILD"]},{"id":"bitbucket-pipelines","title":"Bitbucket Pipelines","docs":"https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/","names":["BITBUCKET_BOOKMARK","BITBUCKET_BRANCH","BITBUCKET_BUILD_NUMBER","BITBUCKET_CLONE_DIR","BITBUCKET_COMMIT","BITBUCKET_DEPLOYMENT_ENVIRONMENT","BITBUCKET_DEPLOYMENT_ENVIRONMENT_UUID","BITBUCKET_EXIT_CODE","BITBUCKET_GIT_HTTP_ORIGIN","BITBUCKET_GIT_SSH_ORIGIN","BITBUCKET_PARALLEL_STEP","BITBUCKET_PARALLEL_STEP_COUNT","BITBUCKET_PIPELINE_UUID","BITBUCKET_PROJECT_KEY","BITBUCKET_PROJECT_UUID","BITBUCKET_PR_DESTINATION_BRANCH","BITBUCKET_PR_DESTINATION_COMMIT","BITBUCKET_PR_ID","BITBUCKET_REPO_FULL_NAME","BITBUCKET_REPO_OWNER","BITBUCKET_REPO_OWNER_UUID","BITBUCKET_REPO_SLUG","BITBUCKET_REPO_UUID","BITBUCKET_STEP_OIDC_TOKEN","BITBUCKET_STEP_TRIGGERER_UUID","BITBUCKET_STEP_UUID","BITBUCKET_TAG","BITBUCKET_WORKSPACE"]},{"id":"build-tools","title":"Build tools","docs":"https://webpack.js.org/api/cli/#environment-variables","names":["BUILD_WORKSPACE_DIRECTORY","ELECTRON_IS_DEV","ELECTRON_RENDERER_URL","ELECTRON_RUN_AS_NODE","LERNA_PACKAGE_NAME","LERNA_ROOT_PATH","NX_TASK_HASH","NX_TASK_TARGET_CONFIGURATION","NX_TASK_TARGET_PROJECT","NX_TASK_TARGET_TARGET","NX_WORKSPACE_ROOT","ROLLUP_WATCH","STORYBOOK","TAURI_ARCH","TAURI_DEBUG","TAURI_DEV_HOST","TAURI_ENV_ARCH","TAURI_ENV_DEBUG","TAURI_ENV_FAMILY","TAURI_ENV_PLATFORM","TAURI_ENV_PLATFORM_VERSION","TAURI_ENV_TARGET_TRIPLE","TAURI_FAMILY","TAURI_PLATFORM","TAURI_PLATFORM_VERSION","TAURI_TARGET_TRIPLE","TURBO_HASH","WEBPACK_BUILD","WEBPACK_DEV_SERVER","WEBPACK_SERVE","WEBPACK_WATCH"]},{"id":"buildkite","title":"Buildkite","docs":"https://buildkite.com/docs/pipelines/configure/environment-variables","names":["BUILDKITE","BUILDKITE_AGENT_ID","BUILDKITE_AGENT_NAME","BUILDKITE_BRANCH","BUILDKITE_BUILD_AUTHOR","BUILDKITE_BUILD_AUTHOR_EMAIL","BUILDKITE_BUILD_CHECKOUT_PATH","BUILDKITE_BUILD_CREATOR","BUILDKITE_BUILD_CREATOR_EMAIL","BUILDKITE_BUILD_ID","BUILDKITE_BUILD_NUMBER","BUILDKITE_BUILD_URL","BUILDKITE_COMMAND","BUILDKITE_COMMIT","BUILDKITE_JOB_ID","BUILDKITE_LABEL","BUILDKITE_MESSAGE","BUILDKITE_ORGANIZATION_SLUG","BUILDKITE_PARALLEL_JOB","BUILDKITE_PARALLEL_JOB_COUNT","BUILDKITE_PIPELINE_DEFAULT_BRANCH","BUILDKITE_PIPELINE_ID","BUILDKITE_PIPELINE_NAME","BUILDKITE_PIPELINE_SLUG","BUILDKITE_PULL_REQUEST","BUILDKITE_PULL_REQUEST_BASE_BRANCH","BUILDKITE_PULL_REQUEST_REPO","BUILDKITE_REPO","BUILDKITE_RETRY_COUNT","BUILDKITE_SOURCE","BUILDKITE_STEP_ID","BUILDKITE_STEP_KEY","BUILDKITE_TAG"]},{"id":"cargo","title":"Cargo","docs":"https://doc.rust-lang.org/cargo/reference/environment-variables.html","names":["CARGO","CARGO_BIN_NAME","CARGO_CRATE_NAME","CARGO_HOME","CARGO_MANIFEST_DIR","CARGO_MANIFEST_PATH","CARGO_PRIMARY_PACKAGE","CARGO_TARGET_TMPDIR","OUT_DIR"],"prefixes":["CARGO_CFG_","CARGO_FEATURE_","CARGO_PKG_"]},{"id":"circleci","title":"CircleCI","docs":"https://circleci.com/docs/reference/variables/","names":["CIRCLECI","CIRCLE_BRANCH","CIRCLE_BUILD_NUM","CIRCLE_BUILD_URL","CIRCLE_COMPARE_URL","CIRCLE_INTERNAL_TASK_DATA","CIRCLE_JOB","CIRCLE_NODE_INDEX","CIRCLE_NODE_TOTAL","CIRCLE_OIDC_TOKEN","CIRCLE_OIDC_TOKEN_V2","CIRCLE_ORGANIZATION_ID","CIRCLE_PIPELINE_ID","CIRCLE_PROJECT_ID","CIRCLE_PROJECT_REPONAME","CIRCLE_PROJECT_USERNAME","CIRCLE_PR_NUMBER","CIRCLE_PR_REPONAME","CIRCLE_PR_USERNAME","CIRCLE_PULL_REQUEST","CIRCLE_PULL_REQUESTS","CIRCLE_REPOSITORY_URL","CIRCLE_SHA1","CIRCLE_TAG","CIRCLE_USERNAME","CIRCLE_WORKFLOW_ID","CIRCLE_WORKFLOW_JOB_ID","CIRCLE_WORKFLOW_WORKSPACE_ID","CIRCLE_WORKING_DIRECTORY"]},{"id":"cloudflare","title":"Cloudflare Pages and Workers Builds","docs":"https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables","names":["CF_PAGES","CF_PAGES_BRANCH","CF_PAGES_COMMIT_SHA","CF_PAGES_URL","WORKERS_CI","WORKERS_CI_BRANCH","WORKERS_CI_BUILD_UUID","WORKERS_CI_COMMIT_SHA"]},{"id":"codebuild","title":"AWS CodeBuild","docs":"https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html","names":["CODEBUILD_BATCH_BUILD_IDENTIFIER","CODEBUILD_BUILD_ARN","CODEBUILD_BUILD_ID","CODEBUILD_BUILD_IMAGE","CODEBUILD_BUILD_NUMBER","CODEBUILD_BUILD_SUCCEEDING","CODEBUILD_INITIATOR","CODEBUILD_KMS_KEY_ID","CODEBUILD_LOG_PATH","CODEBUILD_PUBLIC_BUILD_URL","CODEBUILD_RESOLVED_SOURCE_VERSION","CODEBUILD_SOURCE_REPO_URL","CODEBUILD_SOURCE_VERSION","CODEBUILD_SRC_DIR","CODEBUILD_START_TIME","CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID","CODEBUILD_WEBHOOK_BASE_REF","CODEBUILD_WEBHOOK_EVENT","CODEBUILD_WEBHOOK_HEAD_REF","CODEBUILD_WEBHOOK_MERGE_COMMIT","CODEBUILD_WEBHOOK_PREV_COMMIT","CODEBUILD_WEBHOOK_TRIGGER"]},{"id":"codespaces","title":"GitHub Codespaces","docs":"https://docs.github.com/en/codespaces/developing-in-a-codespace/default-environment-variables-for-your-codespace","names":["CLOUDENV_ENVIRONMENT_ID","CODESPACES","CODESPACE_NAME","CODESPACE_VSCODE_FOLDER","GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN","GITHUB_CODESPACE_TOKEN","GITHUB_USER"]},{"id":"containers","title":"Docker and container runtimes","docs":"https://docs.docker.com/build/building/variables/#pre-defined-build-arguments","names":["BUILDARCH","BUILDKIT_CONTEXT_KEEP_GIT_DIR","BUILDOS","BUILDPLATFORM","BUILDVARIANT","DOCKER_CONFIG","DOCKER_CONTEXT","DOCKER_HOST","TARGETARCH","TARGETOS","TARGETPLATFORM","TARGETVARIANT","container"]},{"id":"coolify","title":"Coolify","docs":"https://coolify.io/docs/knowledge-base/environment-variables","names":["COOLIFY_BRANCH","COOLIFY_CONTAINER_NAME","COOLIFY_FQDN","COOLIFY_RESOURCE_UUID","COOLIFY_URL","SOURCE_COMMIT"]},{"id":"deno-deploy","title":"Deno Deploy","docs":"https://docs.deno.com/deploy/reference/env_vars_and_contexts/","names":["DENO_DEPLOY","DENO_DEPLOYMENT_ID","DENO_DEPLOY_BUILD_ID","DENO_REGION","DENO_TIMELINE"]},{"id":"eas-build","title":"EAS Build","docs":"https://docs.expo.dev/build-reference/variables/#built-in-environment-variables","names":["EAS_BUILD","EAS_BUILD_GIT_COMMIT_HASH","EAS_BUILD_ID","EAS_BUILD_NPM_CACHE_URL","EAS_BUILD_PLATFORM","EAS_BUILD_PROFILE","EAS_BUILD_PROJECT_ID","EAS_BUILD_RUNNER","EAS_BUILD_USERNAME","EAS_BUILD_WORKINGDIR"]},{"id":"editors","title":"Editors and coding agents","docs":"https://code.visualstudio.com/docs/editor/variables-reference","names":["AGENT_CLIENT_PROTOCOL","CLAUDECODE","CLAUDE_CODE_ENTRYPOINT","CLAUDE_PLUGIN_ROOT","CLAUDE_PROJECT_DIR","CODEX_SANDBOX","CURSOR_TRACE_ID","EMACS","GEMINI_CLI","INSIDE_EMACS","INTELLIJ_ENVIRONMENT_READER","JEDITERM_SOURCE","NVIM","REMOTE_CONTAINERS","VIM","VIMRUNTIME","ZED_TERM"],"prefixes":["VSCODE_"]},{"id":"expo","title":"Expo, in the code it bundles","docs":"https://docs.expo.dev/guides/tree-shaking/","names":["EXPO_OS"]},{"id":"fly","title":"Fly.io","docs":"https://fly.io/docs/machines/runtime-environment/","names":["FLY_ALLOC_ID","FLY_APP_NAME","FLY_IMAGE_REF","FLY_MACHINE_ID","FLY_MACHINE_VERSION","FLY_PRIVATE_IP","FLY_PROCESS_GROUP","FLY_PUBLIC_IP","FLY_REGION","FLY_VM_MEMORY_MB","PRIMARY_REGION"]},{"id":"git","title":"Git, in hooks and aliases","docs":"https://git-scm.com/docs/git#_environment_variables","names":["GIT_AUTHOR_DATE","GIT_AUTHOR_EMAIL","GIT_AUTHOR_NAME","GIT_COMMITTER_DATE","GIT_COMMITTER_EMAIL","GIT_COMMITTER_NAME","GIT_DIR","GIT_EDITOR","GIT_EXEC_PATH","GIT_INDEX_FILE","GIT_PREFIX","GIT_WORK_TREE","HUSKY_GIT_PARAMS"]},{"id":"github-actions","title":"GitHub Actions","docs":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables","names":["ACTIONS_CACHE_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN","ACTIONS_RUNTIME_URL","ACTIONS_STEP_DEBUG","CI","GITHUB_ACTION","GITHUB_ACTIONS","GITHUB_ACTION_PATH","GITHUB_ACTION_REF","GITHUB_ACTION_REPOSITORY","GITHUB_ACTOR","GITHUB_ACTOR_ID","GITHUB_API_URL","GITHUB_BASE_REF","GITHUB_ENV","GITHUB_EVENT_NAME","GITHUB_EVENT_PATH","GITHUB_GRAPHQL_URL","GITHUB_HEAD_REF","GITHUB_JOB","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_REF","GITHUB_REF_NAME","GITHUB_REF_PROTECTED","GITHUB_REF_TYPE","GITHUB_REPOSITORY","GITHUB_REPOSITORY_ID","GITHUB_REPOSITORY_OWNER","GITHUB_REPOSITORY_OWNER_ID","GITHUB_RETENTION_DAYS","GITHUB_RUN_ATTEMPT","GITHUB_RUN_ID","GITHUB_RUN_NUMBER","GITHUB_SERVER_URL","GITHUB_SHA","GITHUB_STATE","GITHUB_STEP_SUMMARY","GITHUB_TRIGGERING_ACTOR","GITHUB_WORKFLOW","GITHUB_WORKFLOW_REF","GITHUB_WORKFLOW_SHA","GITHUB_WORKSPACE","RUNNER_ARCH","RUNNER_DEBUG","RUNNER_ENVIRONMENT","RUNNER_NAME","RUNNER_OS","RUNNER_TEMP","RUNNER_TOOL_CACHE","RUNNER_WORKSPACE"]},{"id":"gitlab-ci","title":"GitLab CI/CD","docs":"https://docs.gitlab.com/ci/variables/predefined_variables/","names":["CI_API_V4_URL","CI_BUILDS_DIR","CI_COMMIT_AUTHOR","CI_COMMIT_BEFORE_SHA","CI_COMMIT_BRANCH","CI_COMMIT_DESCRIPTION","CI_COMMIT_MESSAGE","CI_COMMIT_REF_NAME","CI_COMMIT_REF_PROTECTED","CI_COMMIT_REF_SLUG","CI_COMMIT_SHA","CI_COMMIT_SHORT_SHA","CI_COMMIT_TAG","CI_COMMIT_TAG_MESSAGE","CI_COMMIT_TIMESTAMP","CI_COMMIT_TITLE","CI_CONCURRENT_ID","CI_CONFIG_PATH","CI_DEFAULT_BRANCH","CI_DEPENDENCY_PROXY_SERVER","CI_DEPLOY_PASSWORD","CI_DEPLOY_USER","CI_DISPOSABLE_ENVIRONMENT","CI_ENVIRONMENT_ACTION","CI_ENVIRONMENT_NAME","CI_ENVIRONMENT_SLUG","CI_ENVIRONMENT_TIER","CI_ENVIRONMENT_URL","CI_EXTERNAL_PULL_REQUEST_IID","CI_JOB_ID","CI_JOB_IMAGE","CI_JOB_MANUAL","CI_JOB_NAME","CI_JOB_NAME_SLUG","CI_JOB_STAGE","CI_JOB_STARTED_AT","CI_JOB_STATUS","CI_JOB_TOKEN","CI_JOB_URL","CI_MERGE_REQUEST_DIFF_BASE_SHA","CI_MERGE_REQUEST_EVENT_TYPE","CI_MERGE_REQUEST_ID","CI_MERGE_REQUEST_IID","CI_MERGE_REQUEST_LABELS","CI_MERGE_REQUEST_PROJECT_ID","CI_MERGE_REQUEST_PROJECT_URL","CI_MERGE_REQUEST_SOURCE_BRANCH_NAME","CI_MERGE_REQUEST_SOURCE_BRANCH_SHA","CI_MERGE_REQUEST_TARGET_BRANCH_NAME","CI_MERGE_REQUEST_TARGET_BRANCH_SHA","CI_MERGE_REQUEST_TITLE","CI_NODE_INDEX","CI_NODE_TOTAL","CI_OPEN_MERGE_REQUESTS","CI_PAGES_DOMAIN","CI_PAGES_URL","CI_PIPELINE_CREATED_AT","CI_PIPELINE_ID","CI_PIPELINE_IID","CI_PIPELINE_SOURCE","CI_PIPELINE_TRIGGERED","CI_PIPELINE_URL","CI_PROJECT_DIR","CI_PROJECT_ID","CI_PROJECT_NAME","CI_PROJECT_NAMESPACE","CI_PROJECT_PATH","CI_PROJECT_PATH_SLUG","CI_PROJECT_ROOT_NAMESPACE","CI_PROJECT_TITLE","CI_PROJECT_URL","CI_PROJECT_VISIBILITY","CI_REGISTRY","CI_REGISTRY_IMAGE","CI_REGISTRY_PASSWORD","CI_REGISTRY_USER","CI_REPOSITORY_URL","CI_RUNNER_DESCRIPTION","CI_RUNNER_ID","CI_RUNNER_TAGS","CI_SERVER","CI_SERVER_FQDN","CI_SERVER_HOST","CI_SERVER_NAME","CI_SERVER_PORT","CI_SERVER_PROTOCOL","CI_SERVER_URL","CI_SERVER_VERSION","GITLAB_CI","GITLAB_USER_EMAIL","GITLAB_USER_ID","GITLAB_USER_LOGIN","GITLAB_USER_NAME","TRIGGER_PAYLOAD"]},{"id":"gitpod","title":"Gitpod","docs":"https://www.gitpod.io/docs/classic/user/configure/workspaces/workspace-urls","names":["GITPOD_HOST","GITPOD_INSTANCE_ID","GITPOD_MEMORY","GITPOD_REPO_ROOT","GITPOD_REPO_ROOTS","GITPOD_WORKSPACE_CLASS","GITPOD_WORKSPACE_CONTEXT","GITPOD_WORKSPACE_CONTEXT_URL","GITPOD_WORKSPACE_ID","GITPOD_WORKSPACE_URL"]},{"id":"google-cloud","title":"Google Cloud Run, Functions and App Engine","docs":"https://docs.cloud.google.com/run/docs/container-contract#env-vars","names":["CLOUD_RUN_EXECUTION","CLOUD_RUN_JOB","CLOUD_RUN_TASK_ATTEMPT","CLOUD_RUN_TASK_COUNT","CLOUD_RUN_TASK_INDEX","FUNCTIONS_EMULATOR","FUNCTION_SIGNATURE_TYPE","FUNCTION_TARGET","GAE_APPLICATION","GAE_DEPLOYMENT_ID","GAE_ENV","GAE_INSTANCE","GAE_MEMORY_MB","GAE_RUNTIME","GAE_SERVICE","GAE_VERSION","GCLOUD_PROJECT","K_CONFIGURATION","K_REVISION","K_SERVICE"]},{"id":"heroku","title":"Heroku","docs":"https://devcenter.heroku.com/articles/dyno-metadata","names":["DYNO","HEROKU_APP_DEFAULT_DOMAIN_NAME","HEROKU_APP_ID","HEROKU_APP_NAME","HEROKU_BRANCH","HEROKU_BUILD_COMMIT","HEROKU_BUILD_DESCRIPTION","HEROKU_DYNO_ID","HEROKU_PR_NUMBER","HEROKU_RELEASE_CREATED_AT","HEROKU_RELEASE_VERSION","HEROKU_SLUG_COMMIT","HEROKU_SLUG_DESCRIPTION","HEROKU_TEST_RUN_ID","SOURCE_VERSION"]},{"id":"hosting","title":"The host that runs the program","docs":"https://12factor.net/port-binding","names":["HOSTNAME","PORT"]},{"id":"jenkins","title":"Jenkins","docs":"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables","names":["BUILD_DISPLAY_NAME","BUILD_ID","BUILD_NUMBER","BUILD_TAG","BUILD_URL","CHANGE_AUTHOR","CHANGE_BRANCH","CHANGE_FORK","CHANGE_ID","CHANGE_TARGET","CHANGE_TITLE","CHANGE_URL","EXECUTOR_NUMBER","GIT_BRANCH","GIT_COMMIT","GIT_PREVIOUS_COMMIT","GIT_PREVIOUS_SUCCESSFUL_COMMIT","GIT_URL","HUDSON_HOME","HUDSON_URL","JENKINS_HOME","JENKINS_URL","JOB_BASE_NAME","JOB_URL","NODE_LABELS","RUN_DISPLAY_URL","WORKSPACE_TMP"]},{"id":"kubernetes","title":"Kubernetes","docs":"https://kubernetes.io/docs/concepts/containers/container-environment/","names":["KUBERNETES_PORT","KUBERNETES_PORT_443_TCP","KUBERNETES_PORT_443_TCP_ADDR","KUBERNETES_PORT_443_TCP_PORT","KUBERNETES_PORT_443_TCP_PROTO","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","KUBERNETES_SERVICE_PORT_HTTPS"]},{"id":"language-runtimes","title":"Toolchains of other languages","docs":"https://go.dev/ref/mod#environment-variables","names":["ANDROID_HOME","ANDROID_NDK_HOME","ANDROID_SDK_ROOT","BUNDLE_GEMFILE","GEM_HOME","GEM_PATH","GOARCH","GOBIN","GOCACHE","GOMODCACHE","GOOS","GOPATH","GOROOT","GRADLE_USER_HOME","JAVA_HOME","JDK_HOME","M2_HOME","PYTHONHOME","PYTHONPATH"]},{"id":"linux-desktop","title":"Linux desktop sessions and systemd","docs":"https://specifications.freedesktop.org/basedir-spec/latest/","names":["CREDENTIALS_DIRECTORY","DBUS_SESSION_BUS_ADDRESS","DESKTOP_SESSION","DISPLAY","GDMSESSION","GNOME_DESKTOP_SESSION_ID","INVOCATION_ID","JOURNAL_STREAM","LISTEN_FDS","LISTEN_PID","NOTIFY_SOCKET","RUNTIME_DIRECTORY","STATE_DIRECTORY","WAYLAND_DISPLAY","WSLENV","WSL_DISTRO_NAME","WSL_INTEROP","XAUTHORITY","XDG_CACHE_HOME","XDG_CONFIG_DIRS","XDG_CONFIG_HOME","XDG_CURRENT_DESKTOP","XDG_DATA_DIRS","XDG_DATA_HOME","XDG_RUNTIME_DIR","XDG_SESSION_TYPE","XDG_STATE_HOME"]},{"id":"macos","title":"macOS","docs":"https://developer.apple.com/library/archive/documentation/Darwin/Reference/ManPages/man1/launchctl.1.html","names":["Apple_PubSub_Socket_Render","COMMAND_MODE","SSH_AUTH_SOCK","XPC_FLAGS","XPC_SERVICE_NAME","__CFBundleIdentifier","__CF_USER_TEXT_ENCODING"]},{"id":"mode","title":"The mode that every tool around Node.js sets","docs":"https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production","names":["NODE_ENV"]},{"id":"mode-of-rails","title":"The mode of Rails and Rack","docs":"https://guides.rubyonrails.org/command_line.html","names":["RACK_ENV","RAILS_ENV"]},{"id":"netlify","title":"Netlify","docs":"https://docs.netlify.com/build/configure-builds/environment-variables/","names":["CACHED_COMMIT_REF","COMMIT_REF","DEPLOY_PRIME_URL","INCOMING_HOOK_BODY","INCOMING_HOOK_TITLE","INCOMING_HOOK_URL","NETLIFY","NETLIFY_BUILD_BASE","NETLIFY_BUILD_LIFECYCLE_TRIAL","NETLIFY_DEV","NETLIFY_IMAGES_CDN_DOMAIN","NETLIFY_LOCAL"]},{"id":"next","title":"Next.js","docs":"https://nextjs.org/docs/app/guides/instrumentation#importing-runtime-specific-code","names":["NEXT_DEPLOYMENT_ID","NEXT_MANUAL_SIG_HANDLE","NEXT_OTEL_FETCH_DISABLED","NEXT_PHASE","NEXT_PRIVATE_STANDALONE","NEXT_PRIVATE_WORKER","NEXT_RUNTIME","TURBOPACK"],"prefixes":["__NEXT_"]},{"id":"nix-direnv","title":"Nix, direnv and virtual environments","docs":"https://direnv.net/man/direnv.1.html","names":["CONDA_DEFAULT_ENV","CONDA_PREFIX","DEVBOX_PACKAGES_DIR","DEVBOX_PROJECT_ROOT","DIRENV_DIFF","DIRENV_DIR","DIRENV_FILE","DIRENV_IN_ENVRC","DIRENV_WATCHES","IN_NIX_SHELL","NIX_BUILD_CORES","NIX_BUILD_TOP","NIX_CC","NIX_PATH","NIX_PROFILES","NIX_SSL_CERT_FILE","NIX_STORE","VIRTUAL_ENV","VIRTUAL_ENV_PROMPT"]},{"id":"node","title":"Node.js and its process managers","docs":"https://nodejs.org/api/cli.html#environment-variables","names":["NODE_APP_INSTANCE","NODE_CHANNEL_FD","NODE_CHANNEL_SERIALIZATION_MODE","NODE_TEST_CONTEXT","NODE_UNIQUE_ID","PM2_HOME","PM2_USAGE","WATCH_REPORT_DEPENDENCIES","pm_exec_path","pm_id"]},{"id":"npm","title":"npm, pnpm, Yarn and Bun, in scripts","docs":"https://docs.npmjs.com/cli/using-npm/scripts#environment","names":["BERRY_BIN_FOLDER","BUN_INSTALL","COREPACK_ROOT","INIT_CWD","NPM_CLI_JS","PNPM_HOME","PNPM_PACKAGE_NAME","PNPM_SCRIPT_SRC_DIR","PROJECT_CWD","YARN_WRAP_OUTPUT","npm_command","npm_execpath","npm_node_execpath"],"prefixes":["npm_config_","npm_lifecycle_","npm_package_"]},{"id":"official-images","title":"Official images of languages and databases","docs":"https://github.com/docker-library/official-images","names":["GOLANG_VERSION","JAVA_VERSION","NGINX_VERSION","NODE_VERSION","PGDATA","PG_MAJOR","PHP_VERSION","PYTHON_VERSION","RUBY_VERSION","YARN_VERSION"]},{"id":"other-ci","title":"Other CI systems, as the package ci-info knows them","docs":"https://github.com/watson/ci-info/blob/master/vendors.json","names":["AC_APPCIRCLE","AGOLA_GIT_REF","APPCENTER_BUILD_ID","APPVEYOR","APPVEYOR_BUILD_NUMBER","APPVEYOR_PULL_REQUEST_NUMBER","APPVEYOR_REPO_BRANCH","APPVEYOR_REPO_COMMIT","BITRISE_BUILD_NUMBER","BITRISE_GIT_BRANCH","BITRISE_GIT_COMMIT","BITRISE_IO","BITRISE_PULL_REQUEST","BUDDY","BUDDY_WORKSPACE_ID","BUILDER_OUTPUT","CF_BUILD_ID","CIRRUS_BRANCH","CIRRUS_CHANGE_IN_REPO","CIRRUS_CI","CIRRUS_PR","CI_APP_ID","CI_BUILD_ID","CI_BUILD_NUMBER","CI_NAME","CI_PULL_REQUEST","CM_BUILD_DIR","CM_BUILD_ID","CM_PULL_REQUEST","DRONE","DRONE_BRANCH","DRONE_BUILD_EVENT","DRONE_BUILD_NUMBER","DRONE_COMMIT","DRONE_COMMIT_SHA","DRONE_PULL_REQUEST","DRONE_REPO","DSARI","EARTHLY_CI","GERRIT_PROJECT","GITEA_ACTIONS","GO_PIPELINE_LABEL","HARNESS_BUILD_ID","LAYERCI","LAYERCI_PULL_REQUEST","MAGNUM","NEVERCODE","NEVERCODE_PULL_REQUEST","PROW_JOB_ID","RELEASE_BUILD_ID","SAILCI","SAIL_PULL_REQUEST_NUMBER","SCREWDRIVER","SD_PULL_REQUEST","SEMAPHORE","SEMAPHORE_GIT_BRANCH","SEMAPHORE_GIT_SHA","SEMAPHORE_WORKFLOW_ID","STRIDER","TEAMCITY_VERSION","VELA","VELA_PULL_REQUEST","WERCKER","bamboo_planKey"]},{"id":"posix","title":"Shells and login on POSIX systems","docs":"https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html","names":["BASH","BASHOPTS","BASHPID","BASH_ENV","BASH_LINENO","BASH_SOURCE","BASH_VERSION","CDPATH","COLUMNS","DIRSTACK","EDITOR","EUID","FISH_VERSION","FUNCNAME","GID","HISTCONTROL","HISTFILE","HISTSIZE","HOME","HOSTTYPE","IFS","LANG","LANGUAGE","LC_ADDRESS","LC_ALL","LC_COLLATE","LC_CTYPE","LC_IDENTIFICATION","LC_MEASUREMENT","LC_MESSAGES","LC_MONETARY","LC_NAME","LC_NUMERIC","LC_PAPER","LC_TELEPHONE","LC_TIME","LESS","LINENO","LINES","LOGNAME","LS_COLORS","MACHTYPE","MANPATH","OLDPWD","OPTARG","OPTERR","OPTIND","OSTYPE","PAGER","PATH","PIPESTATUS","PPID","PS1","PS2","PS4","PWD","RANDOM","REPLY","SECONDS","SHELL","SHELLOPTS","SHLVL","SUDO_COMMAND","SUDO_GID","SUDO_UID","SUDO_USER","TMPDIR","UID","USER","VISUAL","ZDOTDIR","ZSH","ZSH_NAME","ZSH_VERSION","_"]},{"id":"proxies","title":"The network that a machine is in","docs":"https://curl.se/libcurl/c/libcurl-env.html","names":["ALL_PROXY","FTP_PROXY","HTTPS_PROXY","HTTP_PROXY","NO_PROXY","SSL_CERT_DIR","SSL_CERT_FILE","all_proxy","ftp_proxy","http_proxy","https_proxy","no_proxy"]},{"id":"railway","title":"Railway","docs":"https://docs.railway.com/reference/variables","names":["RAILWAY_DEPLOYMENT_ID","RAILWAY_ENVIRONMENT","RAILWAY_ENVIRONMENT_ID","RAILWAY_ENVIRONMENT_NAME","RAILWAY_GIT_AUTHOR","RAILWAY_GIT_BRANCH","RAILWAY_GIT_COMMIT_MESSAGE","RAILWAY_GIT_COMMIT_SHA","RAILWAY_GIT_REPO_NAME","RAILWAY_GIT_REPO_OWNER","RAILWAY_PRIVATE_DOMAIN","RAILWAY_PROJECT_ID","RAILWAY_PROJECT_NAME","RAILWAY_PUBLIC_DOMAIN","RAILWAY_REPLICA_ID","RAILWAY_REPLICA_REGION","RAILWAY_SERVICE_ID","RAILWAY_SERVICE_NAME","RAILWAY_SNAPSHOT_ID","RAILWAY_STATIC_URL","RAILWAY_TCP_APPLICATION_PORT","RAILWAY_TCP_PROXY_DOMAIN","RAILWAY_TCP_PROXY_PORT","RAILWAY_VOLUME_MOUNT_PATH","RAILWAY_VOLUME_NAME"]},{"id":"render","title":"Render","docs":"https://render.com/docs/environment-variables","names":["IS_PULL_REQUEST","RENDER","RENDER_CPU_COUNT","RENDER_DISCOVERY_SERVICE","RENDER_EXTERNAL_HOSTNAME","RENDER_EXTERNAL_URL","RENDER_GIT_BRANCH","RENDER_GIT_COMMIT","RENDER_GIT_REPO_SLUG","RENDER_INSTANCE_ID","RENDER_SERVICE_ID","RENDER_SERVICE_NAME","RENDER_SERVICE_TYPE","RENDER_WEB_CONCURRENCY"]},{"id":"replit","title":"Replit","docs":"https://docs.replit.com/replit-workspace/workspace-features/environment-variables","names":["REPLIT_CLUSTER","REPLIT_CONNECTORS_HOSTNAME","REPLIT_DB_URL","REPLIT_DEPLOYMENT","REPLIT_DEPLOYMENT_ID","REPLIT_DEV_DOMAIN","REPLIT_DOMAINS","REPLIT_ENVIRONMENT","REPLIT_USER","REPLIT_USERID","REPL_HOME","REPL_ID","REPL_IDENTITY","REPL_IDENTITY_KEY","REPL_IMAGE","REPL_LANGUAGE","REPL_OWNER","REPL_SLUG","WEB_REPL_RENEWAL"]},{"id":"ssh","title":"OpenSSH","docs":"https://man.openbsd.org/ssh.1#ENVIRONMENT","names":["SSH_AGENT_PID","SSH_ASKPASS","SSH_CLIENT","SSH_CONNECTION","SSH_ORIGINAL_COMMAND","SSH_TTY"]},{"id":"stackblitz","title":"StackBlitz and CodeSandbox","docs":"https://codesandbox.io/docs/learn/environment/env-variables","names":["CODESANDBOX_HOST","CODESANDBOX_SSE","CSB","CSB_BASE_PREVIEW_HOST","STACKBLITZ"]},{"id":"terminal","title":"Terminal programs","docs":"https://no-color.org/","names":["ALACRITTY_LOG","ALACRITTY_WINDOW_ID","COLORFGBG","COLORTERM","ConEmuANSI","ConEmuTask","GNOME_TERMINAL_SCREEN","ITERM_PROFILE","ITERM_SESSION_ID","KITTY_WINDOW_ID","KONSOLE_VERSION","LC_TERMINAL","LC_TERMINAL_VERSION","STY","TERM","TERMINAL_EMULATOR","TERMINFO","TERM_PROGRAM","TERM_PROGRAM_VERSION","TERM_SESSION_ID","TMUX","TMUX_PANE","VTE_VERSION","WARP_IS_LOCAL_SHELL_SESSION","WEZTERM_PANE","WINDOWID","WT_PROFILE_ID","WT_SESSION","ZELLIJ"]},{"id":"test-runners","title":"Test runners","docs":"https://vitest.dev/guide/migration","names":["CYPRESS_INTERNAL_ENV","JEST_WORKER_ID","MOCHA_COLORS","PLAYWRIGHT_TEST","TEST_PARALLEL_INDEX","TEST_WORKER_INDEX","VITEST","VITEST_MODE","VITEST_POOL_ID","VITEST_VSCODE","VITEST_WORKER_ID"]},{"id":"travis","title":"Travis CI","docs":"https://docs.travis-ci.com/user/environment-variables/#default-environment-variables","names":["CONTINUOUS_INTEGRATION","HAS_JOSH_K_SEAL_OF_APPROVAL","TRAVIS","TRAVIS_ALLOW_FAILURE","TRAVIS_APP_HOST","TRAVIS_BRANCH","TRAVIS_BUILD_DIR","TRAVIS_BUILD_ID","TRAVIS_BUILD_NUMBER","TRAVIS_BUILD_WEB_URL","TRAVIS_COMMIT","TRAVIS_COMMIT_MESSAGE","TRAVIS_COMMIT_RANGE","TRAVIS_CPU_ARCH","TRAVIS_EVENT_TYPE","TRAVIS_JOB_ID","TRAVIS_JOB_NAME","TRAVIS_JOB_NUMBER","TRAVIS_JOB_WEB_URL","TRAVIS_NODE_VERSION","TRAVIS_OS_NAME","TRAVIS_PULL_REQUEST","TRAVIS_PULL_REQUEST_BRANCH","TRAVIS_PULL_REQUEST_SHA","TRAVIS_PULL_REQUEST_SLUG","TRAVIS_REPO_SLUG","TRAVIS_SECURE_ENV_VARS","TRAVIS_TAG","TRAVIS_TEST_RESULT"]},{"id":"vercel","title":"Vercel","docs":"https://vercel.com/docs/environment-variables/system-environment-variables","names":["NOW_BUILDER","NOW_REGION","VERCEL","VERCEL_AUTOMATION_BYPASS_SECRET","VERCEL_BRANCH_URL","VERCEL_DEPLOYMENT_ID","VERCEL_ENV","VERCEL_GIT_COMMIT_AUTHOR_LOGIN","VERCEL_GIT_COMMIT_AUTHOR_NAME","VERCEL_GIT_COMMIT_MESSAGE","VERCEL_GIT_COMMIT_REF","VERCEL_GIT_COMMIT_SHA","VERCEL_GIT_PREVIOUS_SHA","VERCEL_GIT_PROVIDER","VERCEL_GIT_PULL_REQUEST_ID","VERCEL_GIT_REPO_ID","VERCEL_GIT_REPO_OWNER","VERCEL_GIT_REPO_SLUG","VERCEL_OIDC_TOKEN","VERCEL_PROJECT_ID","VERCEL_PROJECT_PRODUCTION_URL","VERCEL_REGION","VERCEL_SKEW_PROTECTION_ENABLED","VERCEL_TARGET_ENV","VERCEL_URL"],"shippedAs":["GATSBY_","NEXT_PUBLIC_","NUXT_ENV_","PUBLIC_","REACT_APP_","REDWOOD_ENV_","SANITY_STUDIO_","VITE_","VUE_APP_"]},{"id":"version-managers","title":"Version managers","docs":"https://github.com/nvm-sh/nvm#readme","names":["ASDF_DIR","FNM_DIR","FNM_MULTISHELL_PATH","MISE_SHELL","NVM_BIN","NVM_CD_FLAGS","NVM_DIR","NVM_INC","PYENV_ROOT","RBENV_ROOT","RBENV_SHELL","VOLTA_HOME"]},{"id":"vue-cli","title":"Vue CLI, Nuxt and Quasar","docs":"https://nuxt.com/docs/api/advanced/import-meta","names":["NITRO_PRESET","NUXT_CLI_WRAPPER","VUE_CLI_BABEL_TARGET_NODE","VUE_CLI_BABEL_TRANSPILE_MODULES","VUE_CLI_SERVICE_CONFIG_PATH","VUE_ENV"]},{"id":"windows","title":"Windows","docs":"https://learn.microsoft.com/en-us/windows/deployment/usmt/usmt-recognized-environment-variables","names":["ALLUSERSPROFILE","APPDATA","COMMONPROGRAMFILES","COMPUTERNAME","COMSPEC","ComSpec","CommonProgramFiles","HOMEDRIVE","HOMEPATH","LOCALAPPDATA","LOGONSERVER","MSYSTEM","NUMBER_OF_PROCESSORS","OS","PATHEXT","PROCESSOR_ARCHITECTURE","PROCESSOR_ARCHITEW6432","PROCESSOR_IDENTIFIER","PROCESSOR_LEVEL","PROGRAMDATA","PROGRAMFILES","PROGRAMW6432","PSModulePath","Path","ProgramData","ProgramFiles","ProgramFiles(x86)","ProgramW6432","SESSIONNAME","SYSTEMDRIVE","SYSTEMROOT","SystemDrive","SystemRoot","TEMP","TMP","USERDOMAIN","USERNAME","USERPROFILE","WINDIR","windir"]},{"id":"xcode-cloud","title":"Xcode and Xcode Cloud","docs":"https://developer.apple.com/documentation/xcode/environment-variable-reference","names":["CI_ARCHIVE_PATH","CI_BUNDLE_ID","CI_PRIMARY_REPOSITORY_PATH","CI_PRODUCT","CI_WORKFLOW","CI_XCODEBUILD_ACTION","CI_XCODE_CLOUD","CI_XCODE_PROJECT","CI_XCODE_SCHEME","CONFIGURATION_BUILD_DIR","TARGET_BUILD_DIR","UNLOCALIZED_RESOURCES_FOLDER_PATH","XCS"]},{"id":"zeabur","title":"Zeabur","docs":"https://zeabur.com/docs/en-US/deploy/variables","names":["ZEABUR_CONTAINER_HOSTNAME","ZEABUR_ENVIRONMENT_ID","ZEABUR_PROJECT_ID","ZEABUR_SERVICE_ID","ZEABUR_WEB_DOMAIN","ZEABUR_WEB_URL"]}],"knobs":[{"title":"Bundle analysis","docs":"https://nextjs.org/docs/app/guides/package-bundling","names":["ANALYZE","ANALYZE_BUNDLE","BUNDLE_ANALYZE"]},{"title":"Colour in the terminal","docs":"https://no-color.org/","names":["CLICOLOR","CLICOLOR_FORCE","FORCE_COLOR","FORCE_HYPERLINK","NO_COLOR"]},{"title":"Create React App","docs":"https://create-react-app.dev/docs/advanced-configuration/","names":["CHOKIDAR_USEPOLLING","DISABLE_ESLINT_PLUGIN","ESLINT_NO_DEV_ERRORS","EXTEND_ESLINT","FAST_REFRESH","GENERATE_SOURCEMAP","IMAGE_INLINE_SIZE_LIMIT","INLINE_RUNTIME_CHUNK","SKIP_PREFLIGHT_CHECK","TSC_COMPILE_ON_ERROR","WDS_SOCKET_HOST","WDS_SOCKET_PATH","WDS_SOCKET_PORT"]},{"title":"Environment checks","docs":"https://env.t3.gg/docs/customization","names":["SKIP_ENV_CHECK","SKIP_ENV_VALIDATION","SKIP_VALIDATION"]},{"title":"Go","docs":"https://pkg.go.dev/runtime#hdr-Environment_Variables","names":["GODEBUG","GOGC","GOMAXPROCS","GOMEMLIMIT","GOTRACEBACK"]},{"title":"Logging","docs":"https://github.com/debug-js/debug#environment-variables","names":["DEBUG","DEBUG_COLORS","DEBUG_DEPTH","DEBUG_HIDE_DATE","DEBUG_SHOW_HIDDEN","LOGLEVEL","LOG_LEVEL","NODE_DEBUG","VERBOSE"]},{"title":"Native builds","docs":"https://sharp.pixelplumbing.com/install","names":["ELECTRON_MIRROR","ELECTRON_SKIP_BINARY_DOWNLOAD","SHARP_IGNORE_GLOBAL_LIBVIPS"]},{"title":"Node.js","docs":"https://nodejs.org/api/cli.html#environment-variables","names":["NODE_COMPILE_CACHE","NODE_DISABLE_COLORS","NODE_EXTRA_CA_CERTS","NODE_NO_WARNINGS","NODE_OPTIONS","NODE_PATH","NODE_PENDING_DEPRECATION","NODE_PRESERVE_SYMLINKS","NODE_REPL_HISTORY","NODE_TLS_REJECT_UNAUTHORIZED","NODE_USE_ENV_PROXY","NODE_V8_COVERAGE","UV_THREADPOOL_SIZE"]},{"title":"Package managers and monorepo tools","docs":"https://turborepo.dev/docs/reference/system-environment-variables","names":["COREPACK_ENABLE_DOWNLOAD_PROMPT","COREPACK_ENABLE_STRICT","HUSKY","HUSKY_SKIP_INSTALL","NX_CACHE_DIRECTORY","NX_DAEMON","NX_SKIP_NX_CACHE","NX_VERBOSE_LOGGING","TURBO_CACHE","TURBO_CONCURRENCY","TURBO_FORCE","TURBO_LOG_ORDER","TURBO_UI"]},{"title":"Prisma","docs":"https://www.prisma.io/docs/orm/reference/environment-variables-reference","names":["PRISMA_BINARIES_MIRROR","PRISMA_CLIENT_ENGINE_TYPE","PRISMA_CLI_BINARY_TARGETS","PRISMA_CLI_QUERY_ENGINE_TYPE","PRISMA_ENGINES_CHECKSUM_IGNORE_MISSING","PRISMA_ENGINES_MIRROR","PRISMA_GENERATE_SKIP_AUTOINSTALL","PRISMA_HIDE_UPDATE_MESSAGE","PRISMA_QUERY_ENGINE_BINARY","PRISMA_QUERY_ENGINE_LIBRARY","PRISMA_SCHEMA_ENGINE_BINARY","PRISMA_SKIP_POSTINSTALL_GENERATE"]},{"title":"Python","docs":"https://docs.python.org/3/using/cmdline.html#environment-variables","names":["PYTHONDONTWRITEBYTECODE","PYTHONUNBUFFERED"]},{"title":"Rails and Puma","docs":"https://guides.rubyonrails.org/configuring.html","names":["BOOTSNAP_CACHE_DIR","PIDFILE","RAILS_LOG_LEVEL","RAILS_LOG_TO_STDOUT","RAILS_MAX_THREADS","RAILS_MIN_THREADS","RAILS_SERVE_STATIC_FILES","WEB_CONCURRENCY"]},{"title":"Telemetry switches","docs":"https://consoledonottrack.com/","names":["ASTRO_TELEMETRY_DISABLED","CHECKPOINT_DISABLE","DISABLE_TELEMETRY","DO_NOT_TRACK","GATSBY_TELEMETRY_DISABLED","NEXT_TELEMETRY_DEBUG","NEXT_TELEMETRY_DISABLED","NUXT_TELEMETRY_DISABLED","STORYBOOK_DISABLE_TELEMETRY","STRAPI_TELEMETRY_DISABLED","TURBO_TELEMETRY_DISABLED","WRANGLER_SEND_METRICS"]},{"title":"Testing","docs":"https://playwright.dev/docs/debug","names":["HEADED","HEADLESS","PUPPETEER_EXECUTABLE_PATH","PUPPETEER_SKIP_CHROMIUM_DOWNLOAD","PUPPETEER_SKIP_DOWNLOAD","PWDEBUG","PWTEST_WATCH","PW_TEST_HTML_REPORT_OPEN","SKIP_CYPRESS","UPDATE_SNAPSHOTS"],"prefixes":["PLAYWRIGHT_"]},{"title":"Time zone","docs":"https://nodejs.org/api/cli.html#tz","names":["TZ"]}]}');

// src/wellknown/index.ts
var START = 2;
var setters = indexOf(names_default.setters);
var knobs = indexOf(names_default.knobs);
function isWellKnown(name) {
  return lookUp(setters, name);
}
function isKnob(name) {
  const found = lookUp(knobs, name);
  return found === void 0 ? void 0 : { of: found.by };
}
function namesOf(id) {
  return names_default.setters.find((group) => group.id === id)?.names ?? [];
}
function indexOf(groups) {
  const names = /* @__PURE__ */ new Map();
  const prefixes = /* @__PURE__ */ new Map();
  for (const group of groups) {
    for (const name of group.names) names.set(name, group.title);
    for (const prefix of group.prefixes ?? []) {
      const start = prefix.slice(0, START);
      prefixes.set(start, [...prefixes.get(start) ?? [], [prefix, group.title]]);
    }
    for (const [name, title] of shipped(group)) names.set(name, title);
  }
  return { names, prefixes };
}
function* shipped({ names, shippedAs, title }) {
  for (const prefix of shippedAs ?? []) {
    for (const name of names) {
      if (name.startsWith("VERCEL_")) yield [prefix + name, title];
    }
  }
}
function lookUp({ names, prefixes }, name) {
  const by = names.get(name) ?? prefixes.get(name.slice(0, START))?.find(([prefix]) => name.startsWith(prefix))?.[1];
  return by === void 0 ? void 0 : { by };
}

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
function received(data, keyIds) {
  const id = (key) => textOf2(member(member(data, key), "id"));
  const kind = kindOfId(id("kind")) ?? openKind(member(data, "kind"));
  const dummy = dummyOfId(id("dummy")) ?? dummyOfKind(id("dummy"));
  const host = hostOf(member(data, "host"), keyIds);
  const expiresAt = textOf2(member(data, "expiresAt"));
  const scheme = textOf2(member(data, "scheme"));
  const instance = instanceOf(member(data, "instance"), keyIds);
  const problems = problemsOf(member(data, "problems"));
  const satisfies = booleans(member(data, "satisfies"), ["pattern", "oneOf"]);
  return {
    ...marks(data, ["placeholder", "reference", "verbose", "withPassword"]),
    ...isScheme(scheme) && { scheme },
    ...choice(data, "length", LENGTHS),
    ...choice(data, "charset", CHARSETS),
    ...choice(data, "tls", ["none", "unverified"]),
    ...choice(data, "flag", ["on", "off"]),
    ...choice(data, "mode", ["production", "other"]),
    ...Object.keys(satisfies).length === 0 ? {} : { satisfies },
    ...kind && { kind },
    ...dummy && { dummy },
    ...host && { host },
    ...instance && { instance },
    .../^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(expiresAt) ? { expiresAt } : {},
    ...problems.length === 0 ? {} : { problems }
  };
}
function openKind(data) {
  const { privilege } = choice(data, "privilege", PRIVILEGES);
  if (privilege === void 0 || textOf2(member(data, "id")) !== "") return void 0;
  const clientSafe = member(data, "clientSafe");
  const any = (key) => {
    const word = textOf2(member(data, key));
    return isWordOfKinds(key, word) ? { [key]: word } : {};
  };
  return {
    ...any("vendor"),
    what: nounOf(privilege),
    ...any("what"),
    privilege,
    ...choice(data, "environment", ["test", "live"]),
    ...typeof clientSafe === "boolean" ? { clientSafe } : {},
    ...any("prefix"),
    by: member(data, "by") === "name" ? "name" : "shape",
    confidence: "medium",
    ...choice(data, "confidence", ["high", "medium", "low"])
  };
}
function hostOf(data, keyIds) {
  const { place } = choice(data, "place", PLACES);
  if (place === void 0) return void 0;
  const identity = identityOf(member(data, "identity"), keyIds);
  const server = identityOf(member(data, "server"), keyIds);
  const vendor = textOf2(member(data, "vendor"));
  return {
    place,
    ...isVendorOfHosts(vendor) && { vendor },
    ...choice(data, "environment", ["test", "live"]),
    identity,
    server
  };
}
function instanceOf(data, keyIds) {
  const of = textOf2(member(data, "of"));
  const identity = identityOf(data, keyIds);
  if (identity.digest === void 0 || !/^[a-z0-9-]{2,40}$/.test(of)) return void 0;
  return { of, ...identity };
}
function identityOf(data, keyIds) {
  const digest = digestOf(member(data, "digest"), keyIds);
  return digest === void 0 ? {} : { digest };
}
function digestOf(data, keyIds) {
  const found = keyIds.map((keyId) => [keyId, textOf2(member(data, keyId))]).filter(([, hmac]) => /^[0-9a-f]{32}$/.test(hmac));
  return found.length === 0 ? void 0 : Object.fromEntries(found);
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
var LENGTHS = ["short", "medium", "long", "huge"];
var CHARSETS = ["digits", "hex", "letters", "base64", "printable", "lines", "other"];
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
function textOf2(value) {
  return typeof value === "string" ? value : "";
}
function withoutSymbol({ digest }) {
  return digest === void 0 ? {} : { digest };
}

export {
  isWellKnown,
  isKnob,
  namesOf,
  look,
  openCarried,
  portable,
  received,
  digestOf,
  SNAPSHOT,
  openSnapshot
};
