import type { Draft, Privilege } from '../model/index.ts';
import { isShippedByVendor, kindsNamed } from '../values/classification.ts';
import { byPlace, type Held, heldValues, inEnvironments } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import { shippingPrefix } from './shipped.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

const SECRET: ReadonlySet<Privilege> = new Set<Privilege>(['secret', 'restricted', 'admin']);
/** `PUBLIC` alone says little: the tokens of a public API are as secret as others. */
const SAYS_PUBLIC = /(?:^|_)(?:PUBLISHABLE|ANON|PUBLISHABLE_KEY|PUBLIC_KEY|ANON_KEY|SITE_?KEY|PK)$/;
const SAYS_SECRET = /(?:^|_)(?:SECRET|SECRET_KEY|SERVICE_ROLE|SERVICE_ROLE_KEY|PRIVATE_KEY|SK)$/;

/** Vendors give keys in pairs, and people put one half where the other belongs. */
export const publishableForSecret: Rule = {
  id: 'publishable-for-secret',
  severity: 'error',
  title: 'A publishable key stands where a secret one belongs, or the other way round',
  *check(view) {
    const wrong = heldValues(view).filter((held) => isOther(view, held));
    for (const group of byPlace(wrong)) {
      const wanted = wantedBy(group[0].name);
      if (wanted !== undefined) yield draft(view, group, wanted);
    }
  },
};

/** Of a secret that is shipped, `secret-in-client` tells. */
function isOther(view: View, held: Held): boolean {
  const given = givenBy(held);
  const wanted = given && wantedBy(held.name);
  if (wanted === undefined || wanted === given) return false;
  return given !== 'secret' || shippingPrefix(view, held) === undefined;
}

type Half = 'publishable' | 'secret';

function wantedBy(name: string): Half | undefined {
  if (SAYS_SECRET.test(name)) return 'secret';
  if (SAYS_PUBLIC.test(name)) return 'publishable';
  const kinds = kindsNamed(name);
  return kinds.length > 0 && kinds.every(({ privilege }) => SECRET.has(privilege))
    ? 'secret'
    : undefined;
}

function givenBy({ traits: { kind } }: Held): Half | undefined {
  if (kind === undefined || kind.by !== 'shape' || kind.confidence === 'low') return undefined;
  if (kind.privilege === 'publishable' && kind.clientSafe === true) return 'publishable';
  const isSecret = SECRET.has(kind.privilege) && kind.clientSafe === false;
  return isSecret && !isShippedByVendor(kind.id) ? 'secret' : undefined;
}

const MEND: Readonly<Record<Half, string>> = {
  secret: 'Set the secret key of the pair',
  publishable:
    'Replace the secret key where it was issued if any page showed it, and set the publishable one of the pair',
};

function draft(view: View, group: readonly [Held, ...Held[]], wanted: Half): Draft {
  const [held] = group;
  const { name, environment, component, place, passedOn, overridable, traits } = held;
  const other = wanted === 'secret' ? 'publishable' : 'secret';
  const breaks = view.deployed.includes(environment) && !overridable;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a ${other} key where a ${wanted} one belongs: ${traits.kind?.what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, MEND[wanted], wanted === 'secret'),
    severity: breaks ? 'error' : 'warning',
    subject: wanted,
    group: `${environment} ${placeName(place)}`,
  };
}
