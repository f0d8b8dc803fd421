import type { AllowlistSource, Context } from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { HttpError } from '../net/errors.ts';
import { type Api, type ApiOptions, openApi } from '../net/http.ts';
import type { ErrorOf } from '../net/status.ts';
import { keepSecret } from '../values/seen.ts';
import { type Found, type LivePlatform, liveLists, type Settings } from './live.ts';

/** A platform whose lists are read from its HTTP API. */
export interface ApiPlatform extends Omit<LivePlatform, 'find'> {
  /** The variable that may hold another address of the API. */
  readonly variable: string;
  /** The public address; some platforms have several, and the settings say which. */
  readonly fallback: string | ((settings: Settings) => string);
  /** The first of them whose variables are all set is used. */
  readonly access: readonly Access[];
  /** What a token has to be, and where it is made: the end of "Set … to …". */
  readonly needs: string;
  readonly errorOf?: ErrorOf;
  /** The next step after an error, where that is another one than elsewhere. */
  hint?(error: HttpError): string | undefined;
  /** @throws UserError where nothing of the list can be read */
  ask(api: Api, settings: Settings): Promise<Found>;
}

/** A way to say who asks. */
export interface Access {
  /** All of them are needed. */
  readonly variables: readonly string[];
  /** What is sent, made of their values. */
  send(...values: readonly string[]): Pick<ApiOptions, 'token' | 'headers' | 'login'>;
}

/** One token, sent as `Authorization: Bearer`. */
export function bearer(variable: string): Access {
  return { variables: [variable], send: (token = '') => ({ token }) };
}

/** A user and a password in one header: https://www.rfc-editor.org/rfc/rfc7617 */
export function basic(user: string, password: string): Pick<ApiOptions, 'headers'> {
  // What is sent does not show it.
  keepSecret(password);
  const pair = Buffer.from(`${user}:${password}`).toString('base64');
  return { headers: { authorization: `Basic ${pair}` } };
}

/** A platform as a source of allowlists. */
export function apiLists(platform: ApiPlatform): AllowlistSource {
  const clients = new WeakMap<Context, Map<string, Api>>();
  return liveLists({
    ...platform,
    async find(settings, context) {
      const api = clientOf(platform, settings, context, clients);
      try {
        return await platform.ask(api, settings);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    },
  });
}

/** One for all lists of a run: the time that a platform gets is for all of them, and so is a token. */
function clientOf(
  platform: ApiPlatform,
  settings: Settings,
  context: Context,
  clients: WeakMap<Context, Map<string, Api>>,
): Api {
  const { fallback } = platform;
  const url = typeof fallback === 'string' ? fallback : fallback(settings);
  const own = clients.get(context) ?? new Map<string, Api>();
  const api = own.get(url) ?? open(platform, url, context);
  clients.set(context, own.set(url, api));
  return api;
}

function open(platform: ApiPlatform, fallback: string, context: Context): Api {
  const { title, variable, errorOf } = platform;
  const { env, offline, signal, answered } = context;
  return openApi({
    title,
    variable,
    fallback,
    ...credentials(platform, env),
    env,
    offline,
    signal,
    ...(answered && { answered }),
    ...(errorOf && { errorOf }),
  });
}

function credentials(platform: ApiPlatform, env: Context['env']) {
  for (const { variables, send } of platform.access) {
    const values = variables.map((name) => env[name]?.trim() ?? '');
    if (!values.includes('')) return send(...values);
  }
  const [first] = platform.access;
  const unset = first?.variables.filter((name) => !env[name]?.trim()) ?? [];
  const verb = unset.length === 1 ? 'is' : 'are';
  throw new UserError(
    `${platform.id}-no-token`,
    `${platform.title} was not asked: ${unset.join(' and ')} ${verb} not set`,
    { hint: hintOf(platform) },
  );
}

function hintOf({ access, needs }: ApiPlatform): string {
  const ways = access.map(({ variables }) => variables.join(' and '));
  return `Set ${ways.join(', or ')}, to ${needs}`;
}

/** What to do about a refusal depends on the platform, and on what was asked for. */
function withHint(error: HttpError, platform: ApiPlatform, settings: Settings): UserError {
  const { code, message } = error;
  const own = platform.hint?.(error);
  if (own !== undefined) return new UserError(code, message, { hint: own });
  if (code === 'http-unauthorized' || code === 'http-forbidden')
    return new UserError(code, message, { hint: hintOf(platform) });
  const keys = Object.keys(settings).map((key) => `\`${key}\``);
  if (code === 'http-not-found' && keys.length > 0)
    return new UserError(code, message, {
      hint: `Check ${keys.join(' and ')} of the list in envparity.yaml, and what the token may read`,
    });
  return error;
}
