import { readJson } from '../../src/formats/json.ts';
import { member, text } from '../../src/formats/shape.ts';
import type { Problem } from '../../src/model/index.ts';
import { readLogin } from '../../src/net/cli-login.ts';
import type { Context } from '../types.ts';

type Environment = Context['env'];

/** The token to ask with, or why nobody is asked. */
export type Access = { readonly token: string } | { readonly refused: Problem };

/**
 * VERCEL_TOKEN, or for a source that was asked for the login of the platform's own program; never
 * that of a person for a stranger's change.
 */
export function accessOf({ env, asked, offline, pullRequest, now }: Context): Access {
  if (offline) return refuse('offline', 'envparity runs offline', 'Run without --offline');
  const token = env.VERCEL_TOKEN?.trim();
  if (token) return { token };
  const login = asked && !pullRequest ? readLogin(loginFiles(env)) : undefined;
  if (login === undefined) return withoutToken('VERCEL_TOKEN is not set');
  const parsed = readJson(login);
  const found = parsed.ok ? text(member(parsed.value, 'token')) : undefined;
  if (!found) return withoutToken('VERCEL_TOKEN is not set, and nobody is logged in');
  const expires = parsed.ok ? member(parsed.value, 'expiresAt') : undefined;
  if (typeof expires === 'number' && expires * 1000 <= now.getTime())
    return withoutToken('VERCEL_TOKEN is not set, and the login has expired');
  return { token: found };
}

/** https://vercel.com/docs/project-configuration/global-configuration */
function loginFiles({ XDG_DATA_HOME, HOME, APPDATA }: Environment): readonly string[] {
  const folders = [
    XDG_DATA_HOME,
    HOME && `${HOME}/.local/share`,
    HOME && `${HOME}/Library/Application Support`,
    APPDATA && `${APPDATA}/xdg.data`,
  ];
  return folders.flatMap((folder) => (folder ? [`${folder}/com.vercel.cli/auth.json`] : []));
}

function withoutToken(why: string): Access {
  const hint = 'Set VERCEL_TOKEN to a token from https://vercel.com/account/settings/tokens';
  return refuse('vercel-no-token', why, hint);
}

function refuse(code: string, why: string, hint: string): Access {
  return { refused: { code, message: `Vercel was not asked: ${why}`, hint } };
}
