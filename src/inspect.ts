import { allowlistSources, egressSources, providers } from '../providers/index.ts';
import type { Context, Template } from '../providers/types.ts';
import type { BaselineFile } from './baseline/format.gen.js';
import { type Collected, collect, DEADLINE_MS, type Request } from './collect.ts';
import { type CollectedEgress, collectEgress, type EgressRequest } from './collect-egress.ts';
import { type CollectedLists, collectLists, type ListRequest } from './collect-lists.ts';
import { readComponents } from './components/index.ts';
import { canonical } from './config/environments.ts';
import { expectationOf } from './config/expectations.ts';
import type { Config } from './config/types.ts';
import { onlyConfigured } from './configured.ts';
import { differentKeys } from './different-keys.ts';
import { configuredLists, isOwn } from './egress/configured.ts';
import { declaredEgress } from './egress/declared.ts';
import { type ObservedEgress, observedEgress } from './egress/observed.ts';
import type { Published } from './egress/published/index.ts';
import { type Environments, findEnvironments, judged } from './environments.ts';
import { buildMatrix } from './matrix/index.ts';
import type { Components, Drift, Matrix, Problem, Snapshot, Supply } from './model/index.ts';
import type { Answered } from './net/fetch.ts';
import { withPlainNames } from './plain-names.ts';
import { isPullRequest } from './pull-request.ts';
import { remedyBy } from './remedy.ts';
import type { NameExpectation, View } from './rules/view.ts';
import type { Tree } from './tree/types.ts';
import { makeDescribe } from './values/describe.ts';
import { keyOf } from './values/key.ts';
import { makeView } from './view.ts';

export interface InspectOptions {
  readonly config: Config;
  /** The environments the command line narrows the run to. */
  readonly environments?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly offline: boolean;
  /** What was known before, for those who ask what has changed since. */
  readonly baseline?: BaselineFile;
  /** See `Context`. */
  readonly sourcesOfBase?: true;
  /** See `Context`. */
  readonly answered?: Answered;
  /** What clouds publish of their addresses; asked for once an address is to be named. */
  readonly published?: () => Promise<Kept>;
  /** Told the titles of the sources that are still read, whenever they change. */
  readonly onProgress?: (pending: readonly string[]) => void;
}

/** Published ranges, and what of them is not used. */
interface Kept {
  readonly published?: Published;
  readonly problems: readonly Problem[];
}

/** Everything that is known of one tree. */
export interface Inspection {
  readonly view: View;
  readonly matrix: Matrix;
  readonly collected: readonly Collected[];
  readonly lists: readonly CollectedLists[];
  readonly leaving: readonly CollectedEgress[];
  readonly observed: ObservedEgress;
  readonly environments: Environments;
  readonly templates: readonly Template[];
  /** What the files say that such templates are copied to. */
  readonly copied: ReadonlySet<Supply>;
  /** Whether a file is there. */
  readonly has: (path: string) => boolean;
  readonly problems: readonly Problem[];
}

/** Observes a tree through all providers, and joins what they saw. */
export async function inspect(tree: Tree, options: InspectOptions): Promise<Inspection> {
  const { config } = options;
  const components = readComponents(tree);
  const environments = findEnvironments(tree, components, config, options.environments);
  const context = contextOf(tree, components, environments, options);
  const [seen, lists, leaving, observed] = await Promise.all([
    collect(requests(config), context, options.onProgress),
    collectLists(listRequests(config), context),
    collectEgress(egressRequests(config), context),
    observedEgress(config, { ...context, signal: AbortSignal.timeout(DEADLINE_MS) }),
  ]);
  const [collected, unsafe] = plainly(seen);
  const declared = declaredEgress(config);
  const snapshots = [
    ...collected.map(({ snapshot }) => onlyConfigured(snapshot, config)),
    { ...NOTHING, provider: 'config', egress: [...declared.egress, ...observed.egress] },
    ...leaving.map(({ source, egress }) => ({ ...NOTHING, provider: source.id, egress })),
    ...lists.map(({ source, allowlists }) => ({ ...NOTHING, provider: source.id, allowlists })),
  ];
  const supplies = snapshots.flatMap(suppliesOf);
  const known = collected.flatMap(({ snapshot }) => snapshot.problems);
  const names = judged(environments, config, supplies);
  const matrix = buildMatrix(snapshots, components, names, environments.isIn);
  const unseen = unseenBeside(collected);
  const copies = collected.flatMap(({ provider }) => provider.templates?.(tree, components) ?? []);
  const drift = await driftOf(matrix, options);
  const kept = await publishedFor(matrix, options);
  const view = makeView({
    drift,
    ...(kept.published && { published: kept.published }),
    copies,
    matrix,
    now: options.now,
    components,
    tree,
    environments: environments.known,
    expectation: (name) => expectationIn(matrix, name, config),
    expected: config.variables.map(({ key }) => key).filter((key) => /^\w+$/.test(key)),
    remedy: (name, environment, id, channel = 'process', again) => {
      const wanted = { name, environment, component: components.get(id), channel };
      return remedyBy({ collected, unseen, matrix, tree }, { ...wanted, ...(again && { again }) });
    },
  });
  return {
    view,
    matrix,
    collected,
    lists,
    leaving,
    observed,
    environments,
    templates: copies,
    has: (path) => tree.has(path),
    copied: copiedBy(collected),
    problems: [
      ...components.problems,
      ...tree.problems,
      ...unsafe,
      ...declared.problems,
      ...kept.problems,
      ...differentKeys(supplies, known),
    ],
  };
}

