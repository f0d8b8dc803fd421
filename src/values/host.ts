import type { Host } from '../model/index.ts';
import { ofEnd } from './ends.ts';
import { vendorOf } from './vendor-hosts.ts';

type Place = Host['place'];
type Known = Pick<Host, 'place' | 'vendor' | 'environment'>;

/** By name, or by an end of it, which begins with a dot. */
const PLACES: ReadonlyMap<string, Place> = new Map([
  // This machine, under the names that Docker gives it too.
  ...all('local', 'localhost .localhost test .test'),
  ...all('local', 'host.docker.internal gateway.docker.internal kubernetes.docker.internal'),
  // What platforms and companies call their own networks.
  ...all('private', '.internal .flycast .svc .local .lan .home.arpa .consul'),
  // ElastiCache has no other addresses (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html).
  ...all('private', '.cache.amazonaws.com'),
  ...all('tunnel', '.ngrok.io .ngrok.app .ngrok.dev .trycloudflare.com .loca.lt .serveo.net'),
  ...all('tunnel', '.ngrok-free.io .ngrok-free.app .ngrok-free.dev .lhr.life .devtunnels.ms'),
  ...all('tunnel', '.gitpod.io .github.dev .csb.app .stackblitz.io'),
  // https://www.rfc-editor.org/rfc/rfc2606, and what manuals write.
  ...all('placeholder', '.invalid example .example example.com .example.com'),
  ...all('placeholder', 'example.org .example.org example.net .example.net'),
  ...all('placeholder', 'example.edu .example.edu test.com .test.com'),
  ...all('placeholder', 'foo.bar .foo.bar domain.tld .domain.tld'),
]);

/** This machine, as Android emulators call it too. */
const LOCAL = /^(?:127\.|0\.0\.0\.0$|::1$|\[::1?\]|10\.0\.2\.2$)/;
/** https://www.rfc-editor.org/rfc/rfc1918, https://www.rfc-editor.org/rfc/rfc4193 */
const PRIVATE = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?f[cd][0-9a-f]{2}:)/;
/** Among names without a dot nothing else has colons: https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
const IPV6 = /^[0-9a-f]*(?::[0-9a-f]*){2,7}$/;

/** The name of nobody, which whoever copies it has to fill in. */
const YOURS =
  /(?:^|\.)(?:your|my)-?(?:domain|app|site|company|project|host|server|instance)[a-z0-9-]{0,20}(?:\.|$)/;

/** All containers of a service: https://docs.docker.com/engine/swarm/networking/ */
const TASKS = 'tasks.';

/**
 * Where a host is, by its name alone.
 *
 * @param host in lower case, with its port where that is not the usual one
 */
export function placeOf(host: string): Known {
  const name = withoutPort(host);
  const place = addressPlace(name) ?? ofEnd(PLACES, name);
  if (place !== undefined) return { place };
  if (YOURS.test(name) || /^\[[^:]*\]$/.test(name)) return { place: 'placeholder' };
  if (name.startsWith(TASKS)) return { place: 'container' };
  if (!name.includes('.') && !name.startsWith('[') && !IPV6.test(name))
    return { place: 'container' };
  const known = vendorOf(name);
  if (known === undefined) return { place: 'public' };
  const { vendor, environment } = known;
  return environment === undefined
    ? { place: 'vendor', vendor }
    : { place: 'vendor', vendor, environment };
}

function addressPlace(name: string): Place | undefined {
  if (!/^\d|:/.test(name)) return undefined;
  if (LOCAL.test(name)) return 'local';
  return PRIVATE.test(name) ? 'private' : undefined;
}

function withoutPort(host: string): string {
  if (!host.includes(':')) return host;
  return host.startsWith('[') ? host.replace(/\]:\d*$/, ']') : host.replace(/:\d*$/, '');
}

function all(place: Place, names: string): readonly (readonly [name: string, Place])[] {
  return names.split(' ').map((name) => [name, place]);
}
