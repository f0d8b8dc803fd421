import { expect, test } from 'vitest';
import { isPullRequest } from '../src/pull-request.ts';

test.each<[string, Record<string, string>, boolean]>([
  ['a pull request on GitHub', { GITHUB_EVENT_NAME: 'pull_request' }, true],
  ['one that runs with secrets', { GITHUB_EVENT_NAME: 'pull_request_target' }, true],
  ['a merge queue', { GITHUB_EVENT_NAME: 'merge_group' }, true],
  ['a push', { GITHUB_EVENT_NAME: 'push' }, false],
  ['a merge request on GitLab', { CI_MERGE_REQUEST_IID: '7' }, true],
  ['a branch on Vercel', { VERCEL_GIT_PULL_REQUEST_ID: '' }, false],
  ['a pull request on Vercel', { VERCEL_GIT_PULL_REQUEST_ID: '12' }, true],
  ['a laptop', {}, false],
])('%s', (_, env, expected) => {
  expect(isPullRequest(env)).toBe(expected);
});
