import { isRecord, member, text } from '../../../src/formats/shape.ts';
import type { Problem, Read } from '../../../src/model/index.ts';
import type { ConfiguredSource, Context } from '../../types.ts';
import type { JobPlace } from '../workflows/jobs.ts';
import { isSameRepository, parseRepository, type Repository } from './repository.ts';

export type Kind = 'secrets' | 'variables';

/** The channels whose names live on GitHub, and what its paths call them. */
export const CHANNELS: Readonly<Record<Kind, string>> = {
  secrets: 'github-secrets',
  variables: 'github-vars',
};

/** One environment, and what is to be known of it. */
export interface Wanted {
  /** The environment of this run. */
  readonly environment: string;
  readonly kinds: ReadonlySet<Kind>;
  /** GitHub's own names of it; absent: those that mean the same. */
  readonly names?: readonly string[];
  /** The one that the configuration names. */
  readonly from?: string;
  /** Jobs without an environment are in it, which see what is in none of GitHub's. */
  readonly bare: boolean;
}

/** One repository and what it is asked for; nothing where nobody knows which one that is. */
export interface Target {
  readonly repository: Repository | undefined;
  readonly wanted: readonly Wanted[];
}

export interface Plan {
  readonly targets: readonly Target[];
  /** Environments whose repository a stranger chose. */
  readonly refused: readonly { readonly environment: string; readonly problem: Problem }[];
}

/** What the workflows of the repository use. */
export interface Used {
  readonly reads: readonly Read[];
  readonly jobs: readonly JobPlace[];
}

export const BOTH: ReadonlySet<Kind> = new Set(['secrets', 'variables']);

/** Joins what the workflows use with what the configuration says. */
export function planOf(
  own: Repository | undefined,
  sources: readonly ConfiguredSource[],
  used: Used,
  context: Pick<Context, 'canonical' | 'pullRequest' | 'sourcesOfBase'>,
): Plan {
  const places = placesOf(used, context);
  const refused: Plan['refused'][number][] = [];
  const others: Target[] = [];
  for (const { environment, value } of sources) {
    const settings = isRecord(value) ? value : {};
    const named = text(member(settings, 'repository'));
    const from = text(member(settings, 'environment'));
    const place = places.get(environment) ?? emptyPlace(environment, context);
    const wanted: Wanted = { ...place, kinds: BOTH, ...(from === undefined ? {} : { from }) };
    const repository = named === undefined ? own : parseRepository(named);
    const isOwn = named === undefined || isSame(repository, own);
    places.delete(environment);
    if (isOwn) places.set(environment, wanted);
    else if (context.pullRequest && !context.sourcesOfBase)
      refused.push({ environment, problem: untrusted(environment) });
    else others.push({ repository, wanted: [wanted] });
  }
  const ours: Target = { repository: own, wanted: [...places.values()] };
  return { targets: [ours, ...others].filter(hasWork), refused };
}

function isSame(one: Repository | undefined, other: Repository | undefined): boolean {
  return one !== undefined && other !== undefined && isSameRepository(one, other);
}

function hasWork({ wanted }: Target): boolean {
  return wanted.length > 0;
}

/** The environments in which a workflow uses something, by the names of this run. */
function placesOf({ reads, jobs }: Used, context: Pick<Context, 'canonical'>): Map<string, Wanted> {
  const kinds = new Map<string, Set<Kind>>();
  for (const { channel, environments = [] } of reads) {
    const kind = channel === CHANNELS.secrets ? 'secrets' : 'variables';
    if (channel !== CHANNELS[kind]) continue;
    for (const environment of environments)
      kinds.set(environment, (kinds.get(environment) ?? new Set()).add(kind));
  }
  const named = jobs.flatMap(({ environments = [] }) => environments);
  const namesOf = (environment: string) => [
    ...new Map(
      named
        .filter((name) => context.canonical(name) === environment)
        .map((name) => [name.toLowerCase(), name] as const),
    ).values(),
  ];
  return new Map(
    [...kinds].map(([environment, wanted]) => {
      const place = emptyPlace(environment, context);
      const bare = place.bare && jobs.some((job) => job.environments === undefined);
      return [environment, { ...place, bare, kinds: wanted, names: namesOf(environment) }];
    }),
  );
}

function emptyPlace(environment: string, { canonical }: Pick<Context, 'canonical'>): Wanted {
  return { environment, kinds: new Set(), bare: environment === canonical('ci') };
}

function untrusted(environment: string): Problem {
  return {
    code: 'github-untrusted-repository',
    message: `the configuration of a pull request does not choose the repository that ${environment} comes from`,
    hint: 'Check it outside pull requests, where the configuration is trusted',
  };
}
