import { isDeployment, usualEnvironment } from '../../src/model/index.ts';
import type { DotenvSource } from './discover.ts';
import type { Framework } from './framework.ts';

/** One name for the spellings of an environment or mode. */
export function canonical(name: string): string {
  return usualEnvironment(name) ?? name.toLowerCase();
}

export function isDevelopment(environment: string): boolean {
  return canonical(environment) === 'development';
}

export interface Feed {
  readonly environment: string;
  readonly when?: string;
  /** The place in the list of the configuration, where that names the file. */
  readonly rank?: number;
}

export interface Situation {
  readonly framework: Framework;
  readonly environments: readonly string[];
  /** What the run calls an environment that a file's suffix names. */
  canonical(name: string): string;
  /** Git does not hold the file: it is on this machine only. Absent: there is no git to ask. */
  readonly local?: boolean;
  /** A script names the file, so its name need not be one that the loader knows. */
  readonly named: boolean;
  /** The loader looks into the folder of the file. */
  readonly inSight: boolean;
}

/** The environments of the run that a file feeds. */
export function feedsOf(source: DotenvSource, situation: Situation): readonly Feed[] {
  const { environments, local } = situation;
  if (['template', 'listed', 'copy'].includes(source.kind)) return [];
  if (source.kind === 'envrc') return development(environments);
  if (source.kind === 'dev-vars') {
    const when = source.mode && `wrangler dev runs with --env ${source.mode}`;
    return development(environments, when);
  }
  if (!situation.inSight || neverLoaded(source, situation)) return [];
  const loading = environments.filter((environment) => loadsIn(source, situation, environment));
  if (local === undefined && source.mode === undefined) return loading.map(asFarAsKnown(source));
  if (!local) return loading.map((environment) => ({ environment }));
  return loading.flatMap((environment) => onThisMachine(source, environment));
}

function development(environments: readonly string[], when?: string): readonly Feed[] {
  const feeds = environments.filter(isDevelopment);
  return feeds.map((environment) => ({ environment, ...(when && { when }) }));
}

/** Most repositories keep a file of that name out of git, and a folder without git does not say whether its does. */
function asFarAsKnown({ file }: DotenvSource): (environment: string) => Feed {
  const when = `${file.path} is deployed with the code`;
  return (environment) => (isDevelopment(environment) ? { environment } : { environment, when });
}

/** A file that git does not hold reaches other environments only when they are built here. */
function onThisMachine(source: DotenvSource, environment: string): readonly Feed[] {
  if (isDevelopment(environment)) return [{ environment }];
  if (source.mode === undefined) return [];
  return [{ environment, when: `${canonical(source.mode)} is built on this machine` }];
}

function loadsIn(
  source: DotenvSource,
  { framework, canonical: nameOf }: Situation,
  environment: string,
): boolean {
  const name = canonical(environment);
  if (source.mode === undefined) {
    return !source.namedLocal || name !== 'test' || framework.localInTest;
  }
  const mode = canonical(source.mode);
  // A production build makes every environment that is deployed.
  if (mode === 'production') return isDeployment(environment);
  return mode === name || nameOf(source.mode) === environment;
}

const FIXED_MODES = new Set(['development', 'production', 'test']);

/** Why no mode of the loader ever reads the file; `undefined` when one does. */
export function neverLoaded(source: DotenvSource, situation: Situation): string | undefined {
  const { framework, named, inSight } = situation;
  if (named || !inSight || source.kind !== 'env') return undefined;
  const { title, order, modes } = framework;
  if (order === 'single' && (source.mode !== undefined || source.namedLocal)) {
    return `${title} reads .env only`;
  }
  if (order === 'mode' && (source.mode === undefined || source.namedLocal)) {
    return `${title} reads .env.development or .env.production only`;
  }
  if (source.prefixed) {
    return modes === 'fixed' ? `${title} reads only files whose name begins with .env` : undefined;
  }
  const known = source.mode === undefined || FIXED_MODES.has(source.mode);
  return modes === 'any' || known
    ? undefined
    : `${title} knows the modes development, production and test only`;
}

/** Which file wins: the higher number. https://vite.dev/guide/env-and-mode#env-files */
export function layerOf(source: DotenvSource, framework: Framework): number {
  if (source.kind === 'dev-vars') return source.mode === undefined ? 50 : 60;
  if (source.kind === 'envrc') return 70;
  if (source.kind === 'flaskenv') return 5;
  if (source.mode !== undefined)
    return source.namedLocal ? 40 : framework.order === 'vite' ? 30 : 20;
  if (!source.namedLocal) return 10;
  return framework.order === 'vite' ? 20 : 30;
}
