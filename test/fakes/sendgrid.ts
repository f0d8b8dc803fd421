import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface SendGridState {
  readonly allowed: readonly string[];
  readonly attempts?: readonly {
    readonly ip: string;
    readonly allowed: boolean;
    readonly at: string;
  }[];
  /** What the key may not do. */
  readonly without?: 'access_settings.activity.read';
}

/** Starts a fake of IP access management: https://www.twilio.com/docs/sendgrid/api-reference/ip-access-management */
export async function startSendGrid(key: string, state: SendGridState): Promise<FakeServer> {
  const { allowed, attempts = [], without } = state;
  const route = (
    path: string,
    scope: string,
    query: readonly string[],
    result: unknown,
  ): Route => ({
    method: 'GET',
    path: `/v3/access_settings/${path}`,
    query,
    answer: ({ headers }) => {
      if (headers.authorization !== `Bearer ${key}`)
        return failure(401, 'The provided authorization grant is invalid, expired, or revoked');
      return scope === without
        ? failure(403, 'access forbidden')
        : { status: 200, body: { result } };
    },
  });
  return startServer({
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
    routes: [
      route(
        'whitelist',
        'access_settings.whitelist.read',
        [],
        allowed.map((ip, id) => ({ id, ip, created_at: 1_441_824_715, updated_at: 1_441_824_715 })),
      ),
      route(
        'activity',
        'access_settings.activity.read',
        ['limit'],
        attempts.map(({ ip, allowed: isAllowed, at }) => ({
          allowed: isAllowed,
          auth_method: 'apikey',
          first_at: 1_441_824_715,
          last_at: Date.parse(at) / 1000,
          ip,
          location: 'Berlin',
        })),
      ),
    ],
  });
}

function failure(status: number, message: string) {
  return { status, body: { errors: [{ message, field: null, help: null }] } };
}
