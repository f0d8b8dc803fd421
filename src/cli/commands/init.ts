import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setup } from '../../../providers/types.ts';
import { findConfig } from '../../config/find.ts';
import { UserError } from '../../errors.ts';
import { assertFolderArgument } from '../folder.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { STARTER } from '../starter.ts';

const FILE = 'envparity.yaml';

/** Writes a configuration to start from. Never overwrites one, and asks nothing. */
export const runInit: Run = async (args) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const present = findConfig(root)?.file ?? (existsSync(join(root, FILE)) ? FILE : undefined);
  if (present !== undefined) {
    throw new UserError('config-exists', `${present} is there already`, {
      hint: 'Edit it, or remove it first',
    });
  }
  write(join(root, FILE));
  const shown = join(root, FILE);
  const setups = await findSetups(root);
  const stdout = [
    `Wrote ${shown}. All of it is commented out; nothing has changed yet.`,
    '',
    'Next:',
    '  1. envparity check          see what is found without any configuration',
    `  2. ${FILE}           name the sources of production, and what to ignore`,
    '  3. envparity check          again',
    '',
    ...setups.flatMap(({ file, purpose, lines }) => [
      `For ${join(root, file)}, ${purpose}:`,
      ...lines.map((text) => `  ${text}`),
      '',
    ]),
  ].join('\n');
  return { stdout, exitCode: 0 };
};

/** What a person may add to files of the folder; loaded late, since nothing else here needs it. */
async function findSetups(root: string): Promise<readonly Setup[]> {
  const { providers } = await import('../../../providers/index.ts');
  const { openFolder } = await import('../../tree/folder.ts');
  const tree = openFolder(root);
  return providers.flatMap((provider) => provider.setup?.(tree) ?? []);
}

/** @throws UserError `unwritable` */
function write(path: string): void {
  try {
    // `wx` also refuses a link that points nowhere, which would be written through.
    writeFileSync(path, STARTER, { flag: 'wx' });
  } catch (cause) {
    throw new UserError('unwritable', `${path} could not be written`, {
      hint: 'Check that the folder can be written to',
      cause,
    });
  }
}
