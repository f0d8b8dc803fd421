import type { Found } from '../../src/egress/live.ts';
import { type Access, apiLists } from '../../src/egress/live-api.ts';
import { readPages } from '../../src/net/pages.ts';
import { type Restriction, validateFailure, validateRestrictions } from './answers.gen.js';

/** https://planetscale.com/docs/api/reference/service-tokens */
const serviceToken: Access = {
  variables: ['PLANETSCALE_SERVICE_TOKEN_ID', 'PLANETSCALE_SERVICE_TOKEN'],
  send: (id = '', token = '') => ({ headers: { authorization: `${id}:${token}` } }),
};

/** Who may connect to a Postgres database: https://planetscale.com/docs/postgres/connecting/ip-restrictions */
export const planetscale = apiLists({
  id: 'planetscale',
  title: 'PlanetScale IP restrictions',
  docs: 'https://planetscale.com/docs/postgres/connecting/ip-restrictions',
  variable: 'ENVPARITY_PLANETSCALE_API_URL',
  fallback: 'https://api.planetscale.com',
  access: [serviceToken],
  needs: 'those of a service token with the access read_database, from https://app.planetscale.com',
  errorOf: (body) => (validateFailure(body) ? body.code : undefined),
  about: ({ organization = '', database = '' }) => ({
    service: 'planetscale',
    guards: 'connections',
    families: ['ipv4'],
    admit: {
      text: `Admit {address} in the IP restrictions of ${database}`,
      // https://planetscale.com/changelog/cli-postgres-ip-restrictions
      command: [
        ...['pscale', 'database', 'ip-restriction', 'create', database],
        ...['--cidrs', '{block}', '--org', organization],
      ],
      url: `https://app.planetscale.com/${encodeURIComponent(organization)}/${encodeURIComponent(database)}/settings`,
    },
  }),
  async ask(api, { organization = '', database = '' }) {
    const list = api.pages(['v1', 'organizations', organization, 'databases', database, 'cidrs'], {
      validate: validateRestrictions,
      next: ({ next_page }) => (next_page == null ? undefined : { page: next_page }),
    });
    const { pages, stopped } = await readPages(list);
    const rules = pages.flatMap(({ data }) => data).filter(({ deleted_at }) => deleted_at == null);
    if (rules.length === 0 && stopped === undefined) return { entries: [], open: true };
    const general = rules.filter(isGeneral);
    return {
      entries: general.flatMap(entriesOf),
      stopped,
      ...(general.length === rules.length ? {} : { gap: PARTICULAR }),
    };
  },
});

function isGeneral({ role, schema }: Restriction): boolean {
  return !role && !schema;
}

function entriesOf({ cidrs, description }: Restriction): Found['entries'] {
  return cidrs.map((range) => ({ range, ...(description ? { note: description } : {}) }));
}

const PARTICULAR = {
  why: 'some of its rules are for one role or schema, and nobody says which of them is used',
};
