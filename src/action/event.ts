import { member, memberAt, text } from '../formats/shape.ts';
import { eventPayload, outsiderOf } from '../net/github-event.ts';

/** What a run is about, as far as its event says. What an event lacks is absent, and nobody fails for it. */
export interface Event {
  readonly name: string;
  /** `owner/name`. */
  readonly repository?: string;
  /** The number of the pull request. */
  readonly number?: number;
  /** The id of the deployment. */
  readonly deployment?: number;
  /** The commit that the change is to be merged into. */
  readonly base?: string;
  /** The last commit of the change. */
  readonly head?: string;
  /** The commit that the event is about: of a pull request, its merge with the base. */
  readonly sha?: string;
  /** Whoever started it has no secrets, and a token that may only read. */
  readonly outsider?: 'fork' | 'dependabot';
  /** The run of a pull request that this one follows. */
  readonly followed?: FollowedRun;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export interface FollowedRun {
  readonly id: number;
  readonly head: PullHead;
}

/** Where a pull request comes from. */
export interface PullHead {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  readonly sha: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The event of this run: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function readEvent(env: Environment): Event {
  const payload = eventPayload(env);
  const at = (...path: readonly string[]) => memberAt(payload, ...path);
  const number = whole(at('pull_request', 'number'));
  const deployment = whole(at('deployment', 'id'));
  const repository = env.GITHUB_REPOSITORY ?? '';
  const base = commit(at('pull_request', 'base', 'sha') ?? at('merge_group', 'base_sha'));
  const head = commit(at('pull_request', 'head', 'sha') ?? at('merge_group', 'head_sha'));
  const sha = commit(env.GITHUB_SHA);
  const outsider = outsiderOf(env);
  const followed = followedRun(at('workflow_run'));
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    ...(repository === '' ? {} : { repository }),
    ...(number === undefined ? {} : { number }),
    ...(deployment === undefined ? {} : { deployment }),
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(sha === undefined ? {} : { sha }),
    ...(outsider === undefined ? {} : { outsider }),
    ...(followed === undefined ? {} : { followed }),
  };
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** A head whose repository was deleted is none. */
function followedRun(run: unknown): FollowedRun | undefined {
  const id = whole(member(run, 'id'));
  const repository = text(memberAt(run, 'head_repository', 'full_name'));
  const branch = text(member(run, 'head_branch'));
  const sha = commit(member(run, 'head_sha'));
  if (id === undefined || text(member(run, 'event')) !== 'pull_request') return undefined;
  if (repository === undefined || branch === undefined || sha === undefined) return undefined;
  return { id, head: { repository, branch, sha } };
}

/** A full id of either kind that git has; what is none could be an option or a path. */
function commit(value: unknown): string | undefined {
  const found = text(value);
  return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : undefined;
}
