import type { Told } from '../../src/egress/live-egress.ts';
import { apiEgress } from '../../src/egress/live-egress-api.ts';
import { type App, validateAppAnswer, validateFailure } from './answers.gen.js';

/** Apps of App Platform leave from shared addresses, unless their spec asks for dedicated ones. */
export const digitaloceanEgress = apiEgress({
  id: 'digitalocean',
  title: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/app-platform/reference/app-spec/',
  variable: 'ENVPARITY_DIGITALOCEAN_API_URL',
  fallback: 'https://api.digitalocean.com',
  tokens: [{ variable: 'DIGITALOCEAN_ACCESS_TOKEN' }],
  needs: 'a token with the scope app:read, from https://cloud.digitalocean.com/account/api/tokens',
  errorOf: (body) => (validateFailure(body) ? body.id : undefined),
  async ask(api, { app = '' }) {
    const found = await api.get(['v2', 'apps', app], { validate: validateAppAnswer });
    return [toldBy(found.app)];
  },
});

function toldBy({ spec, dedicated_ips }: App): Told {
  const addresses = (dedicated_ips ?? []).filter(({ status }) => status !== 'REMOVED');
  const isWanted = spec?.egress?.type === 'DEDICATED_IP';
  if (addresses.length === 0 && !isWanted) return { ranges: [], dynamic: true, shared: true };
  const assigned = addresses.filter(({ status }) => status === 'ASSIGNED');
  const ranges = assigned.flatMap(({ ip }) => (ip === undefined ? [] : [{ range: ip }]));
  if (ranges.length > 0 && ranges.length === addresses.length) return { ranges };
  return {
    ranges,
    gap: {
      why: 'not all dedicated addresses of the app on DigitalOcean are assigned yet',
      mend: 'try again once the deployment is over',
    },
  };
}
