import { posix } from 'node:path';
import { interpolate } from '../../../src/formats/compose/interpolate.ts';
import type { Values } from './env-files.ts';
import type { Setup } from './invocation.ts';
import { documentsOf, type Loading } from './model.ts';
import { get, textOf } from './node.ts';

const VARIABLE = 'COMPOSE_PROJECT_NAME';

/**
 * Adds the name of the project to what is interpolated with: as the environment says, else the last
 * `name:` of the files, else the folder. https://docs.docker.com/compose/how-tos/project-name/
 */
export function withProjectName(setup: Setup, loading: Loading): Values {
  const { environment, composeFiles, folder } = setup;
  const given = environment.get(VARIABLE);
  if (given) {
    if (given !== normalised(given)) {
      loading.report('structure', `${VARIABLE} is not a name that Compose accepts`);
    }
    return environment;
  }
  const named = normalised(lastName(composeFiles, setup, loading) ?? '');
  const name = named || normalised(posix.basename(folder)) || 'project';
  return new Map(environment).set(VARIABLE, name);
}

function lastName(
  paths: readonly string[],
  { environment }: Setup,
  loading: Loading,
): string | undefined {
  let name: string | undefined;
  for (const path of paths) {
    for (const document of documentsOf(path, loading)?.documents ?? []) {
      name = textOf(get(document, 'name')) || name;
    }
  }
  if (name === undefined) return undefined;
  const result = interpolate(name, (variable) => environment.get(variable));
  return result.ok ? result.value : undefined;
}

function normalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
