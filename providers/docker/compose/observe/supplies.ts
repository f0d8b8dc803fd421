import { originOf } from '../../../../src/formats/compose/references.ts';
import {
  type FileLocation,
  isDeployment,
  type Ref,
  type Supply,
  type ValueInfo,
} from '../../../../src/model/index.ts';
import type { Context } from '../../../types.ts';
import { accidentsIn } from '../accidents.ts';
import { type EnvFile, readEnvFile } from '../env-files.ts';
import type { Project } from '../load.ts';
import { entriesOf, get, type ScalarNode } from '../node.ts';
import type { EnvFileEntry, Service, Variable } from '../project.ts';
import type { Found, Placed } from './projects.ts';
import { COMPOSE } from './reads.ts';
import { type Runs, runsOf } from './runs.ts';

/** A name that is one, and that may be shown. */
const NAME = /^[A-Za-z_][\w.-]*$/;
/** What a container is given beats the dotenv files in it; on a developer's machine it need not run. */
const LAYERS = { deployed: 2000, here: 2 } as const;

export interface Place {
  readonly found: Found;
  readonly project: Project;
  readonly context: Context;
}

/** What the services of a project set for code of the repository. */
export function* serviceSupplies(at: Place): Generator<Supply> {
  const { found, project, context } = at;
  const alone = standsAlone(project, found);
  for (const service of project.services) {
    if (found.service !== undefined && found.service !== service.name) continue;
    const runs = runsOf(service, context.components);
    if (runs === undefined) continue;
    const files = service.envFiles.map((entry, index) => ({
      index,
      ...envFileOf(entry, service, at),
    }));
    for (const placed of found.environments) {
      const condition = conditionOf(service, placed, runs, found);
      const about = { service, runs, placed, at };
      for (const [name, variable] of service.environment) {
        if (!NAME.test(name)) continue;
        const when = condition ?? elsewhere(variable.place, found, alone);
        yield* variableSupplies(name, variable, when, about);
      }
      for (const file of files) {
        yield* fileSupplies(file, condition ?? elsewhere(file.place, found, alone), about);
      }
    }
  }
}

interface About {
  readonly service: Service;
  readonly runs: Runs;
  readonly placed: Placed;
  readonly at: Place;
}

/** Under which condition a service sets anything; `undefined`: under none. */
function conditionOf(
  service: Service,
  { environment, when }: Placed,
  runs: Runs,
  found: Found,
): string | undefined {
  if (when !== undefined) return when;
  if (runs.when !== undefined && !(found.configured && found.service === service.name))
    return runs.when;
  if (service.active || service.profiles.includes(environment)) return undefined;
  return `the profile ${service.profiles[0]} is active`;
}

/** A file that could be run by itself need not be merged with the one beside it. */
function elsewhere({ file }: FileLocation, { own }: Found, alone: boolean): string | undefined {
  if (!alone || own === undefined || own === file) return undefined;
  return `${own} is merged over ${file}`;
}

function standsAlone({ documents }: Project, { own }: Found): boolean {
  return documents
    .filter(({ place }) => place.file === own)
    .flatMap((document) => [...entriesOf(get(document, 'services')).values()])
    .every(({ value }) => ['image', 'build', 'extends'].some((key) => get(value, key)));
}

function* variableSupplies(
  name: string,
  { place, value, passed }: Variable,
  when: string | undefined,
  about: About,
): Generator<Supply> {
  const { environment } = about.placed;
  const base = supplyOf(name, place, when, about);
  if (passed || value === undefined) {
    const from = [{ name, channel: COMPOSE }];
    yield { ...base, value: { kind: 'hidden' }, from, passesOn: true };
  } else {
    yield { ...base, ...givenBy(name, value, environment, about.at) };
  }
  if (!/.+_FILE$/.test(name)) return;
  const own = name.slice(0, -'_FILE'.length);
  if (about.service.environment.has(own)) return;
  const reading = when ?? `the start of the service ${about.service.name} reads ${name}`;
  yield { ...supplyOf(own, place, reading, about), value: { kind: 'hidden' } };
}

