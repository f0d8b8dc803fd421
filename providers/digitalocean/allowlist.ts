import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { type Rule, validateFailure, validateFirewall } from './answers.gen.js';

/** Who may connect to a database cluster: https://docs.digitalocean.com/products/databases/postgresql/how-to/secure/ */
export const digitalocean = apiLists({
  id: 'digitalocean',
  title: 'Trusted sources of DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/databases/postgresql/how-to/secure/',
  variable: 'ENVPARITY_DIGITALOCEAN_API_URL',
  fallback: 'https://api.digitalocean.com',
  access: [bearer('DIGITALOCEAN_ACCESS_TOKEN'), bearer('DIGITALOCEAN_TOKEN')],
  needs:
    'a token with the scope database:read, from https://cloud.digitalocean.com/account/api/tokens',
  errorOf: (body) => (validateFailure(body) ? body.id : undefined),
  about: ({ database = '' }) => ({
    service: 'digitalocean',
    guards: 'connections',
    families: ['ipv4'],
    admit: {
      text: 'Admit {address} in the trusted sources of the database cluster',
      // https://docs.digitalocean.com/reference/doctl/reference/databases/firewalls/append/
      command: [
        'doctl',
        'databases',
        'firewalls',
        'append',
        database,
        '--rule',
        'ip_addr:{address}',
      ],
    },
  }),
  async ask(api, { database = '' }) {
    const path = ['v2', 'databases', database, 'firewall'];
    const { rules } = await api.get(path, { validate: validateFirewall });
    // A cluster without trusted sources takes connections from anywhere.
    if (rules.length === 0) return { entries: [], open: true };
    const others = rules.filter((rule) => !isAddress(rule));
    return {
      entries: rules.filter(isAddress).map(entryOf),
      ...(others.length > 0 && {
        gap: { why: `it does not tell the addresses of ${others.map(nameOf).join(', ')}` },
      }),
    };
  },
});

function isAddress({ type }: Rule): boolean {
  return type === 'ip_addr';
}

function entryOf({ value, description }: Rule) {
  return { range: value, ...(description ? { note: description } : {}) };
}

function nameOf({ type, value }: Rule): string {
  return `${type} ${value}`;
}
