import { page } from './github/pages.ts';
import type { Answer, Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Comment {
  readonly id: number;
  body: string;
  readonly login: string;
}

/** The comments of one pull request or issue, and who the token is. */
export interface Threads {
  /** A server of one's own has REST at `/api/v3` and GraphQL at `/api/graphql`. */
  readonly enterprise?: boolean;
  readonly repository: string;
  readonly number: number;
  readonly comments: Comment[];
  /** As `viewer` of GraphQL tells it. */
  readonly viewer?: string;
  /** The token of a fork's run may write nothing. */
  readonly readOnly?: boolean;
  /** https://docs.github.com/rest/pulls/pulls#list-pull-requests */
  readonly pulls?: readonly FakePull[];
}

export interface FakePull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** `owner/name` of the head; a repository that was deleted is none. */
  readonly from: string | null;
  readonly branch: string;
  readonly sha: string;
}

/** The longest body that GitHub takes, in characters. */
const LONGEST = 65_536;
const DOCS = 'https://docs.github.com/rest/issues/comments';

/** Starts a fake of the comments of GitHub's REST API: https://docs.github.com/rest/issues/comments */
export function startThreads(state: Threads): Promise<FakeServer> {
  const {
    comments,
    viewer = 'github-actions[bot]',
    repository,
    number,
    enterprise = false,
  } = state;
  const rest = enterprise ? '/v3' : '';
  let next = Math.max(0, ...comments.map(({ id }) => id)) + 1;
  const here = ({ parameters }: Call) =>
    `${parameters.owner}/${parameters.repo}` === repository &&
    (parameters.issue_number === undefined || parameters.issue_number === String(number));
  const refused = (): Answer => ({
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: DOCS,
      status: '403',
    },
  });
  const missing = (): Answer => ({
    status: 404,
    body: { message: 'Not Found', documentation_url: DOCS, status: '404' },
  });
  const shown = ({ id, body, login }: Comment) => ({
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${number}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${repository}/issues/${number}`,
    body,
    user: { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    author_association: 'NONE',
  });
  const written = (call: Call, take: (body: string) => Answer): Answer => {
    if (!here(call)) return missing();
    if (state.readOnly) return refused();
    const { body } = JSON.parse(call.body) as { body?: unknown };
    if (typeof body !== 'string' || body === '' || body.length > LONGEST) return tooLong();
    return take(body);
  };
  const found = ({ parameters }: Call) =>
    comments.find(({ id }) => String(id) === parameters.comment_id);
  const one = `${rest}/repos/{owner}/{repo}/issues/comments/{comment_id}`;
  const all = `${rest}/repos/{owner}/{repo}/issues/{issue_number}/comments`;
  return startServer({
    basePath: enterprise ? '/api' : '',
    headers: { 'user-agent': /\S/, authorization: /^(Bearer|token) \S+$/i },
    routes: [
      {
        method: 'GET',
        path: `${rest}/repos/{owner}/{repo}/pulls`,
        query: ['state', 'head', 'per_page', 'page'],
        answer: (call) => {
          if (!here(call)) return missing();
          const rows = (state.pulls ?? []).filter(
            ({ from, branch, state: is }) =>
              is === (call.query.get('state') ?? 'open') &&
              `${from?.split('/')[0]}:${branch}` === call.query.get('head'),
          );
          return listed(call, rows.map(shownPull));
        },
      },
      {
        method: 'GET',
        path: all,
        query: ['per_page', 'page', 'since'],
        answer: (call) => {
          if (!here(call)) return missing();
          return listed(call, comments.map(shown));
        },
      },
      {
        method: 'POST',
        path: all,
        query: [],
        answer: (call) =>
          written(call, (body) => {
            const comment = { id: next++, body, login: viewer };
            comments.push(comment);
            return { status: 201, body: shown(comment) };
          }),
      },
      {
        method: 'PATCH',
        path: one,
        query: [],
        answer: (call) =>
          written(call, (body) => {
            const comment = found(call);
            if (comment === undefined) return missing();
            comment.body = body;
            return { status: 200, body: shown(comment) };
          }),
      },
      {
        method: 'DELETE',
        path: one,
        query: [],
        answer: (call) => {
          const comment = found(call);
          if (!here(call) || comment === undefined) return missing();
          if (state.readOnly) return refused();
          comments.splice(comments.indexOf(comment), 1);
          return { status: 204, text: '' };
        },
      },
      {
        method: 'POST',
        path: '/graphql',
        query: [],
        answer: ({ body }) =>
          /\{\s*viewer\s*\{\s*login\s*\}\s*\}/.test(body)
            ? { status: 200, body: { data: { viewer: { login: viewer } } } }
            : { status: 200, body: { errors: [{ message: 'Parse error' }] } },
      },
    ],
  });
}

function listed(call: Call, rows: readonly unknown[]): Answer {
  const paging = { key: 'list', usual: 30, most: 100, linked: call.path, total: false };
  const answer = page(call, rows, paging);
  return { ...answer, body: (answer.body as { list: unknown }).list };
}

function shownPull({ number, state, from, branch, sha }: FakePull) {
  const repo = from === null ? null : { full_name: from };
  return { number, state, head: { ref: branch, sha, repo } };
}

function tooLong(): Answer {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: `Body is too long (maximum is ${LONGEST} characters)`,
        },
      ],
      documentation_url: DOCS,
      status: '422',
    },
  };
}
