import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/pull-request.ts
function isPullRequest(env) {
  const { GITHUB_EVENT_NAME = "" } = env;
  if (/^(?:pull_request(?:_target|_review|_review_comment)?|merge_group)$/.test(GITHUB_EVENT_NAME)) {
    return true;
  }
  return [
    env.CI_MERGE_REQUEST_IID,
    env.CI_EXTERNAL_PULL_REQUEST_IID,
    env.CIRCLE_PULL_REQUEST,
    env.VERCEL_GIT_PULL_REQUEST_ID,
    env.SYSTEM_PULLREQUEST_PULLREQUESTID
  ].some((value) => (value ?? "") !== "");
}

export {
  isPullRequest
};
