import type { Told } from '../../src/egress/live-egress.ts';
import { apiEgress } from '../../src/egress/live-egress-api.ts';
import { askGraphQl } from '../../src/net/graphql.ts';
import { type Gateway, type ServiceData, validateServiceAnswer } from './answers.gen.js';

const TITLE = 'Railway';

const QUERY = `query ($environment: String!, $service: String!) {
  egressGateways(environmentId: $environment, serviceId: $service) { ipv4 region zone }
  serviceInstance(environmentId: $environment, serviceId: $service) { ipv6EgressEnabled }
}`;

/** Static Outbound IPs belong to a service; others may leave from them too. */
export const railwayEgress = apiEgress({
  id: 'railway',
  title: TITLE,
  docs: 'https://docs.railway.com/cli/outbound-network',
  variable: 'ENVPARITY_RAILWAY_API_URL',
  fallback: 'https://backboard.railway.com',
  // https://docs.railway.com/reference/public-api: a token of a project has a header of its own.
  tokens: [
    { variable: 'RAILWAY_API_TOKEN' },
    { variable: 'RAILWAY_TOKEN', send: (token) => ({ 'project-access-token': token }) },
  ],
  needs: 'a token from https://railway.com/account/tokens, or to one of the project',
  async ask(api, { environment = '', service = '' }) {
    const question = { query: QUERY, variables: { environment, service } };
    const path = ['graphql', 'v2'];
    const asked = { title: TITLE, validate: validateServiceAnswer };
    return [toldBy(await askGraphQl(api, path, question, asked))];
  },
});

function toldBy({ egressGateways, serviceInstance }: ServiceData): Told {
  if (egressGateways.length === 0) return { ranges: [], dynamic: true, shared: true };
  return {
    ranges: egressGateways.map((gateway) => ({ range: gateway.ipv4, ...noteOf(gateway) })),
    shared: true,
    ...gapOf(serviceInstance?.ipv6EgressEnabled),
  };
}

/** Static addresses are of IPv4 alone: https://docs.railway.com/cli/outbound-network */
function gapOf(isIpv6: boolean | null | undefined): Pick<Told, 'gap'> {
  if (isIpv6 === false) return {};
  const why =
    isIpv6 === true
      ? 'it leaves by IPv6 too, from addresses that Railway does not tell'
      : 'Railway does not say whether it leaves by IPv6 too';
  const mend = 'switch off outbound IPv6 of the service on Railway, and deploy it again';
  return { gap: { why, mend } };
}

function noteOf({ region, zone }: Gateway): { note?: string } {
  const parts = [region, zone].filter((part) => part != null && part !== '');
  return parts.length === 0 ? {} : { note: parts.join(' ') };
}
