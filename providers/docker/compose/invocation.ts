import { DEFAULT_NAMES } from '../../../src/formats/compose/names.ts';
import { type Values, withEnvFiles } from './env-files.ts';
import type { Report } from './fault.ts';
import { type Files, folderOf, join } from './files.ts';

/** What a person gives `docker compose`: https://docs.docker.com/reference/cli/docker/compose/ */
export interface Invocation {
  /** `-f`, in this order; absent or empty: as COMPOSE_FILE says, else the usual names. */
  readonly files?: readonly string[];
  /** `--env-file`, in this order. */
  readonly envFiles?: readonly string[];
  /** `--profile`. */
  readonly profiles?: readonly string[];
  /** Where it is run, relative to the root; absent: the root. */
  readonly cwd?: string;
  /** The whole environment of the process. */
  readonly processEnv: Readonly<Record<string, string | undefined>>;
}

/** What comes of it. */
export interface Setup {
  /** What relative paths count from. */
  readonly folder: string;
  readonly composeFiles: readonly string[];
  /** What is interpolated with. */
  readonly environment: Values;
  /** The env files that were read for it. */
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
}

export const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
] as const;

/** Finds the files, and the environment to interpolate with, in the order in which Compose does. */
export function setUp(files: Files, invocation: Invocation, report: Report): Setup {
  const { cwd = '.', processEnv } = invocation;
  let environment: Values = fromProcess(processEnv);
  let composeFiles = (invocation.files ?? []).map((path) => join(cwd, path));
  const named = namedEnvFiles(invocation, environment).map((path) => join(cwd, path));
  const read = new Set<string>();

  const readEnvFiles = (folder: string) => {
    const usual = join(folder, '.env');
    const usable = !isTrue(processEnv.COMPOSE_DISABLE_ENV_FILE) && files.has(usual);
    const paths = named.length > 0 ? named : usable ? [usual] : [];
    const fresh = paths.filter((path) => !read.has(path));
    if (fresh.length === 0) return;
    for (const path of fresh) read.add(path);
    environment = withEnvFiles(files, paths, environment, report);
  };

  readEnvFiles(composeFiles[0] === undefined ? cwd : folderOf(composeFiles[0]));
  if (composeFiles.length === 0) composeFiles = filesByEnvironment(environment, cwd);
  if (composeFiles.length === 0) composeFiles = usualFiles(files, cwd);
  const folder = composeFiles[0] === undefined ? cwd : folderOf(composeFiles[0]);
  readEnvFiles(folder);
  const profiles = profilesOf(invocation, environment);
  return { folder, composeFiles, environment, envFiles: [...read], profiles };
}

function fromProcess(processEnv: Invocation['processEnv']): Values {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(processEnv)) {
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function namedEnvFiles({ envFiles = [] }: Invocation, environment: Values): readonly string[] {
  if (envFiles.length > 0) return envFiles;
  return (environment.get('COMPOSE_ENV_FILES') ?? '').split(',').filter((path) => path !== '');
}

/** https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_file */
function filesByEnvironment(environment: Values, cwd: string): string[] {
  const separator = environment.get('COMPOSE_PATH_SEPARATOR') || ':';
  const listed = environment.get('COMPOSE_FILE');
  return listed === undefined ? [] : listed.split(separator).map((path) => join(cwd, path));
}

/** The first of the usual names in the folder or above it, and an override beside it. */
function usualFiles(files: Files, cwd: string): string[] {
  for (let folder = cwd; ; folder = folderOf(folder)) {
    const there = (name: string) => files.has(join(folder, name));
    const first = DEFAULT_NAMES.find(there);
    if (first !== undefined) {
      const override = OVERRIDE_NAMES.find(there);
      return [first, ...(override === undefined ? [] : [override])].map((name) =>
        join(folder, name),
      );
    }
    if (folder === '.' || folder === '/') return [];
  }
}

function profilesOf({ profiles = [] }: Invocation, environment: Values): readonly string[] {
  if (profiles.length > 0) return profiles;
  const listed = environment.get('COMPOSE_PROFILES') ?? '';
  return listed.split(',').map((profile) => profile.trim());
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|t|T|TRUE|true|True)$/.test(value);
}
