import { type Draft, type Dummy, type Severity, usualEnvironment } from '../model/index.ts';
import { byPlace, type Held, heldValues, isForTrial } from './held.ts';
import { isShared, setForDeployment } from './set-again.ts';
import { placeName, placeOf, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Payments that nobody pays, and mails that nobody gets. */
export const testKeyInProduction: Rule = {
  id: 'test-key-in-production',
  severity: 'error',
  title: 'Production has a key of the test mode, or one that is public knowledge',
  *check(view) {
    const helds = heldValues(view).filter(({ name }) => !isForTrial(name));
    for (const group of byPlace(helds)) {
      const held = group.find(({ environment }) => usualEnvironment(environment) === 'production');
      const found = held && findingOf(held);
      if (held === undefined || found === undefined) continue;
      // What developers load is right for them, and what the platform has over it nobody has seen.
      if (!(held.overridable && isShared(view, held))) yield draft(view, held, found);
    }
  },
};

interface Found {
  readonly what: string;
  readonly mend: string;
  readonly severity: Severity;
}

const DUMMIES: Readonly<Record<Dummy['harm'], string>> = {
  'protection-off': 'Set your own',
  'public-secret': 'Set a random one of your own',
  'local-default': 'Set the one of the service that production uses',
  'test-key': 'Set the one that is meant for production',
};

function findingOf({ traits: { kind, dummy }, overridable, otherPhase }: Held): Found | undefined {
  if (dummy !== undefined) {
    const isMild = overridable || otherPhase || dummy.harm === 'local-default';
    const severity = isMild ? 'warning' : 'error';
    return { what: dummy.what, mend: DUMMIES[dummy.harm], severity };
  }
  if (kind?.environment !== 'test') return undefined;
  return {
    what: `${kind.what}, of the test mode`,
    mend: 'Set the live one',
    severity: overridable || kind.confidence === 'low' ? 'warning' : 'error',
  };
}

function draft(view: View, held: Held, { what, mend, severity }: Found): Draft {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} holds a value that is not for production: ${what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: setForDeployment(view, held, mend),
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}
