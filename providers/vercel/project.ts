import { UserError } from '../../src/errors.ts';
import type { Coverage, Deployment, Problem, Sight, Supply } from '../../src/model/index.ts';
import type { Api } from '../../src/net/http.ts';
import type { Context } from '../types.ts';
import { type Answer, askProject } from './client.ts';
import { blindRow, row, servedBy } from './coverage.ts';
import { moment } from './entries.ts';
import { componentOf } from './links.ts';
import type { Ask, Plan } from './plan.ts';
import { refusalOf } from './refusal.ts';
import { supplyOf, type Where } from './supplies.ts';
import { systemSupplies } from './system.ts';
import { needsCustom, type View, viewsOf } from './views.ts';

/** What one project adds to the snapshot. */
export interface Seen {
  readonly coverage: readonly Coverage[];
  readonly supplies: readonly Supply[];
  readonly deployments: readonly Deployment[];
  readonly problems: readonly Problem[];
}

/** Asks for one project; a refusal is a problem, and what it would have told is unknown. */
export async function readProject(
  api: Api,
  ask: Ask,
  { configured }: Pick<Plan, 'configured'>,
  context: Context,
): Promise<Seen> {
  try {
    const named = needsCustom(ask, context.environments, context);
    return seen(await askProject(api, ask, named), ask, configured, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unseen(ask, refusalOf(error, ask), configured, context);
  }
}

/** Nothing of a project is known. */
export function unseen(
  { wanted, whole, component }: Ask,
  problem: Problem,
  configured: ReadonlySet<string>,
  context: Pick<Context, 'environments'>,
): Seen {
  const others = whole ? servedBy(context).filter((one) => !configured.has(one)) : [];
  const environments = new Set([...wanted.map(({ environment }) => environment), ...others]);
  return {
    coverage: [...environments].map((one) =>
      blindRow(one, component, problem.message, problem.hint),
    ),
    supplies: [],
    deployments: [],
    problems: [problem],
  };
}

function seen(answer: Answer, ask: Ask, configured: ReadonlySet<string>, context: Context): Seen {
  const { project, entries, gaps } = answer;
  const { views, unmatched } = viewsOf(ask, answer.custom ?? [], configured, context);
  const where: Where = {
    ...whereOf(ask, answer, context),
    place: { source: `Vercel project ${project?.name ?? ask.name ?? ask.project}` },
  };
  const supplies = views.flatMap((view) => [
    ...entries.flatMap((entry) => supplyOf(entry, view, where, context.describe) ?? []),
    ...(project === undefined ? [] : systemSupplies(project, view, where)),
  ]);
  const foreign = unmatched.map(({ environment, from = environment }) => ({
    code: 'vercel-no-environment',
    message: `${where.place.source} has no environment that ${from} stands for`,
    hint: `Name one of its own as \`environment\` of the source of ${environment} in envparity.yaml`,
  }));
  return {
    coverage: [
      ...views.filter(isSource).map((view) => rowOf(view, where, answer, supplies)),
      ...unmatched.map(({ environment }, index) =>
        blindRow(environment, where.component, foreign[index]?.message ?? ''),
      ),
    ],
    supplies,
    deployments: views.flatMap((view) => deploymentOf(view, where, answer)),
    problems: [...foreign, ...gaps.map((gap) => refusalOf(gap, ask))],
  };
}

/** What Vercel keeps for development is one of several ways to set it there. */
function isSource({ target, asked }: View): boolean {
  return asked || target !== 'development';
}

/**
 * Whose variables they are: the folder that is linked or that the project deploys. A project of the
 * root of a repository with several apps is not known to be any of them.
 */
function whereOf(
  { component, whole }: Ask,
  { project }: Answer,
  { components }: Context,
): { component?: string } {
  if (component !== undefined) return { component };
  const deployed = componentOf([project?.rootDirectory ?? ''], components);
  if (deployed.component !== undefined || !whole) return deployed;
  const apps = new Set(components.all.flatMap(({ id }) => components.consumers(id)));
  return apps.size > 1 ? { component: '.' } : {};
}

function rowOf(
  { environment, target, custom }: View,
  { component, place }: Where,
  { hidden, gaps }: Answer,
  supplies: readonly Supply[],
): Coverage {
  const [gap] = gaps;
  const concealed = hidden > 0 && (target === 'production' || custom !== undefined);
  const values: Sight = supplies.some(
    (supply) =>
      supply.environment === environment && supply.value.kind === 'hidden' && !supply.injected,
  )
    ? 'partial'
    : 'complete';
  const why = concealed
    ? `the token may not see ${hidden} of the variables of ${place.source} for ${target}`
    : gap?.message;
  return row({
    environment,
    ...(component === undefined ? {} : { component }),
    names: why === undefined ? 'complete' : 'partial',
    values: why === undefined ? values : 'partial',
    ...(why === undefined ? {} : { why }),
  });
}

/** https://vercel.com/docs/deployments/promoting-a-deployment: what takes the traffic need not be the last one. */
function deploymentOf(
  { environment, target }: View,
  { component, place }: Where,
  { project }: Answer,
): Deployment[] {
  const current = target === 'production' ? project?.targets?.production : undefined;
  const createdAt = moment(current?.createdAt);
  if (createdAt === undefined) return [];
  return [{ environment, ...(component === undefined ? {} : { component }), createdAt, place }];
}
