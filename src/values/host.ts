import type { Host } from '../model/index.ts';
import { isExampleHost } from './placeholder.ts';
import { vendorOf } from './vendor-hosts.ts';

type Known = Pick<Host, 'place' | 'vendor' | 'environment'>;

/** This machine, under the names that Docker and Android emulators give it too. */
const LOCAL =
  /(?:^|\.)(?:localhost|test)$|^(?:127\.|0\.0\.0\.0$|::1$|\[::1?\]|10\.0\.2\.2$|(?:host|gateway|kubernetes)\.docker\.internal$|docker\.for\.mac\.localhost$)/;
/** https://www.rfc-editor.org/rfc/rfc1918, https://www.rfc-editor.org/rfc/rfc4193, and what platforms and companies call their own networks; ElastiCache has none but those of a VPC (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html). */
const PRIVATE =
  /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?f[cd][0-9a-f]{2}:)|\.(?:internal|flycast|svc|local|lan|home\.arpa|consul|cache\.amazonaws\.com)$/;
const TUNNEL =
  /\.(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net|lhr\.life|devtunnels\.ms|gitpod\.io|github\.dev|csb\.app|stackblitz\.io)$/;

/** Among names without a dot nothing else has colons: https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
const IPV6 = /^[0-9a-f]*(?::[0-9a-f]*){2,7}$/;

/**
 * Where a host is, by its name alone.
 *
 * @param host in lower case, with its port where that is not the usual one
 */
export function placeOf(host: string): Known {
  const name = withoutPort(host);
  if (LOCAL.test(name)) return { place: 'local' };
  if (PRIVATE.test(name)) return { place: 'private' };
  if (TUNNEL.test(name)) return { place: 'tunnel' };
  if (isExampleHost(name) || name.endsWith('.invalid')) return { place: 'placeholder' };
  if (!name.includes('.') && !name.startsWith('[') && !IPV6.test(name))
    return { place: 'container' };
  const known = vendorOf(name);
  return known === undefined ? { place: 'public' } : { place: 'vendor', ...known };
}

function withoutPort(host: string): string {
  return host.startsWith('[') ? host.replace(/\]:\d*$/, ']') : host.replace(/:\d*$/, '');
}
