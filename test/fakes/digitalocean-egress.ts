import { type FakeServer, startServer } from './server.ts';

export interface DigitalOceanApp {
  readonly id: string;
  /** Absent: AUTOASSIGN, which an app may leave out. */
  readonly egress?: 'AUTOASSIGN' | 'DEDICATED_IP';
  readonly dedicatedIps?: readonly {
    readonly ip?: string;
    readonly status: 'UNKNOWN' | 'ASSIGNING' | 'ASSIGNED' | 'REMOVED';
  }[];
}

/** https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps */
export function startDigitalOcean(
  token: string,
  apps: readonly DigitalOceanApp[],
): Promise<FakeServer> {
  return startServer({
    routes: [
      {
        method: 'GET',
        path: '/v2/apps/{id}',
        query: ['name'],
        answer: ({ headers, parameters }) => {
          if (headers.authorization !== `Bearer ${token}`)
            return {
              status: 401,
              body: { id: 'Unauthorized', message: 'Unable to authenticate you' },
            };
          const app = apps.find(({ id }) => id === parameters.id);
          return app === undefined
            ? { status: 404, body: { id: 'not_found', message: 'app not found' } }
            : { status: 200, body: { app: bodyOf(app) } };
        },
      },
    ],
    headers: { accept: /\bjson\b/, authorization: /^Bearer \S+$/ },
  });
}

function bodyOf({ id, egress, dedicatedIps }: DigitalOceanApp) {
  return {
    id,
    owner_uuid: 'owner',
    spec: { name: 'shop', region: 'ams', ...(egress && { egress: { type: egress } }) },
    ...(dedicatedIps && {
      dedicated_ips: dedicatedIps.map((one, index) => ({ id: `ip-${index}`, ...one })),
    }),
  };
}
