import type { About, Found, Settings } from '../../src/egress/live.ts';
import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { UserError } from '../../src/errors.ts';
import type { Api } from '../../src/net/http.ts';
import { validateFailure } from './answers.gen.js';
import { readItems, readRules } from './lists.ts';
import { readToken } from './token.ts';

/** What of Cloudflare's is a list of addresses: https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/ */
export const cloudflare = apiLists({
  id: 'cloudflare',
  title: 'Cloudflare addresses',
  docs: 'https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/',
  variable: 'ENVPARITY_CLOUDFLARE_API_URL',
  fallback: 'https://api.cloudflare.com/client/v4',
  access: [bearer('CLOUDFLARE_API_TOKEN')],
  needs:
    'a token that may read API Tokens, Account Filter Lists, or Firewall Services of the zone, as the list is, from https://dash.cloudflare.com/profile/api-tokens',
  errorOf: (body) => (validateFailure(body) ? body.errors[0]?.code.toString() : undefined),
  hint: ({ vendorCode }) => HINTS.get(vendorCode ?? ''),
  about: (settings) => {
    const { text, url } = kindOf(settings);
    return { admit: { text: `Admit {address} in ${text}`, url } } satisfies About;
  },
  ask: (api, settings) => kindOf(settings).ask(api),
});

/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
const HINTS: ReadonlyMap<string, string> = new Map([
  [
    '9109',
    'Check CLOUDFLARE_API_TOKEN, and whether it may be used from the address that the check leaves from',
  ],
  ['10010', 'Check the plan of the zone: some have no IP access rules'],
]);

interface Kind {
  /** For people: the object of "Admit … in". */
  readonly text: string;
  readonly url: string;
  ask(api: Api): Promise<Found>;
}

const DASHBOARD = 'https://dash.cloudflare.com';

/** @throws UserError where the settings name no list, or several */
function kindOf({ account, ...settings }: Settings): Kind {
  const { token, list, zone } = settings;
  const isOne = Object.keys(settings).length === 1;
  const own = account === undefined ? undefined : `${DASHBOARD}/${encodeURIComponent(account)}`;
  if (isOne && token !== undefined)
    return {
      text: 'the client IP address filter of the token',
      url: `${own ?? `${DASHBOARD}/profile`}/api-tokens`,
      ask: (api) => readToken(api, account, token),
    };
  if (isOne && list !== undefined && account !== undefined)
    return {
      text: 'the list',
      url: `${own}/configurations/lists`,
      ask: (api) => readItems(api, account, list),
    };
  if (isOne && zone !== undefined && account === undefined)
    return {
      text: 'the IP access rules of the zone',
      url: `${DASHBOARD}/?to=/:account/:zone/security/waf/tools`,
      ask: (api) => readRules(api, zone),
    };
  throw new UserError('allowlist-setting', 'neither a token, a list nor a zone is named', {
    hint: 'Name the `token`, the `account` and its `list`, or the `zone`, in envparity.yaml',
  });
}
