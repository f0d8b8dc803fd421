import type { Provider } from '../types.ts';
import { readCode } from './read.ts';
import { scriptFile } from './syntax/scripts.ts';

/** What the source code reads from its environment. */
export const code: Provider = {
  id: 'code',
  title: 'Source code',
  docs: 'https://nodejs.org/api/process.html#processenv',
  capabilities: { network: false, names: 'complete', values: 'never' },
  detect: async ({ tree }) =>
    tree.files.some((one) => scriptFile.test(one.name) || one.name.endsWith('.prisma')),
  async collect({ tree, components }) {
    const result = await readCode(tree, components);
    return {
      provider: 'code',
      coverage: result.coverage,
      observations: [...result.reads, ...result.declarations],
      facts: result.facts,
      problems: result.problems,
    };
  },
};
