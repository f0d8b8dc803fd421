import { egressOf, type Told } from '../../src/egress/live-egress.ts';
import { UserError } from '../../src/errors.ts';
import { addressOf } from '../../src/net/address.ts';
import type { Context } from '../types.ts';
import { type Runner, validateRunnerList } from './answers.gen.js';
import { accessOf } from './live/access.ts';
import { SERVICE } from './live/ask.ts';
import { openClient } from './live/client.ts';
import { serverHost } from './live/repository.ts';

const HINT =
  'Set ENVPARITY_GITHUB_TOKEN to a fine-grained token of the organization with read access to Hosted runners, from https://github.com/settings/personal-access-tokens';

/** Larger runners may have addresses of their own; all others leave from thousands of blocks of Azure. */
export const githubEgress = egressOf({
  id: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/rest/actions/hosted-runners',
  async find({ organization = '', runner }, context) {
    const what = `the larger runners of ${organization}`;
    const { items, gap } = await runnersOf(organization, what, context);
    if (gap !== undefined && items.length === 0) throw withHint(gap);
    const chosen = items.filter(({ name }) => runner === undefined || name === runner);
    if (chosen.length > 0 || runner === undefined) return [toldBy(chosen, gap)];
    if (gap !== undefined) throw withHint(gap);
    throw new UserError('github-no-runner', `${organization} has no larger runner ${runner}`, {
      hint: 'Check `runner` under `egress` in envparity.yaml, and what the token may read',
    });
  },
});

async function runnersOf(organization: string, what: string, context: Context) {
  const address = addressOf(SERVICE, context.env);
  const access = await accessOf(context, serverHost(context.env, address.base));
  if ('refused' in access)
    throw new UserError(access.refused.code, access.refused.message, { hint: HINT });
  const client = await openClient(address, access.token, context);
  const path = ['orgs', organization, 'actions', 'hosted-runners'];
  const shape = {
    validate: validateRunnerList,
    itemsOf: ({ runners }: { readonly runners: readonly Runner[] }) => runners,
  };
  return client.list(path, shape, what);
}

function withHint({ code, message, hint = HINT }: UserError): UserError {
  const isAccess = /^http-(unauthorized|forbidden|not-found)$/.test(code);
  return new UserError(code, message, { hint: isAccess ? HINT : hint });
}

function toldBy(runners: readonly Runner[], stopped: UserError | undefined): Told {
  const fixed = runners.filter((one) => one.public_ip_enabled === true);
  if (fixed.length === 0 && stopped === undefined)
    return { ranges: [], dynamic: true, shared: true };
  const ranges = fixed.flatMap(({ name, public_ips }) =>
    (public_ips ?? [])
      .filter(({ enabled }) => enabled !== false)
      .map(({ prefix, length }) => ({ range: `${prefix}/${length}`, note: name })),
  );
  return { ranges, ...gapOf(runners, stopped) };
}

function gapOf(runners: readonly Runner[], stopped: UserError | undefined): Pick<Told, 'gap'> {
  if (stopped !== undefined) {
    const { message, hint } = stopped;
    return { gap: { why: message, ...(hint === undefined ? {} : { mend: hint }) } };
  }
  const loose = runners.find((one) => one.public_ip_enabled !== true);
  if (loose !== undefined)
    return {
      gap: {
        why: `the larger runner ${loose.name} of GitHub has no addresses of its own`,
        mend: 'name the one that deploys as `runner` of `github`',
      },
    };
  const silent = runners.find(
    ({ public_ips }) => !public_ips?.some((one) => one.enabled !== false),
  );
  return silent === undefined
    ? {}
    : {
        gap: { why: `GitHub does not tell the addresses of the larger runner ${silent.name} yet` },
      };
}
