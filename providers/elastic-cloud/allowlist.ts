import { apiLists } from '../../src/egress/live-api.ts';
import type { AllowlistEntry } from '../../src/model/index.ts';
import { type Filter, validateDeployment, validateFilters } from './answers.gen.js';

const DEPLOYMENTS = ['api', 'v1', 'deployments'];

/** Who gets in to a deployment: https://www.elastic.co/docs/deploy-manage/security/ip-filtering-cloud */
export const elasticCloud = apiLists({
  id: 'elastic-cloud',
  title: 'IP filters of Elastic Cloud',
  docs: 'https://www.elastic.co/docs/deploy-manage/security/ip-filtering-cloud',
  variable: 'ENVPARITY_ELASTIC_CLOUD_API_URL',
  fallback: 'https://api.elastic-cloud.com',
  // https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys
  access: [
    {
      variables: ['EC_API_KEY'],
      send: (key = '') => ({ headers: { authorization: `ApiKey ${key}` } }),
    },
  ],
  needs:
    'an API key with the role Viewer of deployments, from https://cloud.elastic.co/account/keys',
  about: () => ({
    admit: {
      text: 'Admit {address} by an IP filter that holds for the deployment',
      url: 'https://www.elastic.co/docs/deploy-manage/security/ip-filtering-cloud',
    },
  }),
  async ask(api, { deployment = '' }) {
    const { rulesets } = await api.get([...DEPLOYMENTS, 'traffic-filter', 'rulesets'], {
      query: { include_associations: true },
      validate: validateFilters,
    });
    const filters = rulesets.filter((one) => isInbound(one) && isFor(one, deployment));
    if (filters.length === 0) {
      // A deployment without filters lets in everybody, and one that is not there has none.
      await api.get([...DEPLOYMENTS, deployment], { validate: validateDeployment });
      return { entries: [], open: true };
    }
    const others = filters.filter(({ type }) => type !== 'ip').map(({ name }) => name);
    return {
      entries: filters.filter(({ type }) => type === 'ip').flatMap(entriesOf),
      ...(others.length > 0 && {
        gap: { why: `it does not tell the addresses of ${others.join(', ')}` },
      }),
    };
  },
});

function isInbound({ type }: Filter): boolean {
  return type !== 'egress_firewall';
}

function isFor({ associations }: Filter, deployment: string): boolean {
  return (associations ?? []).some(
    ({ entity_type, id }) => entity_type === 'deployment' && id === deployment,
  );
}

function entriesOf({ name, rules }: Filter): AllowlistEntry[] {
  return rules.map(({ source = '', description }) => ({
    range: source,
    note: description ? description : name,
  }));
}
