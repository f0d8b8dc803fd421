import type { FileLocation, KeptFromContainer } from '../../../../src/model/index.ts';
import { dockerignore } from '../../dockerfile/dockerignore.ts';
import { readEnvFile } from '../env-files.ts';
import type { FaultCode } from '../fault.ts';
import { folderOf, isOutside, isRemote, join } from '../files.ts';
import type { Service } from '../project.ts';
import { runsOf } from './runs.ts';
import type { Place } from './supplies.ts';

/** Faults that hide no name of the project. */
const HARMLESS: ReadonlySet<FaultCode> = new Set(['required-unset', 'inconsistent']);

/**
 * Names of the `.env` that Compose interpolates with which reach nothing: no file of the project
 * refers to them, and a service that builds a component passes them neither by `environment` nor by
 * `env_file`. Services that could see the file itself in the container are left out.
 */
export function* keptFromContainers(
  { found, project, context }: Place,
  asked: ReadonlySet<string>,
): Generator<KeptFromContainer> {
  const [path] = project.envFiles;
  if (path === undefined || project.faults.some(({ code }) => !HARMLESS.has(code))) return;
  const file = readEnvFile(context.tree, path, { environment: new Map() }, () => {});
  const names = [...(file?.places ?? [])].filter(([name]) => !asked.has(name));
  if (names.length === 0) return;
  for (const service of project.services) {
    const component = service.build && runsOf(service, context.components);
    if (component?.component === undefined || component.when !== undefined || !service.active)
      continue;
    if (seesFile(service, path, context.tree)) continue;
    const passed = project.environments.get(service.name);
    const kept = names.filter(([name]) => !passed?.has(name) && !passed?.has(`${name}_FILE`));
    if (kept.length === 0) continue;
    yield {
      fact: 'kept-from-container',
      component: component.component,
      service: service.name,
      place: service.place,
      composeFile: found.file,
      names: kept.map(([name, at]) => ({ name, place: placeOf(path, at) })),
    };
  }
}

function placeOf(file: string, { line, column }: Omit<FileLocation, 'file'>): FileLocation {
  return { file, line, column };
}

/** By a mount, or because the image is built with it. */
function seesFile(
  { build, volumes }: Service,
  path: string,
  tree: Place['context']['tree'],
): boolean {
  const folder = folderOf(path);
  const holds = (source: string) =>
    source === path || source === '.' || folder === source || folder.startsWith(`${source}/`);
  if (volumes.some(({ source }) => holds(source))) return true;
  if (!build || isRemote(build.context) || isOutside(build.context)) return true;
  if (!holds(build.context)) return false;
  const excluded = dockerignore(
    tree,
    join(build.context, build.dockerfile ?? 'Dockerfile'),
    build.context,
  );
  return !excluded(path);
}
