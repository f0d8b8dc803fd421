import { UserError } from '../../../src/errors.ts';
import type { Problem } from '../../../src/model/index.ts';
import { addressOf } from '../../../src/net/address.ts';
import type { ConfiguredSource, Context } from '../../types.ts';
import { accessOf } from './access.ts';
import type { LiveFindings } from './index.ts';
import { ownRepository } from './origin.ts';
import { BOTH, planOf, type Used } from './plan.ts';
import { serverHost } from './repository.ts';
import { unseen } from './unseen.ts';

/** https://docs.github.com/rest; a GitHub of one's own is where GITHUB_API_URL says. */
export const SERVICE = {
  title: 'GitHub',
  variable: 'GITHUB_API_URL',
  fallback: 'https://api.github.com',
} as const;

const NOTHING: LiveFindings = { coverage: [], observations: [], facts: [], problems: [] };

/** Asks for all that is wanted; whatever keeps from asking is why nothing is known. */
export async function askGitHub(
  context: Context,
  sources: readonly ConfiguredSource[],
  used: Used,
): Promise<LiveFindings> {
  const isNeeded = used.reads.some(({ environments = [] }) => environments.length > 0);
  if (!isNeeded && sources.length === 0) return NOTHING;
  try {
    const address = addressOf(SERVICE, context.env);
    const access = await accessOf(context, serverHost(context.env, address.base));
    if ('refused' in access) {
      const nothing = unasked(access.refused, sources, used, context);
      // What was not asked for and cannot be asked is no news; the rows tell it.
      return context.asked ? nothing : { ...nothing, problems: [] };
    }
    const plan = planOf(await ownRepository(context, address.base), sources, used, context);
    const { readTargets } = await import('./targets.ts');
    const read = await readTargets(plan.targets, used, context, { address, token: access.token });
    const refused = plan.refused.flatMap(({ environment, problem }) =>
      unseen({ environment, kinds: BOTH }, problem, used, context),
    );
    return {
      ...read,
      coverage: [...read.coverage, ...refused],
      problems: [...read.problems, ...plan.refused.map(({ problem }) => problem)],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, ...(hint === undefined ? {} : { hint }) };
    return unasked(problem, sources, used, context);
  }
}

/** Nobody is asked, for one reason. */
function unasked(
  problem: Problem,
  sources: readonly ConfiguredSource[],
  used: Used,
  context: Context,
): LiveFindings {
  const { targets, refused } = planOf(undefined, sources, used, context);
  const wanted = targets.flatMap((target) => target.wanted);
  const others = refused.map(({ environment }) => ({ environment, kinds: BOTH }));
  return {
    ...NOTHING,
    coverage: [...wanted, ...others].flatMap((one) => unseen(one, problem, used, context)),
    problems: [problem],
  };
}
