import type { Provider } from '../types.ts';
import { findWorkflows, readWorkflows } from './workflows/index.ts';

/** Secrets, variables and workflows of a GitHub repository. */
export const github: Provider = {
  id: 'github',
  title: 'GitHub Actions',
  docs: 'https://docs.github.com/en/actions',
  capabilities: { network: false, names: 'partial', values: 'never' },
  detect: async ({ tree }) => findWorkflows(tree).length > 0,
  collect: async (context) => ({ provider: 'github', ...(await readWorkflows(context)) }),
};
