import type { Found } from '../../src/egress/live.ts';
import type { Api } from '../../src/net/http.ts';
import { byNumber, readPages } from '../../src/net/pages.ts';
import { validateAccessRules, validateListItems } from './answers.gen.js';

/** The items of a list of an account: https://developers.cloudflare.com/waf/tools/lists/custom-lists/ */
export async function readItems(api: Api, account: string, list: string): Promise<Found> {
  const { pages, stopped } = await readPages(
    api.pages(['accounts', account, 'rules', 'lists', list, 'items'], {
      validate: validateListItems,
      next: ({ result_info }) => {
        const after = result_info?.cursors?.after;
        return after ? { cursor: after } : undefined;
      },
    }),
  );
  const items = pages.flatMap(({ result }) => result);
  const others = items.filter(({ ip }) => ip == null);
  return {
    entries: items.flatMap(({ ip, comment }) =>
      ip == null ? [] : [{ range: ip, ...(comment ? { note: comment } : {}) }],
    ),
    stopped,
    ...(others.length === 0 ? {} : { gap: { why: 'some of its items name no addresses' } }),
  };
}

/** The most that a page has: https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/ */
const PAGE_SIZE = 1000;

/** Whom the access rules of a zone let in before all others: https://developers.cloudflare.com/waf/tools/ip-access-rules/ */
export async function readRules(api: Api, zone: string): Promise<Found> {
  const list = api.pages(['zones', zone, 'firewall', 'access_rules', 'rules'], {
    query: { per_page: PAGE_SIZE },
    validate: validateAccessRules,
    next: byNumber('page', ({ result, result_info }) => ({
      here: result.length,
      total: result_info?.total_count ?? 0,
    })),
  });
  const { pages, stopped } = await readPages(list);
  const rules = pages
    .flatMap(({ result }) => result)
    .filter(({ mode }) => mode === 'whitelist')
    .map(({ configuration, notes }) => ({ ...configuration, ...(notes ? { note: notes } : {}) }));
  const isAddress = ({ target }: { readonly target: string }) => target.startsWith('ip');
  return {
    entries: rules.filter(isAddress).map(({ target: _, value, ...rest }) => ({
      range: value,
      ...rest,
    })),
    stopped,
    ...(rules.every(isAddress) ? {} : { gap: BROAD }),
  };
}

const BROAD = { why: 'it lets in whole networks or countries, whose addresses it does not name' };
