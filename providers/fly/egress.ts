import type { Told } from '../../src/egress/live-egress.ts';
import { apiEgress, openTold } from '../../src/egress/live-egress-api.ts';
import { UserError } from '../../src/errors.ts';
import type { EgressRange } from '../../src/model/index.ts';
import { askGraphQl } from '../../src/net/graphql.ts';
import { type App, type Machine, validateAppAnswer, validateMachineList } from './answers.gen.js';

/** Tokens of the newer kind name their own scheme: https://fly.io/docs/security/tokens */
const send = (token: string) => ({
  authorization: /^FlyV1 /.test(token)
    ? token
    : /^fm\d/.test(token)
      ? `FlyV1 ${token}`
      : `Bearer ${token}`,
});

const FLY = {
  id: 'fly',
  title: 'Fly.io',
  docs: 'https://fly.io/docs/flyctl/ips-allocate-egress',
  variable: 'ENVPARITY_FLY_API_URL',
  fallback: 'https://api.fly.io',
  tokens: [
    { variable: 'FLY_API_TOKEN', send },
    { variable: 'FLY_ACCESS_TOKEN', send },
  ],
  needs: 'a token that may read the app, from `fly tokens create readonly`',
};

/** https://fly.io/docs/machines/api/working-with-machines-api */
const MACHINES = {
  ...FLY,
  variable: 'ENVPARITY_FLY_MACHINES_API_URL',
  fallback: 'https://api.machines.dev',
};

const QUERY = `query ($name: String!) {
  app(name: $name) {
    egressIpAddresses { nodes { ip region } }
    machines { nodes { id egressIpAddresses { nodes { ip region } } } }
  }
}`;

/** The addresses of an app, and whether every region with machines has some. */
export const flyEgress = apiEgress({
  ...FLY,
  async ask(api, { app: name = '' }, context) {
    const question = { query: QUERY, variables: { name } };
    const { title } = FLY;
    const [{ app }, machines] = await Promise.all([
      askGraphQl(api, ['graphql'], question, { title, validate: validateAppAnswer }),
      openTold(MACHINES, context).get(['v1', 'apps', name, 'machines'], {
        validate: validateMachineList,
      }),
    ]);
    if (app !== null) return [toldBy(name, app, machines)];
    throw new UserError(
      'fly-not-found',
      `Fly.io knows no app ${name}, or the token may not see it`,
      {
        hint: 'Check `app` under `egress` in envparity.yaml, and what the token may read',
      },
    );
  },
});

/** What is gone needs no address. */
const GONE: ReadonlySet<string> = new Set(['destroyed', 'destroying']);

function toldBy(name: string, app: App, machines: readonly Machine[]): Told {
  const own = app.egressIpAddresses.nodes;
  const older = app.machines.nodes.filter(
    ({ egressIpAddresses }) => egressIpAddresses.nodes.length > 0,
  );
  const all = [...own, ...older.flatMap(({ egressIpAddresses }) => egressIpAddresses.nodes)];
  if (all.length === 0) return { ranges: [], dynamic: true, shared: true };
  const regions = new Set(own.map(({ region }) => region));
  const served = new Set(older.map(({ id }) => id));
  const bare = machines.filter(
    ({ id, region, state = '' }) => !GONE.has(state) && !regions.has(region) && !served.has(id),
  );
  const ranges = all.map(({ ip, region }): EgressRange => {
    return region == null ? { range: ip } : { range: ip, note: region };
  });
  return { ranges, ...gapOf(name, [...new Set(bare.map(({ region }) => region))].sort()) };
}

/** The usual gap: machines were added where nobody allocated an address. */
function gapOf(name: string, regions: readonly string[]): Pick<Told, 'gap' | 'notes'> {
  const [region] = regions;
  if (region === undefined) return {};
  const why = `${name} on Fly.io has machines in ${regions.join(', ')} and no egress address there`;
  // A name that a shell would not take as one word is put into no command.
  const isPlain = [name, region].every((word) => /^[\w-]+$/.test(word));
  const mend = isPlain
    ? `fly ips allocate-egress -a ${name} -r ${region}`
    : 'allocate egress addresses in each region that has machines';
  return {
    gap: { why, mend },
    notes: [{ code: 'fly-region-without-egress', message: why, hint: mend }],
  };
}
