import { apiLists, basic } from '../../src/egress/live-api.ts';
import { type Address, validateAllowlist } from './answers.gen.js';

/** Who may use the keys of an account: https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist */
export const mailgun = apiLists({
  id: 'mailgun',
  title: 'Mailgun IP allowlist',
  docs: 'https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist',
  variable: 'ENVPARITY_MAILGUN_API_URL',
  // https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun
  fallback: ({ region }) =>
    region === 'eu' ? 'https://api.eu.mailgun.net' : 'https://api.mailgun.net',
  access: [{ variables: ['MAILGUN_API_KEY'], send: (key = '') => basic('api', key) }],
  needs: 'an API key of the account, from https://app.mailgun.com/settings/api_security',
  about: () => ({
    service: 'mailgun',
    admit: {
      text: 'Admit {address} in IP Access Management of the account',
      url: 'https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist',
    },
  }),
  async ask(api) {
    const { addresses } = await api.get(['v2', 'ip_whitelist'], { validate: validateAllowlist });
    // The list holds for the API too, so that whoever reads an empty one shows that it is not enforced.
    if (addresses === null || addresses.length === 0) return { entries: [], open: true };
    return { entries: addresses.map(entryOf) };
  },
});

function entryOf({ ip_address: range, description }: Address) {
  return { range, ...(description ? { note: description } : {}) };
}
