import { expiries } from './expiry.ts';
import { inEnvironments } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';

/** A token or certificate says itself that it is over. */
export const expired: Rule = {
  id: 'expired',
  severity: 'error',
  title: 'A token or certificate is no longer valid',
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      if (left > 0) continue;
      const [held] = group;
      const { name, environment, component, place, passedOn, overridable } = held;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expired on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
        remedy: setAgain(view, held, 'Issue a new one, and set it'),
        severity: view.deployed.includes(environment) && !overridable ? 'error' : 'warning',
        group: `${environment} ${placeName(place)}`,
      };
    }
  },
};
