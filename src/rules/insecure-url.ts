import type { Draft, Host, Severity } from '../model/index.ts';
import { byPlace, type Held, hasWord, heldValues } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, placeOf, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Names of what a program calls, and of what is called with a code or a token. */
const CALLED = words(
  'URL URI URLS ENDPOINT ISSUER CALLBACK REDIRECT WEBHOOK HOOK API BASE HOST SERVER ADDRESS AUTHORITY DOMAIN DSN',
);
/** What only names something, is for people to read, or speaks no other protocol by design. */
const NOT_CALLED = words(
  'NAMESPACE NS XMLNS SCHEMA DTD DOCS DOC DOCUMENTATION HELP SUPPORT LICENSE LICENCE TERMS PRIVACY IMPRINT HOMEPAGE BLOG REFERER REFERRER PROXY OCSP CRL MIRROR MIRRORS ORIGINS CORS ALLOWED WHITELIST ALLOWLIST CSP HEALTH HEALTHCHECK PROBE EXAMPLE',
);
/** Other hosts of that scheme may offer nothing better, or be in a network of their own. */
const OFFERS_TLS = new Set('upstash mongodb azure aiven digitalocean cloudamqp render'.split(' '));
/** They speak for all connections of a program. */
const FOR_ALL = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|GIT_SSL_NO_VERIFY)$/;

/** Whoever is on the way can read and change what is sent. */
export const insecureUrl: Rule = {
  id: 'insecure-url',
  severity: 'warning',
  title: 'A deployment talks to a public host unencrypted, or without a look at its certificate',
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view).filter(
      ({ environment, overridable }) => view.deployed.includes(environment) && !overridable,
    );
    const insecure = helds.filter((held) => findingOf(held, helds) !== undefined);
    for (const [held] of byPlace(insecure)) {
      const found = findingOf(held, helds);
      if (found !== undefined) yield draft(view, held, found);
    }
  },
};

interface Found {
  readonly what: string;
  readonly mend: string;
  readonly severity: Severity;
}

function findingOf(held: Held, all: readonly Held[]): Found | undefined {
  const { tls, host, placeholder } = held.traits;
  if (tls === undefined || placeholder) return undefined;
  if (host === undefined) return byName(held, all);
  if (!isOutside(host) || !isMeant(held, host)) return undefined;
  if (tls === 'unverified') return { ...UNVERIFIED, severity: 'warning' };
  return {
    what: 'talks unencrypted to a host outside',
    mend: SECURED.get(held.traits.scheme ?? '') ?? 'Switch the encryption on',
    severity: held.traits.withPassword ? 'error' : 'warning',
  };
}

const UNVERIFIED = {
  what: 'does not check the certificate of whom it talks to',
  mend: 'Leave the check on, and name the authority that signed the certificate',
};

/** How each scheme is called where it is encrypted, or what its drivers want. */
const SECURED: ReadonlyMap<string, string> = new Map([
  ['http', 'Write https://'],
  ['ws', 'Write wss://'],
  ['redis', 'Write rediss://'],
  ['amqp', 'Write amqps://'],
  ['ftp', 'Use another protocol than FTP'],
  ['mongodb', 'Add tls=true'],
  ['postgres', 'Write sslmode=verify-full'],
  ['postgresql', 'Write sslmode=verify-full'],
]);

/** A switch that is not for all is about the host that stands beside it. */
function byName(held: Held, all: readonly Held[]): Found | undefined {
  if (FOR_ALL.test(held.name)) return { ...UNVERIFIED, severity: 'error' };
  const [word] = held.name.split('_');
  const hosts = all
    .filter(
      ({ name, environment }) => name.startsWith(`${word}_`) && environment === held.environment,
    )
    .flatMap(({ traits }) => traits.host ?? []);
  if (hosts.length === 0 || !hosts.every(isOutside)) return undefined;
  if (held.traits.tls === 'unverified') return { ...UNVERIFIED, severity: 'warning' };
  return {
    what: 'switches the encryption off to a host outside',
    mend: 'Switch it on',
    severity: 'warning',
  };
}

function isOutside({ place }: Host): boolean {
  return place === 'public' || place === 'vendor';
}

/** What has an option that says so is meant; of a scheme, it depends on who is called. */
function isMeant({ name, traits: { scheme, tls } }: Held, { vendor }: Host): boolean {
  if (tls === 'unverified') return true;
  if (scheme === 'http' || scheme === 'ws')
    return hasWord(name, CALLED) && !hasWord(name, NOT_CALLED);
  if (/^(?:redis|amqp|mongodb|ftp)$/.test(scheme ?? '')) return OFFERS_TLS.has(vendor ?? '');
  return true;
}

function draft(view: View, held: Held, { what, mend, severity }: Found): Draft {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} ${what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, mend),
    severity,
    group: `${environment} ${placeName(place)}`,
  };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
