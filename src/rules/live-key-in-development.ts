import {
  type Draft,
  type Kind,
  type Privilege,
  type Severity,
  usualEnvironment,
} from '../model/index.ts';
import { byPlace, type Held, hasWord, heldValues, inEnvironments } from './held.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';

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
      const isShared = group.some(({ environment }) => isProduction(environment));
      yield* judge(isShared ? helds.filter(({ environment }) => isWorkplace(environment)) : helds);
    }
  },
};

function* judge(group: readonly Held[]): Iterable<Draft> {
  const here = group.find(({ environment }) => isWorkplace(environment)) ?? group[0];
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
    remedy: {
      text: `Set a key of the test mode in ${placeName(place)}, and the live one in production only`,
    },
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}

function isProduction(environment: string): boolean {
  return usualEnvironment(environment) === 'production';
}

function isWorkplace(environment: string): boolean {
  return ['development', 'test'].includes(usualEnvironment(environment) ?? '');
}

/** A job of CI may be what deploys, and an environment of an own name may be another production. */
function severityOf({ environment }: Held, kind: Kind | undefined): Severity | undefined {
  const isTrial = ['preview', 'staging'].includes(usualEnvironment(environment) ?? '');
  if (kind === undefined || !(isTrial || isWorkplace(environment))) return undefined;
  return isWorkplace(environment) && ACTING.has(kind.privilege) && kind.confidence === 'high'
    ? 'error'
    : 'warning';
}
