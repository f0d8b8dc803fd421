import type { Answer, Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface RailwayService {
  readonly environment: string;
  readonly service: string;
  readonly gateways?: readonly {
    readonly ipv4: string;
    readonly region: string;
    readonly zone?: string | null;
  }[];
  /** Absent: nobody has decided. */
  readonly ipv6?: boolean;
}

interface Tokens {
  readonly account?: string;
  readonly project?: string;
}

/** https://docs.railway.com/reference/public-api: one address for everything, and errors with 200. */
export function startRailway(
  tokens: Tokens,
  services: readonly RailwayService[],
): Promise<FakeServer> {
  const isKnown = ({ headers }: Call) =>
    (tokens.account !== undefined && headers.authorization === `Bearer ${tokens.account}`) ||
    (tokens.project !== undefined && headers['project-access-token'] === tokens.project);
  return startServer({
    routes: [
      {
        method: 'POST',
        path: '/graphql/v2',
        query: [],
        answer: (call) => (isKnown(call) ? answerTo(call, services) : failure('Not Authorized')),
      },
    ],
    headers: { accept: /\bjson\b/, 'content-type': /\bjson\b/ },
  });
}

function failure(message: string): Answer {
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return { status: 200, body: { errors: [{ message, extensions }], data: null } };
}

function answerTo({ body }: Call, services: readonly RailwayService[]): Answer {
  const { query, variables } = JSON.parse(body) as {
    query: string;
    variables: { environment: string; service: string };
  };
  if (!/^query\b/.test(query)) return failure('Problem processing request');
  const { environment, service } = variables;
  const found = services.find((one) => one.environment === environment && one.service === service);
  if (found === undefined) return failure('ServiceInstance not found');
  const { gateways = [], ipv6 = null } = found;
  return {
    status: 200,
    body: { data: { egressGateways: gateways, serviceInstance: { ipv6EgressEnabled: ipv6 } } },
  };
}
