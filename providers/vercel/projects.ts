import { UserError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import { openVercel } from './client.ts';
import type { Plan } from './plan.ts';
import { readProject, type Seen, unseen } from './project.ts';

/** Enough to hide the latency, few enough not to meet a rate limit. */
const AT_ONCE = 4;

/** Asks for all projects of a plan, some at a time. */
export async function readProjects(
  plan: Plan,
  token: string,
  context: Context,
): Promise<readonly Seen[]> {
  try {
    const api = openVercel(context, token);
    const seen: Seen[] = [];
    for (let start = 0; start < plan.asks.length; start += AT_ONCE) {
      const asks = plan.asks.slice(start, start + AT_ONCE);
      seen.push(...(await Promise.all(asks.map((ask) => readProject(api, ask, plan, context)))));
    }
    return seen;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, ...(hint === undefined ? {} : { hint }) };
    return refuseProjects(plan, problem, context);
  }
}

/** None of the projects can be asked, for one reason. */
export function refuseProjects(
  { asks, configured }: Plan,
  problem: Problem,
  context: Pick<Context, 'environments'>,
): readonly Seen[] {
  return asks.map((ask, index) => {
    const seen = unseen(ask, problem, configured, context);
    return index === 0 ? seen : { ...seen, problems: [] };
  });
}
