import type { Draft, Remedy, Traits } from '../model/index.ts';
import { sameIdentity } from '../values/same.ts';
import { byPlace, type Held, heldValues, isForTrial } from './held.ts';
import { isShared, setAgain, setApart, setForDeployment } from './set-again.ts';
import { placeName, placeOf, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** What holds data, and what two environments do not share by design. */
const DATA = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|sqlserver|clickhouse)\b/;
/** What listens there, or is called there by a program beside it, is right to be local. */
const LOCAL_NAME =
  /(?:^|_)(?:BIND|LISTEN|PROBE|HEALTH|HEALTHCHECK|OTEL|OTLP|STATSD|DD|DATADOG|DAPR|PROXY|AGENT|METRICS|PROMETHEUS|SIDECAR|INTERNAL|CALLBACK|REDIRECT|CORS|ORIGINS?|ALLOWED|TRUSTED|WHITELIST|ALLOWLIST|CSP)(?:_|$)|^(?:HOST|HOSTNAME|SERVER_HOST|APP_HOST|ADDR|ADDRESS)$/;

/** Production that talks to nobody, or to the data that people develop with. */
export const productionUsesDevelopmentHost: Rule = {
  id: 'production-uses-development-host',
  severity: 'error',
  title: 'A deployment uses a host or a database that belongs to development',
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view);
    const developed = helds.filter(({ environment }) => environment === view.development);
    const deployed = helds.filter(
      ({ environment, overridable }) => view.deployed.includes(environment) && !overridable,
    );
    for (const [held] of byPlace(deployed.filter(isLocal))) yield local(view, held);
    const far = deployed.filter((held) => !isLocal(held));
    for (const [held] of byPlace(far)) yield* sharing(view, held, developed);
  },
};

function isLocal({ name, traits: { host, placeholder } }: Held): boolean {
  if (placeholder || isForTrial(name) || LOCAL_NAME.test(name)) return false;
  return host?.place === 'local' || host?.place === 'tunnel';
}

function local(view: View, held: Held): Draft {
  const what =
    held.traits.host?.place === 'tunnel' ? "a tunnel to somebody's machine" : 'localhost';
  return {
    ...at(held),
    message: `${held.name} in ${placeOf(view, held.environment, held.component)} leads to ${what}`,
    remedy: setForDeployment(view, held, `Set the address that ${held.environment} is to use`),
    subject: 'local',
  };
}

function* sharing(view: View, held: Held, developed: readonly Held[]): Iterable<Draft> {
  const host = held.traits.host;
  if (host === undefined || !isData(held.traits) || host.place === 'container') return;
  const other = developed.find(
    ({ name, traits }) =>
      name === held.name &&
      isData(traits) &&
      sameIdentity(traits.host?.identity ?? {}, host.identity) === 'same',
  );
  if (other === undefined) return;
  yield {
    ...at(held),
    message: `${held.name} leads to one database in ${placeOf(view, held.environment, held.component)} and in ${other.environment}`,
    related: [{ location: other.place, message: `set for ${other.environment} here` }],
    remedy: apart(view, held, other),
    subject: 'same',
  };
}

/** One line for both cannot have two values. */
function apart(view: View, held: Held, other: Held): Remedy {
  return isShared(view, held)
    ? setApart(view, held, held.environment, 'Set a database of its own')
    : setAgain(view, other, `Set a database of its own for ${other.environment}`);
}

function at({ name, environment, component, place, passedOn }: Held) {
  return {
    name,
    environment,
    component,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    group: `${environment} ${placeName(place)}`,
  };
}

function isData({ scheme }: Traits): boolean {
  return scheme !== undefined && DATA.test(scheme);
}
