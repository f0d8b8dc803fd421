import type { Context } from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { HttpError } from '../net/errors.ts';
import { type Api, type ApiOptions, openApi } from '../net/http.ts';
import type { ErrorOf } from '../net/status.ts';
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
  /** @throws UserError where nothing of the list can be read */
  ask(api: Api, settings: Settings): Promise<Found>;
}

/** A way to say who asks. */
export interface Access {
  /** All of them are needed. */
  readonly variables: readonly string[];
  /** What is sent, made of their values. */
  send(...values: readonly string[]): Pick<ApiOptions, 'token' | 'headers'>;
}

/** One token, sent as `Authorization: Bearer`. */
export function bearer(variable: string): Access {
  return { variables: [variable], send: (token = '') => ({ token }) };
}

/** A platform as a source of allowlists. */
export function apiLists(platform: ApiPlatform) {
  return liveLists({
    ...platform,
    async find(settings, context) {
      const api = open(platform, settings, context);
      try {
        return await platform.ask(api, settings);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    },
  });
}

function open(platform: ApiPlatform, settings: Settings, context: Context): Api {
  const { title, variable, fallback, errorOf } = platform;
  const { env, offline, signal, answered } = context;
  return openApi({
    title,
    variable,
    fallback: typeof fallback === 'string' ? fallback : fallback(settings),
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
  if (code === 'http-unauthorized' || code === 'http-forbidden')
    return new UserError(code, message, { hint: hintOf(platform) });
  const keys = Object.keys(settings).map((key) => `\`${key}\``);
  if (code === 'http-not-found' && keys.length > 0)
    return new UserError(code, message, {
      hint: `Check ${keys.join(' and ')} of the list in envparity.yaml, and what the token may read`,
    });
  return error;
}
