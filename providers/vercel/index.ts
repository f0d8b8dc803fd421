import { documentedEgress } from '../../src/egress/platforms.ts';
import { type Coverage, isDeployment } from '../../src/model/index.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';
import { blindRow, unasked } from './coverage.ts';
import { findLinks, type Link } from './links.ts';
import { type Plan, planOf } from './plan.ts';
import type { Seen } from './project.ts';
import { remedy } from './remedy.ts';
import { findSettings } from './settings.ts';
import { findSigns, type Sign } from './signs.ts';
import { accessOf } from './token.ts';

/** Projects on Vercel: what they hold, where a token allows to ask; else where knowledge ends. */
export const vercel: Provider = {
  id: 'vercel',
  title: 'Vercel',
  docs: 'https://vercel.com/docs/environment-variables',
  capabilities: { network: true, names: 'complete', values: 'read' },
  detect: async (context) => signsOf(context, findLinks(context).links).length > 0,
  async collect(context, options) {
    const { links, problems } = findLinks(context);
    const signs = signsOf(context, links);
    const plan = planOf(links, options, context);
    const seen = await read(plan, context);
    const known = [...seen.flatMap(({ coverage }) => coverage), ...unplanned(plan, options)];
    const settings = findSettings(context);
    const rest = unasked(signs, known, context.environments, { linked: links.length > 0 });
    return {
      provider: 'vercel',
      coverage: [...known, ...rest].map(settings.lowered),
      observations: [...seen.flatMap(({ supplies }) => supplies), ...settings.supplies],
      facts: [],
      egress: signs.flatMap((sign) => egressOf(sign, context.environments)),
      deployments: seen.flatMap(({ deployments }) => deployments),
      problems: [...problems, ...plan.problems, ...seen.flatMap((one) => one.problems)],
    };
  },
  remedy,
};

function egressOf({ file, component }: Sign, environments: readonly string[]) {
  const place = { file, line: 1, column: 1 };
  const deployed = environments.filter(isDeployment);
  return documentedEgress({ platform: 'vercel', environments: deployed, component, place });
}

/** Many projects have no file of Vercel at all; then only the environment of this run tells. */
function signsOf(context: Context, links: readonly Link[]): readonly Sign[] {
  const signs = findSigns(context);
  return signs.length === 0 && links.length > 0 ? [{ file: 'VERCEL_PROJECT_ID' }] : signs;
}

/** Everything about the projects that can be asked. */
async function read(plan: Plan, context: Context): Promise<readonly Seen[]> {
  if (plan.asks.length === 0) return [];
  const access = accessOf(context);
  // What was not asked for and cannot be asked is no news; the signs tell it.
  if ('refused' in access && !context.asked) return [];
  const { readProjects, refuseProjects } = await import('./projects.ts');
  return 'refused' in access
    ? refuseProjects(plan, access.refused, context)
    : readProjects(plan, access.token, context);
}

/** Environments that the configuration gives to a project that nobody can tell. */
function unplanned({ asks, problems }: Plan, options: readonly ConfiguredSource[]): Coverage[] {
  const planned = new Set(
    asks.flatMap(({ wanted }) => wanted.map(({ environment }) => environment)),
  );
  const [problem] = problems;
  return options
    .filter(({ environment }) => !planned.has(environment))
    .map(({ environment }) =>
      blindRow(
        environment,
        undefined,
        problem?.message ?? 'no project of it is known',
        problem?.hint,
      ),
    );
}
