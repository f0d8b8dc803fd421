import { canonical } from './config/environments.ts';
import { didYouMean } from './config/nearest.ts';
import { repeated } from './config/repeat.ts';
import type { Config } from './config/types.ts';
import { UserError } from './errors.ts';
import { isMode } from './formats/dotenv/suffixes.ts';
import { type Components, type Supply, usualNames } from './model/index.ts';
import type { Tree } from './tree/types.ts';

/** Judged wherever nothing else is said: what people run, and what they deploy. */
const ALWAYS = ['development', 'production'];

/** `.env.staging`, `.env.staging.local`. */
const MODE = /^\.env\.([a-z][a-z0-9_-]*)(\.local)?$/i;

export interface Environments {
  /** All that providers are asked about, sorted. */
  readonly known: readonly string[];
  /** Named on the command line, or with its sources in the configuration. */
  readonly asked: ReadonlySet<string>;
  /** What the command line narrows the check to; absent: nothing was named there. */
  readonly only?: readonly string[];
  /**
   * Whether there is such an environment for a component. `.env.dashboard` of one app of a monorepo is
   * a variant of that app, of which the others know nothing.
   */
  isIn(environment: string, component: string): boolean;
}

/** A mistyped environment would otherwise look like one that holds what every environment holds. */
function assertKnown(name: string, known: ReadonlySet<string>): void {
  if (known.has(name)) return;
  const names = [...known].sort();
  const named = repeated(name, names, 'of that name');
  throw new UserError('unknown-environment', `nothing here knows an environment ${named}`, {
    hint: `Add it to \`environments\` in envparity.yaml, or: ${didYouMean(name, names)}`,
  });
}

/**
 * The environments of a run: those asked for, the usual two, and those whose dotenv file is there.
 *
 * @throws UserError `unknown-environment` for a requested one that neither is usual nor found
 */
export function findEnvironments(
  tree: Tree,
  components: Components,
  config: Config,
  requested: readonly string[] | undefined,
): Environments {
  const only = requested?.map((name) => canonical(name, config));
  const named = [...config.environments.values()];
  const sourced = named.filter(({ sources }) => sources !== undefined);
  const asked = new Set([...sourced.map(({ name }) => name), ...(only ?? [])]);
  const usual = ALWAYS.map((name) => canonical(name, config));
  const moded = modesIn(tree, components, config);
  const found = new Set([...config.environments.keys(), ...usual, ...moded.keys()]);
  const known = [...new Set([...found, ...asked])].sort();
  for (const name of only ?? []) assertKnown(name, new Set([...found, ...usualNames]));
  const everywhere = new Set([...config.environments.keys(), ...usualNames]);
  return {
    known,
    asked,
    ...(only === undefined ? {} : { only }),
    isIn(environment, component) {
      const own = everywhere.has(environment) ? undefined : moded.get(environment);
      return own === undefined || own.has('.') || own.has(component);
    },
  };
}

/** The environments that dotenv files are named after, with the components that such files stand in. */
function modesIn(
  tree: Tree,
  components: Components,
  config: Config,
): ReadonlyMap<string, ReadonlySet<string>> {
  const moded = new Map<string, Set<string>>();
  for (const { name, path } of tree.files) {
    const mode = MODE.exec(name)?.[1];
    if (mode === undefined || !isMode(mode)) continue;
    const environment = canonical(mode, config);
    const within = moded.get(environment) ?? new Set();
    moded.set(environment, within);
    const { id } = components.of(path);
    for (const one of [id, ...components.consumers(id)]) within.add(one);
  }
  return moded;
}

/**
 * The environments worth judging: those configured, the usual two, and those that something supplies
 * which does not go to production all the same. Tests bring their own variables and are judged only
 * when asked for.
 */
export function judged(
  { known, only }: Environments,
  config: Config,
  supplies: readonly Supply[],
): readonly string[] {
  if (only !== undefined) return [...new Set(only)].sort();
  const usual = new Set(ALWAYS.map((name) => canonical(name, config)));
  const shared = placesOf(supplies, canonical('production', config));
  return known.filter((environment) => {
    if (config.environments.has(environment) || usual.has(environment)) return true;
    if (environment === 'test') return false;
    return [...placesOf(supplies, environment)].some((place) => !shared.has(place));
  });
}

function placesOf(supplies: readonly Supply[], environment: string): Set<string> {
  return new Set(
    supplies
      .filter((supply) => supply.environment === environment && !supply.injected)
      .map((supply) => JSON.stringify(supply.place)),
  );
}
