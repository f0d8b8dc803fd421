import { loadShell, type ReadScript } from '../../src/formats/shell/script.ts';
import type { Snapshot } from '../../src/model/index.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';
import { commandSettings, commandsOf, isSetting } from './commands.ts';
import { coverageOf } from './coverage.ts';
import { findFiles, type ReplitToml, readFiles } from './files.ts';
import { injectedBy } from './injected.ts';
import { nixSettings } from './nix.ts';
import { remedy } from './remedy.ts';
import { secretsIn } from './secrets.ts';
import { setup } from './setup.ts';
import { sidesOf } from './sides.ts';
import { suppliesOf } from './supplies.ts';
import { tableSettings } from './tables.ts';

/** What the files of an app on Replit set. Its secrets are listed nowhere outside of it. */
export const replit: Provider = {
  id: 'replit',
  title: 'Replit',
  docs: 'https://docs.replit.com/references/project-setup/configuration',
  capabilities: { network: false, names: 'partial', values: 'read' },
  detect: async (context) => findFiles(context).length > 0,
  collect,
  remedy,
  setup,
};

async function collect(context: Context, options: readonly ConfiguredSource[]): Promise<Snapshot> {
  const files = findFiles(context);
  if (files.length === 0) return nothing(options);
  const { tomls, problems } = readFiles(files, context);
  const shell = await shellFor(tomls);
  const settings = [
    ...tomls.flatMap((file) => [...tableSettings(file), ...commandSettings(file, shell)]),
    ...files
      .filter(({ kind }) => kind === 'nix')
      .flatMap((file) => nixSettings(file, context.tree)),
  ];
  const sides = sidesOf(context, options);
  return {
    provider: 'replit',
    coverage: coverageOf(files, tomls, sides),
    observations: [...settings, ...tomls.flatMap(injectedBy)].flatMap((setting) =>
      suppliesOf(setting, sides, context),
    ),
    facts: secretsIn(settings, context),
    problems,
  };
}

const NO_SHELL: ReadScript = () => ({ commands: [], assigned: [], tested: new Set() });

async function shellFor(tomls: readonly ReplitToml[]): Promise<ReadScript> {
  const isNeeded = tomls.some((file) => commandsOf(file).some((one) => isSetting(file, one)));
  return isNeeded ? loadShell() : NO_SHELL;
}

/** Asked for, and not there. */
function nothing(options: readonly ConfiguredSource[]): Snapshot {
  const why = 'there is no .replit here';
  return {
    provider: 'replit',
    coverage: options.map(({ environment }) => ({
      ...{ role: 'supplies', environment, channel: 'process', names: 'none', values: 'none', why },
    })),
    observations: [],
    facts: [],
    problems: [
      {
        code: 'replit-missing',
        message: 'Replit was asked for, and there is no .replit here',
        hint: 'Check the folder that holds it, or ask another source',
      },
    ],
  };
}
