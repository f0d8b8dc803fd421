import type { Supply, ValueInfo } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import type { Item, Listed } from './client.ts';
import { CHANNELS, type Kind, type Wanted } from './plan.ts';
import { fullName, type Repository } from './repository.ts';

/**
 * The environment's own wins over the repository's, and that over the organization's:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables#configuration-variable-precedence
 */
const LAYER = { organization: 1, repository: 2, environment: 3, dependabot: 4 } as const;

/** https://docs.github.com/actions/reference/security/secrets#limits-for-secrets */
const MOST_SHARED_SECRETS = 100;

/** The lists that one environment gets its secrets, or its variables, from. */
export interface Scopes {
  readonly own: Listed;
  readonly shared: Listed;
  /** By GitHub's name of the environment. */
  readonly environments: ReadonlyMap<string, Listed>;
  /** In a run of Dependabot, what it gets in place of all others. */
  readonly dependabot?: Listed;
}

interface Scope {
  readonly source: string;
  readonly layer: number;
  readonly when?: string;
}

/** What the scopes of one repository supply to one environment. */
export function suppliesOf(
  kind: Kind,
  { own, shared, environments, dependabot }: Scopes,
  { environment, bare }: Pick<Wanted, 'environment' | 'bare'>,
  repository: Repository,
  describe: Context['describe'],
): readonly Supply[] {
  const name = fullName(repository);
  const outside = dependabot === undefined ? undefined : 'the run is not one of Dependabot';
  const from = ({ items }: Listed, scopeOf: (item: Item) => Scope) =>
    items.map((item) => supply(kind, item, environment, scopeOf(item), describe));
  const organization = {
    source: `GitHub organization ${repository.owner}`,
    layer: LAYER.organization,
  };
  const beyond = beyondLimit(kind, shared);
  return [
    ...from(shared, (item) => ({ ...organization, ...when(outside ?? beyond(item)) })),
    ...from(own, () => ({
      source: `GitHub repository ${name}`,
      layer: LAYER.repository,
      ...when(outside),
    })),
    ...[...environments].flatMap(([own, list]) =>
      from(list, (item) => ({
        source: `GitHub environment ${own} of ${name}`,
        layer: LAYER.environment,
        ...when(outside ?? onlyIn(own, item, environments, bare)),
      })),
    ),
    ...from(dependabot ?? { items: [] }, () => ({
      source: `Dependabot secrets of ${name}`,
      layer: LAYER.dependabot,
    })),
  ];
}

function when(condition: string | undefined): Pick<Scope, 'when'> {
  return condition === undefined ? {} : { when: condition };
}

/** Where several environments of GitHub mean the same one, a job sees only those of its own. */
function onlyIn(
  own: string,
  { name }: Item,
  environments: Scopes['environments'],
  bare: boolean,
): string | undefined {
  const everywhere = [...environments.values()].every(({ items }) =>
    items.some((item) => fold(item.name) === fold(name)),
  );
  return everywhere && !bare ? undefined : `the job runs in the GitHub environment ${own}`;
}

/** A workflow gets so many of an organization's secrets, the first ones by their names. */
function beyondLimit(kind: Kind, { items }: Listed): (item: Item) => string | undefined {
  if (kind !== 'secrets' || items.length <= MOST_SHARED_SECRETS) return () => undefined;
  const names = items.map(({ name }) => fold(name)).sort();
  const seen = new Set(names.slice(0, MOST_SHARED_SECRETS));
  return ({ name }) =>
    seen.has(fold(name))
      ? undefined
      : `it is among the first ${MOST_SHARED_SECRETS} secrets of the organization, which is all that a workflow gets`;
}

/** GitHub compares names without their case. */
export function fold(name: string): string {
  return name.toUpperCase();
}

function supply(
  kind: Kind,
  item: Item,
  environment: string,
  { source, layer, when: condition }: Scope,
  describe: Context['describe'],
): Supply {
  const name = fold(item.name);
  const updatedAt = item.updated_at;
  const isTime = updatedAt !== undefined && !Number.isNaN(Date.parse(updatedAt));
  return {
    role: 'supplies',
    name,
    channel: CHANNELS[kind],
    environment,
    phases: ['build', 'run'],
    value:
      kind === 'secrets' ? { kind: 'hidden' } : infoOf(name, item.value, environment, describe),
    place: { source },
    layer,
    ...when(condition),
    ...(isTime && { updatedAt }),
  };
}

/** A program gets text, whatever the answer holds. */
export function infoOf(
  name: string,
  value: unknown,
  environment: string,
  describe: Context['describe'],
): ValueInfo {
  if (value === undefined || value === null) return { kind: 'hidden' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return describe(name, text, environment);
}
