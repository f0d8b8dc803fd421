import type { Problem } from '../../../src/model/index.ts';
import { runProgram } from '../../../src/net/run.ts';
import type { Context } from '../../types.ts';

/** The token to ask with, or why nobody is asked. */
export type Access = { readonly token: string } | { readonly refused: Problem };

/** In this order; what a workflow has without doing anything comes last, as it may list nothing. */
const TOKENS = ['ENVPARITY_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'] as const;

const HINT =
  'Set ENVPARITY_GITHUB_TOKEN to a fine-grained token that may read Secrets, Variables and Environments of the repository, from https://github.com/settings/personal-access-tokens';

/**
 * The first token of the environment; for a source that was asked for also the login of GitHub's own
 * program, but never that of a person for a stranger's change.
 *
 * @param host the host that the login is for
 * @param hint which token would do
 */
export async function accessOf(context: Context, host: string, hint = HINT): Promise<Access> {
  const { env, offline, asked, pullRequest } = context;
  if (offline) return refuse('offline', 'envparity runs offline', 'Run without --offline');
  const token = TOKENS.map((name) => env[name]?.trim()).find(Boolean);
  if (token !== undefined) return { token };
  if (!asked || pullRequest) return refuse('github-no-token', 'no token of it is set', hint);
  const login = await loginOf(context, host);
  if (login !== undefined) return { token: login };
  return refuse('github-no-token', 'no token of it is set, and nobody is logged in', hint);
}

/** Where the program finds the login: a file, or the keyring of the desktop. */
const LOGIN = ['GH_CONFIG_DIR', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'];

/** https://cli.github.com/manual/gh_auth_token */
async function loginOf(
  { env, pullRequest, signal }: Context,
  host: string,
): Promise<string | undefined> {
  const result = await runProgram('gh', {
    args: ['auth', 'token', '--hostname', host],
    env,
    passes: LOGIN,
    pullRequest,
    signal,
  });
  const token = result.ok ? result.output.trim() : '';
  return token === '' ? undefined : token;
}

function refuse(code: string, why: string, hint: string): Access {
  return { refused: { code, message: `GitHub was not asked: ${why}`, hint } };
}
