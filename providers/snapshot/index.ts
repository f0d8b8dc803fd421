import type { Opened } from '../../src/carried/open.ts';
import { openSource } from '../../src/carried/source.ts';
import { UserError } from '../../src/errors.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { sightOf, variablesOf } from '../../src/snapshot/convert.ts';
import type { SnapshotFile } from '../../src/snapshot/file.gen.js';
import { observe } from '../../src/snapshot/observe.ts';
import { SNAPSHOT } from '../../src/snapshot/open.ts';
import { snapshotSource } from '../../src/snapshot/source.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';

/** What `envparity snapshot` saw inside a deployment, carried here. */
export const snapshot: Provider = {
  id: 'snapshot',
  title: 'snapshots',
  docs: 'https://github.com/envparity/envparity/blob/main/docs/snapshots.md',
  capabilities: { network: true, names: 'complete', values: 'read' },
  detect: async () => false,
  async collect(context, sources) {
    const parts = await Promise.all(sources.map((source) => readOne(context, source)));
    return {
      provider: 'snapshot',
      coverage: parts.flatMap(({ coverage }) => coverage),
      observations: parts.flatMap(({ observations }) => observations),
      facts: [],
      problems: parts.flatMap(({ problems }) => problems),
    };
  },
};

type Part = Pick<Snapshot, 'coverage' | 'observations' | 'problems'>;

/** One that cannot be used leaves its environment unknown, and the others as they are. */
async function readOne(context: Context, { environment, value }: ConfiguredSource): Promise<Part> {
  try {
    const opened = await openSource(snapshotSource(value), SNAPSHOT, context);
    return partOf(opened, environment, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return blind(error, environment);
  }
}

function partOf(
  { title, file, problems }: Opened<SnapshotFile>,
  environment: string,
  context: Context,
) {
  if (context.canonical(file.environment) !== environment)
    throw new UserError('snapshot-environment', `${title} was not taken in ${environment}`, {
      hint: 'Name it for the environment that it was taken in',
    });
  const { component, phase } = file;
  if (component !== undefined && context.components.get(component) === undefined)
    throw new UserError('snapshot-component', `${title} was taken for ${component}, not here`, {
      hint: 'Take it with `--component` and the folder of an app or service of this repository',
    });
  const seen = observe({
    variables: variablesOf(file),
    environment,
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    values: sightOf(file),
    // Without its time: it is the same place when it is taken again.
    place: { source: `the snapshot of ${environment}${phase === undefined ? '' : ` at ${phase}`}` },
    mend: 'take it again with --phase build or --phase run, whichever that process is',
  });
  return { ...seen, problems };
}

function blind({ code, message, hint }: UserError, environment: string): Part {
  const sight = { names: 'none', values: 'none', why: message } as const;
  return {
    coverage: [
      {
        role: 'supplies',
        channel: 'process',
        environment,
        ...sight,
        ...(hint === undefined ? {} : { mend: hint }),
      },
    ],
    observations: [],
    problems: [{ code, message, ...(hint === undefined ? {} : { hint }) }],
  };
}
