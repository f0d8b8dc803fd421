import { UserError } from '../errors.ts';
import { member, memberAt, text } from '../formats/shape.ts';
import { HttpError } from '../net/errors.ts';
import type { GitHubRequest } from '../net/octokit.ts';

/** What a run of a workflow left: https://docs.github.com/rest/actions/artifacts */
export interface Artifact {
  readonly id: number;
  readonly expired: boolean;
  /** ISO 8601; empty where GitHub does not tell. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface Artifacts {
  /** Those of a name, the newest first; what a fork's run left is none of ours. */
  named(name: string): Promise<readonly Artifact[]>;
  /** Where an archive of it can be had for a minute, by whoever has the address. */
  addressOf(id: number): Promise<string>;
}

/**
 * The artifacts of a repository. The token needs `actions: read`.
 *
 * @param at the address of something that belongs to the artifacts
 */
export function artifactsOf(
  request: GitHubRequest,
  at: (...path: readonly string[]) => string,
): Artifacts {
  return {
    named: async (name) => {
      const query = `name=${encodeURIComponent(name)}&per_page=100`;
      const { data } = await request('GET', `${at()}?${query}`);
      const listed = member(data, 'artifacts');
      if (!Array.isArray(listed)) throw unexpected();
      return listed
        .filter((one) => member(one, 'name') === name && !isOfFork(one))
        .flatMap(toArtifact)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },
    addressOf: async (id) => {
      const url = at(String(id), 'zip');
      // https://docs.github.com/rest/actions/artifacts#download-an-artifact
      const { headers } = await request('GET', url, undefined, 'manual');
      if (headers.location === undefined) throw unexpected();
      return headers.location;
    },
  };
}

/** The status of a refusal; nothing where nobody answered, or it is none. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpError) return error.status;
  const status = error instanceof Error ? member(error, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Anybody can open a pull request whose run leaves an artifact in this repository. */
function isOfFork(value: unknown): boolean {
  const [own, head] = ['repository_id', 'head_repository_id'].map((key) =>
    memberAt(value, 'workflow_run', key),
  );
  return own !== head;
}

function toArtifact(value: unknown): Artifact[] {
  const id = member(value, 'id');
  if (typeof id !== 'number') return [];
  const [createdAt = '', expiresAt = ''] = ['created_at', 'expires_at'].map((key) =>
    text(member(value, key)),
  );
  return [{ id, expired: member(value, 'expired') === true, createdAt, expiresAt }];
}

function unexpected(): UserError {
  return new UserError('github-unexpected', 'GitHub did not tell of artifacts as it documents', {
    hint: 'Check GITHUB_API_URL, and run the job again',
  });
}
