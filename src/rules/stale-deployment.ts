import { isLater } from '../matrix/later.ts';
import type { Deployment, Draft, Variable } from '../model/index.ts';
import { placeName, placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/**
 * A variable was changed after what runs was deployed: platforms give a deployment the variables of
 * its own time.
 */
export const staleDeployment: Rule = {
  id: 'stale-deployment',
  severity: 'warning',
  title: 'A variable was changed after the deployment that is to use it',
  *check(view) {
    for (const deployment of view.matrix.deployments) {
      if (!view.matrix.environments.includes(deployment.environment)) continue;
      for (const component of view.matrix.components) {
        if ((deployment.component ?? component) !== component) continue;
        for (const variable of view.matrix.variables(component))
          yield* judge(view, deployment, variable);
      }
    }
  },
};

function* judge(view: View, deployment: Deployment, variable: Variable): Iterable<Draft> {
  const { name, component, reads } = variable;
  const { environment, createdAt, place } = deployment;
  const { winner } = view.matrix.cell(name, environment, component);
  if (winner === undefined || !isLater(winner, createdAt)) return;
  const read = mainRead(reads);
  const where = placeOf(view, environment, component);
  yield {
    name,
    environment,
    component,
    message: `${name} was changed in ${placeName(winner.place)} on ${minute(winner.updatedAt)}, and what runs in ${where} was deployed before, on ${minute(createdAt)}`,
    location: winner.place,
    related: [
      { location: place, message: 'deployed before' },
      ...(read === undefined ? [] : [{ location: read.place, message: 'reads it' }]),
    ],
    remedy: { text: `Deploy ${where} again` },
    group: `stale-deployment ${environment} ${component}`,
  };
}

/** To the minute, in UTC. */
function minute(moment = ''): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}
