import { UserError } from '../errors.ts';
import { isRecord, member, memberAt, text } from '../formats/shape.ts';
import { type Address, addressOf, resourceUrl } from '../net/address.ts';
import { HttpError } from '../net/errors.ts';
import type { Outside } from '../net/fetch.ts';
import { type GitHubRequest, openGitHub } from '../net/octokit.ts';
import { type Artifacts, artifactsOf } from './artifacts.ts';
import type { PullHead } from './event.ts';

/** https://docs.github.com/rest; a GitHub of one's own is where GITHUB_API_URL says. */
const SERVICE = {
  title: 'GitHub',
  variable: 'GITHUB_API_URL',
  fallback: 'https://api.github.com',
} as const;

/** One text on GitHub that may be ours. */
export interface Post {
  readonly id: number;
  readonly body: string;
  /** The login of its author, without `[bot]`. */
  readonly author: string;
}

/** The comments of one issue or pull request, as this action sees and writes them. */
export interface Thread {
  /** All of them, the oldest first. */
  list(): Promise<readonly Post[]>;
  create(body: string): Promise<number>;
  edit(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** An issue that may be ours. */
export interface Issue extends Post {
  readonly number: number;
  readonly open: boolean;
}

export interface Issues {
  /** Those with a label, the oldest first. */
  list(label: string): Promise<readonly Issue[]>;
  create(issue: IssueText & { readonly label: string }): Promise<number>;
  edit(number: number, issue: Partial<IssueText> & { readonly open?: boolean }): Promise<void>;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** Where a pull request is, and whence it comes. */
export interface Pull {
  readonly number: number;
  readonly head: PullHead;
}

export interface Hub {
  /** The login that the token writes as, without `[bot]`. */
  self(): Promise<string>;
  thread(number: number): Thread;
  /** The open pull requests of a branch, whose repository may be a fork. */
  pullsOf(head: PullHead): Promise<readonly Pull[]>;
  readonly issues: Issues;
  readonly artifacts: Artifacts;
  markDeployment(id: number, status: DeploymentStatus): Promise<void>;
}

/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export interface DeploymentStatus {
  readonly state: 'failure' | 'error';
  readonly description: string;
  readonly log_url?: string;
}

/** More pages than any discussion has. */
const MOST_PAGES = 100;
const PAGE_SIZE = 100;

/**
 * What the action does on GitHub: https://docs.github.com/rest/issues/comments
 *
 * @param repository `owner/name`
 * @throws UserError where a request is refused or fails
 */
export async function openHub(repository: string, token: string, outside: Outside): Promise<Hub> {
  const address = addressOf(SERVICE, outside.env);
  const request = await openGitHub(address, token, outside);
  const ask = asking(request);
  const at = (...path: readonly string[]) =>
    resourceUrl(address, ['repos', ...repository.split('/'), ...path], {}).href;
  return {
    self: () => viewerOf(ask, address),
    markDeployment: async (id, status) => {
      await ask('POST', at('deployments', String(id), 'statuses'), { ...status });
    },
    pullsOf: (head) => pullsOf(ask, at('pulls'), head),
    issues: issuesOf(ask, (...path) => at('issues', ...path)),
    artifacts: artifactsOf(request, (...path) => at('actions', 'artifacts', ...path)),
    thread: (number) => ({
      list: async () =>
        (await listed(ask, `${at('issues', String(number), 'comments')}?`)).flatMap(toPost),
      create: async (body) =>
        idOf(await ask('POST', at('issues', String(number), 'comments'), { body })),
      edit: async (id, body) => {
        await ask('PATCH', at('issues', 'comments', String(id)), { body });
      },
      remove: async (id) => {
        await ask('DELETE', at('issues', 'comments', String(id)));
      },
    }),
  };
}

/**
 * By the branch: the commits of a fork belong to no pull request where GitHub is asked about commits.
 *
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
async function pullsOf(ask: Ask, url: string, head: PullHead): Promise<readonly Pull[]> {
  const [owner] = head.repository.split('/');
  const query = `state=open&head=${encodeURIComponent(`${owner}:${head.branch}`)}`;
  return (await listed(ask, `${url}?${query}&`)).flatMap(toPull);
}

/** https://docs.github.com/rest/issues/issues */
function issuesOf(ask: Ask, at: (...path: readonly string[]) => string): Issues {
  return {
    list: async (label) => {
      const query = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc`;
      return (await listed(ask, `${at()}?${query}&`)).flatMap(toIssue);
    },
    create: async ({ label, ...text }) =>
      numberOf(await ask('POST', at(), { ...text, labels: [label] })),
    edit: async (number, { open, ...text }) => {
      const state = open === undefined ? {} : { state: open ? 'open' : 'closed' };
      await ask('PATCH', at(String(number)), { ...text, ...state });
    },
  };
}

type Ask = (...request: Parameters<GitHubRequest>) => Promise<unknown>;

/** What GitHub says of a failure may quote what was sent, so it is told in words of our own. */
function asking(request: GitHubRequest): Ask {
  return async (method, url, body) => {
    try {
      return (await request(method, url, body)).data;
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

function refusalOf(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof HttpError) return error.cause;
  const status = member(error, 'status');
  if (typeof status !== 'number') return error;
  const hint =
    status === 403 || status === 404
      ? 'Give the job the permissions `pull-requests: write` and `issues: write`, or set `comment: false`'
      : 'Run the job again';
  return new UserError('github-refused', `GitHub answered ${status} to the action`, { hint });
}

/** Works for the token of a workflow too, which has no user: https://docs.github.com/graphql/reference/queries#viewer */
async function viewerOf(ask: Ask, address: Address): Promise<string> {
  const url = new URL(address.base);
  // On a server of one's own REST is at /api/v3: https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql
  url.pathname = url.pathname.replace(/\/v3\/?$/, '').replace(/\/*$/, '/graphql');
  const answer = await ask('POST', url.href, { query: '{ viewer { login } }' });
  const login = text(memberAt(answer, 'data', 'viewer', 'login'));
  if (login === undefined) throw unexpected('who the token belongs to');
  return withoutBot(login);
}

/** @param url up to where its query goes on */
async function listed(ask: Ask, url: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await ask('GET', `${url}per_page=${PAGE_SIZE}&page=${page}`);
    if (!Array.isArray(answer)) throw unexpected('what is there');
    found.push(...answer);
    if (answer.length < PAGE_SIZE) break;
  }
  return found;
}

/** A head whose repository was deleted is none. */
function toPull(value: unknown): Pull[] {
  const number = member(value, 'number');
  const repository = text(memberAt(value, 'head', 'repo', 'full_name'));
  const branch = text(memberAt(value, 'head', 'ref'));
  const sha = text(memberAt(value, 'head', 'sha'));
  if (typeof number !== 'number' || repository === undefined) return [];
  if (branch === undefined || sha === undefined) return [];
  return [{ number, head: { repository, branch, sha } }];
}

/** A pull request is an issue too. */
function toIssue(value: unknown): Issue[] {
  const number = member(value, 'number');
  if (typeof number !== 'number' || member(value, 'pull_request') !== undefined) return [];
  return toPost(value).map((post) => ({
    ...post,
    number,
    open: member(value, 'state') === 'open',
  }));
}

function toPost(value: unknown): Post[] {
  const id = member(value, 'id');
  const author = text(memberAt(value, 'user', 'login'));
  if (typeof id !== 'number' || author === undefined) return [];
  return [{ id, body: text(member(value, 'body')) ?? '', author: withoutBot(author) }];
}

function idOf(answer: unknown): number {
  const id = isRecord(answer) ? answer.id : undefined;
  if (typeof id !== 'number') throw unexpected('a comment');
  return id;
}

function numberOf(answer: unknown): number {
  const number = member(answer, 'number');
  if (typeof number !== 'number') throw unexpected('an issue');
  return number;
}

function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

function unexpected(what: string): UserError {
  return new UserError('github-unexpected', `GitHub did not tell ${what} as it documents`, {
    hint: 'Check GITHUB_API_URL, and run the job again',
  });
}
