import { type Access, apiLists, basic } from '../../src/egress/live-api.ts';
import { type Entry, validateService } from './answers.gen.js';

/** Who may connect to a service: https://clickhouse.com/docs/cloud/security/setting-ip-filters */
export const clickhouseCloud = apiLists({
  id: 'clickhouse-cloud',
  title: 'ClickHouse Cloud IP access list',
  docs: 'https://clickhouse.com/docs/cloud/security/setting-ip-filters',
  variable: 'ENVPARITY_CLICKHOUSE_CLOUD_API_URL',
  fallback: 'https://api.clickhouse.cloud',
  // As the command line of ClickHouse and its provider for Terraform take them.
  access: [
    pair('CLICKHOUSE_CLOUD_API_KEY', 'CLICKHOUSE_CLOUD_API_SECRET'),
    pair('CLICKHOUSE_TOKEN_KEY', 'CLICKHOUSE_TOKEN_SECRET'),
  ],
  needs:
    'an API key of the organization that may read the service, from https://console.clickhouse.cloud',
  about: ({ service = '' }) => ({
    admit: {
      text: `Admit {address} in the IP access list of the service ${service}`,
      url: 'https://console.clickhouse.cloud',
    },
  }),
  async ask(api, { organization = '', service = '' }) {
    const path = ['v1', 'organizations', organization, 'services', service];
    const { result } = await api.get(path, { validate: validateService });
    // An empty list lets in nobody.
    return { entries: result.ipAccessList.map(entryOf) };
  },
});

/** https://clickhouse.com/docs/cloud/manage/openapi */
function pair(...variables: readonly [string, string]): Access {
  return { variables, send: (key = '', secret = '') => basic(key, secret) };
}

function entryOf({ source, description }: Entry) {
  return { range: source, ...(description ? { note: description } : {}) };
}
