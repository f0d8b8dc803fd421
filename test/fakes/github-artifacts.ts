import type { Answer, Call } from './http.ts';
import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

/** One artifact of a repository, and the archive that is stored for it. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  archive: Uint8Array;
  createdAt: string;
  expiresAt: string;
  expired: boolean;
  /** Left by the run of a fork's pull request. */
  readonly isOfFork?: boolean;
}

const REPOSITORY_ID = 7;
const FORK_ID = 8;
const DOCS = 'https://docs.github.com/rest/actions/artifacts';
const SIGNATURE = 'sig=VerySecretSignature';

/** Artifacts as GitHub keeps them, and the store that hands them out to whoever has the address. */
export interface FakeArtifacts {
  readonly list: FakeArtifact[];
  /** Of the REST API: https://docs.github.com/rest/actions/artifacts */
  readonly routes: readonly Route[];
  /** https://learn.microsoft.com/rest/api/storageservices/get-blob */
  readonly store: FakeServer;
}

/** Starts the store, which refuses whoever brings a token: it belongs to GitHub's API alone. */
export async function startArtifacts(repository: string): Promise<FakeArtifacts> {
  const list: FakeArtifact[] = [];
  const store = await startServer({
    headers: { 'user-agent': /^envparity$/ },
    routes: [
      {
        method: 'GET',
        path: '/actions-results/{id}',
        query: ['sig'],
        answer: ({ parameters, headers }) => {
          if (headers.authorization !== undefined) throw new Error('The store was sent a token');
          const found = list.find(({ id }) => String(id) === parameters.id);
          if (found === undefined) return { status: 404, text: '<Code>BlobNotFound</Code>' };
          return {
            status: 200,
            headers: { 'content-type': 'application/zip' },
            bytes: found.archive,
          };
        },
      },
    ],
  });
  const missing: Answer = {
    status: 404,
    body: { message: 'Not Found', documentation_url: DOCS, status: '404' },
  };
  const isHere = ({ parameters }: Call) => `${parameters.owner}/${parameters.repo}` === repository;
  const all = '/repos/{owner}/{repo}/actions/artifacts';
  const routes: Route[] = [
    {
      method: 'GET',
      path: all,
      query: ['per_page', 'page', 'name'],
      answer: (call) => {
        if (!isHere(call)) return missing;
        const name = call.query.get('name');
        const found = list.filter((one) => name === null || one.name === name);
        const artifacts = found.map((one) => shown(one, `${call.base}/repos/${repository}`));
        return { status: 200, body: { total_count: artifacts.length, artifacts } };
      },
    },
    {
      method: 'GET',
      path: `${all}/{artifact_id}/{archive_format}`,
      query: [],
      answer: (call) => {
        const found = list.find(({ id }) => String(id) === call.parameters.artifact_id);
        if (!isHere(call) || found === undefined) return missing;
        if (call.parameters.archive_format !== 'zip') return { status: 400 };
        if (found.expired)
          return {
            status: 410,
            body: { message: 'Artifact has expired', documentation_url: DOCS },
          };
        return {
          status: 302,
          headers: { location: `${store.url}/actions-results/${found.id}?${SIGNATURE}` },
        };
      },
    },
  ];
  return { list, routes, store };
}

function shown({ id, name, archive, isOfFork, ...one }: FakeArtifact, base: string) {
  const url = `${base}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `MDg6QXJ0aWZhY3Q${id}`,
    name,
    size_in_bytes: archive.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: one.expired,
    created_at: one.createdAt,
    expires_at: one.expiresAt,
    updated_at: one.createdAt,
    digest: null,
    workflow_run: {
      id: 42,
      repository_id: REPOSITORY_ID,
      head_repository_id: isOfFork ? FORK_ID : REPOSITORY_ID,
      head_branch: 'main',
      head_sha: '0'.repeat(40),
    },
  };
}
