import { posix } from 'node:path';
import type { Component, Observation, Remedy } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { isSecretName, outsideGit } from '../../src/values/secret.ts';
import type { ConfiguredSource, RemedyRequest } from '../types.ts';
import { configuredFiles } from './configured.ts';
import { copySteps, isLocalName, speaksOf } from './copied.ts';
import { isDevelopment } from './environments.ts';
import { frameworkOf } from './framework.ts';

/** `dotenv -e ../../.env -- next dev`, `node --env-file=../../.env src/main.js` */
const HANDED =
  /\s(?:-e|--env-file(?:-if-exists)?)[ =]["']?((?:\.\.\/){1,8}\.[\w.]{1,40})(?![\w./-])/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** They read `.env` alone, whatever else a framework beside them reads. */
const PLAIN_READERS = [
  'dotenv',
  'prisma',
  '@prisma/client',
  '@nestjs/config',
  'env-cmd',
  // https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-kit/src/cli/schema.ts
  'drizzle-kit',
];

/** The line to add for values of this machine, or to the file that the configuration names. */
export function remedy(
  request: RemedyRequest,
  options: readonly ConfiguredSource[],
): Remedy | undefined {
  const { name, environment, channel, tree } = request;
  if (channel !== 'process' || !NAME.test(name)) return undefined;
  const configured = configuredFiles(options).get(environment)?.at(-1);
  const file = configured ?? (isDevelopment(environment) ? fileFor(request) : undefined);
  if (file === undefined) return undefined;
  if (tree.tracked(file) === true && isSecretName(name))
    return { text: outsideGit(name, environment, file) };
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}

/** The file of this machine that sets most, else the one to make. */
function fileFor({ component, environment, tree, snapshot }: RemedyRequest): string {
  const counts = new Map<string, number>();
  for (const observation of snapshot.observations) {
    const file = fileOf(observation, component, environment);
    if (file === undefined || tree.tracked(file) === true) continue;
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? freshFile(component, tree);
}

/** The dotenv file in which an observation sets a name for a component wherever it runs. */
function fileOf(
  observation: Observation,
  { id }: Component,
  environment: string,
): string | undefined {
  if (observation.role !== 'supplies' || observation.environment !== environment) return undefined;
  const { place, when, component = id } = observation;
  const isFor = component === id && when === undefined;
  return isFor && 'file' in place && !place.file.endsWith('.envrc') ? place.file : undefined;
}

/** Where a component that has no file of this machine yet gets one. */
function freshFile(component: Component, tree: Tree): string {
  const folder = component.id === '.' ? '' : `${component.id}/`;
  return handedFile(component) ?? folder + localName(component, tree);
}

/** The file of a folder above that a script of a component hands to what it starts. */
function handedFile({ id, scripts }: Component): string | undefined {
  for (const script of Object.values(scripts)) {
    const [, path = ''] = HANDED.exec(script) ?? [];
    const file = posix.join(id, path);
    if (isLocalName(posix.basename(path)) && !file.startsWith('../')) return file;
  }
  return undefined;
}

/** The name of the file for values of this machine: what the project says, else what all that read files read. */
export function localName(component: Component, tree: Tree): string {
  const [step] = copySteps(component, tree);
  if (step !== undefined) return step.name;
  const { localFile } = frameworkOf(component, (path) => tree.has(path));
  const folder = component.id === '.' ? '' : `${component.id}/`;
  const isShared =
    localFile === '.env.local' &&
    tree.tracked(`${folder}.env`) !== true &&
    PLAIN_READERS.some((name) => component.dependencies.has(name)) &&
    !speaksOf(localFile, component, tree);
  return isShared ? '.env' : localFile;
}
