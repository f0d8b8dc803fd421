import { expiries } from './expiry.ts';
import { inEnvironments } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';

/** As long as it takes to notice, to issue a new one and to deploy it. */
const SOON_DAYS = 14;

/** A token or certificate says itself that it is over in days. */
export const expiresSoon: Rule = {
  id: 'expires-soon',
  severity: 'warning',
  title: 'A token or certificate of a deployment ends within two weeks',
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      const [held] = group;
      const { name, environment, component, place, passedOn } = held;
      if (left <= 0 || left > SOON_DAYS || !view.deployed.includes(environment)) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expires on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
        remedy: setAgain(view, held, 'Before that day, issue a new one and set it'),
        group: `${environment} ${placeName(place)}`,
      };
    }
  },
};
