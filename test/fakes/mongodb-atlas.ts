import { createHash } from 'node:crypto';
import type { Answer, Call } from './http.ts';
import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface AtlasState {
  readonly serviceAccount?: { readonly id: string; readonly secret: string };
  readonly apiKey?: { readonly publicKey: string; readonly privateKey: string };
  /** The challenge asks for the older form, without `qop`. */
  readonly oldDigest?: boolean;
  readonly pageSize?: number;
  readonly projects?: Readonly<Record<string, readonly object[]>>;
  readonly organizations?: Readonly<Record<string, Organization>>;
}

interface Organization {
  readonly keys: Readonly<Record<string, readonly object[]>>;
  /** Absent: whoever asks may not know. */
  readonly demandsList?: boolean;
}

const TOKEN = 'eyJatlas.canary0123456789.token';
const NONCE = 'dcd98b7102dd2f0e';
const TYPE = 'application/vnd.atlas.2023-01-01+json;charset=utf-8';

/** Starts a fake of the Administration API: https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/ */
export async function startAtlas(state: AtlasState): Promise<FakeServer> {
  const paging = ['itemsPerPage', 'pageNum', 'includeCount'];
  const { projects = {}, organizations = {} } = state;
  const list = (call: Call, entries: readonly object[] | undefined) =>
    allowed(state, call, () =>
      entries === undefined ? failure(404, 'RESOURCE_NOT_FOUND') : page(state, call, entries),
    );
  const token: Route = { method: 'POST', path: '/api/oauth/token', query: [], answer: grant };
  function grant({ headers, body }: Call): Answer {
    const { id, secret } = state.serviceAccount ?? {};
    const basic = Buffer.from(`${id}:${secret}`).toString('base64');
    if (body !== 'grant_type=client_credentials') return failure(400, 'INVALID_GRANT');
    if (headers.authorization !== `Basic ${basic}`) return failure(401, 'UNAUTHORIZED');
    return { status: 200, body: { access_token: TOKEN, expires_in: 3600, token_type: 'Bearer' } };
  }
  return startServer({
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
    routes: [
      token,
      {
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/accessList',
        query: paging,
        answer: (call) => list(call, projects[call.parameters.groupId ?? '']),
      },
      {
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList',
        query: paging,
        answer: (call) => {
          const { orgId = '', apiUserId = '' } = call.parameters;
          return list(call, organizations[orgId]?.keys[apiUserId]);
        },
      },
      {
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}/settings',
        query: [],
        answer: (call) =>
          allowed(state, call, () => {
            const { demandsList } = organizations[call.parameters.orgId ?? ''] ?? {};
            if (demandsList === undefined) return failure(403, 'USER_UNAUTHORIZED');
            return versioned({ apiAccessListRequired: demandsList });
          }),
      },
    ],
  });
}

/** https://www.mongodb.com/docs/atlas/api/api-authentication/ */
function allowed(state: AtlasState, call: Call, answer: () => Answer): Answer {
  if (!/^application\/vnd\.atlas\.\d{4}-\d\d-\d\d\+json$/.test(call.headers.accept ?? ''))
    return failure(406, 'INVALID_VERSION_DATE');
  const given = call.headers.authorization ?? '';
  if (state.serviceAccount !== undefined && given === `Bearer ${TOKEN}`) return answer();
  if (given.startsWith('Digest ') && isAnswered(state, call, given)) return answer();
  const qop = state.oldDigest ? 'op="auth"' : 'qop="auth"';
  const challenge = `Digest realm="MMS Public API", domain="", nonce="${NONCE}", algorithm=MD5, ${qop}, stale=false`;
  return { ...failure(401, ''), headers: { 'www-authenticate': challenge } };
}

/** https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2 */
function isAnswered({ apiKey, oldDigest }: AtlasState, call: Call, given: string): boolean {
  const field = (name: string) => new RegExp(`\\b${name}="?([^",]*)`).exec(given)?.[1] ?? '';
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  const { publicKey, privateKey } = apiKey ?? {};
  const secret = md5(`${publicKey}:MMS Public API:${privateKey}`);
  const proof = md5(`${call.method}:${call.target}`);
  const middle = oldDigest ? '' : `${field('nc')}:${field('cnonce')}:auth:`;
  return (
    field('username') === publicKey &&
    field('uri') === call.target &&
    field('response') === md5(`${secret}:${NONCE}:${middle}${proof}`)
  );
}

function page({ pageSize = 500 }: AtlasState, call: Call, entries: readonly object[]): Answer {
  const size = Math.min(pageSize, Number(call.query.get('itemsPerPage') ?? 100));
  const start = (Number(call.query.get('pageNum') ?? 1) - 1) * size;
  const results = entries.slice(start, start + size);
  return versioned({ links: [], results, totalCount: entries.length });
}

function versioned(body: object): Answer {
  return { status: 200, headers: { 'content-type': TYPE }, body };
}

function failure(status: number, errorCode: string): Answer {
  return { status, body: { detail: 'No', error: status, errorCode, parameters: [], reason: 'No' } };
}
