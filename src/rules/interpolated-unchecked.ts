import {
  type Draft,
  type FileLocation,
  isDeployment,
  isTest,
  type Variable,
} from '../model/index.ts';
import { isConfused, placeOf, relatedPlaces, remedyFor, variablesToSet } from './shared.ts';
import type { Rule } from './types.ts';
import {
  type Into,
  isProvedAtStart,
  isSecret,
  type SecretInto,
  uncheckedUses,
} from './unchecked.ts';
import type { View } from './view.ts';

/** Nothing fails where the variable is absent: the text `undefined` is sent, or signed with. */
export const interpolatedUnchecked: Rule = {
  id: 'interpolated-unchecked',
  severity: 'warning',
  title: 'An absent variable would silently become a text, or a key that everybody knows',
  *check(view) {
    const told = new Set<string>();
    for (const variable of variablesToSet(view)) {
      const uses = uncheckedUses(view, variable);
      if (uses.size === 0 || isProvedAtStart(view, variable)) continue;
      for (const [into, places] of uses) {
        yield* isSecret(into)
          ? secret(view, variable, { into, places }, told)
          : sent(view, variable, { into, places });
      }
    }
  },
};

/** What an absent secret is, and whom that lets in. */
const ABSENT = {
  'signing-key': 'a key that everybody knows: whoever signs with it is believed',
  comparison: 'the text "undefined": whoever sends that is let in',
  omission: 'equal to what a request leaves out: whoever sends nothing is let in',
} as const;

interface Uses<Of extends Into = Into> {
  readonly into: Of;
  readonly places: readonly FileLocation[];
}

/**
 * A key that everybody knows is a mistake of the code: it is told of unless the variable is set
 * wherever the code is deployed, and once for all that use the same code.
 */
function* secret(
  view: View,
  variable: Variable,
  { into, places }: Uses<SecretInto>,
  told: Set<string>,
): Iterable<Draft> {
  const { name, component } = variable;
  const state = (environment: string) => view.matrix.cell(name, environment, component).state;
  const deployed = view.matrix.environmentsOf(component).filter(isDeployment);
  if (deployed.every((environment) => state(environment) === 'set')) return;
  const absent = deployed.filter((environment) => state(environment) === 'absent');
  const environment = absent[0];
  const [place] = places;
  const key = `${into} ${name} ${place?.file} ${place?.line}`;
  if (place === undefined || told.has(key)) return;
  if (absent.some((one) => isMissing(view, variable, one))) return;
  told.add(key);
  const where = environment === undefined ? undefined : placeOf(view, environment, component);
  yield {
    name,
    component,
    ...(environment === undefined ? {} : { environment }),
    message: `${name} ${where === undefined ? 'is checked by nothing' : `is not set in ${where}`}, and absent it is ${ABSENT[into]}`,
    location: place,
    ...relatedPlaces(places.slice(1), 'also used here'),
    remedy: { text: `Fail before it is used where ${name} is absent` },
    severity: 'error',
    subject: into,
    group: `${into} ${component}`,
  };
}

/** A request that carries `undefined` merely fails: told of only where the variable is known to be absent. */
function* sent(view: View, variable: Variable, { into, places }: Uses): Iterable<Draft> {
  const { name, component } = variable;
  const [place] = places;
  // What is sent may depend on a test that another file makes.
  const isAsked = variable.reads.some((read) => read.setting === 'source' && isTest(read));
  if (isAsked || isInDevelopment(view, variable)) return;
  for (const environment of view.deployed) {
    if (view.matrix.cell(name, environment, component).state !== 'absent') continue;
    if (isConfused(view, name, component, environment)) continue;
    if (place === undefined || isMissing(view, variable, environment)) continue;
    yield {
      name,
      environment,
      component,
      message: `${name} is not set in ${placeOf(view, environment, component)}, and becomes the text "undefined" in ${into === 'url' ? 'an address' : 'a header'} here`,
      location: place,
      ...relatedPlaces(places.slice(1), 'here too'),
      ...remedyFor(view, name, environment, component),
      severity: isHeldElsewhere(view, variable, environment) ? 'warning' : 'info',
      subject: into,
      group: `interpolated-unchecked ${environment} ${component}`,
    };
  }
}

/** Somebody wants the variable: what no environment holds may be a feature that nobody uses. */
function isHeldElsewhere(view: View, { name, component }: Variable, environment: string): boolean {
  return view.matrix.environments.some(
    (one) => one !== environment && view.matrix.cell(name, one, component).state === 'set',
  );
}

/** Whether `missing` tells of the same absence, or `only-in-development` does. */
function isMissing(view: View, variable: Variable, environment: string): boolean {
  return view.need(variable, environment) === 'required';
}

function isInDevelopment(view: View, { name, component }: Variable): boolean {
  if (view.development === undefined) return false;
  const { winner } = view.matrix.cell(name, view.development, component);
  return winner !== undefined && winner.value.kind !== 'empty' && !winner.injected;
}
