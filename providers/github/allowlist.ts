import { type Found, liveLists } from '../../src/egress/live.ts';
import { UserError } from '../../src/errors.ts';
import { member } from '../../src/formats/shape.ts';
import { type Address, addressOf } from '../../src/net/address.ts';
import { HttpError } from '../../src/net/errors.ts';
import { openGitHub } from '../../src/net/octokit.ts';
import { pagesOf, readPages } from '../../src/net/pages.ts';
import type { Context } from '../types.ts';
import { type AllowList, type AllowListAnswer, validateAllowListAnswer } from './answers.gen.js';
import { accessOf } from './live/access.ts';
import { SERVICE } from './live/ask.ts';
import { checked } from './live/client.ts';
import { refusalOf } from './live/refusal.ts';
import { serverHost } from './live/repository.ts';

/** Whom an organization lets in: https://docs.github.com/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization */
export const githubOrganization = liveLists({
  id: 'github',
  title: 'GitHub IP allow list',
  docs: 'https://docs.github.com/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
  about: ({ organization = '' }) => ({
    admit: {
      text: `Admit {address} in the IP allow list of ${organization}`,
      url: `https://github.com/organizations/${encodeURIComponent(organization)}/settings/security`,
    },
  }),
  async find({ organization = '' }, context) {
    const list = await pages(organization, context);
    const { pages: read, stopped } = await readPages(list);
    if (read.some((page) => page.ipAllowListEnabledSetting === 'DISABLED')) return OPEN;
    const active = read
      .flatMap((page) => page.ipAllowListEntries.nodes)
      .filter(({ isActive }) => isActive);
    return {
      entries: active.map(({ allowListValue, name }) => ({
        range: allowListValue,
        ...(name ? { note: name } : {}),
      })),
      stopped,
    };
  },
});

const OPEN: Found = { entries: [], open: true };

const HINT =
  'Set ENVPARITY_GITHUB_TOKEN to a classic token of an owner of the organization with the scope admin:org, from https://github.com/settings/tokens, and ask from an address that the list lets in';

/** https://docs.github.com/graphql/reference/objects#organization */
const QUERY = `query ($login: String!, $after: String) {
  organization(login: $login) {
    ipAllowListEnabledSetting
    ipAllowListEntries(first: 100, after: $after) {
      nodes { allowListValue isActive name }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** @throws UserError without a token */
async function pages(login: string, context: Context): Promise<AsyncGenerator<AllowList, void>> {
  const address = addressOf(SERVICE, context.env);
  const access = await accessOf(context, serverHost(context.env, address.base), HINT);
  if ('refused' in access) {
    const { code, message } = access.refused;
    throw new UserError(code, message, { hint: HINT });
  }
  const send = await openGitHub(address, access.token, context);
  const url = graphqlUrl(address);
  const what = `the IP allow list of ${login}`;
  return pagesOf(
    address,
    async (query) => {
      try {
        const { data } = await send('POST', url, { query: QUERY, variables: { login, ...query } });
        return listIn(checked(url, data, validateAllowListAnswer), what);
      } catch (error) {
        throw refused(error, what);
      }
    },
    {
      next: ({ ipAllowListEntries: { pageInfo } }) =>
        pageInfo.hasNextPage ? { after: pageInfo.endCursor ?? '' } : undefined,
    },
  );
}

/** https://docs.github.com/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
function graphqlUrl({ base }: Address): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/(\/v3)?\/*$/, '')}/graphql`;
  return url.href;
}

/** GraphQL answers refusals with 200. */
function listIn({ data, errors = [] }: AllowListAnswer, what: string): AllowList {
  const types = new Set(errors.map(({ type }) => type));
  if (data?.organization && errors.length === 0) return data.organization;
  if (errors.length === 0 || types.has('NOT_FOUND'))
    throw new HttpError('http-not-found', `${what} is not there, or the token may not see it`, {
      hint: 'Check `organization` of the list in envparity.yaml, and that the token is of an owner',
    });
  throw new HttpError('http-forbidden', `the token may not see ${what}`, { hint: HINT });
}

function refused(error: unknown, what: string): HttpError {
  if (isLimit(error))
    return new HttpError(
      'http-rate-limited',
      'GitHub takes no more requests of this token for now',
      { hint: 'Try again in an hour' },
    );
  const refusal = refusalOf(error, what);
  const { code, message, status } = refusal;
  if (code !== 'http-unauthorized' && code !== 'http-forbidden') return refusal;
  return new HttpError(code, message, { hint: HINT, ...(status === undefined ? {} : { status }) });
}

/** The plugin that waits where GitHub says so throws the answer that it does not wait for. */
function isLimit(error: unknown): boolean {
  const data = member(error, 'data');
  return (
    validateAllowListAnswer(data) && (data.errors ?? []).some(({ type }) => type === 'RATE_LIMITED')
  );
}