function plainly(seen: readonly Collected[]): [Collected[], readonly Problem[]] {
  const [plain, unsafe] = withPlainNames(seen.map(({ snapshot }) => snapshot));
  return [seen.map((one, at) => ({ ...one, snapshot: plain[at] ?? one.snapshot })), unsafe];
}

/** The places that are neither configured nor in the tree. */
function unseenBeside(collected: readonly Collected[]): readonly Collected[] {
  const seen = new Set(collected.map(({ provider }) => provider.id));
  return providers
    .filter(({ id }) => !seen.has(id))
    .map((provider) => ({
      provider,
      asked: false,
      sources: [],
      snapshot: { ...NOTHING, provider: provider.id },
    }));
}

function copiedBy(collected: readonly Collected[]): ReadonlySet<Supply> {
  const copying = collected.filter(({ provider }) => provider.templates !== undefined);
  return new Set(copying.flatMap(({ snapshot }) => suppliesOf(snapshot)));
}

/** What every provider may look at. */
function contextOf(
  tree: Tree,
  components: Components,
  { known, only, isIn }: Environments,
  options: InspectOptions,
): Omit<Context, 'asked' | 'signal'> {
  const { config, env, now, offline, sourcesOfBase, answered } = options;
  return {
    tree,
    components,
    environments: known,
    isIn,
    ...(only === undefined ? {} : { only }),
    canonical: (name: string) => canonical(name, config),
    env,
    now,
    offline,
    pullRequest: isPullRequest(env),
    ...(sourcesOfBase && { sourcesOfBase }),
    ...(answered && { answered }),
    describe: makeDescribe((name) => expectationOf(name, config), keyOf(env)),
  };
}

/** Few runs have a baseline. */
async function driftOf(
  matrix: Matrix,
  { baseline, now, env }: InspectOptions,
): Promise<readonly Drift[]> {
  if (baseline === undefined) return [];
  const { driftSince } = await import('./baseline/compare.ts');
  const key = keyOf(env);
  return driftSince(baseline, matrix, { now, ...(key === undefined ? {} : { key }) });
}

/** Few runs name an address. */
async function publishedFor(
  { egress, allowlists }: Matrix,
  { published }: InspectOptions,
): Promise<Kept> {
  const isNamed =
    egress.some(({ ranges }) => ranges.length > 0) ||
    allowlists.some(({ entries }) => entries.length > 0);
  return isNamed && published !== undefined ? published() : { problems: [] };
}

function requests(config: Config): Request[] {
  return providers.map((provider) => {
    const sources = [...config.environments.values()].flatMap(({ name, sources: named = [] }) =>
      named
        .filter((source) => source.provider === provider.id)
        .map(({ value }) => ({ environment: name, value })),
    );
    return { provider, asked: sources.length > 0, sources };
  });
}

function listRequests({ allowlists }: Config): ListRequest[] {
  const own = allowlists.filter(isOwn);
  return [
    { source: configuredLists(own), lists: own.map((list) => ({ list, value: undefined })) },
    ...allowlistSources.map((source) => ({
      source,
      lists: allowlists.flatMap(({ from, ...list }) =>
        'source' in from && from.source === source.id ? [{ list, value: from.value }] : [],
      ),
    })),
  ];
}

function egressRequests({ environments }: Config): EgressRequest[] {
  const asked = [...environments.values()].flatMap(({ name, egress }) =>
    (egress?.asked ?? []).map((one) => ({
      ...one,
      environment: name,
      named: egress !== undefined && egress.ranges.length > 0,
    })),
  );
  return egressSources.map((source) => ({
    source,
    asked: asked.filter((one) => one.source === source.id).map(({ source: _, ...rest }) => rest),
  }));
}

const NOTHING: Omit<Snapshot, 'provider'> = {
  coverage: [],
  observations: [],
  facts: [],
  problems: [],
};

function suppliesOf(snapshot: Snapshot): Supply[] {
  return snapshot.observations.filter((observation) => observation.role === 'supplies');
}

function expectationIn(matrix: Matrix, name: string, config: Config): NameExpectation | undefined {
  const said = expectationOf(name, config);
  if (said === undefined) return undefined;
  const named = (value: true | readonly string[] | undefined) =>
    value === true ? matrix.environments : (value ?? []);
  return {
    required: named(said.required),
    optional: said.optional === true,
    same: named(said.same),
    different: named(said.different),
  };
}
