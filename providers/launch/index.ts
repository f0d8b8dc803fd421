import type { Provider } from '../types.ts';
import { scriptSupplies } from './scripts.ts';

/**
 * Where programs are launched with variables of their own: scripts of package.json. They say "if it is
 * launched like this", so they prove nothing; but what they set is not provably absent either.
 */
export const launch: Provider = {
  id: 'launch',
  title: 'Launch commands',
  docs: 'https://docs.npmjs.com/cli/using-npm/scripts',
  capabilities: { network: false, names: 'partial', values: 'never' },
  detect: async ({ components }) =>
    components.all.some(({ scripts }) => Object.keys(scripts).length > 0),
  async collect({ tree, components, environments }) {
    return {
      provider: 'launch',
      coverage: [],
      observations: [...scriptSupplies(tree, components, environments)],
      facts: [],
      problems: [],
    };
  },
};
