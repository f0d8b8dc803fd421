import { apiLists, bearer } from '../../src/egress/live-api.ts';
import { type Restrictions, validateRestrictions } from './answers.gen.js';

/** Who may connect to the database of a project: https://supabase.com/docs/guides/platform/network-restrictions */
export const supabase = apiLists({
  id: 'supabase',
  title: 'Supabase network restrictions',
  docs: 'https://supabase.com/docs/guides/platform/network-restrictions',
  variable: 'ENVPARITY_SUPABASE_API_URL',
  fallback: 'https://api.supabase.com',
  access: [bearer('SUPABASE_ACCESS_TOKEN')],
  needs:
    'an access token of somebody who may see the database settings of the project, from https://supabase.com/dashboard/account/tokens',
  about: ({ project = '' }) => ({
    service: 'supabase',
    guards: 'connections',
    admit: {
      text: 'Admit {address} in the network restrictions of the project',
      // https://supabase.com/docs/reference/cli/supabase-network-restrictions-update
      command: [
        ...['supabase', 'network-restrictions', 'update', '--project-ref', project],
        ...['--db-allow-cidr', '{block}', '--append', '--experimental'],
      ],
      url: `https://supabase.com/dashboard/project/${encodeURIComponent(project)}/database/settings`,
    },
  }),
  sample: ({ project = '' }) => `https://${project}.supabase.co`,
  async ask(api, { project = '' }) {
    const answer = await api.get(['v1', 'projects', project, 'network-restrictions'], {
      validate: validateRestrictions,
    });
    const { dbAllowedCidrs, dbAllowedCidrsV6 } = answer.config;
    const entries = [...(dbAllowedCidrs ?? []), ...(dbAllowedCidrsV6 ?? [])].map((range) => ({
      range,
    }));
    return { entries, ...standing(answer, entries.length === 0) };
  },
});

/** A list that was never applied restricts nobody: https://supabase.com/docs/guides/platform/network-restrictions#check-restrictions */
function standing({ entitlement, status }: Restrictions, isEmpty: boolean) {
  if (entitlement === 'disallowed' || (isEmpty && status !== 'applied'))
    return { open: true } as const;
  if (status !== 'applied') return { gap: { why: 'its last change is not applied yet' } };
  return isEmpty ? { gap: { why: 'an empty list may let in nobody, or everybody' } } : {};
}
