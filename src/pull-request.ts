type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether this process runs for a change that nobody has accepted yet, by the variables of
 * GitHub (https://docs.github.com/actions/reference/workflows-and-actions/variables),
 * GitLab (https://docs.gitlab.com/ci/variables/predefined_variables/),
 * CircleCI (https://circleci.com/docs/reference/variables/),
 * Vercel (https://vercel.com/docs/environment-variables/system-environment-variables) and
 * Azure Pipelines (https://learn.microsoft.com/azure/devops/pipelines/build/variables).
 */
export function isPullRequest(env: Environment): boolean {
  const { GITHUB_EVENT_NAME = '' } = env;
  if (
    /^(?:pull_request(?:_target|_review|_review_comment)?|merge_group)$/.test(GITHUB_EVENT_NAME)
  ) {
    return true;
  }
  return [
    env.CI_MERGE_REQUEST_IID,
    env.CI_EXTERNAL_PULL_REQUEST_IID,
    env.CIRCLE_PULL_REQUEST,
    env.VERCEL_GIT_PULL_REQUEST_ID,
    env.SYSTEM_PULLREQUEST_PULLREQUESTID,
  ].some((value) => (value ?? '') !== '');
}
