import type { Draft, Remedy, Severity } from '../model/index.ts';
import { kindsNamed } from '../values/classification.ts';
import { isSecretName } from '../values/secret.ts';
import { byPlace, type Held, heldValues, inEnvironments, isForTrial } from './held.ts';
import { setAgain, setForDeployment } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** What an example said to replace was not replaced. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  title: 'A value only stands in for one, where the real one is needed',
  *check(view) {
    const helds = heldValues(view).filter((held) => severityOf(view, held) !== undefined);
    for (const group of byPlace(helds)) yield* judge(view, group);
  },
};

function* judge(view: View, group: readonly [Held, ...Held[]]): Iterable<Draft> {
  const [{ name, environment, component, place, passedOn }] = group;
  const severity = severityOf(view, group[0]);
  if (severity === undefined) return;
  yield {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} is a placeholder`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended(view, group[0]),
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}

function mended(view: View, held: Held): Remedy {
  const isDeployed = view.deployed.includes(held.environment);
  return (isDeployed ? setForDeployment : setAgain)(view, held, 'Set the real value');
}

/** Of these, `malformed` says what happened to the value. */
const TOLD = new Set(['stringified-nothing', 'masked', 'sensitive', 'unexpanded', 'encrypted']);

/** Nothing where a stand-in does no harm: in tests and CI, and where a platform may set the real one. */
function severityOf(view: View, held: Held): Severity | undefined {
  const { name, environment, component, traits } = held;
  if (traits.placeholder === undefined) return undefined;
  if (traits.problems?.some(({ code }) => TOLD.has(code))) return undefined;
  if (isForTrial(name)) return undefined;
  const variable = view.matrix.variable(name, component);
  const isNeeded = variable !== undefined && view.need(variable, environment) === 'required';
  if (environment === view.development) return isNeeded && isIssued(name) ? 'info' : undefined;
  if (!view.deployed.includes(environment) || held.overridable) return undefined;
  // A build that only asks whether something is there is given a stand-in.
  if (held.otherPhase) return 'warning';
  return isNeeded || (variable !== undefined && isSecretName(name)) ? 'error' : 'warning';
}

/** A made-up secret of one's own does in development; what a vendor issues in a form of its own does not. */
function isIssued(name: string): boolean {
  return kindsNamed(name).some(({ prefix }) => prefix !== undefined);
}
