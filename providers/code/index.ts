import type { Fact } from '../../src/model/index.ts';
import type { Provider } from '../types.ts';
import { defaultKeysIn } from './default-keys.ts';
import { withConsumers } from './import-reach.ts';
import { languageOf } from './languages/index.ts';
import { languageFiles } from './languages/read.ts';
import { secretsIn } from './literals.ts';
import { unasked } from './misuse/asked.ts';
import { misuseOf } from './misuse/index.ts';
import { readCode, searchScripts } from './read.ts';
import { scriptFile } from './syntax/scripts.ts';
import { unreadLanguage } from './unread.ts';

/** What the source code reads from its environment. */
export const code: Provider = {
  id: 'code',
  title: 'Source code',
  docs: 'https://nodejs.org/api/process.html#processenv',
  capabilities: { network: false, names: 'complete', values: 'never' },
  detect: async ({ tree }) =>
    tree.files.some(
      (one) =>
        scriptFile.test(one.name) ||
        one.name.endsWith('.prisma') ||
        languageOf(one.name) !== undefined ||
        unreadLanguage(one) !== undefined,
    ),
  async collect(context) {
    const { tree, components } = context;
    const secrets: Fact[] = [];
    const look = (file: string, text: string): void => {
      secrets.push(...secretsIn(file, text, context));
    };
    const files = searchScripts(tree, look);
    for (const [path] of languageFiles(tree)) look(path, tree.latin1(path) ?? '');
    const result = await readCode(tree, components, files, misuseOf);
    const importing = { program: result.program, files };
    return {
      provider: 'code',
      coverage: result.coverage,
      observations: [...withConsumers(result.reads, components, importing), ...result.declarations],
      facts: [
        ...unasked(result.facts, result.reads, importing),
        ...secrets,
        ...defaultKeysIn(tree, result.reads),
      ],
      problems: result.problems,
    };
  },
};
