import {
  type Draft,
  isFileLocation,
  type Remedy,
  type Severity,
  usualEnvironment,
} from '../model/index.ts';
import { byPlace, type Held, heldValues } from './held.ts';
import { isShared, setAgain, setForDeployment } from './set-again.ts';
import { placeName, placeOf, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

const OPENS =
  /^(?:DISABLE_AUTH|SKIP_AUTH|BYPASS_AUTH|AUTH_DISABLED|INNGEST_DEV|APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG)$/;
const TELLS = /^(?:DEBUG|AUTH_DEBUG|NEXTAUTH_DEBUG)$/;
const MODE = /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|APP_ENV|FLASK_ENV)$/;
/** Firebase's emulator of sign-in takes unsigned tokens: https://firebase.google.com/docs/emulator-suite/connect_auth */
const EMULATOR = /_EMULATOR_HOST$/;

/** What helps to find mistakes helps others to find them too. */
export const debugInProduction: Rule = {
  id: 'debug-in-production',
  severity: 'warning',
  title: 'Production runs with a switch that is meant for development',
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view).filter(
      ({ environment, overridable }) =>
        usualEnvironment(environment) === 'production' && !overridable,
    );
    const telling = helds.filter((held) => findingOf(held) !== undefined);
    for (const [held] of byPlace(telling)) {
      const found = findingOf(held);
      if (found !== undefined) yield draft(view, held, found);
    }
  },
};

type Found = readonly [what: string, severity: Severity];

function findingOf({ name, traits, place }: Held): Found | undefined {
  const { flag, mode, verbose } = traits;
  if (EMULATOR.test(name)) return ['sends the program to an emulator', 'error'];
  if (OPENS.test(name) && flag === 'on')
    return ['switches off a protection or shows internals to visitors', 'error'];
  if (TELLS.test(name) && flag === 'on') return ['switches on output for debugging', 'warning'];
  // What starts a program sets its mode, over what a file says.
  if (MODE.test(name) && mode === 'other' && !isFileLocation(place))
    return ['sets another mode than production', 'error'];
  return verbose && /LOG_?LEVEL$/.test(name)
    ? ['logs what is meant for debugging', 'warning']
    : undefined;
}

function mended(view: View, held: Held): Remedy {
  return isShared(view, held)
    ? setForDeployment(view, held, 'Set the value for production')
    : setAgain(view, held, `Remove ${held.name}, or give it the value for production`);
}

function draft(view: View, held: Held, [what, severity]: Found): Draft {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} ${what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended(view, held),
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}