/** The value itself where it is written there, else what it comes from. */
function givenBy(
  name: string,
  { text, template = [] }: ScalarNode,
  environment: string,
  { context, project }: Place,
): { value: ValueInfo; from?: readonly Ref[]; passesOn?: true } {
  if (template.every((part) => typeof part === 'string')) {
    return { value: context.describe(name, text, environment) };
  }
  if (accidentsIn(name, template, project.environment).size > 0)
    return { value: context.describe(name, text, environment, 'dollar-lost') };
  const origin = originOf(template);
  if (origin === undefined) return { value: { kind: 'hidden' } };
  const from = origin.names.map((one) => ({ name: one, channel: COMPOSE }));
  return { value: { kind: 'hidden' }, from, ...(origin.required && { passesOn: true as const }) };
}

function supplyOf(
  name: string,
  place: FileLocation,
  when: string | undefined,
  { runs, placed }: About,
): Omit<Supply, 'value'> {
  return {
    role: 'supplies',
    name,
    channel: 'process',
    environment: placed.environment,
    ...(runs.component !== undefined && { component: runs.component }),
    phases: ['run'],
    place,
    layer: isDeployment(placed.environment) ? LAYERS.deployed : LAYERS.here,
    ...(when !== undefined && { when }),
  };
}

interface EnvFileRead {
  readonly place: FileLocation;
  readonly path: string;
  readonly file: EnvFile | undefined;
}

function envFileOf(
  entry: EnvFileEntry,
  service: Service,
  { project, context }: Place,
): EnvFileRead {
  const { path, format, place } = entry;
  const { tree } = context;
  const environment = new Map(project.environment);
  for (const [name, { value }] of service.environment) {
    if (value && !environment.has(name)) environment.set(name, value.text);
  }
  const file = tree.has(path)
    ? readEnvFile(tree, path, { environment, format }, () => {})
    : undefined;
  return { path, file, place };
}

/** What `environment` names is not taken from a file, even where it has no value there. */
function* fileSupplies(
  { path, file, index }: EnvFileRead & { readonly index: number },
  condition: string | undefined,
  about: About,
): Generator<Supply> {
  const { service, placed, at } = about;
  const { context } = at;
  const when = condition ?? sameFileElsewhere(path, placed.environment, context);
  for (const [name, { line, column }] of file?.places ?? []) {
    if (!NAME.test(name) || service.environment.has(name)) continue;
    const base = supplyOf(name, { file: path, line, column }, when, about);
    yield {
      ...base,
      layer: base.layer - 1 + index / 1000,
      value: valueIn(file, name, placed.environment, context),
    };
  }
}

/** What depends on names that nothing here sets is not known, unless they are none. */
function valueIn(
  file: EnvFile | undefined,
  name: string,
  environment: string,
  { describe }: Context,
): ValueInfo {
  const value = file?.values.get(name);
  if (value === undefined) return { kind: 'hidden' };
  if (file?.lost.has(name)) return describe(name, value, environment, 'dollar-lost');
  return file?.outside.has(name) ? { kind: 'hidden' } : describe(name, value, environment);
}

/** A file that git does not hold says what is set on this machine alone. */
function sameFileElsewhere(
  path: string,
  environment: string,
  { tree }: Context,
): string | undefined {
  if (environment === 'development' || tree.tracked(path) !== false) return undefined;
  return `a file like ${path} lies there too`;
}

/** What Compose interpolates with, from the files that it really reads. */
export function* hostSupplies(
  place: Place,
  components: readonly (string | undefined)[],
): Generator<Supply> {
  const { found, project, context } = place;
  for (const [layer, path] of project.envFiles.entries()) {
    const file = readEnvFile(context.tree, path, { environment: new Map() }, () => {});
    if (file === undefined) continue;
    for (const [name, at] of file.places) {
      if (!NAME.test(name) || !file.values.has(name)) continue;
      for (const placed of found.environments) {
        yield* hostSupply({ name, path, at, layer, file, placed, context }, components);
      }
    }
  }
}

interface HostEntry {
  readonly name: string;
  readonly path: string;
  readonly at: { readonly line: number; readonly column: number };
  readonly layer: number;
  readonly file: EnvFile;
  readonly placed: Placed;
  readonly context: Context;
}

function* hostSupply(
  { name, path, at, layer, file, placed, context }: HostEntry,
  components: readonly (string | undefined)[],
): Generator<Supply> {
  const { environment } = placed;
  const when = placed.when ?? sameFileElsewhere(path, environment, context);
  for (const component of components) {
    yield {
      role: 'supplies',
      name,
      channel: COMPOSE,
      environment,
      ...(component !== undefined && { component }),
      phases: ['run'],
      value: valueIn(file, name, environment, context),
      place: { file: path, line: at.line, column: at.column },
      layer,
      ...(when !== undefined && { when }),
    };
  }
}
