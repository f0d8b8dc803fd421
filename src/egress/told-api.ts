import type { Context } from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { HttpError } from '../net/errors.ts';
import { type Api, openApi } from '../net/http.ts';
import type { ErrorOf } from '../net/status.ts';
import { type EgressPlatform, egressOf, type Settings, type Told } from './told.ts';

/** A platform that tells by its HTTP API. */
export interface ApiPlatform extends Omit<EgressPlatform, 'find'> {
  /** The variable that may hold another address of the API. */
  readonly variable: string;
  readonly fallback: string;
  /** The variables that may hold the token; the first that is set does. */
  readonly tokens: readonly string[];
  /** What a token has to be, and where it is made: the end of "Set … to …". */
  readonly needs: string;
  /** Sent beside the token. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly errorOf?: ErrorOf;
  /** @throws UserError where nothing could be read */
  ask(
    api: Api,
    settings: Settings,
    context: Context,
    asked: Parameters<EgressPlatform['find']>[2],
  ): Promise<readonly Told[]>;
}

/** A platform as a source of egress. */
export function apiEgress(platform: ApiPlatform) {
  return egressOf({
    ...platform,
    async find(settings, context, asked) {
      try {
        return await platform.ask(open(platform, context), settings, context, asked);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    },
  });
}

function open(platform: ApiPlatform, { env, offline, signal, answered }: Context): Api {
  const { id, title, variable, fallback, tokens, headers, errorOf } = platform;
  const token = tokens.map((name) => env[name]?.trim()).find(Boolean);
  if (token === undefined)
    throw new UserError(`${id}-no-token`, `${title} was not asked: ${tokens[0]} is not set`, {
      hint: hintOf(platform),
    });
  return openApi({
    title,
    variable,
    fallback,
    token,
    env,
    offline,
    signal,
    ...(headers && { headers }),
    ...(answered && { answered }),
    ...(errorOf && { errorOf }),
  });
}

function hintOf({ tokens, needs }: ApiPlatform): string {
  return `Set ${tokens[0]} to ${needs}`;
}

/** What to do about a refusal depends on the platform, and on what was asked for. */
function withHint(error: HttpError, platform: ApiPlatform, settings: Settings): UserError {
  const { code, message } = error;
  if (code === 'http-unauthorized' || code === 'http-forbidden')
    return new UserError(code, message, { hint: hintOf(platform) });
  const keys = Object.keys(settings).map((key) => `\`${key}\``);
  if (code === 'http-not-found' && keys.length > 0)
    return new UserError(code, message, {
      hint: `Check ${keys.join(' and ')} under \`egress\` in envparity.yaml, and what the token may read`,
    });
  return error;
}
