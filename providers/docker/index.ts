import type { Snapshot } from '../../src/model/index.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';
import { composeFiles, composeObservations } from './compose/index.ts';
import { devcontainerObservations, findDevcontainers } from './devcontainer.ts';
import { dockerfileObservations, findDockerfiles } from './dockerfile/index.ts';
import { liveObservations } from './live.ts';
import { remedy } from './remedy.ts';

/** Compose files, Dockerfiles and dev containers; what runs in Docker, where that is asked for. */
export const docker: Provider = {
  id: 'docker',
  title: 'Docker',
  docs: 'https://docs.docker.com/compose/how-tos/environment-variables/',
  capabilities: { network: false, names: 'complete', values: 'read' },
  detect: async (context, options) =>
    options.length > 0 ||
    composeFiles(context).length > 0 ||
    findDockerfiles(context.tree).length > 0 ||
    findDevcontainers(context.tree).length > 0,
  collect,
  remedy,
};

async function collect(context: Context, options: readonly ConfiguredSource[]): Promise<Snapshot> {
  const parts = [
    composeObservations(context, options),
    dockerfileObservations(context),
    devcontainerObservations(context),
    await liveObservations(context, options),
  ];
  return {
    provider: 'docker',
    coverage: parts.flatMap(({ coverage }) => coverage),
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
