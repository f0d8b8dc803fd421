import { type Access, apiLists } from '../../src/egress/live-api.ts';
import { UserError } from '../../src/errors.ts';
import { type Source, validateSources } from './answers.gen.js';

/** Who may use an application: https://www.algolia.com/doc/rest-api/vault/ */
export const algolia = apiLists({
  id: 'algolia',
  title: 'Allowed sources of Algolia',
  docs: 'https://www.algolia.com/doc/rest-api/vault/',
  variable: 'ENVPARITY_ALGOLIA_API_URL',
  fallback: ({ application = '' }) => `https://${application}.algolia.net`,
  access: [
    pair('ALGOLIA_APPLICATION_ID', 'ALGOLIA_API_KEY'),
    pair('ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY'),
  ],
  needs:
    'the id of the application and its admin key, from https://dashboard.algolia.com/account/api-keys',
  about({ application = '' }) {
    // It becomes a part of the host that the key is sent to.
    if (!/^[A-Za-z\d]+$/.test(application))
      throw new UserError('allowlist-setting', '`application` of the list is no id of Algolia', {
        hint: 'Correct it in envparity.yaml',
      });
    return {
      service: 'algolia',
      admit: {
        text: 'Admit {address} in the allowed sources of the application',
        url: 'https://www.algolia.com/doc/rest-api/vault/',
      },
    };
  },
  async ask(api) {
    const sources = await api.get(['1', 'security', 'sources'], { validate: validateSources });
    // Nothing is restricted before the first source is named.
    if (sources.length === 0) return { entries: [], open: true };
    return { entries: sources.filter(isAddress).map(entryOf) };
  },
});

/** https://www.algolia.com/doc/rest-api/search/#authentication */
function pair(...variables: readonly [string, string]): Access {
  return {
    variables,
    send: (id = '', key = '') => ({
      headers: { 'x-algolia-application-id': id, 'x-algolia-api-key': key },
    }),
  };
}

/** The people who help at Algolia are let in by a word. */
function isAddress({ source }: Source): boolean {
  return source !== 'ALGOLIA_SUPPORT';
}

function entryOf({ source, description }: Source) {
  return { range: source, ...(description ? { note: description } : {}) };
}
