import type { UserError } from '../../../src/errors.ts';
import type { Coverage, Problem, Sight, Supply } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import type { Answers } from './answers.ts';
import type { Listed } from './client.ts';
import { mendOf } from './lines.ts';
import { CHANNELS, type Kind, type Used, type Wanted } from './plan.ts';
import { fullName, type Repository } from './repository.ts';
import { type Scopes, suppliesOf } from './supplies.ts';
import { blindRow } from './unseen.ts';

/** What is known of one environment. */
export interface Seen {
  readonly environment: string;
  readonly coverage: readonly Coverage[];
  readonly supplies: readonly Supply[];
  /** GitHub's own names of the environment. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Where a question belongs. */
interface World {
  readonly answers: Answers;
  readonly repository: Repository;
  readonly used: Used;
  readonly context: Context;
  /** Actions' secrets are replaced by Dependabot's. */
  readonly isDependabot: boolean;
}

const NOTHING: Listed = { items: [] };

/** Asks for all that one environment gets from GitHub. */
export async function lookAt(world: World, wanted: Wanted): Promise<Seen> {
  const { answers, repository, used, context, isDependabot } = world;
  const { environment, kinds } = wanted;
  const named = await namesOf(answers, wanted, context);
  const parts = await Promise.all(
    [...kinds].map(async (kind) => ({
      kind,
      scopes: await scopesOf(answers, kind, named.names, isDependabot),
    })),
  );
  const missing =
    wanted.from !== undefined &&
    parts.some(({ scopes }) => scopes.own.gap === undefined && scopes.environments.size === 0);
  const gone = missing ? nowhere(wanted, repository) : undefined;
  const mend = (kind: Kind) => mendOf(kind, environment, used, context);
  return {
    environment,
    coverage: parts.map(({ kind, scopes }) =>
      gone === undefined
        ? rowOf(kind, environment, gapsOf(scopes, named.gap), scopes, mend(kind))
        : blindRow(kind, environment, gone.message, gone.hint),
    ),
    supplies: parts.flatMap(({ kind, scopes }) =>
      gone === undefined ? suppliesOf(kind, scopes, wanted, repository, context.describe) : [],
    ),
    names: named.names,
    problems: [
      ...(gone === undefined ? [] : [gone]),
      ...parts
        .flatMap(({ scopes }) => gapsOf(scopes, named.gap))
        .filter((gap) => context.asked || !isRefusal(gap))
        .map(({ code, message, hint }) => ({ code, message, ...(hint ? { hint } : {}) })),
    ],
  };
}

/** GitHub's names of an environment: as configured, as the workflows use them, else all that mean it. */
async function namesOf(
  answers: Answers,
  { environment, names, from, bare }: Wanted,
  { canonical }: Context,
): Promise<{ readonly names: readonly string[]; readonly gap?: UserError }> {
  if (from !== undefined) return { names: [from] };
  if (names !== undefined && (bare || names.length > 0)) return { names };
  const { items, gap } = await answers.environments();
  const found = items.map(({ name }) => name).filter((name) => canonical(name) === environment);
  return { names: found, ...(gap === undefined ? {} : { gap }) };
}

/** Where a repository refuses its own list, it refuses the others of the kind, and is not asked. */
async function scopesOf(
  answers: Answers,
  kind: Kind,
  names: readonly string[],
  dependabot: boolean,
): Promise<Scopes> {
  const own = await answers.own(kind);
  if (own.gap !== undefined && own.items.length === 0)
    return { own, shared: NOTHING, environments: new Map() };
  const [shared, replaced, ...lists] = await Promise.all([
    answers.shared(kind),
    dependabot && kind === 'secrets' ? answers.dependabot() : undefined,
    ...names.map((name) => answers.of(name, kind)),
  ]);
  const environments = names.flatMap((name, index) => {
    const list = lists[index];
    return list === undefined ? [] : [[name, list] as const];
  });
  return {
    own,
    shared,
    environments: new Map(environments),
    ...(replaced === undefined ? {} : { dependabot: replaced }),
  };
}

function gapsOf(
  { own, shared, environments, dependabot }: Scopes,
  more: UserError | undefined,
): readonly UserError[] {
  const lists = [own, shared, ...environments.values(), dependabot ?? NOTHING];
  return [...lists.flatMap(({ gap }) => gap ?? []), ...(more === undefined ? [] : [more])];
}

const REFUSALS: ReadonlySet<string> = new Set([
  'http-unauthorized',
  'http-forbidden',
  'http-not-found',
]);

/** What a token may not see is no news where nobody asked; the rows tell it. */
function isRefusal(gap: UserError): boolean {
  return REFUSALS.has(gap.code);
}

function rowOf(
  kind: Kind,
  environment: string,
  [gap]: readonly UserError[],
  { own, dependabot }: Scopes,
  mend: string | undefined,
): Coverage {
  const replaced =
    dependabot === undefined
      ? undefined
      : 'this is a run of Dependabot, which gets secrets of its own, and those of the organization cannot be listed';
  const why = gap?.message ?? replaced;
  if (own.gap !== undefined && own.items.length === 0)
    return blindRow(kind, environment, why ?? '', mend);
  const names: Sight = why === undefined ? 'complete' : 'partial';
  return {
    role: 'supplies',
    environment,
    channel: CHANNELS[kind],
    names,
    values: kind === 'secrets' ? 'none' : names,
    ...(why === undefined ? {} : { why }),
    ...(gap === undefined || mend === undefined ? {} : { mend }),
  };
}

function nowhere({ environment, from = '' }: Wanted, repository: Repository): Problem {
  return {
    code: 'github-no-environment',
    message: `${fullName(repository)} has no environment ${from} on GitHub`,
    hint: `Name one of its own as \`environment\` of the source of ${environment} in envparity.yaml`,
  };
}
