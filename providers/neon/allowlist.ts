import type { Found } from '../../src/egress/live.ts';
import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { validateBranch, validateFailure, validateProject } from './answers.gen.js';

/** Who may connect to the databases of a project: https://neon.com/docs/introduction/ip-allow */
export const neon = apiLists({
  id: 'neon',
  title: 'Neon IP Allow',
  docs: 'https://neon.com/docs/introduction/ip-allow',
  variable: 'ENVPARITY_NEON_API_URL',
  fallback: 'https://console.neon.tech/api/v2',
  access: [bearer('NEON_API_KEY')],
  needs:
    'an API key that may read the project, from https://console.neon.tech/app/settings/api-keys',
  errorOf: (body) => (validateFailure(body) ? body.code : undefined),
  about: ({ project = '' }) => ({
    service: 'neon',
    guards: 'connections',
    admit: {
      text: 'Admit {address} in IP Allow of the project',
      // https://neon.com/docs/cli/ip-allow#add
      command: ['neonctl', 'ip-allow', 'add', '{address}', '--project-id', project],
      url: `https://console.neon.tech/app/projects/${encodeURIComponent(project)}/settings#ip-allow`,
    },
  }),
  async ask(api, { project = '', branch }) {
    const path = ['projects', project];
    const answer = await api.get(path, { validate: validateProject });
    const { allowed_ips = {}, block_public_connections } = answer.project.settings ?? {};
    // Then only private networks get in: https://neon.com/docs/guides/neon-private-networking
    if (block_public_connections === true) return { entries: [] };
    const { ips = [], protected_branches_only: isForSome } = allowed_ips;
    if (ips.length === 0) return OPEN;
    const found: Found = { entries: ips.map((range) => ({ range })) };
    if (isForSome !== true) return found;
    if (branch === undefined) return { ...found, gap: UNKNOWN_BRANCH };
    const about = await api.get([...path, 'branches', branch], { validate: validateBranch });
    return about.branch.protected ? found : OPEN;
  },
});

const OPEN: Found = { entries: [], open: true };

/** https://neon.com/docs/guides/protected-branches */
const UNKNOWN_BRANCH = {
  why: 'it holds for protected branches only, and nobody says which branch is used',
  mend: 'Add the id of the branch as `branch` to `neon` of the list in envparity.yaml',
};
