import { type EgressPlatform, egressOf, type Told } from '../../src/egress/live-egress.ts';
import { UserError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/index.ts';
import { type ProjectNetwork, validateProjectNetwork } from './answers.gen.js';
import { openVercel, scopeOf } from './client.ts';
import { refusalOf } from './refusal.ts';
import { accessOf } from './token.ts';

/**
 * Which addresses Vercel gives a project is in no answer, only whether and where it has some:
 * https://vercel.com/docs/connectivity/static-ips
 */
const platform: EgressPlatform = {
  id: 'vercel',
  title: 'Vercel',
  docs: 'https://vercel.com/docs/connectivity/static-ips',
  async find({ project = '', team }, context, { named }) {
    const access = accessOf(context);
    if ('refused' in access) throw errorOf(access.refused);
    const link = { project, ...(team === undefined ? {} : { team }) };
    const api = openVercel(context, access.token);
    try {
      const options = { query: scopeOf(link), validate: validateProjectNetwork };
      return toldBy(await api.get(['v9', 'projects', project], options), named);
    } catch (error) {
      throw error instanceof UserError ? errorOf(refusalOf(error, link)) : error;
    }
  },
};

export const vercelEgress = egressOf(platform);

/** @param named the configuration names the addresses, so that Vercel need not tell them */
function toldBy(
  { name, staticIps, connectConfigurations }: ProjectNetwork,
  named: boolean,
): Told[] {
  const networks = connectConfigurations ?? [];
  const has = staticIps?.enabled === true || networks.length > 0;
  if (!has && staticIps == null)
    return [gapOf(`Vercel does not say whether ${name} has Static IPs`)];
  if (!has) return [{ ranges: [], dynamic: true, shared: true }];
  const regions = staticIps?.enabled === true ? (staticIps.regions ?? []) : [];
  const what =
    networks.length > 0
      ? `the addresses of Secure Compute of ${name}`
      : `the two addresses of each region of the Static IPs of ${name} (${regions.join(', ')})`;
  const run = named ? [] : [gapOf(`Vercel does not tell ${what}`, networks.length === 0)];
  const builds = staticIps?.builds === true || networks.some((one) => one.buildsEnabled === true);
  if (builds) return run;
  return [
    ...run.map((told): Told => ({ ...told, phase: 'run' })),
    { ranges: [], dynamic: true, shared: true, phase: 'build' },
  ];
}

function gapOf(why: string, shared = false): Told {
  const mend =
    'add the addresses of Settings → Connectivity of the project as `egress` of the environment to envparity.yaml';
  return { ranges: [], gap: { why, mend }, ...(shared ? { shared } : {}) };
}

function errorOf({ code, message, hint }: Problem): UserError {
  return new UserError(code, message, hint === undefined ? {} : { hint });
}
