import {
  type Draft,
  type Kind,
  type Privilege,
  type Remedy,
  type Severity,
  usualEnvironment,
} from '../model/index.ts';
import { byPlace, type Held, hasWord, heldValues, inEnvironments, isWorkplace } from './held.ts';
import { setAgain, setApart } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Whoever gives a variable such a name knows that a live key is in it. */
const LIVE_WORDS = new Set(['LIVE', 'PROD', 'PRODUCTION']);
/** Whoever has one can act in the owner's name. */
const ACTING: ReadonlySet<Privilege> = new Set<Privilege>(['secret', 'restricted', 'admin']);

/** What is tried out there happens to real customers. */
export const liveKeyInDevelopment: Rule = {
  id: 'live-key-in-development',
  severity: 'error',
  title: 'A key of the live mode is where programs are developed or tried out',
  *check(view) {
    const live = heldValues(view).filter(
      (held) => held.traits.kind?.environment === 'live' && !hasWord(held.name, LIVE_WORDS),
    );
    for (const group of byPlace(live)) {
      const helds = group.filter((held) => severityOf(held, held.traits.kind) !== undefined);
      // A file that production loads is the one of every deployment.
      const served = group.find(({ environment }) => isProduction(environment));
      yield* judge(view, served === undefined ? helds : helds.filter(isWorkplace), served);
    }
  },
};

function* judge(view: View, group: readonly Held[], served: Held | undefined): Iterable<Draft> {
  const here = group.find(isWorkplace) ?? group[0];
  if (here === undefined) return;
  const { name, environment, component, place, passedOn, traits } = here;
  const severity = severityOf(here, traits.kind);
  if (traits.kind === undefined || severity === undefined) return;
  yield {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a live key: ${traits.kind.what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy:
      served === undefined
        ? setAgain(view, here, 'Set a key of the test mode')
        : shared(view, served),
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}

/** One file for all can have one of the two; to put the other into it would only turn the mistake round. */
function shared(view: View, served: Held): Remedy {
  const remedy = setApart(view, served, served.environment, 'Set the live one');
  return { ...remedy, text: `${remedy.text}, with a key of the test mode` };
}

function isProduction(environment: string): boolean {
  return usualEnvironment(environment) === 'production';
}

/** A job of CI may be what deploys, and an environment of an own name may be another production. */
function severityOf(held: Held, kind: Kind | undefined): Severity | undefined {
  const isTrial = ['preview', 'staging'].includes(usualEnvironment(held.environment) ?? '');
  if (kind === undefined || !(isTrial || isWorkplace(held))) return undefined;
  return isWorkplace(held) && ACTING.has(kind.privilege) && kind.confidence === 'high'
    ? 'error'
    : 'warning';
}
