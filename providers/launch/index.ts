import type { Provider } from '../types.ts';
import { composeSupplies, findComposeFiles } from './compose.ts';
import { scriptSupplies } from './scripts.ts';

/**
 * Where programs are launched with variables of their own: scripts of package.json and services of
 * Compose files. Both say "if it is launched like this", so they prove nothing; but what they set is
 * not provably absent either.
 */
export const launch: Provider = {
  id: 'launch',
  title: 'Launch commands',
  docs: 'https://docs.npmjs.com/cli/using-npm/scripts',
  capabilities: { network: false, names: 'partial', values: 'never' },
  async detect({ tree, components }) {
    return (
      findComposeFiles(tree).length > 0 ||
      components.all.some(({ scripts }) => Object.keys(scripts).length > 0)
    );
  },
  async collect({ tree, components, environments }) {
    return {
      provider: 'launch',
      coverage: [],
      observations: [
        ...scriptSupplies(tree, components, environments),
        ...composeSupplies(tree, environments),
      ],
      facts: [],
      problems: [],
    };
  },
};
