import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { validateAllowed } from './answers.gen.js';
import { refusedAttempts } from './attempts.ts';

/** From where an account may be used, by its API and by SMTP: https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management */
export const sendgrid = apiLists({
  id: 'sendgrid',
  title: 'SendGrid IP access management',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management',
  variable: 'ENVPARITY_SENDGRID_API_URL',
  fallback: ({ region }) =>
    region === 'eu' ? 'https://api.eu.sendgrid.com' : 'https://api.sendgrid.com',
  access: [bearer('SENDGRID_API_KEY')],
  needs:
    'an API key with the permissions access_settings.whitelist.read and access_settings.activity.read, from https://app.sendgrid.com/settings/api_keys',
  about: () => ({
    service: 'sendgrid',
    admit: {
      text: 'Admit {address} in IP Access Management of SendGrid',
      url: 'https://app.sendgrid.com/settings/access',
    },
  }),
  async ask(api) {
    const path = ['v3', 'access_settings', 'whitelist'];
    const { result } = await api.get(path, { validate: validateAllowed });
    // The list holds for the API too, so that whoever reads an empty one shows that it is not enforced.
    if (result.length === 0) return { entries: [], open: true };
    const entries = result.map(({ ip }) => ({ range: ip }));
    return { entries, problems: await refusedAttempts(api, entries) };
  },
});
