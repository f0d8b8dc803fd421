import type { Settings } from '../../src/egress/live.ts';
import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { type Rule, validateResource } from './answers.gen.js';

/** What has a list of its own, by its key in the configuration, and where its API and its page are. */
const RESOURCES: Readonly<Record<string, { readonly path: string; readonly page?: string }>> = {
  postgres: { path: 'postgres', page: 'd' },
  keyValue: { path: 'key-value', page: 'r' },
  environment: { path: 'environments' },
  workspace: { path: 'owners' },
};

/** Who gets in from outside: https://render.com/docs/inbound-ip-rules */
export const render = apiLists({
  id: 'render',
  title: 'Inbound IP rules of Render',
  docs: 'https://render.com/docs/inbound-ip-rules',
  variable: 'ENVPARITY_RENDER_API_URL',
  fallback: 'https://api.render.com',
  access: [bearer('RENDER_API_KEY')],
  needs:
    'an API key of a member of the workspace, from https://dashboard.render.com/settings#api-keys',
  about(settings) {
    const { id, page } = named(settings);
    return {
      service: 'render',
      ...(page === undefined ? {} : { guards: 'connections' }),
      admit: {
        text: `Admit {address} in the inbound IP rules of ${id}`,
        url:
          page === undefined
            ? 'https://render.com/docs/inbound-ip-rules'
            : `https://dashboard.render.com/${page}/${encodeURIComponent(id)}`,
      },
    };
  },
  async ask(api, settings) {
    const { id, path } = named(settings);
    const { ipAllowList } = await api.get(['v1', path, id], { validate: validateResource });
    // Without any rule nobody gets in; where none can be made, other rules hold.
    if (ipAllowList == null) return { entries: [], gap: { why: 'it has no rules of its own' } };
    return { entries: ipAllowList.map(entryOf) };
  },
});

function named(settings: Settings) {
  const [[key = '', id = ''] = []] = Object.entries(settings);
  return { id, path: '', ...RESOURCES[key] };
}

function entryOf({ cidrBlock, description }: Rule) {
  return { range: cidrBlock, ...(description ? { note: description } : {}) };
}
