import type { Context } from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { HttpError } from '../net/errors.ts';
import { type Api, openApi } from '../net/http.ts';
import type { ErrorOf } from '../net/status.ts';
import { type EgressPlatform, egressOf, type Settings, type Told } from './live-egress.ts';

/** A platform that tells by its HTTP API. */
export interface ApiPlatform extends Omit<EgressPlatform, 'find'> {
  /** The variable that may hold another address of the API. */
  readonly variable: string;
  readonly fallback: string;
  /** Where the token may be; the first variable that is set holds it. */
  readonly tokens: readonly TokenVariable[];
  /** What a token has to be, and where it is made: the end of "Set … to …". */
  readonly needs: string;
  /** For a platform that tells the versions of its answers apart by it. */
  readonly accept?: string;
  readonly errorOf?: ErrorOf;
  /** @throws UserError where nothing could be read */
  ask(
    api: Api,
    settings: Settings,
    context: Context,
    asked: Parameters<EgressPlatform['find']>[2],
  ): Promise<readonly Told[]>;
}

export interface TokenVariable {
  readonly variable: string;
  /** The headers that it is sent in; absent: as `Authorization: Bearer`. */
  readonly send?: (token: string) => Readonly<Record<string, string>>;
}

/** A platform as a source of egress. */
export function apiEgress(platform: ApiPlatform) {
  return egressOf({
    ...platform,
    async find(settings, context, asked) {
      try {
        return await platform.ask(openTold(platform, context), settings, context, asked);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    },
  });
}

/** @throws UserError where no token is set, and what `openApi` throws */
export function openTold(
  platform: Omit<ApiPlatform, 'ask'>,
  { env, offline, signal, answered }: Context,
): Api {
  const { id, title, variable, fallback, tokens, accept, errorOf } = platform;
  const found = tokens.find((one) => env[one.variable]?.trim());
  const token = found && env[found.variable]?.trim();
  if (token === undefined)
    throw new UserError(
      `${id}-no-token`,
      `${title} was not asked: ${namesOf(platform)} is not set`,
      {
        hint: hintOf(platform),
      },
    );
  return openApi({
    title,
    variable,
    fallback,
    ...(found?.send === undefined ? { token } : { headers: found.send(token) }),
    env,
    offline,
    signal,
    ...(accept && { accept }),
    ...(answered && { answered }),
    ...(errorOf && { errorOf }),
  });
}

function hintOf(platform: Omit<ApiPlatform, 'ask'>): string {
  return `Set ${namesOf(platform)} to ${platform.needs}`;
}

function namesOf({ tokens }: Pick<ApiPlatform, 'tokens'>): string {
  return tokens.map(({ variable }) => variable).join(' or ');
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
