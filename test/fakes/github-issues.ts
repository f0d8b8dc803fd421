import { page } from './github/pages.ts';
import type { Answer, Call } from './http.ts';
import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly login: string;
  readonly isPull?: boolean;
}

/** The issues of one repository, and who the token is. */
export interface IssuesState {
  readonly repository: string;
  readonly issues: FakeIssue[];
  readonly viewer?: string;
  /** What else is there to be asked. */
  readonly more?: readonly Route[];
}

const DOCS = 'https://docs.github.com/rest/issues/issues';
const LONGEST = 65_536;

/** Starts a fake of the issues of GitHub's REST API: https://docs.github.com/rest/issues/issues */
export function startIssues(state: IssuesState): Promise<FakeServer> {
  const { issues, repository, viewer = 'github-actions[bot]', more = [] } = state;
  let next = Math.max(0, ...issues.map(({ number }) => number)) + 1;
  const missing = (): Answer => ({
    status: 404,
    body: { message: 'Not Found', documentation_url: DOCS, status: '404' },
  });
  const isHere = ({ parameters }: Call) => `${parameters.owner}/${parameters.repo}` === repository;
  const shown = ({ number, title, body, state: now, labels, login, isPull }: FakeIssue) => ({
    id: number + 1000,
    number,
    title,
    body,
    state: now,
    labels: labels.map((name) => ({ name })),
    user: { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    ...(isPull ? { pull_request: { url: '' } } : {}),
  });
  const all = '/repos/{owner}/{repo}/issues';
  return startServer({
    headers: { 'user-agent': /\S/, authorization: /^(Bearer|token) \S+$/i },
    routes: [
      {
        method: 'GET',
        path: all,
        query: ['labels', 'state', 'creator', 'sort', 'direction', 'per_page', 'page'],
        answer: (call) => {
          if (!isHere(call)) return missing();
          const wanted = (call.query.get('labels') ?? '').split(',').filter(Boolean);
          const which = call.query.get('state') ?? 'open';
          const rows = issues.filter(
            (one) =>
              wanted.every((label) => one.labels.includes(label)) &&
              (which === 'all' || one.state === which),
          );
          const paging = { key: 'list', usual: 30, most: 100, linked: call.path, total: false };
          const answer = page(call, rows.map(shown), paging);
          return { ...answer, body: (answer.body as { list: unknown }).list };
        },
      },
      {
        method: 'POST',
        path: all,
        query: [],
        answer: (call) => {
          const given = JSON.parse(call.body) as Partial<FakeIssue>;
          if (!isHere(call) || typeof given.title !== 'string') return missing();
          const body = given.body ?? '';
          if (body.length > LONGEST) return { status: 422, body: { message: 'Validation Failed' } };
          const issue: FakeIssue = {
            number: next++,
            title: given.title,
            body,
            state: 'open',
            labels: given.labels ?? [],
            login: viewer,
          };
          issues.push(issue);
          return { status: 201, body: shown(issue) };
        },
      },
      {
        method: 'PATCH',
        path: `${all}/{issue_number}`,
        query: [],
        answer: (call) => {
          const issue = issues.find(
            ({ number }) => String(number) === call.parameters.issue_number,
          );
          if (!isHere(call) || issue === undefined) return missing();
          const given = JSON.parse(call.body) as Partial<FakeIssue>;
          if (given.title !== undefined) issue.title = given.title;
          if (given.body !== undefined) issue.body = given.body;
          if (given.state !== undefined) issue.state = given.state;
          return { status: 200, body: shown(issue) };
        },
      },
      {
        method: 'POST',
        path: '/graphql',
        query: [],
        answer: () => ({ status: 200, body: { data: { viewer: { login: viewer } } } }),
      },
      ...more,
    ],
  });
}
